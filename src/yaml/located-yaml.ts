/**
 * YAML whose values know where they stand, so that a problem can be shown with file, line and column. JSON is read too,
 * as YAML includes it.
 */
import {
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  load,
  type PopEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import type { InputProblem } from '../lib/errors.ts';
import { clip, QUOTED_CHARACTERS } from '../lib/text.ts';
import type { Origin } from '../system/input-files.ts';
import { MOST_CHARACTERS, sizeProblem } from './yaml-limits.ts';

/** Longest name of a place, in code units. */
const LONGEST_NAME = 200;

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

/**
 * Where a value stands in the source, and what is in it. A tree, so that finding a value costs nothing for the length
 * of the keys around it.
 */
interface Mark {
  readonly offset: number;
  readonly keyOffset?: number;
  readonly text?: string;
  readonly within: Map<string | number, Mark>;
}

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
  const refusal = (allowed: string): InputProblem => ({
    name,
    allowed,
    ...(options.file === undefined ? {} : { where: `${options.file}:1:1` }),
  });
  if (source.length > MOST_CHARACTERS)
    return refusal(`it is longer than ${MOST_CHARACTERS} characters; keep bodies and rows in files of their own`);
  try {
    const events = isBlank(source) ? [] : parseEvents(source, {});
    const excess = sizeProblem(source, events);
    if (excess !== undefined) return refusal(excess);
    const value: unknown = events.length === 0 ? null : load(source);
    const mark = value === null ? undefined : markNodes(source, events);
    return placeIn(
      { lines: lineTable(source), ...options },
      { value, mark, near: mark },
      { name: options.name, key: '' },
    );
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark } = error;
    const where =
      mark === undefined || options.file === undefined
        ? {}
        : { where: `${options.file}:${mark.line + 1}:${mark.column + 1}` };
    const line = mark === undefined || options.file !== undefined ? '' : ` in line ${mark.line + 1}`;
    return { name, allowed: `not readable as YAML: ${error.reason}${line}`, ...where };
  }
}

/** Tells the two answers of `readYaml` apart. */
export function isPlace(result: Place | InputProblem): result is Place {
  return 'children' in result;
}

function isBlank(source: string): boolean {
  return source.split('\n').every((line) => {
    const content = line.trimStart();
    return content === '' || content.startsWith('#');
  });
}

/** The beginning of a value as JSON, for a message: all of it may be megabytes, and of an alias' many times that. */
export function beginningOf(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.slice(0, 10).map(outline) : outline(value));
}

function outline(value: unknown): unknown {
  if (typeof value === 'string') return clip(value, QUOTED_CHARACTERS);
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : value;
}

interface Document {
  readonly from: Origin;
  /** Line and column of an offset, both from 1. */
  readonly lines: (offset: number) => string;
  readonly file?: string;
}

interface Located {
  readonly value: unknown;
  /** Undefined for what is inside of an alias. */
  readonly mark: Mark | undefined;
  /** Its own mark, or that of the nearest value around it. */
  readonly near: Mark | undefined;
}

function placeIn(
  document: Document,
  { value, mark, near }: Located,
  { name, key }: { readonly name: string; readonly key: string },
): Place {
  const whereIs = (offset: number): string | undefined =>
    document.file === undefined ? undefined : `${document.file}:${document.lines(offset)}`;
  const child = (step: string | number): Place => {
    const inner = mark?.within.get(step);
    return placeIn(
      document,
      { value: own(value, step), mark: inner, near: inner ?? near },
      { name: childName(name, step), key: String(step) },
    );
  };
  return {
    value,
    from: document.from,
    name,
    key,
    // Computed when they are asked for, which is for a problem as a rule.
    get where() {
      return whereIs(near?.offset ?? 0);
    },
    get whereKey() {
      return whereIs(near?.keyOffset ?? near?.offset ?? 0);
    },
    text: isScalar(value) ? (mark?.text ?? String(value)) : undefined,
    isMapping: isMapping(value),
    child,
    children: () =>
      Array.isArray(value)
        ? value.map((_, index) => child(index))
        : isMapping(value)
          ? Object.keys(value).map((step) => child(step))
          : [],
  };
}

/** Long keys are cut: names are for messages, and grow with every level. */
function childName(parent: string, key: string | number): string {
  if (typeof key === 'number') return `${parent}[${key + 1}]`;
  const short = clip(key, LONGEST_NAME);
  return clip(parent === '' ? short : `${parent}.${short}`, LONGEST_NAME);
}

function own(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return (
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
  );
}

/** Finds the line of an offset by halving; the table is made when it is first needed. */
function lineTable(source: string): (offset: number) => string {
  let starts: number[] | undefined;
  return (offset) => {
    if (starts === undefined) {
      starts = [0];
      for (let end = source.indexOf('\n'); end !== -1; end = source.indexOf('\n', end + 1)) starts.push(end + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`;
  };
}

/**
 * A collection that is being read: where what is in it is noted, and the next index or the key whose value comes next.
 */
interface Open {
  /** Undefined for the document, whose one value is the root. */
  readonly mark: Mark | undefined;
  readonly kind: 'document' | 'list' | 'mapping';
  next: number;
  key: string | undefined;
}

/** Notes where every value begins. A value that is empty (`key:`) is where its key is. */
function markNodes(source: string, events: readonly Event[]): Mark | undefined {
  const open: Open[] = [];
  let root: Mark | undefined;
  let keyOffset = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ mark: undefined, kind: 'document', next: 0, key: undefined });
      continue;
    }
    const parent = open.at(-1);
    if (parent === undefined) return root;
    if (parent.kind === 'mapping' && parent.key === undefined) {
      // A key. Keys that are collections are refused by js-yaml when it builds the value.
      parent.key = event.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
      keyOffset = event.type === EVENT_ID.SCALAR ? startOf(event) : keyOffset;
      continue;
    }
    const mark = markOf(source, event, { keyOffset, isKeyed: parent.kind === 'mapping' });
    if (parent.mark === undefined) root = mark;
    else parent.mark.within.set(stepWithin(parent), mark);
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      open.push({ mark, kind: event.type === EVENT_ID.SEQUENCE ? 'list' : 'mapping', next: 0, key: undefined });
    }
  }
  return root;
}

function markOf(
  source: string,
  event: Exclude<Event, DocumentEvent | PopEvent>,
  { keyOffset, isKeyed }: { readonly keyOffset: number; readonly isKeyed: boolean },
): Mark {
  const key = isKeyed ? { keyOffset } : {};
  const within = new Map<string | number, Mark>();
  if (event.type === EVENT_ID.SCALAR) {
    return {
      offset: event.valueStart === -1 ? keyOffset : startOf(event),
      text: getScalarValue(source, event),
      within,
      ...key,
    };
  }
  return { offset: event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : event.start, within, ...key };
}

/** Where a scalar begins, its opening quote included. */
function startOf({ style, valueStart }: ScalarEvent): number {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}

/** The key or index of the value that comes next. */
function stepWithin(parent: Open): string | number {
  if (parent.kind === 'list') {
    parent.next += 1;
    return parent.next - 1;
  }
  const key = parent.key ?? '';
  parent.key = undefined;
  return key;
}
