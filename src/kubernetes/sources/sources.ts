/** Which file and line of the repository says what a rendered object holds. */
import type { SourceLocation } from '../../findings/finding.ts';
import { at } from '../../lib/json.ts';
import type { Originals } from '../kustomization/originals.ts';
import type { Manifest } from '../objects/manifests.ts';
import { accumulate } from './accumulate.ts';
import { matchObjects, objectKey } from './match-objects.ts';
import { lastWord, type Path } from './statement.ts';
import type { TrackedObject } from './tracked-object.ts';

/** Finds out where the values of rendered manifests were written. */
export interface Sources {
  /**
   * The file, an absolute real path, and the line of a value.
   * @param manifest an object that was rendered, or a copy of it: it is found by type, namespace and name.
   * @param path in the rendered object, such as `['spec', 'template', 'spec', 'containers', 0, 'image']`. When nothing
   * says the value the nearest one around it is located.
   * @returns undefined for an object that was not rendered here, or that no file could be found for.
   */
  locate(manifest: Manifest, path: Path): SourceLocation | undefined;
}

/** Manifests that were rendered together, as kubectl printed them, and what they were rendered from. */
export interface RenderedGroup {
  readonly manifests: readonly Manifest[];
  readonly originals: Originals;
}

/** Sources of several groups. Nothing is read before a value is located for the first time. */
export function sourcesOf(groups: readonly RenderedGroup[]): Sources {
  let known: ReadonlyMap<string, Found> | undefined;
  return {
    locate: (manifest, path) => {
      known ??= findAll(groups);
      const found = known.get(objectKey(manifest));
      if (found === undefined) return undefined;
      const value = at(found.manifest, ...path);
      return lastWord(found.object.statements, { path, manifest: found.manifest, value });
    },
  };
}

interface Found {
  readonly manifest: Manifest;
  readonly object: TrackedObject;
}

/** When groups have the same object, the one of the last group is that which stays in the cluster. */
function findAll(groups: readonly RenderedGroup[]): ReadonlyMap<string, Found> {
  const all = new Map<string, Found>();
  for (const { manifests, originals } of groups)
    for (const [manifest, object] of matchObjects(manifests, accumulate(originals)))
      all.set(objectKey(manifest), { manifest, object });
  return all;
}
