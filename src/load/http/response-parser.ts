/**
 * Finds where each response on a connection begins and ends (RFC 9112 sections 6 and 7), in whatever pieces it arrives.
 * Nothing is kept of a body: its bytes are handed on where they lie. An own parser because the generator's CPU is
 * missing in the service beside it: with it and plain sockets a request costs a quarter of what it cost through a
 * general HTTP client (docs/DESIGN.md).
 */
import { ResponseError } from './http-error.ts';
import { plainHead } from './plain-head.ts';
import { ResponseHead } from './response-head.ts';

const CR = 0x0d;
const LF = 0x0a;
const SEMICOLON = 0x3b;
const SPACE = 0x20;
const TAB = 0x09;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
/** Heads and trailers may not be longer. */
const LONGEST_HEAD = 64 * 1024;
/** Of a chunk's size line, extensions included. */
const LONGEST_CHUNK_LINE = 16 * 1024;
const MOST_CHUNK_DIGITS = 13;
const NOTHING = Buffer.alloc(0);

/** Hears of a response as it arrives. What it gets lies in a buffer that is used again as soon as the call is over. */
export interface ResponseSink {
  onHead(head: ResponseHead): void;
  onBody(buffer: Buffer, start: number, end: number): void;
}

type State =
  | 'idle'
  | 'head'
  | 'counted'
  | 'until-close'
  | 'chunk-size'
  | 'chunk-extension'
  | 'chunk-data'
  | 'chunk-end'
  | 'trailer';

export class ResponseParser {
  #sink: ResponseSink | null = null;
  readonly #head = new ResponseHead();
  #state: State = 'idle';
  #isBodiless = false;
  /** A head that comes in pieces, or whose lines are not as they should be, and how much of it is there. */
  #pieces: Buffer = NOTHING;
  #piecesLength = 0;
  /** Where its last line begins. */
  #lineAt = 0;
  /** Bytes that are still to come, of the body or of the chunk. */
  #left = 0;
  /** Of a chunk's size, leading zeros not counted. */
  #digits = 0;
  #hasSize = false;
  /** Bytes in all chunks so far. */
  #chunkBytes = 0;
  /** Bytes of the line or trailer section so far. */
  #lineBytes = 0;
  #trailerLineBytes = 0;

  /** Of the response that came last. */
  get head(): ResponseHead {
    return this.#head;
  }

  /** Expects the response to a request of that method. */
  begin(method: string, sink: ResponseSink): void {
    this.#sink = sink;
    this.#state = 'head';
    this.#isBodiless = method === 'HEAD';
  }

  /** No response is expected: the last one is complete. */
  get isIdle(): boolean {
    return this.#state === 'idle';
  }

  /**
   * Reads what arrived, up to the end of the response. Returns how many bytes were left unread behind it: a server that
   * sends more than it was asked for can't be believed about the next answer. @throws ResponseError when it is not
   * HTTP.
   */
  read(buffer: Buffer, length: number): number {
    let at = 0;
    while (at < length && this.#state !== 'idle') at = this.#step(buffer, at, length);
    return length - at;
  }

  /** The server closed its side, which may be how a response ends. */
  close(): void {
    if (this.#state === 'until-close') this.#state = 'idle';
  }

  #step(buffer: Buffer, at: number, end: number): number {
    switch (this.#state) {
      case 'head':
        return this.#readHead(buffer, at, end);
      case 'counted':
        return this.#readCounted(buffer, at, end);
      case 'until-close':
        this.#sink?.onBody(buffer, at, end);
        return end;
      case 'chunk-data':
        return this.#readChunkData(buffer, at, end);
      case 'chunk-size':
        return this.#readChunkSize(buffer, at);
      case 'chunk-extension':
        return this.#skipExtension(buffer, at, end);
      case 'chunk-end':
        return this.#readChunkEnd(buffer, at);
      case 'trailer':
        return this.#readTrailer(buffer, at);
      case 'idle':
        return end;
    }
  }

  #readHead(buffer: Buffer, at: number, end: number): number {
    if (this.#piecesLength > 0) return this.#readHeadInPieces(buffer, at, end);
    const headEnd = endOfHead(buffer, at, end);
    if (headEnd === -1 || !this.#head.read(buffer, at, headEnd - 2)) return this.#readHeadInPieces(buffer, at, end);
    this.#afterHead();
    return headEnd;
  }

  /** Line by line: the head may end with an empty line that is not the one that was looked for. */
  #readHeadInPieces(buffer: Buffer, at: number, end: number): number {
    const before = this.#piecesLength;
    const length = before + end - at;
    if (length > this.#pieces.length)
      this.#pieces = Buffer.concat([this.#pieces], Math.max(length, 2 * this.#pieces.length));
    buffer.copy(this.#pieces, before, at, end);
    const headEnd = this.#endOfLines(before, length);
    if (headEnd === -1) {
      this.#piecesLength = length;
      this.#head.check(this.#pieces, length);
      if (length > LONGEST_HEAD) throw new ResponseError(`the answer's header is longer than ${LONGEST_HEAD} bytes`);
      return end;
    }
    this.#piecesLength = 0;
    this.#lineAt = 0;
    const plain = plainHead(this.#pieces, headEnd);
    if (!this.#head.read(plain, 0, plain.length, true))
      throw new ResponseError('the answer has a line break where none may be');
    this.#afterHead();
    return at + headEnd - before;
  }

  /** Where the empty line ends; -1 when it is not there yet. A line feed alone ends a line, too (RFC 9112 section 2.2). */
  #endOfLines(newAt: number, length: number): number {
    const pieces = this.#pieces;
    let from = Math.max(this.#lineAt, newAt);
    for (;;) {
      const feed = pieces.indexOf(LF, from);
      if (feed === -1 || feed >= length) return -1;
      const isEmpty = feed === this.#lineAt || (feed === this.#lineAt + 1 && pieces[this.#lineAt] === CR);
      // Nothing stands before the status line.
      if (isEmpty && this.#lineAt > 0) return feed + 1;
      this.#lineAt = feed + 1;
      from = this.#lineAt;
    }
  }

  #afterHead(): void {
    const head = this.#head;
    const { status } = head;
    if (status === 101) throw new ResponseError('the answer switches protocols, which was not asked for');
    // The final response is still to come.
    if (status < 200) return;
    this.#sink?.onHead(head);
    if (this.#isBodiless || status === 204 || status === 304) this.#complete();
    else if (head.isChunked) this.#beginChunks();
    else if (head.hasTransferEncoding && head.contentLength !== undefined)
      throw new ResponseError('the answer has both a length and a transfer coding other than chunked');
    else if (head.hasTransferEncoding || head.contentLength === undefined) this.#endWithConnection();
    else if (head.contentLength === 0) this.#complete();
    else this.#expect('counted', head.contentLength);
  }

  /** Chunks count more than a length beside them, after which the connection is not used again (RFC 9112 section 6.3). */
  #beginChunks(): void {
    if (this.#head.contentLength !== undefined) this.#head.keepsAlive = false;
    this.#chunkBytes = 0;
    this.#expectChunk();
  }

  /** Nothing says how long the body is: it lasts until the server closes the connection. */
  #endWithConnection(): void {
    this.#head.keepsAlive = false;
    this.#state = 'until-close';
  }

  #readCounted(buffer: Buffer, at: number, end: number): number {
    const to = Math.min(end, at + this.#left);
    this.#sink?.onBody(buffer, at, to);
    this.#left -= to - at;
    if (this.#left === 0) this.#complete();
    return to;
  }

  #readChunkData(buffer: Buffer, at: number, end: number): number {
    const to = Math.min(end, at + this.#left);
    this.#sink?.onBody(buffer, at, to);
    this.#left -= to - at;
    if (this.#left === 0) this.#expect('chunk-end', 2);
    return to;
  }

  #readChunkSize(buffer: Buffer, at: number): number {
    const byte = buffer[at] ?? 0;
    const digit = hexDigit(byte);
    if (digit !== -1 && this.#digits < MOST_CHUNK_DIGITS) {
      this.#left = this.#left * 16 + digit;
      if (this.#left > 0) this.#digits += 1;
      this.#hasSize = true;
      this.#lineBytes += 1;
      this.#checkChunkLine();
      return at + 1;
    }
    if (!this.#hasSize || (byte !== CR && byte !== SEMICOLON && byte !== SPACE && byte !== TAB))
      throw new ResponseError(
        `a chunk of the answer has no proper size: ${JSON.stringify(String.fromCharCode(byte))} stands where it should`,
      );
    this.#state = 'chunk-extension';
    this.#chunkBytes += this.#left;
    return at;
  }

  #skipExtension(buffer: Buffer, at: number, end: number): number {
    const found = buffer.indexOf(LF, at);
    const isOver = found !== -1 && found < end;
    const to = isOver ? found + 1 : end;
    this.#lineBytes += to - at;
    this.#checkChunkLine();
    if (!isOver) return end;
    if (this.#left > 0) this.#state = 'chunk-data';
    else this.#expectTrailer();
    return to;
  }

  #checkChunkLine(): void {
    if (this.#lineBytes > LONGEST_CHUNK_LINE)
      throw new ResponseError(`a chunk's size line is longer than ${LONGEST_CHUNK_LINE} bytes`);
  }

  #readChunkEnd(buffer: Buffer, at: number): number {
    if (buffer[at] !== (this.#left === 2 ? CR : LF))
      throw new ResponseError('a chunk of the answer is longer than its size says');
    this.#left -= 1;
    if (this.#left === 0) this.#expectChunk();
    return at + 1;
  }

  /** Trailer fields say nothing that is asked for: only their end is. */
  #readTrailer(buffer: Buffer, at: number): number {
    const byte = buffer[at];
    this.#lineBytes += 1;
    if (this.#lineBytes > LONGEST_HEAD)
      throw new ResponseError(`the answer's trailer is longer than ${LONGEST_HEAD} bytes`);
    if (byte === LF) {
      if (this.#trailerLineBytes === 0) this.#complete();
      this.#trailerLineBytes = 0;
    } else if (byte !== CR) {
      this.#trailerLineBytes += 1;
    }
    return at + 1;
  }

  /** Two lengths that differ are how one response is smuggled into another. */
  #expectTrailer(): void {
    const { contentLength } = this.#head;
    if (contentLength !== undefined && contentLength !== this.#chunkBytes)
      throw new ResponseError(
        `the answer's content-length is ${contentLength}, and its chunks hold ${this.#chunkBytes} bytes`,
      );
    this.#state = 'trailer';
    this.#lineBytes = 0;
    this.#trailerLineBytes = 0;
  }

  #expectChunk(): void {
    this.#digits = 0;
    this.#hasSize = false;
    this.#lineBytes = 0;
    this.#expect('chunk-size', 0);
  }

  #expect(state: State, bytes: number): void {
    this.#state = state;
    this.#left = bytes;
  }

  #complete(): void {
    this.#state = 'idle';
  }
}

/**
 * Where the empty line ends, in the bytes between `from` and `end`; -1 when it is not there yet. What lies behind `end`
 * is from before.
 */
function endOfHead(buffer: Buffer, from: number, end: number): number {
  const found = buffer.indexOf(END_OF_HEAD, from);
  return found === -1 || found + END_OF_HEAD.length > end ? -1 : found + END_OF_HEAD.length;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x66 ? small - 0x57 : -1;
}
