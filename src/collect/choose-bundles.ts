/** Which artifacts of a run are bundles of legs. */
import type { FoundArtifact } from '../github/artifact-source.ts';

/** The bundles to read, and how many were left out. */
export interface ChosenBundles {
  readonly bundles: readonly FoundArtifact[];
  readonly leftOut: number;
}

/**
 * The newest attempt of each leg, as its name tells it: `loadtest-<job>-<hash>-<attempt>.zip`. Jobs that were not run again
 * have their reports in an earlier attempt. At most `most`, by name.
 */
export function chooseBundles(
  artifacts: readonly FoundArtifact[],
  isBundle: (name: string) => boolean,
  most: number,
): ChosenBundles {
  const newest = new Map<string, { readonly artifact: FoundArtifact; readonly attempt: number }>();
  for (const artifact of artifacts) {
    if (!isBundle(artifact.name)) continue;
    const { leg, attempt } = partsOf(artifact.name);
    const known = newest.get(leg);
    const isNewer =
      known === undefined || attempt > known.attempt || (attempt === known.attempt && artifact.id > known.artifact.id);
    if (isNewer) newest.set(leg, { artifact, attempt });
  }
  const bundles = [...newest.values()]
    .map(({ artifact }) => artifact)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { bundles: bundles.slice(0, most), leftOut: Math.max(0, bundles.length - most) };
}

/** A name without an attempt is a leg of its own, in attempt 0. */
function partsOf(name: string): { readonly leg: string; readonly attempt: number } {
  const plain = name.endsWith('.zip') ? name.slice(0, -'.zip'.length) : name;
  const dash = plain.lastIndexOf('-');
  const attempt = Number(plain.slice(dash + 1) || Number.NaN);
  const isAttempt = dash > 0 && Number.isSafeInteger(attempt) && attempt > 0;
  return isAttempt ? { leg: plain.slice(0, dash), attempt } : { leg: plain, attempt: 0 };
}
