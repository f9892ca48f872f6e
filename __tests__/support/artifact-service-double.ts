/**
 * GitHub's service for artifacts of the fourth version, with state, over HTTP: the Twirp methods of
 * `github.actions.results.api.v1.ArtifactService` (their messages are those of the protobuf types that @actions/artifact
 * was generated from) and, in place of Azure's storage, the blob requests of its REST API
 * (https://learn.microsoft.com/rest/api/storageservices/put-blob, put-block, put-block-list, get-blob). What breaks
 * either is collected in `violations`. Also a program: `node __tests__/support/artifact-service-double.ts --port 8090`,
 * which prints the variables to set.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { blobReply } from './artifact-blobs-double.ts';
import { messageProblems } from './artifact-messages.ts';

export interface ArtifactFault {
  /** A method of the service; `PutBlob` and `GetBlob` for the storage. */
  readonly method: string;
  /**
   * `drop`: the connection is closed without an answer; `silent`: there is none; `unavailable`: 503; `quota`: no room;
   * `garbage`: HTML of something in between.
   */
  readonly kind: 'drop' | 'silent' | 'unavailable' | 'quota' | 'garbage';
  /** Once when left out. */
  readonly times?: number;
}

export interface ArtifactDoubleOptions {
  readonly port?: number;
  readonly faults?: readonly ArtifactFault[];
  /** The clock for expiry; that of the machine when left out. */
  readonly now?: () => number;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly run: string;
  readonly job: string;
  readonly mimeType: string;
  readonly createdAt: string;
  readonly expiresAt?: string;
  /** What was put into the storage. */
  bytes?: Buffer;
  contentType?: string;
  /** Said when it was finished; an artifact without is not listed. */
  size?: number;
  hash?: string;
}

export interface ArtifactState {
  readonly artifacts: StoredArtifact[];
  /** `CreateArtifact 200`, in order. */
  readonly requests: string[];
  readonly violations: string[];
}

export interface ArtifactDouble extends ArtifactState, AsyncDisposable {
  readonly url: string;
  /** What the runner sets, for one job of run `run-1`. */
  readonly env: Readonly<Record<'ACTIONS_RUNTIME_TOKEN' | 'ACTIONS_RESULTS_URL', string>>;
  /** The same for a job of a run. */
  envFor(run: string, job: string): ArtifactDouble['env'];
  /** A token that ended before now. */
  readonly expiredToken: string;
}

interface Claims {
  readonly run: string;
  readonly job: string;
}

export interface DoubleReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** An hour, and then some. */
const TOKEN_SECONDS = 4_000;
/** Of one request: the package sends blocks of 8 MB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Starts the double on loopback. */
export async function startArtifactDouble(options: ArtifactDoubleOptions = {}): Promise<ArtifactDouble> {
  const { now = Date.now } = options;
  const state: ArtifactState = { artifacts: [], requests: [], violations: [] };
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? 1 }));
  const blocks = new Map<string, Buffer>();
  // Signatures end with the double, as those of the storage end after some minutes.
  const signature = randomUUID();
  let url = '';

  const replyTo = async (request: IncomingMessage, method: string): Promise<DoubleReply> => {
    const body = await buffer(request);
    if (body.length > MOST_BYTES) return twirpError(413, 'invalid_argument', 'request body too large');
    const target = new URL(request.url ?? '/', url);
    if (target.pathname.startsWith(SERVICE)) {
      const claims = claimsOf(request.headers.authorization ?? '', now());
      if (claims === undefined) return twirpError(401, 'unauthenticated', 'token is invalid or expired');
      if (request.headers['content-type'] !== 'application/json')
        state.violations.push(`${method}: content type ${request.headers['content-type']}`);
      return serve(method, claims, body, {
        state,
        now,
        signed: (id) => `${url}/account/actions-results/${id}?sig=${encodeURIComponent(`${signature}=`)}&se=2099-01-01`,
      });
    }
    if (target.searchParams.get('sig') !== `${signature}=`)
      return { status: 403, body: '<Error><Code>AuthenticationFailed</Code></Error>' };
    return blobReply({ request, target, body, state, blocks });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = methodOf(request);
    const fault = faults.find((one) => one.method === method && one.left > 0);
    if (fault !== undefined) fault.left -= 1;
    if (fault?.kind === 'drop') {
      state.requests.push(`${method} dropped`);
      request.socket.destroy();
      return;
    }
    if (fault?.kind === 'silent') return void state.requests.push(`${method} silent`);
    const reply = fault === undefined ? await replyTo(request, method) : faultReply(fault.kind);
    state.requests.push(`${method} ${reply.status}`);
    response.writeHead(reply.status, { 'x-request-id': randomUUID(), 'x-ms-version': '2026-02-06', ...reply.headers });
    response.end(reply.body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      state.violations.push(`the double failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const envFor = (run: string, job: string) => ({
    ACTIONS_RUNTIME_TOKEN: tokenOf({ run, job }, now() / 1000 + TOKEN_SECONDS),
    ACTIONS_RESULTS_URL: `${url}/`,
  });
  return {
    ...state,
    url,
    env: envFor('run-1', 'job-1'),
    envFor,
    expiredToken: tokenOf({ run: 'run-1', job: 'job-1' }, now() / 1000 - 1),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function methodOf(request: IncomingMessage): string {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (path.startsWith(SERVICE)) return path.slice(SERVICE.length);
  return request.method === 'PUT' ? 'PutBlob' : 'GetBlob';
}

interface World {
  readonly state: ArtifactState;
  readonly now: () => number;
  readonly signed: (id: number) => string;
}

function serve(method: string, claims: Claims, body: Buffer, world: World): DoubleReply {
  const { state } = world;
  const message: unknown = JSON.parse(body.toString('utf8'));
  const problems = messageProblems(method, message);
  if (problems.length > 0) {
    state.violations.push(...problems.map((problem) => `${method}: ${problem}`));
    return twirpError(400, 'malformed', problems.join('; '));
  }
  const fields = message as Readonly<Record<string, string>>;
  if (fields['workflow_run_backend_id'] !== claims.run || fields['workflow_job_run_backend_id'] === undefined)
    return twirpError(403, 'permission_denied', 'the token is of another run');
  const ofRun = state.artifacts.filter(({ run }) => run === claims.run);
  const named = ofRun.find(({ name }) => name === fields['name']);
  switch (method) {
    case 'CreateArtifact':
      return named === undefined
        ? json(create(fields, claims, world))
        : twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    case 'FinalizeArtifact':
      return named === undefined ? notFound(fields['name']) : json(finish(named, fields, state));
    case 'ListArtifacts':
      return json({
        artifacts: ofRun.filter(({ size, id }) => size !== undefined && isAsked(id, fields['id_filter'])).map(listed),
      });
    case 'GetSignedArtifactURL':
      return named === undefined ? notFound(fields['name']) : json({ signed_url: world.signed(named.id) });
    default:
      return twirpError(404, 'bad_route', `no handler for ${method}`);
  }
}

function isAsked(id: number, filter: string | undefined): boolean {
  return filter === undefined || filter === String(id);
}

function create(
  fields: Readonly<Record<string, string>>,
  { run, job }: Claims,
  { state, now, signed }: World,
): unknown {
  const expiresAt = fields['expires_at'];
  const artifact: StoredArtifact = {
    id: 1001 + state.artifacts.length,
    name: fields['name'] ?? '',
    run,
    job,
    mimeType: fields['mime_type'] ?? 'application/zip',
    createdAt: new Date(now()).toISOString(),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  state.artifacts.push(artifact);
  return { ok: true, signed_upload_url: signed(artifact.id) };
}

function finish(artifact: StoredArtifact, fields: Readonly<Record<string, string>>, state: ArtifactState): unknown {
  const { name, bytes, contentType, mimeType } = artifact;
  const said = { size: Number(fields['size'] ?? 0), hash: fields['hash'] ?? '' };
  const digest = `sha256:${createHash('sha256')
    .update(bytes ?? '')
    .digest('hex')}`;
  if (bytes === undefined) state.violations.push(`${name} was finished before it was stored`);
  if (said.size !== bytes?.length) state.violations.push(`${name} has ${bytes?.length} bytes, and not ${said.size}`);
  if (said.hash !== digest) state.violations.push(`${name} has the digest ${digest}, and not ${said.hash}`);
  if (contentType !== mimeType)
    state.violations.push(`${name} is stored as ${contentType}, and was made as ${mimeType}`);
  Object.assign(artifact, said);
  return { ok: true, artifact_id: String(artifact.id) };
}

function listed({ id, name, run, job, createdAt, size, hash = '' }: StoredArtifact): unknown {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: String(id),
    name,
    size: String(size),
    created_at: createdAt,
    digest: hash,
  };
}

function faultReply(kind: ArtifactFault['kind']): DoubleReply {
  switch (kind) {
    case 'quota':
      return twirpError(403, 'resource_exhausted', 'insufficient usage to create artifact');
    case 'garbage':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>\n::error::sign in\n</html>' };
    default:
      return twirpError(503, 'unavailable', 'service unavailable');
  }
}

function notFound(name: string | undefined): DoubleReply {
  return twirpError(404, 'not_found', `artifact ${name} not found`);
}

function json(body: unknown): DoubleReply {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** https://twitchtv.github.io/twirp/docs/errors.html */
function twirpError(status: number, code: string, msg: string): DoubleReply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, msg }) };
}

/** A JSON web token whose signature nobody checks here: what it says is checked. */
function tokenOf({ run, job }: Claims, exp: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.ExampleScope Actions.Results:${run}:${job}`;
  return [
    part({ alg: 'RS256', typ: 'JWT' }),
    part({ scp, exp: Math.round(exp), nameid: 'double' }),
    'c2lnbmF0dXJl',
  ].join('.');
}

function claimsOf(authorization: string, now: number): Claims | undefined {
  const [, payload = ''] = /^Bearer ([^.]+\.([^.]+)\.[^.]+)$/.exec(authorization)?.[1]?.split('.') ?? [];
  try {
    const { scp, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
    const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(String(scp)) ?? [];
    return run === undefined || job === undefined || Number(exp) * 1000 <= now ? undefined : { run, job };
  } catch {
    // What is no token opens nothing.
    return undefined;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const double = await startArtifactDouble({ port: Number(values.port ?? 0) });
  console.log(JSON.stringify(double.env));
}
