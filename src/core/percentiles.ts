/** Looking a percentile up in what was measured. */
import type { Distribution, Percentile } from '../load/types.ts';

/** The wanted percentile (in percent, e.g. 99.9), or undefined when the engine does not report it. */
export function findPercentile({ percentiles }: Pick<Distribution, 'percentiles'>, wanted: number): Percentile | undefined {
  return percentiles.find(({ percentile }) => percentile === wanted);
}
