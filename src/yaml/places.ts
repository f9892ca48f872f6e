/** Reads values out of a YAML structure and notes what is wrong with them at their place. */

import { defined } from '../lib/defined.ts';
import { describeError, type InputProblem } from '../lib/errors.ts';
import { unknownWord } from '../lib/nearest.ts';
import { clip } from '../lib/text.ts';
import type { FileGate } from '../system/input-files.ts';
import type { FileKind } from '../system/regular-file.ts';
import { beginningOf, type Place } from './located-yaml.ts';

/** What is wrong at a place: the value is quoted unless it is missing or long. */
export function problemAt(place: Place, allowed: string): InputProblem {
  const value = place.text ?? (place.value === undefined || place.isMapping ? undefined : beginningOf(place.value));
  return {
    name: place.name,
    allowed,
    ...defined({ value: value === undefined ? undefined : clip(value, 80), where: place.where }),
  };
}

/** What is wrong at a place, as a sentence that stands by itself. */
export function problemOf(place: Place, sentence: string): InputProblem {
  return { name: place.name, allowed: sentence, ...defined({ where: place.where }) };
}

/** Problems after which no more suggestions are made. */
const SUGGESTED = 1_000;

/**
 * The entries of a mapping by key, empty ones left out; undefined when it is no mapping. Keys that are not known are
 * problems.
 */
export function readMapping<const Key extends string>(
  place: Place,
  keys: readonly Key[],
  problems: InputProblem[],
): Readonly<Partial<Record<Key, Place>>> | undefined {
  if (!place.isMapping) {
    problems.push(problemAt(place, `a mapping with the keys ${keys.join(', ')}`));
    return undefined;
  }
  const fields: Partial<Record<Key, Place>> = {};
  for (const entry of place.children()) {
    const key = keys.find((known) => known === entry.key);
    if (key === undefined) {
      problems.push({
        name: entry.name,
        // A suggestion for each of thousands would only take time: nobody is shown more than some dozens.
        allowed: problems.length < SUGGESTED ? unknownWord('key', entry.key, keys) : 'there is no such key',
        ...defined({ where: entry.whereKey }),
      });
    } else if (entry.value !== null) fields[key] = entry;
  }
  return fields;
}

/** A value that is one text; undefined when it is missing or, with a problem, not allowed. */
export function readText<T>(
  place: Place | undefined,
  allowed: string,
  parse: (text: string) => T | undefined,
  problems: InputProblem[],
): T | undefined {
  if (place === undefined) return undefined;
  const value = place.text === undefined ? undefined : parse(place.text.trim());
  if (value === undefined) problems.push(problemAt(place, allowed));
  return value;
}

/** The content of the file that a value names. */
export function readFileAt(
  place: Place,
  kind: FileKind,
  allowed: string,
  context: { readonly files: FileGate; readonly problems: InputProblem[] },
): Buffer | undefined {
  if (place.text === undefined) {
    context.problems.push(problemAt(place, allowed));
    return undefined;
  }
  try {
    return context.files.read(place.text, place.from, kind);
  } catch (error) {
    context.problems.push(problemAt(place, `${allowed} (${describeError(error)})`));
    return undefined;
  }
}
