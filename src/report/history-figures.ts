/**
 * The key figures of this run beside those of earlier ones: by how much they vary anyway. No test of significance is
 * made of it: runs on other machines and days are no samples of one distribution.
 */
import type { KeyFigures, RunHistory } from './key-figures.ts';

export type FigureUnit = 'ms' | 'share' | 'per-second';

/** Where a value stands among earlier ones. */
export type Standing = 'below' | 'within' | 'above';

/** One figure of this run and of the earlier ones. Milliseconds, a share from 0 to 1, or a rate per second. */
export interface HistoryFigure {
  readonly key: keyof KeyFigures;
  /** As tables call it: `p95`, `ok`, `req/s`. */
  readonly name: string;
  readonly unit: FigureUnit;
  /** Of the earlier runs, the oldest first; null where a run has none. */
  readonly values: readonly (number | null)[];
  /** Of this run. */
  readonly now: number | null;
  /** Over the earlier runs that have the figure; null when none has. */
  readonly min: number | null;
  readonly max: number | null;
  readonly median: number | null;
  /** Null when either side is missing. */
  readonly standing: Standing | null;
}

const FIGURES: readonly (readonly [key: keyof KeyFigures, name: string, unit: FigureUnit])[] = [
  ['p50Ms', 'p50', 'ms'],
  ['p95Ms', 'p95', 'ms'],
  ['p99Ms', 'p99', 'ms'],
  ['successRate', 'ok', 'share'],
  ['throughputPerSecond', 'req/s', 'per-second'],
];

/** The figures that this run or an earlier one has, in the order of the tables. */
export function historyFigures({ runs }: RunHistory, now: KeyFigures): readonly HistoryFigure[] {
  return FIGURES.map(([key, name, unit]) => {
    const values = runs.map(({ figures }) => figures[key]);
    return { key, name, unit, values, now: now[key], ...spread(values, now[key]) };
  }).filter(({ values, now: own }) => own !== null || values.some((value) => value !== null));
}

/** Where this run stands, in words: `within what the last 10 runs showed`, `above all of the last 10 runs`. */
export function standingText({ standing, values }: HistoryFigure): string | undefined {
  const runs = values.filter((value) => value !== null).length;
  if (standing === null) return undefined;
  if (runs === 1) return standing === 'within' ? 'the same as in the last run' : `${standing} the last run`;
  return standing === 'within'
    ? `within what the last ${runs} runs showed`
    : `${standing} all of the last ${runs} runs`;
}

function spread(
  values: readonly (number | null)[],
  now: number | null,
): Pick<HistoryFigure, 'min' | 'max' | 'median' | 'standing'> {
  const sorted = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) return { min: null, max: null, median: null, standing: null };
  const [low = min, high = max] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  const standing = now === null ? null : now < min ? 'below' : now > max ? 'above' : 'within';
  return { min, max, median: (low + high) / 2, standing };
}
