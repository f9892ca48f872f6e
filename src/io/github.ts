/**
 * The comment on the pull request: one per workflow and job, edited in place.
 * Everything here can be repeated from its start, so a failed try never leaves a second comment.
 */
import { numberAt, textAt } from '../core/json.ts';
import { type Measured, measured, notMeasured } from '../core/measured.ts';
import { ActionError } from '../errors.ts';
import { type CommentMarker, isNewer, parseMarker } from '../report/marker.ts';
import type { GithubContext } from './github-context.ts';
import { explainRefusal, withRetries } from './github-retry.ts';
import type { Io } from './io.ts';

const REQUEST_DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
/** Of comments on a pull request; beyond them ours is not looked for. */
const MOST_PAGES = 50;

export interface WrittenComment {
  readonly url: string;
  /** `superseded`: a later run had already written, and its comment was left as it is. */
  readonly action: 'created' | 'updated' | 'unchanged' | 'superseded';
}

export interface CommentRequest {
  /** Empty when there is none. */
  readonly token: string;
  /** Made by renderComment: its first line is the marker. */
  readonly body: string;
}

/** Writes or edits the comment. Not measured, with the reason, when there is no pull request or GitHub refuses; rejects only on cancel. */
export async function upsertComment(
  io: Pick<Io, 'now' | 'sleep' | 'signal'>,
  context: GithubContext,
  request: CommentRequest,
): Promise<Measured<WrittenComment>> {
  const { repository, pullRequest } = context;
  if (pullRequest === undefined)
    return notMeasured(
      `This run belongs to no pull request${context.event === undefined ? '' : ` (it was started by \`${context.event}\`)`}, so there is none to comment on.`,
    );
  if (repository === undefined) return notMeasured('GITHUB_REPOSITORY is not set, so it is not known where the pull request is.');
  if (request.token === '') return notMeasured('There is no token to comment with; set the `github-token` input.');
  const marker = parseMarker(request.body);
  if (marker === undefined) throw new ActionError('internal', 'the body of a comment must begin with its marker');
  const comments = await openComments(io, { ...context, repository, pullRequest }, request.token);
  try {
    return measured(await withRetries(io, () => settle(comments, marker, request.body)));
  } catch (error) {
    io.signal.throwIfAborted();
    return notMeasured(explainRefusal(error, io.now()));
  }
}

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly login: string;
  readonly isBot: boolean;
}

interface OwnComment extends Comment {
  readonly marker: CommentMarker;
}

/** The comments of one pull request. */
interface Comments {
  list(): Promise<readonly Comment[]>;
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<void>;
  remove(id: number): Promise<void>;
  /** Login behind the token; undefined for an app's token, which may not ask. */
  viewer(): Promise<string | undefined>;
}

async function settle(comments: Comments, marker: CommentMarker, body: string): Promise<WrittenComment> {
  const own = await ownComments(comments, marker.key);
  if (own.length > 0) return reconcile(comments, { own, marker, body });
  const created = await comments.create(body);
  // Another run may have created one meanwhile. The later of the two sees both, and both keep the older one.
  const again = (await comments.list()).filter(({ login }) => login === created.login);
  const outcome = await reconcile(comments, {
    own: withMarkers([created, ...again.filter(({ id }) => id !== created.id)], marker.key),
    marker,
    body,
    created,
  });
  return outcome.action === 'unchanged' ? { ...outcome, action: 'created' } : outcome;
}

interface Situation {
  readonly own: readonly OwnComment[];
  readonly marker: CommentMarker;
  readonly body: string;
  /** Made by this run a moment ago. */
  readonly created?: Comment;
}

/** Leaves one comment, the oldest, with the text of the newest run. */
async function reconcile(comments: Comments, { own, marker, body, created }: Situation): Promise<WrittenComment> {
  const [kept, ...surplus] = own.toSorted((a, b) => a.id - b.id);
  if (kept === undefined) throw new ActionError('internal', 'reconcile needs a comment to keep');
  const newer = own.find((comment) => isNewer(comment.marker, marker));
  if (newer !== undefined) {
    // The newer run moves its text to the oldest comment itself; removing that one here would lose both.
    if (created !== undefined && created.id !== kept.id) await comments.remove(created.id);
    return { url: newer.url, action: 'superseded' };
  }
  const changed = normalized(kept.body) !== normalized(body);
  if (changed) await comments.update(kept.id, body);
  for (const { id } of surplus) await comments.remove(id);
  return { url: kept.url, action: changed ? 'updated' : 'unchanged' };
}

function normalized(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}

/** Anybody can write our marker, so the author must be the token's. An app's token can't ask who it is: there it must be a bot. */
async function ownComments(comments: Comments, key: string): Promise<readonly OwnComment[]> {
  const marked = withMarkers(await comments.list(), key);
  if (marked.length === 0) return [];
  const viewer = await comments.viewer();
  return marked.filter(({ login, isBot }) => (viewer === undefined ? isBot : login === viewer));
}

function withMarkers(comments: readonly Comment[], key: string): readonly OwnComment[] {
  return comments.flatMap((comment) => {
    const marker = parseMarker(comment.body);
    return marker === undefined || marker.key !== key ? [] : [{ ...comment, marker }];
  });
}

interface Place extends GithubContext {
  readonly repository: string;
  readonly pullRequest: number;
}

async function openComments(io: Pick<Io, 'signal'>, { apiUrl, repository, pullRequest }: Place, token: string): Promise<Comments> {
  // Loaded late: it costs a tenth of a second, and a laptop never needs it.
  const { getOctokit } = await import('@actions/github');
  const { rest } = getOctokit(token, { baseUrl: apiUrl });
  const [owner = '', repo = ''] = repository.split('/');
  const bounded = () => ({ owner, repo, request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_DEADLINE_MS)]) } });
  return {
    list: async () => {
      const comments: Comment[] = [];
      // Page by page: octokit's own paginate hands no signal on, and a server that does not answer would hold the job up.
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await rest.issues.listComments({ ...bounded(), issue_number: pullRequest, per_page: PAGE_SIZE, page });
        if (!Array.isArray(data)) throw new ActionError('github-failed', `${apiUrl} answered no list of comments; is a proxy in between?`);
        comments.push(...data.map(toComment));
        if (data.length < PAGE_SIZE) break;
      }
      return comments;
    },
    create: async (body) => toComment((await rest.issues.createComment({ ...bounded(), issue_number: pullRequest, body })).data),
    update: async (id, body) => void (await rest.issues.updateComment({ ...bounded(), comment_id: id, body })),
    remove: (id) => unlessMissing(rest.issues.deleteComment({ ...bounded(), comment_id: id })),
    viewer: async () => {
      // An installation's token (the job's own one) is refused here; saves the request.
      if (token.startsWith('ghs_')) return undefined;
      return viewerLogin(rest.users.getAuthenticated({ request: bounded().request }));
    },
  };
}

interface ApiComment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string;
  readonly user: { readonly login: string; readonly type: string } | null;
}

/** A deleted account leaves comments without a user. */
function toComment({ id, html_url, body, user }: ApiComment): Comment {
  return { id, url: html_url, body: body ?? '', login: user?.login ?? '', isBot: user?.type === 'Bot' };
}

/** Removing what another run has removed is no failure. */
async function unlessMissing(removal: Promise<unknown>): Promise<void> {
  try {
    await removal;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

async function viewerLogin(answer: Promise<unknown>): Promise<string | undefined> {
  try {
    return textAt(await answer, 'data', 'login');
  } catch (error) {
    if (statusOf(error) === 403 || statusOf(error) === 404) return undefined;
    throw error;
  }
}

function statusOf(error: unknown): number | undefined {
  return numberAt(error, 'status');
}
