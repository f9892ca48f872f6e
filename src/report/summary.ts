/**
 * The report in words: the heading and the sentence that a reviewer reads first. Plain text; foreign parts are not
 * escaped here.
 */

import type { Percentile } from '../lib/percentiles.ts';
import { findPercentile } from '../lib/percentiles.ts';
import type { Interval } from '../lib/statistics.ts';
import {
  formatCount,
  formatCounted,
  formatMoment,
  formatMs,
  formatNumber,
  formatPercent,
  formatRate,
} from '../lib/units.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import { hasFailedSends } from './figures.ts';
import type { Report } from './report.ts';
import { thresholdRows } from './threshold-rows.ts';
import { isUnplanned } from './verdict-words.ts';

/** A moment in ISO 8601 as UTC to the second; it may come from a report of another run. */
export function momentText(iso: string): string {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? 'at an unknown time' : formatMoment(moment);
}

/** What was measured, in one sentence; undefined without figures. */
export function measuredSentence(report: Report): string | undefined {
  if (report.load === null) return undefined;
  const { total, targets } = report.load;
  const over = targets.length === 0 ? '' : ` over ${formatCounted(targets.length, 'target')}`;
  const parts = [
    `${formatCount(total.ok)} of ${formatCounted(total.requests, 'request')}${over} ok${successText(report.load)} at ${formatRate(total.throughputPerSecond)}`,
    ...latencyTexts(report.load),
    ...thresholdText(report),
  ];
  const lead = isUnplanned(report) ? 'Not to be trusted: ' : '';
  return `${lead}${parts.join('; ')}.`;
}

function successText({ total }: LoadResult): string {
  return total.success.kind === 'measured' ? ` (${formatPercent(total.success.value.rate)})` : '';
}

/** Of the requests that were ok, where others failed: these may be far quicker than an answer, or as slow as the timeout. */
function latencyTexts({ total }: LoadResult): readonly string[] {
  const hasFailed = hasFailedSends(total);
  const of = hasFailed ? ' of the ok requests' : '';
  if (hasFailed && total.ok === 0) return [];
  const latency = hasFailed ? total.okLatency : total.latency;
  if (latency.kind === 'not-measured') return [`latency${of} not measured`];
  const [median, p95] = [50, 95].map((wanted) => findPercentile(latency.value, wanted));
  return [
    ...(median === undefined ? [] : [`p50${of} ${formatMs(median.valueMs)}`]),
    ...(p95 === undefined
      ? []
      : [
          p95.interval === undefined
            ? percentileText(p95)
            : `p95 ${formatMs(p95.valueMs)} (95% interval ${intervalText(p95.interval)})`,
        ]),
  ];
}

/** `p95 12.3 ms (10.1–14.2)`, the brackets being the 95 % interval. */
export function percentileText({ percentile, valueMs, interval, tooFewSamples }: Percentile): string {
  const range = interval === undefined ? '' : ` (${intervalText(interval)})`;
  return `p${percentile} ${formatMs(valueMs)}${range}${tooFewSamples ? ' from too few samples' : ''}`;
}

function intervalText({ low, high }: Interval): string {
  return `${formatNumber(low)}–${formatNumber(high)}`;
}

/** Nothing when thresholds judged nothing. */
function thresholdText(report: Report): readonly string[] {
  const rows = thresholdRows(report);
  if (rows.length === 0 || isUnplanned(report) || report.verdict === 'error') return [];
  const met = rows.filter(({ outcome }) => outcome === 'met').length;
  return [`${met} of ${formatCounted(rows.length, 'threshold')} met`];
}

/** Title of the thresholds' table, with how many were met; says so when they judge nothing. */
export function thresholdsTitle(report: Report): string {
  if (isUnplanned(report)) return 'Thresholds (not judged: the figures are not to be trusted)';
  if (report.verdict === 'error') return 'Thresholds (not judged: the run did not complete)';
  const rows = thresholdRows(report);
  const met = rows.filter(({ outcome }) => outcome === 'met').length;
  return `Thresholds (${met} of ${rows.length} met)`;
}
