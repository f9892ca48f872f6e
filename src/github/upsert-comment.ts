/**
 * The comment on the pull request: one per workflow and job, edited in place.
 * Everything here can be repeated from its start, so a failed try never leaves a second comment.
 * A comment is ours when the identity behind the token wrote it and its marker is ours. Anybody can write our marker.
 */

import { ActionError } from '../lib/errors.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { type CommentMarker, isNewer, parseMarker } from '../report/marker.ts';
import type { Io } from '../system/io.ts';
import { type Comment, type CommentPage, type Identity, openComments } from './comments.ts';
import type { GithubContext } from './context.ts';
import { type Attempt, dependabotAdvice, explainRefusal } from './refusal.ts';
import { withRetries } from './retry.ts';

/** For the sentences about a refusal: who lacks the right to write depends on who started the run. */
export function writing(run: Pick<GithubContext, 'actor' | 'fromFork'>): Attempt {
  return {
    failure: 'The comment was not written.',
    permission: '`pull-requests: write`',
    advice: ({ status, permission }) => (status === 403 || status === 404 ? accessAdvice(run, permission) : undefined),
  };
}

function accessAdvice(run: Pick<GithubContext, 'actor' | 'fromFork'>, permission: string): string {
  const dependabot = dependabotAdvice(run);
  if (dependabot !== undefined) return `${dependabot} The job needs \`permissions:\` with ${permission}.`;
  return run.fromFork
    ? `The token needs ${permission}, and runs for pull requests from forks only get one that reads; a workflow on \`workflow_run\` with \`mode: collect\` can write the comment.`
    : `The job needs \`permissions:\` with ${permission}.`;
}

export interface WrittenComment {
  readonly url: string;
  /** `superseded`: a later run had already written, and its comment was left as it is. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded';
}

export interface CommentRequest {
  /** Empty when there is none. */
  readonly token: string;
  /**
   * The comment's body, made by renderComment: its first line is the marker. It is given the marker of the comment that
   * it replaces, when there is one and it is ours; it is called more than once, and must always return the same for it.
   */
  readonly render: (before: CommentMarker | undefined) => string;
}

/**
 * Writes or edits the comment. Not measured, with the reason, when there is no pull request or GitHub refuses; rejects
 * only on cancel.
 */
export async function upsertComment(
  io: Pick<Io, 'now' | 'elapsed' | 'sleep' | 'signal'>,
  context: GithubContext,
  request: CommentRequest,
): Promise<Measured<WrittenComment>> {
  const { repository, pullRequest } = context;
  if (pullRequest === undefined)
    return notMeasured(
      `This run belongs to no pull request${context.event === undefined ? '' : ` (it was started by \`${context.event}\`)`}, so there is none to comment on.`,
    );
  if (repository === undefined)
    return notMeasured('GITHUB_REPOSITORY is not set, so it is not known where the pull request is.');
  if (request.token === '')
    return notMeasured('The input `github-token` is empty, and without a token no comment is written.');
  const marker = parseMarker(request.render(undefined));
  if (marker === undefined) throw new ActionError('internal', 'the body of a comment must begin with its marker');
  const comments = await openComments(io, { ...context, repository, pullRequest }, request.token);
  try {
    return measured(await withRetries(io, () => settle(comments, marker, request.render)));
  } catch (error) {
    io.signal.throwIfAborted();
    return notMeasured(explainRefusal(error, io.now(), writing(context)));
  }
}

interface OwnComment extends Comment {
  readonly marker: CommentMarker;
}

async function settle(
  comments: CommentPage,
  marker: CommentMarker,
  render: CommentRequest['render'],
): Promise<WrittenComment> {
  const marked = withMarkers(await comments.list(), marker.key);
  // Asked only when there is something that may be ours.
  const identity = marked.length === 0 ? undefined : await comments.viewer();
  const own = identity === undefined ? [] : marked.filter((comment) => isBy(identity, comment.author));
  if (own.length > 0) return reconcile(comments, { own, marker, render });
  const created = await comments.create(render(undefined));
  // The author of what was just written is the identity for certain. The list is read again: another run may have
  // created one meanwhile, and the later of the two sees both, and both keep the older one. It also finds ours when
  // the viewer was not known.
  const again = (await comments.list()).filter(({ id, author }) => id !== created.id && isBy(created.author, author));
  const outcome = await reconcile(comments, {
    own: withMarkers([created, ...again], marker.key),
    marker,
    render,
    created,
  });
  return outcome.action === 'unchanged' ? { ...outcome, action: 'created' } : outcome;
}

/**
 * By id where both are known: a login can be given to somebody else after a rename. Otherwise by login, letter for
 * letter.
 */
function isBy(identity: Identity, author: Identity): boolean {
  if (identity.id !== undefined) return author.id === identity.id;
  return identity.login !== '' && author.login === identity.login;
}

interface Situation {
  readonly own: readonly OwnComment[];
  readonly marker: CommentMarker;
  readonly render: CommentRequest['render'];
  /** Made by this run a moment ago. */
  readonly created?: Comment;
}

/** Leaves one comment, the oldest, with the text of the newest run. */
async function reconcile(comments: CommentPage, { own, marker, render, created }: Situation): Promise<WrittenComment> {
  const [kept, ...surplus] = own.toSorted((a, b) => a.id - b.id);
  if (kept === undefined) throw new ActionError('internal', 'reconcile needs a comment to keep');
  const newer = own.find((comment) => isNewer(comment.marker, marker));
  if (newer !== undefined) {
    // The newer run moves its text to the oldest comment itself; removing that one here would lose both.
    if (created !== undefined && created.id !== kept.id) await comments.remove(created.id);
    return { url: newer.url, action: 'superseded' };
  }
  const body = render(newest(own.filter(({ id }) => id !== created?.id)));
  const changed = normalized(kept.body) !== normalized(body);
  if (changed) await comments.update(kept.id, body);
  for (const { id } of surplus) await comments.remove(id);
  return { url: kept.url, action: changed ? 'updated' : 'unchanged' };
}

function newest(own: readonly OwnComment[]): CommentMarker | undefined {
  return own
    .map((comment) => comment.marker)
    .reduce<CommentMarker | undefined>(
      (one, other) => (one !== undefined && isNewer(one, other) ? one : other),
      undefined,
    );
}

function normalized(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

function withMarkers(comments: readonly Comment[], key: string): readonly OwnComment[] {
  return comments.flatMap((comment) => {
    const marker = parseMarker(comment.body);
    return marker === undefined || marker.key !== key ? [] : [{ ...comment, marker }];
  });
}
