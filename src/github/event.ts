/**
 * What the event file says of a run. Everything in it is foreign: numbers, commits and names count only when they have
 * the form that GitHub gives them. The fields are those of GitHub's webhook payloads.
 */
import { commitId } from '../lib/commit-id.ts';
import { type Defined, defined } from '../lib/defined.ts';
import { at, listAt, textAt } from '../lib/json.ts';
import { runPage } from './pages.ts';

/** The run that a run for `workflow_run` was started by. It is in the same repository. */
export interface TriggeringRun {
  readonly id: string;
  readonly attempt: number;
  /** Commit that it ran for; of a fork's pull request, the fork's. */
  readonly headSha: string;
  /** Name of the branch, without `refs/heads/`. A fork may call its own as it likes. */
  readonly headBranch?: string;
  /** owner/name of the repository that has the branch; missing when it is gone. */
  readonly headRepository?: string;
  /** What had started it, e.g. `pull_request`. */
  readonly event: string;
  /** Its page. */
  readonly url: string;
  /** Open pull requests into this repository whose head is the run's commit; GitHub names none for those of forks. */
  readonly pullRequests: readonly number[];
}

/** What is known from the event file. */
interface EventFacts {
  readonly pullRequest: number | undefined;
  readonly headSha: string | undefined;
  readonly headBranch: string | undefined;
  readonly headRepository: string | undefined;
  readonly baseBranch: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly queuedPullRequest: number | undefined;
  readonly triggeringRun: TriggeringRun | undefined;
}

/** What the runner says beside the event file. */
export interface RunPlace {
  /** GITHUB_REF, of a ref's form. */
  readonly ref: string | undefined;
  /** GITHUB_SHA, of a commit's form. */
  readonly sha: string | undefined;
  /** GITHUB_REPOSITORY: owner/name. */
  readonly repository: string | undefined;
  readonly serverUrl: string;
}

/** What git allows in the name of a ref, as far as single characters go. */
const REF_CHARACTERS = /^[^\p{Cc}\p{Cf}\s~^:?*[\\]{1,1000}$/u;
const BRANCH = 'refs/heads/';
/** Branches of GitHub's merge queue: `gh-readonly-queue/main/pr-123-<commit of main>`. */
const MERGE_QUEUE = `${BRANCH}gh-readonly-queue/`;

/**
 * Reads an event's payload. For `pull_request` and its like the head is the pull request's own; for `merge_group` that
 * of the queue; otherwise the commit and ref of the run, which for `workflow_run` are the default branch's.
 */
export function eventFacts(payload: unknown, place: RunPlace): Defined<EventFacts> {
  const pull = at(payload, 'pull_request');
  const group = at(payload, 'merge_group');
  const ref = branchName(place.ref);
  return defined({
    pullRequest: pullRequestOf(payload) ?? pullRequestOfRef(place.ref),
    headSha: commitId(at(pull, 'head', 'sha')) ?? commitId(at(group, 'head_sha')) ?? place.sha,
    headBranch: refName(at(pull, 'head', 'ref')) ?? branchName(at(group, 'head_ref')) ?? ref,
    headRepository: isPullRequest(pull) ? repositoryName(at(pull, 'head', 'repo', 'full_name')) : place.repository,
    baseBranch: refName(at(pull, 'base', 'ref')) ?? branchName(at(group, 'base_ref')),
    defaultBranch: refName(at(payload, 'repository', 'default_branch')),
    queuedPullRequest: queuedPullRequest(textAt(group, 'head_ref') ?? place.ref),
    triggeringRun: triggeringRun(payload, place),
  });
}

/** Whether the pull request's branch is in another repository, or that one is gone: GitHub then names none. */
export function isFromFork(payload: unknown): boolean {
  const head = at(payload, 'pull_request', 'head', 'repo');
  if (head === null) return true;
  const from = textAt(head, 'full_name');
  const into = textAt(payload, 'pull_request', 'base', 'repo', 'full_name');
  return from !== undefined && into !== undefined && from !== into;
}

/** A ref or the name of a branch, of the form that git allows. */
export function refName(value: unknown): string | undefined {
  return typeof value === 'string' && REF_CHARACTERS.test(value) && !value.includes('..') ? value : undefined;
}

/** owner/name, of the form that GitHub allows. */
export function repositoryName(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(value) ? value : undefined;
}

/** A number of a pull request, an attempt or a run. */
export function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** The branch of a full ref; undefined for tags and pull requests. */
function branchName(ref: unknown): string | undefined {
  const name = refName(ref);
  return name?.startsWith(BRANCH) ? refName(name.slice(BRANCH.length)) : undefined;
}

function isPullRequest(pull: unknown): boolean {
  return typeof pull === 'object' && pull !== null;
}

/** `issue_comment` and its like name the pull request as an issue. */
function pullRequestOf(payload: unknown): number | undefined {
  const direct = countOf(at(payload, 'pull_request', 'number'));
  if (direct !== undefined) return direct;
  return textAt(payload, 'issue', 'pull_request', 'url') === undefined
    ? undefined
    : countOf(at(payload, 'issue', 'number'));
}

function pullRequestOfRef(ref: string | undefined): number | undefined {
  return countOf(Number(ref?.match(/^refs\/pull\/(\d{1,15})\//)?.[1]));
}

/** A group may hold more of them; its branch is called after the last one. */
function queuedPullRequest(ref: string | undefined): number | undefined {
  if (!ref?.startsWith(MERGE_QUEUE)) return undefined;
  const last = ref.slice(ref.lastIndexOf('/') + 1);
  return countOf(Number(/^pr-(\d{1,15})-/.exec(last)?.[1]));
}

/** Undefined unless all is there that is needed to find the run and its artifacts. */
function triggeringRun(payload: unknown, { repository, serverUrl }: RunPlace): TriggeringRun | undefined {
  const run = at(payload, 'workflow_run');
  const id = countOf(at(run, 'id'));
  const headSha = commitId(at(run, 'head_sha'));
  const event = textAt(run, 'event') ?? '';
  if (id === undefined || headSha === undefined || repository === undefined || !/^[a-z_]{1,50}$/.test(event))
    return undefined;
  const headBranch = refName(at(run, 'head_branch'));
  const headRepository = repositoryName(at(run, 'head_repository', 'full_name'));
  const repositoryId = countOf(at(payload, 'repository', 'id'));
  return {
    id: String(id),
    attempt: countOf(at(run, 'run_attempt')) ?? 1,
    headSha,
    ...defined({ headBranch, headRepository }),
    event,
    url: runPage({ serverUrl, repository, runId: id }),
    pullRequests: listAt(run, 'pull_requests').flatMap((item) => {
      const number = countOf(at(item, 'number'));
      // A commit can be the head of pull requests into other repositories, too.
      const isHere = repositoryId !== undefined && at(item, 'base', 'repo', 'id') === repositoryId;
      return number === undefined || at(item, 'head', 'sha') !== headSha || !isHere ? [] : [number];
    }),
  };
}
