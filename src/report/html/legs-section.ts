/** Several reports: a row for each, the worst first. */

import { formatCount, formatMs, formatPercent, formatRate } from '../../lib/units.ts';
import { thresholdRows } from '../figures.ts';
import { keyFigures } from '../key-figures.ts';
import type { Report, Verdict } from '../report.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { html, link, type Markup, type Part, rich } from './markup.ts';
import { VERDICT_MARKS } from './summary-section.ts';
import { type Column, section, table } from './table.ts';

/** The worst first. */
const ORDER: readonly Verdict[] = ['error', 'fail', 'invalid', 'pass'];

/** Something that should have had a report. */
export interface MissingReport {
  readonly name: string;
  readonly reason: string;
}

/** By verdict, then by p95, the highest first; those without one come before the others. */
export function worstFirst(reports: readonly Report[]): readonly Report[] {
  const p95 = (report: Report) => keyFigures(report).p95Ms ?? Number.POSITIVE_INFINITY;
  return reports.toSorted(
    (one, other) =>
      ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict) ||
      compare(p95(other), p95(one)) ||
      compare(legName(one), legName(other)),
  );
}

function compare<T extends number | string>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What tells a report from the others of its run: the values of the matrix, else the job, else the run. */
export function legName({ run }: Report): string {
  return run.leg ?? run.job ?? run.id;
}

const COLUMNS: readonly Column[] = [
  { title: 'leg' },
  { title: 'verdict' },
  ...['requests', 'success', 'p50', 'p95', 'p99', 'throughput'].map((title) => ({ title, figures: true as const })),
  { title: 'why' },
];

/** `reports` in their order; `prefixes` are those of their sections. */
export function legsSection(
  reports: readonly Report[],
  prefixes: readonly string[],
  missing: readonly MissingReport[],
): Markup {
  const rows = [
    ...missing.map(({ name, reason }) => ({
      cells: [html`<code>${name}</code>`, verdictCell('error', 'no report'), ...Array<Part>(6).fill('–'), reason],
    })),
    ...reports.map((report, index) => ({ cells: legCells(report, prefixes[index] ?? '') })),
  ];
  return section('legs', 'All reports, the worst first', table('Reports', COLUMNS, rows));
}

function legCells(report: Report, prefix: string): readonly Part[] {
  const { p50Ms, p95Ms, p99Ms, successRate, throughputPerSecond } = keyFigures(report);
  const text = (value: number | null, format: (value: number) => string) => (value === null ? '–' : format(value));
  const missed = thresholdRows(report).filter(({ outcome }) => outcome === 'missed');
  const page = report.run.url === undefined ? '' : html` <small>${link('run', report.run.url)}</small>`;
  return [
    html`<a href="#${prefix}leg">${legName(report)}</a>${page}`,
    verdictCell(report.verdict, report.verdict),
    report.load === null ? '–' : formatCount(report.load.total.requests),
    text(successRate, formatPercent),
    text(p50Ms, formatMs),
    text(p95Ms, formatMs),
    text(p99Ms, formatMs),
    text(throughputPerSecond, formatRate),
    missed.length === 0
      ? why(report)
      : html`<ul class="plain">${missed.map(({ source }) => html`<li><code>${source}</code></li>`)}</ul>`,
  ];
}

/** Of a report that did not fail by its thresholds: the first reason. */
function why({ reasons: [first] }: Report): Part {
  return first === undefined ? '–' : rich(first);
}

function verdictCell(verdict: Verdict, said: string): Markup {
  return html`<span class="verdict ${verdict}"><span aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${said}</span>`;
}

/** The verdict of all together: the worst of them. */
export function worstVerdict(reports: readonly Report[], missing: readonly MissingReport[]): Verdict {
  if (missing.length > 0) return 'error';
  return ORDER.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? 'error';
}

/** `2 passed, 1 failed`, in words for the head of the page. */
export function countedVerdicts(reports: readonly Report[], missing: readonly MissingReport[]): string {
  const parts = ORDER.flatMap((verdict) => {
    const count = reports.filter((report) => report.verdict === verdict).length;
    return count === 0 ? [] : [`${formatCount(count)} ${VERDICT_WORDS[verdict].replace('Load test ', '')}`];
  });
  return [...(missing.length === 0 ? [] : [`${formatCount(missing.length)} without a report`]), ...parts].join(', ');
}
