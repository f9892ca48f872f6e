/** A distribution of times by its percentiles, and looking one up. */
import type { Count } from './scalars.ts';
import type { Interval } from './statistics.ts';

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
  /** p50, p75, p90, p95, p99, p99.9. */
  readonly percentiles: readonly Percentile[];
}

/** The wanted percentile (in percent, e.g. 99.9), or undefined when the engine does not report it. */
export function findPercentile({ percentiles }: Pick<Distribution, 'percentiles'>, wanted: number): Percentile | undefined {
  return percentiles.find(({ percentile }) => percentile === wanted);
}
