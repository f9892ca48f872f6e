/** Key figures beside those of other runs, as text. Everything here is made of numbers. */
import { formatCount, formatMs, formatNumber, formatPercent, formatRate } from '../lib/units.ts';
import type { KeyFigures } from './report.ts';

/** How a key figure is called and written. */
export interface KeyFigureStyle {
  readonly key: keyof KeyFigures;
  readonly name: string;
  readonly format: (value: number) => string;
  /** Without its unit, where it is the same as that of the figure behind it. */
  readonly short: (value: number) => string;
  /** Whether a change is told as a share of the figure; a share of a share confuses. */
  readonly relative: boolean;
}

const latency = (key: keyof KeyFigures, name: string): KeyFigureStyle => ({
  key,
  name,
  format: formatMs,
  short: formatNumber,
  relative: true,
});

/** In the order in which they are shown. */
export const KEY_FIGURES: readonly KeyFigureStyle[] = [
  latency('p50Ms', 'p50'),
  latency('p95Ms', 'p95'),
  latency('p99Ms', 'p99'),
  { key: 'successRate', name: 'success', format: formatPercent, short: formatPercent, relative: false },
  { key: 'throughputPerSecond', name: 'throughput', format: formatRate, short: formatNumber, relative: true },
];

/**
 * `p95 12.3 → 14.1 ms (+15%)` for each figure; one that is missing in one of the runs is `n/a`, and one that is missing
 * in both is left out.
 */
export function changeTexts(before: KeyFigures, now: KeyFigures): readonly string[] {
  return KEY_FIGURES.flatMap(({ key, name, format, short, relative }) => {
    const [was, is] = [before[key], now[key]];
    if (was === null && is === null) return [];
    if (was === null || is === null)
      return [`${name} ${was === null ? 'n/a' : format(was)} → ${is === null ? 'n/a' : format(is)}`];
    if (format(was) === format(is)) return [`${name} ${format(is)} (same)`];
    return [`${name} ${short(was)} → ${format(is)}${relative ? changeText(was, is) : ''}`];
  });
}

/** ` (+15%)`; from three times on ` (3.4 times)`; nothing when there was nothing before. */
function changeText(was: number, is: number): string {
  if (was <= 0) return '';
  const ratio = is / was;
  if (ratio >= 3) return ` (${ratio < 100 ? Number(ratio.toPrecision(2)) : formatCount(ratio)} times)`;
  const percent = (ratio - 1) * 100;
  const size = Math.abs(percent);
  const text = size < 0.1 ? '<0.1' : size < 9.95 ? size.toFixed(1) : size.toFixed(0);
  return ` (${percent < 0 ? '−' : '+'}${text}%)`;
}

/** Heights of a sparkline. */
const BARS = ['▁', '▂', '▃', '▅', '▇'] as const;
const NO_BAR = '·';

/** One bar per value between the lowest and the highest of them; a dot where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  return values
    .map((value) => {
      if (value === null) return NO_BAR;
      // All the same: in the middle.
      if (high === low) return BARS[2];
      return BARS[Math.min(BARS.length - 1, Math.floor(((value - low) / (high - low)) * BARS.length))] ?? NO_BAR;
    })
    .join('');
}

/** Where a value stands among others: `above all 10`, `higher than 7 of 10`. */
export function standingText(value: number, others: readonly number[]): string {
  const lower = others.filter((other) => other < value).length;
  const higher = others.filter((other) => other > value).length;
  if (others.length === 0) return 'n/a';
  if (lower === others.length) return `above all ${lower}`;
  if (higher === others.length) return `below all ${higher}`;
  return `within, higher than ${lower} of ${others.length}`;
}
