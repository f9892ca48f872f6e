/**
 * The lines that k6 writes, as far as they are fit to be read: what a script makes k6 write must not bring down the
 * action.
 */
import { ActionError, describeError } from '../../lib/errors.ts';
import { metricOf } from './points.ts';

/** A request's samples take less than a kilobyte; a script may tag them with as much as it likes. */
export const LONGEST_LINE = 1024 * 1024;
/** Where a line's metric is looked for when the line is not read. */
const HEAD = 200;

export interface LineHandlers {
  /** A line that may be read. */
  readonly line: (text: string) => void;
  /** The metric of a sample that was dropped for its length; undefined when its beginning does not say it. */
  readonly dropped: (metric: string | undefined) => void;
  /** Something could not be read, though it should have been; no more lines are handed on. */
  readonly broken: (error: ActionError) => void;
}

export class BoundedLines {
  readonly #handlers: LineHandlers;
  #isBroken = false;
  /** Samples dropped for their length. */
  dropped = 0;

  constructor(handlers: LineHandlers) {
    this.#handlers = handlers;
  }

  take(text: string): void {
    if (this.#isBroken) return;
    try {
      if (text.length <= LONGEST_LINE) this.#handlers.line(text);
      else if (text.startsWith('{')) {
        this.dropped += 1;
        this.#handlers.dropped(metricOf(text.slice(0, HEAD)));
      }
    } catch (cause) {
      this.#isBroken = true;
      const hint = 'Run the script with k6 on its own and look at what it writes.';
      this.#handlers.broken(
        new ActionError('load-failed', `k6 wrote a line that can't be read: ${describeError(cause)}`, { cause, hint }),
      );
    }
  }
}
