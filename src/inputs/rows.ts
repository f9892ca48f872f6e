/** Reads the rows that fill {{row.column}} templates: a CSV file with a header line, or a JSON list of objects. */

import { describeError } from '../lib/errors.ts';
import { clip } from '../lib/text.ts';
import type { Place } from '../yaml/located-yaml.ts';
import { problemAt, problemOf, readFileAt } from '../yaml/places.ts';
import type { FileBudget, TargetReading } from './target-context.ts';

export type Row = Readonly<Record<string, string>>;

const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 1_000;

const ALLOWED = 'the path of a .csv file with a header line or of a .json file with a list of objects';

/** The rows of the file that `data` names; undefined when there is none or, with a problem, when it can't be read. */
export function readRows(place: Place | undefined, context: TargetReading): readonly Row[] | undefined {
  if (place === undefined) return undefined;
  const content = spend(place, readFileAt(place, 'data', ALLOWED, context), context)?.toString('utf8');
  if (content === undefined) return undefined;
  try {
    const isJson = place.text?.toLowerCase().endsWith('.json') === true;
    const rows = isJson ? parseJsonRows(content, context.budget) : parseCsvRows(content, context.budget);
    if (rows.length > 0) return rows;
    throw new TypeError('it has no rows');
  } catch (error) {
    context.problems.push(problemAt(place, `${ALLOWED}: ${describeError(error)}`));
    return undefined;
  }
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
  problems.push(
    problemOf(
      place,
      'the files that targets name hold more than 256 MiB together, one that is named twice counted twice',
    ),
  );
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
  const list = parseJson(content);
  if (!Array.isArray(list)) throw new TypeError('it is not a list');
  checkShape(list.length, 0);
  return list.map((row: unknown, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new TypeError(`entry ${index + 1} is not an object`);
    const entries = Object.entries(row);
    checkShape(0, entries.length);
    spendValues(entries.length, budget);
    return Object.fromEntries(
      entries.map(([column, value]) => [column, plainText(value, `${clip(column, 60)} of entry ${index + 1}`)]),
    );
  });
}

/** Without the engine's message, which quotes what stands in the file. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new TypeError('it is not readable as JSON');
  }
}

function plainText(value: unknown, what: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError(`${what} is not a text, number, true or false`);
}

/** For rows that are read by themselves. */
function unlimited(): Pick<FileBudget, 'values'> {
  return { values: Number.POSITIVE_INFINITY };
}

/**
 * CSV by RFC 4180: fields in quotes may hold commas, line ends and doubled quotes.
 * @throws when a row has more or fewer fields than the header, or a quote is left open.
 */
export function parseCsvRows(content: string, budget: Pick<FileBudget, 'values'> = unlimited()): readonly Row[] {
  const [names = [], ...records] = parseCsv(content.startsWith('\uFEFF') ? content.slice(1) : content, budget);
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

function parseCsv(content: string, budget: Pick<FileBudget, 'values'>): readonly (readonly string[])[] {
  // Runs of characters at once: one at a time, a field of some megabytes would be too deep for the expression.
  const field = /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n?|\n|$)/y;
  const records: string[][] = [];
  let record: string[] = [];
  while (field.lastIndex < content.length) {
    const at = field.lastIndex;
    const match = field.exec(content);
    if (match === null)
      throw new TypeError(`a quote is misplaced or left open in line ${content.slice(0, at).split('\n').length}`);
    const [, text = '', end] = match;
    record.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === ',' && field.lastIndex === content.length) record.push('');
    // The header is the first record, so that this is the number of the row.
    checkShape(records.length, record.length);
    if (end === ',' && field.lastIndex < content.length) continue;
    spendValues(record.length, budget);
    // An empty line is no record.
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  return records;
}
