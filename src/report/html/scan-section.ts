/** What was scanned and the worst that was found. */

import { formatCount } from '../../lib/units.ts';
import type { Report } from '../report.ts';
import { findingsLeft, placeText, SCAN_COLUMNS, scanRemarks, scanRows, shownFindings } from '../scan-figures.ts';
import { html, link, type Markup } from './markup.ts';
import { columns, folded, htmlNotes, remarks, section, table } from './table.ts';

/** Nothing when nothing was to be scanned. */
export function scanSection({ scan }: Report, prefix: string): Markup {
  if (scan === null || (scan.manifests === null && scan.images === null)) return html``;
  const notes = htmlNotes();
  const rows = scanRows(scan, notes).map(({ name, group, cells }) => ({
    cells: [
      html`${name === 'manifests' || name === 'images' ? name : html`<code>${name}</code>`}${group === undefined ? '' : html` <small>${group}</small>`}`,
      ...cells,
    ],
  }));
  const alerts = scan.sarif?.alertsUrl;
  return section(
    `${prefix}scan`,
    'Security scan',
    table('Findings by severity', columns('scanned', SCAN_COLUMNS), rows),
    remarks(scanRemarks(scan), notes),
    alerts === undefined ? html`` : html`<p>${link('Code scanning alerts', alerts)}</p>`,
    findings(scan),
  );
}

function findings(scan: NonNullable<Report['scan']>): Markup {
  const shown = shownFindings(scan);
  if (shown.length === 0) return html``;
  const rows = shown.map((finding) => ({
    cells: [
      html`<code>${finding.id}</code>`,
      html`<span class="severity ${finding.severity}">${finding.severity}</span>`,
      html`<code>${placeText(finding)}</code>`,
      finding.message,
    ],
  }));
  const heads = ['rule', 'severity', 'where', 'what'].map((title) => ({ title }));
  const left = findingsLeft(scan);
  const more = left === 0 ? html`` : html`<p class="remarks">…and ${formatCount(left)} more.</p>`;
  return folded(`Worst findings (${shown.length})`, html`${table('Worst findings', heads, rows)}${more}`);
}
