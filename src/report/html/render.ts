/** The report as one HTML file that needs nothing else: no network, and no script to be read. */

import { createHash } from 'node:crypto';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../generated/page-assets.ts';
import type { Measured } from '../../lib/measured.ts';
import { type Collection, collectedVerdict, countedLegs, type Leg } from '../collection.ts';
import type { Report, Verdict } from '../report.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { legsSection } from './legs-section.ts';
import { html, Markup, rich } from './markup.ts';
import { reportSections } from './report-sections.ts';
import { VERDICT_MARKS } from './summary-section.ts';

/**
 * The page of one report, without secrets. Its data is in it: `readEmbedded(page, 'report')` returns the whole report.
 */
export function renderHtml(report: Report): string {
  const { verdict } = report;
  const body = reportSections({ report, prefix: '', heading: 1 });
  return document(verdict, VERDICT_WORDS[verdict], body);
}

/**
 * The page of several reports, in their order: each has its own data (`leg-1-report`, …, and `merged-report`). The only
 * one has a page of its own kind.
 * @param isFull Whether there is no room or no time for more: asked before the sections of each report, with the
 * characters that those before it took. What is left out has its row all the same.
 * @throws TypeError when there is neither a leg nor a missing one.
 */
export function renderCollectedHtml(
  collection: Collection,
  isFull: (characters: number) => boolean = () => false,
): string {
  const { legs, missing, merged } = collection;
  const [only] = legs;
  if (only === undefined && missing.length === 0) throw new TypeError('there is no report to show');
  if (only !== undefined && legs.length === 1 && missing.length === 0 && merged === undefined)
    return renderHtml(only.report);
  const { verdict } = collectedVerdict(collection);
  const words = `${VERDICT_WORDS[verdict]}: ${countedLegs(collection)}`;
  const prefixes = legs.map((_, index) => `leg-${index + 1}-`);
  const together = merged === undefined ? '' : togetherSection(merged);
  let characters = together.toString().length;
  const parts = legs.map(({ name, report }, index) => {
    const prefix = prefixes[index] ?? '';
    const content = isFull(characters) ? LEFT_OUT : reportSections({ report, prefix, heading: 2 });
    characters += content.toString().length;
    return legPart({ name, report }, prefix, content);
  });
  const body = html`<div class="summary ${verdict}"><h1><span class="mark" aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${words}</h1></div>
${legsSection(collection, prefixes)}
${together}
<section id="each">${parts}</section>`;
  return document(verdict, words, body);
}

function togetherSection(merged: Measured<Report>): Markup {
  const content =
    merged.kind === 'measured'
      ? reportSections({ report: merged.value, prefix: 'merged-', heading: 2 })
      : html`<p>${rich(merged.reason)}</p>`;
  return html`<section class="together"><p class="eyebrow">All legs together</p>${content}</section>`;
}

const LEFT_OUT = html`<p>Not shown here: the page would be too large, or drawing it would take too long. The leg has a report of its own.</p>`;

function legPart({ name, report }: Pick<Leg, 'name' | 'report'>, prefix: string, content: Markup): Markup {
  const { verdict } = report;
  return html`<details class="leg" id="${prefix}leg"><summary><span class="verdict ${verdict}"><span aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${verdict}</span> ${name}</summary>${content}</details>`;
}

/** `sha256-…` as a content security policy names the text of an element. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A coloured dot, so that a browser has no need to ask for an icon. */
function icon(verdict: Verdict): string {
  const color = { pass: '1a7f37', fail: 'c62828', invalid: 'b45309', error: '8e24aa' }[verdict];
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%23${color}'/%3E%3C/svg%3E`;
}

/** Links to the sections of the only report, or of all. */
const LINKS = [
  ['legs', 'Reports'],
  ['merged-summary', 'Together'],
  ['each', 'Each'],
  ['thresholds', 'Thresholds'],
  ['load', 'Load'],
  ['time', 'Over time'],
  ['distribution', 'Distribution'],
  ['errors', 'Errors'],
  ['requests', 'Requests'],
  ['resources', 'Resources'],
  ['scan', 'Scan'],
  ['history', 'History'],
  ['phases', 'Phases'],
  ['environment', 'Environment'],
] as const;

function document(verdict: Verdict, words: string, body: Markup): string {
  const content = body.toString();
  const policy = `default-src 'none'; script-src ${hashOf(PAGE_SCRIPT)}; style-src ${hashOf(PAGE_STYLE)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const links = LINKS.filter(([id]) => content.includes(`<section id="${id}"`)).map(
    ([id, name]) => html`<li><a href="#${id}">${name}</a></li>`,
  );
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words}</title>
<link rel="icon" href="${icon(verdict)}">
<style>${new Markup(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
<header class="top"><div><a class="verdict ${verdict}" href="#content"><span aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${words}</a><nav aria-label="Sections"><ul>${links}</ul></nav><button type="button" data-action="theme" aria-label="Switch between light and dark"><span aria-hidden="true">◐</span></button></div></header>
<main id="content" tabindex="-1">
${body}
</main>
<footer><p>Made by kind-loadtest-action. This file holds all of its data and asks no server for anything.</p></footer>
<script>${new Markup(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return page.toString();
}
