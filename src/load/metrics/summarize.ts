/** Snapshot -> figures: percentiles with their intervals, rates and shares. */
import { defined } from '../../lib/defined.ts';
import { type Measured, measured, notMeasured } from '../../lib/measured.ts';
import { wilsonInterval } from '../../lib/statistics.ts';
import { DurationHistogram, EMPTY, type EncodedHistogram } from './histogram.ts';
import type { ErrorGroup, LoadStats, SecondStats, TargetStats } from './result.ts';
import type { RowSnapshot, SeriesSnapshot } from './series.ts';
import { firstExamples, type LoadSnapshot, type TargetSnapshot } from './snapshot.ts';

/** Why an engine does not tell a figure. */
export interface Untold {
  readonly lateness?: string;
  readonly bytes?: string;
}

/** The figures of a snapshot. */
export interface LoadSummary {
  readonly total: LoadStats;
  readonly targets: readonly TargetStats[];
  readonly seconds: readonly SecondStats[];
}

/** Percentiles, rates and shares of all targets together and of each. */
export function summarize({ window, targets, series }: LoadSnapshot, untold: Untold = {}): LoadSummary {
  const windowMs = window.endedAt - window.startedAt;
  return {
    total: statsOf(targets, windowMs, untold),
    targets: targets.flatMap((target) =>
      target.target === null
        ? []
        : [{ name: target.target, host: target.host, ...statsOf([target], windowMs, untold) }],
    ),
    seconds: secondsOf(series, windowMs),
  };
}

/** Of all requests of the targets, whatever came of them. */
export function latencyOf(targets: readonly TargetSnapshot[]): DurationHistogram {
  return joined(targets.flatMap(({ okLatency, errors }) => [okLatency, ...errors.map(({ latency }) => latency)]));
}

function statsOf(targets: readonly TargetSnapshot[], windowMs: number, untold: Untold): LoadStats {
  const sum = (count: (target: TargetSnapshot) => number): number =>
    targets.reduce((total, target) => total + count(target), 0);
  const [requests, ok, notSent, answered] = [
    sum((one) => one.requests),
    sum((one) => one.ok),
    sum((one) => one.notSent),
    sum((one) => one.answered),
  ];
  return {
    requests,
    sent: requests - notSent,
    ok,
    failures: requests - ok,
    notSent,
    success:
      requests === 0
        ? notMeasured('no request came due')
        : measured({ rate: ok / requests, interval: wilsonInterval(ok, requests) }),
    throughputPerSecond: windowMs > 0 ? (answered * 1000) / windowMs : 0,
    latency: latencyOf(targets).distribution('no request was answered or timed out'),
    okLatency: joined(targets.map(({ okLatency }) => okLatency)).distribution('no request was ok'),
    service: joined(targets.map(({ service }) => service)).distribution(
      'no request that was sent was answered or timed out',
    ),
    lateness:
      untold.lateness === undefined
        ? joined(targets.map(({ lateness }) => lateness)).distribution('no request was sent')
        : notMeasured(untold.lateness),
    bytesReceived: bytesOf(targets, untold),
    errors: errorGroups(targets),
  };
}

function bytesOf(targets: readonly TargetSnapshot[], untold: Untold): Measured<number> {
  if (untold.bytes !== undefined) return notMeasured(untold.bytes);
  const bytes = targets.flatMap((target) => target.bytes ?? []);
  if (bytes.length < targets.length) return notMeasured('the engine does not tell them');
  return measured(bytes.reduce((sum, of) => sum + of, 0));
}

/** The sum of the parts. */
export function joined(parts: readonly EncodedHistogram[]): DurationHistogram {
  const histogram = new DurationHistogram(3);
  for (const part of parts) histogram.add(DurationHistogram.decode(part));
  return histogram;
}

/** The most frequent class first. Examples name the target that they are of. */
function errorGroups(targets: readonly TargetSnapshot[]): readonly ErrorGroup[] {
  const errors = targets.flatMap(({ target, errors: ofTarget }) =>
    ofTarget.map((error) => ({ target: target ?? 'any target', error })),
  );
  return [...Map.groupBy(errors, ({ error }) => error.class)]
    .map(([errorClass, same]) => ({
      class: errorClass,
      count: same.reduce((sum, { error }) => sum + error.count, 0),
      latency: joined(same.map(({ error }) => error.latency)).distribution('none of them was answered or timed out'),
      examples: examplesOf(
        same.flatMap(({ target, error }) => error.examples.map((example) => ({ target, ...example }))),
      ),
    }))
    .sort((left, right) => right.count - left.count || (left.class < right.class ? -1 : 1));
}

function examplesOf(
  examples: readonly { readonly target: string; readonly message: string; readonly atMs: number }[],
): ErrorGroup['examples'] {
  return firstExamples(examples, ({ target, message }) => JSON.stringify([target, message])).map(
    ({ target, message }) => ({ target, message }),
  );
}

/** A row for each second up to the end of the window, quiet ones too. */
function secondsOf({ widthSeconds, rows }: SeriesSnapshot, windowMs: number): readonly SecondStats[] {
  const length = Math.max(rows.length, Math.floor(windowMs / (widthSeconds * 1000)));
  return Array.from({ length }, (_, index) => secondOf(rows[index], index * widthSeconds));
}

function secondOf(row: RowSnapshot | undefined, second: number): SecondStats {
  const [p50Ms = null, p95Ms = null, p99Ms = null] = DurationHistogram.decode(row?.latency ?? EMPTY).percentiles(
    50,
    95,
    99,
  );
  const { sent = 0, ok = 0, failed = 0, connections } = row ?? {};
  return { second, sent, ok, failed, p50Ms, p95Ms, p99Ms, ...defined({ connections }) };
}
