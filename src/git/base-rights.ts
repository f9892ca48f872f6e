/**
 * Which runs have the rights of the base repository (its secrets, a token that may write) although somebody without
 * rights there may have started them. Such a run must not use files of a pull request. GitHub's name for the mistake
 * is "pwn request":
 * https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
import { commitId } from '../lib/commit-id.ts';
import { at, textAt } from '../lib/json.ts';

/**
 * Runs whose code comes from somebody who may write to the repository, or who chose the commit and may start
 * workflows.
 */
const STARTED_BY_WRITERS = new Set([
  'push',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'create',
  'delete',
  'release',
]);
/** Runs for a fork's pull request have its own, small rights here: a token that only reads, and no secrets. */
const RIGHTS_OF_THE_PULL_REQUEST = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);

export interface StartingEvent {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** The content of the event file; undefined when it could not be read. */
  readonly payload: unknown;
  /** GITHUB_REPOSITORY: owner/name. */
  readonly repository: string | undefined;
  /** GITHUB_SHA. */
  readonly sha: string | undefined;
}

/**
 * The commits whose files such a run may use, or undefined for a run that may use whatever was checked out. The list
 * is closed the safe way: an event that is not known here counts as one that anybody can start. Empty when no commit
 * is known.
 *
 * Since 8 December 2025 GITHUB_SHA of `pull_request_target` is the default branch's commit, before it was the base
 * branch's, which the payload still has. `workflow_run`, `issue_comment` and most others have the default branch's
 * commit.
 */
export function baseCommits({ name, payload, repository, sha }: StartingEvent): readonly string[] | undefined {
  if (STARTED_BY_WRITERS.has(name) || RIGHTS_OF_THE_PULL_REQUEST.has(name)) return undefined;
  if (name === 'workflow_run' && followsOwnRun(payload, repository)) return undefined;
  const base = name === 'pull_request_target' ? commitId(at(payload, 'pull_request', 'base', 'sha')) : undefined;
  return [sha, base].filter((commit) => commit !== undefined);
}

/** Whether the run before was started by writers, in this very repository. */
function followsOwnRun(payload: unknown, repository: string | undefined): boolean {
  const head = textAt(payload, 'workflow_run', 'head_repository', 'full_name');
  if (head === undefined || head !== repository) return false;
  return STARTED_BY_WRITERS.has(textAt(payload, 'workflow_run', 'event') ?? '');
}
