/** HTML that was made here, told apart from foreign text: every text is escaped on its way into a template. */

import { clip, escapeControls } from '../../lib/text.ts';

/** Markup. A class, because nothing that was read from a file can be an instance of it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template takes: text and numbers are escaped, markup is not, lists are joined, undefined is left out. */
export type Part = string | number | Markup | undefined | readonly Part[];

/** Longest text that is shown, in characters; the embedded report has all of it. */
const LONGEST_TEXT = 32 * 1024;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as HTML, in elements and in quoted attributes alike. Characters that can't be seen, or that turn the direction of
 * others, are shown as escapes (`\u202e`); line breaks and tabs stay.
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(
    /[&<>"']|[^\P{Cc}\n\t]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => ENTITIES[character] ?? escapeControls(character),
  );
}

/** A template of markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => `${text}${partText(parts[index - 1])}${string}`));
}

function partText(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(partText).join('');
  return escapeHtml(clip(String(part), LONGEST_TEXT));
}

/** Our sentences quote what is foreign in backticks. */
export function rich(text: string): Markup {
  const parts = clip(text, LONGEST_TEXT).split(/`([^`]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** A link, or its text alone when the address is none that a browser may be sent to. */
export function link(text: string, url: string): Markup {
  return isWebAddress(url) ? html`<a href="${url}" rel="noreferrer noopener">${text}</a>` : html`${text}`;
}

function isWebAddress(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') && parsed.username === '';
}
