/** The name of an object in a cluster: all that is kept of what was applied, and all that is asked to be deleted. */
import { isKubeObject, text } from './kube-object.ts';

export interface AppliedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    /** Missing where the manifest names none: then it is the default one of the context, or the kind has none. */
    readonly namespace?: string;
  };
}

/** A DNS subdomain and a version; the core group has no more than the version. */
const API_VERSION = /^([a-z0-9][a-z0-9.-]{0,252}\/)?[a-z0-9]{1,63}$/;
const KIND = /^[A-Za-z][A-Za-z0-9]{0,62}$/;
/** Of most kinds a DNS subdomain; of RBAC anything that can be a part of a path. */
const NAME = /^[^/%\s\p{Cc}]{1,253}$/u;
const NAMESPACE = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The name of a manifest's object; undefined when it is not one that Kubernetes would take. A list of objects is none.
 */
export function appliedObject(value: unknown): AppliedObject | undefined {
  if (!isKubeObject(value)) return undefined;
  const { apiVersion, kind, metadata } = value;
  const [name = '', namespace = ''] = [text(metadata?.name), text(metadata?.namespace)];
  const isNamed = API_VERSION.test(apiVersion) && KIND.test(kind) && kind !== 'List' && NAME.test(name);
  if (!isNamed || (namespace !== '' && !NAMESPACE.test(namespace))) return undefined;
  return { apiVersion, kind, metadata: { name, ...(namespace === '' ? {} : { namespace }) } };
}
