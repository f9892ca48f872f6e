/**
 * What charts are of: figures over one axis. Made from a report by the same code here and in the page, so that the
 * tables beside the charts, which need no script, show the same.
 */

/** A line of a chart. */
export interface ChartSeries {
  readonly label: string;
  /** One for each place on the axis; null where nothing was measured. */
  readonly values: readonly (number | null)[];
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
  /** What there is to see, in a sentence. */
  readonly sentence: string;
}

/** Something that happened in the cluster while the load ran. */
export interface ChartEvent {
  /** Milliseconds from the start of the load window. */
  readonly atMs: number;
  readonly workload: string;
  readonly text: string;
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
