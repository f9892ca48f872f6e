/** Which branch a run is compared with. */
import type { GithubContext } from './context.ts';

/**
 * Name of the branch whose earlier runs show what is usual: the one that the change goes into, else the default branch,
 * else the run's own. Undefined where none is known, as on a laptop.
 */
export function historyBranch({
  baseBranch,
  defaultBranch,
  headBranch,
}: Pick<GithubContext, 'baseBranch' | 'defaultBranch' | 'headBranch'>): string | undefined {
  return baseBranch ?? defaultBranch ?? headBranch;
}
