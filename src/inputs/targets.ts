/** Reads targets: from one line each, or from a list of mappings in YAML or JSON. */

import { parseDecimal } from '../core/quantities.ts';
import type { InputProblem } from '../errors.ts';
import { templateProblems } from '../load/template.ts';
import type { Target } from '../load/types.ts';
import { ANY_SUCCESS, readExpectation } from './expectation.ts';
import { isPlace, type Place, readYaml } from './located-yaml.ts';
import { parseUrl } from './parse.ts';
import { problemAt, readFileAt, readMapping, readText } from './places.ts';
import { notAllowed } from './reader.ts';
import { readRows } from './rows.ts';
import type { Given } from './sources.ts';

/** What the readers of targets need besides the text. */
export interface TargetContext {
  readonly readFile: (path: string) => string;
  readonly problems: InputProblem[];
}

/** A target whose name may still be missing. */
type Unnamed = Omit<Target, 'name'> & { readonly name: string | undefined; readonly place: Place | undefined };

const KEYS = ['name', 'url', 'host', 'path', 'method', 'headers', 'body', 'body-file', 'data', 'weight', 'expect'] as const;

/** Headers that follow from other settings, so that two places can't say two things. */
const FIXED_HEADERS: Readonly<Record<string, string>> = {
  host: 'no host here; the key host sets it',
  'content-length': 'no content-length; it follows from the body',
  'transfer-encoding': 'no transfer-encoding; it follows from the body',
  connection: 'no connection header; the input keep-alive sets it',
};

/** The bundled application's two services. */
export const BUNDLED_TARGETS: readonly Target[] = ['foo', 'bar'].map((name) => ({
  name,
  host: `${name}.localhost`,
  path: '/',
  method: 'GET',
  headers: {},
  weight: 1,
  expect: { ...ANY_SUCCESS, bodyContains: name },
}));

/** All targets of the input, as far as they can be read. */
export function readTargets(given: Given, context: TargetContext): readonly Target[] {
  const list = given.place ?? structureOf(given);
  if (list === undefined) return withNames(shortTargets(given, context), given, context);
  if (!isPlace(list)) {
    context.problems.push(list);
    return [];
  }
  if (!Array.isArray(list.value) || list.value.length === 0) {
    context.problems.push(problemAt(list, 'a list with one entry per target'));
    return [];
  }
  const targets = list.children().flatMap((place) => {
    const target = place.text === undefined ? fullTarget(place, context) : shortTarget(place.text, place, context);
    return target === undefined ? [] : [target];
  });
  return withNames(targets, given, context);
}

/** The YAML list in a text, or undefined when the text is lines of short targets. */
function structureOf(given: Given): Place | InputProblem | undefined {
  return /^\s*(-\s|\[|\{|#|\w[\w-]*:\s)/.test(given.text) ? readYaml(given.text, { name: given.name }) : undefined;
}

function shortTargets(given: Given, context: TargetContext): readonly Unnamed[] {
  // A comma alone may be part of a path.
  const lines = given.text.split(/\n|,\s/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .flatMap((line) => {
      const target = parseShort(line);
      if (target === undefined) context.problems.push(notAllowed({ ...given, text: line }, SHORT_FORM));
      else noteTemplates(target.path, [], (allowed) => context.problems.push(notAllowed({ ...given, text: line }, allowed)));
      return target === undefined ? [] : [target];
    });
}

const SHORT_FORM = 'a host (foo.localhost), a path on it (foo.localhost/cart), a URL (http://127.0.0.1:8080/), each with a method in front or not';

function shortTarget(line: string, place: Place, context: TargetContext): Unnamed | undefined {
  const target = parseShort(line);
  if (target === undefined) {
    context.problems.push(problemAt(place, SHORT_FORM));
    return undefined;
  }
  noteTemplates(target.path, [], (allowed) => context.problems.push(problemAt(place, allowed)));
  return { ...target, place };
}

/** `[METHOD ]URL` or `[METHOD ]HOST[/PATH]`. */
function parseShort(line: string): Unnamed | undefined {
  const [, method = 'GET', address = ''] = /^(?:([A-Z]+)\s+)?(.*)$/.exec(line.trim()) ?? [];
  const location = parseUrlParts(address) ?? parseHostAndPath(address);
  return location === undefined ? undefined : { ...location, name: undefined, method, headers: {}, weight: 1, expect: ANY_SUCCESS, place: undefined };
}

interface Location {
  readonly origin?: string;
  readonly host: string;
  readonly path: string;
}

/** Not left to URL altogether: it would escape the braces of templates in the path. */
function parseUrlParts(text: string): Location | undefined {
  const [, base = '', rest = ''] = /^(https?:\/\/[^/?#\s]+)([/?].*)?$/.exec(text) ?? [];
  const url = parseUrl(base);
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return url === undefined || !isPath(path) ? undefined : { origin: url.origin, host: url.host, path };
}

function parseHostAndPath(text: string): Location | undefined {
  const [, host = '', path = '/'] = /^([^/?#\s]+)(\/.*)?$/.exec(text) ?? [];
  return isHost(host) && isPath(path) ? { host: host.toLowerCase(), path } : undefined;
}

function isHost(text: string): boolean {
  return /^([a-z0-9]([\w.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(:\d{1,5})?$/i.test(text);
}

/** Printable ASCII without spaces and fragment, templates aside: what RFC 9112 lets a request target be. */
function isPath(text: string): boolean {
  return /^\/[!-~]*$/.test(text.replaceAll(/\{\{[^{}]*\}\}/g, '')) && !text.includes('#');
}

function fullTarget(place: Place, context: TargetContext): Unnamed | undefined {
  const { problems } = context;
  const fields = readMapping(place, KEYS, problems);
  if (fields === undefined) return undefined;
  const read = <T>(key: (typeof KEYS)[number], allowed: string, parse: (text: string) => T | undefined) =>
    readText(fields[key], allowed, parse, problems);
  const rows = readRows(fields.data, context);
  const location = readLocation(place, fields, problems);
  const body = readBody(fields, context);
  const headers = readHeaders(fields.headers, problems);
  const name = read('name', NAME_ALLOWED, (text) => (NAME.test(text) ? text : undefined));
  const method = read('method', 'an HTTP method in capitals, like GET or POST', (text) => (/^[A-Z]+$/.test(text) ? text : undefined));
  const weight = read('weight', 'a number above 0', (text) => parseDecimal(text) || undefined);
  const expect = readExpectation(fields.expect, problems);
  if (location === undefined) return undefined;
  const target = { ...location, name, method: method ?? 'GET', headers, weight: weight ?? 1, expect, place };
  for (const [key, text] of [...templated(target, body)])
    noteTemplates(text, rows ?? [], (allowed) => problems.push(problemAt(fields[key] ?? place, allowed)));
  return { ...target, ...(body === undefined ? {} : { body }), ...(rows === undefined ? {} : { rows }) };
}

const NAME = /^[A-Za-z0-9][\w.:/-]{0,62}$/;
const NAME_ALLOWED = 'a name of letters, digits and . _ : / -, at most 63 long';

function templated(target: Pick<Target, 'path' | 'headers'>, body: string | undefined): readonly (readonly [(typeof KEYS)[number], string])[] {
  const headers = Object.values(target.headers).map((value) => ['headers', value] as const);
  return [['path', target.path], ...headers, ...(body === undefined ? [] : [['body', body] as const])];
}

function noteTemplates(text: string, rows: readonly Readonly<Record<string, string>>[], note: (allowed: string) => void): void {
  for (const problem of templateProblems(text, rows)) note(`templates that can be filled in: ${problem}`);
}

type Fields = Readonly<Partial<Record<(typeof KEYS)[number], Place>>>;

function readLocation(place: Place, fields: Fields, problems: InputProblem[]): Location | undefined {
  const url = readText(fields.url, 'a URL that begins with http:// or https://, without user and fragment', parseUrlParts, problems);
  const host = readText(
    fields.host,
    'a host, like foo.localhost, with a port or not',
    (text) => (isHost(text) ? text.toLowerCase() : undefined),
    problems,
  );
  const path = readText(fields.path, 'a path that begins with / and has no spaces', (text) => (isPath(text) ? text : undefined), problems);
  if (fields.url === undefined && fields.host === undefined) {
    problems.push(problemAt(place, 'a host (reached through the ingress) or a url (reached directly)'));
    return undefined;
  }
  if (path !== undefined && url !== undefined && url.path !== '/') {
    problems.push(problemAt(fields.path ?? place, 'a path here or in url, not in both'));
  }
  const reached = host ?? url?.host;
  if (reached === undefined) return undefined;
  return { ...(url?.origin === undefined ? {} : { origin: url.origin }), host: reached, path: path ?? url?.path ?? '/' };
}

function readBody(fields: Fields, context: TargetContext): string | undefined {
  const { body, 'body-file': file } = fields;
  if (body !== undefined && file !== undefined) context.problems.push(problemAt(file, 'body or body-file, not both'));
  if (file !== undefined) return readFileAt(file, 'the path of a readable file', context);
  // The text as YAML has it: spaces and line ends are part of a body.
  if (body === undefined || body.text !== undefined) return body?.text;
  context.problems.push(problemAt(body, 'a text; put JSON in quotes or after |'));
  return undefined;
}

function readHeaders(place: Place | undefined, problems: InputProblem[]): Readonly<Record<string, string>> {
  if (place === undefined) return {};
  if (!place.isMapping) {
    problems.push(problemAt(place, 'a mapping of header names to values'));
    return {};
  }
  const headers: [string, string][] = [];
  for (const entry of place.children()) {
    const name = entry.name.slice(place.name.length + 1).toLowerCase();
    // A token of RFC 9110, and a value without line ends: whatever else could end the header and begin another.
    const allowed =
      FIXED_HEADERS[name] ?? (/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name) ? undefined : 'a header name without spaces and special characters');
    if (allowed !== undefined) problems.push(problemAt(entry, allowed));
    else if (entry.text === undefined || !/^[\t -~\u0080-\u00ff]*$/.test(entry.text)) problems.push(problemAt(entry, 'a text in one line'));
    else headers.push([name, entry.text]);
  }
  return Object.fromEntries(headers);
}

/** Names for those without one: the host's first label, with the path when several have the same. Names are unique in the end, or a problem says so. */
function withNames(targets: readonly Unnamed[], given: Given, context: TargetContext): readonly Target[] {
  const labels = targets.map((target) => target.name ?? firstLabel(target.host));
  const named = targets.map((target, index) => {
    const label = labels[index] ?? target.host;
    const shared = target.name === undefined && labels.filter((other) => other === label).length > 1;
    const { place, ...rest } = target;
    return { place, target: { ...rest, name: shared ? `${label}${target.path}` : label } };
  });
  named.forEach(({ place, target }, index) => {
    if (named.findIndex((other) => other.target.name === target.name) === index) return;
    const allowed = `a name of its own for each target; ${target.name} comes twice`;
    context.problems.push(place === undefined ? { name: given.name, allowed } : problemAt(place.isMapping ? place.child('name') : place, allowed));
  });
  return named.map(({ target }) => target);
}

function firstLabel(host: string): string {
  const isAddress = /^[\d.]+(:\d+)?$|^\[/.test(host);
  return isAddress ? host : (host.split('.')[0] ?? host);
}
