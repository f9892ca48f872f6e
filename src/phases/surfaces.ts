/** Where reports are shown in a job: its summary and the comment. Each on its own, so that one that fails hides no other. */
import type { GithubContext } from '../github/context.ts';
import type { CommentRequest } from '../github/upsert-comment.ts';
import { describeError } from '../lib/errors.ts';
import type { Io } from '../system/io.ts';

/** Undefined when it failed, which is told as a warning. */
export async function softly<T>(
  io: Pick<Io, 'log'>,
  failure: string,
  publish: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await publish();
  } catch (error) {
    io.log.warning(`${failure}: ${describeError(error)}`);
    return undefined;
  }
}

/** Adds to the step's summary. Runners before 2022 and local imitations have none. @throws Error when it can't be written. */
export async function writeSummary(io: Pick<Io, 'env'>, render: () => string): Promise<void> {
  if (io.env['GITHUB_STEP_SUMMARY'] === undefined) return;
  // Loaded late: it brings an HTTP client along.
  const { summary } = await import('@actions/core');
  await summary.addRaw(render()).write();
}

/** Writes the comment and says so; returns its address, empty when there is none, which is told as a notice. */
export async function writeComment(io: Io, github: GithubContext, request: CommentRequest): Promise<string> {
  // Loaded late: it brings the client of GitHub's API along.
  const { upsertComment } = await import('../github/upsert-comment.ts');
  const written = await upsertComment(io, github, request);
  if (written.kind === 'measured') {
    io.log.info(`Comment ${written.value.action}: ${written.value.url}`);
    return written.value.url;
  }
  io.log.notice(`No comment: ${written.reason}`);
  return '';
}
