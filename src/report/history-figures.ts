/**
 * The key figures of this run beside those of earlier ones: by how much they vary anyway. No test of significance is
 * made of it: runs on other machines and days are no samples of one distribution.
 */
import { KEY_FIGURES, type KeyFigureStyle } from './compared-figures.ts';
import type { KeyFigures, PastRun } from './report.ts';

/** Over those runs that have the figure. */
export interface Spread {
  readonly min: number;
  readonly max: number;
  readonly median: number;
}

/** One figure of this run and of the earlier ones, in the unit of `KeyFigures`. */
export interface HistoryFigure {
  readonly style: KeyFigureStyle;
  /** Of the earlier runs, the oldest first; null where a run has none. */
  readonly values: readonly (number | null)[];
  /** Of this run. */
  readonly now: number | null;
  /** Null when no earlier run has the figure. */
  readonly spread: Spread | null;
}

/** Every key figure, in the order of the tables. `runs` are earlier ones, the oldest first. */
export function historyFigures(runs: readonly PastRun[], now: KeyFigures): readonly HistoryFigure[] {
  return KEY_FIGURES.map((style) => {
    const values = runs.map(({ figures }) => figures[style.key]);
    return { style, values, now: now[style.key], spread: spreadOf(values) };
  });
}

function spreadOf(values: readonly (number | null)[]): Spread | null {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return null;
  const [low = min, high = max] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return { min, max, median: (low + high) / 2 };
}
