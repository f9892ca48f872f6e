/** Earlier runs of the base branch: a small line for each figure, how far they spread, and where this run lies. */

import { formatCounted, formatMoment, formatMs, formatPercent, formatRate } from '../../lib/units.ts';
import { type KeyFigures, keyFigures, type RunHistory } from '../key-figures.ts';
import type { Report } from '../report.ts';
import { html, link, type Markup } from './markup.ts';
import { sparkline } from './sparkline.ts';
import { type Column, folded, section, table } from './table.ts';

interface Figure {
  readonly key: keyof KeyFigures;
  readonly name: string;
  readonly format: (value: number) => string;
}

const FIGURES: readonly Figure[] = [
  { key: 'p50Ms', name: 'p50', format: formatMs },
  { key: 'p95Ms', name: 'p95', format: formatMs },
  { key: 'p99Ms', name: 'p99', format: formatMs },
  { key: 'successRate', name: 'success', format: formatPercent },
  { key: 'throughputPerSecond', name: 'throughput', format: formatRate },
];

/** Nothing when it was not asked for. */
export function historySection(report: Report, prefix: string): Markup {
  const { history } = report;
  if (history === undefined) return html``;
  const id = `${prefix}history`;
  if (history.kind === 'not-measured') return section(id, 'History', html`<p>Not known: ${history.reason}</p>`);
  const { branch, runs } = history.value;
  if (runs.length === 0) return section(id, 'History', html`<p>There is no earlier run of <code>${branch}</code>.</p>`);
  const now = keyFigures(report);
  const heads: readonly Column[] = [
    { title: 'figure' },
    { title: `last ${formatCounted(runs.length, 'run')}, this one last` },
    { title: 'median', figures: true },
    { title: 'spread', figures: true },
    { title: 'this run', figures: true },
    { title: 'change', figures: true },
  ];
  const rows = FIGURES.map((figure) => ({ cells: figureCells(figure, runs, now[figure.key]) }));
  const lead = html`<p>Runs of <code>${branch}</code>. The band is from the lowest to the highest of them, the line across it their median.</p>`;
  return section(
    id,
    'History',
    lead,
    table('History of the key figures', heads, rows),
    folded('The earlier runs', runTable(runs)),
  );
}

function figureCells(
  { key, name, format }: Figure,
  runs: RunHistory['runs'],
  now: number | null,
): readonly (string | Markup)[] {
  const past = runs.map(({ figures }) => figures[key]);
  const known = past.filter((value) => value !== null).sort((one, other) => one - other);
  const [lowest, highest, middle] = [known[0], known.at(-1), median(known)];
  if (lowest === undefined || highest === undefined || middle === undefined)
    return [name, '–', '–', '–', now === null ? '–' : format(now), '–'];
  return [
    name,
    sparkline({ past, now, lowest, highest, median: middle }),
    format(middle),
    lowest === highest ? format(lowest) : `${format(lowest)} to ${format(highest)}`,
    now === null ? '–' : format(now),
    changeText(now, middle),
  ];
}

function median(sorted: readonly number[]): number | undefined {
  const middle = sorted.length >> 1;
  const [left, right] = [sorted[middle - 1], sorted[middle]];
  if (right === undefined) return undefined;
  return sorted.length % 2 === 1 || left === undefined ? right : (left + right) / 2;
}

function changeText(now: number | null, middle: number): string {
  if (now === null || middle === 0) return '–';
  const change = now / middle - 1;
  const text = formatPercent(Math.abs(change));
  return Math.abs(change) < 0.0005
    ? 'none'
    : `${change < 0 ? '−' : '+'}${change > 1 ? `${(change * 100).toFixed(0)}%` : text}`;
}

function runTable(runs: RunHistory['runs']): Markup {
  const heads: readonly Column[] = [
    { title: 'run' },
    { title: 'verdict' },
    { title: 'commit' },
    ...FIGURES.map(({ name }) => ({ title: name, figures: true as const })),
  ];
  const rows = runs.map(({ startedAt, url, verdict, commit, figures }) => ({
    cells: [
      momentLink(startedAt, url),
      verdict,
      commit === undefined ? '–' : html`<code>${commit.slice(0, 12)}</code>`,
      ...FIGURES.map(({ key, format }) => {
        const value = figures[key];
        return value === null ? '–' : format(value);
      }),
    ],
  }));
  return table('Earlier runs', heads, rows);
}

function momentLink(startedAt: string, url: string | undefined): Markup {
  const at = Date.parse(startedAt);
  const text = Number.isNaN(at) ? startedAt : formatMoment(at);
  return url === undefined ? html`${text}` : link(text, url);
}
