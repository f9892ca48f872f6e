/** Report -> files, job summary, comment. Each on its own: one that fails hides neither the others nor the verdict. */

import { commentMarker, type GithubContext } from '../github/context.ts';
import { upsertComment } from '../github/upsert-comment.ts';
import type { Settings } from '../inputs/settings.ts';
import { describeError } from '../lib/errors.ts';
import type { PublicReport } from '../report/build.ts';
import { renderComment, renderSummary } from '../report/markdown.ts';
import { resultBefore } from '../report/marker.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeReport } from '../report/write.ts';
import type { Io } from '../system/io.ts';

export interface Publication {
  readonly report: PublicReport;
  readonly settings: Pick<Settings, 'report'>;
  readonly github: GithubContext;
  readonly token: string;
}

/** Publishes everywhere; returns where, with empty texts for what could not be. */
export async function publishReport(
  io: Io,
  publication: Publication,
): Promise<{ readonly reportJson: string; readonly commentUrl: string }> {
  const { report, settings } = publication;
  io.log.info(renderTerminal(report, { color: false }));
  const reportJson = await softly(
    io,
    'The report could not be written',
    async () => (await writeReport(report, settings.report.outDir)).json,
  );
  await softly(io, 'The job summary could not be written', () => writeSummary(io, report));
  const commentUrl =
    settings.report.comment && !io.signal.aborted
      ? await softly(io, 'The comment could not be written', () => comment(io, publication))
      : '';
  return { reportJson, commentUrl };
}

async function writeSummary(io: Io, report: PublicReport): Promise<string> {
  // Runners before 2022 and local imitations have none.
  if (io.env['GITHUB_STEP_SUMMARY'] === undefined) return '';
  // Loaded late: it brings an HTTP client along.
  const { summary } = await import('@actions/core');
  await summary.addRaw(renderSummary(report)).write();
  return '';
}

async function comment(io: Io, { report, github, token }: Publication): Promise<string> {
  const marker = commentMarker(github);
  const written = await upsertComment(io, github, {
    token,
    render: (old) => renderComment(report, marker, { before: resultBefore(old, marker.sha) }),
  });
  if (written.kind === 'measured') {
    io.log.info(`Comment ${written.value.action}: ${written.value.url}`);
    return written.value.url;
  }
  io.log.notice(`No comment: ${written.reason}`);
  return '';
}

async function softly(io: Io, failure: string, publish: () => Promise<string>): Promise<string> {
  try {
    return await publish();
  } catch (error) {
    io.log.warning(`${failure}: ${describeError(error)}`);
    return '';
  }
}
