/** Which values are secret: headers with credentials, queries and users of addresses, fields of configuration. */
import type { InputProblem } from '../lib/errors.ts';
import type { Redactor } from './redact.ts';

const SECRET_NAME = /auth|token|secret|key|passw|session|signature|cookie|credential/i;
/** Stands for a template in a text whose braces have a meaning of their own. */
const HOLE = '\ue000';
const TEMPLATES = /\{\{[^{}]*\}\}/g;
const TEMPLATE = /\{\{[^{}]*\}\}|\ue000/;
/** A value ends its line; keys in base64 are the longest of them. */
const LONGEST_VALUE = 8_192;
const MOST_FOUND = 500;
const ROW = /\{\{\s*(?:raw\s+)?row\.([^{}]+?)\s*\}\}/g;

/** Whether a header, field or column of that name holds a credential. */
export function isSecretName(name: string): boolean {
  // Authorities are public: kubeconfigs hold them, and HTTP/2 has a field of that name.
  return SECRET_NAME.test(name.replaceAll(/authorit(?:y|ies)/gi, ''));
}

/** What of a target is text that may hold a secret; a load plan's targets are such. */
export interface TargetTexts {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly rows?: readonly Readonly<Record<string, string>>[];
  readonly health?: { readonly path: string };
  readonly expect: {
    readonly status: readonly unknown[];
    readonly header?: { readonly name: string; readonly value: string };
  };
}

/**
 * Makes the secrets of targets known: what their headers, addresses and bodies hold, and the rows that fill them in.
 */
export function learnTargets(redactor: Redactor, targets: readonly TargetTexts[]): void {
  for (const target of targets) {
    const { headers, path, body = '', expect } = target;
    const expected = expect.header === undefined ? [] : [[expect.header.name, expect.header.value] as const];
    for (const [name, value] of [...Object.entries(headers), ...expected]) {
      for (const secret of fieldSecrets(name, value)) redactor.add(secret);
    }
    for (const asked of [path, target.health?.path ?? ''])
      for (const secret of querySecrets(asked)) redactor.add(secret);
    learnText(redactor, body);
    for (const secret of rowSecrets(target)) redactor.add(secret, { isOneOfMany: true });
  }
}

/** Makes the values of headers known, which hold credentials as a rule, and the credentials in them. */
export function learnHeaders(redactor: Redactor, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    redactor.add(value);
    for (const secret of fieldSecrets(name, value)) redactor.add(secret);
  }
}

/**
 * Makes the secrets of a text known that may be a kubeconfig, a list of targets or a body, in YAML or JSON, also a
 * damaged one. Looks at the first 500 fields and addresses, so that what a large text holds by chance does not fill the
 * memory.
 */
export function learnText(redactor: Redactor, text: string): void {
  // Their braces would pass for the ends of values.
  const plain = text.replaceAll(TEMPLATES, HOLE);
  for (const { 0: before, 1: name = '', index } of found(
    plain,
    /(?<![\w-])([\w-]+)["']?[ \t]*:[ \t]*/g,
    isSecretName,
  )) {
    const start = index + before.length;
    const rest = plain.slice(start, start + LONGEST_VALUE).split(/[\r\n]/, 1)[0] ?? '';
    for (const value of valuesOf(rest)) for (const secret of fieldSecrets(name, value)) redactor.add(secret);
  }
  for (const [, user = ''] of found(plain, /:\/\/([^\s/?#"'<>`\\]{1,4096})@/g))
    for (const secret of userSecrets(user)) redactor.add(secret);
  for (const [query] of found(plain, /\?[^\s"'#,}\]=?]{1,200}=[^\s"'#,}\]?]{1,4096}/g))
    for (const secret of querySecrets(query)) redactor.add(secret);
}

function* found(
  text: string,
  pattern: RegExp,
  isWanted: (name: string) => boolean = () => true,
): Generator<RegExpExecArray> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if (!isWanted(match[1] ?? '')) continue;
    yield match;
    count += 1;
    if (count === MOST_FOUND) return;
  }
}

/** Makes the values of `NAME=value` lines known, also of lines that are wrong. */
export function learnVariables(redactor: Redactor, text: string): void {
  for (const line of text.split('\n')) redactor.add(line.slice(line.indexOf('=') + 1).trim());
}

/** Makes known what was given for inputs and fields that are wrong, as far as it is a secret: the error quotes it. */
export function learnProblems(redactor: Redactor, problems: readonly InputProblem[]): void {
  for (const { name, value = '' } of problems) {
    learnText(redactor, value);
    const field = name.split('.').at(-1) ?? name;
    if (!isSecretName(field)) continue;
    // A long value was cut at the mark.
    const whole = value.replace(/…$/, '');
    for (const given of [whole, ...valuesOf(whole)])
      for (const secret of fieldSecrets(field, given)) redactor.add(secret);
  }
}

/** The secrets in a field's value; templates part it, and what they write is not known here. */
function fieldSecrets(name: string, value: string): readonly string[] {
  if (!isSecretName(name)) return [];
  const [first = '', ...others] = value.split(TEMPLATE);
  // The scheme alone, where a template writes the credentials.
  const parts = others.length > 0 && /^\s*[\w-]+\s+$/.test(first) ? others : [first, ...others];
  return parts.flatMap((part) => [
    part,
    ...(/auth/i.test(name) ? schemeSecrets(part) : []),
    ...(/cookie/i.test(name) ? cookieSecrets(part) : []),
    ...(/-data$/i.test(name) ? [Buffer.from(part, 'base64').toString('utf8')] : []),
  ]);
}

/** `Bearer TOKEN`, `Basic BASE64`: what follows the scheme, and the user and password in it. */
function schemeSecrets(value: string): readonly string[] {
  const [, scheme = '', credentials = ''] = /^\s*([A-Za-z][\w-]*)\s+(\S.*)$/s.exec(value) ?? [];
  if (scheme.toLowerCase() !== 'basic') return [credentials];
  const decoded = Buffer.from(credentials, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon === -1 ? [credentials] : [credentials, decoded, decoded.slice(colon + 1)];
}

function cookieSecrets(value: string): readonly string[] {
  return value.split(/;\s*/).map((pair) => pair.slice(pair.indexOf('=') + 1));
}

/** The values of a path's query, as they stand there and decoded; of one without names, all of it. */
function querySecrets(path: string): readonly string[] {
  const start = path.indexOf('?');
  if (start === -1) return [];
  return path
    .slice(start + 1)
    .split('&')
    .map((pair) => pair.slice(pair.indexOf('=') + 1))
    .flatMap((value) => value.split(TEMPLATE))
    .flatMap((value) => [value, decodeQuery(value)]);
}

function decodeQuery(value: string): string {
  return new URLSearchParams(`v=${value.replaceAll('&', '%26')}`).get('v') ?? '';
}

/** `user:password` before an address. */
function userSecrets(user: string): readonly string[] {
  const colon = user.indexOf(':');
  return [
    user,
    decodeQuery(user.replaceAll('+', '%2B')),
    ...(colon === -1 ? [] : [user.slice(colon + 1), decodeQuery(user.slice(colon + 1).replaceAll('+', '%2B'))]),
  ];
}

/**
 * The values of rows that end up in a secret place: by the template that takes them, or by the name of their column.
 */
function rowSecrets({ headers, path, body = '', rows = [] }: TargetTexts): ReadonlySet<string> {
  const secretTexts = [
    ...Object.entries(headers).flatMap(([name, value]) => (isSecretName(name) ? [value] : [])),
    path.slice(path.indexOf('?') + 1 || path.length),
  ];
  const texts = [...Object.values(headers), path, body].join('\n');
  const columns = new Set([...columnsOf(secretTexts.join('\n')), ...columnsOf(texts).filter(isSecretName)]);
  return new Set(rows.flatMap((row) => [...columns].map((column) => row[column] ?? '')));
}

function columnsOf(text: string): readonly string[] {
  return [...text.matchAll(ROW)].map((match) => match[1] ?? '');
}

/**
 * What may be a field's value at the beginning of the rest of its line: in quotes, all of it, or, in YAML's flow style,
 * up to the next mark.
 */
function valuesOf(rest: string): readonly string[] {
  const [, quoted] = /^\[?\s*("(?:[^"\\]|\\.)*"|'[^']*')/.exec(rest) ?? [];
  if (quoted === undefined)
    return [rest, rest.split(' #')[0] ?? '', rest.replace(/^[\s[{]+/, '').split(/[,}\]]/)[0] ?? ''];
  return [quoted.slice(1, -1), ...(quoted.startsWith('"') ? [parsed(quoted)] : [])];
}

function parsed(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    // An escape of YAML that JSON has not: the text between the quotes is known already.
    return '';
  }
}
