import { describe, expect, it } from 'vitest';
import { createRedactor, MOST_VALUES, SHORTEST_VALUE } from '../../src/redaction/redact.ts';
import { errorReport, failedReport, invalidReport, sampleReport } from '../support/sample-report.ts';
import { FORMS, HEADER_TOKEN, PRIVATE_KEY, PRIVATE_KEY_PARTS } from '../support/secrets.ts';

function knowing(...values: readonly string[]) {
  const redactor = createRedactor();
  for (const value of values) redactor.add(value);
  return redactor;
}

const plain = createRedactor();

describe('a secret told by its form', () => {
  const places: Readonly<Record<string, (secret: string) => string>> = {
    'by itself': (secret) => secret,
    'in a sentence': (secret) => `the answer was ${secret}, which is wrong`,
    'in JSON in JSON': (secret) => JSON.stringify({ body: JSON.stringify({ text: `line\n${secret}\n` }) }),
    'in an address': (secret) => `/path%20${secret}`,
    'in quotes': (secret) => `'${secret}'`,
  };

  for (const [place, put] of Object.entries(places)) {
    it.each(Object.entries(FORMS))(`is masked ${place}: %s`, (_what, secret) => {
      const shown = plain.redact(put(secret));
      for (const part of secret.split('.').filter((piece) => piece.length > 3)) expect(shown).not.toContain(part);
      expect(shown).toBe(put('***'));
    });
  }

  it.each([
    [
      'a header',
      'GET / HTTP/1.1\r\nAuthorization: Bearer abc\r\nHost: x',
      'GET / HTTP/1.1\r\nAuthorization: ***\r\nHost: x',
    ],
    [
      'a header of a message in JSON',
      String.raw`"HTTP/1.1\r\nAuthorization: Token abc\r\nHost: x"`,
      String.raw`"HTTP/1.1\r\nAuthorization: ***\r\nHost: x"`,
    ],
    ['a header of a proxy', 'proxy-authorization: Basic abc', 'proxy-authorization: ***'],
    ['a digest', 'Authorization: Digest username="u", response="6629"', 'Authorization: ***'],
    ['a header in JSON', '{"authorization":"Bearer abc","host":"x"}', '{"authorization":"***","host":"x"}'],
    [
      'a header in JSON in JSON',
      String.raw`"{\"authorization\":\"Bearer abc\",\"host\":\"x\"}"`,
      String.raw`"{\"authorization\":\"***\",\"host\":\"x\"}"`,
    ],
    [
      'a header of a command',
      "curl -H 'Authorization: Bearer abc' http://x/",
      "curl -H 'Authorization: ***' http://x/",
    ],
    ['a cookie', 'set-cookie: sid=abc; Path=/', 'set-cookie: ***'],
    ['a bearer in a sentence', 'sent Bearer abcdefgh.ijk to it', 'sent Bearer *** to it'],
    ['a bearer in an address', 'x=Bearer%20abcdefgh1', 'x=Bearer%20***'],
    ['a user and a password', `was Basic ${btoa('user:password')}`, 'was Basic ***'],
    [
      'the user of an address',
      'pull from https://user:p@ss:w0rd@registry.example/x failed',
      'pull from https://***@registry.example/x failed',
    ],
    [
      'the query of an address',
      'GET "http://h/p?token=abc&n=1#top": refused',
      'GET "http://h/p?token=***&n=***#top": refused',
    ],
    ['a query in HTML', '<a href="/p?token=abc&amp;n=1">', '<a href="/p?token=***&amp;n=***">'],
    ['a query in JSON of Go', String.raw`"/p?token=abc\u0026key=def"`, String.raw`"/p?token=***\u0026key=***"`],
    ['a field of JSON', '{"password":"a","Access_Token": "b","n":1}', '{"password":"***","Access_Token": "***","n":1}'],
    ['a key of a kubeconfig', 'client-key-data: LS0tLS1CRUdJTg==', 'client-key-data: ***'],
  ])('is masked as %s', (_what, text, shown) => {
    expect(plain.redact(text)).toBe(shown);
    expect(plain.redact(shown)).toBe(shown);
  });

  it('is masked as a private key: whole, without its end, without its beginning, and escaped', () => {
    const end = PRIVATE_KEY.split('\n')
      .slice(1)
      .map((line) => `  ${line}`);
    const texts = [
      [`before\n${PRIVATE_KEY}\nafter`, 'before\n***\nafter'],
      [`before\n${PRIVATE_KEY.slice(0, -30)}`, 'before\n***'],
      [`last lines of web:\n${end.join('\n')}\n  after`, 'last lines of web:\n***\n  after'],
      [JSON.stringify({ key: PRIVATE_KEY, n: 1 }), '{"key":"***","n":1}'],
    ] as const;
    for (const [text, shown] of texts) expect(plain.redact(text)).toBe(shown);
  });

  it('is not seen where there is none', () => {
    const texts = [
      'commit 3f2a91c0de5b7788aa6612345f9e8d7c6b5a4f3e of run 17283940506, seed a3f9c2d1',
      'kindest/node:v1.35.2@sha256:0000000000000000000000000000000000000000000000000000000000000000',
      'docker-pullable://echo@sha256:0123',
      'targets[1].headers.proxy-authorization: a text; targets[1].headers.cookie: a text',
      'Basic authentication and Bearer authentication are both refused: authorization failed, no token, the key is missing',
      'p95 was 9.24 ms (95% interval 8.32–10.6), 191 ms below the limit of 200 ms; 200 of 200 requests?',
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
      'see https://github.com/octo-org/shop/pull/17#issuecomment-99',
      'ASIAN markets; npm_lifecycle_event; npm_config_user_agent; highs_and_lows_of_something',
    ];
    for (const text of texts) expect(plain.redact(text)).toBe(text);
  });
});

describe('a known value', () => {
  const text = (value: string) => Buffer.from(value);
  const encodings: Readonly<Record<string, string>> = {
    'as it is': HEADER_TOKEN,
    'in base64': text(HEADER_TOKEN).toString('base64'),
    'in base64 without padding': text(HEADER_TOKEN).toString('base64').replace(/=+$/, ''),
    'in base64url': text(HEADER_TOKEN).toString('base64url'),
    'percent-encoded': encodeURIComponent(HEADER_TOKEN),
    'percent-encoded in small letters': encodeURIComponent(HEADER_TOKEN).replaceAll(/%../g, (code) =>
      code.toLowerCase(),
    ),
    'in a form': new URLSearchParams({ '': HEADER_TOKEN }).toString().slice(1),
    'in JSON': JSON.stringify(HEADER_TOKEN).slice(1, -1),
    'in JSON twice': JSON.stringify(JSON.stringify(HEADER_TOKEN)).slice(3, -3),
    'in JSON of Go': JSON.stringify(HEADER_TOKEN)
      .slice(1, -1)
      .replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
    'in HTML': HEADER_TOKEN.replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
    'in HTML of Go': HEADER_TOKEN.replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&#34;'),
  };

  it.each(Object.entries(encodings))('is masked %s', (_how, encoded) => {
    expect(knowing(HEADER_TOKEN).redact(`it was ${encoded} there`)).toBe('it was *** there');
  });

  it('is masked in base64url where that differs', () => {
    const url = text('subject?>>~~?>?').toString('base64url');
    expect(url).toMatch(/[-_]/);
    expect(knowing('subject?>>~~?>?').redact(url)).toBe('***');
  });

  it.each([0, 1, 2])('is masked within a longer base64 text, at place %i of three', (before) => {
    const encoded = text(`${'x'.repeat(before)}${HEADER_TOKEN}and more`).toString('base64');
    const shown = knowing(HEADER_TOKEN).redact(encoded);
    expect(shown).toMatch(/^.{0,4}\*\*\*.{0,14}$/);
  });

  it('is masked with characters that are no ASCII, as JSON and URLs write them', () => {
    const redactor = knowing('schlüssel→geheim');
    for (const form of ['schlüssel→geheim', 'schl\\u00fcssel\\u2192geheim', encodeURIComponent('schlüssel→geheim')])
      expect(redactor.redact(form)).toBe('***');
  });

  it.each(['…', '..."', '…"'])('is masked where its end was cut off by %j', (mark) => {
    expect(knowing(HEADER_TOKEN).redact(`"body was Bearer ${HEADER_TOKEN.slice(0, 9)}${mark}`)).toBe(
      `"body was Bearer ***${mark}`,
    );
    expect(knowing(HEADER_TOKEN).redact(JSON.stringify(HEADER_TOKEN).slice(1, 18) + mark)).toBe(`***${mark}`);
  });

  it('is masked line by line when it has several', () => {
    const redactor = knowing(`first-line-of-it\r\nshort\nsecond-line-of-it`);
    expect(redactor.redact('a first-line-of-it b short c second-line-of-it')).toBe('a *** b short c ***');
    for (const line of PRIVATE_KEY_PARTS.slice(0, 2)) expect(knowing(PRIVATE_KEY).redact(`x ${line}`)).toBe('x ***');
  });

  it('is masked whole where one begins with another, and where two overlap', () => {
    const redactor = knowing('secret-abc', 'secret-abc-longer', 'longer-tail-of-it');
    expect(redactor.redact('secret-abc secret-abc-longer secret-abc-longer-tail-of-it secret-abc-x')).toBe(
      '*** *** *** ***-x',
    );
  });

  it('is masked where control sequences part it, which are taken out when it is shown', () => {
    expect(knowing('secret-value').redact('secret\u001b[0m-value')).toBe('***');
  });

  it('is passed over when it is as good as a figure or a word of every report', () => {
    for (const value of [
      'true',
      'a3f9',
      '12345',
      '1234567890',
      '2026-05-04',
      '10.0.0.1',
      'default',
      'measured',
      'MEASURE',
    ]) {
      expect(knowing(value).redact(`x ${value} y`)).toBe(`x ${value} y`);
    }
    expect(SHORTEST_VALUE).toBe(6);
    expect(knowing('a3f9c2').redact('a3f9c2')).toBe('***');
    expect(knowing('12345678901').redact('12345678901')).toBe('***');
  });

  it('is announced once, a line at a time, and not when it is one of many or of no use', () => {
    const announced: string[] = [];
    const redactor = createRedactor({ announce: (value) => announced.push(value) });
    for (const value of ['one-secret', 'one-secret', ' one-secret ', 'true', 'first-line\nother-line\n}'])
      redactor.add(value);
    redactor.add('row-secret', { isOneOfMany: true });
    expect(announced).toEqual(['one-secret', 'first-line', 'other-line']);
    expect(redactor.redact('row-secret')).toBe('***');
  });

  it('is refused when there are too many, with what to do about it', () => {
    const redactor = createRedactor();
    for (let index = 0; index < MOST_VALUES; index++) redactor.add(`row-secret-${index}`, { isOneOfMany: true });
    expect(() => redactor.add('one-more')).toThrow('more than 20000 secret values');
    expect(redactor.redact('row-secret-19999 row-secret-7')).toBe('*** ***');
  });
});

describe('reports', () => {
  const reports = { passed: sampleReport(), failed: failedReport(), invalid: invalidReport(), error: errorReport() };

  it.each(Object.entries(reports))('pass through unchanged when they hold no secret: %s', (_what, report) => {
    expect(knowing(HEADER_TOKEN, 'true', '200', '4.2', 'default').redactDeep(report)).toEqual(report);
  });

  it('lose what is secret, and keep keys, numbers and what is told to be kept', () => {
    const redactor = knowing('secret-key');
    const value = {
      'secret-key': ['secret-key', 5, null, true, undefined, { kind: 'secret-key', text: 'secret-key' }],
    };
    expect(redactor.redactDeep(value, new Set(['kind']))).toEqual({
      'secret-key': ['***', 5, null, true, undefined, { kind: 'secret-key', text: '***' }],
    });
  });
});

describe('the time it takes', () => {
  const megabyte = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));
  const timed = (text: string) => {
    const redactor = knowing(
      HEADER_TOKEN,
      'another-secret',
      ...Array.from({ length: 300 }, (_, index) => `row-secret-${index}`),
    );
    redactor.redact(text.slice(0, 50_000));
    const times = [1, 2, 3].map(() => {
      const startedAt = performance.now();
      redactor.redact(text);
      return performance.now() - startedAt;
    });
    return Math.min(...times);
  };

  it('is below 50 ms for a megabyte of log', () => {
    expect(
      timed(
        megabyte(
          '2026-05-04T12:30:00Z GET /cart 200 in 12.4 ms, id=3f2a91c0, "body was to contain foo", 2 of 3 pods ready\n',
        ),
      ),
    ).toBeLessThan(50);
  });

  it.each([
    'a',
    'eyJ',
    '\\',
    '://',
    '-----BEGIN ',
    'authorization: "\\',
    '{"token":\\"',
    '?a=',
    'Basic ',
    'ghp_',
    'SG.',
    '…',
    'row-',
  ])('grows with the text alone, also for %j over and over', (text) => {
    expect(timed(megabyte(text))).toBeLessThan(1_000);
  });
});
