/** How long the generator's event loop was busy with something else when it should have turned: what every answer may have waited to be read. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { nearestRank, percentileRanks } from '../../core/statistics.ts';
import type { BoundedPercentile } from '../messages.ts';

/** A timer of this period is watched; it costs a hundred wake-ups a second. */
const PERIOD_MS = 10;

/** Starts watching; the result is asked once, at the end. */
export function watchLoopDelay(): () => BoundedPercentile {
  const histogram = monitorEventLoopDelay({ resolution: PERIOD_MS });
  histogram.enable();
  return () => {
    histogram.disable();
    const { count } = histogram;
    if (count === 0) return { valueMs: 0, lowMs: null };
    // Node records the time between two firings, in nanoseconds: the period itself is in it.
    const atRank = (rank: number): number => Math.max(0, histogram.percentile((100 * rank) / count) / 1e6 - PERIOD_MS);
    const { low } = percentileRanks(count, 99);
    return { valueMs: atRank(nearestRank(count, 99)), lowMs: low === undefined ? null : atRank(low) };
  };
}
