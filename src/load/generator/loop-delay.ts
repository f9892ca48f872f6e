/**
 * How long the generator's event loop was busy with something else when it should have turned: what every answer may
 * have waited to be read.
 */

import { DurationHistogram } from '../metrics/histogram.ts';
import type { LoopEvidence } from '../metrics/snapshot.ts';
import { LOOP_DELAY_LIMIT_MS } from '../metrics/validity.ts';

/** A timer of this period is watched; it costs a hundred wake-ups a second. */
const PERIOD_MS = 10;

/**
 * Starts watching; the result is asked once, at the end. Of the timer's firings a standstill is only one, however long
 * it is, so the time that long delays took is counted as well. (`monitorEventLoopDelay` tells the firings only.)
 */
export function watchLoopDelay(): () => LoopEvidence {
  const delays = new DurationHistogram(2);
  const startMs = performance.now();
  let lastMs = startMs;
  let heldUpMs = 0;
  const look = (): void => {
    const nowMs = performance.now();
    const delayMs = nowMs - lastMs - PERIOD_MS;
    lastMs = nowMs;
    delays.record(delayMs);
    if (delayMs > LOOP_DELAY_LIMIT_MS) heldUpMs += delayMs;
  };
  const timer = setInterval(look, PERIOD_MS);
  return () => {
    clearInterval(timer);
    const endMs = performance.now();
    // A standstill at the very end has not been seen by the timer yet.
    if (endMs - lastMs > PERIOD_MS) look();
    return { delay: delays.encode(), heldUpMs, lengthMs: endMs - startMs };
  };
}
