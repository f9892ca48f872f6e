/** Earlier runs of the base branch: a small line for each figure, how far they spread, and where this run lies. */

import { formatCounted, formatMoment, formatPercent } from '../../lib/units.ts';
import { KEY_FIGURES } from '../compared-figures.ts';
import { type HistoryFigure, historyFigures } from '../history-figures.ts';
import { keyFigures } from '../key-figures.ts';
import type { Report, RunHistory } from '../report.ts';
import { html, link, type Markup, type Part } from './markup.ts';
import { sparkline } from './sparkline.ts';
import { type Column, folded, section, table } from './table.ts';

/** Nothing when it was not asked for. */
export function historySection(report: Report, prefix: string): Markup {
  const { history } = report;
  if (history === undefined) return html``;
  const id = `${prefix}history`;
  if (history.kind === 'not-measured') return section(id, 'History', html`<p>Not known: ${history.reason}</p>`);
  const { branch, runs } = history.value;
  if (runs.length === 0) return section(id, 'History', html`<p>There is no earlier run of <code>${branch}</code>.</p>`);
  const heads: readonly Column[] = [
    { title: 'figure' },
    { title: `last ${formatCounted(runs.length, 'run')}, this one last` },
    { title: 'median', figures: true },
    { title: 'spread', figures: true },
    { title: 'this run', figures: true },
    { title: 'change', figures: true },
  ];
  const rows = historyFigures(runs, keyFigures(report)).map((figure) => ({ cells: figureCells(figure) }));
  const lead = html`<p>Runs of <code>${branch}</code>. The band is from the lowest to the highest of them, the line across it their median.</p>`;
  return section(
    id,
    'History',
    lead,
    table('History of the key figures', heads, rows),
    folded('The earlier runs', runTable(runs)),
  );
}

function figureCells({ style: { name, format }, values, now, spread }: HistoryFigure): readonly Part[] {
  const is = now === null ? '–' : format(now);
  if (spread === null) return [name, '–', '–', '–', is, '–'];
  const { min, max, median } = spread;
  return [
    name,
    sparkline(values, now, spread),
    format(median),
    min === max ? format(min) : `${format(min)} to ${format(max)}`,
    is,
    changeText(now, median),
  ];
}

/** How far this run is from the median. */
function changeText(now: number | null, median: number): string {
  if (now === null || median === 0) return '–';
  const change = now / median - 1;
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
    ...KEY_FIGURES.map(({ name }) => ({ title: name, figures: true as const })),
  ];
  const rows = runs.map(({ startedAt, url, verdict, commit, figures }) => ({
    cells: [
      momentLink(startedAt, url),
      verdict,
      commit === undefined ? '–' : html`<code>${commit.slice(0, 12)}</code>`,
      ...KEY_FIGURES.map(({ key, format }) => {
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
