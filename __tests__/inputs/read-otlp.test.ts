import { describe, expect, it } from 'vitest';
import { plainTextWarning, readOtlpEndpoint, readOtlpHeaders } from '../../src/inputs/read-otlp.ts';

describe('readOtlpEndpoint', () => {
  it.each([
    ['https://otlp.example', 'https://otlp.example/v1/metrics'],
    ['https://otlp.example/', 'https://otlp.example/v1/metrics'],
    ['https://otlp.example/otlp', 'https://otlp.example/otlp/v1/metrics'],
    ['https://otlp.example/otlp/', 'https://otlp.example/otlp/v1/metrics'],
    ['https://otlp.example/api/v1/metrics', 'https://otlp.example/api/v1/metrics'],
    ['https://otlp.example/v1/metrics/', 'https://otlp.example/v1/metrics'],
    ['https://otlp.example/otlp?org=7#x', 'https://otlp.example/otlp/v1/metrics?org=7'],
    ['http://localhost:4318', 'http://localhost:4318/v1/metrics'],
    ['https://[::1]:4318', 'https://[::1]:4318/v1/metrics'],
  ])('%s is %s', (value, expected) => {
    expect(readOtlpEndpoint(value)).toBe(expected);
  });

  it.each([
    '',
    'otlp.example',
    'grpc://otlp.example',
    'file:///etc/passwd',
    'https://user:pass@otlp.example',
    'https://a b',
  ])('refuses %j', (value) => {
    expect(readOtlpEndpoint(value)).toBeUndefined();
  });
});

describe('readOtlpHeaders', () => {
  it('reads a header a line, and puts variables in', () => {
    const text = '\nAuthorization: Bearer {{var.TOKEN}}\r\n  X-Scope-OrgID : 7 \n\nx-a: b:c {{{{\n';
    expect(readOtlpHeaders(text, { TOKEN: 's3cret' })).toEqual({
      headers: { authorization: 'Bearer s3cret', 'x-scope-orgid': '7', 'x-a': 'b:c {{' },
    });
    expect(readOtlpHeaders('', {})).toEqual({ headers: {} });
  });

  it.each([
    ['authorization', 'line 1: it does not begin with the name of a header and a colon'],
    ['a b: c', 'line 1: it does not begin with the name of a header and a colon'],
    [': c', 'line 1: it does not begin with the name of a header and a colon'],
    ['x: 1\nContent-Type: text/plain', 'line 2: the header content-type is set by the action'],
    ['x: 1\nX: 2', 'line 2: the header is there twice'],
    ['x:', 'line 1: x has no value'],
    ['x: {{var.NONE}}', 'line 1: x: {{var.NONE}} is not among variables; there are TOKEN'],
    ['x: {{uuid}}', 'line 1: x: of templates there is only {{var.NAME}} here'],
    [
      'x: {{env.TOKEN}}',
      'line 1: x: {{env.TOKEN}} is not known: the environment is not read. Write {{var.TOKEN}}, and give it in the input variables',
    ],
    ['x: a\u0000b', 'line 1: x holds a character that is not allowed in HTTP'],
    ['x: \u20ac', 'line 1: x holds a character that is not allowed in HTTP'],
    ['x: {{var.LINES}}', 'line 1: x holds a character that is not allowed in HTTP'],
    [`x: ${'y'.repeat(10_000)}`, 'line 1: x is longer than 8192 characters'],
    ['x: 1\n'.repeat(101), 'there are more than 100 lines'],
  ])('says what is wrong with %j', (text, expected) => {
    const variables = text.includes('LINES') ? { LINES: 'a\r\nb: c' } : { TOKEN: 's3cret' };
    expect(readOtlpHeaders(text, variables)).toMatchObject({ problems: expect.arrayContaining([expected]) });
  });

  it('shows no value, and names every line that is wrong', () => {
    const result = readOtlpHeaders('x: a\u0000s3cret\ns3cret-without-a-colon\nok: 1', {});
    expect(result).toMatchObject({ problems: { length: 2 } });
    expect(JSON.stringify(result)).not.toContain('s3cret');
  });

  it('takes a megabyte of anything in a moment', () => {
    for (const text of [':'.repeat(1e6), '{{'.repeat(5e5), 'a:\n'.repeat(3e5), 'x: {{var.TOKEN}}'.repeat(6e4)]) {
      const from = performance.now();
      readOtlpHeaders(text, { TOKEN: 'x' });
      expect(performance.now() - from).toBeLessThan(1000);
    }
  });
});

describe('plainTextWarning', () => {
  it.each([
    ['https://otlp.example/', { a: 'b' }, false],
    ['http://localhost:4318/', { a: 'b' }, false],
    ['http://127.0.0.1:4318/', { a: 'b' }, false],
    ['http://otlp.example/', {}, false],
    ['http://otlp.example/', { a: 'b' }, true],
    ['http://10.0.0.7:4318/', { a: 'b' }, true],
  ])('for %s with %j: %s', (url, headers, expected) => {
    expect(plainTextWarning({ url, headers }) !== undefined).toBe(expected);
  });
});
