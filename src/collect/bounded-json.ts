/**
 * How deep and how large the value of a JSON text would be, before memory is taken for it: 60 MB of brackets become
 * gigabytes of lists, and that ends the process where nothing can catch it.
 */

/** Depth and number of values of a JSON text. */
export interface JsonShape {
  readonly depth: number;
  /** At least as many as there are, keys not counted. */
  readonly values: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/** Looks at brackets and commas outside of texts; of a text that is no JSON the result means nothing. */
export function jsonShape(text: Uint8Array): JsonShape {
  let [open, depth, values] = [0, 0, 1];
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] ?? 0;
    if (byte === QUOTE) {
      at = endOfText(text, at);
    } else if (byte === COMMA) {
      values += 1;
    } else if (OPENING.includes(byte)) {
      values += 1;
      open += 1;
      depth = Math.max(depth, open);
    } else if (CLOSING.includes(byte)) {
      open -= 1;
    }
  }
  return { depth, values };
}

/** Where the closing quote is. */
function endOfText(text: Uint8Array, opening: number): number {
  for (let at = text.indexOf(QUOTE, opening + 1); at !== -1; at = text.indexOf(QUOTE, at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === BACKSLASH && at - 1 - slashes > opening) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
