/** Which artifacts hold the earlier reports of a branch. */
import type { GithubContext } from './context.ts';
import type { NamedArtifact, RepositoryArtifacts } from './repository-artifacts.ts';

/** Name of the archive that holds the report: the same in each run, or by the attempt of the run (from 1). */
export type ArtifactName = string | ((attempt: number) => string);

/** Hardly anybody runs a job more often. */
const ATTEMPTS = [1, 2, 3];

/** All artifacts of these names: those of the last attempt first, of one attempt the last upload first. */
export async function listNamed(
  artifacts: Pick<RepositoryArtifacts, 'named'>,
  name: ArtifactName,
): Promise<readonly NamedArtifact[]> {
  const names = typeof name === 'string' ? [name] : ATTEMPTS.map(name);
  const lists = await Promise.all([...new Set(names)].map((one) => artifacts.named(one)));
  return lists.toReversed().flatMap((list) => list.toSorted((one, other) => other.id - one.id));
}

export interface WantedRuns {
  readonly branch: string;
  /** The run that is not wanted: its own. */
  readonly context: Pick<GithubContext, 'runId'>;
  readonly count: number;
}

/**
 * The first artifact of each run, of runs for that branch of this very repository; the newest runs first. A fork's
 * branch may have the same name.
 */
export function newestOfBranch(
  found: readonly NamedArtifact[],
  { branch, context, count }: WantedRuns,
): readonly NamedArtifact[] {
  const ofRun = new Map<number, NamedArtifact>();
  for (const artifact of found) {
    const { runId, headBranch, isFromFork, isExpired } = artifact;
    const isWanted = headBranch === branch && !isFromFork && !isExpired && String(runId) !== context.runId;
    if (isWanted && !ofRun.has(runId)) ofRun.set(runId, artifact);
  }
  return [...ofRun.values()].sort((one, other) => other.runId - one.runId).slice(0, count);
}
