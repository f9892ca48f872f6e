/**
 * Whether what was checked out may be used by a run with the base's rights (base-rights.ts): only what is the base's
 * own. The nearest repository around a file must have a base's commit checked out, and the file must be that commit's.
 * The first finds a pull request that was checked out; the second finds what was laid over a checkout, and a
 * downloaded folder with a `.git` of its own making.
 */
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { differenceFrom } from '../git/git-contents.ts';
import { enclosingWorkTree, type GitRepository, headCommit, openRepository } from '../git/git-head.ts';
import { describeError } from '../lib/errors.ts';
import { isWithin } from '../system/within.ts';
import type { GithubContext } from './context.ts';

/** The input that switches the check off. */
export const OVERRIDE = 'dangerously-run-pull-request-code-with-my-token';

export type Objection = (realPath: string) => string | undefined;

/** A checkout, or why it is none of the base's. */
type Checkout = { readonly repository: GitRepository; readonly commit: string } | { readonly problem: string };

/**
 * Returns a function that says why a file or folder (a real path, existing) must not be used; undefined when it may
 * be. On events without the base's rights nothing is objected to and nothing is read.
 * @param workspace GITHUB_WORKSPACE.
 */
export function checkoutObjection(context: GithubContext, workspace: string): Objection {
  const { event, baseCommits } = context;
  if (baseCommits === undefined) return () => undefined;
  const top = realpathSync(workspace);
  const known = new Map<string, Checkout>();
  const checkoutAt = (workTree: string): Checkout => {
    const seen = known.get(workTree) ?? readCheckout(workTree, top, baseCommits);
    known.set(workTree, seen);
    return seen;
  };
  return (path) => {
    const problem = problemOf(path, top, checkoutAt);
    return problem === undefined ? undefined : refusal(event, problem);
  };
}

/**
 * Why a run must not begin at all: the workspace itself is a checkout of something else. Undefined for a workspace
 * without a repository, where only files that a run reads matter.
 */
export function workspaceObjection({ event, baseCommits }: GithubContext, workspace: string): string | undefined {
  if (baseCommits === undefined) return undefined;
  const top = realpathSync(workspace);
  const workTree = enclosingWorkTree(top, top);
  if (workTree === undefined) return undefined;
  const checkout = readCheckout(workTree, top, baseCommits);
  return 'problem' in checkout ? refusal(event, checkout.problem) : undefined;
}

function problemOf(path: string, top: string, checkoutAt: (workTree: string) => Checkout): string | undefined {
  const shown = JSON.stringify(relative(top, path).slice(0, 200) || '.');
  if (!isWithin(top, path)) return `${shown} is outside of the workspace, so it is not known whose it is`;
  try {
    const workTree = enclosingWorkTree(path, top);
    if (workTree === undefined) return `${shown} is in no git repository, so it is not known whose it is`;
    const checkout = checkoutAt(workTree);
    if ('problem' in checkout) return checkout.problem;
    const difference = differenceFrom(checkout.repository, checkout.commit, path);
    return difference === undefined
      ? undefined
      : `${shown} is not as in the base's commit ${checkout.commit}: ${difference}`;
  } catch (error) {
    return `${shown} could not be compared with the base's commit: ${describeError(error)}`;
  }
}

function readCheckout(workTree: string, top: string, baseCommits: readonly string[]): Checkout {
  const shown = workTree === top ? 'the workspace' : JSON.stringify(relative(top, workTree).slice(0, 200));
  try {
    const repository = openRepository(workTree, top);
    const commit = headCommit(repository);
    if (baseCommits.includes(commit)) return { repository, commit };
    const allowed = baseCommits.length === 0 ? 'which is not known here' : baseCommits.join(' or ');
    return { problem: `${shown} has commit ${commit} checked out, not the base's, ${allowed}` };
  } catch (error) {
    return { problem: `it is not known which commit ${shown} has checked out: ${describeError(error)}` };
  }
}

function refusal(event: string | undefined, problem: string): string {
  return (
    `a run for \`${event ?? 'an unknown event'}\` has the rights of this repository and uses only files of its own commit; ${problem}. ` +
    'Load what a pull request brings in a workflow `on: pull_request`, without a token; docs/rights.md of this action shows how to comment from another job. ' +
    `The input \`${OVERRIDE}\` switches this check off, and hands this job's token and secrets to whoever wrote those files.`
  );
}
