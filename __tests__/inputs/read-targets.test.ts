import { describe, expect, it } from 'vitest';
import { parseCsvRows, parseJsonRows } from '../../src/inputs/rows.ts';
import { describeProblem } from '../../src/lib/errors.ts';
import { type Files, problemsOf, settingsOf } from '../support/load-settings.ts';

function targetsOf(targets: string, files: Files = {}) {
  return settingsOf({ targets, cluster: 'kind' }, files).app.targets;
}

function wrongIn(targets: string, files: Files = {}): string {
  return problemsOf({ targets, cluster: 'kind' }, files).map(describeProblem).join('\n');
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

  it.each([
    ['localhost:3000', 'http://localhost:3000', 'localhost:3000', '/'],
    ['127.0.0.1:8080/x', 'http://127.0.0.1:8080', '127.0.0.1:8080', '/x'],
    ['shop.localhost:8080?a=1', 'http://shop.localhost:8080', 'shop.localhost:8080', '/?a=1'],
    ['[::1]:8080/x', 'http://[::1]:8080', '[::1]:8080', '/x'],
    ['HTTP://SHOP.Localhost:8080/', 'http://shop.localhost:8080', 'shop.localhost:8080', '/'],
    ['http://2130706433/', 'http://127.0.0.1', '127.0.0.1', '/'],
    [
      'http://bücher.localhost/größe?q={{uuid}}ß',
      'http://xn--bcher-kva.localhost',
      'xn--bcher-kva.localhost',
      '/gr%C3%B6%C3%9Fe?q={{uuid}}%C3%9F',
    ],
  ])('%s is an address of its own', (text, origin, host, path) => {
    expect(targetsOf(text)).toMatchObject([{ origin, host, path }]);
  });

  it.each([
    ['foo.localhost', 'foo.localhost'],
    ['Bücher.localhost', 'xn--bcher-kva.localhost'],
    ['shop.example.com:8080', 'shop.example.com:8080'],
  ])('%s is a host behind the ingress', (targets, host) => {
    const [target] = settingsOf({ targets, cluster: 'kind' }).app.targets;
    expect(target).toMatchObject({ host });
    expect(target).not.toHaveProperty('origin');
  });

  it.each([
    ['foo.localhost, bar.localhost', ['foo.localhost/', 'bar.localhost/']],
    ['foo.localhost,bar.localhost/a,b', ['foo.localhost/', 'bar.localhost/a,b']],
    ['http://127.0.0.1/a,http://127.0.0.1/b', ['127.0.0.1/a', '127.0.0.1/b']],
    ['http://127.0.0.1/a?x=1,2,POST http://127.0.0.1/b', ['127.0.0.1/a?x=1,2', '127.0.0.1/b']],
    ['# all of them\nfoo.localhost\n  # and\nbar.localhost', ['foo.localhost/', 'bar.localhost/']],
  ])('%j are two', (text, addresses) => {
    expect(targetsOf(text).map(({ host, path }) => host + path)).toEqual(addresses);
  });

  it('may have their method in small letters', () => {
    expect(targetsOf('post foo.localhost')).toMatchObject([{ method: 'POST' }]);
  });

  it('have no query in their names, and the method or a number where the path does not tell them apart', () => {
    const names = (text: string) => targetsOf(text).map(({ name }) => name);
    expect(names('foo.localhost/a?token=s\nfoo.localhost/b?token=t')).toEqual(['foo/a', 'foo/b']);
    expect(names('foo.localhost/a\nPOST foo.localhost/a')).toEqual(['foo/a', 'foo/a:POST']);
    expect(names('foo.localhost/a?x=1\nfoo.localhost/a?x=2\nfoo.localhost/a?x=3')).toEqual([
      'foo/a',
      'foo/a:GET',
      'foo/a:GET-2',
    ]);
    const long = `foo.localhost/${'y'.repeat(80)}`;
    expect(new Set(names(`${long}\nPOST ${long}\n${long}?x`)).size).toBe(3);
    expect(Math.max(...names(`${long}\nPOST ${long}\n${long}?x`).map((name) => name.length))).toBeLessThanOrEqual(63);
  });

  it('must be of the bundled application where there is no cluster', () => {
    expect(problemsOf({ targets: 'shop.localhost/cart' }).map(describeProblem).join('\n')).toMatch(
      /^targets: shop\.localhost is served by nobody without a cluster; there are foo\.localhost and bar\.localhost\. For a server that already runs give its URL, like http:\/\/shop\.localhost\/cart;/,
    );
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
    ['foo localhost', 'a host (foo.localhost)'],
    ['ftp://a.example.com', 'http:// or https:// in place of ftp://'],
    ['http://user:secret@127.0.0.1', 'without a user name and password'],
    ['user:secret@foo.localhost', 'without a user name and password'],
    ['http://127.0.0.1/a b', '%20 in place of each space'],
    ['http://127.0.0.1/a#b', 'without a fragment'],
    ['http://127.0.0.1:99999/', 'a port from 1 to 65535 in place of 99999'],
    ['http://[fe80::1%25eth0]/', 'without a zone'],
    ['http://a..b:x/', 'a host name or an address in place of a..b:x'],
    ['foo.localhost/{{nope}}', '{{nope}} is not known'],
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

  it('expect a content-type with its parameters when it is quoted', () => {
    const header = (text: string) => targetsOf(`- {host: a.localhost, expect: {header: '${text}'}}`)[0]?.expect.header;
    expect(header('content-type: application/json')).toEqual({ name: 'content-type', value: 'application/json' });
    expect(header('Content-Type: "text/html"')).toEqual({ name: 'content-type', value: 'text/html', isWhole: true });
    expect(header('etag: "a"')).toEqual({ name: 'etag', value: '"a"' });
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
    ['- {url: "http://127.0.0.1:0/"}', 'use a port from 1 to 65535 in place of 0'],
    ['- {host: a.localhost, health: POST /x}', 'a path, or GET, HEAD or OPTIONS and a path'],

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
