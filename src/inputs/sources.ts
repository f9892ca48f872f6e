/** Brings the inputs and the config file together: which value counts for each input, and where it stands. */
import { defined } from '../lib/defined.ts';
import { ActionError, describeError, type InputProblem } from '../lib/errors.ts';
import { unknownWord } from '../lib/nearest.ts';
import type { FileGate, Origin } from '../system/input-files.ts';
import { beginningOf, isPlace, type Place, readYaml } from '../yaml/located-yaml.ts';
import type { InputSpec } from './input-spec.ts';
import { configFilesFor, findInput, INPUTS, type InputName } from './spec.ts';
import { utf8Text } from './utf8.ts';

/** One value as the user wrote it. */
export interface GivenText {
  readonly text: string;
  readonly from: Origin;
  /** What it is called in a problem; the input's name unless it is an element of a list. */
  readonly name: string;
  readonly where?: string;
}

/** What was given for an input: one text, or a structure of the config file. */
export interface Given extends GivenText {
  /** The elements, when it was a YAML list or mapping. */
  readonly items?: readonly GivenText[];
  /** The structure itself, for targets. */
  readonly place?: Place;
}

export type GivenInputs = ReadonlyMap<InputName, Given>;

/**
 * How a config file is read, and for whom: on the command line it is the user's own, in the action it may be a pull
 * request's.
 */
export interface FileReading {
  readonly files: FileGate;
  readonly defaults: 'action' | 'cli';
  /** The config file of the base commit; needed for `config-ref: base`. */
  readonly atBase?: ConfigAtBase | undefined;
}

/** The config file as it is at the base commit, or a sentence that says why it can't be had. */
export type ConfigAtBase = { readonly label: string; readonly content: Buffer } | { readonly problem: string };

/** Which config file is asked for, and in which version; an empty path is none. */
export function configOf(raw: Readonly<Record<string, string>>): { readonly path: string; readonly ref: string } {
  return { path: raw['config']?.trim() ?? '', ref: raw['config-ref']?.trim().toLowerCase() || 'checkout' };
}

/** An input with an empty text counts as not given, as GitHub passes every input that a workflow leaves out. */
export function gatherInputs(
  raw: Readonly<Record<string, string>>,
  reading: FileReading,
  problems: InputProblem[],
): GivenInputs {
  const given = new Map<InputName, Given>();
  gatherConfig(raw, reading, given, problems);
  for (const [name, text] of Object.entries(raw)) {
    const input = findInput(name);
    if (input === undefined) problems.push(unknownName(name));
    else if (text.trim() !== '') given.set(input.name, { text, name, from: 'workflow' });
  }
  return given;
}

function gatherConfig(
  raw: Readonly<Record<string, string>>,
  reading: FileReading,
  given: Map<InputName, Given>,
  problems: InputProblem[],
): void {
  const config = openConfig(raw, reading);
  if (config === undefined) return;
  if (!('root' in config)) {
    problems.push(config);
    return;
  }
  const { root, label, mayGiveAll } = config;
  if (root.value === null) return;
  if (!root.isMapping) {
    problems.push({
      name: 'config',
      where: `${label}:1:1`,
      allowed: 'the file must be a mapping of inputs to values, like "rate: 50/s"',
    });
    return;
  }
  for (const entry of root.children()) gatherEntry(entry, mayGiveAll, given, problems);
}

interface OpenConfig {
  readonly root: Place;
  /** What the file is called in problems. */
  readonly label: string;
  /** Whether whoever wrote it may say everything but secrets. */
  readonly mayGiveAll: boolean;
}

function openConfig(
  raw: Readonly<Record<string, string>>,
  { files, defaults, atBase }: FileReading,
): OpenConfig | InputProblem | undefined {
  const { path, ref } = configOf(raw);
  if (ref === 'base') {
    if (path === '')
      return {
        name: 'config-ref',
        allowed: 'says where the config file is read from; name that file in config, or leave this out',
      };
    if (atBase === undefined) throw new ActionError('internal', 'the config file of the base commit was not fetched');
    if ('problem' in atBase) return { name: 'config', allowed: atBase.problem };
    return parseConfig(atBase.content, { label: atBase.label, mayGiveAll: true });
  }
  // Another version than the one that was meant is never taken instead.
  if (ref !== 'checkout') return { name: 'config-ref', value: ref, allowed: 'checkout or base' };
  if (path === '') return undefined;
  try {
    return parseConfig(files.read(path, 'workflow', 'config'), { label: path, mayGiveAll: defaults === 'cli' });
  } catch (error) {
    return { name: 'config', value: path, allowed: `the path of a readable YAML file (${describeError(error)})` };
  }
}

function parseConfig(content: Buffer, about: Omit<OpenConfig, 'root'>): OpenConfig | InputProblem {
  let text: string;
  try {
    text = utf8Text(content);
  } catch (error) {
    return { name: 'config', where: about.label, allowed: describeError(error) };
  }
  const root = readYaml(text, { name: '', from: 'file', file: about.label });
  return isPlace(root) ? { ...about, root } : root;
}

function gatherEntry(entry: Place, mayGiveAll: boolean, given: Map<InputName, Given>, problems: InputProblem[]): void {
  const input = findInput(entry.name);
  const place = defined({ where: entry.where });
  if (input === undefined) {
    problems.push({ ...unknownName(entry.name), ...defined({ where: entry.whereKey }) });
    return;
  }
  const objection = objectionTo(input, mayGiveAll);
  if (objection !== undefined) {
    problems.push({ name: entry.name, allowed: objection, ...place });
    return;
  }
  if (entry.value === null || entry.text === '') return;
  const base = { name: entry.name, from: entry.from, ...place };
  if (entry.text !== undefined) given.set(input.name, { ...base, text: entry.text });
  else if (input.name === 'targets' || input.name === 'setup')
    given.set(input.name, { ...base, text: beginningOf(entry.value), place: entry });
  else if (input.list === true)
    given.set(input.name, { ...base, text: beginningOf(entry.value), items: elements(entry, problems) });
  else
    problems.push({
      name: entry.name,
      value: beginningOf(entry.value),
      allowed: `one value: ${input.allowed}`,
      ...place,
    });
}

/** Why an input can't stand in a file. */
function objectionTo(input: InputSpec, mayGiveAll: boolean): string | undefined {
  if (input.secret === true) return 'secrets do not belong in a file';
  const files = configFilesFor(input);
  if (files === 'none' && !input.name.startsWith('config')) return 'it says what the job is; give it in the workflow';
  if (files === 'none')
    return "a config file can't name another one, or another version of it; give this in the workflow";
  if (mayGiveAll || files === 'any') return undefined;
  return 'give it in the workflow, or set config-ref: base there; this file comes with the checkout, which a pull request can change';
}

/** List elements; a mapping's are written `key=value`. */
function elements(entry: Place, problems: InputProblem[]): readonly GivenText[] {
  return entry.children().flatMap((element) => {
    const key = entry.isMapping ? `${element.key}=` : '';
    const place = defined({ where: element.where });
    if (element.text !== undefined)
      return [{ text: `${key}${element.text}`, name: entry.name, from: element.from, ...place }];
    problems.push({ name: element.name, value: beginningOf(element.value), allowed: 'a text', ...place });
    return [];
  });
}

function unknownName(name: string): InputProblem {
  return {
    name,
    allowed: unknownWord(
      'input',
      name,
      INPUTS.map((input) => input.name),
    ),
  };
}
