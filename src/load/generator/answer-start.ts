/** The beginning of an answer that is not as expected, for whoever reads of it in the report. */
import { StringDecoder } from 'node:string_decoder';
import { clip, escapeControls } from '../../lib/text.ts';
import { decodedStart } from './decoded-body.ts';

const SHOWN_BYTES = 256;
/** Escapes are longer than what they stand for. */
const SHOWN_CHARACTERS = 2 * SHOWN_BYTES;
const NOTHING = Buffer.alloc(0);

export class AnswerStart {
  #buffer: Buffer = NOTHING;
  #bytes = 0;
  #isCut = false;
  #codings: readonly string[] = [];

  /** Makes room for an answer with those values of Content-Encoding. */
  begin(codings: readonly string[]): void {
    this.#bytes = 0;
    // Whole it is when its end has come: until then there may be more.
    this.#isCut = true;
    this.#codings = codings;
  }

  /** Copies what there is room for, since the buffer is used again. */
  add(buffer: Buffer, start: number, end: number): void {
    const length = Math.min(end - start, SHOWN_BYTES - this.#bytes);
    if (length === 0) return;
    if (this.#buffer.length === 0) this.#buffer = Buffer.alloc(SHOWN_BYTES);
    buffer.copy(this.#buffer, this.#bytes, start, start + length);
    this.#bytes += length;
  }

  /** The answer is complete, and so many bytes long. */
  end(bytes: number): void {
    this.#isCut = bytes > this.#bytes;
  }

  /** As `shownText`; undefined when there is nothing, or nothing that can be decoded. */
  text(): string | undefined {
    if (this.#bytes === 0) return undefined;
    const bytes = this.#buffer.subarray(0, this.#bytes);
    const decoded = this.#codings.length === 0 ? bytes : decodedStart(bytes, this.#codings);
    if (decoded === undefined || decoded.length === 0) return undefined;
    return shownText(decoded, this.#isCut || decoded.length > SHOWN_BYTES);
  }
}

/**
 * Bytes as one line of UTF-8: control characters and what is invisible as escapes, at most 512 characters. Text that was
 * cut ends with `…`, by which a secret is known that was cut with it.
 */
export function shownText(bytes: Buffer, isCut: boolean): string {
  const decoder = new StringDecoder('utf8');
  // The decoder keeps back a character that was cut in two.
  const written = decoder.write(bytes.subarray(0, SHOWN_BYTES));
  const text = isCut ? `${written}…` : `${written}${decoder.end()}`;
  return clip(escaped(text), SHOWN_CHARACTERS);
}

function escaped(text: string): string {
  return escapeControls(text.replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t'));
}
