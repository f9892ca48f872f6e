/** Reads where the figures of a run are sent to, and with which headers. */
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { clip, withoutTrailing } from '../lib/text.ts';
import { isLoopbackHost } from '../load/plan/addresses.ts';
import { LONGEST_HEADER, LONGEST_HEADER_NAME, MOST_HEADERS } from '../load/plan/bounds.ts';
import { compileTemplate, templateProblems, type Values } from '../load/plan/template.ts';
import { parseUrl } from './parse.ts';

/** A receiver of OTLP over HTTP. */
export interface OtlpReceiver {
  /** Where metrics are posted to. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Path of the signal below a base endpoint. */
const METRICS = '/v1/metrics';
/** What the request itself sets. */
const OWN_HEADERS = [
  'content-type',
  'content-length',
  'host',
  'connection',
  'transfer-encoding',
  'user-agent',
  'expect',
];

/**
 * The address that metrics are posted to: an endpoint whose path ends in /v1/metrics as it is, any other as the base of
 * it, as OTEL_EXPORTER_OTLP_ENDPOINT is (https://opentelemetry.io/docs/specs/otel/protocol/exporter/). Undefined for
 * anything but an http or https URL without user and password.
 */
export function readOtlpEndpoint(value: string): string | undefined {
  const url = parseUrl(value);
  if (url === undefined) return undefined;
  url.hash = '';
  const path = withoutTrailing(url.pathname, '/');
  url.pathname = path.endsWith(METRICS) ? path : `${path}${METRICS}`;
  return url.href;
}

/** The headers, or sentences about what is wrong with them, which hold no values. */
export type OtlpHeaders =
  | { readonly headers: OtlpReceiver['headers'] }
  | { readonly problems: readonly [string, ...string[]] };

/** One header a line, `Name: value`; `{{var.NAME}}` in a value is that variable. */
export function readOtlpHeaders(text: string, variables: Values): OtlpHeaders {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > MOST_HEADERS) return { problems: [`there are more than ${MOST_HEADERS} lines`] };
  const headers = new Map<string, string>();
  const problems: string[] = [];
  lines.forEach((line, index) => {
    const read = readHeader(line, variables);
    const problem = typeof read === 'string' ? read : headers.has(read.name) ? 'the header is there twice' : undefined;
    if (typeof read !== 'string') headers.set(read.name, read.value);
    if (problem !== undefined) problems.push(`line ${index + 1}: ${problem}`);
  });
  const [first, ...others] = problems;
  return first === undefined ? { headers: Object.fromEntries(headers) } : { problems: [first, ...others] };
}

/** A sentence of warning where headers, which are secrets as a rule, would cross a network in plain text. */
export function plainTextWarning({ url, headers }: OtlpReceiver): string | undefined {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || isLoopbackHost(hostname) || Object.keys(headers).length === 0) return undefined;
  return `\`otlp-headers\` are sent to ${hostname} over plain http, where others can read them; use https.`;
}

/** Values are secrets as a rule, and not shown. */
function readHeader(line: string, variables: Values): { readonly name: string; readonly value: string } | string {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
  if (name.length > LONGEST_HEADER_NAME || !isRight(() => validateHeaderName(name)))
    return 'it does not begin with the name of a header and a colon';
  if (OWN_HEADERS.includes(name)) return `the header ${name} is set by the action`;
  const written = line.slice(colon + 1).trim();
  const [problem] = templateProblems(written, { variables });
  if (problem !== undefined) return `${clip(name, 100)}: ${problem}`;
  const value = compileTemplate(written, undefined, { variables });
  if (typeof value !== 'string') return `${clip(name, 100)}: of templates there is only {{var.NAME}} here`;
  if (value.length > LONGEST_HEADER) return `${clip(name, 100)} is longer than ${LONGEST_HEADER} characters`;
  if (value === '') return `${clip(name, 100)} has no value`;
  return isRight(() => validateHeaderValue(name, value))
    ? { name, value }
    : `${clip(name, 100)} holds a character that is not allowed in HTTP`;
}

function isRight(check: () => void): boolean {
  try {
    check();
    return true;
  } catch {
    // Node's own message holds the value.
    return false;
  }
}
