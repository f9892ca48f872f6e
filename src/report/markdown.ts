/**
 * The report for the pull request's comment and the job summary: read in ten seconds at the top, everything else below
 * and folded.
 */

import { formatCount, formatMoment } from '../lib/units.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import {
  discardedTexts,
  ERROR_COLUMNS,
  errorRows,
  LOAD_COLUMNS,
  latencyMeaning,
  loadRows,
  resourceRows,
  restarts,
  thresholdRows,
  upperBoundsText,
} from './figures.ts';
import { COMMENT_LIMIT, fitToLimit, type Section, SUMMARY_LIMIT } from './fit.ts';
import { detailSections, type Surface } from './markdown-details.ts';
import { code, escapeText, link, type MarkdownColumn, markdownTable, richText } from './markdown-escape.ts';
import { MARKDOWN_NOTES, noteTexts, smallPrint } from './markdown-notes.ts';
import { scanSections } from './markdown-scan.ts';
import { type CommentMarker, renderMarker } from './marker.ts';
import { startNotes } from './notes.ts';
import type { Report, Verdict } from './report.ts';
import { measuredSentence, thresholdsTitle, VERDICT_WORDS } from './summary.ts';

const SYMBOLS: Readonly<Record<Verdict, string>> = { pass: '✅', fail: '❌', invalid: '⚠️', error: '⛔' };

/** Reasons shown one by one; the thresholds' table has them all. */
const MAX_REASONS = 8;
/** Targets with a row of their own. */
const MAX_TARGETS = 50;

export interface MarkdownOptions {
  /** Page of the uploaded artifact. */
  readonly artifactUrl?: string | undefined;
}

/**
 * The body of the pull request's comment, within GitHub's limit, its marker on the first line. It holds nothing of what
 * containers and tools wrote to their logs.
 */
export function renderComment(report: Report, marker: CommentMarker, options: MarkdownOptions = {}): string {
  return fitToLimit(
    [{ title: 'marker', text: renderMarker(marker) }, ...sections(report, options, 'comment')],
    COMMENT_LIMIT,
  );
}

/** The job summary, within the runner's limit; also the content of report.md. */
export function renderSummary(report: Report, options: MarkdownOptions = {}): string {
  return fitToLimit(sections(report, options, 'summary'), SUMMARY_LIMIT);
}

function sections(report: Report, options: MarkdownOptions, surface: Surface): readonly Section[] {
  const { load } = report;
  return [
    { title: 'verdict', text: verdictText(report) },
    ...(load === null
      ? []
      : [
          { title: 'load', priority: 90, text: loadText(report, load) },
          ...errorSections(load),
          resourceSection(report),
          ...thresholdSections(report),
        ]),
    ...scanSections(report),
    ...detailSections(report, surface),
    { title: 'links', text: linksText(report, options) },
  ];
}

function verdictText(report: Report): string {
  const sentence = measuredSentence(report);
  const reasons = report.reasons.slice(0, MAX_REASONS).map((reason) => richText(reason));
  const more = report.reasons.length - reasons.length;
  const listed = more > 0 ? [...reasons, `…and ${formatCount(more)} more.`] : reasons;
  return [
    `## ${SYMBOLS[report.verdict]} ${VERDICT_WORDS[report.verdict]}`,
    ...(listed.length === 0
      ? []
      : [listed.length === 1 ? `**${listed.join('')}**` : listed.map((reason) => `- ${reason}`).join('\n')]),
    ...(report.error?.hint === undefined ? [] : [richText(report.error.hint)]),
    ...(sentence === undefined ? [] : [escapeText(sentence)]),
  ].join('\n\n');
}

function columns(first: string, others: readonly string[]): readonly MarkdownColumn[] {
  return [{ title: first, align: 'left' }, ...others.map((title): MarkdownColumn => ({ title, align: 'right' }))];
}

function loadText(report: Report, load: LoadResult): string {
  const notes = startNotes(MARKDOWN_NOTES);
  const shown = worstTargets(load);
  const left = load.targets.length - shown.length;
  const rows = loadRows({ ...load, targets: shown }, notes).map(({ name, cells, total }) =>
    total ? [`**total**`, ...cells.map((cell) => `**${cell}**`)] : [code(name, 60), ...cells],
  );
  const table = markdownTable(columns('target', LOAD_COLUMNS), rows);
  const leftOut =
    left === 0
      ? []
      : [
          `The ${shown.length} targets with the most failures and the highest latency; report.json has the other ${formatCount(left)} as well.`,
        ];
  const bound = upperBoundsText(load);
  const bounds = bound === undefined ? [] : [bound];
  return `### Load\n\n${table}\n\n${smallPrint([`Latency in ms, ${latencyMeaning(load)} to its last byte.`, ...bounds, ...leftOut, ...discardedTexts(report).map((text) => richText(text)), ...noteTexts(notes)])}`;
}

/** As many targets as a reader bears, in their order; with hundreds the table would not fit into a comment at all. */
function worstTargets({ targets }: LoadResult): LoadResult['targets'] {
  if (targets.length <= MAX_TARGETS) return targets;
  const maxMs = ({ latency }: LoadResult['targets'][number]) => (latency.kind === 'measured' ? latency.value.maxMs : 0);
  const worst = new Set(
    targets.toSorted((a, b) => b.failures - a.failures || maxMs(b) - maxMs(a)).slice(0, MAX_TARGETS),
  );
  return targets.filter((target) => worst.has(target));
}

function errorSections(load: LoadResult): readonly Section[] {
  if (load.total.errors.length === 0) return [];
  const notes = startNotes(MARKDOWN_NOTES);
  const rows = errorRows(load, notes).map(({ name, cells, examples }) => [
    code(name),
    ...cells,
    examples.map(({ target, message }) => `${code(target, 60)}: ${escapeText(message)}`).join('<br>'),
  ]);
  const table = markdownTable([...columns('class', ERROR_COLUMNS), { title: 'examples', align: 'left' }], rows);
  const lead = 'Latency in ms of the failed requests; the table above includes them.';
  return [
    { title: 'errors', priority: 60, text: `### Errors\n\n${table}\n\n${smallPrint([lead, ...noteTexts(notes)])}` },
  ];
}

function resourceSection(report: Report): Section {
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

function thresholdSections(report: Report): readonly Section[] {
  const rows = thresholdRows(report).map(({ source, outcome, message }) => [
    outcome === 'met' ? outcome : `**${outcome.replace(' ', '&nbsp;')}**`,
    code(source),
    richText(message),
  ]);
  if (rows.length === 0) return [];
  const table = markdownTable(
    ['result', 'threshold', 'by how much'].map((title) => ({ title, align: 'left' })),
    rows,
  );
  return [{ title: 'thresholds', priority: 80, text: `### ${thresholdsTitle(report)}\n\n${table}` }];
}

/** GitHub makes a link of it. */
function commitText(commit: string): string {
  return /^[0-9a-f]{7,64}$/.test(commit) ? commit.slice(0, 7) : escapeText(commit, 40);
}

function linksText({ run, scan }: Report, options: MarkdownOptions): string {
  const parts = [
    ...(run.url === undefined ? [] : [link('workflow run', run.url)]),
    ...(options.artifactUrl === undefined ? [] : [link('full report', options.artifactUrl)]),
    ...(scan?.sarif?.alertsUrl === undefined ? [] : [link('code scanning alerts', scan.sarif.alertsUrl)]),
    ...(run.commit === undefined ? [] : [`commit ${commitText(run.commit)}`]),
    formatMoment(Date.parse(run.startedAt)),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
