/** Reads targets: from one line each, or from a list of mappings in YAML or JSON. */
import type { InputProblem } from '../errors.ts';
import { targetProblems } from '../load/plan/check-target.ts';
import type { Target } from '../load/types.ts';
import { ANY_SUCCESS } from './expectation.ts';
import { isPlace, type Place, readYaml } from './located-yaml.ts';
import { problemAt, problemOf } from './places.ts';
import { notAllowed } from './reader.ts';
import type { Given } from './sources.ts';
import { parseHostAndPath, parseUrlParts } from './target-address.ts';
import type { TargetContext, Unnamed } from './target-context.ts';
import { readTargetMapping } from './target-mapping.ts';

/** A target that was read, and how to say that something is wrong with it. */
interface Read {
  readonly target: Unnamed;
  readonly note: (sentence: string) => void;
}

/** The bundled application's two services. */
export const BUNDLED_TARGETS: readonly Target[] = ['foo', 'bar'].map((name) => ({
  name,
  host: `${name}.localhost`,
  path: '/',
  method: 'GET',
  headers: {},
  weight: 1,
  expect: { ...ANY_SUCCESS, bodyContains: name },
}));

const SHORT_FORM = 'a host (foo.localhost), a path on it (foo.localhost/cart) or a URL (http://127.0.0.1:8080/), with or without a method in front';

/** All targets of the input, as far as they can be read. */
export function readTargets(given: Given, context: TargetContext): readonly Target[] {
  const list = given.place ?? structureOf(given);
  if (list === undefined) return withNames(fromLines(given, context), context);
  if (isPlace(list)) return withNames(fromList(list, context), context);
  context.problems.push(list);
  return [];
}

/** The YAML in a text, or undefined when the text is lines of short targets. */
function structureOf(given: Given): Place | InputProblem | undefined {
  return /^\s*(-\s|\[(?![0-9a-f:.]+\])|\{|#|\w[\w-]*:\s)/i.test(given.text)
    ? readYaml(given.text, { name: given.name, from: given.from })
    : undefined;
}

function fromLines(given: Given, context: TargetContext): readonly Read[] {
  // A comma alone may be part of a path.
  const lines = given.text.split(/\n|,\s/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const target = parseShort(line);
      if (target !== undefined)
        return [{ target, note: (sentence: string) => context.problems.push({ name: given.name, allowed: `${line}: ${sentence}` }) }];
      context.problems.push(notAllowed({ ...given, text: line }, SHORT_FORM));
      return [];
    });
}

function fromList(list: Place, context: TargetContext): readonly Read[] {
  if (!Array.isArray(list.value) || list.value.length === 0) {
    context.problems.push(problemAt(list, 'a list with one entry per target'));
    return [];
  }
  return list.children().flatMap((place) => {
    const target = place.text === undefined ? readTargetMapping(place, context) : parseShort(place.text);
    if (target === undefined && place.text !== undefined) context.problems.push(problemAt(place, SHORT_FORM));
    return target === undefined ? [] : [{ target, note: (sentence: string) => context.problems.push(problemOf(place, sentence)) }];
  });
}

/** `[METHOD ]URL` or `[METHOD ]HOST[/PATH]`. */
function parseShort(line: string): Unnamed | undefined {
  const [, method = 'GET', address = ''] = /^(?:([A-Z]+)\s+)?(.*)$/.exec(line.trim()) ?? [];
  const location = parseUrlParts(address) ?? parseHostAndPath(address);
  return location === undefined ? undefined : { ...location, name: undefined, method, headers: {}, weight: 1, expect: ANY_SUCCESS };
}

/** Names for those without one: the host's first label, with the path when several have the same. Then the generator's own check of each target. */
function withNames(read: readonly Read[], context: TargetContext): readonly Target[] {
  const labels = read.map(({ target }) => target.name ?? firstLabel(target.host));
  const names: string[] = [];
  return read.map(({ target, note }, index) => {
    const label = labels[index] ?? target.host;
    const isShared = target.name === undefined && labels.filter((other) => other === label).length > 1;
    const name = isShared ? nameWithPath(label, target.path) : label;
    if (names.includes(name)) note(`the name ${name} comes twice; give each target a name of its own`);
    names.push(name);
    const named = { ...target, name };
    for (const problem of targetProblems({ ...named, origin: named.origin ?? 'http://127.0.0.1' }, context.allowedHosts)) note(problem);
    return named;
  });
}

function nameWithPath(label: string, path: string): string {
  const words = `${label}${path}`.replaceAll(/[^\w.:/-]+/g, '-');
  return words.replace(/-$/, '').slice(0, 63);
}

function firstLabel(host: string): string {
  const isAddress = /^[\d.]+(:\d+)?$|^\[/.test(host);
  return isAddress ? host : (host.split('.')[0] ?? host);
}
