/** Where a command begins: the record of an earlier one, the settings, the phases that are to be run. */
import { setTimeout } from 'node:timers/promises';
import type { CommandLine } from '../inputs/command-line.ts';
import type { Settings } from '../inputs/settings.ts';
import { ActionError, InputError } from '../lib/errors.ts';
import { type PhaseName, PIPELINE } from '../pipeline.ts';
import { isRunning } from '../platforms/embedded/teardown-embedded.ts';
import type { RunRecord } from '../record/record.ts';
import { readSettings } from '../run-settings.ts';
import { loadRecord, newRecord } from '../state.ts';
import { anyFile } from '../system/input-files.ts';
import { readOwnFile } from '../system/own-file.ts';
import { isAlive } from '../system/process.ts';

/** How long embedded processes take to end when their run is killed, and more. */
const ENDING_MS = 1_000;

/**
 * The record of an earlier command, without embedded processes that ended by themselves, as they do when their run is
 * killed. They notice that within a tenth of a second; a command that begins anew can be faster, so it waits for them a
 * little, unless their run goes on.
 */
export async function standing(workDir: string, line: CommandLine): Promise<RunRecord | undefined> {
  const record = await loadRecord(workDir);
  if (record?.cluster?.kind !== 'none' || record.cluster.processes.length === 0) return record;
  const { cluster, ...rest } = record;
  const isEnding = beginsAnew(line) && !(await hasStarter(cluster.lease));
  const deadline = performance.now() + (isEnding ? ENDING_MS : 0);
  while (await isRunning(cluster)) {
    if (performance.now() >= deadline) return record;
    await setTimeout(ENDING_MS / 20);
  }
  return rest;
}

/** Whether the command that wrote this lease, which holds its process id, still runs. */
async function hasStarter(lease: string): Promise<boolean> {
  const starter = await readOwnFile(lease);
  return starter !== undefined && isAlive(Number(starter));
}

const beginsAnew = (line: CommandLine) => ['run', 'validate', 'up'].includes(line.command) && !line.resume;

/**
 * Which record a command goes on from. A whole run starts anew, and refuses to forget a cluster that still stands.
 * @throws ActionError `state-missing` that names the commands that help.
 */
export function startingRecord(line: CommandLine, previous: RunRecord | undefined): RunRecord {
  const fresh = newRecord({ runId: crypto.randomUUID(), startedAt: Date.now(), inputs: line.inputs });
  const begins = beginsAnew(line);
  const cluster = previous?.cluster;
  if (begins && cluster !== undefined && (cluster.kind !== 'none' || cluster.processes.length > 0)) {
    throw new ActionError('state-missing', `${cluster.name} of an earlier run still stands.`, {
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

/** The settings of a command: those of its run, and what it was given itself. @throws InputError with every problem. */
export function settingsOf(line: CommandLine, record: RunRecord, outDir: string): Settings {
  try {
    const settings = readSettings(record.inputs, { defaults: 'cli', outDir, files: anyFile });
    if (line.problems.length === 0) return settings;
  } catch (error) {
    // Unknown options and bad values are told together.
    if (error instanceof InputError) throw new InputError([...error.problems, ...line.problems]);
    throw error;
  }
  throw new InputError(line.problems);
}

/** The phases that a command runs; those of a run that is resumed begin with the first that is not done. */
export function phasesOf(line: CommandLine, record: RunRecord): readonly PhaseName[] {
  const all = PIPELINE.map((phase) => phase.name);
  const { command } = line;
  if (command !== 'run')
    return PIPELINE.filter(({ commands }) => commands.some((name) => name === command)).map(({ name }) => name);
  if (!line.resume) return all;
  // Embedded processes ended with the run that had them: they are made anew.
  const upTo = record.cluster === undefined ? 'up' : undefined;
  const isDone = (name: PhaseName): boolean => {
    // What was measured of a load that was cancelled is a part of the plan only.
    if (name === upTo || (name === 'load' && record.load?.cancelled === true)) return false;
    return record.phases.some((phase) => phase.name === name && phase.status !== 'failed');
  };
  const next = all.findIndex((name) => !isDone(name));
  return next === -1 ? [] : all.slice(next);
}
