/**
 * GitHub's REST API for comments of a pull request and for code scanning, with state, over HTTP. Every request and every reply is held
 * against GitHub's own OpenAPI description; what breaks it is collected in `violations`. Also a program: `node
 * __tests__/support/github-double.ts --port 8080 --log state.json`, with `--code-scanning MODE`
 * for another mode of code-scanning-double.ts.
 */
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { at, textAt } from '../../src/lib/json.ts';
import {
  ARTIFACT_TEMPLATES,
  type ArtifactsDouble,
  type ArtifactsOptions,
  createArtifacts,
  STORAGE_PATH,
} from './artifacts-double.ts';
import {
  CODE_SCANNING_MODES,
  CODE_SCANNING_TEMPLATES,
  type CodeScanningDouble,
  type CodeScanningOptions,
  createCodeScanning,
  type StoredUpload,
} from './code-scanning-double.ts';
import { type GithubContract, githubContract } from './github-contract.ts';
import { failure, type Reply } from './github-reply.ts';

export interface Account {
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** False: may read and gets 403 for the rest, as the token of a run for a fork's pull request. */
  readonly write: boolean;
  /** False: without `contents: read`, `actions: read` and `pull-requests: read`. */
  readonly contents?: boolean;
}

/** Something that goes wrong once, at the next request of that method. */
export interface Fault {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `lost-reply`: the request takes effect, and the answer is a 502. */
  readonly kind: 'bad-gateway' | 'lost-reply' | 'secondary-rate-limit' | 'locked' | 'no-access' | 'silent';
  readonly retryAfterSeconds?: number;
}

export interface SeedComment {
  readonly body: string;
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** Of the account; that of the login when left out. */
  readonly userId?: number;
}

/**
 * How GraphQL's `viewer` is answered. `refused`: 200 with an error, as for a query that the token may not make;
 * `forbidden`: 403; `without-id`: only the login is known; `unavailable`: always 502.
 */
export type ViewerMode = 'answered' | 'without-id' | 'refused' | 'forbidden' | 'unavailable';

export interface GithubDoubleOptions {
  readonly port?: number;
  /** `owner/name#number` of the pull requests that exist; any when left out. */
  readonly pullRequests?: readonly string[];
  /** Files by `owner/name/path@commit`; those whose path ends with a slash are folders. */
  readonly files?: Readonly<Record<string, string>>;
  /** Comments that are there already, on the first pull request. */
  readonly comments?: readonly SeedComment[];
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly faults?: readonly Fault[];
  readonly viewer?: ViewerMode;
  /** Enabled, and any commit and ref exist, when left out. */
  readonly codeScanning?: CodeScanningOptions;
  /** None when left out. */
  readonly artifacts?: ArtifactsOptions;
  /** Called before each request is handled: for what another run does meanwhile. */
  readonly onRequest?: (request: { readonly method: string; readonly path: string }, state: GithubState) => void;
  /** Called after each request. */
  readonly onAnswer?: (state: GithubState) => void;
}

export interface StoredComment {
  readonly id: number;
  readonly pullRequest: string;
  body: string;
  readonly login: string;
  readonly type: 'Bot' | 'User';
  readonly userId: number;
  readonly createdAt: string;
  updatedAt: string;
}

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

export interface GithubState {
  readonly comments: StoredComment[];
  /** What code scanning was sent. */
  readonly uploads: readonly StoredUpload[];
  readonly requests: SeenRequest[];
  /** Where a request or a reply breaks GitHub's description. */
  readonly violations: string[];
  /** Adds a comment as somebody else. */
  add(comment: SeedComment, pullRequest?: string): StoredComment;
}

export interface GithubDouble extends GithubState, AsyncDisposable {
  readonly url: string;
}

export const WRITE_TOKEN = 'ghs_write';
export const READ_TOKEN = 'ghs_read';
export const USER_TOKEN = 'ghp_alice';
/** May do nothing with contents. */
export const BARE_TOKEN = 'ghs_bare';

const ACCOUNTS: Readonly<Record<string, Account>> = {
  [WRITE_TOKEN]: { login: 'github-actions[bot]', type: 'Bot', write: true },
  [READ_TOKEN]: { login: 'github-actions[bot]', type: 'Bot', write: false },
  [USER_TOKEN]: { login: 'alice', type: 'User', write: true },
  [BARE_TOKEN]: { login: 'github-actions[bot]', type: 'Bot', write: false, contents: false },
  // Who brings no token reads what is public.
  '': { login: '', type: 'User', write: false },
};

const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const CONTENTS = '/repos/{owner}/{repo}/contents/{path}';
const MAX_BODY_CHARACTERS = 65_536;
/** A SARIF file of 10 MB in base64, and then some. */
const MAX_REQUEST_BYTES = 20_000_000;

/** As GitHub has them: the id in REST is GraphQL's `databaseId`. */
const USER_IDS: Readonly<Record<string, number>> = { 'github-actions[bot]': 41898282, alice: 5001 };
const OTHER_USER_ID = 9001;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly template: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly accept: string;
  readonly account: Account;
}

/** Starts the double on loopback. */
export async function startGithubDouble(options: GithubDoubleOptions = {}): Promise<GithubDouble> {
  const contract = githubContract();
  const codeScanning = createCodeScanning(options.codeScanning);
  const artifacts = createArtifacts(options.artifacts);
  const state = newState(options, codeScanning);
  const faults = [...(options.faults ?? [])];
  let url = '';
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      state.violations.push(`the double failed: ${String(error)}`);
      response.destroy();
    });
  });

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const method = request.method ?? 'GET';
    options.onRequest?.({ method, path: pathname }, state);
    if (pathname.startsWith(STORAGE_PATH)) return void state.violations.push(...artifacts.store(request, response));
    const text = await readBody(request);
    const reply = replyTo({ request, method, path: pathname, query: searchParams, text });
    if (reply === undefined) return;
    state.requests.push({
      method,
      path: `${pathname}${searchParams.size === 0 ? '' : `?${searchParams}`}`,
      status: reply.status,
    });
    const headers = { 'x-github-request-id': `DOUBLE:${state.requests.length}`, ...reply.headers };
    const type =
      reply.raw === undefined ? 'application/json; charset=utf-8' : 'application/vnd.github.raw+json; charset=utf-8';
    const content = reply.raw ?? (reply.body === undefined ? undefined : JSON.stringify(reply.body));
    response.writeHead(reply.status, content === undefined ? headers : { ...headers, 'content-type': type });
    options.onAnswer?.(state);
    response.end(content);
  };

  const replyTo = (raw: {
    request: IncomingMessage;
    method: string;
    path: string;
    query: URLSearchParams;
    text: string;
  }): Reply | undefined => {
    const { request, method, path, query, text } = raw;
    if (!request.headers['user-agent'])
      return failure(
        403,
        'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
      );
    const account = (options.accounts ?? ACCOUNTS)[bearer(request)];
    if (account === undefined) return failure(401, 'Bad credentials');
    if (path === '/graphql') return answerGraphql(text, account, options.viewer ?? 'answered', state);
    const route = matchRoute(path);
    if (route === undefined) {
      state.violations.push(`${method} ${path} is not an endpoint of the double`);
      return failure(404, 'Not Found');
    }
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const call: Call = { method, path, ...route, query, body, account, accept: request.headers.accept ?? '' };
    const problems = contract.requestProblems({ ...call, requestBody: body });
    state.violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
    const { pullRequests, files = {} } = options;
    const world = { state, contract, url, codeScanning, artifacts, pullRequests, files };
    const reply = withFault(call, faults, () => handle(call, world));
    if (reply === undefined || reply.raw !== undefined) return reply;
    const broken = contract.responseProblems({
      ...call,
      status: reply.status,
      responseBody: reply.body,
      responseHeaders: reply.headers ?? {},
    });
    state.violations.push(...broken.map((problem) => `answer ${reply.status} to ${method} ${path}: ${problem}`));
    return reply;
  };

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the double has no port');
  url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    ...state,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function newState(options: GithubDoubleOptions, { uploads }: CodeScanningDouble): GithubState {
  const comments: StoredComment[] = [];
  // Ids are never given out twice, also after a deletion.
  let lastId = 1000;
  const add = (
    { body, login, type, userId }: SeedComment,
    pullRequest = options.pullRequests?.[0] ?? 'octo-org/shop#17',
  ): StoredComment => {
    lastId += 1;
    const now = new Date().toISOString();
    const known = userId ?? USER_IDS[login] ?? OTHER_USER_ID;
    const comment = { id: lastId, pullRequest, body, login, type, userId: known, createdAt: now, updatedAt: now };
    comments.push(comment);
    return comment;
  };
  for (const comment of options.comments ?? []) add(comment);
  return { comments, uploads, requests: [], violations: [], add };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > MAX_REQUEST_BYTES) throw new Error('the request is too long');
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function bearer(request: IncomingMessage): string {
  return (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '');
}

function matchRoute(path: string): Pick<Call, 'template' | 'pathParameters'> | undefined {
  for (const template of [COMMENTS, COMMENT, CONTENTS, ...CODE_SCANNING_TEMPLATES, ...ARTIFACT_TEMPLATES]) {
    const match = path.match(new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`));
    if (match === null) continue;
    const parameters = Object.entries({ ...match.groups }).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { template, pathParameters: Object.fromEntries(parameters) };
  }
  return undefined;
}

function withFault(call: Call, faults: Fault[], effect: () => Reply): Reply | undefined {
  const index = faults.findIndex(({ method }) => method === call.method);
  const [fault] = index === -1 ? [] : faults.splice(index, 1);
  if (fault === undefined) return effect();
  switch (fault.kind) {
    case 'lost-reply':
      effect();
      return { status: 502, body: { message: 'Server Error' } };
    case 'bad-gateway':
      return { status: 502, body: { message: 'Server Error' } };
    case 'locked':
      return failure(403, 'Unable to create comment because issue is locked.');
    case 'silent':
      return undefined;
    case 'no-access':
      return failure(404, 'Not Found');
    case 'secondary-rate-limit':
      return failure(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
        ...(fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) }),
      });
  }
}

interface World {
  readonly state: GithubState;
  readonly contract: GithubContract;
  readonly url: string;
  readonly codeScanning: CodeScanningDouble;
  readonly artifacts: ArtifactsDouble;
  readonly pullRequests: readonly string[] | undefined;
  readonly files: Readonly<Record<string, string>>;
}

function handle(call: Call, world: World): Reply {
  if (call.template === CONTENTS) return getContents(call, world);
  if (ARTIFACT_TEMPLATES.includes(call.template)) {
    const { artifacts, contract, url } = world;
    return artifacts.reply({ ...call, url, canRead: call.account.contents !== false }, contract.example);
  }
  if (CODE_SCANNING_TEMPLATES.includes(call.template)) {
    const { codeScanning, contract, url } = world;
    return codeScanning.reply({ ...call, url, canWrite: call.account.write }, contract.example);
  }
  return call.template === COMMENTS ? handleList(call, world) : handleOne(call, world);
}

/** The one query of ours. GraphQL is not in GitHub's OpenAPI description, so the query itself is looked at here. */
function answerGraphql(text: string, account: Account, mode: ViewerMode, { violations }: GithubState): Reply {
  const query = textAt(JSON.parse(text), 'query') ?? '';
  if (query.replaceAll(/\s+/g, ' ') !== 'query { viewer { login databaseId } }')
    violations.push(`unexpected query: ${query}`);
  const message = 'Resource not accessible by integration';
  switch (mode) {
    case 'forbidden':
      return failure(403, message);
    case 'unavailable':
      return failure(502, 'Server Error');
    case 'refused':
      return { status: 200, body: { data: null, errors: [{ type: 'FORBIDDEN', message }] } };
    case 'without-id':
      return { status: 200, body: { data: { viewer: { login: account.login, databaseId: null } } } };
    case 'answered':
      return {
        status: 200,
        body: { data: { viewer: { login: account.login, databaseId: USER_IDS[account.login] ?? OTHER_USER_ID } } },
      };
  }
}

/** A file as it is for who asks for the raw one; else, and for a folder, what the description has as an example. */
function getContents({ pathParameters, query, accept, account }: Call, { contract, files }: World): Reply {
  const { owner = '', repo = '', path = '' } = pathParameters;
  if (account.contents === false)
    return failure(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': 'contents=read' });
  const name = (end: string) => `${owner}/${repo}/${path}${end}@${query.get('ref') ?? 'HEAD'}`;
  if (Object.hasOwn(files, name('/')))
    return { status: 200, body: contract.example('content-file-response-if-content-is-a-directory') };
  const content = files[name('')];
  if (content === undefined) return failure(404, 'Not Found');
  if (accept === 'application/vnd.github.raw+json') return { status: 200, raw: content };
  return { status: 200, body: contract.example('content-file-response-if-content-is-a-file') };
}

function handleList(call: Call, world: World): Reply {
  const { owner = '', repo = '', issue_number: number = '' } = call.pathParameters;
  const pullRequest = `${owner}/${repo}#${number}`;
  if (world.pullRequests !== undefined && !world.pullRequests.includes(pullRequest)) return failure(404, 'Not Found');
  if (call.method === 'GET') return listPage(call, world, pullRequest);
  if (!call.account.write) return forbidden();
  const body = textAt(call.body, 'body') ?? '';
  const refusal = bodyRefusal(body);
  if (refusal !== undefined) return refusal;
  const shown = showComment(
    world.state.add({ body, login: call.account.login, type: call.account.type }, pullRequest),
    world,
  );
  return { status: 201, body: shown, headers: { location: textAt(shown, 'url') ?? '' } };
}

function listPage({ query, path }: Call, world: World, pullRequest: string): Reply {
  const perPage = Math.min(Number(query.get('per_page') ?? 30), 100);
  const page = Math.max(1, Number(query.get('page') ?? 1));
  const all = world.state.comments
    .filter((comment) => comment.pullRequest === pullRequest)
    .toSorted((a, b) => a.id - b.id);
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const linkTo = (to: number, relation: string) =>
    `<${world.url}${path}?per_page=${perPage}&page=${to}>; rel="${relation}"`;
  const links = [
    ...(page > 1 ? [linkTo(page - 1, 'prev'), linkTo(1, 'first')] : []),
    ...(page < last ? [linkTo(page + 1, 'next'), linkTo(last, 'last')] : []),
  ];
  const shown = all.slice((page - 1) * perPage, page * perPage).map((comment) => showComment(comment, world));
  return { status: 200, body: shown, headers: links.length === 0 ? {} : { link: links.join(', ') } };
}

function handleOne({ method, pathParameters, body, account }: Call, world: World): Reply {
  const { comments } = world.state;
  const comment = comments.find(({ id }) => id === Number(pathParameters['comment_id']));
  if (comment === undefined) return failure(404, 'Not Found');
  if (method === 'GET') return { status: 200, body: showComment(comment, world) };
  if (!account.write) return forbidden();
  if (method === 'DELETE') {
    comments.splice(comments.indexOf(comment), 1);
    return { status: 204 };
  }
  const text = textAt(body, 'body') ?? '';
  const refusal = bodyRefusal(text);
  if (refusal !== undefined) return refusal;
  comment.body = text;
  comment.updatedAt = new Date().toISOString();
  return { status: 200, body: showComment(comment, world) };
}

function forbidden(): Reply {
  return failure(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': 'issues=write; pull_requests=write',
  });
}

function bodyRefusal(body: string): Reply | undefined {
  const message =
    body.trim() === ''
      ? "body can't be blank"
      : body.length > MAX_BODY_CHARACTERS
        ? `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`
        : undefined;
  if (message === undefined) return undefined;
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      documentation_url: 'https://docs.github.com/rest',
      errors: [{ resource: 'IssueComment', code: 'custom', field: 'body', message }],
    },
  };
}

/** The comment as GitHub shows it, over the example of its description. */
function showComment(comment: StoredComment, { contract, url }: World): Readonly<Record<string, unknown>> {
  const [repository = '', number = ''] = comment.pullRequest.split('#');
  const example = objectOf(contract.example('issue-comment'));
  return {
    ...example,
    id: comment.id,
    body: comment.body,
    url: `${url}/repos/${repository}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${repository}/pull/${number}#issuecomment-${comment.id}`,
    issue_url: `${url}/repos/${repository}/issues/${number}`,
    user: { ...objectOf(at(example, 'user')), login: comment.login, type: comment.type, id: comment.userId },
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Runs until it is ended; the state is written after every request, so that a reader needs no protocol. */
async function runAsProgram(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      log: { type: 'string' },
      'pull-request': { type: 'string', multiple: true },
      'code-scanning': { type: 'string', default: 'accepted' },
    },
  });
  const pullRequests = values['pull-request'];
  const save = (state: GithubState) => {
    if (values.log !== undefined)
      writeFileSync(
        values.log,
        JSON.stringify(
          {
            comments: state.comments,
            uploads: state.uploads,
            requests: state.requests,
            violations: state.violations,
          },
          null,
          2,
        ),
      );
  };
  const mode = CODE_SCANNING_MODES.find((each) => each === values['code-scanning']);
  if (mode === undefined) throw new Error(`--code-scanning takes one of ${CODE_SCANNING_MODES.join(', ')}`);
  const double = await startGithubDouble({
    port: Number(values.port),
    codeScanning: { mode },
    ...(pullRequests === undefined ? {} : { pullRequests }),
    onAnswer: save,
  });
  save(double);
  console.log(`GITHUB_API_URL=${double.url}`);
}

if (import.meta.main) await runAsProgram();
