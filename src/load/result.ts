/** The result of a load test, put together from what the generator's thread measured and what the machine looked like meanwhile. Pure. */
import { mapMeasured, measured, notMeasured } from '../core/measured.ts';
import { findPercentile } from '../core/percentiles.ts';
import { formatCount, formatDuration } from '../core/units.ts';
import { VERSION } from '../report/version.ts';
import type { HostLoad } from './host-load.ts';
import type { Measurement } from './messages.ts';
import { distrustReasons, pressedShare } from './trust.ts';
import type { GeneratorHealth, LoadPlan, LoadResult, LoadSettings, LoadStats } from './types.ts';

export function loadResult(plan: LoadPlan, measurement: Measurement, host: HostLoad): LoadResult {
  const { recorded, window, warmup, isCancelled } = measurement;
  return {
    engine: { name: 'builtin', version: VERSION },
    plan: settingsOf(plan),
    window,
    warmup,
    total: recorded.total,
    targets: recorded.targets,
    seconds: recorded.seconds,
    generator: generatorHealth(plan, measurement, host),
    cancelled: isCancelled,
    engineThresholds: [],
  };
}

function generatorHealth(plan: LoadPlan, measurement: Measurement, host: HostLoad): GeneratorHealth {
  const { recorded, pacingP99, loopDelay, cpuSeconds, floor } = measurement;
  const { schedule, total } = recorded;
  const perSecond = (count: number): number => (schedule.lengthMs > 0 ? (count * 1000) / schedule.lengthMs : 0);
  const offeredPerSecond = perSecond(schedule.due);
  const achievedPerSecond = perSecond(schedule.sentInTime);
  return {
    offeredPerSecond,
    achievedPerSecond,
    loopDelayP99Ms: loopDelay.p99 === null ? notMeasured('the run was too short') : measured(loopDelay.p99.valueMs),
    hostCpuBusy: host.busy,
    cpuSteal: host.steal,
    cpuPressure: mapMeasured(host.pressure, pressedShare),
    generatorCpuSeconds: measured(cpuSeconds),
    floor,
    invalid: [
      ...cutShort(plan, measurement),
      ...distrustReasons({
        offeredPerSecond,
        achievedPerSecond,
        schedule,
        connections: plan.connections,
        requests: total.requests,
        notSent: total.notSent,
        pacingP99,
        serviceP50Ms: serviceP50(total),
        loopDelay,
        steal: host.steal,
        pressure: host.pressure,
      }),
    ],
  };
}

/** A duration in the closed model holds as many requests as the service answers, and the cap on them may come first. */
function cutShort({ model, requests, durationMs, limits }: LoadPlan, { recorded, window, isCancelled }: Measurement): readonly string[] {
  const lengthMs = window.endedAt - window.startedAt;
  if (model !== 'closed' || requests !== undefined || durationMs === undefined || isCancelled) return [];
  if (recorded.total.requests < limits.requests || lengthMs >= durationMs) return [];
  return [
    `The load ended after ${formatDuration(lengthMs)} of ${formatDuration(durationMs)}: it had sent the ${formatCount(limits.requests)} requests that max-requests allows; raise it, or shorten the duration.`,
  ];
}

function serviceP50({ service }: LoadStats): number | null {
  if (service.kind === 'not-measured') return null;
  return findPercentile(service.value, 50)?.valueMs ?? null;
}

/** The plan without its targets, which may hold credentials. */
export function settingsOf(plan: LoadPlan): LoadSettings {
  const { targets: _targets, ...settings } = plan;
  return settings;
}
