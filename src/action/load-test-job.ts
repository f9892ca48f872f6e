/** A load test in a job: inputs, pipeline, report, verdict. */
import { readFileSync } from 'node:fs';
import { keptNotice, manualRemoval } from '../cleanup.ts';
import { baseCommit } from '../git/base-commit.ts';
import { readConfigAtBase } from '../github/base-config.ts';
import { workspaceObjection } from '../github/checkout.ts';
import type { ReportSettings, Settings } from '../inputs/settings.ts';
import { type ConfigAtBase, configOf } from '../inputs/sources.ts';
import { INPUTS } from '../inputs/spec.ts';
import { defined } from '../lib/defined.ts';
import { describeError, InputError } from '../lib/errors.ts';
import { listed } from '../lib/text.ts';
import { formatCounted } from '../lib/units.ts';
import { NOT_PUBLISHED, outputsOf, type Published } from '../outputs.ts';
import { PIPELINE } from '../pipeline.ts';
import type { UploadSarif } from '../platforms/contract/platform.ts';
import type { RunRecord } from '../record/record.ts';
import { learnProblems } from '../redaction/secrets.ts';
import type { PublicReport } from '../report/build.ts';
import { runPhases } from '../run-phases.ts';
import { isKept, learnSettings, readSettings } from '../run-settings.ts';
import { runStore } from '../state.ts';
import { workspaceOf } from '../system/safe-path.ts';
import { saveState } from '../system/workflow-commands.ts';
import { concludeWith, fail, type Job, kept, redactor, runOf, setOutputs } from './job.ts';

export async function loadTestJob(job: Job): Promise<void> {
  const { github, raw, files, workspace, outDir } = job;
  const objection = workspaceObjection(github, workspace);
  if (objection !== undefined) return refuseCheckout(job, objection);
  let settings: Settings;
  try {
    settings = readSettings(raw, {
      defaults: 'action',
      outDir,
      files,
      workspace: workspaceOf(process.env),
      atBase: await configAtBase(job),
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refuseInputs(job, error);
  }
  learnSettings(redactor, settings);
  // Also if this process is killed; what is kept only on failure is decided in the end.
  if (isKept(settings, 'pass')) saveState('keep', 'true');
  conclude(await run(job, settings), settings.report);
}

async function run(job: Job, settings: Settings): Promise<PublicReport> {
  const { io } = job;
  const store = runStore(io.workDir, job.record);
  const names = PIPELINE.map((phase) => phase.name);
  await runPhases({ io, settings, stepwise: false, store, uploadSarif: uploaderOf(job) }, PIPELINE, names);
  const report = await publish(job, store.record, { settings, report: settings.report });
  if (isKept(settings, report.verdict)) {
    saveState('keep', 'true');
    io.log.info(keptNotice(store.record, manualRemoval(store.record, io.workDir)));
  }
  return report;
}

/** Loaded late: it brings the client of GitHub's API along. */
function uploaderOf({ io, github, token, record }: Job): UploadSarif {
  return async (sarif) => {
    const { uploadSarif } = await import('../github/code-scanning.ts');
    const uploaded = await uploadSarif(io, github, { token, sarif, startedAt: record.startedAt });
    const { status, reason, alertsUrl, new: added } = uploaded;
    return { status, ...defined({ reason, alertsUrl, added }) };
  };
}

/** The config file of the base commit, when that one is asked for. */
async function configAtBase({ raw, io, github, token }: Job): Promise<ConfigAtBase | undefined> {
  const { path, ref } = configOf(raw);
  if (path === '' || ref !== 'base') return undefined;
  const commit = baseCommit(process.env, (file) => readFileSync(file, 'utf8'));
  return await readConfigAtBase(io, github, { path, commit, token });
}

/**
 * Bad inputs are reported like any run, so that the last one's comment does not stay as if it were about this one. What
 * was given is in the log, without secrets, and nowhere else.
 */
async function refuseInputs(job: Job, error: InputError): Promise<void> {
  learnProblems(redactor, error.problems);
  const details = error.withoutValues();
  const named = namesIn(error.problems);
  const message = `${formatCounted(error.problems.length, 'input')} can't be used${named.length === 0 ? '' : `: ${listed(named)}`}`;
  const hint = 'What was given is in the log of the step.';
  const record: RunRecord = { ...job.record, error: { code: 'input', phase: 'inputs', message, details, hint } };
  // With the base's rights an input may be bad because it names somebody else's file; the token is not used for that.
  const comment = job.raw['comment'] !== 'false' && job.github.baseCommits === undefined;
  await publish(job, record, { report: reportOfRefusal(job, comment) });
  fail(describeError(error));
}

/** The inputs that problems are about, by our names: what is called in them, like a header, is the user's own. */
function namesIn(problems: InputError['problems']): readonly string[] {
  const isAbout = (problem: string, input: string) =>
    ['.', '['].some((end) => `${problem}.`.startsWith(`${input}${end}`));
  return INPUTS.map(({ name }) => name).filter((input) => problems.some(({ name }) => isAbout(name, input)));
}

/** Without a comment: the token must not be used on behalf of files that are somebody else's. */
async function refuseCheckout(job: Job, objection: string): Promise<void> {
  const message = `The checkout can't be used: ${objection}`;
  const record: RunRecord = { ...job.record, error: { code: 'input', phase: 'inputs', message } };
  await publish(job, record, { report: reportOfRefusal(job, false) });
  fail(message);
}

/** The artifact is uploaded unless it is unwanted: a job that collects looks for it. */
function reportOfRefusal({ raw, outDir }: Job, comment: boolean): ReportSettings {
  const wanted = raw['artifact']?.toLowerCase();
  const upload = wanted === 'false' || wanted === 'html' ? wanted : 'all';
  return { comment, outDir, onInvalid: 'fail', artifact: { upload, kubeconfig: false }, history: 0 };
}

/** Outputs come first: whatever becomes of the comment, later steps have the verdict. */
async function publish(
  { io, github, token }: Job,
  record: RunRecord,
  { settings, report: reportSettings }: { readonly settings?: Settings; readonly report: ReportSettings },
): Promise<PublicReport> {
  const { cluster } = record;
  const kubeconfig = cluster === undefined || cluster.kind === 'none' ? '' : cluster.kubeconfig;
  // Loaded late: judging brings the histograms along.
  const { buildReport, publicReport } = await import('../report/build.ts');
  const report = publicReport(buildReport(record, settings, runOf(github), io.now()), redactor);
  const tell = (published: Published): void => setOutputs(outputsOf(report, { ...published, kubeconfig }));
  tell(NOT_PUBLISHED);
  const { publishReport } = await import('../phases/publish-report.ts');
  tell(await publishReport(io, { report, settings: reportSettings, github, token, kubeconfig, log: kept }));
  return report;
}

/** The only place that fails the job: for a missed verdict, after everything was reported. */
function conclude(report: PublicReport, { onInvalid }: ReportSettings): void {
  if (report.verdict === 'pass') return;
  const isSpared = report.verdict === 'invalid' && onInvalid === 'warn' && report.load?.cancelled !== true;
  concludeWith([`Load test: ${report.verdict}.`, ...report.reasons, report.error?.hint ?? ''], isSpared);
}
