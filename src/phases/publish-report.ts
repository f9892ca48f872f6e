/**
 * Report -> log, files, artifacts, job summary, comment, collector. Each on its own: one that fails hides neither the
 * others nor the verdict.
 */
import { commentMarker, type GithubContext } from '../github/context.ts';
import type { ReportSettings } from '../inputs/settings.ts';
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { NOT_PUBLISHED, type Published } from '../outputs.ts';
import type { PublicReport } from '../report/build.ts';
import { type MarkdownOptions, renderComment, renderSummary } from '../report/markdown.ts';
import { resultBefore } from '../report/marker.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeReport } from '../report/write.ts';
import type { Io } from '../system/io.ts';
import type { KeptLines } from '../system/keeping-log.ts';
import { sendFigures } from './send-figures.ts';
import { artifactOwner, uploadReport } from './upload-report.ts';

export interface Publication {
  readonly report: PublicReport;
  readonly settings: ReportSettings;
  readonly github: GithubContext;
  readonly token: string;
  /** Path of the cluster's kubeconfig; empty where there is none. */
  readonly kubeconfig: string;
  /** What the run printed. */
  readonly log: Pick<KeptLines, 'text'>;
}

/** Publishes everywhere; returns where, with empty texts for what could not be. */
export async function publishReport(io: Io, publication: Publication): Promise<Published> {
  const report = await withHistory(io, publication);
  const { settings, github, token } = publication;
  io.log.info(renderTerminal(report, { color: false }));
  const files = await softly(io, 'The report could not be written', () => writeReport(report, settings.outDir));
  const sent = softly(io, 'The figures could not be sent', () =>
    sendFigures(io, report, { settings, context: github }),
  );
  const uploaded = await softly(io, 'The artifacts could not be uploaded', () =>
    uploadReport(io, { ...publication, report, html: files?.html }),
  );
  const links: MarkdownOptions = uploaded?.links ?? {};
  await softly(io, 'The job summary could not be written', () => writeSummary(io, renderSummary(report, links)));
  const commentUrl =
    settings.comment && !io.signal.aborted
      ? await softly(io, 'The comment could not be written', () => comment(io, { report, github, token, links }))
      : undefined;
  await sent;
  return {
    ...NOT_PUBLISHED,
    ...defined({ reportJson: files?.json, reportHtml: files?.html, artifactUrl: uploaded?.url, commentUrl }),
  };
}

/** The report with earlier runs of the base branch, when these are wanted. */
async function withHistory(io: Io, { report, settings, github, token }: Publication): Promise<PublicReport> {
  if (settings.history === 0 || io.signal.aborted) return report;
  const history = await softly(io, 'Earlier runs could not be read', async () => {
    const { readHistory } = await import('../github/history.ts');
    const { bundleName } = await import('../github/artifact-names.ts');
    const { readReport } = await import('../report/read-report.ts');
    const owner = artifactOwner(io, github);
    const artifactName = (attempt: number) => bundleName({ ...owner, attempt });
    return await readHistory(io, github, { token, count: settings.history, artifactName, readReport });
  });
  return { ...report, ...defined({ history }) };
}

/** Adds to the step's summary. Runners before 2022 and local imitations have none. */
export async function writeSummary(io: Io, text: string): Promise<void> {
  if (io.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  // Loaded late: it brings an HTTP client along.
  const { summary } = await import('@actions/core');
  await summary.addRaw(text).write();
}

async function comment(
  io: Io,
  { report, github, token, links }: Pick<Publication, 'report' | 'github' | 'token'> & { links: MarkdownOptions },
): Promise<string> {
  const { upsertComment } = await import('../github/upsert-comment.ts');
  const marker = commentMarker(github);
  const written = await upsertComment(io, github, {
    token,
    render: (old) => renderComment(report, marker, { ...links, ...defined({ before: resultBefore(old, marker.sha) }) }),
  });
  if (written.kind === 'measured') {
    io.log.info(`Comment ${written.value.action}: ${written.value.url}`);
    return written.value.url;
  }
  io.log.notice(`No comment: ${written.reason}`);
  return '';
}

/** Undefined when it failed, which is told as a warning. */
export async function softly<T>(io: Io, failure: string, publish: () => Promise<T>): Promise<T | undefined> {
  try {
    return await publish();
  } catch (error) {
    io.log.warning(`${failure}: ${describeError(error)}`);
    return undefined;
  }
}
