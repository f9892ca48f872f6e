/**
 * Templates in paths, header values and bodies: {{uuid}}, {{counter}}, {{randomInt a b}} (both ends included) and {{row.column}}. Compiled once; a
 * text without templates costs nothing per request.
 */
import type { RandomStream } from './random.ts';

/** What a template may draw from while one request is written. */
export interface TemplateScope {
  readonly random: RandomStream;
  /** Number of the request within the run, from 1 (warm-up requests are numbered from 1,000,000,001, so that no number comes twice). */
  counter: number;
  row: Readonly<Record<string, string>>;
}

/** A compiled text: itself when it holds no template, else a function that writes it. */
export type Template = string | ((scope: TemplateScope) => string);

type Part = Template;

/** Braces alone may be part of a text; these words behind them are not. */
const TEMPLATE_BEGIN = /\{\{\s*(uuid|counter|randomInt|row\.)/;
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Compiles a text. Call `templateProblems` first: an unknown template here is an error. */
export function compileTemplate(text: string): Template {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(compilePlaceholder(match[1] ?? ''));
    end = match.index + match[0].length;
  }
  if (parts.length === 0) return text;
  if (end < text.length) parts.push(text.slice(end));
  return (scope) => {
    let written = '';
    for (const part of parts) written += typeof part === 'string' ? part : part(scope);
    return written;
  };
}

/** What is wrong with the templates of a text, one phrase each. `rows` are the target's rows. */
export function templateProblems(text: string, rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const known = TEMPLATE_BEGIN.exec(text.replace(PLACEHOLDER, ''))?.[0];
  const open = known === undefined ? [] : [`${known} is not closed; a template ends with }}`];
  return [
    ...open,
    ...[...text.matchAll(PLACEHOLDER)].flatMap((match) => {
      const problem = placeholderProblem(match[1] ?? '', rows);
      return problem === undefined ? [] : [problem];
    }),
  ];
}

function placeholderProblem(inside: string, rows: readonly Readonly<Record<string, string>>[]): string | undefined {
  if (inside === 'uuid' || inside === 'counter') return undefined;
  const range = randomRange(inside);
  if (range !== undefined) {
    if (range.from > range.to) return `{{${inside}}} has no numbers in it: the first must not be above the second`;
    return range.to - range.from < 2 ** 32 ? undefined : `{{${inside}}} spans more than 4294967296 numbers`;
  }
  const column = rowColumn(inside);
  if (column === undefined) return `{{${inside}}} is not known; there are {{uuid}}, {{counter}}, {{randomInt a b}} and {{row.column}}`;
  if (rows.length === 0) return `{{${inside}}} needs rows, and the target has none`;
  const lacking = rows.findIndex((row) => !Object.hasOwn(row, column));
  return lacking === -1 ? undefined : `{{${inside}}}: row ${lacking + 1} has no column ${JSON.stringify(column)}`;
}

function compilePlaceholder(inside: string): Part {
  if (inside === 'uuid') return ({ random }) => uuid(random);
  if (inside === 'counter') return ({ counter }) => String(counter);
  const range = randomRange(inside);
  if (range !== undefined) {
    const { from, to } = range;
    return ({ random }) => String(from + Math.floor(random.next() * (to - from + 1)));
  }
  const column = rowColumn(inside);
  if (column === undefined) throw new TypeError(`unknown template {{${inside}}}`);
  return ({ row }) => row[column] ?? '';
}

function randomRange(inside: string): { readonly from: number; readonly to: number } | undefined {
  const match = /^randomInt\s+(-?\d{1,15})\s+(-?\d{1,15})$/.exec(inside);
  return match === null ? undefined : { from: Number(match[1]), to: Number(match[2]) };
}

function rowColumn(inside: string): string | undefined {
  return /^row\.(.+)$/.exec(inside)?.[1];
}

/** A version 4 UUID (RFC 9562) from the stream. */
function uuid(random: RandomStream): string {
  const first = hex(random.bits());
  const second = hex(random.bits());
  const third = hex(random.bits());
  const fourth = hex(random.bits());
  const variant = ((Number.parseInt(third.slice(0, 1), 16) & 3) | 8).toString(16);
  return `${first}-${second.slice(0, 4)}-4${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
