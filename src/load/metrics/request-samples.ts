/** Single requests that are kept of a load: what an engineer looks at first. Milliseconds. */
import type { ErrorClass } from '../../lib/error-classes.ts';
import type { Amount, Count } from '../../lib/scalars.ts';

/** Of the slowest, and of the failed of each class. */
export const MOST_SAMPLES = 50;

/** A request as it is kept. */
export interface RequestSample {
  /** Number of the request in the plan, from 0: with the plan's seed it gives the same request again. */
  readonly number: Count;
  readonly target: string;
  /** When it was due, from the start of the measured window. */
  readonly dueMs: Amount;
  /** From the moment it was due to its last byte or its deadline; missing when there was nothing to time. */
  readonly latencyMs?: Amount;
  /** Status of the response; missing when none came. */
  readonly status?: Count;
  /** Why it failed; missing when it was ok. */
  readonly failure?: { readonly class: ErrorClass; readonly message: string };
  /** The first bytes of the response's body as text; missing when there were none, or the engine does not tell. */
  readonly answer?: string;
}

/** Samples of a load. */
export interface RequestSamples {
  /** The slowest of the requests that were ok, the slowest first. */
  readonly slowest: readonly RequestSample[];
  /** Per class, sorted by class: the first failed requests, in the order in which they were due. */
  readonly failed: readonly { readonly class: ErrorClass; readonly requests: readonly RequestSample[] }[];
}
