/**
 * A distribution of durations in constant memory: HdrHistogram counts plus the exact count, sum, minimum and maximum.
 * All of it is integers, so that parts can be added in any order with the same result.
 */
import { inflateSync } from 'node:zlib';
// The package's index would load its WebAssembly variant too, for 18 MB of memory and half of the worker's bundle.
import { doDecode } from 'hdr-histogram-js/dist/JsHistogram.encoding.js';
import { constructorFromBucketSize } from 'hdr-histogram-js/dist/JsHistogramFactory.js';
import { type Measured, measured, notMeasured } from '../../lib/measured.ts';
import { type Distribution, PERCENTILES, type Percentile } from '../../lib/percentiles.ts';
import type { Count } from '../../lib/scalars.ts';
import { hasTooFewSamples, nearestRank, percentileRanks } from '../../lib/statistics.ts';

const Int32Histogram = constructorFromBucketSize(32);

/** A service on the same machine answers in some 20 microseconds: in whole ones, a median could be 5 % off. */
const UNITS_PER_MS = 10_000;

/**
 * Cookie of the compressed V2 encoding (HdrHistogram, `AbstractHistogram.java`); its second byte is the size of a word.
 */
const COMPRESSED_V2 = 0x1c849304;
const WORD_SIZE_BITS = 0xf0;
/**
 * An encoded histogram of three digits over the largest range that we record is below these: 35,840 counts of at most
 * five bytes, behind 40 bytes of its head. Reading zeros that were compressed takes time, and there may be many of them.
 */
const MOST_ENCODED_CHARACTERS = 1_000_000;
const MOST_DECODED_BYTES = 200_000;
const HEAD_BYTES = 40;
/** Three weeks, in units. More would only ask for memory. */
export const LARGEST_VALUE = 2 ** 44;

/** A histogram as text. Values are in units of 100 ns. */
export interface EncodedHistogram {
  readonly count: Count;
  readonly sum: Count;
  readonly min: Count;
  readonly max: Count;
  /** The counts in HdrHistogram's compressed V2 form, in base64; an empty text when there are none. */
  readonly histogram: string;
}

/** The histogram of no samples. */
export const EMPTY: EncodedHistogram = { count: 0, sum: 0, min: 0, max: 0, histogram: '' };

/** A histogram in little memory: pairs of a cell's index and its count. Values are in units of 100 ns. */
export interface SparseHistogram {
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly cells: Uint32Array;
}

/** A percentile together with the lower end of its 95 % interval; null when there are too few samples for one. */
export interface BoundedPercentile {
  readonly valueMs: number;
  readonly lowMs: number | null;
}

/**
 * Durations are recorded in milliseconds and read back with the relative error of the significant digits. Grows with
 * the largest value.
 */
export class DurationHistogram {
  #counts: InstanceType<typeof Int32Histogram>;
  #sum = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = 0;

  /** 3 digits (0.1 %) take 8 to 80 kB, 2 digits (1 %) a tenth of that. */
  constructor(significantDigits: 2 | 3) {
    this.#counts = new Int32Histogram(1, 2, significantDigits);
    this.#counts.autoResize = true;
  }

  /** @throws TypeError when it is not what `encode` returns. */
  static decode({ sum, min, max, histogram }: EncodedHistogram): DurationHistogram {
    if (histogram === '') return new DurationHistogram(3);
    const counts = decodeCounts(histogram);
    const decoded = new DurationHistogram(counts.numberOfSignificantValueDigits === 2 ? 2 : 3);
    // Not added to the empty one: that takes each count a second time.
    counts.autoResize = true;
    decoded.#counts = counts;
    decoded.#widen(sum, min, max);
    return decoded;
  }

  get count(): number {
    return this.#counts.totalCount;
  }

  get avgMs(): number {
    return this.count === 0 ? 0 : this.#sum / this.count / UNITS_PER_MS;
  }

  get minMs(): number {
    return this.count === 0 ? 0 : this.#min / UNITS_PER_MS;
  }

  get maxMs(): number {
    return this.#max / UNITS_PER_MS;
  }

  /** A negative duration can only be clock rounding and counts as 0. */
  record(durationMs: number): void {
    const value = Math.round(Math.max(durationMs, 0) * UNITS_PER_MS);
    this.#sum += value;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    this.#counts.recordValue(value);
  }

  add(other: DurationHistogram): void {
    if (other.count === 0) return;
    this.#counts.add(other.#counts);
    this.#widen(other.#sum, other.#min, other.#max);
  }

  reset(): void {
    this.#counts.reset();
    this.#sum = 0;
    this.#min = Number.POSITIVE_INFINITY;
    this.#max = 0;
  }

  encode(): EncodedHistogram {
    if (this.count === 0) return EMPTY;
    // The text holds the range as well, which depends on how the histogram grew: the same samples are to give the same
    // text.
    const highest = Math.max(2, this.#counts.highestEquivalentValue(this.#max));
    const counts = new Int32Histogram(1, highest, this.#counts.numberOfSignificantValueDigits);
    counts.add(this.#counts);
    return {
      count: this.count,
      sum: this.#sum,
      min: this.#min,
      max: this.#max,
      histogram: counts.encodeIntoCompressedBase64(),
    };
  }

  /** Null without samples. */
  toSparse(): SparseHistogram | null {
    if (this.count === 0) return null;
    const cells: number[] = [];
    for (let index = 0, left = this.count; left > 0; index += 1) {
      const count = this.#counts.getCountAtIndex(index);
      if (count === 0) continue;
      cells.push(index, count);
      left -= count;
    }
    return { sum: this.#sum, min: this.#min, max: this.#max, cells: Uint32Array.from(cells) };
  }

  /** Both must have the same number of digits. */
  addSparse({ sum, min, max, cells }: SparseHistogram): void {
    for (let at = 0; at < cells.length; at += 2)
      this.#counts.recordValueWithCount(this.#counts.valueFromIndex(cells[at] ?? 0), cells[at + 1] ?? 0);
    this.#widen(sum, min, max);
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

  /** How many samples are longer than that, and what they take together; to the precision of the cells. */
  beyond(durationMs: number): { readonly count: number; readonly totalMs: number } {
    let [count, totalMs] = [0, 0];
    for (let index = this.#counts.countsArrayLength - 1; index >= 0; index -= 1) {
      const here = this.#counts.getCountAtIndex(index);
      if (here === 0) continue;
      const valueMs = this.#valueAt(index);
      if (valueMs <= durationMs) break;
      count += here;
      totalMs += here * valueMs;
    }
    return { count, totalMs };
  }

  /** Every cell that has samples, in ascending order: its value as percentiles have it, and how many there are. */
  *cells(): Generator<{ readonly valueMs: number; readonly count: number }> {
    for (let index = 0, left = this.count; left > 0; index += 1) {
      const count = this.#counts.getCountAtIndex(index);
      if (count === 0) continue;
      left -= count;
      yield { valueMs: this.#valueAt(index), count };
    }
  }

  /** Nearest-rank percentiles in milliseconds, in ascending order; null without samples. */
  percentiles(...percentiles: readonly number[]): readonly (number | null)[] {
    const { count } = this;
    if (count === 0) return percentiles.map(() => null);
    return this.valuesAtRanks(percentiles.map((percentile) => nearestRank(count, percentile)));
  }

  /** The nearest-rank percentile in milliseconds; null without samples. */
  percentile(percentile: number): number | null {
    return this.percentiles(percentile)[0] ?? null;
  }

  /** A percentile with the lower end of its 95 % interval; null without samples. */
  boundedPercentile(percentile: number): BoundedPercentile | null {
    const { count } = this;
    if (count === 0) return null;
    const { low } = percentileRanks(count, percentile);
    const [lowMs = null, valueMs = null] =
      low === undefined ? [] : this.valuesAtRanks([low, nearestRank(count, percentile)]);
    return { valueMs: valueMs ?? this.maxMs, lowMs };
  }

  /**
   * HdrHistogram's own table of percentiles (`.hgrm`), in milliseconds: five rows for each halving of what is left
   * above them.
   */
  percentileDistribution(): string {
    return this.#counts.outputPercentileDistribution(5, UNITS_PER_MS);
  }

  /**
   * Count, mean, extremes and percentiles with their intervals. `nothing` says why there are no samples, should there
   * be none.
   */
  distribution(nothing: string): Measured<Distribution> {
    if (this.count === 0) return notMeasured(nothing);
    return measured({
      count: this.count,
      avgMs: this.avgMs,
      minMs: this.minMs,
      maxMs: this.maxMs,
      percentiles: PERCENTILES.map((percentile) => this.#describe(percentile)),
    });
  }

  #describe(percentile: number): Percentile {
    const rank = nearestRank(this.count, percentile);
    const { low, high } = percentileRanks(this.count, percentile);
    const tooFewSamples = hasTooFewSamples(this.count, percentile);
    if (low === undefined || high === undefined) return { percentile, valueMs: this.#valueAtRank(rank), tooFewSamples };
    return {
      percentile,
      valueMs: this.#valueAtRank(rank),
      interval: { low: this.#valueAtRank(low), high: this.#valueAtRank(high) },
      tooFewSamples,
    };
  }

  #valueAtRank(rank: number): number {
    return this.valuesAtRanks([rank])[0] ?? this.maxMs;
  }

  /**
   * A cell stands for a range; its upper end is what HdrHistogram reports, and no value lies beyond the exact extremes.
   */
  #valueAt(index: number): number {
    const value = this.#counts.highestEquivalentValue(this.#counts.valueFromIndex(index));
    return Math.min(this.#max, Math.max(this.#min, value)) / UNITS_PER_MS;
  }

  #widen(sum: number, min: number, max: number): void {
    this.#sum += sum;
    this.#min = Math.min(this.#min, min);
    this.#max = Math.max(this.#max, max);
  }
}

/** Adds two encoded histograms. */
export function mergeEncoded(first: EncodedHistogram, second: EncodedHistogram): EncodedHistogram {
  if (first.count === 0 || second.count === 0) return first.count === 0 ? second : first;
  const sum = DurationHistogram.decode(first);
  sum.add(DurationHistogram.decode(second));
  return sum.encode();
}

/** A report may come from anywhere: what it says of sizes is looked at before memory is taken for it. */
function decodeCounts(text: string): ReturnType<typeof doDecode> {
  if (text.length > MOST_ENCODED_CHARACTERS) throw new TypeError('a histogram is larger than one of ours can be');
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length < 8 || (bytes.readInt32BE(0) & ~WORD_SIZE_BITS) !== COMPRESSED_V2)
    throw new TypeError('a histogram is not in the compressed V2 form');
  const plain = inflateSync(bytes.subarray(8), { maxOutputLength: MOST_DECODED_BYTES });
  // Cookie, length and offset (4 bytes each), digits (4), lowest and highest value (8 each).
  const [digits, lowest, highest] = [plain.readInt32BE(12), plain.readBigInt64BE(16), plain.readBigInt64BE(24)];
  if ((digits !== 2 && digits !== 3) || lowest !== 1n || highest > LARGEST_VALUE || highest < 2n)
    throw new TypeError('a histogram has other digits or another range than ours have');
  const cells = new Int32Histogram(1, Number(highest), digits).countsArrayLength;
  if (plain.readInt32BE(4) !== plain.length - HEAD_BYTES || cellsOf(plain) > cells)
    throw new TypeError('a histogram has more counts than its range has room for');
  return doDecode(plain);
}

/**
 * How many cells the counts are of. A negative word stands for as many cells without samples as it says: the decoder
 * believes it, and would look at each of them. Words are ZigZag LEB128 of at most nine bytes.
 */
function cellsOf(plain: Buffer): number {
  let cells = 0;
  for (let at = HEAD_BYTES; at < plain.length; ) {
    let [word, weight, length] = [0, 1, 0];
    for (let isLast = false; !isLast; ) {
      const byte = plain[at] ?? 0;
      at += 1;
      length += 1;
      isLast = byte < 0x80 || length === 9;
      // As the decoder adds it up, which rounds what no number holds.
      word += (byte & 0x7f) * weight;
      weight *= 0x80;
    }
    // The lowest bit is the sign.
    cells += word % 2 === 1 ? (word + 1) / 2 : 1;
  }
  return cells;
}
