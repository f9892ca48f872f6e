/** The top of a report: the verdict in words, why, and the figures that are looked at first. */

import type { Percentile } from '../../lib/percentiles.ts';
import { findPercentile } from '../../lib/percentiles.ts';
import {
  formatCount,
  formatDuration,
  formatMoment,
  formatMs,
  formatNumber,
  formatPercent,
  formatRate,
} from '../../lib/units.ts';
import type { LoadStats } from '../../load/metrics/result.ts';
import { hasFailedSends } from '../figures.ts';
import type { Report } from '../report.ts';
import { measuredSentence } from '../summary.ts';
import { VERDICT_WORDS } from '../verdict-words.ts';
import { html, link, type Markup, type Part, rich } from './markup.ts';
import { folded } from './table.ts';

/** Reasons that are shown at once. */
const SHOWN_REASONS = 8;

/** Marks of verdicts, for those who don't see the colour. */
export const VERDICT_MARKS: Readonly<Record<Report['verdict'], string>> = {
  pass: '✓',
  fail: '✕',
  invalid: '!',
  error: '■',
};

/** `heading` is the level: 1 for the only report of a page. */
export function summarySection(report: Report, prefix: string, heading: 1 | 2): Markup {
  const { verdict, error } = report;
  const words = html`<span class="mark" aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${VERDICT_WORDS[verdict]}`;
  const sentence = measuredSentence(report);
  return html`<section id="${prefix}summary" class="summary ${verdict}">
${heading === 1 ? html`<h1>${words}</h1>` : html`<h2>${words}</h2>`}
${reasons(report)}
${error?.hint === undefined ? '' : html`<p>${rich(error.hint)}</p>`}
${sentence === undefined ? '' : html`<p>${sentence}</p>`}
${doubts(report, prefix)}
${tiles(report)}
${runLine(report)}
<p class="scripted"><button type="button" data-save="${prefix}report">Save report.json</button></p>
${error?.details === undefined ? '' : folded('What was seen', html`<pre class="scroll" tabindex="0">${error.details}</pre>`, true)}
</section>`;
}

function reasons({ reasons: all }: Report): Markup {
  if (all.length === 0) return html``;
  const item = (reason: string) => html`<li>${rich(reason)}</li>`;
  const more = all.slice(SHOWN_REASONS);
  const rest = more.length === 0 ? '' : folded(`${formatCount(more.length)} more`, html`<ul>${more.map(item)}</ul>`);
  return html`<ul class="reasons">${all.slice(0, SHOWN_REASONS).map(item)}</ul>${rest}`;
}

/** What a verdict of the thresholds does not say: that the figures are worse than they would have been. */
function doubts({ load, reasons: said }: Report, prefix: string): Markup {
  const disturbances = (load?.generator.disturbances ?? []).filter((text) => !said.includes(text));
  if (disturbances.length === 0) return html``;
  return html`<p class="warning"><b>The run was disturbed:</b> ${disturbances[0]} <a href="#${prefix}trust">How far to trust the figures</a></p>`;
}

function tiles({ load }: Report): Markup {
  if (load === null) return html``;
  const { total } = load;
  return html`<dl class="tiles">${[...successTiles(total), ...latencyTiles(total), rateTile(total)].map(tile)}</dl>`;
}

interface Tile {
  readonly name: string;
  readonly figure: string;
  readonly note: string;
  readonly isBad?: boolean;
}

function tile({ name, figure, note, isBad }: Tile): Markup {
  return html`<div${isBad === true ? html` class="bad"` : ''}><dt>${name}</dt><dd><b>${figure}</b> <small>${note}</small></dd></div>`;
}

function successTiles({ success, requests, failures, notSent }: LoadStats): readonly Tile[] {
  const unsent = notSent === 0 ? '' : `, ${formatCount(notSent)} of them not sent`;
  const rate = success.kind === 'measured' ? formatPercent(success.value.rate) : 'n/a';
  const note = success.kind === 'measured' ? `of ${formatCount(requests)} requests` : success.reason;
  return [
    { name: 'Success', figure: rate, note, isBad: failures > 0 },
    { name: 'Failed', figure: formatCount(failures), note: `requests${unsent}`, isBad: failures > 0 },
  ];
}

/** Of the ok requests where some failed, as in the sentence above: quick refusals make a fine median. */
function latencyTiles(total: LoadStats): readonly Tile[] {
  const hasFailed = hasFailedSends(total);
  const latency = hasFailed && total.ok > 0 ? total.okLatency : total.latency;
  const of = hasFailed ? ` of the ${total.ok > 0 ? 'ok' : 'failed'} requests` : '';
  return [50, 95, 99].map((wanted) => {
    const name = `p${wanted}${of}`;
    if (latency.kind === 'not-measured') return { name, figure: 'n/a', note: latency.reason };
    const found = findPercentile(latency.value, wanted);
    if (found === undefined) return { name, figure: 'n/a', note: 'not reported by the engine' };
    return { name, figure: formatMs(found.valueMs), note: percentileNote(found) };
  });
}

function percentileNote({ interval, tooFewSamples }: Percentile): string {
  if (tooFewSamples) return 'from too few samples';
  return interval === undefined ? '' : `${formatNumber(interval.low)}–${formatNumber(interval.high)} ms (95%)`;
}

function rateTile({ throughputPerSecond }: LoadStats): Tile {
  return { name: 'Throughput', figure: formatRate(throughputPerSecond), note: 'requests with a response' };
}

function runLine({ run }: Report): Markup {
  const parts: readonly Part[] = [
    formatMoment(Date.parse(run.startedAt)),
    `took ${formatDuration(run.durationMs)}`,
    ...(run.pullRequest === undefined ? [] : [`pull request #${run.pullRequest}`]),
    ...(run.commit === undefined ? [] : [html`commit <code>${run.commit.slice(0, 12)}</code>`]),
    ...(run.workflow === undefined ? [] : [`workflow ${run.workflow}`]),
    ...(run.job === undefined ? [] : [`job ${run.job}`]),
    ...(run.leg === undefined ? [] : [run.leg]),
    ...(run.attempt === undefined || run.attempt === 1 ? [] : [`attempt ${run.attempt}`]),
    ...(run.url === undefined ? [] : [link('workflow run', run.url)]),
  ];
  return html`<p class="run">${parts.map((part) => html`<span>${part}</span>`)}</p>`;
}
