/** Figures of charts as text, for axes, legends and tables. Runs in the page as well. */

import { formatCount, formatNumber } from '../../lib/units.ts';
import type { ChartAxis, ChartData } from './chart-data.ts';

/** A second of the run: `1:05`, `1:00:05`, with tenths where there are some. */
export function clock(seconds: number): string {
  const sign = seconds < 0 ? '−' : '';
  const tenths = Math.round(Math.abs(seconds) * 10);
  const [whole, rest] = [Math.floor(tenths / 10), tenths % 10];
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (value: number) => String(value).padStart(2, '0');
  const head = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${sign}${head}:${two(whole % 60)}${rest === 0 ? '' : `.${rest}`}`;
}

/** `p99.9` from a place on the axis, 1 / (1 - p). */
export function percentileName(place: number): string {
  const percent = 100 * (1 - 1 / place);
  // As many nines as it has.
  const digits = Math.max(0, Math.ceil(Math.log10(place) - 1e-9) - 1);
  return `p${Number(percent.toFixed(digits))}`;
}

/** A place on the horizontal axis. */
export function placeText(axis: ChartAxis, place: number): string {
  if (axis === 'time') return clock(place);
  return axis === 'percentile' ? percentileName(place) : `${formatNumber(place)} ms`;
}

/** A figure without its unit. */
export function valueText(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Number.isInteger(value) ? formatCount(value) : formatNumber(value);
}

/** Where the largest value is; undefined without any. */
export function placeOfLargest(values: readonly (number | null | undefined)[]): number | undefined {
  let found: number | undefined;
  for (const [index, value] of values.entries())
    if (typeof value === 'number' && (found === undefined || value > (values[found] ?? 0))) found = index;
  return found;
}

/** Head of the first column of a chart's table. */
export const AXIS_TITLES: Readonly<Record<ChartAxis, string>> = {
  time: 'time',
  latency: 'latency',
  percentile: 'percentile',
};

/** Some rows of a chart, evenly spaced from the first to the last: of `most` at most. */
export function sampledRows({ x }: Pick<ChartData, 'x'>, most: number): readonly number[] {
  if (x.length <= most) return x.map((_, index) => index);
  return Array.from({ length: most }, (_, index) => Math.round((index * (x.length - 1)) / (most - 1)));
}
