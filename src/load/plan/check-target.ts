/**
 * Checks one target: where it leads, whether what it says can be sent over HTTP, and whether its expectations can be
 * met. Pure.
 */

import { clip } from '../../lib/text.ts';
import { hostProblem } from './addresses.ts';
import {
  HIGHEST_PORT,
  KEPT_BODY_BYTES,
  LONGEST_HEADER,
  LONGEST_HEADER_NAME,
  LONGEST_HOST,
  LONGEST_METHOD,
  LONGEST_PATH,
  MOST_HEADERS,
  MOST_STATUS_RANGES,
} from './bounds.ts';
import type { Expectation, Target } from './plan.ts';
import { columnsOf, templateProblems, variablesOf, withoutTemplates } from './template.ts';

type OriginTarget = Target & { readonly origin: string };

const NO_PORT = `is not between 1 and ${HIGHEST_PORT}`;

/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What may follow the slash of a path: nothing that would end the request line. */
const PATH_TEXT = /^[\x21-\x7e\x80-\xff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
/** These say how the message is framed or where it goes, which is the generator's business. */
const OWN_HEADERS = [
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'keep-alive',
  'upgrade',
  'expect',
  'te',
  'trailer',
];

/** What is wrong with the target, one phrase each: the caller says at which target, and where that was given. */
export function targetProblems(target: OriginTarget, allowedHosts: readonly string[]): readonly string[] {
  return [
    ...originProblems(target.origin, allowedHosts),
    ...hostProblems(target.host),
    ...(target.method.length <= LONGEST_METHOD && TOKEN.test(target.method)
      ? []
      : [`method ${quoted(target.method)} is no HTTP method`]),
    ...(Number.isFinite(target.weight) && target.weight > 0 ? [] : [`weight ${target.weight} is not above 0`]),
    ...pathProblems(target),
    ...headerProblems(target),
    ...textProblems('body', target.body ?? '', target),
    ...expectationProblems(target.expect),
  ];
}

function hostProblems(host: string): readonly string[] {
  const match =
    host.length > LONGEST_HOST ? null : /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?$/.exec(host);
  if (match === null) return [`host ${quoted(host)} is no host name`];
  const port = match[1];
  return port !== undefined && (Number(port) < 1 || Number(port) > HIGHEST_PORT)
    ? [`port ${port} of ${host} ${NO_PORT}`]
    : [];
}

/** The beginning of a text, as it would stand in a source. */
function quoted(text: string): string {
  return JSON.stringify(clip(text, 100));
}

function originProblems(origin: string, allowedHosts: readonly string[]): readonly string[] {
  const url = origin.length > LONGEST_PATH ? null : URL.parse(origin);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return [`origin ${quoted(origin)} is not like http://127.0.0.1:80`];
  if (url.username !== '' || url.password !== '')
    return ['origin holds a user name or password; send an authorization header instead'];
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return [`origin ${quoted(origin)} holds more than scheme, address and port`];
  if (url.port === '0') return [`port 0 of ${url.hostname} ${NO_PORT}`];
  const problem = hostProblem(url.hostname, allowedHosts);
  return problem === undefined ? [] : [`${url.hostname} ${problem}`];
}

function pathProblems(target: OriginTarget): readonly string[] {
  const { path } = target;
  if (path.length > LONGEST_PATH) return [`path ${quoted(path)} is longer than ${LONGEST_PATH} characters`];
  const fixed = withoutTemplates(path);
  return [
    ...(path.startsWith('/') ? [] : [`path ${quoted(path)} does not start with a slash`]),
    ...(PATH_TEXT.test(fixed)
      ? []
      : [`path ${quoted(path)} holds a space or another character that must be percent-encoded`]),
    ...textProblems('path', path, target),
    ...shellProblems('path', path),
    ...rowProblems('path', columnsOf(path, true), target, (value) => !PATH_TEXT.test(value)),
    ...valueProblems('path', path, target, { isRaw: true, isWrong: (value) => !PATH_TEXT.test(value) }),
  ];
}

function headerProblems(target: OriginTarget): readonly string[] {
  const headers = Object.entries(target.headers);
  if (headers.length > MOST_HEADERS)
    return [`${headers.length} headers are more than the ${MOST_HEADERS} that a target may have`];
  return headers.flatMap(([name, value]) => [
    ...(name.length <= LONGEST_HEADER_NAME && TOKEN.test(name)
      ? []
      : [`header name ${quoted(name)} is not allowed in HTTP`]),
    ...(OWN_HEADERS.includes(name.toLowerCase())
      ? [`header ${name} is set by the generator; leave it out${name.toLowerCase() === 'host' ? ' and set host' : ''}`]
      : []),
    ...headerValueProblems(`header ${clip(name, 100)}`, value, target),
  ]);
}

function headerValueProblems(where: string, value: string, target: OriginTarget): readonly string[] {
  if (value.length > LONGEST_HEADER) return [`${where} is longer than ${LONGEST_HEADER} characters`];
  return [
    ...(isHeaderText(value) ? [] : [`${where} holds a line break or another character that is not allowed in HTTP`]),
    ...textProblems(where, value, target),
    ...shellProblems(where, value),
    ...rowProblems(where, columnsOf(value), target, (text) => !isHeaderText(text)),
    ...valueProblems(where, value, target, { isRaw: false, isWrong: (text) => !isHeaderText(text) }),
  ];
}

/** Field values are Latin-1 without control characters. */
function isHeaderText(value: string): boolean {
  return !CONTROL.test(value) && [...value].every((character) => character.charCodeAt(0) <= 0xff);
}

function textProblems(where: string, text: string, { rows, variables, setup }: OriginTarget): readonly string[] {
  return templateProblems(text, { rows, variables, setup }).map((problem) => `${where}: ${problem}`);
}

/** Variables, and what a setup captured: the latter comes from a server, which must not write requests. */
function valueProblems(
  where: string,
  text: string,
  { variables, setup }: OriginTarget,
  { isRaw, isWrong }: { readonly isRaw: boolean; readonly isWrong: (value: string) => boolean },
): readonly string[] {
  const named = [
    ...variablesOf(text, 'var.', isRaw).map((name) => ['the variable', name, variables?.[name]] as const),
    ...variablesOf(text, 'setup.', isRaw).map((name) => ['what was captured as', name, setup?.[name]] as const),
  ];
  return named.flatMap(([what, name, value = '']) =>
    isWrong(value) ? [`${where}: ${what} ${clip(name, 60)} holds a character that is not allowed there`] : [],
  );
}

/** `${NAME}` is filled in by shells and by nobody here: sent as it stands, a token would be the name of one. */
function shellProblems(where: string, text: string): readonly string[] {
  const name = /\$\{([A-Za-z_]\w{0,100})\}/.exec(text)?.[1];
  return name === undefined
    ? []
    : [
        `${where}: \${${name}} would be sent as it stands; write {{var.${name}}} and give ${name} in the input variables`,
      ];
}

/** Row values that are written as they are. */
function rowProblems(
  where: string,
  columns: readonly string[],
  { rows }: OriginTarget,
  isWrong: (value: string) => boolean,
): readonly string[] {
  return columns.flatMap((column) => {
    const index = (rows ?? []).findIndex((row) => isWrong(row[column] ?? ''));
    return index === -1
      ? []
      : [`${where}: ${clip(column, 60)} of row ${index + 1} holds a character that is not allowed there`];
  });
}

function expectedHeaderProblems({ name, value }: NonNullable<Expectation['header']>): readonly string[] {
  const isName = name.length <= LONGEST_HEADER_NAME && TOKEN.test(name) && name === name.toLowerCase();
  return [
    ...(isName ? [] : [`expected header ${quoted(name)} is no header name in lower case`]),
    ...(value.length <= LONGEST_HEADER
      ? []
      : [`the value of the expected header is longer than ${LONGEST_HEADER} characters`]),
  ];
}

function expectationProblems({
  status,
  header,
  maxLatencyMs,
  bodyEquals,
  bodyContains,
}: Expectation): readonly string[] {
  return [
    ...(status.length > 0 ? [] : ['no status is allowed, so no response could be ok']),
    ...(status.length <= MOST_STATUS_RANGES
      ? []
      : [`${status.length} status ranges are more than the ${MOST_STATUS_RANGES} that may be expected`]),
    ...status
      .slice(0, MOST_STATUS_RANGES)
      .flatMap(({ from, to }) =>
        Number.isInteger(from) && Number.isInteger(to) && from >= 100 && from <= to && to <= 599
          ? []
          : [`status ${from}-${to} is no range of HTTP status codes`],
      ),
    ...(header === undefined ? [] : expectedHeaderProblems(header)),
    ...[bodyEquals, bodyContains].flatMap((text) =>
      Buffer.byteLength(text ?? '') <= KEPT_BODY_BYTES
        ? []
        : [`an expected body is longer than the ${KEPT_BODY_BYTES} bytes of an answer that are looked at`],
    ),
    ...(maxLatencyMs === undefined || (Number.isFinite(maxLatencyMs) && maxLatencyMs > 0)
      ? []
      : [`expected latency ${maxLatencyMs} ms is not above 0`]),
  ];
}
