/** Reads targets: from one line each, or from a list of mappings in YAML or JSON. */

import type { InputProblem } from '../lib/errors.ts';
import { clip } from '../lib/text.ts';
import { MOST_TARGETS } from '../load/plan/bounds.ts';
import { targetProblems } from '../load/plan/check-target.ts';
import type { Target } from '../load/plan/plan.ts';
import { type Values, variablesOf } from '../load/plan/template.ts';
import { isPlace, type Place, readYaml } from '../yaml/located-yaml.ts';
import { problemAt, problemOf } from '../yaml/places.ts';
import { ANY_SUCCESS } from './read-expectation.ts';
import { notAllowed } from './reader.ts';
import type { Given } from './sources.ts';
import { type AddressAdvice, readHostAndPath, readUrl } from './target-address.ts';
import type { TargetContext, TargetReading, Unnamed } from './target-context.ts';
import { readTargetMapping } from './target-mapping.ts';
import { namesOf } from './target-names.ts';

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

/** May be written in small letters: no other method could be meant. */
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

const SHORT_FORM =
  'a host (foo.localhost), a path on it (foo.localhost/cart) or a URL (http://127.0.0.1:8080/), with or without a method in front';

/** All targets of the input, as far as they can be read. */
export function readTargets(given: Given, context: TargetContext): readonly Target[] {
  const list = given.place ?? structureOf(given);
  if (list === undefined) return completed(fromLines(given, context), context);
  if (isPlace(list))
    return completed(
      fromList(list, {
        ...context,
        budget: { bytes: MOST_FILE_BYTES, values: MOST_VALUES },
        rows: new Map(),
      }),
      context,
    );
  context.problems.push(list);
  return [];
}

/** The YAML in a text, or undefined when the text is lines of short targets. */
function structureOf(given: Given): Place | InputProblem | undefined {
  const first = given.text.split('\n').find((line) => line.trim() !== '' && !isComment(line)) ?? '';
  return /^\s*(-\s|\[(?![0-9a-f:.]+\])|\{|\w[\w-]*:\s)/i.test(first.slice(0, LEADING))
    ? readYaml(given.text, { name: given.name, from: given.from })
    : undefined;
}

function isComment(line: string): boolean {
  return line.trimStart().startsWith('#');
}

/**
 * The short targets of a text: one a line, or with commas between them. A comma may be part of a path, so that one
 * behind a path is between two targets only when an address surely begins behind it.
 */
function splitTargets(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split('\n').filter((any) => !isComment(any))) {
    let isOpen = false;
    for (const part of line.split(',')) {
      const last = found.length - 1;
      if (isOpen && /[/?]/.test(withoutScheme(found[last] ?? '')) && !ADDRESS_BEGINS.test(part.slice(0, LEADING)))
        found[last] = `${found[last]},${part}`;
      else found.push(part);
      isOpen = true;
    }
  }
  return found.map((target) => target.trim()).filter((target) => target !== '');
}

/** Behind a comma: white space, a scheme, a host of this machine, or a method and a space. */
const ADDRESS_BEGINS = /^(?:\s|https?:\/\/|(?:[\w-]+\.)*localhost\b|[A-Z]+\s)/;

function withoutScheme(text: string): string {
  return text.slice(text.startsWith('http') ? text.indexOf('//') + 2 : 0);
}

function fromLines(given: Given, context: TargetContext): readonly Read[] {
  const lines = splitTargets(given.text);
  if (lines.length > MOST_TARGETS) {
    context.problems.push({ name: given.name, allowed: tooMany(lines.length) });
    return [];
  }
  return lines.flatMap((line) => {
    const target = readShort(line);
    if (typeof target !== 'string')
      return [
        {
          target,
          note: (sentence: string) =>
            context.problems.push({ name: given.name, allowed: `${clip(line, 100)}: ${sentence}` }),
        },
      ];
    context.problems.push(notAllowed({ ...given, text: line }, target));
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
    const target = place.text === undefined ? readTargetMapping(place, context) : readShort(place.text);
    if (typeof target === 'string') context.problems.push(problemAt(place, target));
    return target === undefined || typeof target === 'string'
      ? []
      : [{ target, note: (sentence: string) => context.problems.push(problemOf(place, sentence)) }];
  });
}

/** `[METHOD ]URL` or `[METHOD ]HOST[/PATH]`; else what should stand there. */
function readShort(line: string): Unnamed | AddressAdvice {
  if (line.length > LONGEST_LINE) return `at most ${LONGEST_LINE} characters`;
  const [, word = 'GET', address = ''] = /^(?:([A-Za-z]+)\s+)?(\S.*)$/s.exec(line.trim()) ?? [];
  const method = METHODS.includes(word.toUpperCase()) ? word.toUpperCase() : word;
  if (!/^[A-Z]+$/.test(method)) return SHORT_FORM;
  const location = address.includes('://') ? readUrl(address) : readHostAndPath(address);
  return typeof location === 'string'
    ? location
    : { ...location, name: undefined, method, headers: {}, weight: 1, expect: ANY_SUCCESS };
}

/** Names, what templates take from elsewhere, and the generator's own check of each target. */
function completed(read: readonly Read[], context: TargetContext): readonly Target[] {
  const names = namesOf(read.map(({ target }) => target));
  const given = new Set<string>();
  const captured = [...context.captured];
  return read.map(({ target, note }, index) => {
    const name = names[index] ?? target.host;
    if (target.name !== undefined && given.has(name))
      note(`the name ${name} comes twice; give each target a name of its own`);
    given.add(name);
    const named = { ...target, name, ...variablesFor(target, context.variables), ...setupFor(target, captured) };
    captured.push(...Object.keys(target.capture ?? {}));
    const misplaced = misplacedKeys(target, context.isSetup);
    if (misplaced.length > 0)
      note(`${misplaced.join(', ')} can't be given ${context.isSetup ? 'in setup' : 'here, but in setup'}`);
    const address = { ...named, origin: named.origin ?? 'http://127.0.0.1' };
    for (const problem of targetProblems(address, context.allowedHosts)) note(problem);
    return named;
  });
}

/** Those that the target's texts hold: no other is sent anywhere. */
function variablesFor({ path, headers, body }: Unnamed, all: Values): Pick<Target, 'variables'> {
  const texts = [path, body ?? '', ...Object.values(headers)];
  const names = new Set(texts.flatMap((text) => variablesOf(text)));
  if (names.size === 0) return {};
  // With all names, so that one that is not there is told beside those that are; only those that are used have values.
  return {
    variables: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, names.has(name) ? value : ''])),
  };
}

function setupFor(target: Unnamed, captured: readonly string[]): Pick<Target, 'setup'> {
  const { path, headers, body } = target;
  const texts = [path, body ?? '', ...Object.values(headers)];
  if (!texts.some((text) => variablesOf(text, 'setup.').length > 0)) return {};
  return { setup: Object.fromEntries(captured.map((name) => [name, ''])) };
}

/** A request of the setup is sent once, and what the load sends is no setup. */
function misplacedKeys({ weight, rows, health, cookies, capture }: Unnamed, isSetup: boolean): readonly string[] {
  if (!isSetup) return capture === undefined ? [] : ['capture'];
  return [
    ...(weight === 1 ? [] : ['weight']),
    ...(rows === undefined ? [] : ['data']),
    ...(health === undefined ? [] : ['health']),
    ...(cookies === undefined ? [] : ['cookies']),
  ];
}

function tooMany(count: number): string {
  return `there are ${count} targets, and at most ${MOST_TARGETS} are allowed`;
}
