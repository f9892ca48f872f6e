/** Following the path of a rendered value into a document. */
import { at } from '../../lib/json.ts';
import { elementFor } from './list-elements.ts';
import type { Said, Statement, Wanted } from './statement.ts';
import { locationOf, type Written, within } from './written.ts';

/** Mappings that a mapping takes over by `<<`, one within the other. */
const MOST_MERGES = 20;

/** The document that made an object. */
export function ownStatement(document: Written): Statement {
  return { isOwn: true, say: (wanted) => descend(document, wanted, { from: 0, isOwn: true }) };
}

/** A strategic merge patch. What names the object that it is for says nothing about that object. */
export function mergeStatement(patch: Written): Statement {
  return {
    isOwn: false,
    say: (wanted) => (isIdentity(wanted) ? undefined : descend(patch, wanted, { from: 0, isOwn: false })),
  };
}

function isIdentity({ path: [first, second] }: Wanted): boolean {
  if (first === 'metadata') return second === 'name' || second === 'namespace';
  return first === 'apiVersion' || first === 'kind';
}

/**
 * Follows the wanted path, from a step on, as far as a value has it.
 * A null in its way takes away what follows, when the object indeed has nothing there.
 */
export function descend(
  start: Written,
  { path, manifest, value }: Wanted,
  { from, isOwn }: { readonly from: number; readonly isOwn: boolean },
): Said {
  let written = start;
  let rendered = at(manifest, ...path.slice(0, from));
  for (let depth = from; depth < path.length; depth++) {
    const step = path[depth] ?? '';
    const next =
      typeof step === 'number' ? element(written, rendered, step, path[depth - 1], isOwn) : field(written, step);
    if (next === undefined) return { depth, location: locationOf(written) };
    written = next;
    rendered = at(rendered, step);
    if (written.place.value === null && value === undefined && !isOwn)
      return { depth: path.length, location: locationOf(written) };
  }
  return { depth: path.length, location: locationOf(written), value: written.place.value };
}

/** A value of a mapping, or of a mapping that it takes over with YAML's merge key. */
export function field(mapping: Written, key: string, merges = 0): Written | undefined {
  const { value, isMapping } = mapping.place;
  if (!isMapping || typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, key)) return within(mapping, key);
  if (!Object.hasOwn(value, '<<') || merges > MOST_MERGES) return undefined;
  const merged = within(mapping, '<<');
  const mappings = Array.isArray(merged.place.value)
    ? merged.place.value.map((_, index) => within(merged, index))
    : [merged];
  for (const each of mappings) {
    const found = field(each, key, merges + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function element(
  list: Written,
  rendered: unknown,
  index: number,
  name: string | number | undefined,
  isOwn: boolean,
): Written | undefined {
  if (!Array.isArray(rendered)) return undefined;
  const place = elementFor(list.place, { list: rendered, index, field: String(name ?? '') }, isOwn);
  return place === undefined ? undefined : { ...list, place };
}
