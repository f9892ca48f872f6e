/**
 * The requests behind the comment. What GitHub returns is foreign: each field counts only when it has the form that
 * was asked for.
 */

import { at, textAt } from '../lib/json.ts';
import { parseMarker } from '../report/marker.ts';
import type { Io } from '../system/io.ts';
import type { GithubContext } from './context.ts';
import { noAnswer } from './no-answer.ts';
import { retryDelay } from './retry.ts';

const REQUEST_DEADLINE_MS = 15_000;
const PAGE_SIZE = 100;
/** Of comments on a pull request; beyond them ours is not looked for. */
const MOST_PAGES = 50;
/** GitHub's own limit is 65 536 characters. A longer one is not ours. */
const BODY_LIMIT = 262_144;
/** After so many passing failures the question who we are is dropped: the comment can be written without. */
const MOST_VIEWER_TRIES = 2;
/** The only question that a job's token and an app's token may ask about themselves; `GET /user` is refused to them. */
const VIEWER_QUERY = 'query { viewer { login databaseId } }';

/** Who wrote something. Not known: no id, and an empty login. */
export interface Identity {
  readonly login: string;
  /** Of the account, the same in REST (`id`) and GraphQL (`databaseId`); it outlives a change of the login. */
  readonly id?: number;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: Identity;
}

/** The comments of one pull request. */
export interface CommentPage {
  /** Those that have a marker, whoever wrote them. */
  list(): Promise<readonly Comment[]>;
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<void>;
  /** Removing what another run has removed is no failure. */
  remove(id: number): Promise<void>;
  /** Who the token is; undefined when GitHub does not say. */
  viewer(): Promise<Identity | undefined>;
}

export interface Place extends GithubContext {
  readonly repository: string;
  readonly pullRequest: number;
}

/**
 * Opens the comments of a pull request. Its calls reject with octokit's errors, and with ActionError for an answer
 * that is none.
 */
export async function openComments(io: Pick<Io, 'now' | 'signal'>, place: Place, token: string): Promise<CommentPage> {
  const { apiUrl, graphqlUrl, serverUrl, repository, pullRequest } = place;
  // Loaded late: it costs a tenth of a second, and a laptop never needs it.
  const { getOctokit } = await import('@actions/github');
  const { rest, request } = getOctokit(token, { baseUrl: apiUrl });
  const [owner = '', repo = ''] = repository.split('/');
  const signal = () => ({
    request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(REQUEST_DEADLINE_MS)]) },
  });
  const bounded = () => ({ owner, repo, ...signal() });
  const toComment = (value: unknown): Comment | undefined => {
    const id = idOf(at(value, 'id'));
    if (id === undefined) return undefined;
    const body = textAt(value, 'body') ?? '';
    const author = { login: textAt(value, 'user', 'login') ?? '', id: idOf(at(value, 'user', 'id')) };
    return {
      id,
      // Made here and not taken from the answer: it is shown as a link.
      url: `${serverUrl}/${repository}/pull/${pullRequest}#issuecomment-${id}`,
      body: body.length > BODY_LIMIT ? '' : body,
      author: author.id === undefined ? { login: author.login } : { login: author.login, id: author.id },
    };
  };
  let failures = 0;
  return {
    list: async () => {
      const comments: Comment[] = [];
      // Page by page: octokit's own paginate hands no signal on, and a server that does not answer would hold the job
      // up.
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await rest.issues.listComments({
          ...bounded(),
          issue_number: pullRequest,
          per_page: PAGE_SIZE,
          page,
        });
        const items: unknown = data;
        if (!Array.isArray(items)) throw noAnswer(apiUrl, 'no list of comments');
        // Those without a marker are other people's talk, which can be long.
        const found = items.slice(0, PAGE_SIZE).flatMap((item) => toComment(item) ?? []);
        comments.push(...found.filter(({ body }) => parseMarker(body) !== undefined));
        if (items.length < PAGE_SIZE) break;
      }
      return comments;
    },
    create: async (body) => {
      const created = toComment(
        (await rest.issues.createComment({ ...bounded(), issue_number: pullRequest, body })).data,
      );
      if (created === undefined) throw noAnswer(apiUrl, 'no comment after it was asked to create one');
      // Whatever it says: this is the text that was sent.
      return { ...created, body };
    },
    update: async (id, body) => void (await rest.issues.updateComment({ ...bounded(), comment_id: id, body })),
    remove: async (id) => {
      try {
        await rest.issues.deleteComment({ ...bounded(), comment_id: id });
      } catch (error) {
        if (at(error, 'status') !== 404) throw error;
      }
    },
    viewer: async () => {
      try {
        return toIdentity((await request({ method: 'POST', url: graphqlUrl, query: VIEWER_QUERY, ...signal() })).data);
      } catch (error) {
        io.signal.throwIfAborted();
        failures += 1;
        // A refusal is final; what passes is tried again by the caller, from the start.
        if (retryDelay(error, 0, io.now()) !== undefined && failures < MOST_VIEWER_TRIES) throw error;
        return undefined;
      }
    },
  };
}

function toIdentity(data: unknown): Identity | undefined {
  const login = textAt(data, 'data', 'viewer', 'login');
  const id = idOf(at(data, 'data', 'viewer', 'databaseId'));
  if (login === undefined) return undefined;
  return id === undefined ? { login } : { login, id };
}

function idOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
