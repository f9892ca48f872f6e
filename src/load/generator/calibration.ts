/**
 * Measures the instrument: the generator against a server that does nothing, in the same process tree. What it finds is
 * the floor below which no latency can be seen. It also warms the generator's own code up, which in its first second
 * would send requests tens of milliseconds late.
 */
import { measured, notMeasured } from '../../lib/measured.ts';
import { findPercentile } from '../../lib/percentiles.ts';
import { LoadRecorder } from '../metrics/recorder.ts';
import type { GeneratorHealth } from '../metrics/result.ts';
import { summarize } from '../metrics/summarize.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { randomStream } from '../plan/random.ts';
import { openArrivals } from '../plan/schedule.ts';
import { openConnections } from './connections.ts';
import { executeLoad } from './executor.ts';
import { closedPacer, openPacer, type Pacer } from './pacer.ts';
import { compileTargets, requestSequence } from './planned-request.ts';

/**
 * As fast as possible, first to warm up, then to measure; then gently, for the latency, first to warm up again.
 * Together two thirds of a second.
 */
const WARM_UP_MS = 250;
const FULL_SPEED_MS = 150;
const GENTLE_WARM_UP_MS = 50;
const GENTLE_MS = 250;
const GENTLE_RATE = 1000;
const CONNECTIONS = 20;

/** Runs the calibration against a null server at `origin`. */
export async function calibrate(origin: string, signal: AbortSignal): Promise<GeneratorHealth['floor']> {
  const plan = calibrationPlan(origin);
  using groups = openConnections(plan);
  const targets = compileTargets(plan);
  const requests = requestSequence(plan, targets, 'measuring');
  const run = async (pacer: (startMs: number) => Pacer): Promise<LoadRecorder> => {
    const startMs = performance.now();
    const recorder = new LoadRecorder();
    recorder.target({ target: 'calibration', host: '' });
    await executeLoad({ ...plan, startMs, pacer: pacer(startMs), targets, requests, groups, recorder, signal });
    return recorder;
  };
  const atFullSpeed = (lengthMs: number): Promise<LoadRecorder> =>
    run((startMs) => closedPacer({ connections: CONNECTIONS, requests: Number.POSITIVE_INFINITY }, startMs, lengthMs));
  const gently = (durationMs: number): Promise<LoadRecorder> =>
    run((startMs) =>
      openPacer(openArrivals({ ...plan, durationMs }, randomStream(plan.seed, 'arrivals')), startMs, durationMs),
    );

  await atFullSpeed(WARM_UP_MS);
  const fast = await atFullSpeed(FULL_SPEED_MS);
  await gently(GENTLE_WARM_UP_MS);
  const gentle = await gently(GENTLE_MS);
  const { latency } = summarize({
    ...gentle.snapshot(),
    version: 1,
    window: { startedAt: 0, endedAt: GENTLE_MS },
    evidence: {},
  }).total;
  if (signal.aborted) return notMeasured('the run was cancelled during the calibration');
  if (latency.kind === 'not-measured' || gentle.failed > 0) return notMeasured('the calibration server did not answer');
  const at = (percentile: number): number => findPercentile(latency.value, percentile)?.valueMs ?? latency.value.maxMs;
  return measured({ p50Ms: at(50), p99Ms: at(99), maxRatePerSecond: (fast.ok * 1000) / FULL_SPEED_MS });
}

function calibrationPlan(origin: string): LoadPlan {
  const target = {
    name: 'calibration',
    origin,
    host: '127.0.0.1',
    path: '/',
    method: 'GET',
    headers: {},
    weight: 1,
    expect: { status: [{ from: 200, to: 200 }] },
  };
  return {
    engine: 'builtin',
    model: 'open',
    arrival: 'poisson',
    ratePerSecond: GENTLE_RATE,
    durationMs: GENTLE_MS,
    stages: [],
    connections: CONNECTIONS,
    priority: 'normal',
    keepAlive: true,
    timeoutMs: 1000,
    seed: 'calibration',
    warmup: { requests: 0, durationMs: 0 },
    followRedirects: 0,
    tls: { insecure: false },
    allowedHosts: [],
    limits: {
      requests: Number.POSITIVE_INFINITY,
      ratePerSecond: Number.POSITIVE_INFINITY,
      durationMs: Number.POSITIVE_INFINITY,
    },
    targets: [target],
  };
}
