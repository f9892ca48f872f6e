/** Patches: strategic merges and JSON patches, in files and inline, and the objects that they are for. */
import { at, textAt } from '../../lib/json.ts';
import { mergeStatement } from './descend.ts';
import { operationStatement, valueSetAt } from './json-patch.ts';
import { selectorOf } from './selector.ts';
import {
  groupOf,
  identityIn,
  isKnownAs,
  noteMetadata,
  presentIdentity,
  rename,
  type TrackedObject,
} from './tracked-object.ts';
import { childrenOf, type Written } from './written.ts';

/** Notes that so many steps are taken; false when they are too many, and must not be. */
export type Spend = (steps: number) => boolean;

/**
 * Adds what a patch says to the objects that it is for.
 * @param entry of `patches`: with `target` and `options`.
 */
export function applyPatch(
  objects: TrackedObject[],
  documents: readonly Written[],
  { entry, spend }: { readonly entry: unknown; readonly spend: Spend },
): void {
  const target = at(entry, 'target');
  const targeted = target === undefined || target === null ? undefined : objects.filter(selectorOf(target));
  for (const document of documents) {
    if (!spend(objects.length)) return;
    if (Array.isArray(document.place.value)) applyOperations(targeted ?? [], document, spend);
    else merge(objects, targeted ?? objects.filter(isNamedBy(document)), document, at(entry, 'options'));
  }
}

function applyOperations(objects: readonly TrackedObject[], patch: Written, spend: Spend): void {
  for (const operation of childrenOf(patch)) {
    if (!spend(objects.length)) return;
    const name = valueSetAt(operation, ['metadata', 'name']);
    for (const object of objects) {
      object.statements.push(operationStatement(operation, object.own));
      if (typeof name === 'string') rename(object, { name });
    }
  }
}

function merge(all: TrackedObject[], objects: readonly TrackedObject[], document: Written, options: unknown): void {
  const { value } = document.place;
  const name = textAt(value, 'metadata', 'name');
  for (const object of objects) {
    if (textAt(value, '$patch') === 'delete') all.splice(all.indexOf(object), 1);
    object.statements.push(mergeStatement(document));
    noteMetadata(object, value);
    if (at(options, 'allowNameChange') === true && name !== undefined && name !== presentIdentity(object).name)
      rename(object, { name });
  }
}

/** A patch without a target is for the object that it names, by any of the names that it had. */
function isNamedBy({ place }: Written): (object: TrackedObject) => boolean {
  const { name, namespace } = identityIn(place.value);
  const [apiVersion, kind] = [textAt(place.value, 'apiVersion') ?? '', textAt(place.value, 'kind')];
  return (object) =>
    object.kind === kind && groupOf(object.apiVersion) === groupOf(apiVersion) && isKnownAs(object, name, namespace);
}
