/** Requests before a load, whose answers give the load's requests what they need. */
import { listed } from '../../lib/text.ts';
import type { Capture, Target } from './plan.ts';
import type { Values } from './template.ts';

/** What an answer has to offer. */
export interface CapturedAnswer {
  readonly body: string;
  /** Values of a header field, by its name in small letters. */
  values(name: string): readonly string[];
}

const LONGEST_CAPTURE = 1_000;

/** `json $.access_token`, `header x-csrf-token`, `cookie sid` or `body`; undefined for anything else. */
export function parseCapture(text: string): Capture | undefined {
  if (text.length > LONGEST_CAPTURE) return undefined;
  const [, word = '', rest = ''] = /^(json|header|cookie|body)(?:\s+(\S.*))?$/.exec(text.trim()) ?? [];
  if (word === 'json') {
    const path = parsePath(rest);
    return path === undefined ? undefined : { kind: 'json', path };
  }
  if (word === 'header' || word === 'cookie')
    return rest === '' || rest.includes(' ')
      ? undefined
      : { kind: word, name: word === 'header' ? rest.toLowerCase() : rest };
  return word === 'body' && rest === '' ? { kind: 'body' } : undefined;
}

/** `$.a.b[0]['c-d']`: the singular queries of JSONPath (RFC 9535 section 2.3.5.1). */
function parsePath(text: string): readonly (string | number)[] | undefined {
  if (!text.startsWith('$')) return undefined;
  const step = /\.([A-Za-z_][\w-]*)|\[(\d{1,9})\]|\['([^'\]]*)'\]|\["([^"\]]*)"\]/y;
  const path: (string | number)[] = [];
  for (step.lastIndex = 1; step.lastIndex < text.length; ) {
    const match = step.exec(text);
    if (match === null) return undefined;
    const [, name, index, quoted, doubleQuoted] = match;
    path.push(index === undefined ? (name ?? quoted ?? doubleQuoted ?? '') : Number(index));
  }
  return path;
}

/** The value in an answer, or why there is none. */
export function captured(
  capture: Capture,
  answer: CapturedAnswer,
): { readonly value: string } | { readonly problem: string } {
  switch (capture.kind) {
    case 'body':
      return { value: answer.body.trim() };
    case 'header': {
      const [value] = answer.values(capture.name);
      return value === undefined ? { problem: `the answer has no header ${capture.name}` } : { value };
    }
    case 'cookie': {
      const pair = answer.values('set-cookie').find((field) => field.startsWith(`${capture.name}=`));
      return pair === undefined
        ? { problem: `the answer sets no cookie ${capture.name}` }
        : { value: pair.slice(capture.name.length + 1).split(';', 1)[0] ?? '' };
    }
    case 'json':
      return inJson(capture.path, answer.body);
  }
}

function inJson(
  path: readonly (string | number)[],
  body: string,
): { readonly value: string } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { problem: 'the answer is not readable as JSON' };
  }
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return { problem: `the answer has nothing at ${pathText(path)}` };
    if (!Object.hasOwn(value, key)) {
      const keys = Array.isArray(value) ? `${value.length} elements` : listed(Object.keys(value)) || 'nothing';
      return { problem: `the answer has nothing at ${pathText(path)}, where there is ${keys}` };
    }
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? { value: String(value) }
    : { problem: `what the answer has at ${pathText(path)} is not a text, number, true or false` };
}

function pathText(path: readonly (string | number)[]): string {
  return `$${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;
}

/** The target with what was captured so far in place of what was to be. */
export function withCaptured<T extends Target>(target: T, values: Values): T {
  if (target.setup === undefined) return target;
  return { ...target, setup: { ...target.setup, ...pick(values, Object.keys(target.setup)) } };
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.flatMap((name) => (Object.hasOwn(values, name) ? [[name, values[name] ?? '']] : [])));
}
