/** Tables that scroll within themselves on a small screen, by keyboard too, and the small print below them. */

import { type NoteStyle, type Notes, startNotes } from '../notes.ts';
import { html, type Markup, type Part, rich } from './markup.ts';

/** Marks of foot-notes; superscript digits are read as what they are. */
const STYLE: NoteStyle = { number: (n) => ` [${n}]`, star: '*' };

export function htmlNotes(): Notes {
  return startNotes(STYLE);
}

export interface Column {
  readonly title: string;
  /** Figures are aligned right. */
  readonly figures?: true;
  /** In a table that folds on a small screen, this has a line of its own. */
  readonly wide?: true;
}

export function columns(first: string, figures: readonly string[]): readonly Column[] {
  return [{ title: first }, ...figures.map((title) => ({ title, figures: true as const }))];
}

export interface Row {
  readonly cells: readonly Part[];
  /** The sum of the others. */
  readonly isTotal?: boolean;
}

/**
 * A table whose first cell heads its row. `label` names it for screen readers, which meet it as a group that can be
 * scrolled: with some twenty tables, landmarks would be none.
 */
export function table(label: string, heads: readonly Column[], rows: readonly Row[]): Markup {
  return scrolled(label, tableOf(heads, rows, NO_ROLES));
}

/**
 * A table whose rows become blocks on a small screen, for few rows with long texts. A browser that lays it out as blocks
 * no longer takes it for a table, so that it says itself what its parts are.
 */
export function foldingTable(label: string, heads: readonly Column[], rows: readonly Row[]): Markup {
  return scrolled(label, tableOf(heads, rows, ROLES));
}

type Roles = Readonly<Record<'table' | 'group' | 'row' | 'columnHead' | 'rowHead' | 'cell', Markup>>;

const NO_ROLES: Roles = {
  table: html``,
  group: html``,
  row: html``,
  columnHead: html``,
  rowHead: html``,
  cell: html``,
};
const ROLES: Roles = {
  table: html` class="folding" role="table"`,
  group: html` role="rowgroup"`,
  row: html` role="row"`,
  columnHead: html` role="columnheader"`,
  rowHead: html` role="rowheader"`,
  cell: html` role="cell"`,
};

function scrolled(label: string, content: Markup): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${label}">${content}</div>`;
}

function tableOf(heads: readonly Column[], rows: readonly Row[], roles: Roles): Markup {
  const head = heads.map((column) => html`<th scope="col"${roles.columnHead}${kind(column)}>${column.title}</th>`);
  const body = rows.map(({ cells: [first, ...others], isTotal }) => {
    const cells = others.map((cell, index) => html`<td${roles.cell}${kind(heads[index + 1])}>${cell}</td>`);
    const total = isTotal === true ? html` class="total"` : html``;
    return html`<tr${roles.row}${total}><th scope="row"${roles.rowHead}${kind(heads[0])}>${first}</th>${cells}</tr>`;
  });
  return html`<table${roles.table}><thead${roles.group}><tr${roles.row}>${head}</tr></thead><tbody${roles.group}>${body}</tbody></table>`;
}

function kind(column: Column | undefined): Markup {
  if (column?.figures === true) return html` class="figure"`;
  return column?.wide === true ? html` class="wide"` : html``;
}

/** Names and what is known of each. */
export function facts(rows: readonly (readonly [string, Part])[]): Markup {
  return html`<dl class="facts">${rows.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`;
}

/** Sentences in small print; nothing when there are none. */
export function remarks(texts: readonly string[], notes?: Notes): Markup {
  const lines = [
    ...texts.map((text) => html`<p>${rich(text)}</p>`),
    ...(notes?.lines() ?? []).map(({ mark, text }) => html`<p><span class="mark">${mark.trim()}</span> ${text}</p>`),
  ];
  return lines.length === 0 ? html`` : html`<div class="remarks">${lines}</div>`;
}

/** A part of the page with its heading; `id` is what links lead to. */
export function section(id: string, title: string, ...content: readonly Part[]): Markup {
  return html`<section id="${id}"><h2>${title}</h2>${content}</section>`;
}

/** Something to unfold. */
export function folded(title: Part, content: Part, isOpen = false): Markup {
  return html`<details${isOpen ? html` open` : ''}><summary>${title}</summary>${content}</details>`;
}
