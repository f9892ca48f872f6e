/** What is said of a threshold whose figure was measured: the figure, and by how much it is on which side. */
import type { Interval } from '../lib/statistics.ts';
import { formatCount } from '../lib/units.ts';
import { formatApart, limitAsWritten, type Scale, scaleOf } from './limit-scale.ts';
import { metricText, type ThresholdMetric } from './metrics.ts';
import type { Threshold } from './threshold.ts';

/** A figure beside its limit, in words and as data. */
export interface Comparison {
  /** The figure in the unit of the limit. */
  readonly actual: string;
  /** `p95 was 250 ms, 50.0 ms (25%) above the limit of 200ms`: without its full stop. */
  readonly text: string;
  /** As `ThresholdResult.margin`; undefined where the limit is 0. */
  readonly margin: number | undefined;
}

/** Compares a figure (in the unit's base) with the limit. */
export function compare(value: number, threshold: Threshold, isMet: boolean): Comparison {
  const { metric, limit } = threshold;
  const scale = scaleOf(threshold);
  const actual = formatApart(value, limit, scale);
  const was = `${metricText(metric)} ${isPlural(metric) ? 'were' : 'was'} ${actual}`;
  const apart = isMet ? metBy(value, threshold, scale) : missedBy(value, threshold, scale);
  return { actual, text: `${was}, ${apart}`, margin: marginOf(value, threshold) };
}

/** Where the figure may have been without what disturbed the run, following a comparison. */
export function undisturbedText({ low, high }: Interval, value: number, threshold: Threshold): string {
  const scale = scaleOf(threshold);
  const down =
    low < value ? [low > 0 ? `as low as ${formatApart(low, value, scale)}` : 'lower by an unknown amount'] : [];
  const up =
    high > value
      ? [Number.isFinite(high) ? `as high as ${formatApart(high, value, scale)}` : 'higher by an unknown amount']
      : [];
  return `undisturbed, it may have been ${[...down, ...up].join(' or ')}`;
}

function isPlural(metric: ThresholdMetric): boolean {
  return (
    metric.kind === 'errors' ||
    metric.kind === 'scan' ||
    ('figure' in metric && ['requests', 'failures', 'restarts'].includes(metric.figure))
  );
}

/** Positive on the side that the operator asks for. */
function marginOf(value: number, { operator, limit }: Threshold): number | undefined {
  if (limit === 0) return undefined;
  if (value === limit) return 0;
  const above = (value - limit) / limit;
  if (operator === '==') return -Math.abs(above);
  return operator.startsWith('>') ? above : -above;
}

/** `2.3% below the limit of 64MiB`. */
function metBy(value: number, { source, limit, unit }: Threshold, scale: Scale): string {
  const allowed = limitAsWritten(source);
  // Of a limit of nothing there is no share.
  if (value === limit || limit === 0) return `the limit is ${allowed}`;
  if (unit === 'share') return `${distanceText(value, limit, scale)} ${side(value, limit)} the limit of ${allowed}`;
  const ratio = value / limit;
  return ratio >= 2
    ? `${timesText(ratio)} the limit of ${allowed}`
    : `${percentText(ratio)} ${side(value, limit)} the limit of ${allowed}`;
}

/** `50.0 ms (25%) above the limit of 200ms`. */
function missedBy(value: number, { source, limit, unit, operator }: Threshold, scale: Scale): string {
  const allowed = limitAsWritten(source);
  if (value === limit)
    return `which is the limit itself; it must be ${operator === '<' ? 'below' : 'above'} ${allowed}`;
  const distance = distanceText(value, limit, scale);
  if (unit === 'share' || limit === 0) return `${distance} ${side(value, limit)} the limit of ${allowed}`;
  const ratio = value / limit;
  return ratio >= 2
    ? `${distance} above the limit of ${allowed} (${timesText(ratio)} the limit)`
    : `${distance} (${percentText(ratio)}) ${side(value, limit)} the limit of ${allowed}`;
}

function side(value: number, limit: number): string {
  return value > limit ? 'above' : 'below';
}

function distanceText(value: number, limit: number, scale: Scale): string {
  if (scale.unit !== 'share') return formatApart(Math.abs(value - limit), value, scale);
  const points = String(Number((Math.abs(value - limit) * 100).toPrecision(2)));
  return `${points} percentage point${points === '1' ? '' : 's'}`;
}

function timesText(ratio: number): string {
  return `${ratio >= 100 ? formatCount(ratio) : Number(ratio.toPrecision(2))} times`;
}

/** How far a ratio is from 1. What is not at the limit is never 0% from it, nor 100% when something is left. */
function percentText(ratio: number): string {
  const percent = Math.abs(ratio - 1) * 100;
  if (percent < 0.1) return 'less than 0.1%';
  if (percent < 100 && percent > 99) return 'more than 99%';
  return `${Number(percent.toPrecision(2))}%`;
}
