/**
 * GitHub's artifacts and the pull requests of branches, with the storage behind them. Plugged into github-double.ts,
 * which holds each request and reply against GitHub's description. Uploads are not part of the REST API.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { at } from '../../src/lib/json.ts';
import { failure, type Reply } from './github-reply.ts';

/** An artifact that is there. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly archive: Buffer;
  readonly createdAt?: string;
  readonly isExpired?: true;
  readonly isFromFork?: true;
  readonly headBranch?: string;
  readonly headSha?: string;
  /** What GitHub says it is; that of the archive when left out. */
  readonly digest?: string;
}

/** A pull request of a branch. */
export interface StoredPullRequest {
  readonly number: number;
  /** owner/name. */
  readonly headRepository: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly state?: 'open' | 'closed';
}

export interface ArtifactsOptions {
  readonly artifacts?: readonly StoredArtifact[];
  readonly pulls?: readonly StoredPullRequest[];
  /** What the storage does: answer, or be in the way. */
  readonly storage?: 'answers' | 'forbidden' | 'circle' | 'elsewhere' | 'unavailable-once';
}

export interface ArtifactsCall {
  readonly method: string;
  readonly template: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly canRead: boolean;
  /** Of the double. */
  readonly url: string;
}

const OF_RUN = '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const OF_REPOSITORY = '/repos/{owner}/{repo}/actions/artifacts';
const ARCHIVE = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
const PULLS = '/repos/{owner}/{repo}/pulls';
export const ARTIFACT_TEMPLATES = [OF_RUN, OF_REPOSITORY, ARCHIVE, PULLS];
/** Where the storage is. */
export const STORAGE_PATH = '/storage/';

export interface ArtifactsDouble {
  reply(call: ArtifactsCall, example: (name: string) => unknown): Reply;
  /** Answers in place of the storage; returns what is wrong with the request. */
  store(request: IncomingMessage, response: ServerResponse): readonly string[];
}

export function createArtifacts({
  artifacts = [],
  pulls = [],
  storage = 'answers',
}: ArtifactsOptions = {}): ArtifactsDouble {
  let asked = 0;
  return {
    reply: (call, example) => {
      if (!call.canRead)
        return failure(403, 'Resource not accessible by integration', {
          'x-accepted-github-permissions': call.template === PULLS ? 'pull_requests=read' : 'actions=read',
        });
      const { pathParameters, query, url } = call;
      switch (call.template) {
        case PULLS:
          return {
            status: 200,
            body: page(pulls.filter(matches(query)), query).map((pull) => showPull(pull, example)),
          };
        case OF_RUN:
          return listReply(
            artifacts.filter(({ runId }) => runId === Number(pathParameters['run_id'])),
            call,
            example,
          );
        case OF_REPOSITORY:
          return listReply(
            artifacts.filter(({ name }) => !query.has('name') || name === query.get('name')),
            call,
            example,
          );
        default: {
          const found = artifacts.find(({ id }) => id === Number(pathParameters['artifact_id']));
          if (found === undefined) return failure(404, 'Not Found');
          if (found.isExpired) return failure(410, 'Artifact has expired');
          const location =
            storage === 'elsewhere' ? 'ftp://storage.example/a' : `${url}${STORAGE_PATH}${found.id}?sig=secret`;
          return { status: 302, headers: { location } };
        }
      }
    },
    store: (request, response) => {
      asked += 1;
      const { pathname } = new URL(request.url ?? '', 'http://storage.example');
      const found = artifacts.find(({ id }) => `${STORAGE_PATH}${id}` === pathname);
      if (storage === 'circle') response.writeHead(302, { location: request.url }).end();
      else if (storage === 'forbidden') response.writeHead(403).end('Signature not valid');
      else if (storage === 'unavailable-once' && asked === 1) response.writeHead(503).end();
      else if (found === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'application/zip' }).end(found.archive);
      return request.headers.authorization === undefined ? [] : ['the token was sent to the storage'];
    },
  };
}

/** Without a `head` of the form `owner:branch` GitHub lists all. */
function matches(query: URLSearchParams): (pull: StoredPullRequest) => boolean {
  const [owner, ...branch] = (query.get('head') ?? '').split(':');
  const state = query.get('state') ?? 'open';
  return (pull) =>
    (state === 'all' || (pull.state ?? 'open') === state) &&
    (branch.length === 0 || (pull.headRepository.startsWith(`${owner}/`) && pull.headBranch === branch.join(':')));
}

function page<T>(all: readonly T[], query: URLSearchParams): readonly T[] {
  const perPage = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Math.max(1, Number(query.get('page') ?? 1));
  return all.slice((number - 1) * perPage, number * perPage);
}

function listReply(
  all: readonly StoredArtifact[],
  { query, url, pathParameters }: ArtifactsCall,
  example: (name: string) => unknown,
): Reply {
  const [model] = at(example('artifact-paginated'), 'artifacts') as readonly object[];
  const { owner = '', repo = '' } = pathParameters;
  // The newest first, as GitHub has them.
  const shown = page(
    all.toSorted((a, b) => b.id - a.id),
    query,
  ).map((artifact) => ({
    ...model,
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.archive.length,
    url: `${url}/repos/${owner}/${repo}/actions/artifacts/${artifact.id}`,
    archive_download_url: `${url}/repos/${owner}/${repo}/actions/artifacts/${artifact.id}/zip`,
    expired: artifact.isExpired ?? false,
    created_at: artifact.createdAt ?? '2026-05-04T12:30:00Z',
    digest: artifact.digest ?? `sha256:${createHash('sha256').update(artifact.archive).digest('hex')}`,
    workflow_run: {
      id: artifact.runId,
      repository_id: 1,
      head_repository_id: artifact.isFromFork ? 2 : 1,
      head_branch: artifact.headBranch ?? 'main',
      head_sha: artifact.headSha ?? 'a'.repeat(40),
    },
  }));
  return { status: 200, body: { total_count: all.length, artifacts: shown } };
}

function showPull(pull: StoredPullRequest, example: (name: string) => unknown): unknown {
  const [model] = example('pull-request-simple-items') as readonly object[];
  const head = at(model, 'head') as object;
  const repository = at(head, 'repo') as object;
  return {
    ...model,
    number: pull.number,
    state: pull.state ?? 'open',
    // The team of the example lacks what the description asks for.
    requested_teams: [],
    head: {
      ...head,
      ref: pull.headBranch,
      sha: pull.headSha,
      label: `${pull.headRepository.split('/')[0]}:${pull.headBranch}`,
      repo: { ...repository, full_name: pull.headRepository },
    },
  };
}
