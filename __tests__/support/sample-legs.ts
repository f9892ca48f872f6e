/** Reports of legs that are shards of one plan, with recorded requests behind their figures. */
import { measured } from '../../src/lib/measured.ts';
import { DurationHistogram } from '../../src/load/metrics/histogram.ts';
import { loadResult } from '../../src/load/metrics/load-result.ts';
import { LoadRecorder } from '../../src/load/metrics/recorder.ts';
import type { RequestResult } from '../../src/load/metrics/request-result.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import { type RandomStream, randomStream } from '../../src/load/plan/random.ts';
import type { PublicReport } from '../../src/report/build.ts';
import type { Collection } from '../../src/report/collection.ts';
import type { Report } from '../../src/report/report.ts';
import { SAMPLE_PLAN, SAMPLE_START, sampleReport } from './sample-report.ts';

const TARGETS = ['foo', 'bar'];

/** A request of a leg: of which target, and what became of it. */
export interface LegRequest {
  readonly target: number;
  readonly result: RequestResult;
}

export interface LegOptions {
  readonly leg?: string;
  readonly seed?: string;
  readonly requests?: number;
  /** Share of requests that are answered with an error. */
  readonly failing?: number;
  /** Milliseconds after the first one. */
  readonly startedAfterMs?: number;
  readonly lengthMs?: number;
}

/** The requests of a leg in the order of their ends. */
export function legRequests({
  seed = 'one',
  requests = 300,
  failing = 0,
  lengthMs = 10_000,
}: LegOptions): readonly LegRequest[] {
  const random = randomStream(seed, 'legs');
  return Array.from({ length: requests }, (_, index) => ({
    target: index % TARGETS.length,
    result: resultAt({ number: index, endedAtMs: ((index + 0.5) * lengthMs) / requests }, random, failing),
  }));
}

function resultAt(
  { number, endedAtMs }: { readonly number: number; readonly endedAtMs: number },
  random: RandomStream,
  failing: number,
): RequestResult {
  const latencyMs = 2 * Math.exp(2 * random.next());
  const isFailed = random.next() < failing;
  return {
    ending: 'answered',
    failure: isFailed ? { class: 'http-5xx', message: 'HTTP 502 Bad Gateway' } : null,
    latencyMs,
    serviceMs: latencyMs * 0.95,
    latenessMs: 0.05,
    sentAtMs: Math.max(0, endedAtMs - latencyMs),
    endedAtMs,
    bytes: 100,
    number,
    dueAtMs: Math.max(0, endedAtMs - latencyMs),
    status: isFailed ? 502 : 200,
    answer: null,
  };
}

/** The load that sent these requests. */
export function legLoad(requests: readonly LegRequest[], options: LegOptions = {}): LoadResult {
  const { seed = 'one', startedAfterMs = 0, lengthMs = 10_000 } = options;
  const recorder = new LoadRecorder();
  for (const target of TARGETS) recorder.target({ target, host: `${target}.localhost` });
  const pacing = new DurationHistogram(3);
  for (const { target, result } of requests) {
    recorder.record(target, result);
    pacing.record(result.latenessMs);
  }
  const startedAt = SAMPLE_START + 95_000 + startedAfterMs;
  const schedule = { due: requests.length, sentInTime: requests.length, lengthMs, pacing: pacing.encode() };
  const host = { busy: measured(0.4), steal: measured(0), pressure: measured([0.1, 0.2]) };
  return loadResult({
    engine: { name: 'builtin', version: '1.0.0' },
    plan: { ...SAMPLE_PLAN, seed, targets: [] },
    snapshot: {
      version: 1,
      window: { startedAt, endedAt: startedAt + lengthMs },
      ...recorder.snapshot(),
      evidence: { schedule, host },
    },
    warmup: { requests: 20, failures: 0, durationMs: 1_000 },
    cpuSeconds: measured(0.4),
    floor: measured({ p50Ms: 0.2, p99Ms: 0.6, maxRatePerSecond: 9_000 }),
    priority: { policy: 'real-time', how: 'by sudo' },
    isCancelled: false,
    engineThresholds: [],
  });
}

/** A leg's report as report.json holds it. */
export function legReport(options: LegOptions = {}, change: Partial<Report> = {}): Report {
  const { leg = options.seed ?? 'one', startedAfterMs = 0 } = options;
  const report = sampleReport();
  return {
    ...report,
    run: {
      ...report.run,
      startedAt: new Date(SAMPLE_START + startedAfterMs).toISOString(),
      workflow: 'CI',
      job: 'load',
      leg: `shard=${leg}`,
      attempt: 1,
    },
    load: legLoad(legRequests(options), options),
    ...change,
  };
}

/** Reports under their names, in this order, as a collection. */
export function collectionOf(
  reports: Readonly<Record<string, Report>>,
  change: Partial<Omit<Collection, 'legs'>> = {},
): Collection {
  const legs = Object.entries(reports).map(([name, report]) => ({ name, report: report as PublicReport }));
  return { legs, missing: [], ...change };
}
