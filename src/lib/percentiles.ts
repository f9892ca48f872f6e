/** A distribution of times by its percentiles, and looking one up. */
import type { Count } from './scalars.ts';
import type { Interval } from './statistics.ts';

/** The percentiles of a distribution: what is computed, and what a threshold may be about. */
export const PERCENTILES: readonly number[] = [50, 75, 90, 95, 99, 99.9];

/** Those that have a column in tables and an output of their own. */
export const SHOWN_PERCENTILES = [50, 90, 95, 99] as const;

/** A percentile of a latency distribution. */
export interface Percentile {
  /**
   * In percent, e.g. 99.9.
   * @exclusiveMinimum 0
   * @maximum 100
   */
  readonly percentile: number;
  readonly valueMs: number;
  /** 95 % interval by order statistics; absent when n is too small for one. */
  readonly interval?: Interval;
  /** Fewer than 10 samples lie beyond it: shown, marked, and not fit to gate on. */
  readonly tooFewSamples: boolean;
}

/** A distribution of times in milliseconds. */
export interface Distribution {
  /** Samples. */
  readonly count: Count;
  readonly avgMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  /** One for each that is computed, in ascending order. */
  readonly percentiles: readonly Percentile[];
}

/** The wanted percentile (in percent, e.g. 99.9), or undefined when the engine does not report it. */
export function findPercentile(
  { percentiles }: Pick<Distribution, 'percentiles'>,
  wanted: number,
): Percentile | undefined {
  return percentiles.find(({ percentile }) => percentile === wanted);
}
