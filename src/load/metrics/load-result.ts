/** The result of a load: the figures of its snapshot, and what speaks for and against believing them. Pure. */
import { type Measured, mapMeasured, measured, notMeasured } from '../../lib/measured.ts';
import { formatCount, formatDuration } from '../../lib/units.ts';
import type { LoadPlan, LoadSettings } from '../plan/plan.ts';
import { EMPTY } from './histogram.ts';
import type { HostLoad } from './host-load.ts';
import type { GeneratorHealth, GeneratorPriority, LoadResult } from './result.ts';
import type { Evidence, LoadSnapshot } from './snapshot.ts';
import { type LoadSummary, summarize, type Untold } from './summarize.ts';
import { boundedP99, disturbanceReasons, notOfferedReasons, pressedShare, scheduledRates } from './validity.ts';

/** What an engine knows of its run besides the snapshot. */
export interface EngineRun {
  readonly engine: LoadResult['engine'];
  readonly plan: LoadPlan;
  readonly snapshot: LoadSnapshot;
  readonly warmup: LoadResult['warmup'];
  readonly cpuSeconds: Measured<number>;
  readonly floor: GeneratorHealth['floor'];
  readonly priority: GeneratorPriority;
  readonly isCancelled: boolean;
  readonly engineThresholds: LoadResult['engineThresholds'];
  /** Length of the schedule where there is no evidence of it; undefined when it is not known. */
  readonly scheduleMs?: number;
  /** Why the engine does not tell some figures. */
  readonly untold?: Untold & { readonly loopDelay?: string };
}

export function loadResult(run: EngineRun): LoadResult {
  const { engine, plan, snapshot, warmup, isCancelled, engineThresholds } = run;
  const summary = summarize(snapshot, run.untold);
  const { startedAt, endedAt } = snapshot.window;
  return {
    engine,
    plan: settingsOf(plan),
    window: { startedAt: Math.round(startedAt), endedAt: Math.round(endedAt) },
    warmup,
    ...summary,
    generator: generatorHealth(run, summary),
    cancelled: isCancelled,
    engineThresholds,
    snapshot,
  };
}

function generatorHealth(run: EngineRun, summary: LoadSummary): GeneratorHealth {
  const { plan, snapshot, cpuSeconds, floor, priority, untold } = run;
  const { evidence } = snapshot;
  const { offered, achieved } = ratesOf(run, summary);
  const host = evidence.host ?? NOT_WATCHED;
  const validity = { plan, total: summary.total, evidence };
  return {
    offeredPerSecond: offered,
    achievedPerSecond: achieved,
    loopDelayP99Ms: loopDelay(evidence, untold?.loopDelay),
    hostCpuBusy: host.busy,
    cpuSteal: host.steal,
    cpuPressure: mapMeasured(host.pressure, pressedShare),
    generatorCpuSeconds: cpuSeconds,
    floor,
    priority,
    notOffered: [...cutShort(run, summary), ...notOfferedReasons(validity)],
    disturbances: disturbanceReasons(validity),
  };
}

function ratesOf(
  { snapshot, scheduleMs }: EngineRun,
  { total }: LoadSummary,
): { readonly offered: number; readonly achieved: number } {
  const { evidence, window } = snapshot;
  if (evidence.schedule !== undefined) return scheduledRates(evidence.schedule);
  return scheduledRates({
    due: total.requests,
    sentInTime: total.sent,
    lengthMs: scheduleMs ?? window.endedAt - window.startedAt,
    pacing: EMPTY,
  });
}

function loopDelay({ loop }: Evidence, untold = 'the engine does not tell it'): Measured<number> {
  if (loop === undefined) return notMeasured(untold);
  const p99 = boundedP99(loop.delay);
  return p99 === null ? notMeasured('the run was too short') : measured(p99.valueMs);
}

const nothing = notMeasured('the machine was not watched');
const NOT_WATCHED: HostLoad = { busy: nothing, steal: nothing, pressure: nothing };

/** A duration in the closed model holds as many requests as the service answers, and the cap on them may come first. */
function cutShort({ plan, snapshot, isCancelled }: EngineRun, { total }: LoadSummary): readonly string[] {
  const { engine, model, requests, durationMs, limits } = plan;
  const lengthMs = snapshot.window.endedAt - snapshot.window.startedAt;
  if (engine !== 'builtin' || model !== 'closed' || requests !== undefined || durationMs === undefined || isCancelled)
    return [];
  if (total.requests < limits.requests || lengthMs >= durationMs) return [];
  return [
    `The load ended after ${formatDuration(lengthMs)} of ${formatDuration(durationMs)}: it had sent the ${formatCount(limits.requests)} requests that max-requests allows; raise it, or shorten the duration.`,
  ];
}

/** The plan without its targets, which may hold credentials. */
export function settingsOf(plan: LoadPlan): LoadSettings {
  const { targets: _targets, ...settings } = plan;
  // A key is in the plan's TLS settings, and a CA file may hold one.
  return { ...settings, tls: { insecure: plan.tls.insecure } };
}
