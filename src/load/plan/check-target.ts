/** Checks one target: where it leads, whether what it says can be sent over HTTP, and whether its expectations can be met. Pure. */

import { KEPT_BODY_BYTES } from '../generator/kept-body.ts';
import type { Expectation, Target } from '../types.ts';
import { hostProblem } from './addresses.ts';
import { templateProblems } from './template.ts';

type OriginTarget = Target & { readonly origin: string };

/** RFC 9110 section 5.6.2. */
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What may follow the slash of a path: nothing that would end the request line. */
const PATH_TEXT = /^[\x21-\x7e\x80-\xff]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\x00-\x08\x0a-\x1f\x7f]/;
/** These say how the message is framed or where it goes, which is the generator's business. */
const OWN_HEADERS = ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'upgrade', 'expect', 'te', 'trailer'];

/** What is wrong with the target, one phrase each. */
export function targetProblems(target: OriginTarget, allowedHosts: readonly string[]): readonly string[] {
  return [
    ...originProblems(target.origin, allowedHosts),
    ...hostProblems(target.host),
    ...(TOKEN.test(target.method) ? [] : [`method ${JSON.stringify(target.method)} is no HTTP method`]),
    ...(Number.isFinite(target.weight) && target.weight > 0 ? [] : [`weight ${target.weight} is not above 0`]),
    ...pathProblems(target),
    ...headerProblems(target),
    ...textProblems('body', target.body ?? '', target),
    ...expectationProblems(target.expect),
  ];
}

function hostProblems(host: string): readonly string[] {
  const [, , port] = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::(\d{1,5}))?$/.exec(host) ?? [];
  if (port !== undefined && (Number(port) < 1 || Number(port) > 65_535)) return [`port ${port} of ${host} is not between 1 and 65535`];
  return /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(:\d{1,5})?$/.test(host) ? [] : [`host ${JSON.stringify(host)} is no host name`];
}

function originProblems(origin: string, allowedHosts: readonly string[]): readonly string[] {
  const url = URL.parse(origin);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return [`origin ${JSON.stringify(origin)} is not like http://127.0.0.1:80`];
  if (url.username !== '' || url.password !== '') return ['origin holds a user name or password; send an authorization header instead'];
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    return [`origin ${JSON.stringify(origin)} holds more than scheme, address and port`];
  if (url.port === '0') return [`port 0 of ${url.hostname} is not between 1 and 65535`];
  const problem = hostProblem(url.hostname, allowedHosts);
  return problem === undefined ? [] : [`${url.hostname} ${problem}`];
}

function pathProblems(target: OriginTarget): readonly string[] {
  const { path } = target;
  const fixed = path.replace(/\{\{[^{}]*\}\}/g, '');
  return [
    ...(path.startsWith('/') ? [] : [`path ${JSON.stringify(path)} does not start with a slash`]),
    ...(PATH_TEXT.test(fixed) ? [] : [`path ${JSON.stringify(path)} holds a space or another character that must be percent-encoded`]),
    ...textProblems('path', path, target),
    ...rowProblems('path', path, target, (value) => !PATH_TEXT.test(value)),
  ];
}

function headerProblems(target: OriginTarget): readonly string[] {
  return Object.entries(target.headers).flatMap(([name, value]) => [
    ...(TOKEN.test(name) ? [] : [`header name ${JSON.stringify(name)} is not allowed in HTTP`]),
    ...(OWN_HEADERS.includes(name.toLowerCase())
      ? [`header ${name} is set by the generator; leave it out${name.toLowerCase() === 'host' ? ' and set host' : ''}`]
      : []),
    ...(isHeaderText(value) ? [] : [`header ${name} holds a line break or another character that is not allowed in HTTP`]),
    ...textProblems(`header ${name}`, value, target),
    ...rowProblems(`header ${name}`, value, target, (text) => !isHeaderText(text)),
  ]);
}

/** Field values are Latin-1 without control characters. */
function isHeaderText(value: string): boolean {
  return !CONTROL.test(value) && [...value].every((character) => character.charCodeAt(0) <= 0xff);
}

function textProblems(where: string, text: string, { rows }: OriginTarget): readonly string[] {
  return templateProblems(text, rows ?? []).map((problem) => `${where}: ${problem}`);
}

/** Row values are put into a path or header as they are. */
function rowProblems(where: string, text: string, { rows }: OriginTarget, isWrong: (value: string) => boolean): readonly string[] {
  const columns = [...text.matchAll(/\{\{\s*row\.([^{}]+?)\s*\}\}/g)].map((match) => match[1] ?? '');
  return columns.flatMap((column) => {
    const index = (rows ?? []).findIndex((row) => isWrong(row[column] ?? ''));
    return index === -1 ? [] : [`${where}: ${column} of row ${index + 1} holds a character that is not allowed there`];
  });
}

function expectationProblems({ status, header, maxLatencyMs, bodyEquals, bodyContains }: Expectation): readonly string[] {
  return [
    ...(status.length > 0 ? [] : ['no status is allowed, so no response could be ok']),
    ...status.flatMap(({ from, to }) =>
      Number.isInteger(from) && Number.isInteger(to) && from >= 100 && from <= to && to <= 599
        ? []
        : [`status ${from}-${to} is no range of HTTP status codes`],
    ),
    ...(header === undefined || (TOKEN.test(header.name) && header.name === header.name.toLowerCase())
      ? []
      : [`expected header ${JSON.stringify(header.name)} is no header name in lower case`]),
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
