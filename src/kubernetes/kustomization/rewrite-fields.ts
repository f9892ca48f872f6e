/** A kustomization's fields written anew: those that are known, each value by what its field holds. */

import type { InputProblem } from '../../lib/errors.ts';
import { unknownWord } from '../../lib/nearest.ts';
import type { Place } from '../../yaml/located-yaml.ts';
import { problemAt, problemOf } from '../../yaml/places.ts';
import type { Fields, ReferenceKind, Shape } from './kustomization-shape.ts';

export interface Rewriting {
  /** What can't be used is added here. */
  readonly problems: InputProblem[];
  /** Returns what stands in place of a reference. */
  readonly reference: (kind: ReferenceKind, place: Place) => string;
  /** Looks at a text that kustomize will read as YAML. */
  readonly yaml: (text: string, where: string) => void;
}

/** A mapping with its known fields only, references replaced. */
export function rewriteFields(fields: Fields, place: Place, rewriting: Rewriting): Readonly<Record<string, unknown>> {
  const { problems } = rewriting;
  if (!place.isMapping) {
    problems.push(problemAt(place, `a mapping with ${Object.keys(fields).join(', ')}`));
    return {};
  }
  return Object.fromEntries(
    place.children().flatMap((entry) => {
      const shape = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
      if (shape !== undefined) return entry.value === null ? [] : [[entry.key, rewriteValue(shape, entry, rewriting)]];
      const where = entry.whereKey === undefined ? {} : { where: entry.whereKey };
      problems.push({ name: entry.name, allowed: unknownWord('field', entry.key, Object.keys(fields)), ...where });
      return [];
    }),
  );
}

function rewriteValue(shape: Shape, place: Place, rewriting: Rewriting): unknown {
  switch (shape.kind) {
    case 'data':
      return place.value;
    case 'yaml':
      rewriting.yaml(String(place.value), place.where ?? place.name);
      return place.value;
    case 'refused':
      rewriting.problems.push(problemOf(place, shape.why));
      return undefined;
    case 'mapping':
      return rewriteFields(shape.fields, place, rewriting);
    case 'list':
      if (Array.isArray(place.value))
        return place.children().map((element) => rewriteValue(shape.of, element, rewriting));
      rewriting.problems.push(problemAt(place, 'a list'));
      return [];
    default:
      return rewriting.reference(shape.kind, place);
  }
}
