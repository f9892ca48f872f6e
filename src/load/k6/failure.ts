/** k6's error codes as our classes of failures. Pure. */
import type { ErrorClass } from '../../lib/error-classes.ts';
import { type Failure, shorten, statusClass } from '../metrics/error-class.ts';
import type { Ending } from '../metrics/request-result.ts';
import { NO_PROXY_SERVER } from './reach.ts';

/** More of an error's text is not looked at. */
const LONGEST_TEXT = 10_000;

/**
 * https://grafana.com/docs/k6/latest/javascript-api/error-codes/; the last two hundreds are HTTP/2 and unreadable
 * bodies.
 */
const BY_CODE: Readonly<Record<number, ErrorClass>> = {
  1050: 'timeout',
  1201: 'reset',
  1211: 'connect-timeout',
  1212: 'connect-refused',
  1220: 'reset',
};
const BY_HUNDRED: Readonly<Record<number, ErrorClass>> = { 11: 'dns', 13: 'tls', 16: 'parse', 17: 'parse' };

/** k6's code for an address that `--blacklist-ip` names. */
const BLACKLISTED = 1110;
/** What Go says of a request that it took to the proxy where nothing listens. */
const CLOSED_PROXY = `proxyconnect tcp: dial tcp ${NO_PROXY_SERVER.slice('http://'.length)}`;

/**
 * The failure of a request that k6 could not finish. Codes that stand for anything are told apart by Go's own texts.
 */
export function failureOfCode(code: number, told: string): Failure {
  const text = told.slice(0, LONGEST_TEXT);
  if (code === BLACKLISTED || text.includes(CLOSED_PROXY))
    return {
      class: 'dns',
      message: shorten(`not sent: the host is neither loopback nor among allowed-hosts (k6: ${text})`),
    };
  const known = BY_CODE[code] ?? BY_HUNDRED[Math.floor(code / 100)];
  return { class: known ?? classOfText(text), message: shorten(text === '' ? `k6 error ${code}` : text) };
}

function classOfText(text: string): ErrorClass {
  if (/malformed|unexpected content-length|invalid header/i.test(text)) return 'parse';
  if (/\btls: |\bx509: /.test(text)) return 'tls';
  return /\bEOF\b|connection reset|broken pipe|server closed/i.test(text) ? 'reset' : 'other';
}

/** Whether a response came to its end: k6 has error codes for statuses from 400 on, too. */
export function isAnswered(code: number, status: number): boolean {
  return status > 0 && (code === 0 || (code >= 1400 && code < 1600));
}

/** The failure of an answer that was not the expected one. */
export function failureOfStatus(status: number): Failure {
  return { class: statusClass(status), message: `HTTP ${status}` };
}

/** How a request ended that k6 could not finish. */
export function endingOf(failure: Failure): Ending {
  return failure.class === 'timeout' || failure.class === 'connect-timeout' ? 'expired' : 'broken';
}
