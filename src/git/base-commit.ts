/** Which commit a pull request cannot change: where `config-ref: base` reads the config file from. */
import { textAt } from '../lib/json.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A commit, or a sentence that says why there is none to trust. */
export type BaseCommit = { readonly sha: string } | { readonly problem: string };

/** Where each event with foreign code names the commit that the code goes into. */
const BASE_OF_EVENT: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['pull_request', 'base', 'sha'],
  pull_request_target: ['pull_request', 'base', 'sha'],
  merge_group: ['merge_group', 'base_sha'],
};

/** Events whose own commit is on a branch or a tag of the repository, where only who may write to it puts one. */
const OWN_COMMIT = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'];

/** Branches of GitHub's merge queue: a push there holds the code of pull requests that are not merged yet. */
const MERGE_QUEUE = 'refs/heads/gh-readonly-queue/';

/**
 * The base commit of a run, by its event.
 * @param readFile returns the text of the event file (GITHUB_EVENT_PATH); may throw.
 */
export function baseCommit(env: Env, readFile: (path: string) => string): BaseCommit {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const place = Object.hasOwn(BASE_OF_EVENT, event) ? BASE_OF_EVENT[event] : undefined;
  if (place !== undefined) {
    const sha = textAt(readEvent(env, readFile), ...place);
    return isCommit(sha)
      ? { sha }
      : { problem: `the event file of this ${event} run names no base commit (${place.join('.')})` };
  }
  const [ref, sha] = [env['GITHUB_REF'] ?? '', env['GITHUB_SHA']];
  const isOnBranch = /^refs\/(heads|tags)\//.test(ref) && !ref.startsWith(MERGE_QUEUE);
  if (OWN_COMMIT.includes(event) && isOnBranch && isCommit(sha)) return { sha };
  const known = [...Object.keys(BASE_OF_EVENT), ...OWN_COMMIT].join(', ');
  const run = `of this run (event ${event || 'unknown'}, ref ${ref || 'unknown'}) it is not known which commit can be trusted`;
  return { problem: `${run}; config-ref: base works for ${known}, and not for branches of the merge queue` };
}

function readEvent(env: Env, readFile: (path: string) => string): unknown {
  try {
    return JSON.parse(readFile(env['GITHUB_EVENT_PATH'] ?? ''));
  } catch {
    // Told as a missing base commit.
    return undefined;
  }
}

/** SHA-1 or SHA-256 in full. */
function isCommit(sha: string | undefined): sha is string {
  return sha !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha);
}
