/**
 * GitHub-flavoured Markdown from foreign text: names, error messages and tool output can't change the document they are
 * shown in.
 */
import { clip, withoutControlSequences } from '../lib/text.ts';

/** Longest foreign text shown in one place. */
const MAX_FOREIGN_CHARACTERS = 300;
/** Longest sentence of ours, with foreign parts in it. */
const MAX_SENTENCE = 1000;
/**
 * What is looked at of a text for each character that is shown: colours and runs of spaces take some of it. More is
 * not read at all.
 */
const READ_PER_CHARACTER = 16;
/**
 * GitHub's parser (cmark-gfm) takes no more than 80 backticks for the fence of a code span, and remembers no more than
 * 255 of a code block's. Runs this long
 * mean nothing; a fence around them would not hold.
 */
const LONGEST_RUN = 30;
/** Longest address that is made a link. */
const MAX_URL = 2048;

/**
 * Foreign text as one printable line: control and direction-changing characters are replaced, long text is cut with an
 * ellipsis.
 */
export function oneLine(text: string, limit: number = MAX_FOREIGN_CHARACTERS): string {
  const line = withoutControlSequences(clip(text, limit * READ_PER_CHARACTER))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\ufffd')
    .trim();
  const characters = [...line];
  return characters.length <= limit ? line : `${characters.slice(0, limit - 1).join('')}…`;
}

/** `oneLine` removes this from foreign text, so that where it stands it is ours. */
const ZERO_WIDTH_SPACE = '\u200b';
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
  [ZERO_WIDTH_SPACE]: '&#8203;',
};

/**
 * Where GitHub makes links and references of plain text; a zero-width space behind each of these breaks it. Wherever
 * they stand: what may come before them
 * differs from one to the next, and `1https://`, `_www.` and `xGH-1` are links to some parser or another.
 *
 * - `://` ends the scheme of every address (http, https, ftp in GFM's extended autolinks), `www.` begins one without a
 * scheme
 * - `@` is in mentions, in email addresses with or without `mailto:` and `xmpp:`, and in user@SHA
 * - `#1`, also in user/repo#1, and `GH-1` are issues
 * - seven to forty hexadecimal digits are a commit: none stay together in runs of more than six
 * - `:word:` is an emoji
 */
const LINKED = /:(?=\/\/)|www(?=\.)|@|#(?=\d)|GH-(?=\d)|:(?=[a-z0-9_+-]+:)|[0-9a-f]{6}(?=[0-9a-f])/gi;

/**
 * Foreign text for running text and table cells. What GitHub would act on (markup, HTML, @mentions, #references, links,
 * emoji, math) is shown as it was written.
 */
export function escapeText(text: string, limit?: number): string {
  return oneLine(text, limit)
    .replaceAll(LINKED, `$&${ZERO_WIDTH_SPACE}`)
    .replaceAll(/[\\`*_~[\]|]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=#](?=[\s\-+=#]|$)/, '\\$&')
    .replaceAll(/[&<>$\u200b]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Foreign text as a code span; the fence is longer than any run of backticks inside. Runs that no fence holds are
 * escaped text instead.
 */
export function code(text: string, limit?: number): string {
  const line = oneLine(text, limit);
  if (line === '') return '(empty)';
  const run = longestRun(line);
  if (run > LONGEST_RUN) return escapeText(line, limit);
  const fence = '`'.repeat(run + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * Text in which backticks mark code, as in our own sentences; code spans make what is between them harmless. Long text
 * is cut with an ellipsis.
 */
export function richText(text: string): string {
  return clip(text, MAX_SENTENCE)
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? code(part) : keepSpaces(part)))
    .join('');
}

/** Escapes text but keeps the spaces that part it from its neighbours. */
function keepSpaces(text: string): string {
  const inner = escapeText(text, MAX_SENTENCE);
  // Not the text itself: what is emptied by escaping may be a control sequence with markup in it.
  if (inner === '') return /\s/.test(text) ? ' ' : '';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}

/**
 * Lines of our own or of foreign text, shown as they are, but for runs of backticks that no fence holds: these are cut
 * with an ellipsis.
 */
export function codeBlock(lines: readonly string[], language = ''): string {
  const cleaned = lines.map((line) =>
    withoutControlSequences(line)
      .replaceAll(/[^\P{Cc}\t]|[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd')
      .replaceAll(/`{31,}/g, (run) => clip(run, LONGEST_RUN)),
  );
  const fence = '`'.repeat(Math.max(3, longestRun(cleaned.join('\n')) + 1));
  return [`${fence}${language}`, ...cleaned, fence].join('\n');
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** A commit's short id, of which GitHub makes a link; anything else is text. */
export function commitText(commit: string): string {
  return /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 7) : escapeText(commit, 40);
}

/** A link to an http(s) address; any other address is shown as text. */
export function link(label: string, url: string): string {
  if (url.length > MAX_URL || !/^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url)) return escapeText(label);
  return `[${escapeText(label)}](${url})`;
}

export interface MarkdownColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table; cells are Markdown already. A bar would end a cell, also within a code span. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
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
