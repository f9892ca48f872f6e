/** Counts how often the verdict of a disturbed run differs from that of the same run undisturbed. */
import { measured } from '../../src/lib/measured.ts';
import { findPercentile } from '../../src/lib/percentiles.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import { type RandomStream, randomStream } from '../../src/load/plan/random.ts';
import type { Verdict } from '../../src/report/report.ts';
import { judge } from '../../src/report/verdict.ts';
import { evaluateThresholds } from '../../src/thresholds/evaluate.ts';
import { parseThresholds } from '../../src/thresholds/parse-thresholds.ts';
import { weigh } from '../../src/weighing/weigh.ts';
import { type Disturbing, QUIET } from './machine.ts';
import { type Simulation, simulate } from './simulate.ts';

export interface Scenario {
  readonly name: string;
  readonly model: Simulation['model'];
  /** Draws what disturbs one run. */
  disturb(random: RandomStream): Disturbing;
}

export interface Tally {
  runs: number;
  /** Loads that were not conclusive, the first ones of their runs. */
  repeated: number;
  /** Pass for fail, or fail for pass. */
  wrong: number;
  invalid: number;
  /** Runs whose true figure is at least 20 % from the limit, and how many of them are invalid. */
  far: number;
  farInvalid: number;
}

/** A third of the limits are within 5 % of the true figure, the others 20 to 60 % away. */
function factorOf(random: RandomStream): number {
  if (random.next() < 1 / 3) return 0.95 + random.next() / 10;
  const away = 0.2 + random.next() * 0.4;
  return random.next() < 0.5 ? 1 / (1 + away) : 1 / (1 - away);
}

const METRICS = [
  'p50',
  'p90',
  'p95',
  'p99',
  'ok.p95',
  'service.p95',
  'avg',
  'max',
  'throughput',
  'success',
  'failures',
] as const;

export function tally(scenario: Scenario, runs: number, seed = '1'): Tally {
  const counted: Tally = { runs, repeated: 0, wrong: 0, invalid: 0, far: 0, farInvalid: 0 };
  for (let run = 0; run < runs; run += 1) {
    const { verdict, truth, isFar, isRepeated } = oneRun(scenario, `${seed}/${scenario.name}/${run}`);
    if (isRepeated) counted.repeated += 1;
    if (verdict === 'invalid') counted.invalid += 1;
    else if (verdict !== truth) counted.wrong += 1;
    if (isFar) counted.far += 1;
    if (isFar && verdict === 'invalid') counted.farInvalid += 1;
  }
  return counted;
}

function oneRun(
  { model, disturb }: Scenario,
  seed: string,
): { readonly verdict: Verdict; readonly truth: Verdict; readonly isFar: boolean; readonly isRepeated: boolean } {
  const random = randomStream(seed, 'scenario');
  const medianMs = 2 * 50 ** random.next();
  const ratePerSecond = 50 + random.next() * 150;
  const workers = Math.max(1, Math.ceil(((ratePerSecond * medianMs) / 1000) * (1.5 + random.next() * 4)));
  const failing = [0, 0.001, 0.02][Math.floor(random.next() * 3)] ?? 0;
  const timeoutMs = random.next() < 0.5 ? 10_000 : medianMs * 12;
  const common = { model, requests: 1000, ratePerSecond, connections: 10, timeoutMs };
  const simulation = { ...common, application: { medianMs, sigma: 0.2 + random.next() * 0.5, workers, failing } };
  const quiet = simulate({ ...simulation, disturbing: QUIET }, seed);
  const { source, isFar } = thresholdFor(quiet, random);
  // What disturbs the machine goes on; when exactly it does so is another matter each time.
  const disturbing = disturb(random);
  const verdictAt = (attempt: number): Verdict =>
    verdictOf(simulate({ ...simulation, disturbing }, seed, `${attempt}`), source, true);
  const first = verdictAt(0);
  const isRepeated = first === 'invalid';
  // The true result is that of the figures as they are, without anything to weigh.
  return {
    verdict: isRepeated ? verdictAt(1) : first,
    truth: verdictOf(quiet, source, false),
    isFar,
    isRepeated,
  };
}

function thresholdFor(
  { total }: LoadResult,
  random: RandomStream,
): { readonly source: string; readonly isFar: boolean } {
  const metric = METRICS[Math.floor(random.next() * METRICS.length)] ?? 'p95';
  const factor = factorOf(random);
  const isFar = factor < 1 / 1.19 || factor > 1.19;
  if (metric === 'success') {
    const failed = total.failures / total.requests;
    return { source: 'success >= 99%', isFar: Math.abs(failed - 0.01) >= 0.002 };
  }
  if (metric === 'failures') return { source: 'failures <= 5', isFar: Math.abs(total.failures - 5) >= 1 };
  if (metric === 'throughput')
    return { source: `throughput >= ${(total.throughputPerSecond * factor).toFixed(4)}/s`, isFar };
  return { source: `${metric} <= ${(latencyOf(total, metric) * factor).toFixed(4)}ms`, isFar };
}

function latencyOf({ latency, okLatency, service }: LoadResult['total'], metric: string): number {
  const distribution = metric.startsWith('ok.') ? okLatency : metric.startsWith('service.') ? service : latency;
  if (distribution.kind === 'not-measured') throw new Error(distribution.reason);
  const { avgMs, maxMs } = distribution.value;
  if (metric === 'avg' || metric === 'max') return metric === 'avg' ? avgMs : maxMs;
  return findPercentile(distribution.value, Number(metric.replace(/^.*p/, '')))?.valueMs ?? Number.NaN;
}

function verdictOf(load: LoadResult, source: string, isWeighed: boolean): Verdict {
  const { thresholds } = parseThresholds(source);
  const resources = measured({ source: 'proc', window: { startedAt: 0, endedAt: 0 }, workloads: [] } as const);
  const results = evaluateThresholds(thresholds, load, resources, isWeighed ? weigh(load, false) : undefined);
  return judge(load, results, undefined).verdict;
}
