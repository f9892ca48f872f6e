/** The report as artifacts of the workflow run, and how comment and summary lead to them. */
import { join } from 'node:path';
import type { ArtifactOwner } from '../github/artifact-names.ts';
import type { GithubContext } from '../github/context.ts';
import type { ReportSettings } from '../inputs/settings.ts';
import { defined } from '../lib/defined.ts';
import type { PublicReport } from '../report/build.ts';
import type { MarkdownOptions } from '../report/markdown.ts';
import type { Io } from '../system/io.ts';
import type { KeptLines } from '../system/keeping-log.ts';

export interface Upload {
  readonly report: PublicReport;
  readonly settings: ReportSettings;
  readonly github: GithubContext;
  /** Path of the cluster's kubeconfig; empty where there is none. */
  readonly kubeconfig: string;
  /** What the run printed. */
  readonly log: Pick<KeptLines, 'text'>;
  /** Path of report.html; undefined when it could not be written. */
  readonly html: string | undefined;
}

/** Where the report lies: as links, or as a sentence that says why there are none and where the files are. */
export interface Uploaded {
  readonly links: Pick<MarkdownOptions, 'artifacts' | 'filesIn'>;
  /** Of report.html; empty when it was not uploaded. */
  readonly url: string;
}

/** Logs of others that a run may leave beside its report: of nodes, when a cluster could not be made. */
const NODE_LOGS = ['node-logs-1', 'node-logs-2'];

/** Whose the artifacts of this step are. */
export function artifactOwner(io: Pick<Io, 'env'>, { workflow, job, leg, attempt }: GithubContext): ArtifactOwner {
  return { workflow, job, attempt, ...defined({ leg, step: io.env['GITHUB_ACTION'] }) };
}

/** Uploads what the settings ask for; undefined when that is nothing. What fails is told as a notice. */
export async function uploadReport(io: Io, upload: Upload): Promise<Uploaded | undefined> {
  const { settings, github, html } = upload;
  const { upload: wanted, retentionDays } = settings.artifact;
  if (wanted === 'false' || io.signal.aborted) return undefined;
  const bundle = wanted === 'all' ? await bundleOf(io, upload) : undefined;
  // Loaded late: it brings a client of the storage behind artifacts along.
  const { uploadArtifacts } = await import('../github/artifacts.ts');
  const request = { owner: artifactOwner(io, github), ...defined({ html, bundle, retentionDays }) };
  const uploaded = await uploadArtifacts(io, github, request);
  if (uploaded.kind === 'not-measured') {
    io.log.notice(uploaded.reason);
    return { links: { filesIn: uploaded.reason }, url: '' };
  }
  const { html: page, bundle: archive, problems } = uploaded.value;
  for (const problem of problems) io.log.notice(problem);
  return { links: { artifacts: defined({ html: page?.url, bundle: archive?.url }) }, url: page?.url ?? '' };
}

/** The directory of the bundle; what is missing in it is told as a notice. */
async function bundleOf(io: Io, { report, settings, kubeconfig, log }: Upload): Promise<string> {
  const { writeBundle } = await import('../report/bundle.ts');
  const directory = join(io.workDir, 'bundle');
  const notes = await writeBundle(io, {
    report,
    directory,
    log: log.text(),
    logs: NODE_LOGS.map((name) => join(settings.outDir, name)),
    kubeconfig,
    uploadKubeconfig: settings.artifact.kubeconfig,
  });
  for (const note of notes) io.log.notice(note);
  return directory;
}
