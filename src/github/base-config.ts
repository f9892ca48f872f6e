/**
 * The config file of the base commit. It comes through GitHub's API and never through git in the checkout: what git
 * does there is decided by files that the checkout may have brought along.
 */
import { posix } from 'node:path';
import type { BaseCommit } from '../git/base-commit.ts';
import type { ConfigAtBase } from '../inputs/sources.ts';
import { describeError } from '../lib/errors.ts';
import { at, numberAt, textAt } from '../lib/json.ts';
import type { Io } from '../system/io.ts';
import { FILE_LIMITS, refuseTooLarge } from '../system/regular-file.ts';
import type { GithubContext } from './context.ts';
import { retryDelay } from './retry.ts';

const DEADLINE_MS = 15_000;
const PERMISSION = 'The job needs `permissions: contents: read`';

export interface BaseConfigRequest {
  /** As the workflow gave it. */
  readonly path: string;
  readonly commit: BaseCommit;
  /** Empty when there is none: a public repository can be read without. */
  readonly token: string;
  /** All tries together; 15 s when left out. */
  readonly deadlineMs?: number;
}

/** Reads the file; whatever goes wrong is a sentence for the user. Rejects only when the job was cancelled. */
export async function readConfigAtBase(
  io: Pick<Io, 'now' | 'elapsed' | 'sleep' | 'signal'>,
  { repository, apiUrl }: Pick<GithubContext, 'repository' | 'apiUrl'>,
  { path, commit, token, deadlineMs = DEADLINE_MS }: BaseConfigRequest,
): Promise<ConfigAtBase> {
  const name = pathInRepository(path);
  if (name === undefined)
    return { problem: `${path} must be relative to the root of the repository and without .. for config-ref: base` };
  if ('problem' in commit) return commit;
  if (repository === undefined)
    return { problem: 'GITHUB_REPOSITORY is not set, so it is not known where config-ref: base is' };
  const label = `${name}@${commit.sha.slice(0, 7)}`;
  try {
    const get = await contentsOf(apiUrl, token);
    const content = await withinDeadline(io, deadlineMs, (signal) =>
      get({ repository, path: name, sha: commit.sha, label, signal }),
    );
    return { label, content };
  } catch (error) {
    io.signal.throwIfAborted();
    return { problem: `${label} could not be read. ${explain(error, deadlineMs)}` };
  }
}

/** A path below the root, normalised; undefined when it would not stay there. */
function pathInRepository(path: string): string | undefined {
  if (path.startsWith('/') || path.split('/').includes('..')) return undefined;
  const normal = posix.normalize(path);
  return normal === '.' || normal.endsWith('/') ? undefined : normal;
}

interface Wanted {
  readonly repository: string;
  readonly path: string;
  readonly sha: string;
  readonly label: string;
  readonly signal: AbortSignal;
}

async function contentsOf(apiUrl: string, token: string): Promise<(wanted: Wanted) => Promise<Buffer>> {
  // Loaded late: it costs a tenth of a second, and few runs need it.
  const { GitHub } = await import('@actions/github/lib/utils');
  const { rest } = new GitHub({ baseUrl: apiUrl, ...(token === '' ? {} : { auth: `token ${token}` }) });
  return async ({ repository, path, sha, label, signal }) => {
    const [owner = '', repo = ''] = repository.split('/');
    const answer: unknown = await rest.repos.getContent({
      owner,
      repo,
      path,
      ref: sha,
      headers: { accept: 'application/vnd.github.raw+json' },
      // As a stream, of which no more is taken than a config file may have.
      request: { signal, parseSuccessResponseBody: false },
    });
    // A folder, a submodule or a dangling link is described in JSON instead.
    const type = textAt(answer, 'headers', 'content-type') ?? '';
    if (type.startsWith('application/json')) throw new Error(`${path} is not a file there.`);
    return await collect(at(answer, 'data'), label);
  };
}

async function collect(body: unknown, label: string): Promise<Buffer> {
  if (!isStream(body)) throw new Error('GitHub answered without a body.');
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.length;
    if (bytes > FILE_LIMITS.config.bytes) break;
    parts.push(part);
  }
  refuseTooLarge(bytes, label, 'config');
  return Buffer.concat(parts);
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** Tries again after what passes with time, within the deadline. */
async function withinDeadline<T>(
  io: Pick<Io, 'now' | 'elapsed' | 'sleep' | 'signal'>,
  ms: number,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = io.elapsed() + ms;
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(ms)]);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call(signal);
    } catch (error) {
      const wait = retryDelay(error, attempt, io.now());
      if (signal.aborted || wait === undefined || io.elapsed() + wait >= deadline) throw error;
      await io.sleep(wait);
    }
  }
}

function explain(error: unknown, deadlineMs: number): string {
  const status = numberAt(error, 'status');
  if (status === undefined) return describeError(error);
  const said = (textAt(error, 'response', 'data', 'message') ?? describeError(error)).replace(/\.$/, '');
  if (at(error, 'response') === undefined) return `GitHub did not answer within ${deadlineMs / 1000} s: ${said}.`;
  const seen = `GitHub answered ${status}: ${said}.`;
  if (status === 401) return `${seen} Check the \`github-token\` input.`;
  if (status === 404) {
    const missing = 'The file is not in that commit, or the token may not see it.';
    return `${seen} ${missing} ${PERMISSION}, and the file must be on the base branch.`;
  }
  return status === 403 ? `${seen} ${PERMISSION}.` : seen;
}
