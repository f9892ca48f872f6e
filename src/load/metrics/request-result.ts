/** A finished request, as engines hand it to the recorder. */
import type { Failure } from './error-class.ts';

/**
 * How a request came to its end:
 * - `answered`: the whole response came, wanted or not;
 * - `expired`: its deadline passed, and it counts with the time that was waited in vain;
 * - `broken`: the connection failed: there is no response to time, and a quick refusal must not improve a percentile;
 * - `not-sent`: its deadline passed before there was a free connection. (One that broke because this machine had no
 * socket
 *   for it was not sent either.)
 */
export type Ending = 'answered' | 'expired' | 'broken' | 'not-sent';

/**
 * A finished request. Milliseconds; those that end in `At` are counted from the start of the measured window. NaN is
 * what there was nothing to time for.
 */
export interface RequestResult {
  readonly ending: Ending;
  /** Null when it was ok. */
  readonly failure: Failure | null;
  /** From the moment it was due to its last byte or its deadline. */
  readonly latencyMs: number;
  /** From the moment a socket took it. */
  readonly serviceMs: number;
  /** From the moment it was due to the moment a socket took it. */
  readonly latenessMs: number;
  /** When it got its connection. */
  readonly sentAtMs: number;
  /** When its end was seen; never earlier than that of the one before. */
  readonly endedAtMs: number;
  /** Of the response's body. */
  readonly bytes: number;
  /** Number in the plan, from 0; NaN when the engine does not tell it. */
  readonly number: number;
  /** When it was due; when it was begun, where the engine does not tell that. */
  readonly dueAtMs: number;
  /** Of the response; 0 when none came. */
  readonly status: number;
  /** The beginning of the response's body, where it was kept. Read before `record` returns, if at all. */
  readonly answer: { text(): string | undefined } | null;
}
