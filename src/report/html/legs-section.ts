/** Several reports: a row for each, in their order, after those that are missing. */

import { formatCount, formatMs, formatPercent, formatRate } from '../../lib/units.ts';
import type { Collection, Leg } from '../collection.ts';
import { keyFigures } from '../key-figures.ts';
import type { Report, Verdict } from '../report.ts';
import { thresholdRows } from '../threshold-rows.ts';
import { html, link, type Markup, type Part, rich } from './markup.ts';
import { VERDICT_MARKS } from './summary-section.ts';
import { type Column, remarks, section, table } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'leg' },
  { title: 'verdict' },
  ...['requests', 'success', 'p50', 'p95', 'p99', 'throughput'].map((title) => ({ title, figures: true as const })),
  { title: 'why' },
];

/** `prefixes` are those of the legs' own sections, to which the rows lead. */
export function legsSection({ legs, missing }: Collection, prefixes: readonly string[]): Markup {
  const rows = [
    ...missing.map(({ name, reason }) => ({
      cells: [html`<code>${name}</code>`, verdictCell('error', 'no report'), ...Array<Part>(6).fill('–'), rich(reason)],
    })),
    ...legs.map((leg, index) => ({ cells: legCells(leg, prefixes[index] ?? '') })),
  ];
  const small = remarks(['Latency of the ok requests.']);
  return section('legs', 'All reports, the worst first', table('Reports', COLUMNS, rows), small);
}

function legCells({ name, report, artifactUrl, htmlUrl }: Leg, prefix: string): readonly Part[] {
  const { p50Ms, p95Ms, p99Ms, successRate, throughputPerSecond } = keyFigures(report);
  const text = (value: number | null, format: (value: number) => string) => (value === null ? '–' : format(value));
  const missed = thresholdRows(report).filter(({ outcome }) => outcome === 'missed');
  const links = [
    ['run', report.run.url],
    ['report', htmlUrl],
    ['files', artifactUrl],
  ].map(([label = '', url]) => (url === undefined ? '' : html` <small>${link(label, url)}</small>`));
  return [
    html`<a href="#${prefix}leg">${name}</a>${links}`,
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
