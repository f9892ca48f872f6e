/** The live line of a running load. */
import { formatCount, formatMs, formatRate } from '../lib/units.ts';
import type { LoadProgress } from './metrics/result.ts';

const PHASES = { calibration: 'calibrating', 'warm-up': 'warming up', measuring: 'load' } as const;

/** `load  4.0 of 10.0 s  80 sent, 80 ok, 0 failed  20/s  p95 1.2 ms`. */
export function progressLine(progress: LoadProgress): string {
  const elapsed = (progress.elapsedMs / 1000).toFixed(1);
  const time =
    progress.totalMs === undefined ? `${elapsed} s` : `${elapsed} of ${(progress.totalMs / 1000).toFixed(1)} s`;
  const counts = `${formatCount(progress.sent)} sent, ${formatCount(progress.ok)} ok, ${formatCount(progress.failed)} failed`;
  const latency = progress.p95Ms === null ? '' : `  p95 ${formatMs(progress.p95Ms)}`;
  return `${PHASES[progress.phase]}  ${time}  ${counts}  ${formatRate(progress.ratePerSecond)}${latency}`;
}
