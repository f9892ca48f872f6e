/**
 * Takes secrets out of texts before anybody reads them: known values in all their encodings, and what looks like a
 * secret. Pure.
 */
import { stripVTControlCharacters } from 'node:util';
import { encodingsOf } from '../lib/encodings.ts';
import { ActionError } from '../lib/errors.ts';
import { KnownValues } from './known-values.ts';
import { MASK, redactForms } from './secret-forms.ts';

/**
 * Shorter values are not looked for: they stand in figures and words by chance. Where an address shows them they are
 * masked all the same.
 */
export const SHORTEST_VALUE = 6;
/** Lines of a value of several lines are looked for one by one from this length on. */
const SHORTEST_LINE = 8;
/** Most values that are known; each is held in some ten encodings. */
export const MOST_VALUES = 20_000;

export interface AddOptions {
  /** The value is one of very many: it is not announced. */
  readonly isOneOfMany?: boolean;
}

export interface Redactor {
  /**
   * Masks a value wherever it stands from now on. Values below 6 characters, short numbers and dates, and words that
   * every report holds are passed over.
   * @throws ActionError `input` above 20,000 values.
   */
  add(value: string, options?: AddOptions): void;
  /** The text with `***` in place of every secret; also in place of the beginning of one that ends at `…` or `...`. */
  redact(text: string): string;
  /** The same for every text in lists and plain objects. Keys are kept, and what stands under the keys of `keep`. */
  redactDeep<T>(value: T, keep?: ReadonlySet<string>): T;
}

/** `announce` gets every value that is added, a line at a time: for a runner that masks too. */
export function createRedactor(options: { readonly announce?: (value: string) => void } = {}): Redactor {
  const known = new KnownValues(MASK);
  const values = new Set<string>();
  const addLine = (value: string, { isOneOfMany = false }: AddOptions): void => {
    if (isCommon(value) || values.has(value)) return;
    if (values.size === MOST_VALUES) {
      throw new ActionError(
        'input',
        `there are more than ${MOST_VALUES} secret values, and not all of them could be kept out of logs and reports.`,
        {
          hint: 'Give fewer rows of data to headers, queries and bodies with secrets; a load repeats its rows.',
        },
      );
    }
    values.add(value);
    for (const form of encodingsOf(value)) if (form.length >= SHORTEST_VALUE) known.add(form, MASK);
    if (!isOneOfMany && !/[\r\n]/.test(value)) options.announce?.(value);
  };
  const redact = (text: string): string => {
    if (text.length < SHORTEST_VALUE) return text;
    // They would be taken out where the text is shown, and put together what they part.
    const plain = text.includes('\u001b') || text.includes('\u009b') ? stripVTControlCharacters(text) : text;
    return redactForms(known.replace(plain));
  };
  return {
    add: (value, given = {}) => {
      for (const piece of piecesOf(value)) addLine(piece, given);
    },
    redact,
    redactDeep: <T>(value: T, keep: ReadonlySet<string> = new Set()): T => deep(value, { redact, keep }) as T,
  };
}

function piecesOf(value: string): readonly string[] {
  const whole = value.trim();
  const lines = whole.split(/[\r\n]+/).map((line) => line.trim());
  if (lines.length === 1) return lines;
  // The first and last lines of a key are those of every key.
  return [whole, ...lines.filter((line) => line.length >= SHORTEST_LINE && !line.startsWith('-----'))];
}

/**
 * Words of every report, and usual values of fields that may hold secrets. A secret that is one of them, or a part of
 * one, can't be told from it.
 */
const COMMON_WORDS = [
  'anonymous',
  'application/json',
  'assertion',
  'builtin',
  'connect-refused',
  'connect-timeout',
  'constant',
  'default',
  'disabled',
  'download',
  'enabled',
  'existing',
  'ingress',
  'kind-loadtest-action',
  'kubernetes',
  'localhost',
  'measured',
  'monitoring',
  'not-measurable',
  'not-measured',
  'passed',
  'pending',
  'poisson',
  'present',
  'production',
  'prometheus',
  'skipped',
  'soft-failed',
  'streamed',
  'thresholds',
  'tool-cache',
  'undefined',
  'warning',
];

/** Numbers, dates and versions of up to ten characters are as good as figures. */
const FIGURE = /^[\d.,:/+-]{1,10}$/;

function isCommon(value: string): boolean {
  if (value.length < SHORTEST_VALUE || FIGURE.test(value)) return true;
  const word = value.toLowerCase();
  return COMMON_WORDS.some((common) => common.includes(word));
}

interface Walk {
  readonly redact: (text: string) => string;
  readonly keep: ReadonlySet<string>;
}

function deep(value: unknown, walk: Walk): unknown {
  if (typeof value === 'string') return walk.redact(value);
  if (Array.isArray(value)) return value.map((item) => deep(item, walk));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, walk.keep.has(key) ? inner : deep(inner, walk)]),
  );
}
