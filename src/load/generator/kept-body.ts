/** The body of an answer that something is expected of, as far as it is kept. */
import { KEPT_BODY_BYTES } from '../plan/bounds.ts';

const NOTHING = Buffer.alloc(0);

export class KeptBody {
  /** One for all pieces: a server may send a byte at a time, and a buffer for each takes a hundred times that. */
  #buffer: Buffer = NOTHING;
  #bytes = 0;
  #isWhole = true;

  /** Copies, since the buffer is used again. */
  add(buffer: Buffer, start: number, end: number): void {
    const length = Math.min(end - start, KEPT_BODY_BYTES - this.#bytes);
    if (length < end - start) this.#isWhole = false;
    if (length === 0) return;
    const wanted = this.#bytes + length;
    if (wanted > this.#buffer.length) this.#grow(Math.min(KEPT_BODY_BYTES, Math.max(wanted, 2 * this.#buffer.length)));
    buffer.copy(this.#buffer, this.#bytes, start, start + length);
    this.#bytes = wanted;
  }

  /** Nothing was cut off. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** What was kept; it holds until the body is cleared. */
  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#bytes);
  }

  text(): string {
    return this.#buffer.toString('utf8', 0, this.#bytes);
  }

  /** Makes room for the next answer. */
  clear(): void {
    if (this.#bytes === 0) return;
    this.#buffer = NOTHING;
    this.#bytes = 0;
    this.#isWhole = true;
  }

  #grow(size: number): void {
    const larger = Buffer.allocUnsafe(size);
    this.#buffer.copy(larger, 0, 0, this.#bytes);
    this.#buffer = larger;
  }
}
