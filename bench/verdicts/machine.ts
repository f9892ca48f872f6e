/**
 * A simulated machine: when its generator stands still, when its CPU is stolen, and in which seconds the application
 * waits for a CPU.
 */
import type { RandomStream } from '../../src/load/plan/random.ts';

/** What disturbs a run. All zero is a quiet machine. */
export interface Disturbing {
  /** Mean of the generator's lateness with every send, exponential, in milliseconds. */
  readonly jitterMs: number;
  /** Standstills of the generator per second, and their mean length, exponential. */
  readonly stalls: { readonly perSecond: number; readonly meanMs: number };
  /** Share of the seconds in which tasks wait for a CPU. */
  readonly pressed: number;
  /** Share of the time that is stolen from everything. */
  readonly stolen: number;
}

export const QUIET: Disturbing = { jitterMs: 0, stalls: { perSecond: 0, meanMs: 0 }, pressed: 0, stolen: 0 };

/** Stretches of time, ascending and apart. */
type Spans = readonly { readonly from: number; readonly to: number }[];

export interface Machine {
  /** When the generator gets to what it should do then. */
  free(atMs: number): number;
  jitter(): number;
  /** How much longer an answer takes that the application works on from then for so long. */
  slowed(fromMs: number, serviceMs: number): number;
  readonly heldUp: Spans;
  /** Share of each second in which some task waits. */
  readonly pressure: readonly number[];
  readonly stolen: number;
}

const STOLEN_PIECE_MS = 8;

export function machineOf(disturbing: Disturbing, lengthMs: number, random: RandomStream): Machine {
  const { stalls, jitterMs, pressed, stolen } = disturbing;
  const own = spans(random, stalls.perSecond, stalls.meanMs, lengthMs);
  const stolenSpans = spans(random, (stolen * 1000) / STOLEN_PIECE_MS, STOLEN_PIECE_MS, lengthMs);
  const pressure = Array.from({ length: Math.ceil(lengthMs / 1000) }, () =>
    random.next() < pressed ? 0.5 + random.next() / 2 : random.next() * 0.35,
  );
  const heldUp = joinedSpans([...own, ...stolenSpans]);
  return {
    free: (atMs) => spanAt(heldUp, atMs)?.to ?? atMs,
    jitter: () => (jitterMs === 0 ? 0 : exponential(random, jitterMs)),
    slowed(fromMs, serviceMs) {
      const share = pressure[Math.floor(fromMs / 1000)] ?? 0;
      const waited = share > 0.4 ? serviceMs * share + (random.next() < 0.3 ? exponential(random, 30) : 0) : 0;
      return waited + lost(stolenSpans, fromMs, serviceMs + waited);
    },
    heldUp,
    pressure,
    stolen: lost(stolenSpans, 0, Number.POSITIVE_INFINITY) / lengthMs,
  };
}

export function exponential(random: RandomStream, mean: number): number {
  return -Math.log(random.next()) * mean;
}

function spans(random: RandomStream, perSecond: number, meanMs: number, lengthMs: number): Spans {
  if (perSecond === 0 || meanMs === 0) return [];
  const found: Spans[number][] = [];
  for (let at = exponential(random, 1000 / perSecond); at < lengthMs; at += exponential(random, 1000 / perSecond)) {
    const to = at + exponential(random, meanMs);
    found.push({ from: at, to });
    at = to;
  }
  return found;
}

function joinedSpans(all: Spans): Spans {
  const merged: { from: number; to: number }[] = [];
  for (const span of all.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

function firstEndingAfter(all: Spans, atMs: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.to ?? 0) > atMs) high = middle;
    else low = middle + 1;
  }
  return low;
}

function spanAt(all: Spans, atMs: number): Spans[number] | undefined {
  const span = all[firstEndingAfter(all, atMs)];
  return span !== undefined && span.from <= atMs ? span : undefined;
}

/** Time lost to the spans by work of that length. */
function lost(all: Spans, fromMs: number, workMs: number): number {
  let total = 0;
  for (let index = firstEndingAfter(all, fromMs); index < all.length; index += 1) {
    const span = all[index];
    if (span === undefined || span.from >= fromMs + workMs + total) break;
    total += span.to - Math.max(span.from, fromMs);
  }
  return total;
}
