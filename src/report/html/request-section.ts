/** Single requests: the failed ones of each class and the slowest, with what repeats them. */

import { formatCount, formatCounted, formatNumber } from '../../lib/units.ts';
import type { RequestSample } from '../../load/metrics/request-samples.ts';
import type { PublicLoadResult } from '../../load/metrics/result.ts';
import type { Report } from '../report.ts';
import { reproduceParts } from '../reproduce.ts';
import { clock } from './chart-text.ts';
import { html, type Markup, type Part } from './markup.ts';
import { type Column, folded, section, table } from './table.ts';

/** Nothing where the engine keeps no requests, or where there were none. */
export function requestSection(report: Report, load: PublicLoadResult, prefix: string): Markup {
  const { samples } = load.snapshot;
  if (samples === undefined || samples.failed.length + samples.slowest.length === 0) return html``;
  const command = requestCommand(report);
  const failed = samples.failed.map(({ class: name, requests }, index) => {
    const all = load.total.errors.find((group) => group.class === name)?.count ?? requests.length;
    const title = html`<code>${name}</code> ${countText(requests.length, all)}`;
    return folded(title, requestTable(`Failed requests, ${name}`, requests, command), index === 0);
  });
  const slowest =
    samples.slowest.length === 0
      ? html``
      : folded(
          html`slowest ok requests (${formatCount(samples.slowest.length)})`,
          requestTable('Slowest requests', samples.slowest, command),
          failed.length === 0,
        );
  return section(
    `${prefix}requests`,
    'Failed and slowest requests',
    commandText(command),
    html`<div class="requests tall">${failed}${slowest}</div>`,
  );
}

function countText(shown: number, all: number): string {
  return shown >= all
    ? `(${formatCounted(all, 'request')})`
    : `(the first ${formatCount(shown)} of ${formatCounted(all, 'request')})`;
}

/** Repeats the request of a number; undefined where requests don't come from a plan of ours. */
function requestCommand(report: Report): string | undefined {
  const { load } = report;
  if (load === null || load.engine.name !== 'builtin') return undefined;
  const parts = reproduceParts(report);
  if (parts === undefined) return undefined;
  const [, ...inputs] = parts;
  return ['npm start -- request NUMBER', ...inputs].join(' ');
}

function commandText(command: string | undefined): Markup {
  if (command === undefined) return html``;
  return html`<p>The seed gives the same request for its number again. In a checkout of the action, with the workflow's other inputs:</p>
<pre class="command" tabindex="0"><code>${command}</code></pre>
<p class="scripted">A click on a number copies its command.</p>`;
}

interface RequestColumn extends Column {
  readonly cell: (request: RequestSample, command: string | undefined) => Part;
  /** Left out of a table in which no request has it. */
  readonly isIn?: (request: RequestSample) => boolean;
}

/** A phone shows the first four: how long it took is among them. */
const COLUMNS: readonly RequestColumn[] = [
  {
    title: 'number',
    cell: ({ number }, command) =>
      command === undefined
        ? (number ?? '–')
        : html`<button type="button" class="copy" data-number="${number}" title="Copy the command">${number}</button>`,
    isIn: ({ number }) => number !== undefined,
  },
  { title: 'due', figures: true, cell: ({ dueMs }) => dueText(dueMs) },
  {
    title: 'ms',
    figures: true,
    cell: ({ latencyMs }) => (latencyMs === undefined ? '–' : formatNumber(latencyMs)),
  },
  { title: 'target', cell: ({ target }) => html`<code>${target}</code>` },
  { title: 'status', figures: true, cell: ({ status }) => (status === undefined ? '–' : String(status)) },
  { title: 'failure', cell: ({ failure }) => failure?.message ?? '', isIn: ({ failure }) => failure !== undefined },
  {
    title: 'response',
    cell: ({ answer }) => (answer === undefined ? '–' : html`<code class="answer">${answer}</code>`),
    isIn: ({ answer }) => answer !== undefined,
  },
];

function requestTable(label: string, requests: readonly RequestSample[], command: string | undefined): Markup {
  const shown = COLUMNS.filter(({ isIn }) => isIn === undefined || requests.some(isIn));
  const rows = requests.map((request) => ({ cells: shown.map(({ cell }) => cell(request, command)) }));
  return table(label, shown, rows);
}

/** `1:05.250`: to the millisecond, to be found in other logs. */
function dueText(ms: number): string {
  const whole = Math.floor(ms);
  return `${clock(Math.floor(whole / 1000))}.${String(whole % 1000).padStart(3, '0')}`;
}
