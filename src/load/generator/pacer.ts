/**
 * What a phase has to send, and when: the open model's schedule, or the closed model's rule of one request after the
 * other.
 */
import type { Arrivals } from '../plan/schedule.ts';

/** Moments are on the clock of performance.now(). */
export interface Pacer {
  /** When the next request is due, with so many under way; not after `nowMs` means now, Infinity that there is none. */
  dueMs(nowMs: number, underWay: number): number;
  /** Takes that request; returns the moment at which it was due. */
  take(nowMs: number): number;
  /**
   * When nothing more becomes due: the last request or the end of the pacer's time, whichever is later. Infinity while
   * it is not known.
   */
  scheduleEndMs(): number;
  /** No further request, and the time is up. */
  isOver(nowMs: number): boolean;
  /** Up to this moment the phase lasts at least. */
  readonly endMs: number;
}

/** The open model: requests at their moments, whatever becomes of those before them. */
export function openPacer(arrivals: Arrivals, startMs: number, lengthMs: number): Pacer {
  const endMs = startMs + lengthMs;
  let nextMs = startMs + arrivals.next();
  let lastMs = startMs;
  return {
    endMs,
    dueMs: () => nextMs,
    take() {
      lastMs = nextMs;
      nextMs = startMs + arrivals.next();
      return lastMs;
    },
    scheduleEndMs: () => (nextMs === Number.POSITIVE_INFINITY ? Math.max(lastMs, endMs) : Number.POSITIVE_INFINITY),
    isOver: (nowMs) => nextMs === Number.POSITIVE_INFINITY && nowMs >= endMs,
  };
}

/**
 * The closed model: a request on each connection, the next one as soon as it is answered, until there were enough or
 * the time is up.
 */
export function closedPacer(
  bounds: { readonly connections: number; readonly requests: number },
  startMs: number,
  lengthMs: number,
): Pacer {
  const endMs = startMs + lengthMs;
  let left = bounds.requests;
  const isOver = (nowMs: number): boolean => left <= 0 || nowMs >= endMs;
  return {
    // A number of requests ends the phase, before its time too.
    endMs: Number.POSITIVE_INFINITY,
    dueMs(nowMs, underWay) {
      if (isOver(nowMs) || underWay >= bounds.connections) return Number.POSITIVE_INFINITY;
      return Math.max(nowMs, startMs);
    },
    take(nowMs) {
      left -= 1;
      return nowMs;
    },
    scheduleEndMs: () => Number.POSITIVE_INFINITY,
    isOver,
  };
}
