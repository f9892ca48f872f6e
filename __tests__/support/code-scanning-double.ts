/**
 * GitHub's code scanning with state: uploads are unpacked, processed by GitHub's documented rules, and become alerts
 * of their ref. Plugged into github-double.ts, which holds each request and reply against GitHub's description.
 */
import { gunzipSync } from 'node:zlib';
import { at, textAt } from '../../src/lib/json.ts';
import { failure, type Reply } from './github-reply.ts';
import { type Alert, type AlertNumbers, alertsOf, analysesOf, type StoredAnalysis } from './sarif-alerts.ts';
import { processingErrors } from './sarif-limits.ts';

/**
 * `forbidden`: the token may not write; `disabled`: code scanning is not enabled, which private repositories hear;
 * `not-enabled`: a plain 404; `processing-fails`: every upload is accepted and then refused; `slow`: it is never
 * processed.
 */
export const CODE_SCANNING_MODES = [
  'accepted',
  'forbidden',
  'disabled',
  'not-enabled',
  'processing-fails',
  'slow',
] as const;
export type CodeScanningMode = (typeof CODE_SCANNING_MODES)[number];

export interface CodeScanningOptions {
  readonly mode?: CodeScanningMode;
  /** Commits that exist; any when left out. */
  readonly commits?: readonly string[];
  /** Refs that exist; any when left out. */
  readonly refs?: readonly string[];
  /** How often an upload is pending when asked; once when left out. */
  readonly pendingTimes?: number;
  /** How often a new upload is not known when asked; never when left out. */
  readonly unknownTimes?: number;
  /** What the processing complains about in the mode `processing-fails`. */
  readonly errors?: readonly string[];
  /** How alerts of a ref without analyses are listed; `404` when left out. */
  readonly unanalysed?: '404' | 'empty';
}

export interface StoredUpload {
  readonly id: string;
  readonly repository: string;
  readonly commit: string;
  readonly ref: string;
  readonly toolName: string | undefined;
  readonly checkoutUri: string | undefined;
  readonly startedAt: string | undefined;
  /** Unpacked. */
  readonly sarif: unknown;
  /** How the processing will end. */
  readonly errors: readonly string[];
  asked: number;
}

export interface CodeScanningCall {
  readonly method: string;
  readonly template: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly canWrite: boolean;
  /** Of the double. */
  readonly url: string;
}

export interface CodeScanningDouble {
  readonly uploads: StoredUpload[];
  reply(call: CodeScanningCall, example: (name: string) => unknown): Reply;
}

const SARIFS = '/repos/{owner}/{repo}/code-scanning/sarifs';
const SARIF = '/repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}';
const ALERTS = '/repos/{owner}/{repo}/code-scanning/alerts';
const ANALYSES = '/repos/{owner}/{repo}/code-scanning/analyses';
export const CODE_SCANNING_TEMPLATES = [SARIFS, SARIF, ALERTS, ANALYSES];
/** Of the gzipped file. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Starts without uploads. */
export function createCodeScanning(options: CodeScanningOptions = {}): CodeScanningDouble {
  const uploads: StoredUpload[] = [];
  const analyses: StoredAnalysis[] = [];
  const numbers: AlertNumbers = new Map();
  const store = (upload: StoredUpload): void => {
    uploads.push(upload);
    if (upload.errors.length > 0 || options.mode === 'slow') return;
    const { repository, ref, commit, id: sarifId, sarif } = upload;
    const createdAt = new Date().toISOString();
    analyses.push(...analysesOf({ repository, ref, commit, sarifId, createdAt }, sarif, analyses.length + 201));
  };
  return {
    uploads,
    reply: (call, example) => {
      const refusal = refusalOf(call, options.mode ?? 'accepted');
      if (refusal !== undefined) return refusal;
      if (call.template === SARIFS) return receive(call, options, { uploads, store });
      if (call.template === SARIF) return showUpload(call, options, uploads);
      return call.template === ALERTS
        ? listAlerts(call, { analyses, numbers, example, unanalysed: options.unanalysed ?? '404' })
        : listAnalyses(call, analyses);
    },
  };
}

function refusalOf({ method, canWrite }: CodeScanningCall, mode: CodeScanningMode): Reply | undefined {
  if (mode === 'not-enabled') return failure(404, 'Not Found');
  if (mode === 'disabled')
    return failure(403, 'Code Security must be enabled for this repository to use code scanning.');
  if (method !== 'POST' || (mode !== 'forbidden' && canWrite)) return undefined;
  const headers = { 'x-accepted-github-permissions': 'security_events=write' };
  return failure(403, 'Resource not accessible by integration', headers);
}

function receive(
  call: CodeScanningCall,
  options: CodeScanningOptions,
  { uploads, store }: { readonly uploads: readonly StoredUpload[]; readonly store: (upload: StoredUpload) => void },
): Reply {
  const text = (name: string) => textAt(call.body, name);
  const commit = text('commit_sha') ?? '';
  const ref = text('ref') ?? '';
  if (!/^[0-9a-f]{40}$/.test(commit)) return failure(422, 'Invalid request. commit_sha is not a commit');
  if (!/^refs\/(heads|tags|pull)\/.+$/.test(ref))
    return failure(422, `Invalid request. ${ref} does not match /^refs\\/(heads|pull|tags)\\/.*$/.`);
  if (options.commits?.includes(commit) === false) return failure(404, 'commit not found');
  if (options.refs?.includes(ref) === false) return failure(404, `ref '${ref}' not found in this repository`);
  const compressed = Buffer.from(text('sarif') ?? '', 'base64');
  if (compressed.length > MOST_BYTES) return failure(413, 'Payload Too Large');
  const sarif = unpack(compressed);
  if (sarif === undefined) return failure(400, 'The SARIF file is not JSON that was gzipped and encoded in base64');
  const id = `6c81cd8e-b078-4ac3-a3be-${String(uploads.length + 1).padStart(12, '0')}`;
  const complaints = options.mode === 'processing-fails' ? (options.errors ?? ['an internal error']) : [];
  store({
    id,
    repository: repositoryOf(call),
    commit,
    ref,
    toolName: text('tool_name'),
    checkoutUri: text('checkout_uri'),
    startedAt: text('started_at'),
    sarif,
    errors: [...processingErrors(sarif), ...complaints],
    asked: 0,
  });
  return { status: 202, body: { id, url: `${call.url}/repos/${repositoryOf(call)}/code-scanning/sarifs/${id}` } };
}

function unpack(compressed: Buffer): unknown {
  try {
    return JSON.parse(gunzipSync(compressed, { maxOutputLength: 512 * 1024 * 1024 }).toString('utf8'));
  } catch {
    return undefined;
  }
}

function showUpload(call: CodeScanningCall, options: CodeScanningOptions, uploads: readonly StoredUpload[]): Reply {
  const upload = uploads.find(({ id }) => id === call.pathParameters['sarif_id']);
  if (upload === undefined) return failure(404, 'Not Found');
  upload.asked += 1;
  const unknownTimes = options.unknownTimes ?? 0;
  if (upload.asked <= unknownTimes) return failure(404, 'Not Found');
  const isPending = options.mode === 'slow' || upload.asked <= unknownTimes + (options.pendingTimes ?? 1);
  if (isPending) return { status: 200, body: { processing_status: 'pending' } };
  const analysesUrl = `${call.url}/repos/${repositoryOf(call)}/code-scanning/analyses?sarif_id=${upload.id}`;
  return upload.errors.length > 0
    ? { status: 200, body: { processing_status: 'failed', errors: upload.errors } }
    : { status: 200, body: { processing_status: 'complete', analyses_url: analysesUrl } };
}

interface Listing {
  readonly analyses: readonly StoredAnalysis[];
  readonly numbers: AlertNumbers;
  readonly example: (name: string) => unknown;
  readonly unanalysed: '404' | 'empty';
}

function listAlerts(call: CodeScanningCall, { analyses, numbers, example, unanalysed }: Listing): Reply {
  const own = selected(call, analyses);
  if (own.length === 0 && unanalysed === '404') return failure(404, 'no analysis found');
  const state = call.query.get('state');
  const alerts = alertsOf(own, numbers).filter((alert) => state === null || alert.state === state);
  const shape = at(example('code-scanning-alert-items'), 0);
  return { status: 200, body: page(call, alerts).map((alert) => showAlert(alert, call, shape)) };
}

function listAnalyses(call: CodeScanningCall, analyses: readonly StoredAnalysis[]): Reply {
  const own = selected(call, analyses);
  if (own.length === 0) return failure(404, 'no analysis found');
  return { status: 200, body: page(call, own.toReversed()).map((analysis) => showAnalysis(analysis, call)) };
}

function selected(call: CodeScanningCall, analyses: readonly StoredAnalysis[]): readonly StoredAnalysis[] {
  const ref = call.query.get('ref');
  const tool = call.query.get('tool_name');
  return analyses.filter(
    (analysis) =>
      analysis.repository === repositoryOf(call) &&
      (ref === null || analysis.ref === ref || analysis.ref === `refs/heads/${ref}`) &&
      (tool === null || analysis.tool === tool),
  );
}

function page<T>({ query }: CodeScanningCall, items: readonly T[]): readonly T[] {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Math.max(1, Number(query.get('page') ?? 1));
  return items.slice((number - 1) * size, number * size);
}

function showAlert({ analysis, ...alert }: Alert, call: CodeScanningCall, shape: unknown): unknown {
  const url = `${call.url}/repos/${analysis.repository}/code-scanning/alerts/${alert.number}`;
  const place = { ref: analysis.ref, commit_sha: analysis.commit, category: analysis.category, state: alert.state };
  return {
    ...(typeof shape === 'object' ? shape : {}),
    number: alert.number,
    state: alert.state,
    url,
    html_url: `https://github.com/${analysis.repository}/security/code-scanning/${alert.number}`,
    instances_url: `${url}/instances`,
    created_at: analysis.createdAt,
    rule: { id: alert.ruleId, severity: alert.severity, security_severity_level: alert.securitySeverity },
    tool: { name: analysis.tool, guid: null, version: null },
    most_recent_instance: { ...place, message: { text: textAt(alert.result, 'message', 'text') } },
  };
}

function showAnalysis(analysis: StoredAnalysis, call: CodeScanningCall): unknown {
  return {
    id: analysis.id,
    ref: analysis.ref,
    commit_sha: analysis.commit,
    category: analysis.category,
    analysis_key: 'api',
    environment: '{}',
    error: '',
    warning: '',
    created_at: analysis.createdAt,
    results_count: alertsOf([analysis], new Map()).length,
    rules_count: 0,
    url: `${call.url}/repos/${analysis.repository}/code-scanning/analyses/${analysis.id}`,
    sarif_id: analysis.sarifId,
    tool: { name: analysis.tool, guid: null, version: null },
    deletable: true,
  };
}

function repositoryOf({ pathParameters }: CodeScanningCall): string {
  return `${pathParameters['owner']}/${pathParameters['repo']}`;
}
