/** Elements of lists, told apart as kustomize does when it merges: by the key that names them, else by their place. */
import { isDeepStrictEqual } from 'node:util';
import { at } from '../../lib/json.ts';
import type { Place } from '../../yaml/located-yaml.ts';

/**
 * The merge keys (`x-kubernetes-patch-merge-key`) of lists in the API whose elements are not told apart by `name`.
 */
const MERGE_KEYS: Readonly<Record<string, readonly string[]>> = {
  ports: ['containerPort', 'port'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  hostAliases: ['ip'],
  topologySpreadConstraints: ['topologyKey'],
};
const USUAL_KEYS: readonly string[] = ['name', 'key', 'ip'];

/** An element of a rendered list. */
export interface RenderedElement {
  readonly list: readonly unknown[];
  readonly index: number;
  /** The field that holds the list. */
  readonly field: string;
}

/**
 * The element of a list in a document that became an element of the rendered one. `isOwn` is for the document that
 * made the object: a list of the same length is then taken to be the same, though names in it were changed.
 */
export function elementFor(place: Place, element: RenderedElement, isOwn: boolean): Place | undefined {
  const { list, index } = element;
  const rendered = list[index];
  if (rendered === undefined || !Array.isArray(place.value)) return undefined;
  const elements = place.children();
  const preferred = (candidates: readonly Place[]): Place | undefined =>
    candidates.find(({ value }) => isDeepStrictEqual(value, rendered)) ??
    candidates.find(({ key }) => key === String(index)) ??
    candidates[0];
  const equal = elements.filter(({ value }) => isDeepStrictEqual(value, rendered));
  if (equal.length > 0) return equal.find(({ key }) => key === String(index)) ?? equal[0];
  const key = keyOf(rendered, elements, element.field);
  const named = key === undefined ? [] : elements.filter(({ value }) => isSame(value, rendered, key));
  if (named.length > 0) return preferred(named);
  const isPositional = key === undefined && typeof rendered === 'object';
  return isPositional || (isOwn && elements.length === list.length) ? elements[index] : undefined;
}

/** Whether two elements are one when they are merged; undefined when nothing names them. */
export function isSameElement(one: unknown, other: unknown, field: string): boolean | undefined {
  if (isDeepStrictEqual(one, other)) return true;
  const key = keysOf(field).find((name) => isScalar(at(one, name)) && isScalar(at(other, name)));
  return key === undefined ? undefined : isSame(one, other, key);
}

/** The key by which a list names its elements, if it does. */
function keyOf(rendered: unknown, elements: readonly Place[], field: string): string | undefined {
  return keysOf(field).find(
    (key) => isScalar(at(rendered, key)) && elements.some(({ value }) => isScalar(at(value, key))),
  );
}

function keysOf(field: string): readonly string[] {
  return (Object.hasOwn(MERGE_KEYS, field) ? MERGE_KEYS[field] : undefined) ?? USUAL_KEYS;
}

function isSame(one: unknown, other: unknown, key: string): boolean {
  const [left, right] = [at(one, key), at(other, key)];
  return isScalar(left) && isScalar(right) && String(left) === String(right);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
