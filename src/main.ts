/** The action's main step: inputs, pipeline, report, verdict. Whatever happens, the post step cleans up. */

import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptNotice, manualRemoval } from './cleanup.ts';
import { baseCommit } from './git/base-commit.ts';
import { readConfigAtBase } from './github/base-config.ts';
import { checkoutObjection, OVERRIDE, workspaceObjection } from './github/checkout.ts';
import { type GithubContext, githubContext } from './github/context.ts';
import type { Settings } from './inputs/settings.ts';
import { type ConfigAtBase, configOf } from './inputs/sources.ts';
import { INPUTS } from './inputs/spec.ts';
import { defined } from './lib/defined.ts';
import { ActionError, describeError, InputError } from './lib/errors.ts';
import { formatCounted } from './lib/units.ts';
import { outputsOf } from './outputs.ts';
import type { Publication } from './phases/publish-report.ts';
import { PIPELINE } from './pipeline.ts';
import type { UploadSarif } from './platforms/contract/platform.ts';
import type { RunRecord } from './record/record.ts';
import { createRedactor } from './redaction/redact.ts';
import { learnProblems, learnTargets, learnText, learnVariables } from './redaction/secrets.ts';
import type { PublicReport, ReportRun } from './report/build.ts';
import { runPhases } from './run-phases.ts';
import { isKept, readSettings } from './run-settings.ts';
import { newRecord, runStore } from './state.ts';
import { jobFiles } from './system/input-files.ts';
import type { Io } from './system/io.ts';
import { actionsLog } from './system/log.ts';
import { cancelSignal, realIo } from './system/real-io.ts';
import { redactingLog } from './system/redacting-log.ts';
import { makeRunDirectory } from './system/run-directory.ts';
import { workspaceOf } from './system/safe-path.ts';
import { getInput, saveState, setOutput, setSecret } from './system/workflow-commands.ts';

const TOKEN = 'github-token';

// What it knows the runner knows too, from before anything can be printed.
const redactor = createRedactor({ announce: setSecret });
const log = redactingLog(actionsLog(Date.now), redactor);

/** What is known before the inputs are read. */
interface Job {
  readonly io: Io;
  readonly github: GithubContext;
  readonly token: string;
  readonly record: RunRecord;
}

async function main(): Promise<void> {
  const temp = process.env['RUNNER_TEMP'] ?? tmpdir();
  const workDir = await makeRunDirectory(temp);
  // Before anything else exists: post finds the run's record in there.
  saveState('workDir', workDir);
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const github = trusted(
    githubContext(process.env, (path) => readFileSync(path, 'utf8')),
    getInput(OVERRIDE),
  );
  const files = jobFiles({ workspace, temp, objection: checkoutObjection(github, workspace) });
  const io = realIo({ log, redactor, workDir, signal: cancelSignal(), files });
  const token = getInput(TOKEN);
  redactor.add(token);
  const raw = Object.fromEntries(
    INPUTS.filter((input) => input.name !== TOKEN).map((input) => [input.name, getInput(input.name)]),
  );
  for (const input of Object.values(raw)) learnText(redactor, input);
  learnVariables(redactor, raw['variables'] ?? '');
  const outDir = join(workDir, 'report');
  const record = newRecord({ runId: github.runId, startedAt: io.now(), inputs: raw });
  const objection = workspaceObjection(github, workspace);
  if (objection !== undefined) return refuseCheckout({ io, github, token: '', record }, outDir, objection);
  let settings: Settings;
  try {
    settings = readSettings(raw, {
      defaults: 'action',
      outDir,
      files,
      workspace: workspaceOf(process.env),
      atBase: await configAtBase(raw, { io, github, token }),
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    // With the base's rights an input may be bad because it names somebody else's file; the token is not used for that.
    const comment = raw['comment'] !== 'false' && github.baseCommits === undefined;
    return refuse({ io, github, token, record }, { comment, outDir, onInvalid: 'fail' }, error);
  }
  learnTargets(redactor, [...settings.app.setup, ...settings.app.targets]);
  redactor.add(settings.load.tls.client?.keyPem ?? '');
  // Also if this process is killed; what is kept only on failure is decided in the end.
  if (isKept(settings, 'pass')) saveState('keep', 'true');
  const report = await run({ io, github, token, record }, settings);
  conclude(report, settings);
}

/** The config file of the base commit, when that one is asked for. */
async function configAtBase(
  raw: Readonly<Record<string, string>>,
  { io, github, token }: Pick<Job, 'io' | 'github' | 'token'>,
): Promise<ConfigAtBase | undefined> {
  const { path, ref } = configOf(raw);
  if (path === '' || ref !== 'base') return undefined;
  const commit = baseCommit(process.env, (file) => readFileSync(file, 'utf8'));
  return await readConfigAtBase(io, github, { path, commit, token });
}

/**
 * Bad inputs are reported like any run, so that the last one's comment does not stay as if it were about this one. What
 * was given is in the log, without secrets, and nowhere else.
 */
async function refuse(job: Job, report: Settings['report'], error: InputError): Promise<void> {
  learnProblems(redactor, error.problems);
  const details = error.withoutValues();
  const message = `${formatCounted(error.problems.length, 'input')} can't be used`;
  const hint = 'What was given is in the log of the step.';
  const record: RunRecord = { ...job.record, error: { code: 'input', phase: 'inputs', message, details, hint } };
  await publish(job, await reportOf(job, record), { settings: { report }, kubeconfig: '' });
  fail(describeError(error));
}

/** Without a comment: the token must not be used on behalf of files that are somebody else's. */
async function refuseCheckout(job: Job, outDir: string, objection: string): Promise<void> {
  const message = `The checkout can't be used: ${objection}`;
  const record: RunRecord = { ...job.record, error: { code: 'input', phase: 'inputs', message } };
  const settings = { report: { comment: false, outDir, onInvalid: 'fail' } as const };
  await publish(job, await reportOf(job, record), { settings, kubeconfig: '' });
  fail(message);
}

/** The context without the limit to the base's files, when the workflow waives it. Only the plain word counts. */
function trusted(github: GithubContext, override: string): GithubContext {
  if (github.baseCommits === undefined || override.trim().toLowerCase() !== 'true') return github;
  log.warning(
    `${OVERRIDE} is set: whoever wrote the files of this checkout can use the token and the secrets of this job.`,
  );
  const { baseCommits: _waived, ...rest } = github;
  return rest;
}

/** Outputs come first: whatever becomes of the comment, later steps have the verdict. */
async function publish(
  { io, github, token }: Job,
  report: PublicReport,
  { settings, kubeconfig }: { readonly settings: Publication['settings']; readonly kubeconfig: string },
): Promise<void> {
  const setOutputs = (published: { readonly reportJson: string; readonly commentUrl: string }): void => {
    for (const [name, value] of Object.entries(outputsOf(report, { ...published, kubeconfig }))) setOutput(name, value);
  };
  setOutputs({ reportJson: '', commentUrl: '' });
  const { publishReport } = await import('./phases/publish-report.ts');
  setOutputs(await publishReport(io, { report, settings, github, token }));
}

/** What a record comes to, without secrets. Loaded late: judging brings the histograms along. */
async function reportOf({ io, github }: Job, record: RunRecord, settings?: Settings): Promise<PublicReport> {
  const { buildReport, publicReport } = await import('./report/build.ts');
  return publicReport(buildReport(record, settings, runOf(github), io.now()), redactor);
}

function runOf(github: GithubContext): ReportRun {
  return { id: github.runId, commit: github.headSha, pullRequest: github.pullRequest, url: github.runUrl };
}

/** Loaded late: it brings the client of GitHub's API along. */
function uploaderOf({ io, github, token, record }: Job): UploadSarif {
  return async (sarif) => {
    const { uploadSarif } = await import('./github/code-scanning.ts');
    const uploaded = await uploadSarif(io, github, { token, sarif, startedAt: record.startedAt });
    const { status, reason, alertsUrl, new: added } = uploaded;
    return { status, ...defined({ reason, alertsUrl, added }) };
  };
}

async function run(job: Job, settings: Settings): Promise<PublicReport> {
  const { io } = job;
  const store = runStore(io.workDir, job.record);
  const names = PIPELINE.map((phase) => phase.name);
  await runPhases({ io, settings, stepwise: false, store, uploadSarif: uploaderOf(job) }, PIPELINE, names);
  const report = await reportOf(job, store.record, settings);
  const cluster = store.record.cluster;
  const kubeconfig = cluster === undefined || cluster.kind === 'none' ? '' : cluster.kubeconfig;
  await publish(job, report, { settings, kubeconfig });
  if (isKept(settings, report.verdict)) {
    saveState('keep', 'true');
    io.log.info(keptNotice(store.record, manualRemoval(store.record, io.workDir)));
  }
  return report;
}

/** The only place that fails the job: for a missed verdict, after everything was reported. */
function conclude(report: PublicReport, settings: Settings): void {
  if (report.verdict === 'pass') return;
  const message = [`Load test: ${report.verdict}.`, ...report.reasons, report.error?.hint ?? '']
    .filter(Boolean)
    .join('\n');
  if (report.verdict === 'invalid' && settings.report.onInvalid === 'warn' && report.load?.cancelled !== true)
    log.warning(message);
  else fail(message);
}

/** Fails the step, as setFailed of @actions/core does, without secrets in what it says. */
function fail(message: string): void {
  process.exitCode = 1;
  log.error(message);
}

/** An output file that can't be written is told, and hides nothing else. */
function softly(write: () => void): void {
  try {
    write();
  } catch (error) {
    log.warning(`The output could not be written: ${describeError(error)}`);
  }
}

try {
  await main();
} catch (error) {
  fail(describeError(error));
  softly(() => setOutput('verdict', 'error'));
  if (error instanceof ActionError && error.code !== 'internal') log.debug(error.stack ?? '');
  else if (error instanceof Error) log.info(error.stack ?? '');
}
// Keep-alive sockets and timers of libraries must not hold the runner up.
process.exit(process.exitCode ?? 0);
