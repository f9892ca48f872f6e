/** What is looked up: how far to trust the figures, where they were measured, and how to measure them again. */

import { formatNumber } from '../../lib/units.ts';
import type { PublicLoadResult } from '../../load/metrics/result.ts';
import { environmentFacts, trustFacts } from '../facts.ts';
import type { Report } from '../report.ts';
import { REPRODUCE_NOTE, reproduceParts } from '../reproduce.ts';
import { html, type Markup } from './markup.ts';
import { facts, folded, section, table } from './table.ts';

export function trustSection(report: Report, load: PublicLoadResult, prefix: string): Markup {
  const { notOffered, disturbances } = load.generator;
  const problems = [...notOffered, ...disturbances];
  const list =
    problems.length === 0 ? html`` : html`<ul class="warning">${problems.map((text) => html`<li>${text}</li>`)}</ul>`;
  return section(`${prefix}trust`, 'How far to trust the figures', list, facts(trustFacts(report, load)));
}

/** Nothing when the run broke off before it had looked at the machine. */
export function environmentSection(report: Report, prefix: string): Markup {
  const { environment } = report;
  if (environment === null) return html``;
  return section(
    `${prefix}environment`,
    'Environment and versions',
    facts(environmentFacts(report, environment)),
    imageTable(report),
    healthTable(report),
  );
}

function imageTable({ deployment }: Report): Markup {
  if (deployment === null || deployment.images.length === 0) return html``;
  const heads = [{ title: 'image' }, { title: 'node' }, { title: 'how' }, { title: 'seconds', figures: true as const }];
  const rows = deployment.images.map(({ reference, node, how, seconds }) => ({
    cells: [html`<code>${reference}</code>`, html`<code>${node}</code>`, how, formatNumber(seconds)],
  }));
  return folded(`Images (${rows.length})`, table('Images', heads, rows));
}

function healthTable({ health }: Report): Markup {
  if (health === null || health.checks.length === 0) return html``;
  const heads = [{ title: 'check' }, { title: 'seen' }, { title: 'seconds', figures: true as const }];
  const rows = health.checks.map(({ name, seen, seconds }) => ({ cells: [name, seen, formatNumber(seconds)] }));
  return folded(`Health checks before the load (${rows.length})`, table('Health checks', heads, rows));
}

/** Nothing when nothing was sent. */
export function againSection(report: Report, prefix: string): Markup {
  const parts = reproduceParts(report);
  if (parts === undefined || report.load === null) return html``;
  const command = parts.join(' ');
  return section(
    `${prefix}again`,
    'Run it again',
    html`<p>Seed <code>${report.load.plan.seed}</code>: the same seed and plan send the same requests at the same times.</p>`,
    html`<pre class="command" tabindex="0"><code>${command}</code></pre><p class="scripted"><button type="button" class="copy">Copy</button></p>`,
    html`<p class="remarks">${REPRODUCE_NOTE}</p>`,
  );
}
