/**
 * Status line and header fields of a response (RFC 9112 sections 4 to 6), read in place: most answers of a load test
 * differ in nothing that anybody asks for, so only what frames the message is looked at, and other fields are searched
 * when they are wanted.
 */
import { isUtf8 } from 'node:buffer';
import { ResponseError } from './http-error.ts';

const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
const ZERO = 0x30;
const NINE = 0x39;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
/** The bit that tells small letters from capitals. */
const SMALL = 0x20;
const VERSION = Buffer.from('HTTP/1.');
/** In place of a position: the line is none that is read in place. */
const ODD = -1;
/** Version, space and three digits. */
const SHORTEST_STATUS_LINE = 'HTTP/1.1 200'.length;

export class ResponseHead {
  #buffer: Buffer = VERSION;
  #isPlain = false;
  #closes = false;
  #fieldsAt = 0;
  #end = 0;
  status = 0;
  /** Undefined when no field says it. */
  contentLength: number | undefined;
  hasTransferEncoding = false;
  /** The last transfer coding is `chunked`. */
  isChunked = false;
  /** The server keeps the connection open after this answer. */
  keepsAlive = true;
  /**
   * How long it keeps it open when nothing is sent, if it says so (`Keep-Alive: timeout=…`, RFC 2068 section 19.7.1.1).
   */
  idleSeconds: number | undefined;

  /**
   * Reads the head between `start` and `end`, the line break of its last field included and the empty line not. Like
   * `values`, what it says holds until the buffer is used again. Returns false, and says nothing, when a line has to be
   * made plain first (see `plainHead`); with `isPlain` that was done. @throws ResponseError when it is not HTTP/1.0 or 1.1.
   */
  read(buffer: Buffer, start: number, end: number, isPlain = false): boolean {
    this.#buffer = buffer;
    this.#isPlain = isPlain;
    this.#end = end;
    this.contentLength = undefined;
    this.hasTransferEncoding = false;
    this.isChunked = false;
    this.idleSeconds = undefined;
    this.#closes = false;
    this.#fieldsAt = this.#readStatusLine(start);
    for (let at = this.#fieldsAt; at < end; ) {
      if (at === ODD) return false;
      at = this.#readField(at);
    }
    // A server of HTTP/1.0 that names a transfer coding can't be believed about where its answer ends (RFC 9112 section
    // 6.1).
    if (this.hasTransferEncoding && buffer[start + 7] === ZERO) this.keepsAlive = false;
    return true;
  }

  /**
   * Looks at what there is of a head so far. @throws ResponseError when it can't become one: a server that speaks another
   * protocol may never send an empty line.
   */
  check(begun: Buffer, length: number): void {
    this.#buffer = begun;
    this.#end = length;
    if (!isVersion(begun, 0, Math.min(length, VERSION.length))) throw this.#notHttp(0);
  }

  /**
   * Values of a field, one for each line that has its name (in small letters). UTF-8 where they are that, as servers
   * send names of files and places; else Latin-1.
   */
  values(name: string): readonly string[] {
    const found: string[] = [];
    for (let at = this.#fieldsAt; at < this.#end; ) {
      const lineEnd = this.#buffer.indexOf(CR, at);
      const colon = at + name.length;
      if (this.#buffer[colon] === COLON && this.#isName(at, name)) found.push(decoded(this.#text(colon + 1, lineEnd)));
      at = lineEnd + 2;
    }
    return found;
  }

  #readStatusLine(start: number): number {
    const buffer = this.#buffer;
    const feed = buffer.indexOf(LF, start);
    const lineEnd = feed - 1;
    if (feed !== -1 && buffer[lineEnd] !== CR) return ODD;
    const minor = (buffer[start + 7] ?? 0) - ZERO;
    const isHttp = lineEnd - start >= SHORTEST_STATUS_LINE && isVersion(buffer, start, VERSION.length);
    if (!isHttp || (minor !== 0 && minor !== 1) || buffer[start + 8] !== SPACE || buffer[lineEnd + 1] !== LF)
      throw this.#notHttp(start);
    const status = wholeNumber(buffer, start + 9, start + 12);
    const after = buffer[start + 12];
    if (status < 100 || (after !== SPACE && after !== CR)) throw this.#notHttp(start);
    this.status = status;
    this.keepsAlive = minor === 1;
    return lineEnd + 2;
  }

  /** Returns where the next line begins, or ODD. */
  #readField(start: number): number {
    const buffer = this.#buffer;
    let colon = 0;
    let at = start;
    for (let byte = buffer[at] ?? CR; byte !== CR; byte = buffer[at] ?? CR) {
      if (byte === COLON) colon ||= at;
      else if (byte <= LF) {
        if (byte === LF) return ODD;
        if (byte === 0) throw new ResponseError('a header line of the answer has a NUL in it');
      }
      at += 1;
    }
    if (buffer[at + 1] !== LF) throw new ResponseError('a header line of the answer has a carriage return in it');
    const last = buffer[colon - 1];
    const isOdd = (isBlank(buffer[start]) && start > this.#fieldsAt) || (colon > start && isBlank(last));
    if (isOdd && !this.#isPlain) return ODD;
    if (colon <= start || isBlank(buffer[start]) || isBlank(last))
      throw new ResponseError(
        `${JSON.stringify(buffer.toString('latin1', start, Math.min(at, start + 60)))} in the answer is no header field`,
      );
    this.#frame(start, colon, at);
    return at + 2;
  }

  /** Takes note of a field that says how the message is framed. */
  #frame(start: number, colon: number, lineEnd: number): void {
    switch (colon - start) {
      case 14:
        if (this.#isName(start, 'content-length')) this.#readLength(this.#text(colon + 1, lineEnd));
        break;
      case 17:
        if (this.#isName(start, 'transfer-encoding')) this.#readCoding(this.#text(colon + 1, lineEnd));
        break;
      case 10:
        if (this.#isName(start, 'connection')) this.#readConnection(colon + 1, lineEnd);
        else if (this.#isName(start, 'keep-alive')) this.#readIdleTime(this.#text(colon + 1, lineEnd));
        break;
    }
  }

  #readLength(text: string): void {
    const length = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(length) || (this.contentLength ?? length) !== length)
      throw new ResponseError(`the answer's content-length is ${JSON.stringify(text.slice(0, 60))}`);
    this.contentLength = length;
  }

  #readCoding(text: string): void {
    this.hasTransferEncoding = true;
    // Empty elements of a list are passed over (RFC 9110 section 5.6.1.2).
    this.isChunked = /(^|,)[ \t]*chunked[ \t,]*$/i.test(text);
  }

  #readConnection(start: number, lineEnd: number): void {
    // What nearly every server says; no text needs to be made of it.
    if (lineEnd - start === 11 && this.#isName(start + 1, 'keep-alive')) {
      this.keepsAlive = !this.#closes;
      return;
    }
    const options = this.#text(start, lineEnd)
      .toLowerCase()
      .split(',')
      .map((option) => option.trim());
    this.#closes ||= options.includes('close');
    this.keepsAlive = !this.#closes && (this.keepsAlive || options.includes('keep-alive'));
  }

  #readIdleTime(text: string): void {
    const seconds = text.match(/(?:^|[,\s])timeout=(\d{1,9})/i)?.[1];
    if (seconds !== undefined) this.idleSeconds = Number(seconds);
  }

  #isName(at: number, name: string): boolean {
    const buffer = this.#buffer;
    for (let index = 0; index < name.length; index += 1) {
      const byte = buffer[at + index] ?? 0;
      if ((byte >= CAPITAL_A && byte <= CAPITAL_Z ? byte | SMALL : byte) !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** A field's value without the white space around it. */
  #text(start: number, end: number): string {
    let from = start;
    let to = end;
    while (from < to && isBlank(this.#buffer[from])) from += 1;
    while (to > from && isBlank(this.#buffer[to - 1])) to -= 1;
    return this.#buffer.toString('latin1', from, to);
  }

  #notHttp(start: number): ResponseError {
    const line = this.#buffer.toString('latin1', start, Math.min(this.#end, start + 60)).split('\r\n', 1)[0];
    return new ResponseError(`the answer begins with ${JSON.stringify(line)}, which is not HTTP/1.1`);
  }
}

/** Whether the bytes are the first ones of `HTTP/1.`. */
function isVersion(buffer: Buffer, start: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) {
    if (buffer[start + index] !== VERSION[index]) return false;
  }
  return true;
}

/** Bytes that were read as Latin-1, as UTF-8 when they are that. */
function decoded(text: string): string {
  const bytes = Buffer.from(text, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : text;
}

function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB;
}

/** The number that the bytes write; -1 when one is no digit. */
function wholeNumber(buffer: Buffer, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const byte = buffer[at] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    value = value * 10 + byte - ZERO;
  }
  return value;
}
