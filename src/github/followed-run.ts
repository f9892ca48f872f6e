/**
 * The run before, of the event `workflow_run`. The event file is GitHub's; what strangers chose in it (names of
 * branches) counts only when it has the form that GitHub gives it.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
import { commitId } from '../lib/commit-id.ts';
import { defined } from '../lib/defined.ts';
import { at, listAt, numberAt, textAt } from '../lib/json.ts';
import type { GithubContext } from './context.ts';

/** A pull request that GitHub names for the run; for those of forks it names none. */
export interface NamedPullRequest {
  readonly number: number;
  readonly headSha: string;
}

/** The run that `workflow_run` is about. */
export interface FollowedRun {
  readonly id: number;
  readonly attempt: number;
  /** What started it, e.g. `pull_request`. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch?: string;
  /** owner/name; missing when the fork is gone. */
  readonly headRepository?: string;
  /** Pull requests into this repository whose head GitHub says the run's commit is. */
  readonly pullRequests: readonly NamedPullRequest[];
}

const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
/** What git allows in the name of a ref, as far as single characters go. */
const BRANCH = /^[^\p{Cc}\p{Cf}\s~^:?*[\\]{1,1000}$/u;
const EVENT = /^[a-z_]{1,100}$/;

/** Reads the content of the event file; undefined when there is no run in it. */
export function followedRun(payload: unknown): FollowedRun | undefined {
  const run = at(payload, 'workflow_run');
  const id = countAt(run, 'id');
  const headSha = commitId(at(run, 'head_sha'));
  if (id === undefined || headSha === undefined) return undefined;
  const repositoryId = countAt(payload, 'repository', 'id');
  return {
    id,
    attempt: countAt(run, 'run_attempt') ?? 1,
    event: matching(textAt(run, 'event'), EVENT) ?? '',
    headSha,
    ...defined({
      headBranch: matching(textAt(run, 'head_branch'), BRANCH),
      headRepository: matching(textAt(run, 'head_repository', 'full_name'), REPOSITORY),
    }),
    pullRequests: listAt(run, 'pull_requests').flatMap((item) => {
      const number = countAt(item, 'number');
      const sha = commitId(at(item, 'head', 'sha'));
      // A commit can be the head of pull requests into other repositories, too.
      const isHere = repositoryId !== undefined && numberAt(item, 'base', 'repo', 'id') === repositoryId;
      return number === undefined || sha !== headSha || !isHere ? [] : [{ number, headSha: sha }];
    }),
  };
}

function countAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = numberAt(value, ...path);
  return found !== undefined && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined;
}

/**
 * The context of this run with the place of the run before in it: its comment belongs to that run's commit and pull
 * request, and a later attempt of it is the newer one. Rights, event and workflow stay this run's own.
 */
export function contextOfRun(context: GithubContext, run: FollowedRun, pullRequest: number | undefined): GithubContext {
  const { pullRequest: _own, runUrl: _page, sha: _sha, ref: _ref, baseBranch: _base, ...rest } = context;
  const { repository, serverUrl } = context;
  return {
    ...rest,
    ...defined({
      pullRequest,
      runUrl: repository === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${run.id}`,
    }),
    headSha: run.headSha,
    runId: String(run.id),
    attempt: run.attempt,
    fromFork: run.headRepository !== repository,
  };
}
