/**
 * Where the run stands on GitHub, from the runner's environment and its event file. On a laptop nothing is known and
 * nothing fails. Everything in the event file is foreign: numbers, commits and names count only when they have the
 * form that GitHub gives them.
 */

import { baseCommits } from '../git/base-rights.ts';
import { commitId } from '../lib/commit-id.ts';
import { defined } from '../lib/defined.ts';
import { ActionError } from '../lib/errors.ts';
import { at, textAt } from '../lib/json.ts';
import type { CommentMarker } from '../report/marker.ts';

export interface GithubContext {
  /** owner/name. */
  readonly repository?: string;
  readonly pullRequest?: number;
  /** Head commit of the pull request; otherwise the commit of the run. */
  readonly headSha?: string;
  /** GITHUB_SHA: for `pull_request` the merge that GitHub made for trial, for most others a branch's commit. */
  readonly sha?: string;
  /** GITHUB_REF, e.g. `refs/pull/17/merge` or `refs/heads/main`. */
  readonly ref?: string;
  /** The branch that the pull request goes into, e.g. `main`. */
  readonly baseBranch?: string;
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
  /** Page of the workflow run. */
  readonly runUrl?: string;
}

/** What git allows in the name of a ref, as far as single characters go. */
const REF_CHARACTERS = /^[^\p{Cc}\p{Cf}\s~^:?*[\\]{1,1000}$/u;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context. `readFile` returns a file's text and may throw; an unreadable event file leaves what the
 * environment says.
 * @throws ActionError for a URL of the environment that is none.
 */
export function githubContext(env: Env, readFile: (path: string) => string): GithubContext {
  const event = readEvent(env, readFile);
  const name = env['GITHUB_EVENT_NAME'];
  const repository = matching(env['GITHUB_REPOSITORY'], /^[\w.-]{1,100}\/[\w.-]{1,100}$/);
  const runId = matching(env['GITHUB_RUN_ID'], /^\d{1,20}$/);
  const serverUrl = urlOf(env, 'GITHUB_SERVER_URL') ?? 'https://github.com';
  const apiUrl = urlOf(env, 'GITHUB_API_URL') ?? 'https://api.github.com';
  const pullRequest = pullRequestOf(event) ?? pullRequestOfRef(env['GITHUB_REF']);
  const sha = commitId(env['GITHUB_SHA']);
  const headSha = commitId(at(event, 'pull_request', 'head', 'sha')) ?? sha;
  const ref = refName(env['GITHUB_REF']);
  const baseBranch = refName(at(event, 'pull_request', 'base', 'ref'));
  const actor = matching(env['GITHUB_ACTOR'], /^[\w-]{1,100}(?:\[bot\])?$/);
  const base = name ? baseCommits({ name, payload: event, repository, sha }) : undefined;
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(headSha === undefined ? {} : { headSha }),
    ...(name ? { event: name } : {}),
    ...defined({ sha, ref, baseBranch, actor, baseCommits: base }),
    fromFork: isFromFork(event),
    runId: runId ?? 'local',
    attempt: countOf(Number(matching(env['GITHUB_RUN_ATTEMPT'], /^\d{1,9}$/))) ?? 1,
    workflow: env['GITHUB_WORKFLOW'] || 'local',
    job: env['GITHUB_JOB'] || 'local',
    serverUrl,
    apiUrl,
    graphqlUrl: urlOf(env, 'GITHUB_GRAPHQL_URL') ?? `${apiUrl}/graphql`,
    ...(repository === undefined || runId === undefined
      ? {}
      : { runUrl: `${serverUrl}/${repository}/actions/runs/${runId}` }),
  };
}

/** The marker of this run's comment. */
export function commentMarker({ workflow, job, leg, runId, attempt, headSha }: GithubContext): CommentMarker {
  const key = leg === undefined ? `${workflow}/${job}` : `${workflow}/${job} (${leg})`;
  return { key, runId, attempt, sha: headSha ?? '' };
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

/** `issue_comment` and its like name the pull request as an issue. */
function pullRequestOf(event: unknown): number | undefined {
  const direct = countOf(at(event, 'pull_request', 'number'));
  if (direct !== undefined) return direct;
  return textAt(event, 'issue', 'pull_request', 'url') === undefined
    ? undefined
    : countOf(at(event, 'issue', 'number'));
}

/** GitHub names no repository for a head whose fork was deleted. */
function isFromFork(event: unknown): boolean {
  const head = at(event, 'pull_request', 'head', 'repo');
  if (head === null) return true;
  const from = textAt(head, 'full_name');
  const into = textAt(event, 'pull_request', 'base', 'repo', 'full_name');
  return from !== undefined && into !== undefined && from !== into;
}

/** A ref or the name of a branch, of the form that git allows. */
function refName(value: unknown): string | undefined {
  return typeof value === 'string' && REF_CHARACTERS.test(value) && !value.includes('..') ? value : undefined;
}

function pullRequestOfRef(ref: string | undefined): number | undefined {
  return countOf(Number(ref?.match(/^refs\/pull\/(\d{1,15})\//)?.[1]));
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
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
