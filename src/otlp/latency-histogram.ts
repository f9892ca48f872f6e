/**
 * Latencies as an exponential histogram, whose buckets are `(base^i, base^(i+1)]` with `base = 2^(2^-scale)`
 * (https://opentelemetry.io/docs/specs/otel/metrics/data-model/#exponentialhistogram).
 *
 * Why not a summary: it is there for older protocols, its quantiles can't be added up, and several backends drop it.
 * Why not a histogram with explicit bounds: nobody knows the bounds of somebody else's application before it was
 * measured. An exponential one fits any range, and a backend computes percentiles from it, also over targets, shards
 * and runs. Delta, since a run goes on from no other run.
 */
import type { DurationHistogram } from '../load/metrics/histogram.ts';
import { type Attributes, type ExponentialHistogramDataPoint, keyValues, type PointTime, seconds } from './metric.ts';

/** As OpenTelemetry's own SDKs have by default: what every receiver takes. */
const MOST_BUCKETS = 160;
/** Finer ones would be finer than the recorded cells (0.1 %); Prometheus' native histograms have no finer ones either. */
const FINEST_SCALE = 8;

/** The point, in seconds; undefined without samples. */
export function latencyPoint(
  histogram: DurationHistogram,
  time: PointTime,
  attributes: Attributes,
): ExponentialHistogramDataPoint | undefined {
  const { count } = histogram;
  if (count === 0) return undefined;
  const cells = [...histogram.cells()].map(({ valueMs, count: samples }) => ({
    value: seconds(valueMs) ?? 0,
    samples,
  }));
  const positive = cells.filter(({ value }) => value > 0);
  const scale = scaleFor(positive.map(({ value }) => value));
  return {
    ...time,
    attributes: keyValues(attributes),
    count: String(count),
    sum: seconds(histogram.avgMs * count) ?? 0,
    min: seconds(histogram.minMs) ?? 0,
    max: seconds(histogram.maxMs) ?? 0,
    scale,
    zeroCount: String(count - positive.reduce((sum, { samples }) => sum + samples, 0)),
    positive: bucketsOf(positive, scale),
  };
}

/** The finest scale at which the values, in ascending order, take no more buckets than are allowed. */
function scaleFor(values: readonly number[]): number {
  const [low, high] = [values[0], values.at(-1)];
  if (low === undefined || high === undefined) return FINEST_SCALE;
  let scale = FINEST_SCALE;
  while (bucketIndex(high, scale) - bucketIndex(low, scale) >= MOST_BUCKETS) scale -= 1;
  return scale;
}

function bucketsOf(
  cells: readonly { readonly value: number; readonly samples: number }[],
  scale: number,
): ExponentialHistogramDataPoint['positive'] {
  const [first] = cells;
  if (first === undefined) return { offset: 0, bucketCounts: [] };
  const offset = bucketIndex(first.value, scale);
  const counts: number[] = [];
  for (const { value, samples } of cells) {
    const index = bucketIndex(value, scale) - offset;
    counts[index] = (counts[index] ?? 0) + samples;
  }
  return { offset, bucketCounts: Array.from(counts, (count) => String(count ?? 0)) };
}

function bucketIndex(value: number, scale: number): number {
  return Math.ceil(Math.log2(value) * 2 ** scale) - 1;
}
