/** Brings the inputs and the config file together: which value counts for each input, and where it stands. */
import { nearest } from '../core/nearest.ts';
import { describeError, type InputProblem } from '../errors.ts';
import { beginningOf, isPlace, type Place, readYaml } from './located-yaml.ts';
import { findInput, INPUTS, type InputName, type InputSpec } from './spec.ts';

/** One value as the user wrote it. */
export interface GivenText {
  readonly text: string;
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

/** How a config file is read, and for whom: on the command line it is the user's own, in the action it may be a pull request's. */
export interface FileReading {
  readonly readFile: (path: string) => Buffer;
  readonly defaults: 'action' | 'cli';
}

/** An input with an empty text counts as not given, as GitHub passes every input that a workflow leaves out. */
export function gatherInputs(raw: Readonly<Record<string, string>>, reading: FileReading, problems: InputProblem[]): GivenInputs {
  const given = new Map<InputName, Given>();
  const configPath = raw['config']?.trim() ?? '';
  if (configPath !== '') gatherConfig(configPath, reading, given, problems);
  for (const [name, text] of Object.entries(raw)) {
    const input = findInput(name);
    if (input === undefined) problems.push(unknownName(name));
    else if (text.trim() !== '') given.set(input.name, { text, name });
  }
  return given;
}

function gatherConfig(path: string, reading: FileReading, given: Map<InputName, Given>, problems: InputProblem[]): void {
  const root = readConfig(path, reading.readFile);
  if (!isPlace(root)) {
    problems.push(root);
    return;
  }
  if (root.value === null) return;
  if (!root.isMapping) {
    problems.push({ name: 'config', where: `${path}:1:1`, allowed: 'the file must be a mapping of inputs to values, like "rate: 50/s"' });
    return;
  }
  for (const entry of root.children()) gatherEntry(entry, reading, given, problems);
}

function readConfig(path: string, readFile: (path: string) => Buffer): Place | InputProblem {
  try {
    return readYaml(readFile(path).toString('utf8'), { name: '', file: path });
  } catch (error) {
    return { name: 'config', value: path, allowed: `the path of a readable YAML file (${describeError(error)})` };
  }
}

function gatherEntry(entry: Place, { defaults }: FileReading, given: Map<InputName, Given>, problems: InputProblem[]): void {
  const input = findInput(entry.name);
  const place = entry.where === undefined ? {} : { where: entry.where };
  if (input === undefined) {
    problems.push({ ...unknownName(entry.name), ...(entry.whereKey === undefined ? {} : { where: entry.whereKey }) });
    return;
  }
  const objection = objectionTo(input, defaults);
  if (objection !== undefined) {
    problems.push({ name: entry.name, allowed: objection, ...place });
    return;
  }
  if (entry.value === null || entry.text === '') return;
  const base = { name: entry.name, ...place };
  if (entry.text !== undefined) given.set(input.name, { ...base, text: entry.text });
  else if (input.name === 'targets') given.set(input.name, { ...base, text: beginningOf(entry.value), place: entry });
  else if (input.list === true) given.set(input.name, { ...base, text: beginningOf(entry.value), items: elements(entry, problems) });
  else problems.push({ ...base, value: beginningOf(entry.value), allowed: `one value: ${input.allowed}` });
}

/** Why an input can't stand in a file. */
function objectionTo(input: InputSpec, defaults: FileReading['defaults']): string | undefined {
  if (input.secret === true) return 'secrets do not belong in a file';
  if (input.name === 'config') return "a config file can't name another";
  if (input.workflowOnly !== true || defaults === 'cli') return undefined;
  return 'it must be an input of the workflow, since whoever writes a pull request writes this file';
}

/** List elements; a mapping's are written `key=value`. */
function elements(entry: Place, problems: InputProblem[]): readonly GivenText[] {
  return entry.children().flatMap((element) => {
    const key = entry.isMapping ? `${element.key}=` : '';
    const place = element.where === undefined ? {} : { where: element.where };
    if (element.text !== undefined) return [{ text: `${key}${element.text}`, name: entry.name, ...place }];
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

/** Says that a word is not known and which known one was probably meant. */
export function unknownWord(kind: string, word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `there is no such ${kind}; did you mean ${meant}?`;
  return `there is no such ${kind}${known.length > 20 ? '' : `; there are ${known.join(', ')}`}`;
}
