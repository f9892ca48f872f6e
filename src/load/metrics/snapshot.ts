/**
 * What was recorded of a load, in a form that can be sent, kept and added up. Everything in it is a count, a sum of
 * integers, an extreme or a set, so merging gives the same whatever the order and the grouping.
 */

import { defined } from '../../lib/defined.ts';
import type { ErrorClass } from '../../lib/error-classes.ts';
import type { Amount, Count } from '../../lib/scalars.ts';
import { type EncodedHistogram, mergeEncoded } from './histogram.ts';
import type { HostLoad } from './host-load.ts';
import { mergeSamples, type RequestSamples } from './request-samples.ts';
import { mergeSeries, type SeriesSnapshot } from './series.ts';

/** Of failed requests of one class. */
const MOST_EXAMPLES = 3;

/** Which version of the application a request was sent to, when several share one load. */
export type Arm = 'base' | 'head' | 'control';

/** What requests are recorded under. */
export interface TargetKey {
  /** Null for requests of which the engine does not tell the target. */
  readonly target: string | null;
  readonly host: string;
  /** Missing where there is one version only. */
  readonly arm?: Arm;
}

export interface ErrorExample {
  readonly message: string;
  /** When it was seen, milliseconds from the start of the run. */
  readonly atMs: Amount;
}

export interface ErrorSnapshot {
  readonly class: ErrorClass;
  readonly count: Count;
  readonly latency: EncodedHistogram;
  /** The first three that differ, in the order of time. */
  readonly examples: readonly ErrorExample[];
}

export interface TargetSnapshot extends TargetKey {
  readonly requests: Count;
  readonly ok: Count;
  /** A complete response came, wanted or not. */
  readonly answered: Count;
  readonly notSent: Count;
  /** Of response bodies; missing when the engine does not tell. */
  readonly bytes?: Count;
  readonly okLatency: EncodedHistogram;
  readonly service: EncodedHistogram;
  readonly lateness: EncodedHistogram;
  /** Sorted by class. */
  readonly errors: readonly ErrorSnapshot[];
}

/** How well the schedule was kept. */
export interface ScheduleEvidence {
  readonly due: Count;
  /** Of those, the ones for which there was a connection before the schedule was over. */
  readonly sentInTime: Count;
  readonly lengthMs: Amount;
  /** How late the generator itself was; empty in the closed model, whose requests are due when they can be sent. */
  readonly pacing: EncodedHistogram;
}

/** How long the generator's event loop was held up. */
export interface LoopEvidence {
  /** Of the firings of a timer. */
  readonly delay: EncodedHistogram;
  /** What delays above the limit took together, … */
  readonly heldUpMs: Amount;
  /** … of this time. */
  readonly lengthMs: Amount;
}

/** What is known of the generator and its machine, in groups: an engine leaves out what it does not tell. */
export interface Evidence {
  readonly schedule?: ScheduleEvidence;
  readonly loop?: LoopEvidence;
  readonly host?: HostLoad;
}

/** What became of the generator's connections. */
export interface ConnectionCounts {
  /** New connections. */
  readonly opened: Count;
  /** Requests that were sent once more, on a new connection, because the server had closed the one they were on. */
  readonly resent: Count;
  /**
   * Connections that ended, by who ended them: the server, while they were idle; the server, with an answer that it
   * said would be the last; we, before the server's idle time was over; a request that failed; we, because they were
   * not to be kept.
   */
  readonly closed: {
    readonly server: Count;
    readonly answer: Count;
    readonly expired: Count;
    readonly failed: Count;
    readonly ours: Count;
  };
}

export interface LoadSnapshot {
  readonly version: 1;
  /** Wall-clock bounds of the measured window, milliseconds since the epoch. */
  readonly window: { readonly startedAt: Amount; readonly endedAt: Amount };
  /** Sorted by target, host and arm, each once. */
  readonly targets: readonly TargetSnapshot[];
  readonly series: SeriesSnapshot;
  /** In the measured window; missing when the engine does not tell. */
  readonly connections?: ConnectionCounts;
  readonly evidence: Evidence;
  /** Single requests; missing when the engine does not tell. */
  readonly samples?: RequestSamples;
}

/**
 * Adds snapshots of one plan. Associative and commutative. @throws TypeError without any, or for histograms that are
 * not ours.
 */
export function mergeSnapshots(snapshots: readonly LoadSnapshot[]): LoadSnapshot {
  const [first, ...others] = snapshots;
  if (first === undefined) throw new TypeError('there is no snapshot to merge');
  return others.reduce(mergeTwo, first);
}

function mergeTwo(one: LoadSnapshot, other: LoadSnapshot): LoadSnapshot {
  return {
    version: 1,
    window: {
      startedAt: Math.min(one.window.startedAt, other.window.startedAt),
      endedAt: Math.max(one.window.endedAt, other.window.endedAt),
    },
    targets: mergeTargets([...one.targets, ...other.targets]),
    series: mergeSeries(one.series, other.series),
    ...defined({ connections: both(one.connections, other.connections, addConnections) }),
    evidence: mergeEvidence(one.evidence, other.evidence),
    ...defined({ samples: both(one.samples, other.samples, mergeSamples) }),
  };
}

function addConnections(one: ConnectionCounts, other: ConnectionCounts): ConnectionCounts {
  return combineConnections(one, other, (left, right) => left + right);
}

/** What was counted after `before` was. */
export function connectionsSince(before: ConnectionCounts, now: ConnectionCounts): ConnectionCounts {
  return combineConnections(before, now, (then, later) => later - then);
}

function combineConnections(
  one: ConnectionCounts,
  other: ConnectionCounts,
  combine: (left: number, right: number) => number,
): ConnectionCounts {
  const { closed } = one;
  return {
    opened: combine(one.opened, other.opened),
    resent: combine(one.resent, other.resent),
    closed: {
      server: combine(closed.server, other.closed.server),
      answer: combine(closed.answer, other.closed.answer),
      expired: combine(closed.expired, other.closed.expired),
      failed: combine(closed.failed, other.closed.failed),
      ours: combine(closed.ours, other.closed.ours),
    },
  };
}

function mergeTargets(targets: readonly TargetSnapshot[]): readonly TargetSnapshot[] {
  const byKey = Map.groupBy(targets, ({ target, host, arm }) => JSON.stringify([target, host, arm]));
  return [...byKey.entries()]
    .sort(([left], [right]) => compare(left, right))
    .map(([, same]) => same.reduce(addTargets));
}

/** One target's counts and distributions with those of another; the name is that of the first. */
function addTargets(one: TargetSnapshot, other: TargetSnapshot): TargetSnapshot {
  const { bytes: _replaced, ...rest } = one;
  return {
    ...rest,
    ...(one.bytes === undefined || other.bytes === undefined ? {} : { bytes: one.bytes + other.bytes }),
    requests: one.requests + other.requests,
    ok: one.ok + other.ok,
    answered: one.answered + other.answered,
    notSent: one.notSent + other.notSent,
    okLatency: mergeEncoded(one.okLatency, other.okLatency),
    service: mergeEncoded(one.service, other.service),
    lateness: mergeEncoded(one.lateness, other.lateness),
    errors: mergeErrors([...one.errors, ...other.errors]),
  };
}

function mergeErrors(errors: readonly ErrorSnapshot[]): readonly ErrorSnapshot[] {
  const byClass = Map.groupBy(errors, (error) => error.class);
  return [...byClass.entries()]
    .sort(([left], [right]) => compare(left, right))
    .map(([, same]) =>
      same.reduce((one, other) => ({
        class: one.class,
        count: one.count + other.count,
        latency: mergeEncoded(one.latency, other.latency),
        examples: firstExamples([...one.examples, ...other.examples]),
      })),
    );
}

/** The first three that differ. Each is kept with its earliest time, so parts in any order leave the same three. */
export function firstExamples<Example extends ErrorExample>(
  examples: readonly Example[],
  identity: (example: Example) => string = ({ message }) => message,
): readonly Example[] {
  const sorted = examples.toSorted((left, right) => left.atMs - right.atMs || compare(identity(left), identity(right)));
  const seen = new Set<string>();
  const different = sorted.filter((example) => !seen.has(identity(example)) && seen.add(identity(example)));
  return different.slice(0, MOST_EXAMPLES);
}

function mergeEvidence(one: Evidence, other: Evidence): Evidence {
  const schedule = both(one.schedule, other.schedule, (left, right) => ({
    due: left.due + right.due,
    sentInTime: left.sentInTime + right.sentInTime,
    lengthMs: Math.max(left.lengthMs, right.lengthMs),
    pacing: mergeEncoded(left.pacing, right.pacing),
  }));
  const loop = both(one.loop, other.loop, (left, right) => ({
    delay: mergeEncoded(left.delay, right.delay),
    heldUpMs: left.heldUpMs + right.heldUpMs,
    lengthMs: left.lengthMs + right.lengthMs,
  }));
  // The machine is one for all parts that we have; of several, each run has its own report.
  const host = one.host ?? other.host;
  return defined({ schedule, loop, host });
}

/** A group that one part does not tell is not known of the whole. */
function both<T>(one: T | undefined, other: T | undefined, merge: (left: T, right: T) => T): T | undefined {
  return one === undefined || other === undefined ? undefined : merge(one, other);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
