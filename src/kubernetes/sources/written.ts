/** YAML of the repository: which file and line each of its values is written in. */
import type { SourceLocation } from '../../findings/finding.ts';
import { type Place, readYamlDocuments } from '../../yaml/located-yaml.ts';
import type { Originals } from '../kustomization/originals.ts';

/** A value in a file, or in a text that is itself a value in a file. */
export interface Written {
  readonly place: Place;
  /** From a line of the text that holds the value to the file. */
  readonly at: (line: number) => SourceLocation;
}

export function locationOf({ place, at }: Written): SourceLocation {
  return at(place.line);
}

/** A value within another one. */
export function within(written: Written, ...steps: readonly (string | number)[]): Written {
  return { ...written, place: steps.reduce((place, step) => place.child(step), written.place) };
}

/** Values of a mapping, elements of a list; none for anything else. */
export function childrenOf({ place, at }: Written): readonly Written[] {
  return place.children().map((child) => ({ place: child, at }));
}

/** The documents in a text that is a value, such as a patch in a kustomization. */
export function documentsWithin({ place, at }: Written): readonly Written[] {
  if (typeof place.value !== 'string') return [];
  return (readYamlDocuments(place.value) ?? []).map((document) => ({
    place: document,
    at: (line) => at(place.lineOfText(line)),
  }));
}

/** Reads the documents of files, each file once. A file that is not readable has none. */
export function documentReader(originals: Originals): (file: string) => readonly Written[] {
  const known = new Map<string, readonly Written[]>();
  return (file) => {
    const read = known.get(file);
    if (read !== undefined) return read;
    const text = originals.contents.get(file)?.toString('utf8') ?? '';
    const at = (line: number): SourceLocation => ({ file, line });
    const documents = (readYamlDocuments(text) ?? []).map((place) => ({ place, at }));
    known.set(file, documents);
    return documents;
  };
}
