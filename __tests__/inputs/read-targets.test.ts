import { describe, expect, it } from 'vitest';
import { parseCsvRows, parseJsonRows } from '../../src/inputs/rows.ts';
import { describeProblem } from '../../src/lib/errors.ts';
import { type Files, problemsOf, settingsOf } from '../support/load-settings.ts';

function targetsOf(targets: string, files: Files = {}) {
  return settingsOf({ targets }, files).app.targets;
}

function wrongIn(targets: string, files: Files = {}): string {
  return problemsOf({ targets }, files).map(describeProblem).join('\n');
}

const ANY = { status: [{ from: 200, to: 399 }] };

describe('short targets', () => {
  it('are a host, a path on it or a URL, with or without a method', () => {
    expect(targetsOf('foo.localhost\nPOST bar.localhost/cart?a=1,2\nhttp://127.0.0.1:8080/health')).toEqual([
      { name: 'foo', host: 'foo.localhost', path: '/', method: 'GET', headers: {}, weight: 1, expect: ANY },
      { name: 'bar', host: 'bar.localhost', path: '/cart?a=1,2', method: 'POST', headers: {}, weight: 1, expect: ANY },
      {
        name: '127.0.0.1:8080',
        origin: 'http://127.0.0.1:8080',
        host: '127.0.0.1:8080',
        path: '/health',
        method: 'GET',
        headers: {},
        weight: 1,
        expect: ANY,
      },
    ]);
  });

  it('may be at an address of IPv6', () => {
    expect(targetsOf('[::1]:8080/x')).toMatchObject([{ host: '[::1]:8080', path: '/x' }]);
  });

  it('may stand in one line', () => {
    expect(targetsOf('foo.localhost, bar.localhost').map(({ name }) => name)).toEqual(['foo', 'bar']);
  });

  it('get the path into their name where the host does not tell them apart', () => {
    expect(targetsOf('foo.localhost/a\nfoo.localhost/b/{{randomInt 1 5}}').map(({ name }) => name)).toEqual([
      'foo/a',
      'foo/b/-randomInt-1-5',
    ]);
  });

  it('keep templates in the path as they are', () => {
    expect(targetsOf('http://127.0.0.1/{{uuid}}?x={{randomInt 1 5}}').map(({ path }) => path)).toEqual([
      '/{{uuid}}?x={{randomInt 1 5}}',
    ]);
  });

  it.each([
    ['foo localhost', 'foo localhost'],
    ['ftp://a.example.com', 'ftp://a.example.com'],
    ['http://user:secret@127.0.0.1', 'http://'],
    ['foo.localhost/{{nope}}', '{{nope}} is not known'],
    ['foo.localhost/a\nPOST foo.localhost/a', 'comes twice'],
    ['http://staging.example.com', 'staging.example.com is neither loopback nor among allowed-hosts'],
    ['http://169.254.169.254/latest', 'no load is ever sent'],
  ])('%j is refused', (text, part) => {
    expect(wrongIn(text)).toContain(part);
  });

  it('may be on hosts that are allowed', () => {
    expect(
      settingsOf({ targets: 'https://staging.example.com/x', 'allowed-hosts': 'staging.example.com' }).app.targets[0]
        ?.origin,
    ).toBe('https://staging.example.com');
  });
});

describe('targets in full', () => {
  it('have all that a request and its answer can have', () => {
    const [target] = targetsOf(
      `
- name: checkout
  url: http://127.0.0.1:8080
  host: shop.localhost
  path: /cart/{{row.id}}
  method: POST
  headers: {Content-Type: application/json, X-Version: 1.10}
  body-file: cart.json
  data: users.csv
  weight: 2.5
  expect:
    status: [2xx, 404]
    body-contains: "ok "
    header: "Content-Type: application/json"
    max-latency: 200ms
`,
      { 'cart.json': '{"id": {{row.id}}}', 'users.csv': 'id,name\n1,"Doe, Jo"\n2,Ann\n' },
    );
    expect(target).toEqual({
      name: 'checkout',
      origin: 'http://127.0.0.1:8080',
      host: 'shop.localhost',
      path: '/cart/{{row.id}}',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-version': '1.10' },
      body: '{"id": {{row.id}}}',
      rows: [
        { id: '1', name: 'Doe, Jo' },
        { id: '2', name: 'Ann' },
      ],
      weight: 2.5,
      expect: {
        status: [
          { from: 200, to: 299 },
          { from: 404, to: 404 },
        ],
        bodyContains: 'ok ',
        header: { name: 'content-type', value: 'application/json' },
        maxLatencyMs: 200,
      },
    });
  });

  it('are read from JSON too, and mix with short ones', () => {
    expect(
      targetsOf('[{"name": "a", "host": "a.localhost", "expect": {"status": "200-204"}}, "b.localhost"]'),
    ).toMatchObject([
      { name: 'a', expect: { status: [{ from: 200, to: 204 }] } },
      { name: 'b', host: 'b.localhost' },
    ]);
  });

  it.each([
    ['- {name: a}', 'host (behind the ingress) or url'],
    ['- {host: a.localhost, name: a b}', 'targets[1].name: got "a b"'],
    ['- {host: a.localhost, weight: 0}', 'targets[1].weight: got "0"'],
    ['- {host: a.localhost, method: get}', 'targets[1].method: got "get"'],
    ['- {host: a.localhost, path: x}', 'targets[1].path: got "x"'],
    ['- {url: "http://127.0.0.1/a", path: /b}', 'not in both'],
    ['- {host: a.localhost, body: {a: 1}}', 'targets[1].body: a text'],
    ['- {host: a.localhost, body: x, body-file: y}', 'not both'],
    ['- {host: a.localhost, headers: {Host: b}}', 'leave it out and set host'],
    ['- {host: a.localhost, headers: {X-A: "a\\r\\nX-B: b"}}', 'line break'],
    ['- {host: a.localhost, headers: [a]}', 'a mapping of header names'],
    ['- {host: a.localhost, body: "{{row.id}}"}', 'needs rows'],
    ['- {host: a.localhost, path: "/{{uuid"}', '{{uuid is not closed'],
    ['- {host: "a.localhost:99999"}', 'port 99999 of a.localhost:99999 is not between 1 and 65535'],
    ['- {url: "http://127.0.0.1:0/"}', 'port 0 of 127.0.0.1 is not between 1 and 65535'],
    ['- {host: a.localhost, headers: {X-A: 1, x-a: 2}}', 'header x-a once'],
    ['- {host: a.localhost, data: nowhere.csv}', 'ENOENT'],
    ['- {host: a.localhost, expect: {status: []}}', 'status codes'],
    ['- {host: a.localhost, expect: {max-latency: 20}}', 'targets[1].expect.max-latency: got "20"'],
    ['- {host: a.localhost, expect: {header: nonsense}}', 'a header and its value'],
    ['- {host: a.localhost, name: a}\n- {host: b.localhost, name: a}', 'the name a comes twice'],
    ['- {hots: a.localhost, host: b.localhost}', 'did you mean host?'],
    ['host: a.localhost', 'a list with one entry per target'],
    ['- host: [', 'not readable as YAML'],
    ['[]', 'a list with one entry per target'],
  ])('%j is refused', (yaml, part) => {
    expect(wrongIn(yaml)).toContain(part);
  });
});

describe('rows', () => {
  it('come from CSV with quotes, empty fields, Windows line ends and a byte order mark', () => {
    expect(parseCsvRows('\uFEFFa,b\r\n"x ""y""","1\n2"\r\n,\r\n\r\n')).toEqual([
      { a: 'x "y"', b: '1\n2' },
      { a: '', b: '' },
    ]);
  });

  it('of one column may end without a line end', () => {
    expect(parseCsvRows('id\n1\n2')).toEqual([{ id: '1' }, { id: '2' }]);
  });

  it('are refused when a row is too short or a quote stays open', () => {
    expect(() => parseCsvRows('a,b\n1\n')).toThrow('row 1 has 1 fields, the header has 2');
    expect(() => parseCsvRows('a,b\n"1,2\n')).toThrow('a quote is misplaced or left open in line 2');
  });

  it('end with a carriage return, too, and may be long', () => {
    expect(parseCsvRows('id\r1\r2')).toEqual([{ id: '1' }, { id: '2' }]);
    const long = 'x'.repeat(5_000_000);
    expect(parseCsvRows(`id\n"${long}"`)).toEqual([{ id: long }]);
  });

  it('are refused when a column is there twice', () => {
    expect(() => parseCsvRows('a, a\n1,2\n')).toThrow('the column "a" is there twice');
  });

  it('are not quoted in the error when they can not be read', () => {
    expect(wrongIn('- {host: a.localhost, data: p.json}', { 'p.json': 'root:x:0:0' })).not.toContain('root');
  });

  it('come from a JSON list of objects with plain values', () => {
    expect(parseJsonRows('[{"a": 1, "b": true}]')).toEqual([{ a: '1', b: 'true' }]);
    expect(() => parseJsonRows('[{"a": {}}]')).toThrow('a of entry 1 is not a text');
    expect(() => parseJsonRows('{"a": 1}')).toThrow('not a list');
  });

  it('are refused when there are none', () => {
    expect(wrongIn('- {host: a.localhost, data: empty.csv}', { 'empty.csv': 'id\n' })).toContain('it has no rows');
  });
});

describe('a body from a file', () => {
  const bodyOf = (content: string | Buffer) =>
    targetsOf('- {host: a.localhost, method: POST, body-file: b}', { b: content })[0];

  it('is a text with templates when it can be read as one', () => {
    expect(bodyOf('{"id": "{{uuid}}", "ü": 1}')).toMatchObject({ body: '{"id": "{{uuid}}", "ü": 1}' });
  });

  it('is sent as it is otherwise', () => {
    const bytes = Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe]);
    expect(bodyOf(bytes)).toMatchObject({ bodyBase64: bytes.toString('base64') });
    expect(bodyOf(bytes)).not.toHaveProperty('body');
  });
});
