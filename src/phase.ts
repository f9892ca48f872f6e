/** Running one phase: its group in the log, its time, its result line, and what a failure of it means. */

import { toActionError } from './lib/errors.ts';
import type { RunContext } from './platforms/contract/platform.ts';
import type { PhaseRecord, RunRecord } from './record/record.ts';

/** What a phase answers: the part of the record that it adds, and one line for the log. */
export interface PhaseOutcome {
  readonly part: Partial<RunRecord>;
  readonly line: string;
}

export interface Phase {
  readonly name: string;
  readonly title: string;
  readonly run: (context: RunContext) => Promise<PhaseOutcome | { readonly skipped: string }>;
  /** fatal: without it there is nothing to report on. soft: the report says why it is missing. */
  readonly onFailure: 'fatal' | 'soft';
  /** What it adds to the record; stale as soon as an earlier phase is repeated. */
  readonly produces: readonly (keyof RunRecord)[];
}

/** Runs a phase and journals it. Answers false when the run can't go on. */
export async function runPhase(context: RunContext, phase: Phase): Promise<boolean> {
  const { io } = context;
  const startedAt = io.now();
  io.log.group(phase.title);
  try {
    const outcome = await phase.run(context);
    const skipped = 'skipped' in outcome;
    await journal(
      context,
      {
        name: phase.name,
        status: skipped ? 'skipped' : 'passed',
        startedAt,
        result: skipped ? outcome.skipped : outcome.line,
      },
      skipped ? {} : outcome.part,
    );
    return true;
  } catch (thrown) {
    return await fail(context, phase, startedAt, thrown);
  } finally {
    io.log.groupEnd();
    const last = context.record.phases.at(-1);
    if (last !== undefined) io.log.info(resultLine(phase, last));
  }
}

async function fail(context: RunContext, phase: Phase, startedAt: number, thrown: unknown): Promise<boolean> {
  const error = toActionError(thrown);
  const fatal = phase.onFailure === 'fatal' || error.code === 'cancelled';
  if (error.details !== undefined) context.io.log.info(error.details);
  if (error.code === 'internal' && error.cause instanceof Error) context.io.log.debug(error.cause.stack ?? '');
  const entry = {
    name: phase.name,
    status: fatal ? 'failed' : 'soft-failed',
    startedAt,
    result: error.message,
  } as const;
  const { code, message, hint, details } = error;
  const recorded = {
    code,
    phase: phase.name,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(details === undefined ? {} : { details }),
  };
  await journal(context, entry, fatal ? { error: recorded } : {});
  return !fatal;
}

async function journal(
  context: RunContext,
  entry: Omit<PhaseRecord, 'durationMs'>,
  part: Partial<RunRecord>,
): Promise<void> {
  const phases = [...context.record.phases, { ...entry, durationMs: context.io.now() - entry.startedAt }];
  await context.save({ ...part, phases });
}

const MARKS = { passed: 'ok', failed: 'FAILED', 'soft-failed': 'missing', skipped: 'skipped' } as const;

function resultLine(phase: Phase, entry: PhaseRecord): string {
  const seconds = `${(entry.durationMs / 1000).toFixed(1)} s`;
  return `${MARKS[entry.status].padEnd(8)}${phase.name.padEnd(10)}${seconds.padStart(8)}  ${entry.result.split('\n')[0]}`;
}
