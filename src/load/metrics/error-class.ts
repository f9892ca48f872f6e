/**
 * What went wrong with a request, by class. Decided by error codes, not by types: errors come from our own client,
 * node:net, node:tls and node:dns.
 */
import type { ErrorClass } from '../../lib/error-classes.ts';
import { clip } from '../../lib/text.ts';
import { FORBIDDEN_ADDRESS } from '../plan/addresses.ts';

/** A failed request: its class and a message for the report. */
export interface Failure {
  readonly class: ErrorClass;
  readonly message: string;
}

const BY_CODE: Readonly<Record<string, ErrorClass>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  [FORBIDDEN_ADDRESS]: 'dns',
  ECONNREFUSED: 'connect-refused',
  ETIMEDOUT: 'connect-timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  HTTP_CLOSED: 'reset',
  HTTP_PARSE: 'parse',
  EPROTO: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  INVALID_CA: 'tls',
  INVALID_PURPOSE: 'tls',
  // The generator's own machine has no socket or no port to send from; the service has nothing to do with it.
  EMFILE: 'not-sent',
  ENFILE: 'not-sent',
  ENOBUFS: 'not-sent',
  EADDRNOTAVAIL: 'not-sent',
};

/** OpenSSL's verification results and Node's own TLS codes come in families. */
const TLS_FAMILIES = /^(ERR_TLS_|ERR_SSL_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|PATH_LENGTH_|ERROR_IN_)/;
const LONGEST_MESSAGE = 200;

/** The class and message of a connection or protocol error. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  const text = messageOf(error);
  return {
    class: code === undefined ? 'other' : classOf(code),
    message: shorten(code === undefined || text.includes(code) ? text : `${code}: ${text}`),
  };
}

/** Attempts on several addresses come as one error without a message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '' && error.errors.length > 0)
    return messageOf(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

/**
 * The class of a status that was not expected. A 1xx or 2xx that was not wanted broke an expectation; it is no failure
 * of the protocol.
 */
export function statusClass(status: number): ErrorClass {
  if (status >= 500) return 'http-5xx';
  if (status >= 400) return 'http-4xx';
  return status >= 300 ? 'http-3xx' : 'assertion';
}

/** One line, not longer than a table cell bears. */
export function shorten(text: string): string {
  const line = clip(text, 16 * LONGEST_MESSAGE)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 1)}…`;
}

function classOf(code: string): ErrorClass {
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  return TLS_FAMILIES.test(code) ? 'tls' : 'other';
}

/** The error's code, or that of what caused it. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : undefined;
}
