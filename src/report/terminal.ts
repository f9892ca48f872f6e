/** The report for a terminal or a plain log, at most 100 columns wide, the verdict last. */
import { styleText } from 'node:util';
import { clipLines } from '../lib/text.ts';
import { formatDuration } from '../lib/units.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import { MASK } from '../redaction/secret-forms.ts';
import type { ResourceUsage } from '../usage/usage.ts';
import {
  discardedTexts,
  ERROR_COLUMNS,
  errorRows,
  type FigureRow,
  LOAD_COLUMNS,
  latencyMeaning,
  loadRows,
  resourceRows,
  restarts,
  thresholdRows,
  upperBoundsText,
} from './figures.ts';
import { describeConnections, describeGenerator, describePriority } from './generator.ts';
import { oneLine } from './markdown-escape.ts';
import { type Notes, startNotes } from './notes.ts';
import type { Report, Verdict } from './report.ts';
import { describePlan, reproduceParts } from './reproduce.ts';
import { measuredSentence, thresholdsTitle, VERDICT_WORDS } from './summary.ts';

const WIDTH = 100;
const MIN_NAME = 8;
/** Lines of an error's details; kind's last forty are the most that there are of one tool. */
const MOST_DETAILS = 40;

type Style = (format: 'bold' | 'dim' | 'red' | 'green' | 'yellow', text: string) => string;

export interface TerminalOptions {
  readonly color: boolean;
  /**
   * The inputs as they were given, secrets masked, for the command that does it all again. Whoever sees the terminal
   * gave them.
   */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Renders the report; colours only when asked. Ends with a line break. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const style: Style = options.color
    ? (format, text) => styleText(format, text, { validateStream: false })
    : (_format, text) => text;
  const sections = [
    ...(report.load === null ? [] : figureSections(report, report.load, { style, inputs: options.inputs })),
    verdictSection(report, style),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function terminalNotes(): Notes {
  return startNotes({ number: (n) => `[${n}]`, star: '*' });
}

function figureSections(
  report: Report,
  load: LoadResult,
  { style, inputs }: { readonly style: Style; readonly inputs: TerminalOptions['inputs'] },
): readonly (readonly string[])[] {
  return [
    ...loadSections(report, load, style),
    resourceSection(report, style),
    thresholdSection(report, style),
    runSection(report, load, { style, inputs }),
  ];
}

function loadSections(report: Report, load: LoadResult, style: Style): readonly (readonly string[])[] {
  const notes = terminalNotes();
  const table = alignedTable(['target', ...LOAD_COLUMNS], loadRows(load, notes));
  const bound = upperBoundsText(load);
  const remarks = [...(bound === undefined ? [] : [bound]), ...discardedTexts(report)];
  return [
    [
      style('bold', 'Load  ') + style('dim', `(latency in ms, ${latencyMeaning(load)})`),
      ...table,
      ...remarks.flatMap((text) => wrap(text, '  ')),
      ...noteLines(notes, style),
    ],
    errorSection(load, style),
  ];
}

function errorSection(load: LoadResult, style: Style): readonly string[] {
  if (load.total.errors.length === 0) return [];
  const notes = terminalNotes();
  const rows = errorRows(load, notes);
  const [head = '', ...lines] = alignedTable(['class', ...ERROR_COLUMNS], rows);
  const withExamples = rows.flatMap(({ examples }, index) => [
    lines[index] ?? '',
    ...examples.map((example) => style('dim', cut(`    ${oneLine(example.target)}: ${oneLine(example.message)}`))),
  ]);
  return [
    style('bold', 'Errors  ') + style('dim', '(latency in ms of the failed requests)'),
    head,
    ...withExamples,
    ...noteLines(notes, style),
  ];
}

function resourceSection(report: Report, style: Style): readonly string[] {
  const title = style('bold', 'Resources  ');
  if (report.resources.kind === 'not-measured')
    return [title + style('dim', 'not measured'), ...wrap(report.resources.reason, '  ')];
  const usage: ResourceUsage = report.resources.value;
  const notes = terminalNotes();
  const columns = ['workload', 'CPU avg', 'min', 'max', 'MB avg', 'min', 'max', 'RX', 'TX', 'pods', 's/1k req'];
  const table = alignedTable(columns, resourceRows(usage.workloads, notes));
  const restarted = restarts(usage.workloads);
  return [
    title + style('dim', '(CPU in cores, and in seconds per 1000 requests of the whole load; network in MB/s)'),
    ...table,
    ...(restarted.length === 0
      ? []
      : [style('yellow', cut(`  restarts: ${restarted.map((text) => oneLine(text)).join(', ')}`))]),
    ...noteLines(notes, style),
  ];
}

function thresholdSection(report: Report, style: Style): readonly string[] {
  const rows = thresholdRows(report);
  if (rows.length === 0) return [];
  const colors = {
    met: 'green',
    missed: 'red',
    undecided: 'yellow',
    'not measurable': 'yellow',
    pending: 'dim',
  } as const;
  const lines = rows.flatMap((row) => [
    `  ${style(colors[row.outcome], row.outcome.padEnd(14))}  ${cut(oneLine(row.source), WIDTH - 18)}`,
    ...wrap(row.message, ' '.repeat(18)),
  ]);
  return [style('bold', thresholdsTitle(report)), ...lines];
}

function runSection(
  report: Report,
  load: LoadResult,
  { style, inputs }: { readonly style: Style; readonly inputs: TerminalOptions['inputs'] },
): readonly string[] {
  const parts = reproduceParts(report, inputs);
  const facts: readonly (readonly [string, string])[] = [
    [
      'generator',
      `${describeGenerator(load.generator)}; real-time priority ${describePriority(load.generator.priority)}`,
    ],
    ['plan', `${describePlan(load.plan)}, ${load.engine.name} ${load.engine.version}`],
    ['connections', describeConnections(load.snapshot.connections, load.total.requests)],
    ['seed', load.plan.seed],
  ];
  const again = parts === undefined ? [] : commandLines('  again        ', parts);
  const masked = Object.values(inputs ?? {}).some((value) => value.includes(MASK));
  const note = masked
    ? [style('dim', cut(`  ${MASK} stands for a secret: put yours in its place to run it again.`))]
    : [];
  return [
    style('bold', 'Run'),
    ...facts.flatMap(([name, text]) => hanging(`  ${name.padEnd(11)}  `, text)),
    ...again,
    ...note,
  ];
}

function verdictSection(report: Report, style: Style): readonly string[] {
  const colors: Readonly<Record<Verdict, 'green' | 'red' | 'yellow'>> = {
    pass: 'green',
    fail: 'red',
    invalid: 'yellow',
    error: 'red',
  };
  const { error } = report;
  const sentence = measuredSentence(report);
  const headline = `${report.verdict.toUpperCase()}  ${VERDICT_WORDS[report.verdict]} in ${formatDuration(report.run.durationMs)}`;
  return [
    ...(error?.details === undefined
      ? []
      : [
          ...clipLines(error.details.split('\n'), { lines: MOST_DETAILS, width: 500 }).map((line) =>
            style('dim', cut(`  | ${oneLine(line)}`)),
          ),
          '',
        ]),
    ...report.reasons.flatMap((reason) => hanging('  - ', reason)),
    ...(error?.hint === undefined ? [] : wrap(error.hint, '    ')),
    ...(sentence === undefined ? [] : wrap(sentence, '  ')),
    style('bold', style(colors[report.verdict], headline)),
  ];
}

/** Left-aligned names, right-aligned figures; names give way so that the table fits. */
function alignedTable(columns: readonly string[], rows: readonly FigureRow[]): readonly string[] {
  const [nameTitle = '', ...titles] = columns;
  const figures = titles.map((title, index) => alignedColumn([title, ...rows.map((row) => row.cells[index] ?? '')]));
  const room = WIDTH - 2 - figures.reduce((sum, [title = '']) => sum + title.length + 2, 0);
  const names = [nameTitle, ...rows.map((row) => oneLine(row.name))];
  const nameWidth = Math.max(MIN_NAME, Math.min(room, Math.max(...names.map((name) => [...name].length))));
  return names.map(
    (name, index) =>
      `  ${oneLine(name, nameWidth).padEnd(nameWidth)}${figures.map((column) => `  ${column[index] ?? ''}`).join('')}`,
  );
}

/** Cells of one width; where some are starred the others get a space, so that the digits stay in line. */
function alignedColumn(cells: readonly string[]): readonly string[] {
  const starred = cells.some((cell) => cell.endsWith('*'));
  const padded = cells.map((cell) => (starred && !cell.endsWith('*') ? `${cell} ` : cell));
  const width = Math.max(...padded.map((cell) => cell.length));
  return padded.map((cell) => cell.padStart(width));
}

function noteLines(notes: Notes, style: Style): readonly string[] {
  return notes.lines().flatMap(({ mark, text }) => hanging(`  ${mark} `, text).map((line) => style('dim', line)));
}

function wrap(text: string, indent: string): readonly string[] {
  return hanging(indent, text);
}

/**
 * A command that can be pasted as it stands: broken between options only, with a backslash. One long option may pass
 * the width.
 */
function commandLines(head: string, parts: readonly string[]): readonly string[] {
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
function hanging(head: string, text: string): readonly string[] {
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

function cut(line: string, width = WIDTH): string {
  const characters = [...line];
  return characters.length <= width ? line : `${characters.slice(0, width - 1).join('')}…`;
}
