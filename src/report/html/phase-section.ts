/** When each phase ran: bars over the length of the run, those that overlap below one another. */

import { formatDuration } from '../../lib/units.ts';
import type { PhaseRecord } from '../../record/record.ts';
import type { Report } from '../report.ts';
import { html, type Markup, rich } from './markup.ts';
import { type Column, foldingTable, section } from './table.ts';

/** Nothing before the first phase has ended. */
export function phaseSection({ phases, run }: Report, prefix: string): Markup {
  if (phases.length === 0) return html``;
  const started = Math.min(Date.parse(run.startedAt), ...phases.map(({ startedAt }) => startedAt));
  const lengthMs = Math.max(1, run.durationMs, ...phases.map((phase) => phase.startedAt + phase.durationMs - started));
  const rows = phases.map((phase) => ({
    cells: [
      phase.name,
      bar(phase, started, lengthMs),
      formatDuration(phase.durationMs),
      status(phase),
      rich(phase.result),
    ],
  }));
  const heads: readonly Column[] = [
    { title: 'phase' },
    { title: `0 to ${formatDuration(lengthMs)}`, wide: true },
    { title: 'took', figures: true },
    { title: 'status' },
    { title: 'result', wide: true },
  ];
  const wall = html`<p>The whole run took ${formatDuration(run.durationMs)}; phases that don't need one another overlap.</p>`;
  return section(
    `${prefix}phases`,
    'Phases',
    wall,
    html`<div class="phases">${foldingTable('Phases', heads, rows)}</div>`,
  );
}

function status({ status: said }: PhaseRecord): Markup {
  return html`<span class="status ${said}">${said}</span>`;
}

function bar({ startedAt, durationMs, status: said }: PhaseRecord, started: number, lengthMs: number): Markup {
  const percent = (ms: number) => `${Number(((ms / lengthMs) * 100).toFixed(3))}%`;
  // What took next to nothing is to be seen as well.
  const width = durationMs / lengthMs < 0.004 ? '2' : percent(durationMs);
  return html`<svg class="bar phase ${said}" width="100%" height="14" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="14" rx="3"/><rect class="filled" x="${percent(startedAt - started)}" width="${width}" height="14" rx="2"/></svg>`;
}
