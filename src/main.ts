/** The action's main step: inputs, pipeline, report, verdict. Whatever happens, the post step cleans up. */

import { readFileSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { keptNotice, manualRemoval } from './cleanup.ts';
import { formatCounted } from './core/units.ts';
import { ActionError, describeError, InputError } from './errors.ts';
import { INPUTS } from './inputs/spec.ts';
import { type GithubContext, githubContext } from './io/github-context.ts';
import { filesWithin } from './io/input-files.ts';
import type { Io } from './io/io.ts';
import { actionsLog } from './io/log.ts';
import { cancelSignal, realIo } from './io/real-io.ts';
import { outputsOf } from './outputs.ts';
import { type Publication, publishReport } from './phases/publish-report.ts';
import { PIPELINE, runPipeline } from './pipeline.ts';
import { buildReport, type ReportRun } from './report/build.ts';
import { isKept, readSettings, runContext } from './run-context.ts';
import type { Settings } from './settings.ts';
import { newRecord, runStore } from './state.ts';
import type { Report, RunRecord } from './types.ts';

const TOKEN = 'github-token';

/** What is known before the inputs are read. */
interface Job {
  readonly io: Io;
  readonly github: GithubContext;
  readonly token: string;
  readonly record: RunRecord;
}

async function main(): Promise<void> {
  const temp = process.env['RUNNER_TEMP'] ?? tmpdir();
  const workDir = await mkdtemp(join(await realpath(temp), 'kind-loadtest-'));
  // Before anything else exists: post finds the run's record in there.
  core.saveState('workDir', workDir);
  const io = realIo({ log: actionsLog(Date.now), workDir, signal: cancelSignal() });
  const token = core.getInput(TOKEN);
  if (token !== '') core.setSecret(token);
  const raw = Object.fromEntries(INPUTS.filter((input) => input.name !== TOKEN).map((input) => [input.name, core.getInput(input.name)]));
  const outDir = join(workDir, 'report');
  const github = githubContext(process.env, (path) => readFileSync(path, 'utf8'));
  const record = newRecord({ runId: github.runId, startedAt: io.now(), inputs: raw });
  let settings: Settings;
  try {
    const readFile = filesWithin({ workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(), temp });
    settings = readSettings(raw, { defaults: 'action', outDir, readFile });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refuse({ io, github, token, record }, { comment: raw['comment'] !== 'false', outDir, onInvalid: 'fail' }, error);
  }
  // Also if this process is killed; what is kept only on failure is decided in the end.
  if (isKept(settings, 'pass')) core.saveState('keep', 'true');
  const report = await run({ io, github, token, record }, settings);
  conclude(report, settings);
}

/**
 * Bad inputs are reported like any run, so that the last one's comment does not stay as if it were about this one. What was given is in the log, where the
 * runner masks secrets, and nowhere else.
 */
async function refuse(job: Job, report: Settings['report'], error: InputError): Promise<void> {
  const details = error.withoutValues();
  const message = `${formatCounted(error.problems.length, 'input')} can't be used`;
  const hint = 'What was given is in the log of the step.';
  const record: RunRecord = { ...job.record, error: { code: 'input', phase: 'inputs', message, details, hint } };
  await publish(job, buildReport(record, undefined, runOf(job.github), job.io.now()), { settings: { report }, kubeconfig: '' });
  core.setFailed(describeError(error));
}

/** Outputs come first: whatever becomes of the comment, later steps have the verdict. */
async function publish(
  { io, github, token }: Job,
  report: Report,
  { settings, kubeconfig }: { readonly settings: Publication['settings']; readonly kubeconfig: string },
): Promise<void> {
  const setOutputs = (published: { readonly reportJson: string; readonly commentUrl: string }): void => {
    for (const [name, value] of Object.entries(outputsOf(report, { ...published, kubeconfig }))) core.setOutput(name, value);
  };
  setOutputs({ reportJson: '', commentUrl: '' });
  setOutputs(await publishReport(io, { report, settings, github, token }));
}

function runOf(github: GithubContext): ReportRun {
  return { id: github.runId, commit: github.headSha, pullRequest: github.pullRequest, url: github.runUrl };
}

async function run(job: Job, settings: Settings): Promise<Report> {
  const { io } = job;
  const store = runStore(io.workDir, job.record);
  await runPipeline(
    runContext(store, { io, settings, stepwise: false }),
    PIPELINE.map((phase) => phase.name),
  );
  const report = buildReport(store.record, settings, runOf(job.github), io.now());
  const cluster = store.record.cluster;
  const kubeconfig = cluster === undefined || cluster.kind === 'none' ? '' : cluster.kubeconfig;
  await publish(job, report, { settings, kubeconfig });
  if (isKept(settings, report.verdict)) {
    core.saveState('keep', 'true');
    io.log.info(keptNotice(store.record, manualRemoval(store.record, io.workDir)));
  }
  return report;
}

/** The only place that fails the job: for a missed verdict, after everything was reported. */
function conclude(report: Report, settings: Settings): void {
  if (report.verdict === 'pass') return;
  const message = [`Load test: ${report.verdict}.`, ...report.reasons, report.error?.hint ?? ''].filter(Boolean).join('\n');
  if (report.verdict === 'invalid' && settings.report.onInvalid === 'warn' && report.load?.cancelled !== true) core.warning(message);
  else core.setFailed(message);
}

/** An output file that can't be written is told, and hides nothing else. */
function softly(write: () => void): void {
  try {
    write();
  } catch (error) {
    core.warning(`The output could not be written: ${describeError(error)}`);
  }
}

try {
  await main();
} catch (error) {
  core.setFailed(describeError(error));
  softly(() => core.setOutput('verdict', 'error'));
  if (error instanceof ActionError && error.code !== 'internal') core.debug(error.stack ?? '');
  else if (error instanceof Error) core.info(error.stack ?? '');
}
// Keep-alive sockets and timers of libraries must not hold the runner up.
process.exit(process.exitCode ?? 0);
