/** GitHub-flavoured Markdown from foreign text: names, error messages and tool output can't change the document they are shown in. */
import { stripVTControlCharacters } from 'node:util';

/** Longest foreign text shown in one place. */
const MAX_FOREIGN_CHARACTERS = 300;

/** Foreign text as one printable line: control and direction-changing characters are replaced, long text is cut with an ellipsis. */
export function oneLine(text: string, limit: number = MAX_FOREIGN_CHARACTERS): string {
  const line = stripVTControlCharacters(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** `oneLine` removes this from foreign text, so that where it stands it is ours. */
const ZERO_WIDTH_SPACE = '\u200b';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', $: '&#36;', [ZERO_WIDTH_SPACE]: '&#8203;' };

/**
 * Foreign text for running text and table cells. What GitHub would act on (markup, HTML, @mentions, #references, links, emoji, math)
 * is shown as it was written.
 */
export function escapeText(text: string, limit?: number): string {
  return oneLine(text, limit)
    .replaceAll(/@|#(?=\d)|\bGH-(?=\d)|\b[a-z][a-z0-9+.-]*:(?=\/\/)|\bwww(?=\.\S)|:(?=[a-z0-9_+-]+:)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replaceAll(/[\\`*_~[\]|]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=#](?=[\s\-+=#]|$)/, '\\$&')
    .replaceAll(/[&<>$\u200b]/g, (character) => ENTITIES[character] ?? character);
}

/** Foreign text as a code span; the fence is longer than any run of backticks inside. */
export function code(text: string, limit?: number): string {
  const line = oneLine(text, limit);
  if (line === '') return '(empty)';
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Text in which backticks mark code, as in our own sentences; code spans make what is between them harmless. */
export function richText(text: string): string {
  return text
    .slice(0, 1000)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : keepSpaces(part)))
    .join('');
}

/** Escapes text but keeps the spaces that part it from its neighbours. */
function keepSpaces(text: string): string {
  const inner = escapeText(text, 1000);
  return inner === '' ? text.replaceAll(/\s+/g, ' ') : `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/** Lines of our own or of foreign text, shown as they are. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const cleaned = lines.map((line) => stripVTControlCharacters(line).replaceAll(/[^\P{Cc}\t]|[\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd'));
  const fence = '`'.repeat(Math.max(3, longestRun(cleaned.join('\n')) + 1));
  return [`${fence}${language}`, ...cleaned, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** A link to an http(s) address; any other address is shown as text. */
export function link(label: string, url: string): string {
  if (!/^https?:\/\/[^\s<>()\\]+$/.test(url)) return escapeText(label);
  return `[${escapeText(label)}](${url})`;
}

export interface MarkdownColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table; cells are Markdown already. A bar would end a cell, also within a code span. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [
    line(columns.map((column) => column.title)),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

/** A folded section; the blank lines make GitHub read its content as Markdown. */
export function details(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
