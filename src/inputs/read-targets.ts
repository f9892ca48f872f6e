/** Reads targets: from one line each, or from a list of mappings in YAML or JSON. */

import type { InputProblem } from '../lib/errors.ts';
import { clip } from '../lib/text.ts';
import { LONGEST_TARGET_NAME, MOST_TARGETS } from '../load/plan/bounds.ts';
import { targetProblems } from '../load/plan/check-target.ts';
import type { Target } from '../load/plan/plan.ts';
import { isPlace, type Place, readYaml } from '../yaml/located-yaml.ts';
import { problemAt, problemOf } from '../yaml/places.ts';
import { ANY_SUCCESS } from './read-expectation.ts';
import { notAllowed } from './reader.ts';
import type { Given } from './sources.ts';
import { parseHostAndPath, parseUrlParts } from './target-address.ts';
import type { TargetContext, TargetReading, Unnamed } from './target-context.ts';
import { readTargetMapping } from './target-mapping.ts';

/** A target that was read, and how to say that something is wrong with it. */
interface Read {
  readonly target: Unnamed;
  readonly note: (sentence: string) => void;
}

/** Contents of all files that targets name: bytes, and values of rows. */
const MOST_FILE_BYTES = 256 * 1024 * 1024;
const MOST_VALUES = 10_000_000;
/** Longest line of a short target: a path of 8 KiB, a host and a method. */
const LONGEST_LINE = 10_000;
/** What is looked at to tell the two forms apart. */
const LEADING = 10_000;

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

const SHORT_FORM =
  'a host (foo.localhost), a path on it (foo.localhost/cart) or a URL (http://127.0.0.1:8080/), with or without a method in front';

/** All targets of the input, as far as they can be read. */
export function readTargets(given: Given, context: TargetContext): readonly Target[] {
  const list = given.place ?? structureOf(given);
  if (list === undefined) return withNames(fromLines(given, context), context);
  if (isPlace(list))
    return withNames(fromList(list, { ...context, budget: { bytes: MOST_FILE_BYTES, values: MOST_VALUES } }), context);
  context.problems.push(list);
  return [];
}

/** The YAML in a text, or undefined when the text is lines of short targets. */
function structureOf(given: Given): Place | InputProblem | undefined {
  return /^\s*(-\s|\[(?![0-9a-f:.]+\])|\{|#|\w[\w-]*:\s)/i.test(given.text.trimStart().slice(0, LEADING))
    ? readYaml(given.text, { name: given.name, from: given.from })
    : undefined;
}

function fromLines(given: Given, context: TargetContext): readonly Read[] {
  // A comma alone may be part of a path.
  const lines = given.text
    .split(/\n|,\s/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_TARGETS) {
    context.problems.push({ name: given.name, allowed: tooMany(lines.length) });
    return [];
  }
  return lines.flatMap((line) => {
    const target = parseShort(line);
    if (target !== undefined)
      return [
        {
          target,
          note: (sentence: string) =>
            context.problems.push({ name: given.name, allowed: `${clip(line, 100)}: ${sentence}` }),
        },
      ];
    context.problems.push(notAllowed({ ...given, text: line }, SHORT_FORM));
    return [];
  });
}

function fromList(list: Place, context: TargetReading): readonly Read[] {
  if (!Array.isArray(list.value) || list.value.length === 0) {
    context.problems.push(problemAt(list, 'a list with one entry per target'));
    return [];
  }
  if (list.value.length > MOST_TARGETS) {
    context.problems.push(problemOf(list, tooMany(list.value.length)));
    return [];
  }
  return list.children().flatMap((place) => {
    const target = place.text === undefined ? readTargetMapping(place, context) : parseShort(place.text);
    if (target === undefined && place.text !== undefined) context.problems.push(problemAt(place, SHORT_FORM));
    return target === undefined
      ? []
      : [{ target, note: (sentence: string) => context.problems.push(problemOf(place, sentence)) }];
  });
}

/** `[METHOD ]URL` or `[METHOD ]HOST[/PATH]`. */
function parseShort(line: string): Unnamed | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const [, method = 'GET', address = ''] = /^(?:([A-Z]+)\s+)?(.*)$/.exec(line.trim()) ?? [];
  const location = parseUrlParts(address) ?? parseHostAndPath(address);
  return location === undefined
    ? undefined
    : { ...location, name: undefined, method, headers: {}, weight: 1, expect: ANY_SUCCESS };
}

/**
 * Names for those without one: the host's first label, with the path when several have the same. Then the generator's
 * own check of each target.
 */
function withNames(read: readonly Read[], context: TargetContext): readonly Target[] {
  const labels = read.map(({ target }) => target.name ?? firstLabel(target.host));
  const counts = Map.groupBy(labels, (label) => label);
  const names = new Set<string>();
  return read.map(({ target, note }, index) => {
    const label = labels[index] ?? target.host;
    const isShared = target.name === undefined && (counts.get(label)?.length ?? 0) > 1;
    const name = isShared ? nameWithPath(label, target.path) : label;
    if (names.has(name)) note(`the name ${name} comes twice; give each target a name of its own`);
    names.add(name);
    const named = { ...target, name };
    for (const problem of targetProblems(
      { ...named, origin: named.origin ?? 'http://127.0.0.1' },
      context.allowedHosts,
    ))
      note(problem);
    return named;
  });
}

function tooMany(count: number): string {
  return `there are ${count} targets, and at most ${MOST_TARGETS} are allowed`;
}

function nameWithPath(label: string, path: string): string {
  const words = `${label}${path}`.slice(0, LEADING).replaceAll(/[^\w.:/-]+/g, '-');
  return words.replace(/-$/, '').slice(0, LONGEST_TARGET_NAME);
}

function firstLabel(host: string): string {
  const isAddress = /^[\d.]+(:\d+)?$|^\[/.test(host);
  return isAddress ? host : (host.split('.')[0] ?? host);
}
