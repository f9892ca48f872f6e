/** Which of GitHub's refusals pass with time, and how long to wait for them. What they mean is in refusal.ts. */

import { numberAt, textAt } from '../lib/json.ts';
import { clip } from '../lib/text.ts';
import type { Io } from '../system/io.ts';

/** All tries together; neither a comment nor an upload is worth more of the job's time. */
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

/** Whether GitHub refuses because of how much was asked, and not because of what. */
export function isRateLimit(error: unknown): boolean {
  const status = numberAt(error, 'status');
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headerOf(error, 'retry-after') !== undefined ||
    headerOf(error, 'x-ratelimit-remaining') === '0' ||
    /secondary rate limit/i.test(refusalMessage(error))
  );
}

/** Milliseconds that a rate limit asks to wait. */
export function rateLimitDelay(error: unknown, now: number): number {
  const after = Number(headerOf(error, 'retry-after') || Number.NaN);
  if (Number.isFinite(after)) return Math.max(FIRST_WAIT_MS, after * 1000);
  const reset = Number(headerOf(error, 'x-ratelimit-reset') ?? Number.NaN);
  const exhausted = headerOf(error, 'x-ratelimit-remaining') === '0';
  return exhausted && Number.isFinite(reset) ? Math.max(FIRST_WAIT_MS, reset * 1000 - now) : SECONDARY_LIMIT_WAIT_MS;
}

/** A header of the response that an error came with. */
export function headerOf(error: unknown, name: string): string | undefined {
  const value = textAt(error, 'response', 'headers', name) ?? numberAt(error, 'response', 'headers', name);
  return value === undefined ? undefined : String(value);
}

/** What GitHub, or whoever answered in its place, says about a refusal: one short line without a full stop. */
export function refusalMessage(error: unknown): string {
  const detail = textAt(error, 'response', 'data', 'errors', 0, 'message');
  const message = textAt(error, 'response', 'data', 'message') ?? textAt(error, 'message') ?? 'no message';
  return foreignLine(detail === undefined ? message : `${message}: ${detail}`);
}

/** Foreign text as one line of at most `limit` characters, without a full stop at its end. */
export function foreignLine(text: string, limit = MESSAGE_LIMIT): string {
  return clip(text.slice(0, 4 * limit).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '), limit)
    .trim()
    .replace(/\.$/, '');
}
