/**
 * Where the run stands on GitHub, from the runner's environment and its event file (event.ts). On a laptop nothing is
 * known and nothing fails.
 */

import { baseCommits } from '../git/base-rights.ts';
import { commitId } from '../lib/commit-id.ts';
import { defined } from '../lib/defined.ts';
import { ActionError } from '../lib/errors.ts';
import type { CommentMarker } from '../report/marker.ts';
import { countOf, eventFacts, isFromFork, refName, repositoryName, type TriggeringRun } from './event.ts';
import { jobName } from './leg.ts';
import { runPage } from './pages.ts';

export interface GithubContext {
  /** owner/name. */
  readonly repository?: string;
  readonly pullRequest?: number;
  /**
   * Pull request that a branch of the merge queue is called after. It is not the run's own: others may be in the same
   * group, and nobody looks for a comment there.
   */
  readonly queuedPullRequest?: number;
  /** Head commit of the pull request or of the merge group; otherwise the commit of the run. */
  readonly headSha?: string;
  /** Branch of that commit, without `refs/heads/`; missing for tags. */
  readonly headBranch?: string;
  /** Repository of that branch, which is a fork's for a pull request from there; missing when the fork is gone. */
  readonly headRepository?: string;
  /** GITHUB_SHA: for `pull_request` the merge that GitHub made for trial, for most others a branch's commit. */
  readonly sha?: string;
  /** GITHUB_REF, e.g. `refs/pull/17/merge` or `refs/heads/main`. */
  readonly ref?: string;
  /** The branch that the pull request or the merge group goes into, e.g. `main`. */
  readonly baseBranch?: string;
  /** Of the repository; missing when the event does not say it. */
  readonly defaultBranch?: string;
  /** The pull request's branch is in another repository, or that one is gone. */
  readonly fromFork: boolean;
  /** What started the run, e.g. `pull_request`. */
  readonly event?: string;
  /** Who started the run; the same when somebody else runs it again. */
  readonly actor?: string;
  /**
   * Only for runs with the base's rights that others may start: commits whose files may be read. See base-rights.ts.
   */
  readonly baseCommits?: readonly string[];
  /** Only for `workflow_run`: the run before this one, which may have been a fork's. */
  readonly triggeringRun?: TriggeringRun;
  /** `local` outside a workflow. */
  readonly runId: string;
  readonly attempt: number;
  readonly workflow: string;
  readonly job: string;
  /** Values of the matrix; from an input, as no variable of the runner has them. */
  readonly leg?: string;
  /** The three URLs come from the environment alone: the token goes there. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** GitHub Enterprise Server, which has no service for artifacts of the newer kind. */
  readonly isGhes: boolean;
  /** Page of the workflow run. */
  readonly runUrl?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context. `readFile` returns a file's text and may throw; an unreadable event file leaves what the
 * environment says.
 * @throws ActionError for a URL of the environment that is none.
 */
export function githubContext(env: Env, readFile: (path: string) => string): GithubContext {
  const payload = readEvent(env, readFile);
  const name = env['GITHUB_EVENT_NAME'];
  const repository = repositoryName(env['GITHUB_REPOSITORY']);
  const runId = matching(env['GITHUB_RUN_ID'], /^\d{1,20}$/);
  const serverUrl = urlOf(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
  const apiUrl = urlOf(env, 'GITHUB_API_URL') ?? 'https://api.github.com';
  const sha = commitId(env['GITHUB_SHA']);
  const ref = refName(env['GITHUB_REF']);
  const actor = matching(env['GITHUB_ACTOR'], /^[\w-]{1,100}(?:\[bot\])?$/);
  const base = name ? baseCommits({ name, payload, repository, sha }) : undefined;
  return {
    ...defined({ repository, event: name || undefined, sha, ref, actor, baseCommits: base }),
    ...eventFacts(payload, { ref, sha, repository, serverUrl }),
    fromFork: isFromFork(payload),
    runId: runId ?? 'local',
    attempt: countOf(Number(matching(env['GITHUB_RUN_ATTEMPT'], /^\d{1,9}$/))) ?? 1,
    workflow: env['GITHUB_WORKFLOW'] || 'local',
    job: env['GITHUB_JOB'] || 'local',
    serverUrl,
    apiUrl,
    graphqlUrl: urlOf(env, 'GITHUB_GRAPHQL_URL') ?? `${apiUrl}/graphql`,
    isGhes: isEnterpriseServer(serverUrl),
    ...(repository === undefined || runId === undefined ? {} : { runUrl: runPage({ serverUrl, repository, runId }) }),
  };
}

/** The marker of this run's comment. */
export function commentMarker({ workflow, job, leg, runId, attempt, headSha }: GithubContext): CommentMarker {
  return { key: `${workflow}/${jobName(job, leg)}`, runId, attempt, sha: headSha ?? '' };
}

function readEvent(env: Env, readFile: (path: string) => string): unknown {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return undefined;
  try {
    return JSON.parse(readFile(path));
  } catch {
    // The event only refines what the environment says; without it a comment is still found through GITHUB_REF.
    return undefined;
  }
}

/** By the hosts that @actions/artifact (6.2, `internal/shared/config`) takes for GitHub's own; it serves no others. */
export function isEnterpriseServer(serverUrl: string): boolean {
  const host = URL.parse(serverUrl)?.hostname ?? '';
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

/** Another server in place of one that can't be read would get the token. */
function urlOf(env: Env, name: string): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  if (/^https?:$/.test(URL.parse(value)?.protocol ?? '')) return value.replace(/\/+$/, '');
  throw new ActionError(
    'github-failed',
    `${name} is ${JSON.stringify(value.slice(0, 200))}, which is not an http or https URL.`,
    {
      hint: 'The runner sets it; look for a step or a container that changes it.',
    },
  );
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined;
}
