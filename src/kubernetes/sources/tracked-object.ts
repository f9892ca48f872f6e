/** An object on its way through the kustomizations: its names until now, and all that was said about it. */
import { textAt, textsAt } from '../../lib/json.ts';
import type { Statement } from './statement.ts';
import type { Written } from './written.ts';

export interface Identity {
  readonly name: string;
  /** Empty for none. */
  readonly namespace: string;
}

export interface TrackedObject {
  readonly apiVersion: string;
  readonly kind: string;
  /** From the first to the present one. */
  readonly identities: Identity[];
  /** Whether its name may get the hash of its content at the end. */
  readonly isGenerated: boolean;
  /** The document that made it; none for what is generated. */
  readonly own: Written | undefined;
  /** In the order in which they are applied. */
  readonly statements: Statement[];
  readonly labels: Map<string, string>;
  readonly annotations: Map<string, string>;
}

export type ObjectType = Pick<TrackedObject, 'apiVersion' | 'kind'>;

export function trackedObject(
  type: ObjectType & Identity & Pick<TrackedObject, 'isGenerated' | 'own'>,
  statement: Statement,
): TrackedObject {
  const { apiVersion, kind, name, namespace, isGenerated, own } = type;
  const object: TrackedObject = {
    apiVersion,
    kind,
    identities: [{ name, namespace }],
    isGenerated,
    own,
    statements: [statement],
    labels: new Map(),
    annotations: new Map(),
  };
  if (own !== undefined) noteMetadata(object, own.place.value);
  return object;
}

/** Notes the labels and annotations that a document gives to an object. */
export function noteMetadata(object: TrackedObject, document: unknown): void {
  for (const [key, value] of Object.entries(textsAt(document, 'metadata', 'labels'))) object.labels.set(key, value);
  for (const [key, value] of Object.entries(textsAt(document, 'metadata', 'annotations')))
    object.annotations.set(key, value);
}

export function presentIdentity({ identities }: TrackedObject): Identity {
  return identities.at(-1) ?? { name: '', namespace: '' };
}

/** Gives an object another name or namespace. */
export function rename(object: TrackedObject, change: Partial<Identity>): void {
  object.identities.push({ ...presentIdentity(object), ...change });
}

/** Whether an object has or had a name, and the namespace when there is one. */
export function isKnownAs({ identities }: TrackedObject, name: string, namespace: string): boolean {
  return identities.some(
    (identity) => identity.name === name && (namespace === '' || identity.namespace === namespace),
  );
}

/** The name and namespace that a document gives. */
export function identityIn(document: unknown): Identity {
  return {
    name: textAt(document, 'metadata', 'name') ?? '',
    namespace: textAt(document, 'metadata', 'namespace') ?? '',
  };
}

/** `apps` of `apps/v1`; empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash === -1 ? '' : apiVersion.slice(0, slash);
}

/** `v1` of `apps/v1`. */
export function versionOf(apiVersion: string): string {
  return apiVersion.slice(apiVersion.indexOf('/') + 1);
}
