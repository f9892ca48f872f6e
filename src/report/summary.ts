/**
 * The report in words: the heading and the sentence that a reviewer reads first. Plain text; foreign parts are not
 * escaped here.
 */

import type { Percentile } from '../lib/percentiles.ts';
import { findPercentile } from '../lib/percentiles.ts';
import type { Interval } from '../lib/statistics.ts';
import { formatCount, formatCounted, formatMs, formatNumber, formatPercent, formatRate } from '../lib/units.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import { thresholdRows } from './figures.ts';
import type { Report, Verdict } from './report.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'Load test passed',
  fail: 'Load test failed',
  invalid: 'Load test not conclusive',
  error: 'Load test did not complete',
};

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

function latencyTexts({ total }: LoadResult): readonly string[] {
  const { latency } = total;
  if (latency.kind === 'not-measured') return ['latency not measured'];
  const [median, p95] = [50, 95].map((wanted) => findPercentile(latency.value, wanted));
  return [
    ...(median === undefined ? [] : [`p50 ${formatMs(median.valueMs)}`]),
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

/** Title of the thresholds' table; says so when they judge nothing. */
export function thresholdsTitle(report: Report): string {
  if (isUnplanned(report)) return 'Thresholds (not judged: the figures are not to be trusted)';
  return report.verdict === 'error' ? 'Thresholds (not judged: the run did not complete)' : 'Thresholds';
}

/**
 * Whether the load was not the planned one. A run that is invalid for its thresholds has each of them judged, or
 * undecided.
 */
function isUnplanned({ verdict, load }: Report): boolean {
  if (verdict !== 'invalid' || load === null) return false;
  const { cancelled, total, generator } = load;
  return cancelled || total.requests === 0 || generator.notOffered.length > 0;
}
