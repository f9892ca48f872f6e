/** Data inside of a page: JSON, compressed, since half of a report is lists of numbers; a page would be twice as large. */

import { gunzipSync, gzipSync } from 'node:zlib';
import { html, Markup } from './markup.ts';

/** What a page holds at most, uncompressed, when it is read again. */
const MOST_BYTES = 256 * 1024 * 1024;
/** A data block, which no browser runs. */
const TYPE = 'application/gzip';

/** A script element of data: base64 of the compressed JSON, in which no text can end the element. */
export function embedded(id: string, value: unknown): Markup {
  const text = gzipSync(JSON.stringify(value)).toString('base64');
  return html`<script type="${TYPE}" id="${id}">${new Markup(text)}</script>`;
}

/** The data that `embedded` wrote to a page under that id; undefined when there is none. */
export function readEmbedded(page: string, id: string): unknown {
  const head = `<script type="${TYPE}" id="${id}">`;
  const start = page.indexOf(head);
  if (start === -1) return undefined;
  const text = page.slice(start + head.length, page.indexOf('<', start + head.length));
  return JSON.parse(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES }).toString());
}
