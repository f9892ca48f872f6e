/** The report for a terminal or a plain log, at most 100 columns wide, the verdict last. */
import { clipLines } from '../lib/text.ts';
import { formatDuration } from '../lib/units.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import { MASK } from '../redaction/secret-forms.ts';
import type { ResourceUsage } from '../usage/usage.ts';
import { coincidences } from './coincidences.ts';
import {
  discardedTexts,
  ERROR_COLUMNS,
  errorRows,
  LOAD_COLUMNS,
  latencyMeaning,
  loadRows,
  upperBoundsText,
} from './figures.ts';
import { describeConnections, describeGenerator, describePriority } from './generator.ts';
import { oneLine } from './markdown-escape.ts';
import type { Report, Verdict } from './report.ts';
import { ADDED_RATES, describePlan, isOfSeveralLegs, reproduceParts } from './reproduce.ts';
import { resourceRows, restarts } from './resource-figures.ts';
import { measuredSentence } from './summary.ts';
import {
  alignedTable,
  commandLines,
  cut,
  hanging,
  noteLines,
  type Style,
  styleOf,
  terminalNotes,
  wrap,
} from './terminal-layout.ts';
import { scanSection } from './terminal-scan.ts';
import { thresholdSection } from './terminal-thresholds.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Lines of an error's details; kind's last forty are the most that there are of one tool. */
const MOST_DETAILS = 40;

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
  const style = styleOf(options.color);
  const sections = [
    ...(report.load === null
      ? [scanSection(report, style)]
      : figureSections(report, report.load, { style, inputs: options.inputs })),
    verdictSection(report, style),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function figureSections(
  report: Report,
  load: LoadResult,
  { style, inputs }: { readonly style: Style; readonly inputs: TerminalOptions['inputs'] },
): readonly (readonly string[])[] {
  return [
    ...loadSections(report, load, style),
    resourceSection(report, style),
    scanSection(report, style),
    thresholdSection(report, style),
    runSection(report, load, { style, inputs }),
  ];
}

function loadSections(report: Report, load: LoadResult, style: Style): readonly (readonly string[])[] {
  const notes = terminalNotes();
  const table = alignedTable(['target', ...LOAD_COLUMNS], loadRows(load, notes));
  const bound = upperBoundsText(load);
  const remarks = [
    ...(isOfSeveralLegs(report) ? [ADDED_RATES] : []),
    ...(bound === undefined ? [] : [bound]),
    ...discardedTexts(report),
  ];
  return [
    [
      style('bold', 'Load  ') + style('dim', `(latency in ms, ${latencyMeaning(load)})`),
      ...table,
      ...remarks.flatMap((text) => wrap(text, '  ')),
      ...noteLines(notes, style),
    ],
    errorSection(report, load, style),
  ];
}

function errorSection(report: Report, load: LoadResult, style: Style): readonly string[] {
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
    ...coincidences(report).flatMap((text) => wrap(text, '  ')),
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

function runSection(
  report: Report,
  load: LoadResult,
  { style, inputs }: { readonly style: Style; readonly inputs: TerminalOptions['inputs'] },
): readonly string[] {
  const parts = reproduceParts(report, inputs);
  const isTogether = isOfSeveralLegs(report);
  const facts: readonly (readonly [string, string])[] = [
    [
      'generator',
      `${describeGenerator(load.generator)}; real-time priority ${describePriority(load.generator.priority)}`,
    ],
    [isTogether ? 'each leg' : 'plan', `${describePlan(load.plan)}, ${load.engine.name} ${load.engine.version}`],
    ['connections', describeConnections(load.snapshot.connections, load.total.requests)],
    ...(isTogether ? [] : [['seed', load.plan.seed] as const]),
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
