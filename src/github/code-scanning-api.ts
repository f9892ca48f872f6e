/**
 * The requests of code scanning. What GitHub returns is foreign: each field counts only when it has the form that was
 * asked for, and no address is taken from an answer.
 * https://docs.github.com/en/rest/code-scanning/code-scanning
 */
import { at, listAt, textAt } from '../lib/json.ts';
import type { Io } from '../system/io.ts';
import type { GithubContext } from './context.ts';
import { noAnswer } from './no-answer.ts';
import type { AnalysisPlace } from './scanned-commit.ts';

const REQUEST_DEADLINE_MS = 15_000;
/** A file of 10 MB takes its time. */
const UPLOAD_DEADLINE_MS = 60_000;
const PAGE_SIZE = 100;
/** Of alerts; more are not counted. */
const MOST_PAGES = 10;
export const MOST_ALERTS = PAGE_SIZE * MOST_PAGES;
/** Of what the processing complains about; more is not shown. */
const MOST_ERRORS = 1000;

/** An analysis as GitHub wants it. */
export interface Analysis extends AnalysisPlace {
  /** Gzipped, in base64. */
  readonly sarif: string;
  /** Left out when the file is of several tools. */
  readonly toolName?: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** The workspace as a file URI with a slash at its end. */
  readonly checkoutUri?: string;
}

/** How far GitHub is with an upload; `unknown`: it returned something else. */
export interface Processing {
  readonly status: 'pending' | 'complete' | 'failed' | 'unknown';
  readonly errors: readonly string[];
}

/** Which alerts: of a full ref and a tool. */
export interface AlertQuery {
  readonly ref: string;
  readonly tool: string;
  /** Ends the request beside the job's cancel and its own deadline. */
  readonly signal: AbortSignal;
}

/** Severity of each open alert, by its number, which is the same on every ref. */
export type OpenAlerts = ReadonlyMap<number, string>;

export interface CodeScanning {
  /** Returns the id of the upload. Safe to repeat: the same commit, tool and category replace what was there. */
  upload(analysis: Analysis): Promise<string>;
  /** The request is given up after `deadlineMs` at the latest. */
  processing(id: string, deadlineMs: number): Promise<Processing>;
  /** Undefined when there are MOST_ALERTS or more. */
  openAlerts(query: AlertQuery): Promise<OpenAlerts | undefined>;
  /** Whether anything was ever uploaded there. */
  isAnalysed(query: AlertQuery): Promise<boolean>;
}

export interface CodeScanningPlace extends Pick<GithubContext, 'apiUrl'> {
  readonly repository: string;
}

/**
 * Opens the code scanning of a repository. Its calls reject with octokit's errors, and with ActionError for an answer
 * that is none.
 */
export async function openCodeScanning(
  io: Pick<Io, 'signal'>,
  { apiUrl, repository }: CodeScanningPlace,
  token: string,
): Promise<CodeScanning> {
  // Loaded late: it costs a tenth of a second, and few runs need it.
  const { getOctokit } = await import('@actions/github');
  const { codeScanning } = getOctokit(token, { baseUrl: apiUrl }).rest;
  const [owner = '', repo = ''] = repository.split('/');
  const bounded = (deadlineMs = REQUEST_DEADLINE_MS, ...signals: readonly AbortSignal[]) => ({
    owner,
    repo,
    request: { signal: AbortSignal.any([io.signal, AbortSignal.timeout(deadlineMs), ...signals]) },
  });
  return {
    upload: async ({ commit, ref, sarif, toolName, startedAt, checkoutUri }) => {
      const { data } = await codeScanning.uploadSarif({
        ...bounded(UPLOAD_DEADLINE_MS),
        commit_sha: commit,
        ref,
        sarif,
        ...(toolName === undefined ? {} : { tool_name: toolName }),
        started_at: startedAt,
        ...(checkoutUri === undefined ? {} : { checkout_uri: checkoutUri }),
      });
      const id = textAt(data, 'id') ?? '';
      // It becomes a part of the next address.
      if (!/^[\w-]{1,100}$/.test(id)) throw noAnswer(apiUrl, 'no id of the upload');
      return id;
    },
    processing: async (id, deadlineMs) => {
      const limit = Math.min(REQUEST_DEADLINE_MS, deadlineMs);
      return toProcessing((await codeScanning.getSarif({ ...bounded(limit), sarif_id: id })).data);
    },
    openAlerts: async ({ ref, tool, signal }) => {
      const alerts = new Map<number, string>();
      // Page by page: octokit's own paginate hands no signal on.
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await codeScanning.listAlertsForRepo({
          ...bounded(REQUEST_DEADLINE_MS, signal),
          ref,
          tool_name: tool,
          state: 'open',
          per_page: PAGE_SIZE,
          page,
        });
        const items = listOf(data, apiUrl, 'no list of alerts');
        for (const item of items.slice(0, PAGE_SIZE)) addAlert(alerts, item);
        if (items.length < PAGE_SIZE) return alerts;
      }
      return undefined;
    },
    isAnalysed: async ({ ref, tool, signal }) => {
      const { data } = await codeScanning.listRecentAnalyses({
        ...bounded(REQUEST_DEADLINE_MS, signal),
        ref,
        tool_name: tool,
        per_page: 1,
      });
      return listOf(data, apiUrl, 'no list of analyses').length > 0;
    },
  };
}

function toProcessing(data: unknown): Processing {
  const status = textAt(data, 'processing_status');
  const errors = listAt(data, 'errors')
    .slice(0, MOST_ERRORS)
    .filter((error) => typeof error === 'string');
  return status === 'pending' || status === 'complete' || status === 'failed'
    ? { status, errors }
    : { status: 'unknown', errors: [] };
}

/** Alerts of security rules have a level of their own; for the others the rule's severity is all there is. */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'error', 'warning', 'note', 'none'];

function addAlert(alerts: Map<number, string>, item: unknown): void {
  const number = at(item, 'number');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return;
  const severity = textAt(item, 'rule', 'security_severity_level') ?? textAt(item, 'rule', 'severity') ?? '';
  alerts.set(number, SEVERITIES.includes(severity) ? severity : 'unknown');
}

function listOf(data: unknown, apiUrl: string, otherwise: string): readonly unknown[] {
  if (!Array.isArray(data)) throw noAnswer(apiUrl, otherwise);
  return data;
}
