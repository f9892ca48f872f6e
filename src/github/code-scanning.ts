/**
 * Findings as alerts of GitHub's code scanning: the SARIF file is uploaded, its processing is waited for, and a pull
 * request's new alerts are counted. Whatever GitHub refuses becomes a sentence; only a cancel rejects.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ActionError } from '../lib/errors.ts';
import { listAt, textAt } from '../lib/json.ts';
import type { Sentence } from '../lib/scalars.ts';
import type { Io } from '../system/io.ts';
import { type Analysis, type CodeScanning, openCodeScanning } from './code-scanning-api.ts';
import { explainUpload, isCommitGone, isUnavailable } from './code-scanning-refusal.ts';
import type { GithubContext } from './context.ts';
import { type NewAlerts, newAlerts } from './new-alerts.ts';
import { withRetries } from './retry.ts';
import { waitForProcessing } from './sarif-processing.ts';
import { type AnalysisPlace, analysisPlaces, checkedOutCommit } from './scanned-commit.ts';

/** GitHub's limit for the compressed file; it answers 413 above. */
const MOST_COMPRESSED_BYTES = 10 * 1024 * 1024;

/** Made here. The value of a query is masked in any other address. */
const OURS: ReadonlySet<string> = new Set(['alertsUrl']);

/** What became of an upload. */
export interface SarifUpload {
  /**
   * `skipped`: it can't work here (no token, a fork, code scanning is not enabled, a token that only reads, the commit
   * is gone). `failed`: it should have worked. `pending`: GitHub has the file and has not said how it ended.
   */
  readonly status: 'uploaded' | 'skipped' | 'failed' | 'pending';
  /** Whenever the status is not `uploaded`: what was seen and what to do, in sentences. */
  readonly reason?: Sentence;
  /** Page of the open alerts, once GitHub has the file. */
  readonly alertsUrl?: string;
  /** Only for pull requests whose upload was processed. */
  readonly new?: NewAlerts;
}

export interface SarifRequest {
  /** Empty when there is none. */
  readonly token: string;
  /** SARIF 2.1.0 as JSON, with a category of its own for each run. */
  readonly sarif: string;
  /** When the scan began, milliseconds since the epoch. */
  readonly startedAt: number;
}

export type UploadIo = Pick<Io, 'now' | 'elapsed' | 'sleep' | 'signal' | 'env' | 'redactor'>;

/**
 * Uploads and waits until GitHub has processed the file, for two minutes at most.
 * @throws ActionError `internal` when `sarif` is not SARIF, and what the signal has on cancel.
 */
export async function uploadSarif(io: UploadIo, github: GithubContext, request: SarifRequest): Promise<SarifUpload> {
  const tools = toolsOf(request.sarif);
  // Whoever answers in GitHub's place has seen the token, and what it says is quoted.
  io.redactor.add(request.token);
  return io.redactor.redactDeep(await attempt(io, github, request, tools), OURS);
}

async function attempt(
  io: UploadIo,
  github: GithubContext,
  { token, sarif, startedAt }: SarifRequest,
  tools: readonly [string, ...string[]],
): Promise<SarifUpload> {
  const { repository, apiUrl } = github;
  if (repository === undefined)
    return skipped('GITHUB_REPOSITORY is not set, so it is not known where alerts would go.');
  if (token === '') return skipped('The input `github-token` is empty, and without a token no alerts are uploaded.');
  if (hasForksToken(github))
    return skipped(
      'The pull request comes from a fork, and its runs get a token that only reads: no alerts are uploaded. They appear once the change is scanned on a branch of this repository.',
    );
  const workspace = io.env['GITHUB_WORKSPACE'];
  const places = analysisPlaces(github, checkedOutCommit(workspace));
  if ('problem' in places) return skipped(places.problem);
  const compressed = await promisify(gzip)(sarif);
  if (compressed.length > MOST_COMPRESSED_BYTES)
    return failed(
      `The findings were not uploaded: compressed they have ${compressed.length} bytes, and GitHub takes ${MOST_COMPRESSED_BYTES}. Scan less, or from a higher severity on.`,
    );
  const analysis = {
    sarif: compressed.toString('base64'),
    // Of several, each run says its own.
    ...(tools.length === 1 ? { toolName: tools[0] } : {}),
    startedAt: new Date(startedAt).toISOString(),
    ...(workspace ? { checkoutUri: pathToFileURL(join(workspace, '/')).href } : {}),
  };
  try {
    const api = await openCodeScanning(io, { apiUrl, repository }, token);
    const sent = await send(io, api, analysis, places);
    return await follow(io, api, { ...sent, github, repository, toolName: tools[0] });
  } catch (error) {
    io.signal.throwIfAborted();
    const reason = explainUpload(error, io.now(), github);
    return isUnavailable(error) ? skipped(reason) : failed(reason);
  }
}

/** On `pull_request_target` a fork's pull request has the token of this repository. */
function hasForksToken({ fromFork, event }: GithubContext): boolean {
  return fromFork && event !== 'pull_request_target';
}

interface Sent {
  readonly id: string;
  readonly place: AnalysisPlace;
}

/** The second place is tried once, and only when GitHub has lost the first one's commit. */
async function send(
  io: UploadIo,
  api: CodeScanning,
  analysis: Omit<Analysis, keyof AnalysisPlace>,
  { first, fallback }: { readonly first: AnalysisPlace; readonly fallback?: AnalysisPlace },
): Promise<Sent> {
  const upload = async (place: AnalysisPlace): Promise<Sent> => ({
    id: await withRetries(io, () => api.upload({ ...analysis, ...place })),
    place,
  });
  try {
    return await upload(first);
  } catch (error) {
    if (fallback === undefined || !isCommitGone(error)) throw error;
    return await upload(fallback);
  }
}

interface Followed extends Sent {
  readonly github: GithubContext;
  readonly repository: string;
  readonly toolName: string;
}

async function follow(
  io: UploadIo,
  api: CodeScanning,
  { id, place, github, repository, toolName }: Followed,
): Promise<SarifUpload> {
  const alertsUrl = alertsPage(github.serverUrl, repository, place.ref, toolName);
  const ending = await waitForProcessing(io, api, id);
  if (ending.status !== 'complete') return { status: ending.status, reason: ending.reason, alertsUrl };
  if (!place.ref.startsWith('refs/pull/')) return { status: 'uploaded', alertsUrl };
  const comparison = { ref: place.ref, base: github.baseBranch, tool: toolName };
  return { status: 'uploaded', alertsUrl, new: await newAlerts(io, api, comparison) };
}

/** Made here and not taken from an answer: it is shown as a link. */
function alertsPage(serverUrl: string, repository: string, ref: string, tool: string): string {
  const [, kind, name = ''] = ref.split('/');
  const where =
    kind === 'pull' ? [`pr:${name}`] : kind === 'heads' ? [`branch:${ref.slice('refs/heads/'.length)}`] : [];
  const query = ['is:open', ...where, `tool:${JSON.stringify(tool)}`].join(' ');
  return `${serverUrl}/${repository}/security/code-scanning?query=${encodeURIComponent(query)}`;
}

/** The tools of its runs, ours first: it is the one whose alerts are counted. */
function toolsOf(sarif: string): readonly [string, ...string[]] {
  let log: unknown;
  try {
    log = JSON.parse(sarif);
  } catch {
    // JSON.parse's own message quotes the text.
    throw new ActionError('internal', 'the SARIF to upload is not JSON');
  }
  const names = new Set(listAt(log, 'runs').map((run) => textAt(run, 'tool', 'driver', 'name') ?? ''));
  const [name, ...others] = names;
  if (name === undefined || names.has(''))
    throw new ActionError('internal', 'a run of the SARIF to upload names no tool');
  return [name, ...others];
}

function skipped(reason: string): SarifUpload {
  return { status: 'skipped', reason };
}

function failed(reason: string): SarifUpload {
  return { status: 'failed', reason };
}
