import { describe, expect, it } from 'vitest';
import { failureOf, shorten, statusClass } from '../../../src/load/metrics/error-class.ts';

function withCode(code: string, message = 'it broke'): Error {
  return Object.assign(new Error(message), { code });
}

describe('failureOf', () => {
  it.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ERR_ADDRESS_NOT_ALLOWED', 'dns'],
    ['ECONNREFUSED', 'connect-refused'],
    ['ETIMEDOUT', 'connect-timeout'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['EPROTO', 'tls'],
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['HTTP_CLOSED', 'reset'],
    ['HTTP_PARSE', 'parse'],
    ['EADDRNOTAVAIL', 'not-sent'],
    ['EMFILE', 'not-sent'],
    ['EUNKNOWN', 'other'],
  ])('puts %s into class %s', (code, errorClass) => {
    expect(failureOf(withCode(code)).class).toBe(errorClass);
  });

  it('looks at the cause of an error without a code', () => {
    expect(failureOf(new Error('fetch failed', { cause: withCode('ECONNREFUSED') })).class).toBe('connect-refused');
  });

  it('takes the code of attempts on several addresses', () => {
    const error = Object.assign(new AggregateError([withCode('ECONNREFUSED', 'connect ECONNREFUSED ::1:80')]), {
      code: 'ECONNREFUSED',
    });
    expect(failureOf(error)).toEqual({ class: 'connect-refused', message: 'connect ECONNREFUSED ::1:80' });
  });

  it('names the code when the message does not', () => {
    expect(failureOf(withCode('EADDRNOTAVAIL', 'no address')).message).toBe('EADDRNOTAVAIL: no address');
    expect(failureOf(withCode('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1')).message).toBe(
      'connect ECONNREFUSED 127.0.0.1:1',
    );
  });

  it('takes anything that was thrown', () => {
    expect(failureOf('text')).toEqual({ class: 'other', message: 'text' });
  });
});

describe('statusClass', () => {
  it.each([
    [302, 'http-3xx'],
    [404, 'http-4xx'],
    [503, 'http-5xx'],
    [204, 'assertion'],
  ])('of an unexpected %i is %s', (status, errorClass) => {
    expect(statusClass(status)).toBe(errorClass);
  });
});

describe('shorten', () => {
  it('makes one line of at most 200 characters', () => {
    expect(shorten(' a\n\n b ')).toBe('a b');
    expect(shorten('x'.repeat(500))).toHaveLength(200);
  });
});
