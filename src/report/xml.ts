/** XML 1.0 from texts that may hold anything. */
import { withoutControlSequences } from '../lib/text.ts';

/** What may not stand in a document, not even as a reference: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would make a space of them in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text between tags. Control characters are left out. */
export function xmlText(text: string): string {
  return allowed(text).replaceAll(/[&<>\r]/g, (character) => REFERENCES[character] ?? character);
}

/** Attributes with a space before each. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      const escaped = allowed(String(value)).replaceAll(
        /[&<>"'\t\n\r]/g,
        (character) => REFERENCES[character] ?? character,
      );
      return ` ${name}="${escaped}"`;
    })
    .join('');
}

/** An element around what is XML already; without content it is empty. */
export function element(
  name: string,
  values: Readonly<Record<string, string | number>>,
  content: readonly string[],
): string {
  const open = `<${name}${attributes(values)}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join('\n')}</${name}>`;
}

function allowed(text: string): string {
  return withoutControlSequences(text).replaceAll(FORBIDDEN, '');
}
