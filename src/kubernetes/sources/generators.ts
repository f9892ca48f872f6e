/** What an entry of `configMapGenerator` or `secretGenerator` says about the object that it makes or changes. */
import { basename } from 'node:path';
import type { SourceLocation } from '../../findings/finding.ts';
import { descend } from './descend.ts';
import type { Statement, Wanted } from './statement.ts';
import { isKnownAs, type TrackedObject, trackedObject } from './tracked-object.ts';
import { childrenOf, locationOf, type Written, within } from './written.ts';

/** What the paths in a kustomization lead to. */
export interface Links {
  readonly links: ReadonlyMap<string, string>;
  readonly contents: ReadonlyMap<string, Buffer>;
}

const DATA: readonly string[] = ['data', 'binaryData', 'stringData'];

/** Adds the object of a generator's entry, or what it says about one that an inner kustomization generates. */
export function generate(objects: TrackedObject[], entry: Written, kind: 'ConfigMap' | 'Secret', links: Links): void {
  const name = entry.place.child('name').text ?? '';
  const namespace = entry.place.child('namespace').text ?? '';
  const behavior = entry.place.child('behavior').text;
  const isChange = behavior === 'merge' || behavior === 'replace';
  const statement = generatorStatement(entry, links, !isChange);
  if (!isChange) {
    const type = { apiVersion: 'v1', kind, name, namespace, isGenerated: true, own: undefined };
    objects.push(trackedObject(type, statement));
    return;
  }
  for (const object of objects)
    if (object.kind === kind && isKnownAs(object, name, namespace)) object.statements.push(statement);
}

function generatorStatement(entry: Written, links: Links, isOwn: boolean): Statement {
  const name = within(entry, 'name');
  const start = locationOf(name.place.value === undefined ? entry : name);
  return {
    isOwn,
    say: (wanted) => {
      const { path } = wanted;
      const [field, key] = path;
      if (DATA.includes(String(field)) && path.length === 2) {
        const location = dataLocation(entry, String(key), links);
        return location === undefined ? { depth: 1, location: start } : { depth: 2, location };
      }
      if (field === 'metadata' && (key === 'labels' || key === 'annotations'))
        return inOptions(entry, wanted, start, isOwn);
      if (field === 'type' && path.length === 1 && entry.place.child('type').value !== undefined)
        return { depth: 1, location: locationOf(within(entry, 'type')) };
      const isName = isOwn && field === 'metadata' && key === 'name' && path.length === 2;
      return { depth: isName ? 2 : 0, location: start };
    },
  };
}

/** `options` holds the labels and annotations that the metadata gets. */
function inOptions(entry: Written, wanted: Wanted, start: SourceLocation, isOwn: boolean) {
  const options = within(entry, 'options');
  const inner = { ...wanted, path: wanted.path.slice(1) };
  const said = descend(options, inner, { from: 0, isOwn });
  return said.depth === 0 ? { depth: 0, location: start } : { ...said, depth: said.depth + 1 };
}

function dataLocation(entry: Written, key: string, links: Links): SourceLocation | undefined {
  const literals = [...childrenOf(within(entry, 'literals'))];
  const literal = literals.findLast(({ place }) => keyOf(place.text ?? '') === key);
  if (literal !== undefined) return locationOf(literal);
  const files = childrenOf(within(entry, 'files'));
  for (const { place } of files) {
    const text = place.text ?? '';
    const [path, name] = text.includes('=') ? [text.slice(text.indexOf('=') + 1), keyOf(text)] : [text, basename(text)];
    const file = links.links.get(path);
    if (name === key && file !== undefined) return { file, line: 1 };
  }
  for (const { place } of [...childrenOf(within(entry, 'envs')), within(entry, 'env')]) {
    const file = links.links.get(place.text ?? '');
    const line = file === undefined ? undefined : lineOfVariable(links.contents.get(file)?.toString('utf8') ?? '', key);
    if (file !== undefined && line !== undefined) return { file, line };
  }
  return undefined;
}

/** The line, from 1, of `KEY=value` in a file of variables. */
function lineOfVariable(text: string, key: string): number | undefined {
  const index = text.split('\n').findLastIndex((line) => keyOf(line.trim()) === key);
  return index === -1 ? undefined : index + 1;
}

function keyOf(assignment: string): string {
  const equals = assignment.indexOf('=');
  return (equals === -1 ? assignment : assignment.slice(0, equals)).trim();
}
