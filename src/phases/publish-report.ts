/**
 * Report -> log, files, artifacts, job summary, comment, collector. Each on its own: one that fails hides neither the
 * others nor the verdict.
 */
import { commentMarker } from '../github/context.ts';
import { defined } from '../lib/defined.ts';
import { NOT_PUBLISHED, type Published } from '../outputs.ts';
import type { PublicReport } from '../report/build.ts';
import { type MarkdownOptions, renderComment, renderSummary } from '../report/markdown.ts';
import { resultBefore } from '../report/marker.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeReport } from '../report/write.ts';
import type { Io } from '../system/io.ts';
import { sendFigures } from './send-figures.ts';
import { softly, writeComment, writeSummary } from './surfaces.ts';
import { artifactOwner, type Upload, uploadReport } from './upload-report.ts';

export interface Publication extends Omit<Upload, 'html'> {
  /** Empty when there is none. */
  readonly token: string;
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
  await softly(io, 'The job summary could not be written', () => writeSummary(io, () => renderSummary(report, links)));
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

function comment(
  io: Io,
  { report, github, token, links }: Pick<Publication, 'report' | 'github' | 'token'> & { links: MarkdownOptions },
): Promise<string> {
  const marker = commentMarker(github);
  return writeComment(io, github, {
    token,
    render: (old) => renderComment(report, marker, { ...links, ...defined({ before: resultBefore(old, marker.sha) }) }),
  });
}
