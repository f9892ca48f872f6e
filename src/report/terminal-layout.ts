/** Laying text out for a terminal at most 100 columns wide: tables, wrapped sentences, commands. */
import { styleText } from 'node:util';
import type { FigureRow } from './figures.ts';
import { oneLine } from './markdown-escape.ts';
import { type Notes, startNotes } from './notes.ts';

export const WIDTH = 100;
const MIN_NAME = 8;

export type Style = (format: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

/** Plain text where no colours are wanted. */
export function styleOf(color: boolean): Style {
  return color ? (format, text) => styleText(format, text, { validateStream: false }) : (_format, text) => text;
}

export function terminalNotes(): Notes {
  return startNotes({ number: (n) => `[${n}]`, star: '*' });
}

/** Left-aligned names, right-aligned figures; names give way so that the table fits. */
export function alignedTable(columns: readonly string[], rows: readonly FigureRow[]): readonly string[] {
  const [nameTitle = '', ...titles] = columns;
  const figures = titles.map((title, index) => alignedColumn([title, ...rows.map((row) => row.cells[index] ?? '')]));
  const room = WIDTH - 2 - figures.reduce((sum, [title = '']) => sum + title.length + 2, 0);
  const names = [nameTitle, ...rows.map((row) => oneLine(row.name))];
  const nameWidth = Math.max(MIN_NAME, Math.min(room, Math.max(...names.map((name) => [...name].length))));
  return names.map((name, index) =>
    `  ${oneLine(name, nameWidth).padEnd(nameWidth)}${figures.map((column) => `  ${column[index] ?? ''}`).join('')}`.trimEnd(),
  );
}

/** Cells of one width; where some are starred the others get a space, so that the digits stay in line. */
function alignedColumn(cells: readonly string[]): readonly string[] {
  const starred = cells.some((cell) => cell.endsWith('*'));
  const padded = cells.map((cell) => (starred && !cell.endsWith('*') ? `${cell} ` : cell));
  const width = Math.max(...padded.map((cell) => cell.length));
  return padded.map((cell) => cell.padStart(width));
}

export function noteLines(notes: Notes, style: Style): readonly string[] {
  return notes.lines().flatMap(({ mark, text }) => hanging(`  ${mark} `, text).map((line) => style('dim', line)));
}

export function wrap(text: string, indent: string): readonly string[] {
  return hanging(indent, text);
}

/**
 * A command that can be pasted as it stands: broken between options only, with a backslash. One long option may pass
 * the width.
 */
export function commandLines(head: string, parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined || head.length + last.length + 1 + part.length + 2 > WIDTH) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines.map(
    (line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}${index === lines.length - 1 ? '' : ' \\'}`,
  );
}

/** Wraps at words; the first line starts with the head, the others are indented by its width. */
export function hanging(head: string, text: string): readonly string[] {
  const room = WIDTH - head.length;
  const lines: string[] = [];
  let line = '';
  for (const word of oneLine(text, 2000)
    .split(' ')
    .flatMap((long) => chunks(long, room))) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((content, index) => (index === 0 ? head : ' '.repeat(head.length)) + content);
}

function chunks(word: string, size: number): readonly string[] {
  const characters = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(characters.length / size)) }, (_, index) =>
    characters.slice(index * size, (index + 1) * size).join(''),
  );
}

export function cut(line: string, width = WIDTH): string {
  const characters = [...line];
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}
