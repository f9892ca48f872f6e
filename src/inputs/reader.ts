/** Reads single inputs and collects what is wrong with them, so that all problems are told at once. */
import { defined } from '../lib/defined.ts';
import type { InputProblem } from '../lib/errors.ts';
import type { Origin } from '../system/input-files.ts';
import type { Given, GivenInputs, GivenText } from './sources.ts';
import { defaultOf, findInput, type InputName } from './spec.ts';

/** Elements of one list. */
export const MOST_ITEMS = 10_000;

/** Turns a text into a value; undefined when it is not allowed. */
export type Parse<T> = (text: string) => T | undefined;

export interface Reader {
  readonly problems: InputProblem[];
  /** Whether the user gave a value, in an input or in the config file. */
  isGiven(name: InputName): boolean;
  given(name: InputName): Given | undefined;
  /** Who gave the value; a default of ours counts as the workflow's. */
  origin(name: InputName): Origin;
  /** The value, or that of the default; a bad one is noted and the default's is used to go on. */
  value<T>(name: InputName, parse: Parse<T>): T;
  /** The value of an input that has no default. */
  optional<T>(name: InputName, parse: Parse<T>): T | undefined;
  /** Values of a list input: the elements of a YAML list, or a text split at line ends and commas. */
  list<T>(name: InputName, parse: Parse<T>): readonly T[];
  /** Notes that an input does not go together with another one. The sentence stands by itself. */
  conflict(name: InputName, sentence: string): void;
  /** Notes that a value is not allowed. */
  refuse(name: InputName, allowed: string): void;
}

export function createReader(inputs: GivenInputs, surface: 'action' | 'cli', problems: InputProblem[]): Reader {
  const optional = <T>(name: InputName, parse: Parse<T>): T | undefined => {
    const given = inputs.get(name);
    return given === undefined ? undefined : read(given, name, parse);
  };
  const read = <T>(given: GivenText, name: InputName, parse: Parse<T>): T | undefined => {
    const value = parse(given.text.trim());
    if (value === undefined) problems.push(notAllowed(given, findInput(name)?.allowed ?? ''));
    return value;
  };
  return {
    problems,
    isGiven: (name) => inputs.has(name),
    given: (name) => inputs.get(name),
    origin: (name) => inputs.get(name)?.from ?? 'workflow',
    optional,
    value: (name, parse) => optional(name, parse) ?? parseDefault(name, surface, parse),
    list: (name, parse) => {
      const given = inputs.get(name) ?? { name, text: defaultText(name, surface), from: 'workflow' };
      return itemsOf(given, problems).flatMap((item) => {
        const value = read(item, name, parse);
        return value === undefined ? [] : [value];
      });
    },
    conflict: (name, sentence) => {
      problems.push({ name, allowed: sentence, ...defined({ where: inputs.get(name)?.where }) });
    },
    refuse: (name, allowed) =>
      problems.push(
        notAllowed(inputs.get(name) ?? { name, text: defaultText(name, surface), from: 'workflow' }, allowed),
      ),
  };
}

/** The elements of a list input; none and a problem when there are more than `most` of them. */
export function itemsOf(given: Given, problems: InputProblem[], most: number = MOST_ITEMS): readonly GivenText[] {
  const { name, where, text, from } = given;
  const place = defined({ where });
  const items = given.items ?? splitList(text).map((item) => ({ text: item, name, from, ...place }));
  if (items.length <= most) return items;
  problems.push({ name, allowed: `it has ${items.length} elements, and at most ${most} are allowed`, ...place });
  return [];
}

/** A list in one text: one element per line or between commas. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The problem of a value that is not allowed. */
export function notAllowed(given: GivenText, allowed: string): InputProblem {
  return { name: given.name, value: given.text, allowed, ...defined({ where: given.where }) };
}

function parseDefault<T>(name: InputName, surface: 'action' | 'cli', parse: Parse<T>): T {
  const value = parse(defaultText(name, surface));
  if (value === undefined) throw new TypeError(`the default of ${name} can't be read`);
  return value;
}

function defaultText(name: InputName, surface: 'action' | 'cli'): string {
  const input = findInput(name);
  return input === undefined ? '' : defaultOf(input, surface);
}
