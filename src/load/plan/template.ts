/**
 * Templates in paths, header values and bodies: {{uuid}}, {{counter}}, {{randomInt a b}} (both ends included),
 * {{row.column}}, {{var.NAME}} and {{setup.NAME}}. A value is written as the place wants it (template-places.ts); {{raw …}} writes it
 * as it is, and {{{{ is {{. Compiled once; a text without templates costs nothing per request.
 */
import { clip } from '../../lib/text.ts';
import type { RandomStream } from './random.ts';

/** A row of data, or variables: values by name. */
export type Values = Readonly<Record<string, string>>;

/** What a template may draw from while one request is written. */
export interface TemplateScope {
  readonly random: RandomStream;
  /**
   * Number of the request within the run, from 1 (warm-up requests are numbered from 1,000,000,001, so that no number
   * comes twice).
   */
  counter: number;
  row: Values;
}

/** What templates draw from that is the same for all requests of a target. */
export interface TemplateSources {
  readonly rows?: readonly Values[] | undefined;
  readonly variables?: Values | undefined;
  readonly setup?: Values | undefined;
}

/** Writes a value as the text around it wants it. */
export type Encode = (value: string) => string;

/** A compiled text: itself when it holds no template, else a function that writes it. */
export type Template = string | ((scope: TemplateScope) => string);

type Part = Template;

/** Braces alone may be part of a text; these words behind them are not. */
const KNOWN = ['uuid', 'counter', 'randomInt', 'row.', 'var.', 'setup.', 'raw '];
/** Stands for the two braces themselves. */
const LITERAL = '{{{{';
/** Templates in one text. */
const MOST_TEMPLATES = 1_000;

/** A template of a text: where it begins and ends, and what stands between its braces, without the spaces around it. */
interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly inside: string;
}

interface Parsed {
  readonly placeholders: readonly Placeholder[];
  /** The first `{{` of a known template that is never closed, with that word. */
  readonly unclosed: string | undefined;
}

/**
 * Finds the templates of a text in one pass: two braces, anything but braces, two braces. Every character is looked at
 * once.
 */
function parseTemplates(text: string): Parsed {
  const placeholders: Placeholder[] = [];
  let unclosed: string | undefined;
  let start = text.indexOf('{{');
  while (start !== -1) {
    if (text.startsWith(LITERAL, start)) {
      placeholders.push({ start, end: start + LITERAL.length, inside: LITERAL });
      start = text.indexOf('{{', start + LITERAL.length);
      continue;
    }
    const brace = nextBrace(text, start + 2);
    const inside = text.slice(start + 2, brace).trim();
    const isClosed = text.startsWith('}}', brace);
    if (isClosed) placeholders.push({ start, end: brace + 2, inside });
    else {
      const word = KNOWN.find((known) => inside.startsWith(known));
      if (word !== undefined) unclosed ??= `{{${word}`;
    }
    // Of three braces in a row the last two may begin a template.
    const from = isClosed ? brace + 2 : brace === start + 2 ? start + 1 : brace;
    start = text.indexOf('{{', from);
  }
  return { placeholders, unclosed };
}

/** Position of the next brace, or the text's length. */
function nextBrace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '{' && text[at] !== '}') at += 1;
  return at;
}

/** Compiles a text. Call `templateProblems` first: an unknown template here is an error. */
export function compileTemplate(
  text: string,
  encode: Encode = asItIs,
  sources: Pick<TemplateSources, 'variables' | 'setup'> = {},
): Template {
  const { placeholders } = parseTemplates(text);
  if (placeholders.length === 0) return text;
  const parts: Part[] = [];
  let end = 0;
  for (const placeholder of placeholders) {
    if (placeholder.start > end) parts.push(text.slice(end, placeholder.start));
    parts.push(compilePlaceholder(placeholder.inside, encode, sources));
    end = placeholder.end;
  }
  if (end < text.length) parts.push(text.slice(end));
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return (scope) => {
    let written = '';
    for (const part of parts) written += typeof part === 'string' ? part : part(scope);
    return written;
  };
}

function asItIs(value: string): string {
  return value;
}

/** What is wrong with the templates of a text, one phrase each, each once. */
export function templateProblems(text: string, sources: TemplateSources): readonly string[] {
  const { placeholders, unclosed } = parseTemplates(text);
  const open = unclosed === undefined ? [] : [`${unclosed} is not closed; a template ends with }}`];
  if (placeholders.length > MOST_TEMPLATES)
    return [...open, `it holds ${placeholders.length} templates; ${MOST_TEMPLATES} are the most`];
  const distinct = new Set(placeholders.map(({ inside }) => inside));
  return [...open, ...[...distinct].flatMap((inside) => placeholderProblem(inside, sources) ?? [])];
}

/** The text without its templates: what is sent of it as it stands. */
export function withoutTemplates(text: string): string {
  let end = 0;
  let fixed = '';
  for (const placeholder of parseTemplates(text).placeholders) {
    fixed += text.slice(end, placeholder.start);
    end = placeholder.end;
  }
  return fixed + text.slice(end);
}

/** The text with everything but its templates changed. */
export function outsideTemplates(text: string, change: (part: string) => string): string {
  let end = 0;
  let changed = '';
  for (const placeholder of parseTemplates(text).placeholders) {
    changed += change(text.slice(end, placeholder.start)) + text.slice(placeholder.start, placeholder.end);
    end = placeholder.end;
  }
  return changed + change(text.slice(end));
}

/** The columns of its rows that a text draws from, each once; with `isRaw` those that are written as they are. */
export function columnsOf(text: string, isRaw = false): readonly string[] {
  const columns = parseTemplates(text).placeholders.flatMap(({ inside }) => {
    const raw = rawOf(inside);
    return isRaw && raw === undefined ? [] : (nameIn('row.', raw ?? inside) ?? []);
  });
  return [...new Set(columns)];
}

/** The variables that a text holds, or what it takes of the setup, each once; with `isRaw` those written as they are. */
export function variablesOf(text: string, of: 'var.' | 'setup.' = 'var.', isRaw = false): readonly string[] {
  const names = parseTemplates(text).placeholders.flatMap(({ inside }) => {
    const raw = rawOf(inside);
    return isRaw && raw === undefined ? [] : (nameIn(of, raw ?? inside) ?? []);
  });
  return [...new Set(names)];
}

function placeholderProblem(written: string, sources: TemplateSources): string | undefined {
  const shown = `{{${clip(written, 60)}}}`;
  const inside = rawOf(written) ?? written;
  if (inside === 'uuid' || inside === 'counter' || inside === LITERAL) return undefined;
  const range = randomRange(inside);
  if (range !== undefined) {
    if (range.from > range.to) return `${shown} has no numbers in it: the first must not be above the second`;
    return range.to - range.from < 2 ** 32 ? undefined : `${shown} spans more than 4294967296 numbers`;
  }
  const variable = nameIn('var.', inside);
  if (variable !== undefined) {
    const names = Object.keys(sources.variables ?? {});
    if (names.includes(variable)) return undefined;
    return names.length === 0
      ? `${shown} needs the input variables, which is not given`
      : `${shown} is not among variables; there are ${names.slice(0, 20).join(', ')}`;
  }
  const capture = nameIn('setup.', inside);
  if (capture !== undefined) return captureProblem(shown, capture, Object.keys(sources.setup ?? {}));
  const environment = nameIn('env.', inside);
  if (environment !== undefined)
    return `${shown} is not known: the environment is not read. Write {{var.${clip(environment, 60)}}}, and give it in the input variables`;
  const column = nameIn('row.', inside);
  if (column === undefined)
    return `${shown} is not known; there are {{uuid}}, {{counter}}, {{randomInt a b}}, {{row.column}}, {{var.NAME}} and {{setup.NAME}}; {{{{ stands for two braces`;
  const { rows = [] } = sources;
  if (rows.length === 0) return `${shown} needs rows, and the target has none`;
  const lacking = rows.findIndex((row) => !Object.hasOwn(row, column));
  return lacking === -1
    ? undefined
    : `${shown}: row ${lacking + 1} has no plain value in a column ${JSON.stringify(clip(column, 60))}`;
}

function captureProblem(shown: string, name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return undefined;
  return names.length === 0
    ? `${shown} needs a request in setup that captures it before`
    : `${shown} is not captured in setup before; there are ${names.slice(0, 20).join(', ')}`;
}

function compilePlaceholder(
  written: string,
  encode: Encode,
  { variables = {}, setup = {} }: Pick<TemplateSources, 'variables' | 'setup'>,
): Part {
  if (written === LITERAL) return '{{';
  const raw = rawOf(written);
  const inside = raw ?? written;
  const encoded = raw === undefined ? encode : asItIs;
  if (inside === 'uuid') return ({ random }) => uuid(random);
  if (inside === 'counter') return ({ counter }) => String(counter);
  const range = randomRange(inside);
  if (range !== undefined) {
    const { from, to } = range;
    return ({ random }) => String(from + Math.floor(random.next() * (to - from + 1)));
  }
  const variable = nameIn('var.', inside);
  if (variable !== undefined) return encoded(variables[variable] ?? '');
  const name = nameIn('setup.', inside);
  if (name !== undefined) return encoded(setup[name] ?? '');
  const column = nameIn('row.', inside);
  if (column === undefined) throw new TypeError(`unknown template {{${inside}}}`);
  return ({ row }) => encoded(row[column] ?? '');
}

/** What is written as it is; undefined when the place decides. */
function rawOf(inside: string): string | undefined {
  return inside.startsWith('raw ') ? inside.slice('raw '.length).trim() : undefined;
}

/** Two numbers of 15 digits with their signs, and spaces: a longer text is none. */
const LONGEST_RANGE = 64;

function randomRange(inside: string): { readonly from: number; readonly to: number } | undefined {
  const match = inside.length > LONGEST_RANGE ? null : /^randomInt\s+(-?\d{1,15})\s+(-?\d{1,15})$/.exec(inside);
  return match === null ? undefined : { from: Number(match[1]), to: Number(match[2]) };
}

function nameIn(prefix: string, inside: string): string | undefined {
  return inside.startsWith(prefix) && inside.length > prefix.length && !inside.includes('\n')
    ? inside.slice(prefix.length)
    : undefined;
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
