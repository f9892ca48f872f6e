/** The place of the run that `workflow_run` is about. */
import { defined } from '../lib/defined.ts';
import type { GithubContext } from './context.ts';
import type { TriggeringRun } from './event.ts';

/**
 * The context of this run with the place of the run before in it: its comment belongs to that run's commit and pull
 * request, and a later attempt of it is the newer one. Rights, event and workflow stay this run's own.
 */
export function contextOfRun(
  context: GithubContext,
  run: TriggeringRun,
  pullRequest: number | undefined,
): GithubContext {
  const { pullRequest: _own, runUrl: _page, sha: _sha, ref: _ref, baseBranch: _base, ...rest } = context;
  return {
    ...rest,
    ...defined({ pullRequest }),
    runUrl: run.url,
    headSha: run.headSha,
    runId: run.id,
    attempt: run.attempt,
    fromFork: run.headRepository !== context.repository,
  };
}
