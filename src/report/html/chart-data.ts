/**
 * What charts are of: figures over one axis. Made from a report by the same code here and in the page, so that the
 * tables beside the charts, which need no script, show the same.
 */

/** A line of a chart. */
export interface ChartSeries {
  readonly label: string;
  /**
   * One for each place on the axis: null where nothing was measured, which leaves a gap; undefined at a place that is
   * there for another series only.
   */
  readonly values: readonly (number | null | undefined)[];
  /** Which colour of the page's palette, from 0. */
  readonly color: number;
  readonly isDashed?: true;
  /** Not drawn until it is asked for. */
  readonly isHidden?: true;
}

/** What the horizontal axis is: seconds of the run; latency in ms (logarithmic); 1 / (1 - p) of a percentile (likewise). */
export type ChartAxis = 'time' | 'latency' | 'percentile';

export interface ChartData {
  /** Unique within a report. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly axis: ChartAxis;
  readonly x: readonly number[];
  readonly series: readonly ChartSeries[];
  readonly style: 'line' | 'steps' | 'bars';
  /** Numbers of the two series between which the area is filled. */
  readonly band?: readonly [number, number];
  /** The vertical axis may be logarithmic, and is from the start when small and large values are far apart. */
  readonly isScalable?: boolean;
  /** Figures are whole: so are the numbers of the vertical axis. */
  readonly isCount?: true;
  /** What there is to see, in a sentence. */
  readonly sentence: string;
}

/** Places of figures with nothing measured on either side: no line leads to them. */
export function lonePlaces(values: ChartSeries['values']): readonly number[] {
  const own = values.flatMap((value, index) => (value === undefined ? [] : [{ value: value ?? null, index }]));
  return own.flatMap(({ value, index }, at) =>
    value !== null && (own[at - 1]?.value ?? null) === null && (own[at + 1]?.value ?? null) === null ? [index] : [],
  );
}

/**
 * Values as the bars of a chart are drawn, one behind the other: each stands on those after it, so that none hides
 * another. Series that are not shown add nothing.
 */
export function stacked(series: readonly Pick<ChartSeries, 'values'>[], shown: readonly boolean[]): number[][] {
  const heights = (series[0]?.values ?? []).map(() => 0);
  const drawn: number[][] = [];
  for (const [index, { values }] of [...series.entries()].reverse()) {
    if (shown[index] === true)
      for (const [at, value] of values.entries()) heights[at] = (heights[at] ?? 0) + (value ?? 0);
    drawn.unshift([...heights]);
  }
  return drawn;
}

/** Percentile curves and counts of latencies, which the page can't read from the report's histograms. */
export interface LatencyShape {
  /** Curves: the total first. */
  readonly curves: readonly { readonly name: string; readonly valuesMs: readonly number[] }[];
  /** Requests by latency: in the bin `first + n`, see `binEdgeMs`. Null when there are none. */
  readonly bins: { readonly first: number; readonly ok: readonly number[]; readonly failed: readonly number[] } | null;
}

/** Bins of latencies for every factor of ten. */
export const BINS_PER_DECADE = 12;

/** Lower edge of a bin in milliseconds. */
export function binEdgeMs(bin: number): number {
  return 10 ** (bin / BINS_PER_DECADE);
}

/** Points of a percentile curve for every halving of what lies beyond. HdrHistogram prints five. */
const POINTS_PER_HALVING = 5;

/** The place of a curve's point on the axis, 1 / (1 - p): 2 is the median, 10 is p90, 100 is p99. */
export function curveX(point: number): number {
  return 2 ** (point / POINTS_PER_HALVING);
}
