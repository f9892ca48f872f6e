/** The open sections of the Markdown report: load, errors with what coincided with them, and resources. */
import { formatCount } from '../lib/units.ts';
import type { LoadResult, PublicLoadResult } from '../load/metrics/result.ts';
import { coincidences } from './coincidences.ts';
import {
  discardedTexts,
  ERROR_COLUMNS,
  errorRows,
  type FigureRow,
  LOAD_COLUMNS,
  latencyMeaning,
  loadRows,
  upperBoundsText,
} from './figures.ts';
import type { Section } from './fit.ts';
import { code, escapeText, type MarkdownColumn, markdownTable, richText } from './markdown-escape.ts';
import { MARKDOWN_NOTES, noteTexts, smallPrint } from './markdown-notes.ts';
import { type Notes, startNotes } from './notes.ts';
import type { Report } from './report.ts';
import { resourceRows, restarts } from './resource-figures.ts';
import type { ThresholdRow } from './threshold-rows.ts';

/** Targets with a row of their own. */
const MAX_TARGETS = 50;

/** A first column of names, and columns of figures. */
function columns(first: string, others: readonly string[]): readonly MarkdownColumn[] {
  return [{ title: first, align: 'left' }, ...others.map((title): MarkdownColumn => ({ title, align: 'right' }))];
}

/** The load by target, and in total. */
export function loadSection(report: Report, load: PublicLoadResult): Section {
  const notes = startNotes(MARKDOWN_NOTES);
  const shown = worstTargets(load);
  const left = load.targets.length - shown.length;
  const table = loadTable({ ...load, targets: shown }, notes);
  const leftOut =
    left === 0
      ? []
      : [
          `The ${shown.length} targets with the most failures and the highest latency; report.json has the other ${formatCount(left)} as well.`,
        ];
  const bound = upperBoundsText(load);
  const bounds = bound === undefined ? [] : [bound];
  const text = `### Load\n\n${table}\n\n${smallPrint([`Latency in ms, ${latencyMeaning(load)} to its last byte.`, ...bounds, ...leftOut, ...discardedTexts(report).map((remark) => richText(remark)), ...noteTexts(notes)])}`;
  return { title: 'load', priority: 90, text };
}

/** Foreign names are escaped; what is missing is in the notes. */
export function loadTable(load: LoadResult, notes: Notes): string {
  return markdownTable(columns('target', LOAD_COLUMNS), loadRows(load, notes).map(loadCells));
}

/** Thresholds with their results, those that were not met in bold. */
export function thresholdTable(rows: readonly ThresholdRow[]): string {
  return markdownTable(
    ['result', 'threshold', 'by how much'].map((title) => ({ title, align: 'left' as const })),
    rows.map(({ source, outcome, message }) => [
      outcome === 'met' ? outcome : `**${outcome.replace(' ', '&nbsp;')}**`,
      code(source),
      richText(message),
    ]),
  );
}

function loadCells({ name, cells, total, part }: FigureRow): readonly string[] {
  if (part) return [`<sub>${name}</sub>`, ...cells];
  return total ? ['**total**', ...cells.map((cell) => `**${cell}**`)] : [code(name, 60), ...cells];
}

/** As many targets as a reader bears, in their order; with hundreds the table would not fit into a comment at all. */
function worstTargets({ targets }: PublicLoadResult): PublicLoadResult['targets'] {
  if (targets.length <= MAX_TARGETS) return targets;
  const maxMs = ({ latency }: PublicLoadResult['targets'][number]) =>
    latency.kind === 'measured' ? latency.value.maxMs : 0;
  const worst = new Set(
    targets.toSorted((a, b) => b.failures - a.failures || maxMs(b) - maxMs(a)).slice(0, MAX_TARGETS),
  );
  return targets.filter((target) => worst.has(target));
}

/** What went wrong by class, and what happened in the cluster meanwhile. */
export function errorSections(report: Report, load: PublicLoadResult): readonly Section[] {
  const text = [...errorTexts(load), ...coincidenceTexts(report)].join('\n\n');
  return text === '' ? [] : [{ title: 'errors', priority: 88, text }];
}

function errorTexts(load: PublicLoadResult): readonly string[] {
  if (load.total.errors.length === 0) return [];
  const notes = startNotes(MARKDOWN_NOTES);
  const rows = errorRows(load, notes).map(({ name, cells, examples }) => [
    code(name),
    ...cells,
    examples.map(({ target, message }) => `${code(target, 60)}: ${escapeText(message)}`).join('<br>'),
  ]);
  const table = markdownTable([...columns('class', ERROR_COLUMNS), { title: 'examples', align: 'left' }], rows);
  const lead = 'Latency in ms of the failed requests.';
  return ['### Errors', table, smallPrint([lead, ...noteTexts(notes)])];
}

function coincidenceTexts(report: Report): readonly string[] {
  const all = coincidences(report);
  if (all.length === 0) return [];
  return ['**In the cluster at the same time:**', all.map((text) => `- ${richText(text)}`).join('\n')];
}

/** What the workloads used, or why that is not known. */
export function resourceSection(report: Report): Section {
  const title = 'resources';
  if (report.resources.kind === 'not-measured')
    return { title, priority: 70, text: `### Resources\n\nNot measured: ${richText(report.resources.reason)}` };
  const notes = startNotes(MARKDOWN_NOTES);
  const { workloads, source } = report.resources.value;
  const rows = resourceRows(workloads, notes).map(({ name, group, cells }) => [
    `${code(name, 60)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
    ...merged(cells),
  ]);
  const heads = [
    'CPU cores<br><sub>min–max</sub>',
    'memory MB<br><sub>min–max</sub>',
    'RX MB/s',
    'TX MB/s',
    'pods',
    'CPU s/1k',
  ].map((head) => head.replace(' ', '&nbsp;'));
  const restarted = restarts(workloads);
  const warning =
    restarted.length === 0
      ? ''
      : `\n\n**Containers restarted under load:** ${restarted.map((text) => escapeText(text)).join(', ')}.`;
  const lead = `Averages over the load window; pods running/desired; CPU seconds per 1000 requests of the whole load. From ${source === 'proc' ? 'the processes in /proc' : 'Prometheus'}.`;
  return {
    title,
    priority: 70,
    text: `### Resources\n\n${markdownTable(columns('workload', heads), rows)}${warning}\n\n${smallPrint([lead, ...noteTexts(notes)])}`,
  };
}

/**
 * Ten figures in six columns, minimum and maximum below the average and kept on one line, so that the table fits a
 * comment.
 */
function merged(cells: readonly string[]): readonly string[] {
  const [cpu = '', cpuMin = '', cpuMax = '', memory = '', memoryMin = '', memoryMax = '', ...others] = cells;
  return [`${cpu}${range(cpuMin, cpuMax)}`, `${memory}${range(memoryMin, memoryMax)}`, ...others];
}

function range(min: string, max: string): string {
  const missing = min === max && min.startsWith('n/a');
  return `<br><sub>${missing ? min : `${min}–&#8288;${max}`}</sub>`;
}
