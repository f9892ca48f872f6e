/** What GitHub's refusals of an upload mean. Its words are those of answers that users have posted. */

import { defined } from '../lib/defined.ts';
import { ActionError } from '../lib/errors.ts';
import { numberAt } from '../lib/json.ts';
import type { GithubContext } from './context.ts';
import { dependabotAdvice, explainRefusal, type Refusal } from './refusal.ts';
import { isRateLimit, refusalMessage } from './retry.ts';

type Where = Pick<GithubContext, 'serverUrl' | 'actor'>;

const ENABLE = 'Enable code scanning in the settings of the repository';

/** Sentences on why the findings were not uploaded, and what to do. */
export function explainUpload(error: unknown, now: number, where: Where): string {
  return explainRefusal(error, now, {
    failure: 'The findings were not uploaded to code scanning.',
    permission: '`security-events: write`',
    advice: (refusal) => advise(refusal, where),
  });
}

/**
 * Whether the repository has no code scanning for this token, or no longer the commit: nothing that another try of
 * this run could change.
 */
export function isUnavailable(error: unknown): boolean {
  const status = statusOf(error);
  return ((status === 403 || status === 404) && !isRateLimit(error)) || isCommitGone(error);
}

/**
 * Whether GitHub does not have the commit, or not on that ref: the merge of a pull request was made anew, or the branch
 * of a merge queue was removed.
 */
export function isCommitGone(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 400 || status === 404 || status === 422) && saysGone(refusalMessage(error));
}

function saysGone(message: string): boolean {
  const words = message.toLowerCase();
  const isMissing = words.includes('not found') && (words.includes('commit') || words.startsWith("ref '"));
  return isMissing || words.includes('commit_oid is not a merge commit');
}

function advise({ status, message, permission }: Refusal, { serverUrl, actor }: Where): string | undefined {
  if (saysGone(message))
    return 'The commit of this run is no longer there: the branch has moved, or it was the temporary one of a merge queue. The next run uploads its own.';
  if (status === 413) return 'GitHub takes 10 MB, compressed. Scan less, or from a higher severity on.';
  if (status === 400 || status === 422) return 'GitHub takes this file for invalid; please report it with the file.';
  if (status !== 403 && status !== 404) return undefined;
  return [...accessAdvice({ status, message, permission }, actor), ...serverAdvice(serverUrl)].join(' ');
}

function accessAdvice({ status, message, permission }: Refusal, actor: string | undefined): readonly string[] {
  if (message.includes('must be enabled'))
    return [`${ENABLE}; on private repositories it is part of GitHub Code Security, which is paid for.`];
  const needs = `The job needs \`permissions:\` with ${permission}, and on private repositories \`actions: read\` and \`contents: read\` as well.`;
  const dependabot = status === 403 ? dependabotAdvice(defined({ actor })) : undefined;
  if (dependabot !== undefined) return [dependabot, needs];
  return status === 404
    ? [`Either the token may not see it, or code scanning is not enabled. ${ENABLE}. ${needs}`]
    : [needs];
}

/** Elsewhere code scanning is part of a licence. */
function serverAdvice(serverUrl: string): readonly string[] {
  const host = URL.parse(serverUrl)?.hostname ?? '';
  return host === 'github.com' || host.endsWith('.ghe.com')
    ? []
    : ['GitHub Enterprise Server has code scanning only where its administrator has enabled GitHub Advanced Security.'];
}

function statusOf(error: unknown): number | undefined {
  return error instanceof ActionError ? undefined : numberAt(error, 'status');
}
