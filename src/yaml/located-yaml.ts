/**
 * YAML whose values know where they stand, so that a problem can be shown with file, line and column. JSON is read too,
 * as YAML includes it.
 */
import { load, loadAll, parseEvents, YAMLException } from 'js-yaml';
import type { InputProblem } from '../lib/errors.ts';
import { clip, QUOTED_CHARACTERS } from '../lib/text.ts';
import type { Origin } from '../system/input-files.ts';
import { MOST_CHARACTERS, sizeProblem } from './yaml-limits.ts';
import { type LineAndColumn, lineTable, type Mark, markDocuments } from './yaml-marks.ts';

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
  /** The line of `whereKey`, from 1; that of an alias for what is inside of it. */
  readonly line: number;
  /**
   * The line in the source of a line of this text, both from 1. Exact for a block written with `|`; for any other text
   * the line where it begins.
   */
  lineOfText(line: number): number;
  child(key: string | number): Place;
  /** Keys of a mapping, elements of a list; none for anything else. */
  children(): readonly Place[];
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
    const [mark] = value === null ? [] : markDocuments(source, events);
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

/** Longest file with several documents, in UTF-16 code units. Bundles of resource definitions take some megabytes. */
const MOST_DOCUMENTS_CHARACTERS = 4 * MOST_CHARACTERS;

/**
 * Reads a text as any number of YAML documents, such as a file of manifests.
 * @returns the root of each, empty ones included; undefined when the text is no YAML, or larger than is read.
 */
export function readYamlDocuments(source: string): readonly Place[] | undefined {
  if (source.length > MOST_DOCUMENTS_CHARACTERS) return undefined;
  try {
    if (isBlank(source)) return [];
    const events = parseEvents(source, {});
    if (sizeProblem(source, events) !== undefined) return undefined;
    const marks = markDocuments(source, events);
    const lines = lineTable(source);
    return loadAll(source).map((value, index) =>
      placeIn({ lines, from: 'file' }, { value, mark: marks[index], near: marks[index] }, { name: '', key: '' }),
    );
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return undefined;
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
  readonly lines: (offset: number) => LineAndColumn;
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
  const whereIs = (offset: number): string | undefined => {
    if (document.file === undefined) return undefined;
    const { line, column } = document.lines(offset);
    return `${document.file}:${line}:${column}`;
  };
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
    get line() {
      return document.lines(near?.keyOffset ?? near?.offset ?? 0).line;
    },
    lineOfText: (line) => document.lines(near?.offset ?? 0).line + (mark?.isLiteral === true ? line - 1 : 0),
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
