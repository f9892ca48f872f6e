/**
 * Objects of Kubernetes, read from an API server or a manifest. The field names are the API's, and the compiler checks
 * them. The values are trusted in nothing: each may be missing or of another type.
 */
import type { Meta } from './api.ts';

declare const wrongType: unique symbol;

/** What a field may hold instead of what it should. It can be compared; to be used, it goes through `text`, `list`… */
export interface WrongType {
  readonly [wrongType]: never;
}

/**
 * An object as it was seen. All fields are optional, and a text, number or list may be something else. A field that
 * should be an object is read with `?.`, which gives undefined for everything that has no such field.
 */
export type Seen<T> = T extends string | number | boolean
  ? T | WrongType
  : T extends readonly (infer Item)[]
    ? readonly Seen<Item>[] | WrongType
    : { readonly [Field in keyof T]?: Seen<T[Field]> };

/** An object with its type, such as a manifest. */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: Seen<Meta.ObjectMeta>;
}

/** An object of an API server's list. The list names the type once for all of them. */
export type Listed<T> = Seen<T> & { readonly metadata: Seen<Meta.ObjectMeta> & { readonly name: string } };

/** The text, or undefined for anything else. */
export function text<T extends string>(value: T | WrongType | undefined): T | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The number, or undefined for anything else. */
export function number(value: number | WrongType | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** The number, or 0 where there is none: the API leaves out zeros. */
export function count(value: number | WrongType | undefined): number {
  return number(value) ?? 0;
}

/** The list without its nulls; anything else is an empty one, as a missing list is in the API. */
export function list<T>(value: readonly T[] | WrongType | undefined): readonly T[] {
  return Array.isArray(value) ? value.filter((item) => item !== null) : [];
}

/** Whether a value can be read as an object of the API: any object can, since nothing in it is trusted. */
export function isSeen<T>(value: unknown): value is Seen<T> & object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an object that names its type. */
export function isKubeObject(value: unknown): value is KubeObject {
  return isSeen<KubeObject>(value) && typeof value.apiVersion === 'string' && typeof value.kind === 'string';
}

/** What the types of all lists have. */
export interface KubeList {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly items: readonly unknown[];
}

/** The items of an API server's list, or what the body is instead. */
export function readList<L extends KubeList>(
  body: unknown,
  apiVersion: NonNullable<L['apiVersion']>,
  kind: NonNullable<L['kind']>,
): readonly Listed<L['items'][number]>[] | string {
  if (!isKubeObject(body) || !('items' in body) || !Array.isArray(body.items)) return 'no list';
  if (body.apiVersion !== apiVersion || body.kind !== kind) return `no ${kind} of ${apiVersion}`;
  const items: readonly unknown[] = body.items;
  const unnamed = items.findIndex((item) => !isListed(item));
  return items.every(isListed<L['items'][number]>) ? items : `a ${kind} whose item ${unnamed} has no name`;
}

function isListed<T>(value: unknown): value is Listed<T> {
  return isSeen<KubeObject>(value) && typeof value.metadata?.name === 'string';
}
