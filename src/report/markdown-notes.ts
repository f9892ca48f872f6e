/** Foot-notes as Markdown. */
import { escapeText } from './markdown-escape.ts';
import type { NoteStyle, Notes } from './notes.ts';

export const MARKDOWN_NOTES: NoteStyle = { number: (n) => `<sup>${n}</sup>`, star: '\\*' };

/** The foot-notes, ready to be shown. */
export function noteTexts(notes: Notes): readonly string[] {
  return notes.lines().map(({ mark, text }) => `${mark} ${escapeText(text)}`);
}

/** Lines in small print, below a table. */
export function smallPrint(lines: readonly string[]): string {
  return `<sub>${lines.join('<br>')}</sub>`;
}
