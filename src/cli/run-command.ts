/** One command of the command line: which phases it runs, what it prints, what it leaves. */
import { dirname, join, resolve } from 'node:path';
import { cleanUp, keptNotice, removedNotice } from '../cleanup.ts';
import type { CommandLine } from '../inputs/command-line.ts';
import { learnRecord } from '../kubernetes/learn-kubeconfig.ts';
import { ActionError, describeError, InputError } from '../lib/errors.ts';
import { sendFigures } from '../phases/send-figures.ts';
import { type PhaseName, PIPELINE } from '../pipeline.ts';
import type { Redactor } from '../redaction/redact.ts';
import { learnVariables } from '../redaction/secrets.ts';
import { buildReport, type PublicReport, publicReport } from '../report/build.ts';
import type { Verdict } from '../report/report.ts';
import { quote } from '../report/reproduce.ts';
import { renderTerminal } from '../report/terminal.ts';
import { renderScan } from '../report/terminal-scan.ts';
import { writeReport } from '../report/write.ts';
import { type Run, runPhases } from '../run-phases.ts';
import { isKept, learnSettings } from '../run-settings.ts';
import { loadRecord, runStore } from '../state.ts';
import { anyFile } from '../system/input-files.ts';
import type { Io } from '../system/io.ts';
import { terminalLog } from '../system/log.ts';
import { cancelSignal, realIo } from '../system/real-io.ts';
import { verifyRecordedTools } from '../tools/recorded-tools.ts';
import { EXIT, exitCodeOf, scanExitCode, stepExitCode } from './exit-codes.ts';
import { requestText } from './request-command.ts';
import { showReport } from './show-report.ts';
import { phasesOf, settingsOf, standing, startingRecord } from './starting-point.ts';
import { hasWork, refuseForeign, takeDirectory } from './work-directory.ts';

type Command = CommandLine['command'];

/** Commands after which there are figures to show. */
const REPORTING: readonly Command[] = ['run', 'load', 'metrics', 'report'];

/**
 * Runs a parsed command; returns the exit code. Bad inputs are thrown as InputError. The redactor learns the secrets on
 * the way.
 */
export async function runCommand(line: CommandLine, redactor: Redactor): Promise<number> {
  const outDir = resolve(line.outDir);
  const workDir = join(outDir, '.state');
  const log = terminalLog(process.stderr, Date.now, process.env['DEBUG'] !== undefined);
  const io = realIo({ log, redactor, workDir, signal: cancelSignal() });
  await refuseForeign(workDir);
  const isBegun = await hasWork(workDir);
  if (line.command === 'down') return down(io, line, isBegun);
  if (line.command === 'request') return await showRequest(io, line, outDir);
  const previous = await standing(workDir, line);
  const record = startingRecord(line, previous);
  await learnRecord(io, record);
  learnVariables(redactor, record.inputs['variables'] ?? '');
  const settings = settingsOf(line, record, outDir);
  learnSettings(redactor, settings);
  if (record.cluster !== undefined && record.cluster.kind !== settings.cluster.kind) {
    throw new ActionError(
      'state-missing',
      `this run's cluster is ${record.cluster.kind}, and ${settings.cluster.kind} is asked for.`,
      {
        hint: 'Leave --cluster out, or begin another run with `up` and another --out.',
      },
    );
  }
  await using _taken = await takeDirectory(workDir);
  const store = runStore(workDir, record);
  const run = { io, settings, stepwise: line.command !== 'run', store };
  const phases = phasesOf(line, record);
  // A report starts nothing, and the phase `tools` looks for itself.
  if (phases.length > 0 && !phases.includes('tools')) await verifyRecordedTools(io, record.tools ?? [], settings.tools);
  return await perform(run, line, phases);
}

/** Prints a request of the run in the directory, or of the inputs alone; nothing is changed. */
async function showRequest({ redactor, workDir }: Io, line: CommandLine, outDir: string): Promise<number> {
  const record = await loadRecord(workDir);
  process.stdout.write(requestText(line, { record, outDir, files: anyFile, redactor }));
  return EXIT.pass;
}

/** Runs the phases, reports, and removes what a whole run has made, whatever becomes of the report. */
async function perform(run: Run, line: CommandLine, phases: readonly PhaseName[]): Promise<number> {
  const { exitCode, html } = await performAndTidy(run, line, phases);
  if (html !== undefined) await showReport(html, { open: line.open, log: run.io.log });
  return exitCode;
}

async function performAndTidy(run: Run, line: CommandLine, phases: readonly PhaseName[]): Promise<Conclusion> {
  const { settings, io, store } = run;
  let verdict: Verdict = 'error';
  try {
    await runPhases(run, PIPELINE, phases);
    const about = {
      id: store.record.runId,
      awaitsMetrics: line.command === 'load',
      awaitsScan: ['load', 'metrics'].includes(line.command),
    };
    const report = publicReport(buildReport(store.record, settings, about, io.now()), io.redactor);
    verdict = report.verdict;
    return await conclude(run, line, report);
  } finally {
    if (line.command === 'run' || line.command === 'validate') await tidy(run, verdict);
  }
}

/** How a command ends: its exit code, and the page of its report when it wrote one. */
interface Conclusion {
  readonly exitCode: number;
  readonly html?: string;
}

/** Writes the report's files and says what came out. */
async function conclude({ settings, io, store }: Run, line: CommandLine, report: PublicReport): Promise<Conclusion> {
  if (!REPORTING.includes(line.command)) {
    if (line.command === 'scan' && report.scan !== null)
      process.stdout.write(renderScan(report, { color: process.stdout.isTTY === true }));
    if (report.error !== null) io.log.error([report.error.message, report.error.hint].filter(Boolean).join('\n'));
    return { exitCode: line.command === 'scan' ? scanExitCode(report, settings) : stepExitCode(report) };
  }
  // Printed first: a disk that is full must not hide what was measured.
  const inputs = io.redactor.redactDeep(store.record.inputs);
  process.stdout.write(`${renderTerminal(report, { color: process.stdout.isTTY === true, inputs })}\n`);
  const files = await writeReport(report, settings.report.outDir);
  // Other commands are steps on the way to a report.
  if (line.command === 'run' || line.command === 'report')
    await sendFigures(io, report, { settings: settings.report, context: {} });
  const sarif = report.scan?.sarif == null ? '' : `, ${report.scan.sarif.file}`;
  io.log.info(`\nReport: ${files.json}, ${files.markdown}${sarif}`);
  return { exitCode: exitCodeOf(report, settings.report.onInvalid), html: files.html };
}

async function tidy({ io, settings, store }: Run, verdict: Verdict): Promise<void> {
  const { record } = store;
  if (isKept(settings, verdict) && record.cluster !== undefined)
    return io.log.info(keptNotice(record, `npm start -- down --out ${quote(dirname(io.workDir))}`));
  await cleanUp(uncancelled(io), record);
  if (record.cluster !== undefined && record.cluster.kind !== 'none') io.log.info(removedNotice(record));
}

async function down(io: Io, line: CommandLine, isBegun: boolean): Promise<number> {
  if (line.problems.length > 0) throw new InputError(line.problems);
  if (!isBegun) {
    io.log.info('There is nothing to remove.');
    return EXIT.pass;
  }
  const record = await loadRecord(io.workDir);
  await learnRecord(io, record);
  await using _taken = await takeDirectory(io.workDir);
  try {
    // A hash that is given now counts: the program may have been replaced since.
    await cleanUp(io, record === undefined ? undefined : { ...record, inputs: { ...record.inputs, ...line.inputs } });
  } catch (error) {
    io.log.error(describeError(error));
    return EXIT.error;
  }
  io.log.info(record === undefined ? `Removed ${io.workDir}` : removedNotice(record));
  return EXIT.pass;
}

/** Cleaning up after a cancel must not be cancelled by it; a second Ctrl-C ends the process. */
function uncancelled(io: Io): Io {
  return realIo({ log: io.log, redactor: io.redactor, workDir: io.workDir, signal: new AbortController().signal });
}
