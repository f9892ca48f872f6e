/**
 * What a scanner says about foreign images and manifests, as text that can be shown: bounded, and without control,
 * direction-changing and other invisible characters. Markup is the renderers' to escape.
 */
import { clip, withoutControlSequences } from '../lib/text.ts';

/** What is looked at of a text for each character that is kept: colours and runs of spaces take some of it. */
const READ_PER_CHARACTER = 4;

/** One printable line of at most `limit` characters; empty when the value is no text. */
export function line(value: unknown, limit: number): string {
  return typeof value === 'string' ? cleaned(value, limit).replaceAll(/\s+/g, ' ').trim() : '';
}

/** The same with its line breaks: GitHub's advisories are Markdown of many lines. */
export function lines(value: unknown, limit: number): string {
  return typeof value === 'string' ? cleaned(value, limit).trim() : '';
}

function cleaned(text: string, limit: number): string {
  const visible = withoutControlSequences(clip(text, limit * READ_PER_CHARACTER)).replaceAll(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => (character === '\n' ? '\n' : character === '\t' || character === '\r' ? ' ' : ''),
  );
  return clip(visible, limit);
}

/** Longest address that is kept. */
const LONGEST_URL = 2048;

/** The address of a page, as a browser would write it; undefined when it is none. */
export function pageUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_URL || !URL.canParse(value)) return undefined;
  const { protocol, href } = new URL(value);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
