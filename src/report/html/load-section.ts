/** Tables of the load, of its errors, and of the loads that did not count. */

import type { PublicLoadResult } from '../../load/metrics/result.ts';
import { coincidences } from '../coincidences.ts';
import {
  discardedTexts,
  ERROR_COLUMNS,
  errorRows,
  type FigureRow,
  LOAD_COLUMNS,
  latencyMeaning,
  loadRows,
  upperBoundsText,
} from '../figures.ts';
import type { Report } from '../report.ts';
import { ADDED_RATES, isOfSeveralLegs } from '../reproduce.ts';
import { html, type Markup } from './markup.ts';
import { columns, htmlNotes, remarks, section, table } from './table.ts';

export function loadSection(report: Report, load: PublicLoadResult, prefix: string): Markup {
  const notes = htmlNotes();
  const rows = loadRows(load, notes, Number.POSITIVE_INFINITY).map((row) => ({
    cells: [rowName(row), ...row.cells],
    isTotal: row.total === true,
  }));
  const bound = upperBoundsText(load);
  const lines = [
    `Latency in ms, ${latencyMeaning(load)} to its last byte.`,
    ...(isOfSeveralLegs(report) ? [ADDED_RATES] : []),
    ...(bound === undefined ? [] : [bound]),
    ...discardedTexts(report),
  ];
  const all = table('Load by target', columns('target', LOAD_COLUMNS), rows);
  return section(`${prefix}load`, 'Load', all, remarks(lines, notes));
}

function rowName({ name, total, part }: FigureRow): Markup {
  if (part === true) return html`<small>${name}</small>`;
  return total === true ? html`${name}` : html`<code>${name}</code>`;
}

/** Nothing when every request was ok. */
export function errorSection(report: Report, load: PublicLoadResult, prefix: string): Markup {
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
  return section(
    `${prefix}errors`,
    'Errors',
    table('Errors by class', heads, rows),
    remarks([lead], notes),
    meanwhile(report),
  );
}

/** What coincided with failures in the cluster. */
function meanwhile(report: Report): Markup {
  const all = coincidences(report);
  if (all.length === 0) return html``;
  return html`<h3>In the cluster at the same time</h3><ul class="meanwhile">${all.map((text) => html`<li>${text}</li>`)}</ul>`;
}
