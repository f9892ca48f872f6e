/** Responses that are not as a textbook has them, and what makes them so. Bytes are Latin-1. */

export interface Oddity {
  readonly name: string;
  readonly response: string;
}

const OK = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;

export const ODDITIES: readonly Oddity[] = [
  { name: 'a textbook answer', response: `${OK}Content-Length: 2\r\n\r\nok` },
  { name: 'a header value over several lines (obs-fold)', response: `${OK}X: a\r\n  b\r\nContent-Length: 2\r\n\r\nok` },
  {
    name: 'the same with bare line feeds, as NGINX sends it',
    response: `${OK}X: a;\n    b;\n    c\r\nContent-Length: 2\r\n\r\nok`,
  },
  { name: 'bare line feeds in the whole head', response: 'HTTP/1.1 200 OK\nContent-Length: 2\n\nok' },
  { name: 'a first field that goes on with nothing', response: `${OK} X: a\r\nContent-Length: 2\r\n\r\nok` },
  { name: 'a bare carriage return in a value', response: `${OK}X: a\rb\r\nContent-Length: 2\r\n\r\nok` },
  { name: 'a NUL in a value', response: `${OK}X: a\0b\r\nContent-Length: 2\r\n\r\nok` },
  { name: 'white space around a value', response: `${OK}Content-Length: \t 2 \t\r\n\r\nok` },
  { name: 'a space before the colon', response: `${OK}Content-Length : 2\r\n\r\nok` },
  { name: 'a line without a colon', response: `${OK}nonsense\r\nContent-Length: 2\r\n\r\nok` },
  { name: 'a field without a name', response: `${OK}: x\r\nContent-Length: 2\r\n\r\nok` },
  { name: 'UTF-8 in a value', response: `${OK}X: caf\u00c3\u00a9\r\nContent-Length: 2\r\n\r\nok` },
  { name: 'no reason phrase, and no space for it', response: 'HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok' },
  { name: 'an empty line before the status line', response: `\r\n${OK}Content-Length: 2\r\n\r\nok` },
  { name: 'HTTP/1.0', response: 'HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok' },
  { name: 'HTTP/2.0 in the status line', response: 'HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nok' },
  { name: 'a status of four digits', response: 'HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\nok' },
  {
    name: 'a 103 before the answer',
    response: `HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${OK}Content-Length: 2\r\n\r\nok`,
  },
  { name: 'neither a length nor chunks', response: `${OK}\r\nok` },
  {
    name: 'an unasked switch of protocols',
    response: 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nok',
  },
  { name: 'the same length twice', response: `${OK}Content-Length: 2\r\nContent-Length: 2\r\n\r\nok` },
  { name: 'the same length twice, in one field', response: `${OK}Content-Length: 2, 2\r\n\r\nok` },
  { name: 'two lengths', response: `${OK}Content-Length: 2\r\nContent-Length: 3\r\n\r\nok` },
  { name: 'a length with a sign', response: `${OK}Content-Length: +2\r\n\r\nok` },
  { name: 'a body shorter than its length', response: `${OK}Content-Length: 5\r\n\r\nok` },
  { name: 'a body longer than its length', response: `${OK}Content-Length: 2\r\n\r\nok and more` },
  { name: 'chunks', response: `${CHUNKED}2\r\nok\r\n0\r\n\r\n` },
  {
    name: 'chunks and the same length beside them',
    response: `${OK}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n`,
  },
  {
    name: 'chunks and another length beside them',
    response: `${OK}Content-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n`,
  },
  { name: 'a chunk size with zeros in front', response: `${CHUNKED}0000000000000000002\r\nok\r\n0\r\n\r\n` },
  { name: 'a chunk extension', response: `${CHUNKED}2;name="a;b"\r\nok\r\n0\r\n\r\n` },
  { name: 'spaces behind a chunk size', response: `${CHUNKED}2  \r\nok\r\n0\r\n\r\n` },
  { name: 'a chunk longer than its size', response: `${CHUNKED}2\r\nokay\r\n0\r\n\r\n` },
  { name: 'a chunk without a size', response: `${CHUNKED}\r\nok\r\n0\r\n\r\n` },
  { name: 'chunks without a last one', response: `${CHUNKED}2\r\nok\r\n` },
  { name: 'a trailer', response: `${CHUNKED}2\r\nok\r\n0\r\nX-Sum: 1\r\n\r\n` },
  { name: 'an unknown transfer coding', response: `${OK}Transfer-Encoding: nonsense\r\n\r\nok` },
];
