/** Waiting for GitHub to process an upload. */

import { defined } from '../lib/defined.ts';
import { at, numberAt } from '../lib/json.ts';
import type { Sentence } from '../lib/scalars.ts';
import { formatDuration } from '../lib/units.ts';
import type { Io } from '../system/io.ts';
import type { CodeScanning, Processing } from './code-scanning-api.ts';
import { foreignLine, refusalMessage, retryDelay } from './retry.ts';

/** Before the first questions, and before each later one. */
const WAITS_MS: readonly number[] = [1000, 2000, 3000];
const LAST_WAIT_MS = 5000;
const LONGEST_WAIT_MS = 120_000;
/** A new upload may not be known for a moment; later it will not be either. */
const LONGEST_UNKNOWN_MS = 20_000;
const SHOWN_ERRORS = 5;
const ERROR_LIMIT = 200;

/** How the processing ended; `pending` when it did not, or can't be followed. */
export type Ending =
  | { readonly status: 'complete' }
  | { readonly status: 'failed' | 'pending'; readonly reason: Sentence };

/** What one question has shown. Without `waitMs` asking again is of no use, else it is how long to wait at least. */
type Look = { readonly ending: Ending } | { readonly seen: string; readonly waitMs?: number };

type WaitIo = Pick<Io, 'now' | 'elapsed' | 'sleep' | 'signal'>;

/** Asks with growing waits until the processing has ended, for two minutes at most. Rejects only on cancel. */
export async function waitForProcessing(io: WaitIo, api: CodeScanning, id: string): Promise<Ending> {
  const start = io.elapsed();
  const passedMs = () => io.elapsed() - start;
  let seen = 'nothing yet';
  let atLeastMs = 0;
  for (let attempt = 0; ; attempt += 1) {
    const wait = Math.max(atLeastMs, WAITS_MS[attempt] ?? LAST_WAIT_MS);
    if (passedMs() + wait >= LONGEST_WAIT_MS) return pendingAfter(passedMs(), seen);
    await io.sleep(wait);
    const leftMs = LONGEST_WAIT_MS - passedMs();
    if (leftMs <= 0) return pendingAfter(passedMs(), seen);
    const look = await ask(io, () => api.processing(id, leftMs), passedMs());
    if ('ending' in look) return look.ending;
    if (look.waitMs === undefined) return pendingAfter(passedMs(), look.seen);
    seen = look.seen;
    atLeastMs = look.waitMs;
  }
}

async function ask(io: WaitIo, question: () => Promise<Processing>, passedMs: number): Promise<Look> {
  try {
    const { status, errors } = await question();
    if (status === 'complete') return { ending: { status } };
    if (status === 'failed') return { ending: { status, reason: failureOf(errors) } };
    return {
      seen: status === 'pending' ? 'it is pending' : 'an answer that says nothing of the processing',
      waitMs: 0,
    };
  } catch (error) {
    io.signal.throwIfAborted();
    const status = numberAt(error, 'status');
    if (status === undefined) throw error;
    const hasAnswered = at(error, 'response') !== undefined;
    const seen = `GitHub ${hasAnswered ? `answered ${status}` : 'did not answer'}: ${refusalMessage(error)}`;
    const isUnknownYet = status === 404 && passedMs < LONGEST_UNKNOWN_MS;
    return { seen, ...defined({ waitMs: isUnknownYet ? 0 : retryDelay(error, 0, io.now()) }) };
  }
}

function pendingAfter(ms: number, seen: string): Ending {
  return {
    status: 'pending',
    reason: `GitHub has the findings, but after ${formatDuration(ms)} it was not known what became of them; seen last: ${seen}. Look at the code scanning page of the repository later.`,
  };
}

function failureOf(errors: readonly string[]): string {
  const shown = errors.slice(0, SHOWN_ERRORS).map((error) => foreignLine(error, ERROR_LIMIT));
  const more = errors.length - shown.length;
  const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  return `GitHub could not process the findings: ${list === '' ? 'it does not say why' : list}.`;
}
