/** YAML whose values know where they stand, so that a problem can be shown with file, line and column. JSON is read too, as YAML includes it. */
import { EVENT_ID, type Event, getScalarValue, load, parseEvents, SCALAR_STYLE, type ScalarEvent, YAMLException } from 'js-yaml';
import type { InputProblem } from '../errors.ts';
import type { Origin } from '../io/input-files.ts';

export type Path = readonly (string | number)[];

/** A place in a document: its value, and how to report that it is wrong. */
export interface Place {
  readonly value: unknown;
  /** Who wrote it. */
  readonly from: Origin;
  /** Name for the user, e.g. `targets[1].expect.status`. */
  readonly name: string;
  /** Last part of the name: the key of a mapping, the index in a list. */
  readonly key: string;
  /** `file:line:column`; undefined for a text that is not a file. */
  readonly where: string | undefined;
  /** Where the key stands, for a value of a mapping; else the same as `where`. */
  readonly whereKey: string | undefined;
  /** A text, number, true or false as it was written (so that 1.10 stays 1.10); undefined for anything else. */
  readonly text: string | undefined;
  readonly isMapping: boolean;
  child(key: string | number): Place;
  /** Keys of a mapping, elements of a list; none for anything else. */
  children(): readonly Place[];
}

/** Hundreds of targets with all their keys are some thousands. */
const MOST_NODES = 100_000;

interface Mark {
  readonly offset: number;
  readonly keyOffset?: number;
  readonly text?: string;
}

type Marks = Map<string, Mark>;

export interface YamlOptions {
  /** What the root is called in problems; empty for a config file, whose keys are names themselves. */
  readonly name: string;
  readonly from: Origin;
  /** What the file is called in problems; none for the text of an input. */
  readonly file?: string;
}

/**
 * Reads a text as one YAML document.
 * @returns the root, or the problem that made it unreadable. An empty text is null.
 */
export function readYaml(source: string, options: YamlOptions): Place | InputProblem {
  const name = options.name === '' ? 'config' : options.name;
  try {
    const value: unknown = isBlank(source) ? null : load(source);
    const excess = aliasProblem(value);
    if (excess !== undefined) return { name, allowed: excess, ...(options.file === undefined ? {} : { where: `${options.file}:1:1` }) };
    const marks: Marks = new Map();
    if (value !== null) markNodes(source, parseEvents(source, {}), marks);
    return placeIn({ source, marks, ...options }, [], value, options.name);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark } = error;
    const where = mark === undefined || options.file === undefined ? {} : { where: `${options.file}:${mark.line + 1}:${mark.column + 1}` };
    const line = mark === undefined || options.file !== undefined ? '' : ` in line ${mark.line + 1}`;
    return { name, allowed: `not readable as YAML: ${error.reason}${line}`, ...where };
  }
}

/** A few lines of aliases can stand for more than any memory holds, or for themselves without end. */
function aliasProblem(root: unknown): string | undefined {
  let nodes = 0;
  const within = new Set<object>();
  const visit = (value: unknown): string | undefined => {
    nodes += 1;
    if (nodes > MOST_NODES) return `it holds more than ${MOST_NODES} values, aliases written out`;
    if (typeof value !== 'object' || value === null) return undefined;
    if (within.has(value)) return 'an alias stands in the very collection that it means';
    within.add(value);
    for (const child of Object.values(value)) {
      const problem = visit(child);
      if (problem !== undefined) return problem;
    }
    within.delete(value);
    return undefined;
  };
  return visit(root);
}

/** Tells the two answers of `readYaml` apart. */
export function isPlace(result: Place | InputProblem): result is Place {
  return 'children' in result;
}

function isBlank(source: string): boolean {
  return source.split('\n').every((line) => /^\s*(#.*)?$/.test(line));
}

interface Document {
  readonly source: string;
  readonly marks: Marks;
  readonly from: Origin;
  readonly file?: string;
}

function placeIn(document: Document, path: Path, value: unknown, name: string): Place {
  const child = (key: string | number) => placeIn(document, [...path, key], own(value, key), childName(name, key));
  return {
    value,
    from: document.from,
    name,
    key: String(path.at(-1) ?? ''),
    where: whereIs(document, path, (mark) => mark.offset),
    whereKey: whereIs(document, path, (mark) => mark.keyOffset ?? mark.offset),
    text: isScalar(value) ? (document.marks.get(keyOf(path))?.text ?? String(value)) : undefined,
    isMapping: isMapping(value),
    child,
    children: () =>
      Array.isArray(value) ? value.map((_, index) => child(index)) : isMapping(value) ? Object.keys(value).map((key) => child(key)) : [],
  };
}

function childName(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key + 1}]`;
  return parent === '' ? key : `${parent}.${key}`;
}

function own(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint';
}

/** The place itself, or the nearest one around it (what is inside an alias has no place of its own). */
function whereIs(document: Document, path: Path, offsetOf: (mark: Mark) => number): string | undefined {
  if (document.file === undefined) return undefined;
  for (let length = path.length; length >= 0; length -= 1) {
    const mark = document.marks.get(keyOf(path.slice(0, length)));
    if (mark === undefined) continue;
    const before = document.source.slice(0, offsetOf(mark)).split('\n');
    return `${document.file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  }
  return `${document.file}:1:1`;
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** A collection that is being read: where it is, and the next index or the key whose value comes next. */
interface Open {
  readonly path: Path;
  readonly kind: 'document' | 'list' | 'mapping';
  next: number;
  key: string | undefined;
}

/** Notes where every value begins. A value that is empty (`key:`) is where its key is. */
function markNodes(source: string, events: readonly Event[], marks: Marks): void {
  const open: Open[] = [];
  let keyOffset = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ path: [], kind: 'document', next: 0, key: undefined });
      continue;
    }
    const parent = open.at(-1);
    if (parent === undefined) return;
    if (parent.kind === 'mapping' && parent.key === undefined) {
      // A key. Keys that are collections are refused by js-yaml when it builds the value.
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
      keyOffset = event.type === EVENT_ID.SCALAR ? startOf(event) : keyOffset;
      continue;
    }
    const key = parent.kind === 'mapping' ? { keyOffset } : {};
    const path = pathWithin(parent);
    if (event.type === EVENT_ID.SCALAR) {
      marks.set(keyOf(path), { offset: event.valueStart === -1 ? keyOffset : startOf(event), text: getScalarValue(source, event), ...key });
    } else if (event.type === EVENT_ID.ALIAS) {
      marks.set(keyOf(path), { offset: event.anchorStart - 1, ...key });
    } else {
      marks.set(keyOf(path), { offset: event.start, ...key });
      open.push({ path, kind: event.type === EVENT_ID.SEQUENCE ? 'list' : 'mapping', next: 0, key: undefined });
    }
  }
}

/** Where a scalar begins, its opening quote included. */
function startOf({ style, valueStart }: ScalarEvent): number {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}

function pathWithin(parent: Open): Path {
  if (parent.kind === 'document') return parent.path;
  if (parent.kind === 'list') {
    parent.next += 1;
    return [...parent.path, parent.next - 1];
  }
  const path = [...parent.path, parent.key ?? ''];
  parent.key = undefined;
  return path;
}
