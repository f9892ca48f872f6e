/** Texts in files: UTF-8, and nothing that would be taken for it. */
import { isUtf8 } from 'node:buffer';

/** The text of a file. @throws TypeError that says where it stops being UTF-8, and what it may be instead. */
export function utf8Text(content: Buffer): string {
  if (isUtf8(content)) return content.toString('utf8');
  const [first = 0, second = 0] = content;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw new TypeError('it is UTF-16, by its first two bytes; save it as UTF-8');
  const at = firstInvalid(content);
  const line = content.subarray(0, at).toString('latin1').split('\n').length;
  const byte = (content[at] ?? 0).toString(16).padStart(2, '0');
  throw new TypeError(`it is not UTF-8: byte ${at + 1}, in line ${line}, is 0x${byte}; save it as UTF-8`);
}

/** Where the first byte is that is not UTF-8. */
function firstInvalid(content: Buffer): number {
  // The replacement character stands for it, and may also be in the text itself.
  const text = content.toString('utf8');
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    if (!content.subarray(offset, offset + 3).equals(REPLACEMENT)) return offset;
  }
  return content.length;
}

const REPLACEMENT = Buffer.from('\uFFFD');
