/** Thresholds with how far from their limits they are. */

import { formatNumber, formatPercent } from '../../lib/units.ts';
import { parseThresholds } from '../../thresholds/parse-thresholds.ts';
import type { Threshold } from '../../thresholds/threshold.ts';
import type { Report } from '../report.ts';
import { thresholdsTitle } from '../summary.ts';
import { type ThresholdRow, thresholdRows } from '../threshold-rows.ts';
import { html, type Markup, rich } from './markup.ts';
import { type Column, foldingTable, section } from './table.ts';

/** Where the limit is on the bar, as a share of its length. */
const LIMIT_AT = 0.7;

/** Nothing without thresholds. */
export function thresholdSection(report: Report, prefix: string): Markup {
  const rows = thresholdRows(report);
  if (rows.length === 0) return html``;
  const heads: readonly Column[] = [
    { title: 'threshold' },
    { title: 'result' },
    { title: 'measured', figures: true },
    { title: 'margin', wide: true },
    { title: 'by how much', wide: true },
  ];
  const body = rows.map((row) => ({
    cells: [html`<code>${row.source}</code>`, outcome(row), row.actual ?? '–', margin(row), rich(row.message)],
  }));
  return section(`${prefix}thresholds`, thresholdsTitle(report), foldingTable('Thresholds', heads, body));
}

function outcome({ outcome: said }: ThresholdRow): Markup {
  const marks = { met: '✓', missed: '✕', undecided: '?', 'not measurable': '?', pending: '…' };
  return html`<span class="outcome ${said.replace(' ', '-')}"><span aria-hidden="true">${marks[said]}</span> ${said}</span>`;
}

/**
 * How much of what is allowed was used: 1 is the limit itself. Of a success of 99% that is how much of the 1% of
 * failures, which it allows for.
 */
function usedShare({ operator, limit, unit }: Threshold, margin: number): number | undefined {
  if (operator === '==') return undefined;
  const share = operator.startsWith('>') ? 1 + margin : 1 - margin;
  if (!isFloorOfShare({ operator, unit })) return share;
  return limit < 1 ? (1 - share * limit) / (1 - limit) : undefined;
}

function isFloorOfShare({ operator, unit }: Pick<Threshold, 'operator' | 'unit'>): boolean {
  return unit === 'share' && operator.startsWith('>');
}

function margin(row: ThresholdRow): Markup {
  const [threshold] = parseThresholds(row.source).thresholds;
  const share = threshold === undefined || row.margin === undefined ? undefined : usedShare(threshold, row.margin);
  if (threshold === undefined || share === undefined) return html`–`;
  const isFloor = threshold.operator.startsWith('>') && !isFloorOfShare(threshold);
  const length = Math.min(1, share * LIMIT_AT);
  const percent = (part: number) => `${Number((part * 100).toFixed(2))}%`;
  const kind = row.outcome === 'missed' ? 'missed' : row.outcome === 'met' ? 'met' : 'open';
  const said = `${shareText(share)} ${isFloor ? 'what is asked for' : 'what is allowed'}`;
  return html`<span class="margin"><svg class="bar ${kind}" width="100%" height="12" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="12" rx="3"/><rect class="filled" width="${percent(length)}" height="12" rx="3"/><rect class="limit" x="${percent(LIMIT_AT)}" width="2" height="12"/></svg> <small>${said}</small></span>`;
}

/** `18.5% of`, `29.0 times`. Not rounded onto the limit. */
function shareText(share: number): string {
  if (share > 2) return `${formatNumber(share)} times`;
  // A share is rounded away from 100%, to which this one may come from both sides.
  return `${share <= 1 ? formatPercent(share) : `${formatNumber(share * 100)}%`} of`;
}
