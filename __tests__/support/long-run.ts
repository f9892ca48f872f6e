/**
 * Reports of long runs that nobody waited for: made-up requests, the same every time, through the recorder and the
 * statistics of a real load.
 */

import { measured } from '../../src/lib/measured.ts';
import { LoadRecorder } from '../../src/load/metrics/recorder.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import { summarize } from '../../src/load/metrics/summarize.ts';
import type { Report } from '../../src/report/report.ts';
import type { UsageSeries } from '../../src/usage/usage.ts';
import { SAMPLE_START, sampleLoad, sampleReport, sampleUsage } from './sample-report.ts';

export interface LongRun {
  readonly seconds: number;
  readonly targets: number;
  readonly ratePerSecond: number;
  /** Share of requests that fail, in turns of three classes. */
  readonly failing: number;
  readonly workloads: number;
}

const CONNECTIONS = 64;
/** As many as there are of a series at most. */
const MOST_READINGS = 600;
const WINDOW_START = SAMPLE_START + 95_000;

/** Ten minutes of the bundled application on a cluster, with ingress and monitoring; some requests fail. */
export const TEN_MINUTES: LongRun = { seconds: 600, targets: 2, ratePerSecond: 50, failing: 0.01, workloads: 4 };
/** The longest that has to open quickly. */
export const LONGEST: LongRun = { seconds: 10_000, targets: 50, ratePerSecond: 50, failing: 0.01, workloads: 12 };

/** The report of a run with these figures. */
export function longRun(run: LongRun): Report {
  const load = longLoad(run);
  const durationMs = run.seconds * 1000;
  const names = Array.from({ length: run.workloads }, (_, index) => `workload-${index}`);
  const random = randomNumbers(2);
  return sampleReport({
    run: { ...sampleReport().run, durationMs: durationMs + 100_000 },
    load,
    resources: measured({
      source: 'prometheus',
      window: load.window,
      workloads: names.map((workload) => sampleUsage({ workload, series: usageSeries(durationMs, random) })),
    }),
  });
}

function longLoad(run: LongRun): LoadResult {
  const recorder = record(run);
  const window = { startedAt: WINDOW_START, endedAt: WINDOW_START + run.seconds * 1000 };
  const sample = sampleLoad();
  const snapshot = { ...sample.snapshot, window, ...recorder.snapshot() };
  const summary = summarize(snapshot);
  const { ratePerSecond, seconds } = run;
  return {
    ...sample,
    ...summary,
    plan: { ...sample.plan, ratePerSecond, requests: ratePerSecond * seconds },
    window,
    seconds: summary.seconds.map((second, index) => ({ ...second, connections: Math.min(CONNECTIONS, 8 + index) })),
    snapshot,
  };
}

const FAILURES = [
  { class: 'http-5xx', message: 'HTTP 503 Service Temporarily Unavailable', status: 503, body: '<h1>503</h1>' },
  { class: 'http-4xx', message: 'HTTP 404 Not Found', status: 404, body: '{"error":"no such cart","id":"7f0c"}' },
  { class: 'assertion', message: 'the body has no "ok"', status: 200, body: 'x'.repeat(200) },
] as const;

/** Latencies are log-normal around 5 ms and rise and fall with the time of the run. */
function record({ seconds, targets, ratePerSecond, failing }: LongRun): LoadRecorder {
  const recorder = new LoadRecorder();
  const numbers = Array.from({ length: targets }, (_, index) =>
    recorder.target({ target: `target-${index}`, host: `target-${index}.localhost` }),
  );
  const random = randomNumbers(1);
  const requests = seconds * ratePerSecond;
  for (let number = 0; number < requests; number += 1) {
    const dueAtMs = (number * 1000) / ratePerSecond;
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const latencyMs = 5 * (1 + 0.5 * Math.sin(number / 700)) * Math.exp(normal * 0.4);
    const failure = random() < failing ? FAILURES[number % FAILURES.length] : undefined;
    // A variable, since not every version of the recorder asks for all of it.
    const result = {
      ending: 'answered' as const,
      failure: failure === undefined ? null : { class: failure.class, message: failure.message },
      latencyMs,
      serviceMs: latencyMs * 0.98,
      latenessMs: latencyMs * 0.02,
      sentAtMs: dueAtMs,
      // Ends are in the order of time, as the recorder wants them.
      endedAtMs: dueAtMs,
      bytes: 214,
      number,
      dueAtMs,
      status: failure?.status ?? 200,
      answer: failure === undefined ? null : { text: () => failure.body },
    };
    recorder.record(numbers[Math.floor(random() * targets)] ?? 0, result);
  }
  return recorder;
}

function usageSeries(durationMs: number, random: () => number): UsageSeries {
  const readings = Math.min(MOST_READINGS, Math.floor(durationMs / 1000));
  const list = (value: (share: number) => number) =>
    Array.from({ length: readings }, (_, index) => Number(value(index / readings).toPrecision(4)));
  const wave = (share: number) => 1 + 0.3 * Math.sin(share * 12) + 0.1 * random();
  return {
    atMs: Array.from({ length: readings }, (_, index) => Math.round((index * durationMs) / readings)),
    cpuCores: list((share) => 0.2 * wave(share)),
    memoryBytes: list((share) => 64e6 * wave(share)),
    receivedPerSecond: list((share) => 5e4 * wave(share)),
    sentPerSecond: list((share) => 9e4 * wave(share)),
    replicas: list((share) => (share > 0.5 ? 3 : 2)),
  };
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
