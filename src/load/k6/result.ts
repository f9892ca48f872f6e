/** The result of a k6 run. Pure. */
import { type Measured, mapMeasured, notMeasured } from '../../core/measured.ts';
import { wilsonInterval } from '../../core/statistics.ts';
import { formatCount, formatPercent } from '../../core/units.ts';
import type { HostLoad } from '../host-load.ts';
import { settingsOf } from '../result.ts';
import { distrustReasons, NOT_SENT_LIMIT, pressedShare } from '../trust.ts';
import type { GeneratorHealth, LoadPlan, LoadResult, LoadSettings } from '../types.ts';
import type { K6Recorded } from './recording.ts';

/** What is known of a run besides its requests. */
export interface K6Evidence {
  readonly version: string;
  readonly warmup: LoadResult['warmup'];
  /** Length of the schedule; undefined when it is not known before the run. */
  readonly scheduleMs: number | undefined;
  readonly host: HostLoad;
  readonly cpuSeconds: Measured<number>;
  readonly isCancelled: boolean;
  readonly engineThresholds: LoadResult['engineThresholds'];
}

export function k6Result(plan: LoadPlan, recorded: K6Recorded, evidence: K6Evidence): LoadResult {
  const { window, total, targets, seconds } = recorded;
  return {
    engine: { name: 'k6', version: evidence.version },
    plan: usedSettings(plan),
    window,
    warmup: evidence.warmup,
    total,
    targets,
    seconds,
    generator: generatorHealth(plan, recorded, evidence),
    cancelled: evidence.isCancelled,
    engineThresholds: evidence.engineThresholds,
  };
}

/** k6 knows no random arrivals. */
function usedSettings(plan: LoadPlan): LoadSettings {
  return { ...settingsOf(plan), arrival: 'constant' };
}

function generatorHealth(plan: LoadPlan, { window, total }: K6Recorded, { scheduleMs, host, cpuSeconds }: K6Evidence): GeneratorHealth {
  const lengthMs = scheduleMs ?? window.endedAt - window.startedAt;
  const perSecond = (count: number): number => (lengthMs > 0 ? (count * 1000) / lengthMs : 0);
  const { steal, pressure } = host;
  const own = {
    // k6's own schedule is not visible from outside, and what it could not send is judged here.
    schedule: { due: 0, sentInTime: 0 },
    notSent: 0,
    pacingP99: null,
    serviceP50Ms: null,
    loopDelay: null,
  };
  const rates = { offeredPerSecond: perSecond(total.requests), achievedPerSecond: perSecond(total.sent) };
  const machine = distrustReasons({ ...own, ...rates, connections: plan.connections, requests: total.requests, steal, pressure });
  const dropped = droppedReason(plan, total.notSent, total.requests);
  return {
    ...rates,
    loopDelayP99Ms: notMeasured('k6 does not tell how late it reads answers'),
    hostCpuBusy: host.busy,
    cpuSteal: steal,
    cpuPressure: mapMeasured(pressure, pressedShare),
    generatorCpuSeconds: cpuSeconds,
    floor: notMeasured('k6 is not calibrated against a server that does nothing'),
    invalid: dropped === undefined ? machine : [dropped, ...machine],
  };
}

function droppedReason({ script, connections }: LoadPlan, dropped: number, requests: number): string | undefined {
  if (requests === 0 || wilsonInterval(dropped, requests).low <= NOT_SENT_LIMIT) return undefined;
  const seen = `k6 dropped ${formatCount(dropped)} of ${formatCount(requests)} ${script === undefined ? 'requests' : 'iterations and requests'} (${formatPercent(dropped / requests)}, at most ${formatPercent(NOT_SENT_LIMIT)} is allowed)`;
  return script === undefined
    ? `${seen}: all ${formatCount(connections)} connections were busy when they were due; allow more connections or plan a lower rate.`
    : `${seen}: it had no free VU when they were due; raise preAllocatedVUs and maxVUs in the script or lower its rate.`;
}
