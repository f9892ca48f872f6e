/** The body of an answer that something is expected of, as far as it is kept. */

/** More of a body than this is counted and not kept: what is expected must be found in its beginning. */
export const KEPT_BODY_BYTES = 1024 * 1024;

export class KeptBody {
  #pieces: Buffer[] = [];
  #bytes = 0;
  #isWhole = true;

  /** Copies, since the buffer is used again. */
  add(buffer: Buffer, start: number, end: number): void {
    const length = Math.min(end - start, KEPT_BODY_BYTES - this.#bytes);
    if (length < end - start) this.#isWhole = false;
    if (length === 0) return;
    this.#pieces.push(Buffer.from(buffer.subarray(start, start + length)));
    this.#bytes += length;
  }

  /** Nothing was cut off. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  text(): string {
    return Buffer.concat(this.#pieces).toString('utf8');
  }

  /** Makes room for the next answer. */
  clear(): void {
    if (this.#bytes === 0) return;
    this.#pieces = [];
    this.#bytes = 0;
    this.#isWhole = true;
  }
}
