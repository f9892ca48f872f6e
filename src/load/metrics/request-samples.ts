/**
 * Single requests that are kept of a load: what an engineer looks at first. Milliseconds. Which ones are kept follows
 * from a total order, so that parts of a load, added up in any order, keep the same ones.
 */
import type { ErrorClass } from '../../lib/error-classes.ts';
import type { Amount, Count } from '../../lib/scalars.ts';

/** Of the slowest, and of the failed of each class. */
export const MOST_SAMPLES = 50;

/** A request as it is kept. */
export interface RequestSample {
  /**
   * Number of the request in the plan, from 0: with the plan's seed it gives the same request again. Missing when the
   * engine does not tell it, as k6 with a script of the user's.
   */
  readonly number?: Count;
  readonly target: string;
  /** When it was due, from the start of the measured window; of k6, which does not tell that, when it was begun. */
  readonly dueMs: Amount;
  /** From the moment it was due to its last byte or its deadline; missing when there was nothing to time. */
  readonly latencyMs?: Amount;
  /** Status of the response; missing when none came. */
  readonly status?: Count;
  /** Why it failed; missing when it was ok. */
  readonly failure?: { readonly class: ErrorClass; readonly message: string };
  /**
   * The first bytes of the body of a response whose status, header or body was not as expected, as text; one that goes
   * on ends with `…`. Missing when there were none, or the engine does not tell.
   */
  readonly answer?: string;
}

/** Samples of a load. */
export interface RequestSamples {
  /** The slowest of the requests that were ok, the slowest first. */
  readonly slowest: readonly RequestSample[];
  /** Per class, sorted by class: the first failed requests, in the order in which they were due. */
  readonly failed: readonly { readonly class: ErrorClass; readonly requests: readonly RequestSample[] }[];
}

/** The samples of two parts of a load. Associative and commutative. */
export function mergeSamples(one: RequestSamples, other: RequestSamples): RequestSamples {
  const byClass = Map.groupBy([...one.failed, ...other.failed], (group) => group.class);
  return {
    slowest: [...one.slowest, ...other.slowest].sort(slowerFirst).slice(0, MOST_SAMPLES),
    failed: [...byClass]
      .map(([errorClass, groups]) => ({
        class: errorClass,
        requests: groups
          .flatMap(({ requests }) => requests)
          .sort(dueFirst)
          .slice(0, MOST_SAMPLES),
      }))
      .sort((left, right) => compareTexts(left.class, right.class)),
  };
}

/** The order of the slowest. */
export function slowerFirst(left: RequestSample, right: RequestSample): number {
  return (right.latencyMs ?? 0) - (left.latencyMs ?? 0) || compareRest(left, right);
}

/** The order of the failed. */
export function dueFirst(left: RequestSample, right: RequestSample): number {
  return left.dueMs - right.dueMs || compareRest(left, right);
}

/** Everything else that a sample holds: samples that are equal here can stand for each other. */
function compareRest(left: RequestSample, right: RequestSample): number {
  return (
    compareTexts(left.target, right.target) ||
    (left.number ?? -1) - (right.number ?? -1) ||
    left.dueMs - right.dueMs ||
    (left.latencyMs ?? -1) - (right.latencyMs ?? -1) ||
    (left.status ?? 0) - (right.status ?? 0) ||
    compareTexts(left.failure?.message ?? '', right.failure?.message ?? '') ||
    compareTexts(left.answer ?? '', right.answer ?? '')
  );
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
