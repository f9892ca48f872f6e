/**
 * Whether the generator may be believed. The limits are few and each figure is held against its limit at the cautious end of its 95 % interval: of 200
 * requests, one hiccup of the machine is already beyond the p99, and it takes six late ones before that p99 is surely above the limit.
 */
import type { Measured } from '../core/measured.ts';
import { wilsonInterval } from '../core/statistics.ts';
import { formatCount, formatMs, formatPercent, formatRate } from '../core/units.ts';
import type { BoundedPercentile, LoopDelay } from './messages.ts';

/** At least this share of the offered load must have been sent before the schedule ended. */
export const ACHIEVED_LIMIT = 0.99;
/** The generator's own lateness may spoil a tenth of the median answer, and a millisecond in any case. */
export const LATENESS_LIMIT = { ms: 1, shareOfService: 0.1 };
export const LOOP_DELAY_LIMIT_MS = 5;
/** Longer delays than that may take this share of the time, and a garbage collection's length in any case. */
export const HELD_UP_LIMIT = 0.05;
const LEAST_HELD_UP_MS = 100;
export const STEAL_LIMIT = 0.05;
/** A second is under pressure when tasks waited for a CPU for more than this share of it, … */
export const PRESSURE_LIMIT = 0.4;
/** … and the run is spoiled when more than this share of its seconds, and at least two, were. */
export const PRESSURE_SHARE_LIMIT = 0.1;
const FEWEST_PRESSED_SECONDS = 2;
export const NOT_SENT_LIMIT = 0.001;

/** What the generator knows about itself and its machine. */
export interface Evidence {
  readonly offeredPerSecond: number;
  readonly achievedPerSecond: number;
  readonly schedule: { readonly due: number; readonly sentInTime: number };
  readonly connections: number;
  readonly requests: number;
  readonly notSent: number;
  /** Null in the closed model, whose requests are due when they can be sent. */
  readonly pacingP99: BoundedPercentile | null;
  /** Null when nothing was answered. */
  readonly serviceP50Ms: number | null;
  /** Null when the generator can't tell. */
  readonly loopDelay: LoopDelay | null;
  readonly steal: Measured<number>;
  readonly pressure: Measured<readonly number[]>;
}

/** Why the numbers are not to be trusted, each a full sentence with the figure and the limit; empty when they are. */
export function distrustReasons(evidence: Evidence): readonly string[] {
  const reasons = [achieved(evidence), notSent(evidence), lateness(evidence), loopDelay(evidence), steal(evidence), pressure(evidence)];
  return reasons.filter((reason) => reason !== undefined);
}

/** The share of seconds under pressure. */
export function pressedShare(seconds: readonly number[]): number {
  return seconds.filter((share) => share > PRESSURE_LIMIT).length / seconds.length;
}

function achieved({ schedule, offeredPerSecond, achievedPerSecond, connections }: Evidence): string | undefined {
  const { due, sentInTime } = schedule;
  if (due === 0 || wilsonInterval(sentInTime, due).high >= ACHIEVED_LIMIT) return undefined;
  const share = formatPercent(sentInTime / due);
  return `Only ${formatRate(achievedPerSecond)} of the planned ${formatRate(offeredPerSecond)} could be sent in time (${share}, at least ${formatPercent(ACHIEVED_LIMIT)} is needed): the ${formatCount(connections)} connections were busy or the generator was too slow; allow more connections or plan a lower rate.`;
}

function notSent({ requests, notSent: missing, connections }: Evidence): string | undefined {
  if (requests === 0 || wilsonInterval(missing, requests).low <= NOT_SENT_LIMIT) return undefined;
  const share = formatPercent(missing / requests);
  return `${formatCount(missing)} of ${formatCount(requests)} requests were never sent (${share}, at most ${formatPercent(NOT_SENT_LIMIT)} is allowed): all ${formatCount(connections)} connections were busy until their deadline, or this machine had no socket for them; allow more connections, plan a lower rate, or keep connections alive.`;
}

function lateness({ pacingP99, serviceP50Ms }: Evidence): string | undefined {
  const limitMs = Math.max(LATENESS_LIMIT.ms, LATENESS_LIMIT.shareOfService * (serviceP50Ms ?? 0));
  if (!isSurelyAbove(pacingP99, limitMs)) return undefined;
  return `The generator was late: its p99 behind the schedule is ${formatMs(pacingP99.valueMs)}, and at most ${formatMs(limitMs)} is allowed; use a lower rate or a machine with more free CPU.`;
}

function loopDelay({ loopDelay: delay }: Evidence): string | undefined {
  if (delay === null) return undefined;
  const advice = 'use a lower rate or a machine with more free CPU.';
  if (isSurelyAbove(delay.p99, LOOP_DELAY_LIMIT_MS))
    return `The generator was slow to read answers: the p99 of its event loop's delay is ${formatMs(delay.p99.valueMs)}, and at most ${formatMs(LOOP_DELAY_LIMIT_MS)} is allowed; ${advice}`;
  const heldUp = delay.heldUpMs / delay.lengthMs;
  if (delay.heldUpMs <= LEAST_HELD_UP_MS || heldUp <= HELD_UP_LIMIT) return undefined;
  return `The generator stood still for ${formatPercent(heldUp)} of the time (delays of its event loop above ${formatMs(LOOP_DELAY_LIMIT_MS)}), and at most ${formatPercent(HELD_UP_LIMIT)} is allowed; ${advice}`;
}

function steal({ steal: share }: Evidence): string | undefined {
  if (share.kind === 'not-measured' || share.value <= STEAL_LIMIT) return undefined;
  return `The machine lost ${formatPercent(share.value)} of its CPU time to other virtual machines (steal), and at most ${formatPercent(STEAL_LIMIT)} is allowed; run again, or on another runner.`;
}

function pressure({ pressure: seconds }: Evidence): string | undefined {
  if (seconds.kind === 'not-measured') return undefined;
  const pressed = seconds.value.filter((share) => share > PRESSURE_LIMIT).length;
  const share = pressed / seconds.value.length;
  if (pressed < FEWEST_PRESSED_SECONDS || share <= PRESSURE_SHARE_LIMIT) return undefined;
  return `The machine was short of CPU: in ${formatPercent(share)} of the seconds tasks waited for a CPU for more than ${formatPercent(PRESSURE_LIMIT)} of the time, and at most ${formatPercent(PRESSURE_SHARE_LIMIT)} of such seconds are allowed; use a lower rate or a machine with more CPUs.`;
}

function isSurelyAbove(figure: BoundedPercentile | null, limitMs: number): figure is BoundedPercentile {
  return figure !== null && figure.lowMs !== null && figure.lowMs > limitMs;
}
