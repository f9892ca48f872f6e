/** Tables of the load, of its errors, and of the loads that did not count. */

import { SHOWN_PERCENTILES } from '../../lib/percentiles.ts';
import { formatNumber } from '../../lib/units.ts';
import type { LoadStats, PublicLoadResult } from '../../load/metrics/result.ts';
import {
  discardedTexts,
  ERROR_COLUMNS,
  errorRows,
  LOAD_COLUMNS,
  latencyMeaning,
  loadRows,
  percentileCell,
  upperBoundsText,
} from '../figures.ts';
import type { Notes } from '../notes.ts';
import type { Report } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { columns, htmlNotes, remarks, section, table } from './table.ts';

export function loadSection(report: Report, load: PublicLoadResult, prefix: string): Markup {
  const notes = htmlNotes();
  const rows = loadRows(load, notes).map(({ name, cells, total }) => ({
    cells: [total === true ? name : html`<code>${name}</code>`, ...cells],
    isTotal: total === true,
  }));
  const bound = upperBoundsText(load);
  const lines = [
    `Latency in ms, ${latencyMeaning(load)} to its last byte.`,
    ...(bound === undefined ? [] : [bound]),
    ...discardedTexts(report),
  ];
  const all = table('Load by target', columns('target', LOAD_COLUMNS), rows);
  return section(`${prefix}load`, 'Load', all, remarks(lines, notes), okTable(load));
}

/** Errors come quicker than answers, or as slowly as the timeout: where there were some, the ok requests by themselves. */
function okTable({ total, targets }: PublicLoadResult): Markup {
  if (total.failures === 0) return html``;
  const notes = htmlNotes();
  const failing = targets.filter(({ failures }) => failures > 0);
  const rows = [
    ...(targets.length === 1
      ? []
      : failing.map((target) => ({ cells: [html`<code>${target.name}</code>`, ...okCells(target, notes)] }))),
    {
      cells: [targets.length === 1 ? html`<code>${targets[0]?.name}</code>` : 'total', ...okCells(total, notes)],
      isTotal: targets.length > 1,
    },
  ];
  const heads = columns('target', ['ok', 'avg', ...SHOWN_PERCENTILES.map((percentile) => `p${percentile}`), 'max']);
  return html`<h3>Latency of the ok requests</h3>${table('Latency of the ok requests', heads, rows)}${remarks(['In ms, without the failed requests, which the table above includes.'], notes)}`;
}

function okCells({ ok, okLatency }: LoadStats, notes: Notes): readonly string[] {
  const count = formatNumber(ok);
  if (okLatency.kind === 'not-measured')
    return [count, ...['avg', ...SHOWN_PERCENTILES, 'max'].map(() => notes.missing(okLatency.reason))];
  const { value } = okLatency;
  return [
    count,
    formatNumber(value.avgMs),
    ...SHOWN_PERCENTILES.map((percentile) => percentileCell(value, percentile, notes)),
    formatNumber(value.maxMs),
  ];
}

/** Nothing when every request was ok. */
export function errorSection(load: PublicLoadResult, prefix: string): Markup {
  if (load.total.errors.length === 0) return html``;
  const notes = htmlNotes();
  const rows = errorRows(load, notes).map(({ name, cells, examples }) => ({
    cells: [
      html`<code>${name}</code>`,
      ...cells,
      html`<ul class="plain">${examples.map(({ target, message }) => html`<li><code>${target}</code> ${message}</li>`)}</ul>`,
    ],
  }));
  const heads = [...columns('class', ERROR_COLUMNS), { title: 'examples' }];
  const lead = 'Latency in ms of the failed requests; the table of the load includes them.';
  return section(`${prefix}errors`, 'Errors', table('Errors by class', heads, rows), remarks([lead], notes));
}
