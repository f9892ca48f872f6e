/** Running phases: their needs, their time, their line in the log and the journal, and what an ending means. */
import { defined } from './lib/defined.ts';
import { ActionError, describeError, endsRun, toActionError } from './lib/errors.ts';
import { overlapping, overlappingAmong } from './overlapping-phases.ts';
import type { Parts, Phase, PhaseOutcome } from './phase.ts';
import type { RunContext } from './platforms/contract/platform.ts';
import type { PhaseRecord, RecordPart, RunError } from './record/record.ts';
import type { RunStore } from './state.ts';

/** A run: what its phases work with, and where its record is kept. */
export interface Run extends Pick<RunContext, 'io' | 'settings' | 'stepwise' | 'uploadSarif'> {
  readonly store: RunStore;
}

/**
 * Runs the named phases in the order of the table, those that may overlap others beside them. Stops at the first fatal
 * failure, which is then in the record. Nothing else saves: a phase is given a record that it can't change.
 */
export async function runPhases(run: Run, table: readonly Phase[], names: readonly string[]): Promise<void> {
  const wanted = table.filter((phase) => names.includes(phase.name));
  if (wanted.length === 0) return;
  await forgetFrom(run, table, wanted);
  const beside = overlappingAmong(wanted);
  const overlaps = overlapping(run.io, beside, (phase, io, over) =>
    runPhase({ ...run, io }, table, phase, { over, isBeside: true }),
  );
  try {
    for (const phase of wanted.filter((each) => !beside.includes(each))) {
      if (await overlaps.haveEndedRunBefore(phase)) return;
      overlaps.beginWith(phase);
      if (!(await runPhase({ ...run, io: overlaps.io }, table, phase, { over: overlaps.fatal }))) return;
    }
    await overlaps.haveEndedRunBefore(undefined);
  } finally {
    await overlaps.abandon();
  }
}

/**
 * A phase that is run again makes its old result stale, and those of all later phases, unless they say after which. A
 * cluster is no result but something that stands: it is forgotten by who removes it.
 */
async function forgetFrom({ store }: Run, table: readonly Phase[], wanted: readonly Phase[]): Promise<void> {
  const stale = new Set<Phase>();
  for (const phase of table.slice(table.findIndex((each) => wanted.includes(each)))) {
    const rests = phase.staleAfter;
    const isAfterStale = rests === undefined ? stale.size > 0 : [...stale].some(({ name }) => rests.includes(name));
    if (wanted.includes(phase) || isAfterStale) stale.add(phase);
  }
  const phases = store.record.phases.filter((entry) => ![...stale].some((phase) => phase.name === entry.name));
  const parts = [...stale].flatMap((phase) => phase.produces).filter((key) => key !== 'cluster');
  const dropped = Object.fromEntries(parts.map((key) => [key, undefined]));
  await store.save({ ...dropped, error: undefined, phases });
}

interface PhaseRunning {
  /** Ends the phase when the run is over because of another one. */
  readonly over: AbortSignal;
  /** It overlaps others, in whose group of the log it is. */
  readonly isBeside?: boolean;
}

/** Runs a phase and journals it. Returns false when nothing may come after it. */
async function runPhase(
  run: Run,
  table: readonly Phase[],
  phase: Phase,
  { over, isBeside = false }: PhaseRunning,
): Promise<boolean> {
  const { io } = run;
  const startedAt = io.now();
  const begunAt = io.elapsed();
  if (!isBeside) io.log.group(phase.title);
  const ended = await perform(run, table, phase);
  const isBrokenOff = over.aborted && ended.error?.code === 'cancelled';
  const ending = isBrokenOff ? brokenOff(phase) : ended;
  const { status, line: result, part } = ending;
  // The first error is the reason why the run ended.
  const error = run.store.record.error ?? ending.error;
  const entry = { name: phase.name, status, startedAt, durationMs: io.elapsed() - begunAt, result };
  await run.store.save({ ...part, ...defined({ error }), phases: [...run.store.record.phases, entry] });
  if (!isBeside) io.log.groupEnd();
  io.log.info(resultLine(entry));
  return !ending.isLast;
}

/** Skipped and failed are endings like any other. */
interface Ending {
  readonly status: PhaseRecord['status'];
  readonly line: string;
  readonly part: Parts<RecordPart>;
  readonly error?: RunError;
  readonly isLast: boolean;
}

async function perform(run: Run, table: readonly Phase[], phase: Phase): Promise<Ending> {
  try {
    const reason = phase.unwanted?.(run.settings);
    if (reason !== undefined) return endingOf({ status: 'skipped', reason });
    requireNeeds(run, table, phase);
    return endingOf(await phase.run(contextOf(run)));
  } catch (thrown) {
    return failure(run, phase, thrown);
  }
}

/** Of a phase that was ended because another one failed. */
function brokenOff({ onFailure }: Phase): Ending {
  const reason = 'the run broke off before it was completed';
  return { status: 'skipped', line: reason, part: onFailure === 'fatal' ? {} : onFailure(reason), isLast: false };
}

function endingOf(outcome: PhaseOutcome<RecordPart>): Ending {
  if (outcome.status === 'passed') return { ...outcome, isLast: outcome.isLast ?? false };
  return outcome.status === 'soft-failed'
    ? { ...outcome, isLast: false }
    : { status: 'skipped', line: outcome.reason, part: outcome.part ?? {}, isLast: false };
}

/** @throws ActionError with the sentence of the phase that produces what is missing, and the command that runs it. */
function requireNeeds({ store }: Run, table: readonly Phase[], phase: Phase): void {
  // In the order of the table: what comes first is what has to be run first.
  const source = table.find(({ produces }) =>
    phase.needs.some((need) => produces.includes(need) && store.record[need] === undefined),
  );
  if (source === undefined) return;
  throw new ActionError('state-missing', `${source.missing}.`, { hint: `Run \`${source.commands.at(-1)}\` first.` });
}

function failure({ io }: Run, phase: Phase, thrown: unknown): Ending {
  const error = toActionError(thrown);
  if (error.details !== undefined) io.log.info(error.details);
  if (error.code === 'internal' && error.cause instanceof Error) io.log.debug(error.cause.stack ?? '');
  const { code, message, hint, details } = error;
  const part = phase.onFailure === 'fatal' ? {} : phase.onFailure(describeError(thrown));
  if (phase.onFailure !== 'fatal' && !endsRun(error))
    return { status: 'soft-failed', line: message, part, isLast: false };
  const recorded = { code, phase: phase.name, message, ...defined({ hint, details }) };
  return { status: 'failed', line: message, part, error: recorded, isLast: true };
}

/** The record is read anew each time: an intent may have changed it. */
function contextOf({ io, settings, stepwise, uploadSarif, store }: Run): RunContext<RecordPart> {
  return {
    io,
    settings,
    stepwise,
    uploadSarif,
    recordIntent: (cluster) => store.save({ cluster }),
    get record() {
      // Held against the table's needs before the phase began.
      return store.record as RunContext<RecordPart>['record'];
    },
  };
}

const MARKS = { passed: 'ok', failed: 'FAILED', 'soft-failed': 'missing', skipped: 'skipped' } as const;

function resultLine({ name, status, durationMs, result }: PhaseRecord): string {
  const seconds = `${(durationMs / 1000).toFixed(1)} s`;
  return `${MARKS[status].padEnd(8)}${name.padEnd(14)}${seconds.padStart(8)}  ${result.split('\n')[0]}`;
}
