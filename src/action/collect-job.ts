/** A job that collects: the reports of other jobs become one comment, one summary and one page. No checkout is read. */
import { type NeededJob, neededJobs } from '../collect/needed-jobs.ts';
import { isBundleName, pageOfBundle } from '../github/artifact-names.ts';
import type { ArtifactSource } from '../github/artifact-source.ts';
import { uploadArtifacts } from '../github/artifacts.ts';
import type { GithubContext } from '../github/context.ts';
import { contextOfRun } from '../github/context-of-run.ts';
import { pullRequestOfRun } from '../github/pull-request-of-run.ts';
import { openRepositoryArtifacts } from '../github/repository-artifacts.ts';
import { openRunArtifacts } from '../github/run-artifacts.ts';
import { type CollectSettings, readCollectSettings } from '../inputs/read-collect.ts';
import { defined } from '../lib/defined.ts';
import { ActionError, InputError } from '../lib/errors.ts';
import { ifMeasured } from '../lib/measured.ts';
import { collectedOutputs } from '../outputs.ts';
import { type CollectedFiles, collectReports } from '../phases/collect-reports.ts';
import { artifactOwner } from '../phases/upload-report.ts';
import { learnProblems } from '../redaction/secrets.ts';
import { renderCollectedHtml } from '../report/html/render.ts';
import { readReport } from '../report/read-report.ts';
import type { Verdict } from '../report/report.ts';
import { concludeWith, type Job, log, redactor, setOutputs } from './job.ts';

export async function collectJob(job: Job): Promise<void> {
  const { io, token, outDir } = job;
  const settings = settingsOf(job);
  const { source, github, note } = await placeOf(job);
  const collected = await collectReports(io, {
    source,
    github,
    token,
    outDir,
    comment: settings.comment,
    legs: {
      readReport,
      isBundle: isBundleName,
      htmlNameOf: pageOfBundle,
      merge: settings.merge,
      needed: settings.jobs,
    },
    renderHtml: (collection) => renderCollectedHtml(collection, pageLimit(io)),
    upload: (files) => uploadPage(job, settings, files),
    ...defined({ note }),
  });
  const { verdict, files, artifactUrl, commentUrl } = collected;
  const paths = { reportJson: files.json, reportHtml: files.html, artifactUrl, commentUrl };
  setOutputs(collectedOutputs(verdict, collected.report, paths));
  conclude(verdict, collected.reasons, settings);
}

/** Of the sections of all legs. 256 legs of ten minutes each have half of it. */
const MOST_CHARACTERS = 100_000_000;
const DRAWING_MS = 60_000;

/** Reports of others may be made to be large, or to take long. */
function pageLimit({ elapsed }: Job['io']): (characters: number) => boolean {
  const end = elapsed() + DRAWING_MS;
  return (characters) => characters >= MOST_CHARACTERS || elapsed() >= end;
}

type Asked = CollectSettings & { readonly jobs: readonly NeededJob[] };

/** @throws InputError with every problem. */
function settingsOf({ raw }: Job): Asked {
  try {
    const settings = readCollectSettings(raw);
    const jobs = neededJobs(settings.needs);
    if (!('problem' in jobs)) return { ...settings, jobs };
    throw new InputError([{ name: 'needs', value: settings.needs, allowed: jobs.problem }]);
  } catch (error) {
    if (error instanceof InputError) learnProblems(redactor, error.problems);
    throw error;
  }
}

interface Place {
  readonly source: ArtifactSource;
  /** Whose comment it is. */
  readonly github: GithubContext;
  readonly note?: string;
}

/** Which run is collected: this one, or that of a `workflow_run` event, which may have been a fork's. */
async function placeOf({ io, github, token }: Job): Promise<Place> {
  if (github.event !== 'workflow_run') {
    const source = await openRunArtifacts(io, github);
    if (source.kind === 'not-measured')
      throw new ActionError('github-failed', `The artifacts of this run can't be read. ${source.reason}`);
    return { source: source.value, github };
  }
  const { triggeringRun: run, repository, apiUrl } = github;
  if (run === undefined || repository === undefined)
    throw new ActionError('github-failed', 'The event `workflow_run` does not say which run it is about.');
  const pull = await pullRequestOfRun(io, github, { run, token });
  if (pull.kind === 'not-measured') log.notice(pull.reason);
  const artifacts = await openRepositoryArtifacts(io, { apiUrl, repository }, token);
  const found = ifMeasured(pull);
  return {
    source: artifacts.ofRun(Number(run.id)),
    github: contextOfRun(github, run, found?.number),
    ...defined({ note: found?.note }),
  };
}

/** Uploads the page to this job's own run; returns its address, empty when there is none. */
async function uploadPage(
  { io, github }: Job,
  { artifact }: CollectSettings,
  { html }: CollectedFiles,
): Promise<string> {
  if (artifact.upload === 'false' || html === '') return '';
  const owner = artifactOwner(io, github);
  const uploaded = await uploadArtifacts(io, github, {
    owner,
    html,
    ...defined({ retentionDays: artifact.retentionDays }),
  });
  if (uploaded.kind === 'measured') return uploaded.value.html?.url ?? '';
  log.notice(uploaded.reason);
  return '';
}

/** Fails the job as the worst of the collected jobs would. */
function conclude(verdict: Verdict, reasons: readonly string[], { onInvalid }: CollectSettings): void {
  if (verdict === 'pass') return;
  concludeWith([`Load tests: ${verdict}.`, ...reasons], verdict === 'invalid' && onInvalid === 'warn');
}
