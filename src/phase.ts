/** What a phase is: what it needs, what it produces, and how it can end. */

import type { CommandName } from './inputs/commands.ts';
import type { Settings } from './inputs/settings.ts';
import type { RunContext } from './platforms/contract/platform.ts';
import type { RecordPart, RunRecord } from './record/record.ts';

/** Parts of the record; undefined drops one. */
export type Parts<Part extends RecordPart> = { readonly [Key in Part]?: RunRecord[Key] | undefined };

/** How a phase ends, unless it throws. */
export type PhaseOutcome<Part extends RecordPart> =
  | {
      readonly status: 'passed';
      readonly part: Parts<Part>;
      /** One line for the log and the journal. */
      readonly line: string;
      /** What comes behind it is not wanted any more, as after a load that was stopped. */
      readonly isLast?: boolean;
    }
  | {
      /** Done in part: what is missing is in its part of the record, and the run goes on. */
      readonly status: 'soft-failed';
      readonly part: Parts<Part>;
      readonly line: string;
    }
  | {
      readonly status: 'skipped';
      /** Why there was nothing to do. */
      readonly reason: string;
      readonly part?: Parts<Part>;
    };

export interface Phase<
  Name extends string = string,
  Needs extends RecordPart = RecordPart,
  Part extends RecordPart = RecordPart,
> {
  readonly name: Name;
  /** Its heading in the log. */
  readonly title: string;
  /**
   * Phases that it may overlap in a whole run: it begins with the first of them, and no other phase begins before it
   * has ended.
   */
  readonly beside?: readonly string[];
  /** Phases after whose repetition its result is stale; left out: all before it. */
  readonly staleAfter?: readonly string[];
  /** Commands of the command line that run it; `run` has every phase. */
  readonly commands: readonly Exclude<CommandName, 'run'>[];
  /** Parts of the record without which it can't run. */
  readonly needs: readonly Needs[];
  /** Parts that it adds; they are dropped when it is run again, and when they are stale. */
  readonly produces: readonly Part[];
  /** Parts of earlier phases that it changes. */
  readonly updates?: readonly Part[];
  /** Why it is not wanted with these settings, asked before what it needs; undefined when it is. */
  readonly unwanted?: (settings: Settings) => string | undefined;
  /** What is said to whoever needs what it produces, when it has not run. */
  readonly missing: string;
  /** Method syntax, so that a phase with narrower needs stands in a list of phases. */
  run(context: RunContext<Needs>): Promise<PhaseOutcome<Part>>;
  /**
   * fatal: without it there is nothing to report on. Else the run goes on, and the function returns what the record
   * says in place of the phase's part.
   */
  readonly onFailure: 'fatal' | ((reason: string) => Parts<Part>);
}

/** A row of the pipeline; the compiler holds its function to what the row declares. */
export function phase<const Name extends string, const Needs extends RecordPart, const Part extends RecordPart>(
  row: Phase<Name, Needs, Part>,
): Phase<Name, Needs, Part> {
  return row;
}
