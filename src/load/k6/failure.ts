/** k6's error codes as our classes of failures. Pure. */
import { type Failure, shorten, statusClass } from '../recording/error-class.ts';
import type { Ending } from '../recording/stats.ts';
import type { ErrorClass } from '../types.ts';

/** https://grafana.com/docs/k6/latest/javascript-api/error-codes/; the last two hundreds are HTTP/2 and unreadable bodies. */
const BY_CODE: Readonly<Record<number, ErrorClass>> = {
  1050: 'timeout',
  1201: 'reset',
  1211: 'connect-timeout',
  1212: 'connect-refused',
  1220: 'reset',
};
const BY_HUNDRED: Readonly<Record<number, ErrorClass>> = { 11: 'dns', 13: 'tls', 16: 'parse', 17: 'parse' };

/** The failure of a request that k6 could not finish. Codes that stand for anything are told apart by Go's own texts. */
export function failureOfCode(code: number, text: string): Failure {
  const known = BY_CODE[code] ?? BY_HUNDRED[Math.floor(code / 100)];
  return { class: known ?? classOfText(text), message: shorten(text === '' ? `k6 error ${code}` : text) };
}

function classOfText(text: string): ErrorClass {
  if (/malformed|unexpected content-length|invalid header/i.test(text)) return 'parse';
  if (/\btls: |\bx509: /.test(text)) return 'tls';
  return /\bEOF\b|connection reset|broken pipe|server closed/i.test(text) ? 'reset' : 'other';
}

/** The failure of an answer that was not the expected one. */
export function failureOfStatus(status: number, text: string | undefined): Failure {
  return { class: statusClass(status), message: shorten(text ?? `HTTP ${status}`) };
}

/** How a request ended that k6 could not finish. */
export function endingOf(failure: Failure): Ending {
  return failure.class === 'timeout' || failure.class === 'connect-timeout' ? 'expired' : 'broken';
}
