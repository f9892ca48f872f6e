/**
 * How many requests the generator may have delayed by more than a time, by what was measured of it. A request is
 * delayed when it is due while the generator does something else (`pacing` has each of these), or when its answer waits
 * to be read. The latter is not measured for each request, but the moments at which answers come see the generator as
 * the moments at which requests are due do, so there are about as many. A long standstill delays all that were under
 * way in it, and those behind them in the application's queue.
 */
import { DurationHistogram } from '../load/metrics/histogram.ts';
import type { Evidence } from '../load/metrics/snapshot.ts';

/** Period of the timer whose firings are the loop's evidence: it sees a standstill up to so much shorter than it is. */
const TIMER_MS = 10;
/** A standstill above this is surely seen by the timer. */
const SEEN_MS = 2 * TIMER_MS;
/** Standard deviations that counts are above their estimate at most: one in a thousand is beyond. */
const SIGMAS = 3.1;

/** At most `share` of the requests, and `extra` of them by bad luck, were delayed by more than `delayMs`. */
export interface Delays {
  /** What no delay of a request is longer than. */
  readonly longestMs: number;
  /** Mean over all requests of the time between due and sent; what answers wait for is about the same. */
  readonly averageMs: number;
  /** Share of the time in which the generator stood still for longer than the timer's noise. */
  readonly heldShare: number;
  /** Standstills that the timer saw, longer than so much. */
  standstills(delayMs: number): number;
  /** Delays worth looking at, ascending, the longest last. */
  readonly steps: readonly number[];
  /**
   * Of n requests, at most so many were delayed by more than `delayMs`. `side` is what counts: a wait for reading only,
   * or before sending as well.
   */
  countBeyond(delayMs: number, n: number, side: 'read' | 'both'): number;
}

/** Reads the evidence; without any there is no delay to speak of. */
export function delaysOf({ schedule, loop }: Evidence): Delays {
  const pacing = schedule === undefined ? undefined : DurationHistogram.decode(schedule.pacing);
  const held = loop === undefined ? undefined : DurationHistogram.decode(loop.delay);
  const longestMs = (pacing?.maxMs ?? 0) + (held?.maxMs ?? 0);
  const paced = pacing === undefined || pacing.count === 0 ? undefined : pacing;
  const shareBeyond = (delayMs: number): number => {
    if (held === undefined || loop === undefined || loop.lengthMs <= 0) return 0;
    const { count, totalMs } = held.beyond(delayMs > SEEN_MS ? delayMs - TIMER_MS : delayMs);
    return (totalMs + (delayMs > SEEN_MS ? count * TIMER_MS : 0)) / loop.lengthMs;
  };
  return {
    longestMs,
    averageMs: Math.max(
      paced?.avgMs ?? 0,
      held === undefined || loop === undefined ? 0 : meanWaitMs(held, loop.lengthMs),
    ),
    standstills: (delayMs) => held?.beyond(delayMs).count ?? 0,
    heldShare: loop === undefined || loop.lengthMs <= 0 ? 0 : loop.heldUpMs / loop.lengthMs,
    steps: [...new Set([...stepsOf(paced), ...stepsOf(held), longestMs])].toSorted((a, b) => a - b),
    countBeyond(delayMs, n, side) {
      if (delayMs >= longestMs) return 0;
      const byTimer = padded(n * shareBeyond(delayMs), 0);
      const seen = paced === undefined ? 0 : paced.beyond(delayMs).count * Math.min(1, n / paced.count);
      const byPacing = paced === undefined ? 0 : padded(seen, 1);
      // Short standstills slip through the timer's fingers, long ones are few, and only the timer sees how long each
      // was.
      const read = delayMs > SEEN_MS || paced === undefined ? byTimer : byPacing;
      const burst = delayMs > SEEN_MS ? byTimer : 0;
      return Math.min(n, Math.ceil(read + Math.max(burst, side === 'read' || seen === 0 ? 0 : byPacing)));
    },
  };
}

/**
 * What something waits on average that comes at a random moment: it meets standstills in proportion to their length,
 * each at its middle. A little too high, as each is taken for the longest of its step.
 */
function meanWaitMs(held: DurationHistogram, lengthMs: number): number {
  if (lengthMs <= 0) return 0;
  const steps = stepsOf(held);
  const waited = steps.map((toMs, index) => {
    const from = held.beyond(steps[index - 1] ?? 0).totalMs;
    return ((from - held.beyond(toMs).totalMs) * toMs) / 2;
  });
  return waited.reduce((sum, wait) => sum + wait, 0) / lengthMs;
}

/** An estimate of a count, at its cautious end. */
function padded(estimate: number, unseen: number): number {
  return estimate + SIGMAS * Math.sqrt(estimate + unseen);
}

/** The delays that 0, 1, 2, 4, 8, … samples are beyond. */
function stepsOf(histogram: DurationHistogram | undefined): readonly number[] {
  if (histogram === undefined || histogram.count === 0) return [];
  const ranks: number[] = [histogram.count];
  for (let beyond = 1; beyond < histogram.count; beyond = Math.ceil(beyond * 1.5)) ranks.push(histogram.count - beyond);
  return histogram.valuesAtRanks(ranks.toReversed());
}
