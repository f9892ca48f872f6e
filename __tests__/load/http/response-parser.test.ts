/** What a response is, whatever the pieces in which it arrives. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ResponseError } from '../../../src/load/http/http-error.ts';
import { ResponseParser } from '../../../src/load/http/response-parser.ts';
import { type RandomStream, randomStream } from '../../../src/load/plan/random.ts';

interface Seen {
  readonly status: number;
  readonly body: string;
  readonly keepsAlive: boolean;
  readonly unread: number;
}

/** Feeds the pieces through one buffer, as a socket does; the close comes behind them. */
function parse(pieces: readonly string[], method = 'GET'): Seen | 'incomplete' {
  const parser = new ResponseParser();
  const shared = Buffer.alloc(100_000, '!');
  let status = 0;
  let body = '';
  let unread = 0;
  parser.begin(method, {
    onHead: (head) => {
      status = head.status;
    },
    onBody: (buffer, start, end) => {
      body += buffer.toString('latin1', start, end);
    },
  });
  for (const piece of pieces) {
    const length = shared.write(piece, 'latin1');
    unread += parser.isIdle ? length : parser.read(shared, length);
    shared.fill('\r\n', 0, length);
  }
  parser.close();
  return parser.isIdle ? { status, body, keepsAlive: parser.head.keepsAlive, unread } : 'incomplete';
}

const ok = { status: 200, keepsAlive: true, unread: 0 };

const WELL_FORMED: readonly (readonly [name: string, text: string, expected: Seen, method?: string])[] = [
  ['with a length', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello', { ...ok, body: 'hello' }],
  ['with an empty body', 'HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n', { ...ok, body: '' }],
  [
    'with a length that is said twice',
    'HTTP/1.1 200 OK\r\ncontent-length: 2\r\nCONTENT-LENGTH: \t2 \r\n\r\nok',
    { ...ok, body: 'ok' },
  ],
  [
    'in chunks, with extensions and a trailer',
    'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n5;name="a;b"\r\nhello\r\n00A \r\n, world!!!\r\n0\r\nx-sum: 1\r\nx-more: 2\r\n\r\n',
    { ...ok, body: 'hello, world!!!' },
  ],
  ['of no chunk but the last', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', { ...ok, body: '' }],
  [
    'up to the end of the connection',
    'HTTP/1.1 200 OK\r\n\r\nall of it',
    { ...ok, body: 'all of it', keepsAlive: false },
  ],
  [
    'in an encoding that only the end of the connection ends',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip\r\n\r\nzipped',
    { ...ok, body: 'zipped', keepsAlive: false },
  ],
  ['to HEAD', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\n', { ...ok, body: '' }, 'HEAD'],
  ['204', 'HTTP/1.1 204 No Content\r\nx: y\r\n\r\n', { ...ok, status: 204, body: '' }],
  ['304', 'HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n', { ...ok, status: 304, body: '' }],
  [
    'after interim ones',
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\nok',
    { ...ok, status: 201, body: 'ok' },
  ],
  ['without a reason', 'HTTP/1.1 200\r\ncontent-length: 2\r\n\r\nok', { ...ok, body: 'ok' }],
  ['without fields', 'HTTP/1.1 204 \r\n\r\n', { ...ok, status: 204, body: '' }],
  [
    'that closes',
    'HTTP/1.1 200 OK\r\nConnection: Upgrade, Close\r\ncontent-length: 2\r\n\r\nok',
    { ...ok, body: 'ok', keepsAlive: false },
  ],
  [
    'that closes, whatever else it says',
    'HTTP/1.1 200 OK\r\nConnection: close\r\nConnection: keep-alive\r\ncontent-length: 2\r\n\r\nok',
    { ...ok, body: 'ok', keepsAlive: false },
  ],
  [
    'with a long header',
    `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(3000)}\r\ncontent-length: 2\r\n\r\nok`,
    { ...ok, body: 'ok' },
  ],
  [
    'that keeps alive',
    'HTTP/1.1 200 OK\r\nConnection: keep-alive\r\ncontent-length: 2\r\n\r\nok',
    { ...ok, body: 'ok' },
  ],
  ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok', { ...ok, body: 'ok', keepsAlive: false }],
  [
    'of HTTP/1.0 that keeps alive',
    'HTTP/1.0 200 OK\r\nconnection: Keep-Alive\r\ncontent-length: 2\r\n\r\nok',
    { ...ok, body: 'ok', keepsAlive: true },
  ],
  [
    'with fields whose names are as long as those that count',
    'HTTP/1.1 200 OK\r\nx-aaaaaaaaaaaa: 9\r\nx-bbbbbbbbbbbbbbb: chunked\r\nx-cccccccc: close\r\ncontent-length: 2\r\n\r\nok',
    { ...ok, body: 'ok' },
  ],
  [
    'framed twice over, but without a body',
    'HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n',
    { ...ok, status: 304, body: '' },
  ],
  [
    'of HTTP/1.0 in chunks, which is not kept alive',
    'HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n',
    { ...ok, body: 'ok', keepsAlive: false },
  ],
  [
    'with an empty element behind the last coding',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked ,\r\n\r\n2\r\nok\r\n0\r\n\r\n',
    { ...ok, body: 'ok' },
  ],
  [
    'with lines that go on with the one before, as NGINX sends them',
    "HTTP/1.1 200 OK\r\nx: 'self';\n        'a';\n\tb\r\ncontent-length: 2\r\n\r\nok",
    { ...ok, body: 'ok' },
  ],
  ['with a space before a colon', 'HTTP/1.1 200 OK\r\nContent-Length : 2\r\n\r\nok', { ...ok, body: 'ok' }],
  ['with line feeds alone', 'HTTP/1.1 200 OK\ncontent-length: 2\nx: y\n\nok\r\n\r\n', { ...ok, body: 'ok', unread: 4 }],
  ['with one line feed alone', 'HTTP/1.1 200 OK\r\nx: y\ncontent-length: 2\r\n\r\nok', { ...ok, body: 'ok' }],
  ['whose head ends with a line feed alone', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\nok', { ...ok, body: 'ok' }],
  [
    'in chunks whose sizes begin with zeros',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0000000000000000002\r\nok\r\n00000000000000000000\r\n\r\n',
    { ...ok, body: 'ok' },
  ],
  [
    'in chunks beside their length, which closes',
    'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n1\r\no\r\n1\r\nk\r\n0\r\n\r\n',
    { ...ok, body: 'ok', keepsAlive: false },
  ],
  [
    'that says more than was asked for',
    'HTTP/1.1 204 No Content\r\n\r\nmore',
    { ...ok, status: 204, body: '', unread: 4 },
  ],
];

function split(text: string, random: RandomStream): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = 1 + Math.floor(random.next() * random.next() * 40);
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

describe.each(WELL_FORMED.map(([name, text, expected, method]) => ({ name, text, expected, method })))(
  'a response $name',
  ({ text, expected, method }) => {
    it('is read in one piece', () => {
      expect(parse([text], method)).toEqual(expected);
    });

    it('is read byte by byte, and cut in two anywhere', () => {
      expect(parse([...text], method)).toEqual(expected);
      for (let at = 1; at < text.length; at += 1)
        expect(parse([text.slice(0, at), text.slice(at)], method)).toEqual(expected);
    });

    it('is not complete before its last byte', () => {
      const whole = text.slice(0, text.length - expected.unread);
      // A body that only the connection ends is over whenever that is.
      const lasts = !/length|chunked|HTTP.1.. (204|304)/i.test(text);
      if (!lasts)
        for (let at = 0; at < whole.length; at += 1) expect(parse([whole.slice(0, at)], method)).toBe('incomplete');
    });
  },
);

describe('what is no HTTP/1.1 is refused', () => {
  it.each([
    ['another protocol', '220 mail ESMTP\r\n', 'begins with "220 mail ESMTP"'],
    ['the beginning of another protocol', 'SSH-', 'begins with "SSH-"'],
    ['TLS', '\x15\x03\x01\x00\x02\x02F', 'begins with'],
    ['another version', 'HTTP/2.0 200 OK\r\n\r\n', 'which is not HTTP/1.1'],
    ['an unknown minor version', 'HTTP/1.7 200 OK\r\n\r\n', 'which is not HTTP/1.1'],
    ['a status that is no number', 'HTTP/1.1 2x0 OK\r\n\r\n', 'which is not HTTP/1.1'],
    ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n', 'which is not HTTP/1.1'],
    ['a status below 100', 'HTTP/1.1 099 OK\r\n\r\n', 'which is not HTTP/1.1'],
    ['nothing before the first line break', '\r\n\r\n', 'begins with'],
    ['a field without a colon', 'HTTP/1.1 200 OK\r\nnonsense\r\n\r\n', '"nonsense" in the answer is no header field'],
    ['a field without a name', 'HTTP/1.1 200 OK\r\n: x\r\n\r\n', 'is no header field'],
    ['a NUL', 'HTTP/1.1 200 OK\r\nx: y\0z\r\n\r\n', 'has a NUL in it'],
    ['a bare carriage return', 'HTTP/1.1 200 OK\r\nx: y\rz: w\r\n\r\n', 'has a carriage return in it'],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n', 'content-length is "-1"'],
    [
      'a length beyond all measure',
      'HTTP/1.1 200 OK\r\ncontent-length: 99999999999999999\r\n\r\n',
      'content-length is',
    ],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 'content-length is "2"'],
    [
      'a length and another one of the chunks',
      'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n',
      'content-length is 1, and its chunks hold 2 bytes',
    ],
    [
      'a length and an unknown coding',
      'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: gzip\r\n\r\n',
      'both a length and a transfer coding',
    ],
    ['a first field that goes on with nothing', 'HTTP/1.1 200 OK\r\n x: y\r\n\r\n', 'is no header field'],
    [
      'a chunk size of endless zeros',
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${'0'.repeat(17_000)}`,
      'size line is longer than',
    ],
    ['another protocol after a switch', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 'switches protocols'],
    ['a chunk without a size', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n\r\n', 'no proper size'],
    [
      'a chunk of an endless size',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n',
      'no proper size',
    ],
    [
      'a chunk longer than its size',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nabc\r\n',
      'longer than its size',
    ],
    ['a header without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(70_000)}`, 'header is longer than 65536 bytes'],
    [
      'an extension without end',
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;${'y'.repeat(17_000)}`,
      'size line is longer than',
    ],
    [
      'a trailer without end',
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx: ${'y'.repeat(66_000)}`,
      'trailer is longer than',
    ],
  ])('%s', (_name, text, message) => {
    expect(() => parse([text])).toThrow(ResponseError);
    expect(() => parse([text])).toThrow(message);
    expect(() => parse(split(text, randomStream('seed', text)))).toThrow(ResponseError);
  });
});

describe('fields', () => {
  it('are found by name, one value for each line, whatever their case', () => {
    const parser = new ResponseParser();
    const found: unknown[] = [];
    const text =
      'HTTP/1.1 200 OK\r\nSet-Cookie: a\r\nX-A:  1 \t\r\nset-cookie:\r\nSET-COOKIE:c\r\ncontent-length: 0\r\n\r\n';
    parser.begin('GET', {
      onHead: (head) => found.push(head.values('set-cookie'), head.values('x-a'), head.values('x')),
      onBody: () => undefined,
    });
    parser.read(Buffer.from(text), text.length);
    expect(found).toEqual([['a', '', 'c'], ['1'], []]);
  });

  it('are joined where they go on, and are UTF-8 where they are that', () => {
    const parser = new ResponseParser();
    const found: unknown[] = [];
    const text = 'HTTP/1.1 204 OK\r\nx: a;\r\n   b \n\tc\r\nlocation: /caf\u00c3\u00a9\r\ny: caf\u00e9\r\n\r\n';
    parser.begin('GET', {
      onHead: (head) => found.push(head.values('x'), head.values('location'), head.values('y')),
      onBody: () => undefined,
    });
    parser.read(Buffer.from(text, 'latin1'), text.length);
    expect(found).toEqual([['a; b c'], ['/café'], ['café']]);
  });

  it('may have any character of a token in their names', () => {
    const parser = new ResponseParser();
    const found: unknown[] = [];
    const text = 'HTTP/1.1 204 OK\r\nX_Cache^: HIT\r\n\r\n';
    parser.begin('GET', { onHead: (head) => found.push(head.values('x_cache^')), onBody: () => undefined });
    parser.read(Buffer.from(text), text.length);
    expect(found).toEqual([['HIT']]);
  });

  it('tell how long the server keeps an idle connection', () => {
    const idle = (fields: string): number | undefined => {
      const parser = new ResponseParser();
      const text = `HTTP/1.1 200 OK\r\n${fields}content-length: 0\r\n\r\n`;
      parser.begin('GET', { onHead: () => undefined, onBody: () => undefined });
      parser.read(Buffer.from(text), text.length);
      return parser.head.idleSeconds;
    };
    expect(idle('Keep-Alive: timeout=5, max=100\r\n')).toBe(5);
    expect(idle('Keep-Alive: max=100, timeout=7\r\n')).toBe(7);
    expect(idle('Keep-Alive: max=100\r\n')).toBeUndefined();
    expect(idle('')).toBeUndefined();
  });
});

/** A response made at random, and what it says. */
function randomResponse(random: RandomStream): string {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random.next() * of.length)] as T;
  const status = pick([200, 201, 204, 301, 304, 404, 500, 503]);
  const body = Buffer.from(Array.from({ length: Math.floor(random.next() * 60) }, () => random.bits() & 0xff)).toString(
    'latin1',
  );
  const fields = Array.from(
    { length: Math.floor(random.next() * 4) },
    (_, index) => `X-${'n'.repeat(random.bits() % 20)}${index}: ${'v'.repeat(random.bits() % 50)}\r\n`,
  );
  const head = `HTTP/1.1 ${status} ${pick(['OK', '', 'Some Reason'])}\r\n${fields.join('')}${pick(['', 'Connection: keep-alive\r\n', 'Connection: close\r\n'])}`;
  const interim = pick(['', '', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n']);
  if (status === 204 || status === 304) return `${interim}${head}\r\n`;
  switch (pick(['length', 'chunked', 'close'])) {
    case 'length':
      return `${interim}${head}Content-Length: ${body.length}\r\n\r\n${body}`;
    case 'chunked': {
      const chunks = split(body, random).map(
        (chunk) => `${chunk.length.toString(16)}${pick(['', ';a=b'])}\r\n${chunk}\r\n`,
      );
      return `${interim}${head}Transfer-Encoding: chunked\r\n\r\n${chunks.join('')}0\r\n${pick(['', 'x-sum: 1\r\n'])}\r\n`;
    }
    default:
      return `${interim}${head}\r\n${body}`;
  }
}

/** The same bytes read by Node's own client. */
async function readByNode(text: string): Promise<{ readonly status: number; readonly body: string } | 'error'> {
  const socket = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
  let isBroken = false;
  const asked = request({ createConnection: () => socket }).end();
  // Also after the response's head.
  asked.on('error', () => {
    isBroken = true;
  });
  try {
    const answered = once(asked, 'response');
    setImmediate(() => {
      socket.push(Buffer.from(text, 'latin1'));
      socket.push(null);
    });
    const [response]: IncomingMessage[] = await answered;
    if (response === undefined) return 'error';
    let body = '';
    for await (const part of response.setEncoding('latin1')) body += part;
    return isBroken ? 'error' : { status: response.statusCode ?? 0, body };
  } catch {
    return 'error';
  } finally {
    asked.destroy();
    socket.destroy();
  }
}

describe('held against the parser of Node', () => {
  it('random responses say the same, in random pieces', async () => {
    for (let round = 0; round < 300; round += 1) {
      const random = randomStream('differential', String(round));
      const text = randomResponse(random);
      const byNode = await readByNode(text);
      if (byNode === 'error') throw new Error(`Node does not take ${JSON.stringify(text)}`);
      expect(parse(split(text, random)), text).toMatchObject(byNode);
    }
  });

  it('a damaged response is never read as another one than Node reads', async () => {
    let refused = 0;
    for (let round = 0; round < 600; round += 1) {
      const random = randomStream('damage', String(round));
      const whole = randomResponse(random);
      const at = Math.floor(random.next() * whole.length);
      const text = `${whole.slice(0, at)}${String.fromCharCode(random.bits() & 0x7f)}${whole.slice(at + (random.bits() & 1))}`;
      const byNode = await readByNode(text);
      const ours = outcome(split(text, random));
      if (ours === 'refused') refused += 1;
      else if (byNode !== 'error' && ours !== 'incomplete') expect(ours, JSON.stringify(text)).toMatchObject(byNode);
    }
    expect(refused).toBeGreaterThan(20);
  });
});

function outcome(pieces: readonly string[]): Seen | 'incomplete' | 'refused' {
  try {
    return parse(pieces);
  } catch (error) {
    if (error instanceof ResponseError) return 'refused';
    throw error;
  }
}
