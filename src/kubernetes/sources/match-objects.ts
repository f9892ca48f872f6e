/** Which of the objects that were followed became which of the rendered ones. */
import type { Manifest } from '../objects/manifests.ts';
import { identityIn, presentIdentity, type TrackedObject } from './tracked-object.ts';

/** Kustomize adds a hyphen and ten characters of these to the names of what it generates. */
const HASH_CHARACTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
const HASH_LENGTH = 10;

/** Tells the objects of a cluster apart. */
export function objectKey({ apiVersion, kind, ...rest }: Manifest): string {
  const { name, namespace } = identityIn(rest);
  return JSON.stringify([apiVersion, kind, namespace, name]);
}

/**
 * Rendered objects with what became of them. Each is found by type, namespace and name; then whatever its namespace;
 * and what is left, such as an object that a replacement gave another name, when it is the only one of its type.
 */
export function matchObjects(
  manifests: readonly Manifest[],
  objects: readonly TrackedObject[],
): ReadonlyMap<Manifest, TrackedObject> {
  const found = new Map<Manifest, TrackedObject>();
  const left = { manifests: new Set(manifests), objects: new Set(objects) };
  const keysOf: readonly KeyOf[] = [
    ({ type, namespace, name }) => JSON.stringify([type, namespace, name]),
    ({ type, name }) => JSON.stringify([type, name]),
    ({ type }) => type,
  ];
  for (const keyOf of keysOf)
    for (const [manifest, object] of onlyPairs(left, keyOf)) {
      if (!left.manifests.has(manifest) || !left.objects.has(object)) continue;
      found.set(manifest, object);
      left.manifests.delete(manifest);
      left.objects.delete(object);
    }
  return found;
}

interface Described {
  readonly type: string;
  readonly namespace: string;
  readonly name: string;
}

type KeyOf = (object: Described) => string;

interface Unmatched {
  readonly manifests: ReadonlySet<Manifest>;
  readonly objects: ReadonlySet<TrackedObject>;
}

/** Pairs with a key that nothing else has. */
function onlyPairs({ manifests, objects }: Unmatched, keyOf: KeyOf): readonly (readonly [Manifest, TrackedObject])[] {
  const byKey = new Map<string, { readonly manifests: Set<Manifest>; readonly objects: Set<TrackedObject> }>();
  const at = (key: string) => {
    const entry = byKey.get(key) ?? { manifests: new Set(), objects: new Set() };
    byKey.set(key, entry);
    return entry;
  };
  for (const object of objects) {
    const { apiVersion, kind, isGenerated } = object;
    const type = JSON.stringify([apiVersion, kind]);
    at(keyOf({ type, ...presentIdentity(object) })).objects.add(object);
    if (isGenerated) at(keyOf({ type, ...withHash(presentIdentity(object)) })).objects.add(object);
  }
  for (const manifest of manifests) {
    const type = JSON.stringify([manifest.apiVersion, manifest.kind]);
    const identity = identityIn(manifest);
    at(keyOf({ type, ...identity })).manifests.add(manifest);
    const bare = withoutHash(identity.name);
    if (bare !== undefined) at(keyOf({ type, ...withHash({ ...identity, name: bare }) })).manifests.add(manifest);
  }
  return [...byKey.values()].flatMap((entry) => {
    const [manifest, ...otherManifests] = entry.manifests;
    const [object, ...otherObjects] = entry.objects;
    if (manifest === undefined || object === undefined) return [];
    return otherManifests.length + otherObjects.length > 0 ? [] : [[manifest, object] as const];
  });
}

/** No name has a slash: generated names with their hash are kept apart from those without one. */
function withHash<Named extends { readonly name: string }>(identity: Named): Named {
  return { ...identity, name: `${identity.name}/hash` };
}

function withoutHash(name: string): string | undefined {
  const end = name.length - HASH_LENGTH - 1;
  const isHash =
    name[end] === '-' && [...name.slice(end + 1)].every((character) => HASH_CHARACTERS.includes(character));
  return isHash && end > 0 ? name.slice(0, end) : undefined;
}
