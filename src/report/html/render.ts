/** The report as one HTML file that needs nothing else: no network, and no script to be read. */

import { createHash } from 'node:crypto';
import { PAGE_SCRIPT, PAGE_STYLE } from '../../generated/page-assets.ts';
import { formatCounted } from '../../lib/units.ts';
import { clusterEvents } from '../coincidences.ts';
import type { Report, Verdict } from '../report.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import type { ChartEvent } from './chart-data.ts';
import { countedVerdicts, legName, legsSection, type MissingReport, worstFirst, worstVerdict } from './legs-section.ts';
import { html, Markup } from './markup.ts';
import { reportSections } from './report-sections.ts';
import { VERDICT_MARKS } from './summary-section.ts';

/** What a page shows. */
export interface HtmlPage {
  /** One or several, without secrets. */
  readonly reports: readonly Report[];
  /** The title of the window; left out: the verdict in words. */
  readonly title?: string;
  /** The figures of all reports together, where they are parts of one load. */
  readonly merged?: Report;
  /** What should have had a report. */
  readonly missing?: readonly MissingReport[];
  /** Marks in the charts of a report. Left out: what happened in the cluster while its load ran. */
  readonly events?: (report: Report) => readonly ChartEvent[];
}

/**
 * The page. Its data is in it: `readEmbedded(page, 'report')` returns the whole report; of several each has its own
 * (`leg-1-report`, …, and `merged-report`).
 * @throws TypeError without any report.
 */
export function renderHtml(page: HtmlPage): string {
  const { reports, missing = [], merged } = page;
  const [only] = reports;
  if (only === undefined && missing.length === 0) throw new TypeError('there is no report to show');
  return only !== undefined && reports.length === 1 && missing.length === 0 && merged === undefined
    ? singlePage(page, only)
    : severalPage(page);
}

function singlePage(page: HtmlPage, report: Report): string {
  const { verdict } = report;
  const body = reportSections({ report, prefix: '', events: (page.events ?? clusterEvents)(report), heading: 1 });
  return document(page.title ?? VERDICT_WORDS[verdict], verdict, VERDICT_WORDS[verdict], body);
}

function severalPage({ reports, title, merged, missing = [], events = clusterEvents }: HtmlPage): string {
  const sorted = worstFirst(reports);
  const verdict = worstVerdict(reports, missing);
  const words = `${formatCounted(reports.length + missing.length, 'report')}: ${countedVerdicts(reports, missing)}`;
  const prefixes = sorted.map((_, index) => `leg-${index + 1}-`);
  const part = (report: Report, prefix: string) =>
    reportSections({ report, prefix, events: events(report), heading: 2 });
  const legs = sorted.map((report, index) => leg(report, prefixes[index] ?? '', part(report, prefixes[index] ?? '')));
  const together =
    merged === undefined
      ? ''
      : html`<section class="together"><p class="eyebrow">All legs together</p>${part(merged, 'merged-')}</section>`;
  const body = html`<div class="summary ${verdict}"><h1><span class="mark" aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${words}</h1></div>
${legsSection(sorted, prefixes, missing)}
${together}
<section id="each">${legs}</section>`;
  return document(title ?? words, verdict, words, body);
}

function leg(report: Report, prefix: string, content: Markup): Markup {
  const { verdict } = report;
  return html`<details class="leg" id="${prefix}leg"><summary><span class="verdict ${verdict}"><span aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${verdict}</span> ${legName(report)}</summary>${content}</details>`;
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

function document(title: string, verdict: Verdict, words: string, body: Markup): string {
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
<title>${title}</title>
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
