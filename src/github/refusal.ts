/** What GitHub's refusals mean to the user, and what to do about them. */

import { ActionError } from '../lib/errors.ts';
import { at, numberAt } from '../lib/json.ts';
import { formatDuration } from '../lib/units.ts';
import type { GithubContext } from './context.ts';
import { headerOf, isRateLimit, rateLimitDelay, refusalMessage } from './retry.ts';

/** What was asked of GitHub. */
export interface Attempt {
  /** What did not happen, as a sentence: `The comment was not written.` */
  readonly failure: string;
  /** What the token needs when GitHub does not say it, in Markdown: `` `pull-requests: write` ``. */
  readonly permission: string;
  /** What to do about this refusal, in sentences; undefined where what GitHub said is all there is. */
  readonly advice: (refusal: Refusal) => string | undefined;
}

/** An answer of 400 or above that is neither a rate limit nor 401. */
export interface Refusal {
  readonly status: number;
  /** GitHub's own words, clipped. */
  readonly message: string;
  /** What the token needs, in Markdown. */
  readonly permission: string;
}

/**
 * Begins the sentence on a refusal for a run that Dependabot started. Who starts the same run again changes nothing:
 * GITHUB_ACTOR stays, and so do its rights.
 */
export function dependabotAdvice({ actor }: Pick<GithubContext, 'actor'>): string | undefined {
  // GitHub gives it a token that only reads unless the workflow says otherwise, and Dependabot's secrets alone.
  return actor === 'dependabot[bot]'
    ? 'Dependabot started this run, and its token only reads unless the workflow raises it.'
    : undefined;
}

/**
 * Sentences for the report: what did not happen, what was seen, what to do.
 * @throws `error` itself when it is neither an answer nor the lack of one.
 */
export function explainRefusal(error: unknown, now: number, attempt: Attempt): string {
  const { failure } = attempt;
  if (error instanceof ActionError && error.code === 'github-failed') return `${failure} ${error.message}`;
  const status = numberAt(error, 'status');
  if (status === undefined) throw error;
  const message = refusalMessage(error);
  const hasAnswered = at(error, 'response') !== undefined;
  const seen = hasAnswered ? `GitHub answered ${status}: ${message}` : `GitHub did not answer: ${message}`;
  if (isRateLimit(error))
    return `${failure} ${seen}. Its rate limit asks to wait ${formatDuration(rateLimitDelay(error, now))}, which is more than this step waits.`;
  if (status === 401) return `${failure} ${seen}. Check the \`github-token\` input.`;
  if (status >= 500) return `${failure.replace(/\.$/, '')}, after several tries. ${seen}.`;
  const advice = attempt.advice({ status, message, permission: neededPermission(error, attempt.permission) });
  return advice === undefined ? `${failure} ${seen}.` : `${failure} ${seen}. ${advice}`;
}

/** From `x-accepted-github-permissions: issues=write; pull_requests=write`, where `;` parts alternatives. */
function neededPermission(error: unknown, usual: string): string {
  const accepted = (headerOf(error, 'x-accepted-github-permissions') ?? '').slice(0, 1_000);
  const alternatives = [...accepted.matchAll(/([a-z_]+)=([a-z]+)/g)].map(
    ([, name = '', level = '']) => `\`${name.replaceAll('_', '-')}: ${level}\``,
  );
  if (alternatives.length === 0 || alternatives.join() === usual) return usual;
  return alternatives.join(accepted.includes(';') ? ' or ' : ' and ');
}
