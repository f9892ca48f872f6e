/** One command of the command line: which phases it runs, what it prints, what it leaves. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cleanUp, keptNotice } from '../cleanup.ts';
import type { RunContext } from '../clusters/platform.ts';
import { ActionError, describeError, InputError } from '../errors.ts';
import type { CommandLine } from '../inputs/command-line.ts';
import type { Io } from '../io/io.ts';
import { terminalLog } from '../io/log.ts';
import { cancelSignal, realIo } from '../io/real-io.ts';
import { type PhaseName, PIPELINE, runPipeline } from '../pipeline.ts';
import { buildReport } from '../report/build.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeReport } from '../report/write.ts';
import { isKept, readSettings, runContext } from '../run-context.ts';
import type { Settings } from '../settings.ts';
import { loadRecord, newRecord, runStore } from '../state.ts';
import type { Report, RunRecord } from '../types.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';

type Command = CommandLine['command'];

/** Phases of each command; `run` has all. */
const PHASES: Partial<Record<Command, readonly PhaseName[]>> = {
  validate: ['validate'],
  up: ['validate', 'tools', 'up'],
  deploy: ['deploy'],
  health: ['health'],
  load: ['load'],
  metrics: ['metrics'],
  report: [],
};

/** Commands after which there are figures to show. */
const REPORTING: readonly Command[] = ['run', 'load', 'metrics', 'report'];

/** Runs a parsed command; answers the exit code. Bad inputs are thrown as InputError. */
export async function runCommand(line: CommandLine): Promise<number> {
  const outDir = resolve(line.outDir);
  const workDir = join(outDir, '.state');
  const log = terminalLog(process.stderr, Date.now, process.env['DEBUG'] !== undefined);
  const io = realIo({ log, workDir, signal: cancelSignal() });
  const previous = await loadRecord(workDir);
  if (line.command === 'down') return down(io, line, previous);
  const record = startingRecord(line, previous);
  const settings = settingsOf(line, record, outDir);
  await mkdir(outDir, { recursive: true });
  await mkdir(workDir, { recursive: true, mode: 0o700 });
  const store = runStore(workDir, record);
  const context = runContext(store, { io, settings, stepwise: line.command !== 'run' });
  await runPipeline(context, phasesOf(line, record));
  return conclude(context, line, outDir);
}

/** Which record a command goes on from. A whole run starts anew, and refuses to forget a cluster that still stands. */
function startingRecord(line: CommandLine, previous: RunRecord | undefined): RunRecord {
  const fresh = newRecord({ runId: crypto.randomUUID(), startedAt: Date.now(), inputs: line.inputs });
  const begins = ['run', 'validate', 'up'].includes(line.command) && !line.resume;
  if (begins && previous?.cluster !== undefined) {
    throw new ActionError('state-missing', `${previous.cluster.name} of an earlier run still stands.`, {
      hint: 'Remove it with `down`, or go on with it: `deploy`, `load`, or `run --resume`.',
    });
  }
  if (begins) return fresh;
  if (previous === undefined) {
    throw new ActionError('state-missing', `there is no run in ${line.outDir} to go on with.`, {
      hint: 'Start one with `up`, or name its directory with --out.',
    });
  }
  // What was given when the run began stays, unless it is given anew.
  return { ...previous, inputs: { ...previous.inputs, ...line.inputs } };
}

function settingsOf(line: CommandLine, record: RunRecord, outDir: string): Settings {
  try {
    const settings = readSettings(record.inputs, { defaults: 'cli', outDir });
    if (line.problems.length === 0) return settings;
  } catch (error) {
    // Unknown options and bad values are told together.
    if (error instanceof InputError) throw new InputError([...error.problems, ...line.problems]);
    throw error;
  }
  throw new InputError(line.problems);
}

function phasesOf(line: CommandLine, record: RunRecord): readonly PhaseName[] {
  const all = PIPELINE.map((phase) => phase.name);
  const given = PHASES[line.command];
  if (given !== undefined) return given;
  if (!line.resume) return all;
  // The embedded processes ended with the run that had them: they are made anew.
  const upTo = record.cluster?.kind === 'none' ? 'up' : undefined;
  const next = all.findIndex((name) => name === upTo || !record.phases.some((phase) => phase.name === name && phase.status !== 'failed'));
  return next === -1 ? [] : all.slice(next);
}

async function conclude(context: RunContext, line: CommandLine, outDir: string): Promise<number> {
  const { settings, io } = context;
  const report = buildReport(context.record, settings, { id: context.record.runId }, io.now());
  const code = exitCodeOf(report, settings.report.onInvalid);
  if (REPORTING.includes(line.command)) {
    process.stdout.write(`${renderTerminal(report, { color: process.stdout.isTTY === true })}\n`);
    const files = await writeReport(report, outDir);
    io.log.info(`\nReport: ${files.json}, ${files.markdown}`);
  } else if (report.error !== null) {
    io.log.error([report.error.message, report.error.hint].filter(Boolean).join('\n'));
  }
  if (line.command === 'run' || line.command === 'validate') await tidy(context, report);
  if (REPORTING.includes(line.command)) return code;
  if (report.error?.code === 'cancelled') return EXIT.cancelled;
  return report.error === null ? EXIT.pass : EXIT.error;
}

async function tidy({ io, settings, record }: RunContext, report: Report): Promise<void> {
  if (isKept(settings, report.verdict) && record.cluster !== undefined) return io.log.info(keptNotice(record, io.workDir));
  await cleanUp(uncancelled(io), record);
}

async function down(io: Io, line: CommandLine, record: RunRecord | undefined): Promise<number> {
  if (line.problems.length > 0) throw new InputError(line.problems);
  if (record === undefined && !existsSync(io.workDir)) {
    io.log.info('There is nothing to remove.');
    return EXIT.pass;
  }
  try {
    await cleanUp(io, record);
  } catch (error) {
    io.log.error(describeError(error));
    return EXIT.error;
  }
  io.log.info(`Removed ${record?.cluster?.name ?? io.workDir}`);
  return EXIT.pass;
}

/** Cleaning up after a cancel must not be cancelled by it; a second Ctrl-C ends the process. */
function uncancelled(io: Io): Io {
  return realIo({ log: io.log, workDir: io.workDir, signal: new AbortController().signal });
}
