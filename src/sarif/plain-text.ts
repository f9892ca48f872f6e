/** Text of scanners, made fit for SARIF: printable, of bounded length, never empty where GitHub needs something. */
import { clip, withoutControlSequences } from '../lib/text.ts';
import { LONGEST_ADDRESS } from './limits.ts';

/** What is looked at of a text for each character that is kept; colours and control characters take some of it. */
const READ_PER_CHARACTER = 4;

/** The text without colours, control characters (but line breaks and tabs) and broken surrogate pairs, cut to `limit`. */
export function plainText(text: string, limit: number): string {
  const printable = withoutControlSequences(clip(text, limit * READ_PER_CHARACTER).toWellFormed())
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  return clip(printable, limit);
}

/** The same on one line: names, ids, and what stands in a sentence. */
export function plainLine(text: string, limit: number): string {
  return plainText(text, limit).replaceAll(/[\n\t]/g, ' ');
}

/** The first of the texts in which something is left to print. GitHub takes an empty text for a missing one. */
export function firstText(limit: number, ...texts: readonly (string | undefined)[]): string {
  for (const text of texts) {
    const plain = plainText(text ?? '', limit);
    if (plain !== '') return plain;
  }
  return '(no text)';
}

/** The address in its normal form if it is http or https and no longer than addresses are; undefined otherwise. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST_ADDRESS || !URL.canParse(text)) return undefined;
  const { protocol, href, username, password } = new URL(text);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  return isWeb && href.length <= LONGEST_ADDRESS ? href : undefined;
}
