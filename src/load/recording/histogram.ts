/** A distribution of durations in constant memory: HdrHistogram counts plus the exact count, sum, minimum and maximum. */
// The package's index would load its WebAssembly variant too, for 18 MB of memory and half of the worker's bundle.
import { constructorFromBucketSize } from 'hdr-histogram-js/dist/JsHistogramFactory.js';
import { type Measured, measured, notMeasured } from '../../core/measured.ts';
import { hasTooFewSamples, nearestRank, percentileRanks } from '../../core/statistics.ts';
import type { BoundedPercentile } from '../messages.ts';
import type { Distribution, Percentile } from '../types.ts';

const Int32Histogram = constructorFromBucketSize(32);

/** A service on the same machine answers in some 20 microseconds: in whole ones, a median could be 5 % off. */
const UNITS_PER_MS = 10_000;

const PERCENTILES = [50, 75, 90, 95, 99, 99.9];

/** Durations are recorded in milliseconds and read back with the relative error of the significant digits. Grows with the largest value. */
export class DurationHistogram {
  readonly #counts: InstanceType<typeof Int32Histogram>;
  #sumMs = 0;
  #minMs = Number.POSITIVE_INFINITY;
  #maxMs = 0;

  /** 3 digits (0.1 %) take 8 to 80 kB, 2 digits (1 %) a tenth of that. */
  constructor(significantDigits: 2 | 3) {
    this.#counts = new Int32Histogram(1, 2, significantDigits);
    this.#counts.autoResize = true;
  }

  get count(): number {
    return this.#counts.totalCount;
  }

  get maxMs(): number {
    return this.#maxMs;
  }

  /** A negative duration can only be clock rounding and counts as 0. */
  record(durationMs: number): void {
    const ms = Math.max(durationMs, 0);
    this.#sumMs += ms;
    if (ms < this.#minMs) this.#minMs = ms;
    if (ms > this.#maxMs) this.#maxMs = ms;
    this.#counts.recordValue(Math.round(ms * UNITS_PER_MS));
  }

  add(other: DurationHistogram): void {
    if (other.count === 0) return;
    this.#counts.add(other.#counts);
    this.#sumMs += other.#sumMs;
    this.#minMs = Math.min(this.#minMs, other.#minMs);
    this.#maxMs = Math.max(this.#maxMs, other.#maxMs);
  }

  reset(): void {
    this.#counts.reset();
    this.#sumMs = 0;
    this.#minMs = Number.POSITIVE_INFINITY;
    this.#maxMs = 0;
  }

  /** The samples of the given ranks (1 = smallest), in one pass. Ranks must be ascending and within 1..count. */
  valuesAtRanks(ranks: readonly number[]): readonly number[] {
    const values: number[] = [];
    let seen = 0;
    for (let index = 0; index < this.#counts.countsArrayLength && values.length < ranks.length; index += 1) {
      seen += this.#counts.getCountAtIndex(index);
      while (values.length < ranks.length && seen >= (ranks[values.length] ?? 0)) values.push(this.#valueAt(index));
    }
    return values;
  }

  /** The nearest-rank percentile in milliseconds; null without samples. */
  percentile(percentile: number): number | null {
    return this.count === 0 ? null : (this.valuesAtRanks([nearestRank(this.count, percentile)])[0] ?? null);
  }

  /** Count, mean, extremes and percentiles with their intervals. `nothing` says why there are no samples, should there be none. */
  distribution(nothing: string): Measured<Distribution> {
    if (this.count === 0) return notMeasured(nothing);
    return measured({
      count: this.count,
      avgMs: this.#sumMs / this.count,
      minMs: this.#minMs,
      maxMs: this.#maxMs,
      percentiles: PERCENTILES.map((percentile) => this.#describe(percentile)),
    });
  }

  #describe(percentile: number): Percentile {
    const rank = nearestRank(this.count, percentile);
    const { low, high } = percentileRanks(this.count, percentile);
    const tooFewSamples = hasTooFewSamples(this.count, percentile);
    if (low === undefined || high === undefined) return { percentile, valueMs: this.#valueAtRank(rank), tooFewSamples };
    return { percentile, valueMs: this.#valueAtRank(rank), interval: { low: this.#valueAtRank(low), high: this.#valueAtRank(high) }, tooFewSamples };
  }

  #valueAtRank(rank: number): number {
    return this.valuesAtRanks([rank])[0] ?? this.#maxMs;
  }

  /** A cell stands for a range; its upper end is what HdrHistogram reports, and no value lies beyond the exact extremes. */
  #valueAt(index: number): number {
    const ms = this.#counts.highestEquivalentValue(this.#counts.valueFromIndex(index)) / UNITS_PER_MS;
    return Math.min(this.#maxMs, Math.max(this.#minMs, ms));
  }
}

/** The p99 with the lower end of its 95 % interval; null without samples. */
export function boundedP99(histogram: DurationHistogram): BoundedPercentile | null {
  const { count } = histogram;
  if (count === 0) return null;
  const { low } = percentileRanks(count, 99);
  const [lowMs = null, valueMs = null] = histogram.valuesAtRanks(low === undefined ? [] : [low, nearestRank(count, 99)]);
  return { valueMs: valueMs ?? histogram.maxMs, lowMs };
}
