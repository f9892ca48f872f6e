/** What the fields of a kustomization that change many objects at once say about one of them. */
import { at, textAt } from '../../lib/json.ts';
import { field } from './descend.ts';
import type { Said, Statement, Wanted } from './statement.ts';
import { isKnownAs, presentIdentity, rename, type TrackedObject } from './tracked-object.ts';
import { locationOf, type Written } from './written.ts';

/** Kinds whose names get no prefix and suffix. Source: `PrefixTransformer` of kustomize. */
const NEVER_PREFIXED: readonly string[] = ['CustomResourceDefinition', 'APIService', 'Namespace'];
/** Kinds whose `spec.replicas` the field `replicas` sets. Source: kustomize's `replicas` field specs. */
const SCALED: readonly string[] = ['Deployment', 'ReplicaSet', 'ReplicationController', 'StatefulSet'];
/**
 * Kinds of Kubernetes that have no namespace. One that is missing here is found by its name, whatever namespace it is
 * taken to have.
 */
const WITHOUT_NAMESPACE: readonly string[] = [
  'APIService',
  'ClusterRole',
  'ClusterRoleBinding',
  'CSIDriver',
  'CustomResourceDefinition',
  'IngressClass',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
];

/** `namespace: shop`: objects move there, and a Namespace gets that name. */
export function setNamespace(objects: readonly TrackedObject[], written: Written): void {
  const namespace = written.place.text ?? '';
  if (namespace === '') return;
  for (const object of objects) {
    const isNamespace = object.kind === 'Namespace';
    if (!isNamespace && WITHOUT_NAMESPACE.includes(object.kind)) continue;
    rename(object, isNamespace ? { name: namespace } : { namespace });
    const path = ['metadata', isNamespace ? 'name' : 'namespace'];
    object.statements.push(change(written, (wanted) => isPath(wanted, path) && wanted.value === namespace));
  }
}

/** `namePrefix` and `nameSuffix`. The object's own document stays the one that says its name. */
export function addToNames(
  objects: readonly TrackedObject[],
  added: { readonly prefix?: string; readonly suffix?: string },
): void {
  const { prefix = '', suffix = '' } = added;
  if (prefix === '' && suffix === '') return;
  for (const object of objects) {
    if (NEVER_PREFIXED.includes(object.kind)) continue;
    rename(object, { name: `${prefix}${presentIdentity(object).name}${suffix}` });
  }
}

/** Pairs of labels or annotations, wherever a kustomization writes them to. */
export function addPairs(objects: readonly TrackedObject[], pairs: Written, kind: 'labels' | 'annotations'): void {
  const fields = kind === 'labels' ? ['labels', 'matchLabels', 'selector'] : ['annotations'];
  const entries = pairs.place.children();
  if (entries.length === 0) return;
  const statement: Statement = {
    isOwn: false,
    say: ({ path, value }) => {
      if (!fields.includes(String(path.at(-2)))) return undefined;
      const pair = field(pairs, String(path.at(-1)));
      if (pair === undefined || pair.place.text !== value) return undefined;
      return { depth: path.length, location: locationOf(pair), value };
    },
  };
  for (const object of objects) {
    object.statements.push(statement);
    for (const { key, text } of entries) object[kind].set(key, text ?? '');
  }
}

/** An entry of `replicas`: `{name: web, count: 3}`. */
export function setReplicas(objects: readonly TrackedObject[], entry: Written): void {
  const name = textAt(entry.place.value, 'name') ?? '';
  const statement = change(entry, (wanted) => isPath(wanted, ['spec', 'replicas']));
  for (const object of objects)
    if (SCALED.includes(object.kind) && isKnownAs(object, name, '')) object.statements.push(statement);
}

/** An entry of `images`: `{name: nginx, newName: mirror/nginx, newTag: '1.27'}`. */
export function setImage(objects: readonly TrackedObject[], entry: Written): void {
  const statement: Statement = {
    isOwn: false,
    say: ({ path }, before) => {
      if (!isImage(path) || typeof before?.value !== 'string') return undefined;
      const value = changedImage(before.value, entry.place.value);
      return value === undefined ? undefined : { depth: path.length, location: locationOf(entry), value };
    },
  };
  for (const object of objects) object.statements.push(statement);
}

function isImage(path: Wanted['path']): boolean {
  return path.at(-1) === 'image' && ['containers', 'initContainers'].includes(String(path.at(-3)));
}

/** The image that an entry makes of one; undefined when the entry is for another. */
function changedImage(image: string, entry: unknown): string | undefined {
  const [name = '', digest] = image.split('@');
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  const bare = colon === -1 ? name : name.slice(0, colon);
  if (textAt(entry, 'name') !== bare) return undefined;
  const newName = textAt(entry, 'newName') ?? bare;
  const [newTag, newDigest] = [tagOf(at(entry, 'newTag')), textAt(entry, 'digest')];
  const suffix = textAt(entry, 'tagSuffix') ?? '';
  if (newDigest !== undefined) return `${newName}${newTag === undefined ? '' : `:${newTag}`}@${newDigest}`;
  if (newTag !== undefined) return `${newName}:${newTag}${suffix}`;
  const tag = colon === -1 ? '' : name.slice(colon);
  return `${newName}${tag}${suffix}${digest === undefined ? '' : `@${digest}`}`;
}

/** A tag like `1.10` may be written without quotes, and is a number then. */
function tagOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function change(written: Written, isMeant: (wanted: Wanted) => boolean): Statement {
  return {
    isOwn: false,
    say: (wanted): Said | undefined =>
      isMeant(wanted) ? { depth: wanted.path.length, location: locationOf(written), value: wanted.value } : undefined,
  };
}

function isPath({ path }: Wanted, expected: readonly string[]): boolean {
  return path.length === expected.length && expected.every((step, index) => step === path[index]);
}
