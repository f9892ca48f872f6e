/** Reads the rows that fill {{row.column}} templates: a CSV file with a header line, or a JSON list of objects. */
import { describeError } from '../errors.ts';
import type { Place } from './located-yaml.ts';
import { problemAt, readFileAt } from './places.ts';
import type { TargetContext } from './target-context.ts';

export type Row = Readonly<Record<string, string>>;

const ALLOWED = 'the path of a .csv file with a header line or of a .json file with a list of objects';

/** The rows of the file that `data` names; undefined when there is none or, with a problem, when it can't be read. */
export function readRows(place: Place | undefined, context: TargetContext): readonly Row[] | undefined {
  if (place === undefined) return undefined;
  const content = readFileAt(place, 'data', ALLOWED, context)?.toString('utf8');
  if (content === undefined) return undefined;
  try {
    const rows = place.text?.toLowerCase().endsWith('.json') === true ? parseJsonRows(content) : parseCsvRows(content);
    if (rows.length > 0) return rows;
    throw new TypeError('it has no rows');
  } catch (error) {
    context.problems.push(problemAt(place, `${ALLOWED}: ${describeError(error)}`));
    return undefined;
  }
}

/** @throws when it is not a list of objects with plain values. */
export function parseJsonRows(content: string): readonly Row[] {
  const list = parseJson(content);
  if (!Array.isArray(list)) throw new TypeError('it is not a list');
  return list.map((row: unknown, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new TypeError(`entry ${index + 1} is not an object`);
    return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainText(value, `${column} of entry ${index + 1}`)]));
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

/**
 * CSV by RFC 4180: fields in quotes may hold commas, line ends and doubled quotes.
 * @throws when a row has more or fewer fields than the header, or a quote is left open.
 */
export function parseCsvRows(content: string): readonly Row[] {
  const [names = [], ...records] = parseCsv(content.replace(/^\uFEFF/, ''));
  const header = names.map((name) => name.trim());
  const twice = header.find((name, position) => header.indexOf(name) !== position);
  if (twice !== undefined) throw new TypeError(`the column ${JSON.stringify(twice)} is there twice`);
  return records.map((record, index) => {
    if (record.length !== header.length) throw new TypeError(`row ${index + 1} has ${record.length} fields, the header has ${header.length}`);
    return Object.fromEntries(header.map((column, position) => [column, record[position] ?? '']));
  });
}

function parseCsv(content: string): readonly (readonly string[])[] {
  // Runs of characters at once: one at a time, a field of some megabytes would be too deep for the expression.
  const field = /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n?|\n|$)/y;
  const records: string[][] = [];
  let record: string[] = [];
  while (field.lastIndex < content.length) {
    const at = field.lastIndex;
    const match = field.exec(content);
    if (match === null) throw new TypeError(`a quote is misplaced or left open in line ${content.slice(0, at).split('\n').length}`);
    const [, text = '', end] = match;
    record.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === ',' && field.lastIndex === content.length) record.push('');
    if (end === ',' && field.lastIndex < content.length) continue;
    // An empty line is no record.
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  return records;
}
