/** Steps of time around a load window: the same ones for every figure, and for every workload. */
import type { Window } from './window-usage.ts';

const MOST_READINGS = 600;
/** As the seconds of a load; doubled, as these are, until the readings are not too many. */
const SHORTEST_STEP_MS = 1_000;
/** Shown before and after the window, as far as there are readings. */
const AROUND_MS = 5_000;

/** A stretch of time, milliseconds since the epoch; its end is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Steps of time of one length. The first and the last may be cut short. */
export interface Axis extends Span {
  readonly startedAt: number;
  readonly stepMs: number;
  /** Number of the first step; that which begins with the window is 0. */
  readonly first: number;
  readonly steps: number;
}

/** The axis of readings at these times, milliseconds since the epoch; undefined when there are none. */
export function axisOf(times: readonly number[], { startedAt, endedAt }: Window): Axis | undefined {
  let [earliest, latest] = [startedAt, endedAt];
  for (const at of times) {
    earliest = Math.min(earliest, Math.max(at, startedAt - AROUND_MS));
    latest = Math.max(latest, Math.min(at, endedAt + AROUND_MS));
  }
  if (times.length === 0 || earliest === latest) return undefined;
  for (let stepMs = SHORTEST_STEP_MS; ; stepMs *= 2) {
    const first = Math.floor((earliest - startedAt) / stepMs);
    const steps = Math.max(1, Math.ceil((latest - startedAt) / stepMs) - first);
    if (steps <= MOST_READINGS) return { from: earliest, to: latest, startedAt, stepMs, first, steps };
  }
}

/** From when to when a step lasts. */
export function stepSpan({ from, to, startedAt, stepMs, first }: Axis, index: number): Span {
  const begin = startedAt + (first + index) * stepMs;
  return { from: Math.max(from, begin), to: Math.min(to, begin + stepMs) };
}

/** Milliseconds that two spans share; negative when there are some between them. */
export function overlap(one: Span, other: Span): number {
  return Math.min(one.to, other.to) - Math.max(one.from, other.from);
}
