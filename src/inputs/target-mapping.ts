/** Reads a target in full: a mapping with name, url, host, path, method, headers, body, data, weight and expect. */
import { defined } from '../lib/defined.ts';
import { describeError, type InputProblem } from '../lib/errors.ts';
import { parseDecimal } from '../lib/quantities.ts';
import { clip } from '../lib/text.ts';
import { LONGEST_METHOD, LONGEST_PATH, LONGEST_TARGET_NAME, MOST_HEADERS } from '../load/plan/bounds.ts';
import type { Capture } from '../load/plan/plan.ts';
import { parseCapture } from '../load/plan/setup.ts';
import { withoutTemplates } from '../load/plan/template.ts';
import type { Place } from '../yaml/located-yaml.ts';
import { problemAt, problemOf, readFileAt, readMapping, readText } from '../yaml/places.ts';
import { boolean, oneOf } from './parse.ts';
import { readExpectation } from './read-expectation.ts';
import { readRows, spend } from './rows.ts';
import { type AddressAdvice, readHost, readPath, readUrl, type TargetAddress } from './target-address.ts';
import type { TargetReading, Unnamed } from './target-context.ts';
import { utf8Text } from './utf8.ts';

/** Keys of a target, in the order of the documentation. */
const KEYS = [
  'name',
  'url',
  'host',
  'path',
  'method',
  'headers',
  'body',
  'body-file',
  'data',
  'data-mode',
  'delimiter',
  'weight',
  'expect',
  'health',
  'cookies',
  'capture',
] as const;

const NAME_ALLOWED = `a name of letters, digits and . _ : / -, at most ${LONGEST_TARGET_NAME} long`;

type Fields = Readonly<Partial<Record<(typeof KEYS)[number], Place>>>;

/** The target, or undefined when it is not known where it is; what is wrong with it is among the problems. */
export function readTargetMapping(place: Place, context: TargetReading): Unnamed | undefined {
  const { problems } = context;
  const fields = readMapping(place, KEYS, problems);
  if (fields === undefined) return undefined;
  const address = readAddress(place, fields, problems);
  const name = readText(fields.name, NAME_ALLOWED, matching(/^[A-Za-z0-9][\w.:/-]*$/, LONGEST_TARGET_NAME), problems);
  const method = readText(
    fields.method,
    'an HTTP method in capitals, like GET or POST',
    matching(/^[A-Z]+$/, LONGEST_METHOD),
    problems,
  );
  const weight = readText(fields.weight, 'a number above 0', (text) => parseDecimal(text) || undefined, problems);
  const headers = readHeaders(fields.headers, problems);
  const content = readBody(fields, context);
  const rows = readRows(fields, context);
  const rowMode = readText(fields['data-mode'], 'once, cycle or random', oneOf('once', 'cycle', 'random'), problems);
  const expect = readExpectation(fields.expect, problems);
  const health = readText(
    fields.health,
    'a path, or GET, HEAD or OPTIONS and a path, like GET /healthz',
    parseHealth,
    problems,
  );
  const cookies = readText(fields.cookies, 'true or false', boolean, problems);
  const capture = readCapture(fields.capture, problems);
  if (address === undefined) return undefined;
  return {
    ...address,
    name,
    method: method ?? 'GET',
    headers,
    weight: weight ?? 1,
    expect,
    ...content,
    ...defined({ rows, rowMode, health, cookies, capture }),
  };
}

/** What was read; what should stand there instead becomes a problem. */
function orAdvice<T extends object>(
  place: Place | undefined,
  read: (text: string) => T | AddressAdvice,
  problems: InputProblem[],
): T | undefined {
  if (place === undefined) return undefined;
  const value = place.text === undefined ? 'a text' : read(place.text.trim());
  if (typeof value !== 'string') return value;
  problems.push(problemAt(place, value));
  return undefined;
}

function matching(pattern: RegExp, longest: number): (text: string) => string | undefined {
  return (text) => (text.length <= longest && pattern.test(text) ? text : undefined);
}

function readAddress(place: Place, fields: Fields, problems: InputProblem[]): TargetAddress | undefined {
  const url = orAdvice(fields.url, readUrl, problems);
  const host = readText(fields.host, 'a host, like foo.localhost, with or without a port', readHost, problems);
  const path = orAdvice(fields.path, readPath, problems)?.path;
  if (fields.url === undefined && fields.host === undefined)
    problems.push(problemAt(place, 'host (behind the ingress) or url (reached directly)'));
  if (fields.path !== undefined && url !== undefined && url.path !== '/')
    problems.push(problemAt(fields.path, 'a path here or in url, not in both'));
  const reached = host ?? url?.host;
  if (reached === undefined) return undefined;
  return { ...defined({ origin: url?.origin }), host: reached, path: path ?? url?.path ?? '/' };
}

const CAPTURE_ALLOWED = 'json and a path (json $.access_token), header and a name, cookie and a name, or body';

function readCapture(place: Place | undefined, problems: InputProblem[]): Unnamed['capture'] {
  if (place === undefined) return undefined;
  if (!place.isMapping) problems.push(problemAt(place, 'a mapping of names to what is captured'));
  const entries = (place.isMapping ? place.children() : []).flatMap((entry): (readonly [string, Capture])[] => {
    if (!/^[A-Za-z_]\w{0,60}$/.test(entry.key))
      problems.push(problemOf(entry, 'its name must be of letters, digits and underscores'));
    const capture = readText(entry, CAPTURE_ALLOWED, parseCapture, problems);
    return capture === undefined ? [] : [[entry.key, capture]];
  });
  return Object.fromEntries(entries);
}

/** `GET /healthz` or `/healthz`: what changes nothing, without templates. */
function parseHealth(text: string): Unnamed['health'] {
  const [, method = 'GET', path = ''] =
    /^(?:(GET|HEAD|OPTIONS)\s+)?(\/\S*)$/.exec(text.slice(0, LONGEST_PATH + 10)) ?? [];
  const read = readPath(path);
  return typeof read === 'string' || withoutTemplates(path) !== path ? undefined : { method, ...read };
}

/** What is no text is kept as it is, and has no templates. */
function readBody(fields: Fields, context: TargetReading): Pick<Unnamed, 'body' | 'bodyBase64'> {
  const { body, 'body-file': file } = fields;
  if (body !== undefined && file !== undefined) context.problems.push(problemAt(file, 'body or body-file, not both'));
  if (file !== undefined) {
    const content = spend(file, readFileAt(file, 'body', 'the path of a readable file', context), context);
    if (content === undefined) return {};
    return contentOf(file, content, context);
  }
  // The text as YAML has it: spaces and line ends are part of a body.
  if (body?.text !== undefined) return { body: body.text };
  if (body !== undefined) context.problems.push(problemAt(body, 'a text; put JSON in quotes or after |'));
  return {};
}

/** Two braces alone are in most files that are compressed. */
const TEMPLATE = /\{\{\s?(?:uuid|counter|randomInt |raw |row\.|var\.|setup\.)[^{}]{0,200}\}\}/;

/** A file that is no text is sent byte for byte; one that holds templates must be a text. */
function contentOf(file: Place, content: Buffer, { problems }: TargetReading): Pick<Unnamed, 'body' | 'bodyBase64'> {
  try {
    return { body: utf8Text(content) };
  } catch (error) {
    if (!TEMPLATE.test(content.toString('latin1'))) return { bodyBase64: content.toString('base64') };
    problems.push(problemAt(file, `a body file with templates in UTF-8 (${describeError(error)})`));
    return {};
  }
}

/** Names in lower case. Whether HTTP allows them is checked with the whole target. */
function readHeaders(place: Place | undefined, problems: InputProblem[]): Readonly<Record<string, string>> {
  if (place === undefined) return {};
  if (!place.isMapping) problems.push(problemAt(place, 'a mapping of header names to values'));
  if (place.isMapping && Object.keys(Object(place.value)).length > MOST_HEADERS) {
    problems.push(problemOf(place, `it has more than ${MOST_HEADERS} headers, which are the most of one target`));
    return {};
  }
  const headers = (place.isMapping ? place.children() : []).flatMap((entry): (readonly [string, string])[] => {
    if (entry.text !== undefined) return [[entry.key.toLowerCase(), entry.text]];
    problems.push(problemAt(entry, 'a text'));
    return [];
  });
  const twice = headers.find(([name], position) => headers.findIndex(([other]) => other === name) !== position);
  if (twice !== undefined)
    problems.push(problemAt(place, `header ${clip(twice[0], 100)} once; capitals make no difference`));
  return Object.fromEntries(headers);
}
