/** Which of GitHub's refusals pass with time, how long to wait for them, and what the others mean to the user. */

import { ActionError } from '../lib/errors.ts';
import { at, numberAt, textAt } from '../lib/json.ts';
import { formatDuration } from '../lib/units.ts';
import type { Io } from '../system/io.ts';

/** All tries together; a comment is not worth more of the job's time. */
const BUDGET_MS = 60_000;
const FIRST_WAIT_MS = 1000;
/** GitHub asks for a minute when a secondary limit does not say how long. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
/** Of a message of GitHub's, or of whoever answers in its place, in characters. */
const MESSAGE_LIMIT = 300;

export type RetryIo = Pick<Io, 'now' | 'elapsed' | 'sleep'>;

/**
 * Calls again after server errors and rate limits, within one minute in all; throws what the last call threw. The call
 * must be safe to repeat.
 */
export async function withRetries<T>(io: RetryIo, call: () => Promise<T>): Promise<T> {
  const deadline = io.elapsed() + BUDGET_MS;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const wait = retryDelay(error, attempt, io.now());
      if (wait === undefined || io.elapsed() + wait >= deadline) throw error;
      await io.sleep(wait);
    }
  }
}

/** Milliseconds to wait before a further try; undefined when the answer will not change. */
export function retryDelay(error: unknown, attempt: number, now: number): number | undefined {
  const status = numberAt(error, 'status');
  if (status === undefined) return undefined;
  if (isRateLimit(error)) return Math.max(FIRST_WAIT_MS * 2 ** attempt, rateLimitDelay(error, now));
  return status >= 500 || status === 408 ? FIRST_WAIT_MS * 2 ** attempt : undefined;
}

function isRateLimit(error: unknown): boolean {
  const status = numberAt(error, 'status');
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    header(error, 'retry-after') !== undefined ||
    header(error, 'x-ratelimit-remaining') === '0' ||
    /secondary rate limit/i.test(messageOf(error))
  );
}

function rateLimitDelay(error: unknown, now: number): number {
  const after = Number(header(error, 'retry-after') || Number.NaN);
  if (Number.isFinite(after)) return Math.max(FIRST_WAIT_MS, after * 1000);
  const reset = Number(header(error, 'x-ratelimit-reset') ?? Number.NaN);
  const exhausted = header(error, 'x-ratelimit-remaining') === '0';
  return exhausted && Number.isFinite(reset) ? Math.max(FIRST_WAIT_MS, reset * 1000 - now) : SECONDARY_LIMIT_WAIT_MS;
}

/** A sentence for the report on why the comment was not written, and what to do about it. */
export function explainRefusal(error: unknown, now: number): string {
  if (error instanceof ActionError && error.code === 'github-failed')
    return `The comment was not written. ${error.message}`;
  const status = numberAt(error, 'status');
  if (status === undefined) throw error;
  const hasAnswered = at(error, 'response') !== undefined;
  const seen = hasAnswered
    ? `GitHub answered ${status}: ${messageOf(error)}`
    : `GitHub did not answer: ${messageOf(error)}`;
  if (isRateLimit(error))
    return `The comment was not written. ${seen}. Its rate limit asks to wait ${formatDuration(rateLimitDelay(error, now))}, which is more than this step waits.`;
  if (status === 401) return `The comment was not written. ${seen}. Check the \`github-token\` input.`;
  if (status === 403 || status === 404)
    return `The comment was not written. ${seen}. The token needs ${neededPermission(error)}; runs for pull requests from forks only get a read-only token.`;
  if (status >= 500) return `The comment was not written, after several tries. ${seen}.`;
  return `The comment was not written. ${seen}.`;
}

/** From `x-accepted-github-permissions: issues=write; pull_requests=write`, where `;` parts alternatives. */
function neededPermission(error: unknown): string {
  const accepted = (header(error, 'x-accepted-github-permissions') ?? '').slice(0, 1_000);
  const alternatives = [...accepted.matchAll(/([a-z_]+)=([a-z]+)/g)].map(
    ([, name = '', level = '']) => `\`${name.replaceAll('_', '-')}: ${level}\``,
  );
  const pullRequests = '`pull-requests: write`';
  if (alternatives.length === 0 || alternatives.join() === pullRequests) return pullRequests;
  return alternatives.join(accepted.includes(';') ? ' or ' : ' and ');
}

function messageOf(error: unknown): string {
  const detail = textAt(error, 'response', 'data', 'errors', 0, 'message');
  const message = textAt(error, 'response', 'data', 'message') ?? textAt(error, 'message') ?? 'no message';
  const full = detail === undefined ? message : `${message}: ${detail}`;
  return full
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .slice(0, MESSAGE_LIMIT)
    .trim()
    .replace(/\.$/, '');
}

function header(error: unknown, name: string): string | undefined {
  const value = textAt(error, 'response', 'headers', name) ?? numberAt(error, 'response', 'headers', name);
  return value === undefined ? undefined : String(value);
}
