/**
 * To which commit and ref the findings of a run belong. Alerts of a branch are what its reviewers trust, so they come
 * only from runs for that branch. What a pull request brought goes to the pull request, or nowhere.
 */
import { realpathSync } from 'node:fs';
import { enclosingWorkTree, headCommit, openRepository } from '../git/git-head.ts';
import type { GithubContext } from './context.ts';

/** Where GitHub puts an analysis. */
export interface AnalysisPlace {
  readonly commit: string;
  /** Full: `refs/pull/17/merge`, `refs/heads/main`. */
  readonly ref: string;
}

/** The places to try one after the other, or why there is none, as a sentence. */
export type AnalysisPlaces =
  | { readonly first: AnalysisPlace; readonly fallback?: AnalysisPlace }
  | { readonly problem: string };

/** Their files are a pull request's, and their rights are as well. */
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/** Started by somebody who may write, for the commit that GITHUB_REF had. */
const OF_REFS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch', 'create', 'release']);

type Run = Pick<GithubContext, 'event' | 'pullRequest' | 'sha' | 'headSha' | 'ref'>;

/**
 * Decides where the findings go. `checkedOut` is the commit of the workspace, undefined when it is not known: then the
 * run's own commit is taken, as actions/checkout does, except on `pull_request_target`.
 *
 * `workflow_run`, `issue_comment` and other events with the rights of the default branch have that branch's commit, and
 * often somebody else's artifacts: nothing says what was scanned, so it goes nowhere.
 */
export function analysisPlaces(run: Run, checkedOut: string | undefined): AnalysisPlaces {
  const { event } = run;
  if (event === undefined)
    return { problem: 'This run was not started by an event of GitHub, so there is no commit to show alerts on.' };
  if (OF_PULL_REQUESTS.has(event)) return placesOfPullRequest(run, checkedOut);
  if (OF_REFS.has(event)) return placeOfRef(run, checkedOut);
  const head = event === 'pull_request_target' ? headPlace(run) : undefined;
  if (head !== undefined && head.commit === checkedOut) return { first: head };
  return {
    problem: `Runs for \`${event}\` have the commit of a branch, and may have scanned something else: their findings would become alerts of that branch. Scan on \`pull_request\` and \`push\`.`,
  };
}

/**
 * The merge that GitHub made for trial when that is what was checked out, with the head in reserve: the merge is made
 * anew when either branch moves, and its commit is gone then. GitHub refuses the head's commit on the merge's ref.
 */
function placesOfPullRequest(run: Run, checkedOut: string | undefined): AnalysisPlaces {
  const { pullRequest, sha, ref } = run;
  const head = headPlace(run);
  if (head !== undefined && checkedOut === head.commit) return { first: head };
  // A pull request that was closed has its base branch in GITHUB_REF, which gets nothing from here.
  if (sha === undefined || ref === undefined || ref !== `refs/pull/${pullRequest}/merge`)
    return {
      problem: 'GITHUB_REF and GITHUB_SHA are not of the merge of a pull request, so its alerts have no place.',
    };
  if (checkedOut !== undefined && checkedOut !== sha) return elsewhere(checkedOut, sha);
  return { first: { commit: sha, ref }, ...(head === undefined ? {} : { fallback: head }) };
}

function placeOfRef({ sha, ref }: Run, checkedOut: string | undefined): AnalysisPlaces {
  if (sha === undefined || ref === undefined || !['refs/heads/', 'refs/tags/'].some((start) => ref.startsWith(start)))
    return {
      problem: 'GITHUB_REF and GITHUB_SHA do not name a branch or tag and its commit, so alerts have no place.',
    };
  return checkedOut === undefined || checkedOut === sha ? { first: { commit: sha, ref } } : elsewhere(checkedOut, sha);
}

/** Without the event file the head is not known, and `headSha` is the run's commit. */
function headPlace({ pullRequest, sha, headSha }: Run): AnalysisPlace | undefined {
  return pullRequest === undefined || headSha === undefined || headSha === sha
    ? undefined
    : { commit: headSha, ref: `refs/pull/${pullRequest}/head` };
}

function elsewhere(checkedOut: string, sha: string): AnalysisPlaces {
  return {
    problem: `The workspace has commit ${checkedOut.slice(0, 7)} checked out, and this run is for ${sha.slice(0, 7)}: alerts would stand at a commit that was not scanned.`,
  };
}

/** The commit that the workspace has checked out; undefined when that can't be told. */
export function checkedOutCommit(workspace: string | undefined): string | undefined {
  if (!workspace) return undefined;
  try {
    const top = realpathSync(workspace);
    const workTree = enclosingWorkTree(top, top);
    return workTree === undefined ? undefined : headCommit(openRepository(workTree, top));
  } catch {
    // A workspace may be a download, a bare folder, or git's newer ways of storing refs: then it is not known.
    return undefined;
  }
}
