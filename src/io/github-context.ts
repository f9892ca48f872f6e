/** Where the run stands on GitHub, from the runner's environment and its event file. On a laptop nothing is known and nothing fails. */
import { numberAt, textAt } from '../core/json.ts';
import type { CommentMarker } from '../report/marker.ts';

export interface GithubContext {
  /** owner/name. */
  readonly repository?: string;
  readonly pullRequest?: number;
  /** Head commit of the pull request; otherwise the commit of the run. */
  readonly headSha?: string;
  /** What started the run, e.g. `pull_request`. */
  readonly event?: string;
  /** `local` outside a workflow. */
  readonly runId: string;
  readonly attempt: number;
  readonly workflow: string;
  readonly job: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Page of the workflow run. */
  readonly runUrl?: string;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the context. `readFile` answers a file's text and may throw; an unreadable event file leaves the environment's own figures. */
export function githubContext(env: Env, readFile: (path: string) => string): GithubContext {
  const event = readEvent(env, readFile);
  const repository = matching(env['GITHUB_REPOSITORY'], /^[\w.-]+\/[\w.-]+$/);
  const runId = matching(env['GITHUB_RUN_ID'], /^\d+$/);
  const serverUrl = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const pullRequest = pullRequestOf(event) ?? pullRequestOfRef(env['GITHUB_REF']);
  const headSha = textAt(event, 'pull_request', 'head', 'sha') ?? env['GITHUB_SHA'];
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(headSha ? { headSha } : {}),
    ...(env['GITHUB_EVENT_NAME'] ? { event: env['GITHUB_EVENT_NAME'] } : {}),
    runId: runId ?? 'local',
    attempt: Number(matching(env['GITHUB_RUN_ATTEMPT'], /^\d+$/) ?? 1),
    workflow: env['GITHUB_WORKFLOW'] || 'local',
    job: env['GITHUB_JOB'] || 'local',
    serverUrl,
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    ...(repository === undefined || runId === undefined ? {} : { runUrl: `${serverUrl}/${repository}/actions/runs/${runId}` }),
  };
}

/** The marker of this run's comment. */
export function commentMarker({ workflow, job, runId, attempt, headSha }: GithubContext): CommentMarker {
  return { key: `${workflow}/${job}`, runId, attempt, sha: headSha ?? '' };
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
  const direct = numberAt(event, 'pull_request', 'number');
  if (direct !== undefined) return direct;
  return textAt(event, 'issue', 'pull_request', 'url') === undefined ? undefined : numberAt(event, 'issue', 'number');
}

function pullRequestOfRef(ref: string | undefined): number | undefined {
  const number = ref?.match(/^refs\/pull\/(\d+)\//)?.[1];
  return number === undefined ? undefined : Number(number);
}

function matching(value: string | undefined, pattern: RegExp): string | undefined {
  return value !== undefined && pattern.test(value) ? value : undefined;
}
