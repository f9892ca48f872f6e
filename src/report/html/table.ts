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
 * A table whose first cell heads its row. `label` names it for screen readers, which meet it as a region that can be
 * scrolled.
 */
export function table(label: string, heads: readonly Column[], rows: readonly Row[]): Markup {
  const kind = (index: number) => (heads[index]?.figures === true ? html` class="figure"` : html``);
  const head = heads.map(({ title }, index) => html`<th scope="col"${kind(index)}>${title}</th>`);
  const body = rows.map(({ cells: [first, ...others], isTotal }) => {
    const cells = others.map((cell, index) => html`<td${kind(index + 1)}>${cell}</td>`);
    return html`<tr${isTotal === true ? html` class="total"` : ''}><th scope="row"${kind(0)}>${first}</th>${cells}</tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
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
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${content}</section>`;
}

/** Something to unfold. */
export function folded(title: Part, content: Part, isOpen = false): Markup {
  return html`<details${isOpen ? html` open` : ''}><summary>${title}</summary>${content}</details>`;
}
