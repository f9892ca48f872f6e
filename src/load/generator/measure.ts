/** The generator's run from calibration to measurement, in its own thread. */

import { notMeasured } from '../../lib/measured.ts';
import { CountingRecorder, LoadRecorder } from '../metrics/recorder.ts';
import type { GeneratorHealth, LoadProgress, LoadResult } from '../metrics/result.ts';
import { connectionsSince } from '../metrics/snapshot.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { randomStream } from '../plan/random.ts';
import { expectedLengthMs, openArrivals } from '../plan/schedule.ts';
import { calibrate } from './calibration.ts';
import { type ConnectionGroups, openConnections } from './connections.ts';
import { executeLoad } from './executor.ts';
import { watchLoopDelay } from './loop-delay.ts';
import type { LoadAnswer, LoadOrder, Measurement } from './messages.ts';
import { closedPacer, openPacer, type Pacer } from './pacer.ts';
import { compileTargets, RowCursors, requestSequence } from './planned-request.ts';
import { ScheduleWatch } from './schedule-watch.ts';
import { warmUpPacer } from './warm-up.ts';

const PROGRESS_EVERY_MS = 250;
/** Between warm-up and measurement, so that what the warm-up left to do (garbage, timers) is done. */
const PAUSE_MS = 20;

/** Called between calibration and load, which begins when it resolves. */
export type BeforeLoad = (floor: GeneratorHealth['floor']) => Promise<void>;

/**
 * Runs the order. What happens meanwhile is told to `tell`; the answer covers what was measured until the signal, if it
 * came.
 */
export async function measureLoad(
  order: LoadOrder,
  signal: AbortSignal,
  tell: (answer: LoadAnswer) => void,
  beforeLoad: BeforeLoad = async () => undefined,
): Promise<Measurement> {
  const { plan } = order;
  const floor =
    order.nullServerOrigin === undefined
      ? notMeasured('the generator was not calibrated')
      : await withProgress(
          tell,
          counted('calibration', undefined, new CountingRecorder(), new ScheduleWatch()),
          calibrate(order.nullServerOrigin, signal),
        );
  await beforeLoad(floor);
  using groups = openConnections(plan);
  const cursors = new RowCursors();
  const warmup = await warmUp(plan, { groups, cursors }, signal, tell);
  return { ...(await measure(plan, { groups, cursors }, signal, tell)), warmup, floor };
}

/** What warm-up and measurement share. */
interface LoadState {
  readonly groups: ConnectionGroups;
  readonly cursors: RowCursors;
}

async function warmUp(
  plan: LoadPlan,
  { groups, cursors }: LoadState,
  signal: AbortSignal,
  tell: (answer: LoadAnswer) => void,
): Promise<LoadResult['warmup']> {
  const startMs = performance.now();
  const pacer = warmUpPacer(plan, startMs);
  if (pacer === undefined || signal.aborted) return { requests: 0, failures: 0, durationMs: 0 };
  const targets = compileTargets(plan);
  const recorder = new CountingRecorder();
  const schedule = new ScheduleWatch();
  const requests = requestSequence(plan, targets, 'warm-up', cursors);
  const phase = executeLoad({ ...plan, startMs, pacer, targets, requests, groups, recorder, schedule, signal });
  await withProgress(tell, counted('warm-up', undefined, recorder, schedule), phase);
  return {
    requests: recorder.ok + recorder.failed,
    failures: recorder.failed,
    durationMs: performance.now() - startMs,
  };
}

async function measure(
  plan: LoadPlan,
  { groups, cursors }: LoadState,
  signal: AbortSignal,
  tell: (answer: LoadAnswer) => void,
): Promise<Omit<Measurement, 'warmup' | 'floor'>> {
  const targets = compileTargets(plan);
  tell({ kind: 'measuring' });
  const startMs = performance.now() + PAUSE_MS;
  const startedAt = Date.now() + PAUSE_MS;
  const pacer = measuredPacer(plan, startMs);
  const recorder = new LoadRecorder();
  for (const { name, host } of plan.targets) recorder.target({ target: name, host });
  const schedule = new ScheduleWatch();
  const loopDelay = watchLoopDelay();
  const connectionsBefore = groups.counts();
  const cpuBefore = process.cpuUsage();
  groups.watchOpen((open) => recorder.connections(performance.now() - startMs, open));
  const requests = requestSequence(plan, targets, 'measuring', cursors);
  const phase = executeLoad({ ...plan, startMs, pacer, targets, requests, groups, recorder, schedule, signal });
  await withProgress(tell, counted('measuring', totalMs(plan), recorder, schedule, startMs), phase);
  const endMs = Math.max(startMs, performance.now());
  const cpu = process.cpuUsage(cpuBefore);
  recorder.ended(endMs - startMs);
  tell({ kind: 'sent' });
  // Before the figures are computed, which holds the event loop up as well.
  const delay = loopDelay();
  const windowMs = endMs - startMs;
  // Cancelled before its end, or a closed model, which has none of its own. A single request at the start has no length
  // to divide by.
  const scheduleMs = Math.min(pacer.scheduleEndMs(), endMs) - startMs;
  const evidence = { schedule: schedule.evidence(plan.model, scheduleMs > 0 ? scheduleMs : windowMs), loop: delay };
  const connections = connectionsSince(connectionsBefore, groups.counts());
  const window = { startedAt, endedAt: startedAt + windowMs };
  return {
    snapshot: { version: 1, window, ...recorder.snapshot(), connections, evidence },
    cpuSeconds: (cpu.user + cpu.system) / 1e6,
    isCancelled: signal.aborted,
  };
}

function measuredPacer(plan: LoadPlan, startMs: number): Pacer {
  if (plan.model === 'closed') {
    // How many requests a duration of the closed model holds depends on the service: only here can the cap be kept.
    const requests = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
    return closedPacer(
      { connections: plan.connections, requests },
      startMs,
      plan.durationMs ?? Number.POSITIVE_INFINITY,
    );
  }
  const arrivals = openArrivals(plan, randomStream(plan.seed, 'measuring/arrivals'));
  // A number of requests is over with its last one; a duration lasts, even when nothing is due at its end.
  return openPacer(arrivals, startMs, plan.requests === undefined ? expectedLengthMs(plan) : 0);
}

/** Expected length of the measurement; unknown for a number of requests in the closed model. */
function totalMs(plan: LoadPlan): number | undefined {
  return plan.model === 'closed' ? plan.durationMs : expectedLengthMs(plan);
}

/** What progress is made of. */
interface Counts {
  readonly ok: number;
  readonly failed: number;
  p95SoFar(): number | null;
}

function counted(
  phase: LoadProgress['phase'],
  total: number | undefined,
  counts: Counts,
  schedule: ScheduleWatch,
  startMs = performance.now(),
): () => LoadProgress {
  return () => {
    const elapsedMs = Math.max(0, performance.now() - startMs);
    const { ok, failed } = counts;
    const sent = schedule.sentSoFar;
    return {
      elapsedMs,
      totalMs: total,
      phase,
      sent,
      ok,
      failed,
      ratePerSecond: elapsedMs > 0 ? (sent * 1000) / elapsedMs : 0,
      p95Ms: counts.p95SoFar(),
    };
  };
}

/** Tells the progress while the work goes on, and once when it is done. */
async function withProgress<T>(
  tell: (answer: LoadAnswer) => void,
  progress: () => LoadProgress,
  work: Promise<T>,
): Promise<T> {
  const send = (): void => tell({ kind: 'progress', progress: progress() });
  const timer = setInterval(send, PROGRESS_EVERY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    send();
  }
}
