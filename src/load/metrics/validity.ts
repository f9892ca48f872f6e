/**
 * Whether the load was offered, and what disturbed it. The limits are few and each figure is held against its limit at
 * the cautious end of its 95 % interval: of 200 requests, one hiccup of the machine is already beyond the p99, and it
 * takes six late ones before that p99 is surely above the limit.
 */
import { findPercentile } from '../../lib/percentiles.ts';
import { wilsonInterval } from '../../lib/statistics.ts';
import { formatCount, formatMs, formatPercent, formatRate } from '../../lib/units.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { type BoundedPercentile, DurationHistogram, type EncodedHistogram } from './histogram.ts';
import type { HostLoad } from './host-load.ts';
import type { LoadStats } from './result.ts';
import type { Evidence, LoopEvidence, ScheduleEvidence } from './snapshot.ts';

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

/** What the figures of a load are held against. */
export interface Validity {
  readonly plan: Pick<LoadPlan, 'engine' | 'script' | 'connections'>;
  readonly total: Pick<LoadStats, 'requests' | 'notSent' | 'service'>;
  readonly evidence: Evidence;
}

/**
 * Why the load was not the one that was planned, each a full sentence with the figure and the limit: nothing is judged
 * by the figures of another load.
 */
export function notOfferedReasons(validity: Validity): readonly string[] {
  const { schedule } = validity.evidence;
  const reasons = [...(schedule === undefined ? [] : [achieved(validity, schedule)]), notSent(validity)];
  return reasons.filter((reason) => reason !== undefined);
}

/**
 * What disturbed a load that was offered, each a full sentence with the figure and the limit. Thresholds are weighed
 * against it. A check is made where its evidence is there.
 */
export function disturbanceReasons(validity: Validity): readonly string[] {
  const { schedule, loop, host } = validity.evidence;
  const reasons = [
    ...(schedule === undefined ? [] : [lateness(validity, schedule)]),
    ...(loop === undefined ? [] : [heldUp(loop)]),
    ...(host === undefined ? [] : [steal(host), pressure(host)]),
  ];
  return reasons.filter((reason) => reason !== undefined);
}

/**
 * The share of the requests that a machine short of CPU may have delayed by any amount, within the limits too: those of
 * a second under pressure, and of the three after it, into which a queue lasts; and as stolen time comes in pieces, each
 * of which two requests may see in part, twice the stolen share.
 */
export function spoiledShare(host: HostLoad | undefined): number {
  const seconds = host?.pressure.kind === 'measured' ? host.pressure.value : [];
  const pressed =
    seconds.length === 0
      ? 0
      : pressedShare(seconds.map((_share, second) => Math.max(...seconds.slice(Math.max(0, second - 3), second + 1))));
  const stolen = host?.steal.kind === 'measured' ? 2 * host.steal.value : 0;
  return Math.min(1, pressed + stolen);
}

/** Whether the machine was short of CPU beyond the limits. */
export function isShortOfCpu(host: HostLoad | undefined): boolean {
  return host !== undefined && (steal(host) !== undefined || pressure(host) !== undefined);
}

/** Requests that came due, and those that got a connection in time, per second of the schedule. */
export function scheduledRates({ due, sentInTime, lengthMs }: ScheduleEvidence): {
  readonly offered: number;
  readonly achieved: number;
} {
  const perSecond = (count: number): number => (lengthMs > 0 ? (count * 1000) / lengthMs : 0);
  return { offered: perSecond(due), achieved: perSecond(sentInTime) };
}

/** The share of seconds under pressure. */
export function pressedShare(seconds: readonly number[]): number {
  return seconds.filter((share) => share > PRESSURE_LIMIT).length / seconds.length;
}

function achieved({ plan }: Validity, schedule: ScheduleEvidence): string | undefined {
  const { due, sentInTime } = schedule;
  if (due === 0 || wilsonInterval(sentInTime, due).high >= ACHIEVED_LIMIT) return undefined;
  const rates = scheduledRates(schedule);
  const share = formatPercent(sentInTime / due);
  return `Only ${formatRate(rates.achieved)} of the planned ${formatRate(rates.offered)} could be sent in time (${share}, at least ${formatPercent(ACHIEVED_LIMIT)} is needed): the ${formatCount(plan.connections)} connections were busy or the generator was too slow; allow more connections or plan a lower rate.`;
}

function notSent({ plan, total: { requests, notSent: missing } }: Validity): string | undefined {
  if (requests === 0 || wilsonInterval(missing, requests).low <= NOT_SENT_LIMIT) return undefined;
  const share = `${formatPercent(missing / requests)}, at most ${formatPercent(NOT_SENT_LIMIT)} is allowed`;
  const counts = `${formatCount(missing)} of ${formatCount(requests)}`;
  const connections = `all ${formatCount(plan.connections)} connections were busy`;
  if (plan.script !== undefined)
    return `k6 dropped ${counts} iterations and requests (${share}): it had no free VU when they were due; raise preAllocatedVUs and maxVUs in the script or lower its rate.`;
  if (plan.engine === 'k6')
    return `k6 dropped ${counts} requests (${share}): ${connections} when they were due; allow more connections or plan a lower rate.`;
  return `${counts} requests were never sent (${share}): ${connections} until their deadline, or this machine had no socket for them; allow more connections, plan a lower rate, or keep connections alive.`;
}

function lateness({ total }: Validity, { pacing }: ScheduleEvidence): string | undefined {
  const p99 = boundedP99(pacing);
  const limitMs = Math.max(LATENESS_LIMIT.ms, LATENESS_LIMIT.shareOfService * (medianMs(total.service) ?? 0));
  if (!isSurelyAbove(p99, limitMs)) return undefined;
  return `The generator was late: its p99 behind the schedule is ${formatMs(p99.valueMs)}, and at most ${formatMs(limitMs)} is allowed; use a lower rate or a machine with more free CPU.`;
}

function medianMs(service: LoadStats['service']): number | undefined {
  return service.kind === 'not-measured' ? undefined : findPercentile(service.value, 50)?.valueMs;
}

function heldUp({ delay, heldUpMs, lengthMs }: LoopEvidence): string | undefined {
  const p99 = boundedP99(delay);
  const advice = 'use a lower rate or a machine with more free CPU.';
  if (isSurelyAbove(p99, LOOP_DELAY_LIMIT_MS))
    return `The generator was slow to read answers: the p99 of its event loop's delay is ${formatMs(p99.valueMs)}, and at most ${formatMs(LOOP_DELAY_LIMIT_MS)} is allowed; ${advice}`;
  const share = heldUpMs / lengthMs;
  if (heldUpMs <= LEAST_HELD_UP_MS || share <= HELD_UP_LIMIT) return undefined;
  return `The generator stood still for ${formatPercent(share)} of the time (delays of its event loop above ${formatMs(LOOP_DELAY_LIMIT_MS)}), and at most ${formatPercent(HELD_UP_LIMIT)} is allowed; ${advice}`;
}

/** The p99 of an encoded histogram; null without samples. */
export function boundedP99(histogram: EncodedHistogram): BoundedPercentile | null {
  return DurationHistogram.decode(histogram).boundedPercentile(99);
}

function steal({ steal: share }: HostLoad): string | undefined {
  if (share.kind === 'not-measured' || share.value <= STEAL_LIMIT) return undefined;
  return `The machine lost ${formatPercent(share.value)} of its CPU time to other virtual machines (steal), and at most ${formatPercent(STEAL_LIMIT)} is allowed; run again, or on another runner.`;
}

function pressure({ pressure: seconds }: HostLoad): string | undefined {
  if (seconds.kind === 'not-measured') return undefined;
  const pressed = seconds.value.filter((share) => share > PRESSURE_LIMIT).length;
  const share = pressed / seconds.value.length;
  if (pressed < FEWEST_PRESSED_SECONDS || share <= PRESSURE_SHARE_LIMIT) return undefined;
  return `The machine was short of CPU: in ${formatPercent(share)} of the seconds tasks waited for a CPU for more than ${formatPercent(PRESSURE_LIMIT)} of the time, and at most ${formatPercent(PRESSURE_SHARE_LIMIT)} of such seconds are allowed; use a lower rate or a machine with more CPUs.`;
}

function isSurelyAbove(figure: BoundedPercentile | null, limitMs: number): figure is BoundedPercentile {
  return figure !== null && figure.lowMs !== null && figure.lowMs > limitMs;
}
