/** The report for the pull request's comment and the job summary: read in ten seconds at the top, everything else below and folded. */
import { code, codeBlock, details, escapeText, link, type MarkdownColumn, markdownTable } from '../core/markdown.ts';
import { formatBytes, formatCount, formatDuration, formatMoment, formatNumber } from '../core/units.ts';
import type { Distribution, LoadResult } from '../load/types.ts';
import type { Environment, Report, Verdict } from '../types.ts';
import { figure, LOAD_COLUMNS, loadRows, resourceRows, restarts, thresholdRows } from './figures.ts';
import { COMMENT_LIMIT, fitToLimit, type Section, SUMMARY_LIMIT } from './fit.ts';
import { describeGenerator } from './generator.ts';
import { type CommentMarker, renderMarker } from './marker.ts';
import { type Notes, startNotes } from './notes.ts';
import { describePlan, REPRODUCE_NOTE, reproduceCommand } from './reproduce.ts';
import { measuredSentence, percentileText, thresholdsTitle, VERDICT_WORDS } from './summary.ts';

const SYMBOLS: Readonly<Record<Verdict, string>> = { pass: '✅', fail: '❌', invalid: '⚠️', error: '⛔' };

/** Reasons shown one by one; the thresholds' table has them all. */
const MAX_REASONS = 8;

export interface MarkdownOptions {
  /** Page of the uploaded artifact. */
  readonly artifactUrl?: string | undefined;
}

/** The body of the pull request's comment, within GitHub's limit, its marker on the first line. */
export function renderComment(report: Report, marker: CommentMarker, options: MarkdownOptions = {}): string {
  return fitToLimit([{ title: 'marker', text: renderMarker(marker) }, ...sections(report, options)], COMMENT_LIMIT);
}

/** The job summary, within the runner's limit; also the content of report.md. */
export function renderSummary(report: Report, options: MarkdownOptions = {}): string {
  return fitToLimit(sections(report, options), SUMMARY_LIMIT);
}

function sections(report: Report, options: MarkdownOptions): readonly Section[] {
  const { load } = report;
  return [
    { title: 'verdict', text: verdictText(report) },
    ...(load === null
      ? []
      : [{ title: 'load', priority: 90, text: loadText(load) }, ...errorSections(load), resourceSection(report), ...thresholdSections(report)]),
    ...(report.error?.details === undefined ? [] : [errorDetails(report.error.details)]),
    ...(load === null ? [] : [{ title: 'how far to trust the figures', priority: 40, text: trustText(load) }]),
    ...(report.phases.length === 0 ? [] : [{ title: 'phases', priority: 30, text: phasesText(report) }]),
    ...(report.environment === null ? [] : [{ title: 'environment', priority: 20, text: environmentText(report, report.environment) }]),
    ...reproduceSections(report),
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
    ...(listed.length === 0 ? [] : [listed.length === 1 ? `**${listed.join('')}**` : listed.map((reason) => `- ${reason}`).join('\n')]),
    ...(report.error?.hint === undefined ? [] : [richText(report.error.hint)]),
    ...(sentence === undefined ? [] : [escapeText(sentence)]),
  ].join('\n\n');
}

/** Text in which backticks mark code, as in our own sentences; code spans make what is between them harmless. */
function richText(text: string): string {
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

function markdownNotes(): Notes {
  return startNotes({ number: (n) => `<sup>${n}</sup>`, star: '\\*' });
}

/** What stands below a table in small print. */
function smallPrint(lead: string, notes: Notes): string {
  const texts = notes.lines().map(({ mark, text }) => `${mark} ${escapeText(text)}`);
  return `<sub>${[lead, ...texts].join('<br>')}</sub>`;
}

function columns(first: string, others: readonly string[]): readonly MarkdownColumn[] {
  return [{ title: first, align: 'left' }, ...others.map((title): MarkdownColumn => ({ title, align: 'right' }))];
}

function loadText(load: LoadResult): string {
  const notes = markdownNotes();
  const rows = loadRows(load, notes).map(({ name, cells, total }) =>
    total ? [`**total**`, ...cells.map((cell) => `**${cell}**`)] : [code(name, 60), ...cells],
  );
  const table = markdownTable(columns('target', LOAD_COLUMNS), rows);
  return `### Load\n\n${table}\n\n${smallPrint('Latency in ms, from the moment a request was due to its last byte.', notes)}`;
}

function errorSections(load: LoadResult): readonly Section[] {
  const groups = load.total.errors;
  if (groups.length === 0) return [];
  const rows = groups.map((group) => [
    code(group.class),
    formatCount(group.count),
    group.examples.map(({ target, message }) => `${code(target, 60)}: ${escapeText(message)}`).join('<br>'),
  ]);
  const table = markdownTable(
    [
      { title: 'class', align: 'left' },
      { title: 'requests', align: 'right' },
      { title: 'examples', align: 'left' },
    ],
    rows,
  );
  return [{ title: 'errors', priority: 60, text: `### Errors\n\n${table}` }];
}

function resourceSection(report: Report): Section {
  const title = 'resources';
  if (report.resources.kind === 'not-measured')
    return { title, priority: 70, text: `### Resources\n\nNot measured: ${richText(report.resources.reason)}` };
  const notes = markdownNotes();
  const { workloads, source } = report.resources.value;
  const rows = resourceRows(workloads, notes).map(({ name, group, cells }) => [
    `${code(name, 60)}${group === undefined ? '' : ` <sub>${group}</sub>`}`,
    ...merged(cells),
  ]);
  const heads = [
    'CPU cores<br>avg / min / max',
    'memory MB<br>avg / min / max',
    'network MB/s<br>RX / TX',
    'pods<br>running/desired',
    'CPU s per<br>1000 requests',
  ];
  const restarted = restarts(workloads);
  const warning = restarted.length === 0 ? '' : `\n\n**Containers restarted under load:** ${restarted.map((text) => escapeText(text)).join(', ')}.`;
  const lead = `Over the load window, from ${source === 'proc' ? 'the processes in /proc' : 'Prometheus'}.`;
  return { title, priority: 70, text: `### Resources\n\n${markdownTable(columns('workload', heads), rows)}${warning}\n\n${smallPrint(lead, notes)}` };
}

/** Eleven figures in five columns, so that the table fits a comment. */
function merged(cells: readonly string[]): readonly string[] {
  const group = (from: number, to: number) => cells.slice(from, to).join(' / ');
  return [group(0, 3), group(3, 6), group(6, 8), group(8, 9), group(9, 10)];
}

function thresholdSections(report: Report): readonly Section[] {
  const rows = thresholdRows(report).map(({ source, outcome, message }) => [
    outcome === 'met' ? outcome : `**${outcome}**`,
    code(source),
    richText(message),
  ]);
  if (rows.length === 0) return [];
  const table = markdownTable(
    ['result', 'threshold', 'by how much'].map((title) => ({ title, align: 'left' })),
    rows,
  );
  return [{ title: 'thresholds', priority: 80, text: `### ${thresholdsTitle(report.verdict)}\n\n${table}` }];
}

function errorDetails(text: string): Section {
  const lines = text
    .split('\n')
    .slice(-40)
    .map((line) => line.slice(0, 500));
  return { title: "the error's details", priority: 50, text: details('What was seen', codeBlock(lines, 'text')) };
}

function trustText(load: LoadResult): string {
  const { total, generator, plan, warmup } = load;
  const notes = markdownNotes();
  const interval = total.success.kind === 'measured' ? total.success.value.interval : undefined;
  const rows = [
    ['load offered', `${describePlan(plan)}; ${formatCount(warmup.requests)} warm-up requests not counted`],
    [
      'success, 95% interval',
      interval === undefined ? figure(total.success, String, notes) : `${formatNumber(interval.low * 100)}–${formatNumber(interval.high * 100)}%`,
    ],
    ['latency, 95% intervals', figure(total.latency, intervalsText, notes)],
    ['sent late by', figure(total.lateness, (late) => percentilesText(late, [50, 99]), notes)],
    ['not sent in time', formatCount(total.notSent)],
    ['generator', `${load.engine.name} ${load.engine.version}: ${describeGenerator(generator)}`],
  ];
  const table = markdownTable(
    ['', ''].map((title) => ({ title, align: 'left' })),
    rows.map(([name = '', text = '']) => [name, text.includes('<sup>') ? text : escapeText(text)]),
  );
  const noted = notes.lines().map(({ mark, text }) => `\n\n<sub>${mark} ${escapeText(text)}</sub>`);
  return details('How far to trust the figures', `${table}${noted.join('')}`);
}

function intervalsText(latency: Distribution): string {
  return latency.percentiles.map(percentileText).join(', ');
}

function percentilesText(distribution: Distribution, wanted: readonly number[]): string {
  return distribution.percentiles
    .filter(({ percentile }) => wanted.includes(percentile))
    .map(({ percentile, valueMs }) => `p${percentile} ${formatNumber(valueMs)} ms`)
    .join(', ');
}

function phasesText({ phases, run }: Report): string {
  const rows = phases.map(({ name, status, durationMs, result }) => [
    escapeText(name),
    status === 'passed' ? status : `**${status}**`,
    formatDuration(durationMs),
    richText(result),
  ]);
  const table = markdownTable(
    [
      { title: 'phase', align: 'left' },
      { title: 'status', align: 'left' },
      { title: 'took', align: 'right' },
      { title: 'result', align: 'left' },
    ],
    rows,
  );
  return details(`Phases (${formatDuration(run.durationMs)})`, table);
}

function environmentText(report: Report, environment: Environment): string {
  const { cluster, tools, deployment } = report;
  const rows = [
    ['machine', `${environment.cpus} × ${environment.cpuModel} (${environment.architecture}), ${formatBytes(environment.memoryBytes)} memory`],
    ['system', `${environment.os}, Node ${environment.nodeVersion}`],
    ...(cluster === null ? [] : [['cluster', clusterText(cluster)]]),
    ...(deployment === null ? [] : [['deployed', `${deployment.workloads.map(({ name }) => name).join(', ')} (overlay ${deployment.overlay})`]]),
    ...(tools.length === 0 ? [] : [['tools', tools.map(({ name, version, source }) => `${name} ${version} (${source})`).join(', ')]]),
    ['action', report.tool.version],
    ...environment.checks
      .filter(({ status }) => status === 'warning')
      .map(({ name, seen, advice }) => [`warning: ${name}`, `${seen}. ${advice ?? ''}`]),
  ];
  return details(
    'Environment and versions',
    markdownTable(
      ['', ''].map((title) => ({ title, align: 'left' })),
      rows.map((row) => row.map((cell) => escapeText(cell))),
    ),
  );
}

function clusterText({ kind, name, nodes, nodeImage, baseUrl }: NonNullable<Report['cluster']>): string {
  if (kind === 'none') return `none: the applications ran as processes of the machine behind ${baseUrl}`;
  return [`${kind} ${name}`, ...(nodes === null ? [] : [`${nodes} nodes`]), ...(nodeImage === null ? [] : [nodeImage]), `ingress at ${baseUrl}`].join(
    ', ',
  );
}

function reproduceSections(report: Report): readonly Section[] {
  const command = reproduceCommand(report);
  if (command === undefined || report.load === null) return [];
  const text = `Seed ${code(report.load.plan.seed)}: the same seed and plan send the same requests at the same times.\n\n${codeBlock([command], 'sh')}\n\n${REPRODUCE_NOTE}`;
  return [{ title: 'how to run it again', priority: 45, text: details('Run it again on a laptop', text) }];
}

function linksText({ run }: Report, options: MarkdownOptions): string {
  const parts = [
    ...(run.url === undefined ? [] : [link('workflow run', run.url)]),
    ...(options.artifactUrl === undefined ? [] : [link('full report', options.artifactUrl)]),
    ...(run.commit === undefined ? [] : [`commit ${run.commit.slice(0, 7)}`]),
    formatMoment(Date.parse(run.startedAt)),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
}
