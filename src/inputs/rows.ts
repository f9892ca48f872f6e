/**
 * Reads the rows that fill {{row.column}} templates: CSV with a header line, a JSON list of objects, or JSON Lines
 * (one object a line).
 */

import { describeError } from '../lib/errors.ts';
import { clip } from '../lib/text.ts';
import type { Place } from '../yaml/located-yaml.ts';
import { problemAt, problemOf, readFileAt, readText } from '../yaml/places.ts';
import type { FileBudget, TargetReading } from './target-context.ts';
import { utf8Text } from './utf8.ts';

export type Row = Readonly<Record<string, string>>;

const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 1_000;

const ALLOWED =
  'the path of a .csv file with a header line, of a .json file with a list of objects, or of a .jsonl file with an object a line';
const DELIMITERS = [',', ';', '\t'] as const;

type Delimiter = (typeof DELIMITERS)[number];

/**
 * The rows of the file that `data` names; undefined when there is none or, with a problem, when it can't be read.
 * Targets that name the same file get the same list: that is how they share it.
 */
export function readRows(
  { data, delimiter: given }: { readonly data?: Place | undefined; readonly delimiter?: Place | undefined },
  context: TargetReading,
): readonly Row[] | undefined {
  const delimiter = readText(given, '",", ";" or tab', parseDelimiter, context.problems);
  if (data === undefined) {
    if (given !== undefined) context.problems.push(problemOf(given, 'is for data, and there is none'));
    return undefined;
  }
  const key = JSON.stringify([data.text, delimiter]);
  const known = context.rows.get(key);
  if (known !== undefined) return known;
  const content = spend(data, readFileAt(data, 'data', ALLOWED, context), context);
  if (content === undefined) return undefined;
  try {
    const rows = parseRows(utf8Text(content), data.text?.toLowerCase() ?? '', { budget: context.budget, delimiter });
    if (rows.length === 0) throw new TypeError('it has no rows');
    context.rows.set(key, rows);
    return rows;
  } catch (error) {
    context.problems.push(problemAt(data, `${ALLOWED}: ${describeError(error)}`));
    return undefined;
  }
}

interface RowReading {
  readonly budget: Pick<FileBudget, 'values'>;
  readonly delimiter: Delimiter | undefined;
}

function parseRows(content: string, path: string, { budget, delimiter }: RowReading): readonly Row[] {
  if (path.endsWith('.jsonl') || path.endsWith('.ndjson')) return parseJsonLines(content, budget);
  return path.endsWith('.json') ? parseJsonRows(content, budget) : parseCsvRows(content, budget, delimiter);
}

/** `tab` as a word, too: few can write one in YAML. */
function parseDelimiter(text: string): Delimiter | undefined {
  const word = text.toLowerCase();
  return DELIMITERS.find((delimiter) => delimiter === text || (delimiter === '\t' && ['tab', '\\t'].includes(word)));
}

/**
 * The content of a file of a target's, as long as all of them together are within the budget; else undefined and a
 * problem.
 */
export function spend(
  place: Place,
  content: Buffer | undefined,
  { budget, problems }: TargetReading,
): Buffer | undefined {
  if (content === undefined) return undefined;
  budget.bytes -= content.length;
  if (budget.bytes >= 0) return content;
  problems.push(problemOf(place, 'the files that targets name hold more than 256 MiB together'));
  return undefined;
}

/** Takes the values of so many rows from the budget. @throws when they are too many. */
function spendValues(values: number, budget: Pick<FileBudget, 'values'>): void {
  budget.values -= values;
  if (budget.values < 0) throw new TypeError('with it the rows of all targets hold more than 10000000 values');
}

function checkShape(rows: number, columns: number): void {
  if (rows > MOST_ROWS) throw new TypeError(`it has more than ${MOST_ROWS} rows`);
  if (columns > MOST_COLUMNS) throw new TypeError(`it has more than ${MOST_COLUMNS} columns`);
}

/** @throws when it is not a list of objects with plain values. */
export function parseJsonRows(content: string, budget: Pick<FileBudget, 'values'> = unlimited()): readonly Row[] {
  const list = parseJson(withoutMark(content));
  if (!Array.isArray(list)) throw new TypeError('it is not a list');
  checkShape(list.length, 0);
  return list.map((row: unknown, index) => rowOf(row, `entry ${index + 1}`, budget));
}

/** One object a line; empty lines are none. @throws when a line is not an object. */
export function parseJsonLines(content: string, budget: Pick<FileBudget, 'values'> = unlimited()): readonly Row[] {
  const rows: Row[] = [];
  for (const [index, line] of withoutMark(content).split('\n').entries()) {
    if (line.trim() === '') continue;
    checkShape(rows.length + 1, 0);
    rows.push(rowOf(parseJson(line, `line ${index + 1}`), `line ${index + 1}`, budget));
  }
  return rows;
}

/** Values that are no text, number, true or false are left out: a template that needs one is told so. */
function rowOf(row: unknown, what: string, budget: Pick<FileBudget, 'values'>): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new TypeError(`${what} is not an object`);
  const entries = Object.entries(row);
  checkShape(0, entries.length);
  spendValues(entries.length, budget);
  return Object.fromEntries(
    entries.flatMap(([column, value]: readonly [string, unknown]) => {
      const text = plainText(value);
      return text === undefined ? [] : [[column, text] as const];
    }),
  );
}

function withoutMark(content: string): string {
  return content.startsWith('\uFEFF') ? content.slice(1) : content;
}

/** Without the engine's message, which quotes what stands in the file. */
function parseJson(content: string, what = 'it'): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new TypeError(`${what} is not readable as JSON`);
  }
}

function plainText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

/** For rows that are read by themselves. */
function unlimited(): Pick<FileBudget, 'values'> {
  return { values: Number.POSITIVE_INFINITY };
}

/**
 * CSV by RFC 4180: fields in quotes may hold delimiters, line ends and doubled quotes. Without a delimiter, the one that
 * is in the header line most often.
 * @throws when a row has more or fewer fields than the header, or a quote is left open.
 */
export function parseCsvRows(
  content: string,
  budget: Pick<FileBudget, 'values'> = unlimited(),
  delimiter?: Delimiter,
): readonly Row[] {
  const text = withoutMark(content);
  const [names = [], ...records] = parseCsv(text, delimiter ?? sniffedDelimiter(text), budget);
  const header = names.map((name) => name.trim());
  const seen = new Set<string>();
  const twice = header.find((name) => {
    const isKnown = seen.has(name);
    seen.add(name);
    return isKnown;
  });
  if (twice !== undefined) throw new TypeError(`the column ${JSON.stringify(clip(twice, 60))} is there twice`);
  return records.map((record, index) => {
    if (record.length !== header.length)
      throw new TypeError(`row ${index + 1} has ${record.length} fields, the header has ${header.length}`);
    return Object.fromEntries(header.map((column, position) => [column, record[position] ?? '']));
  });
}

/** What is in the header line most often, quoted names aside; the comma when there is none. */
function sniffedDelimiter(content: string): Delimiter {
  const header = (content.slice(0, LONGEST_HEADER_LINE).split(/[\r\n]/, 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

const LONGEST_HEADER_LINE = 100_000;

/** Runs of characters at once: one at a time, a field of some megabytes would be too deep for the expression. */
const FIELDS: Readonly<Record<Delimiter, RegExp>> = {
  ',': /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n?|\n|$)/y,
  ';': /("[^"]*(?:""[^"]*)*"|[^";\r\n]*)(;|\r\n?|\n|$)/y,
  '\t': /("[^"]*(?:""[^"]*)*"|[^"\t\r\n]*)(\t|\r\n?|\n|$)/y,
};

function parseCsv(
  content: string,
  delimiter: Delimiter,
  budget: Pick<FileBudget, 'values'>,
): readonly (readonly string[])[] {
  const field = FIELDS[delimiter];
  field.lastIndex = 0;
  const records: string[][] = [];
  let record: string[] = [];
  while (field.lastIndex < content.length) {
    const at = field.lastIndex;
    const match = field.exec(content);
    if (match === null)
      throw new TypeError(`a quote is misplaced or left open in line ${content.slice(0, at).split('\n').length}`);
    const [, text = '', end] = match;
    record.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === delimiter && field.lastIndex === content.length) record.push('');
    // The header is the first record, so that this is the number of the row.
    checkShape(records.length, record.length);
    if (end === delimiter && field.lastIndex < content.length) continue;
    spendValues(record.length, budget);
    // An empty line is no record.
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  return records;
}
