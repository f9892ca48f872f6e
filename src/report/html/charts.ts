/** The charts of a report. Runs in the page as well: nothing here may need Node. */

import type { Measured } from '../../lib/measured.ts';
import { type Distribution, findPercentile } from '../../lib/percentiles.ts';
import { formatMs, formatPercent } from '../../lib/units.ts';
import type { SecondStats } from '../../load/metrics/result.ts';
import type { Report } from '../report.ts';
import { binEdgeMs, type ChartData, type ChartSeries, curveX, type LatencyShape } from './chart-data.ts';
import { clock, placeOfLargest, valueText } from './chart-text.ts';
import { usageCharts } from './usage-charts.ts';

/** All charts of a report for which there are figures, in the order in which they are shown. */
export function chartsOf(
  report: Pick<Report, 'load' | 'resources'>,
  shape: LatencyShape | undefined,
): readonly ChartData[] {
  const { load, resources } = report;
  if (load === null) return [];
  return [
    ...(load.seconds.length === 0 ? [] : secondCharts(load.seconds)),
    ...(resources.kind === 'measured'
      ? usageCharts(resources.value.workloads, (load.window.endedAt - load.window.startedAt) / 1000)
      : []),
    ...(shape === undefined ? [] : shapeCharts(shape, load.total.latency)),
  ];
}

function secondCharts(seconds: readonly SecondStats[]): readonly ChartData[] {
  const x = seconds.map(({ second }) => second);
  // In long runs a row stands for several seconds.
  const width = Math.max(1, (seconds[1]?.second ?? 1) - (seconds[0]?.second ?? 0));
  const rate = (count: (row: SecondStats) => number) => seconds.map((row) => count(row) / width);
  const hasFailures = seconds.some(({ failed }) => failed > 0);
  const time = { axis: 'time', x } as const;
  const latency = latencyChart(seconds);
  const failed = rate((row) => row.failed);
  const charts: readonly ChartData[] = [
    ...(latency === undefined ? [] : [{ ...time, ...latency }]),
    {
      ...time,
      id: 'rate',
      title: 'Rate',
      unit: 'requests/s',
      style: 'line',
      series: [
        { label: 'sent', values: rate((row) => row.sent), color: 0 },
        { label: 'ok', values: rate((row) => row.ok), color: 2, isDashed: true },
      ],
      sentence: rateSentence(seconds, width),
    },
    ...(hasFailures
      ? [
          {
            ...time,
            id: 'errors',
            title: 'Failed requests',
            unit: 'requests/s',
            style: 'bars',
            series: [{ label: 'failed', values: failed, color: 1 }],
            sentence: errorSentence(seconds, width),
          } as const,
        ]
      : []),
    ...connectionChart(seconds).map((chart) => ({ ...time, ...chart })),
  ];
  return charts;
}

type TimeChart = Omit<ChartData, 'axis' | 'x'>;

function latencyChart(seconds: readonly SecondStats[]): TimeChart | undefined {
  const p99 = seconds.map((row) => row.p99Ms);
  const highest = placeOfLargest(p99);
  if (highest === undefined) return undefined;
  const median = seconds.flatMap(({ p50Ms }) => (p50Ms === null ? [] : [p50Ms]));
  const [low, high] = [extreme(median, Math.min), extreme(median, Math.max)];
  return {
    id: 'latency',
    title: 'Latency',
    unit: 'ms',
    style: 'line',
    series: [
      { label: 'p99', values: p99, color: 1 },
      { label: 'p95', values: seconds.map((row) => row.p95Ms), color: 3 },
      { label: 'p50', values: seconds.map((row) => row.p50Ms), color: 0 },
    ],
    band: [0, 2],
    isScalable: true,
    sentence: `The median of a second ${low === high ? `was ${formatMs(low)}` : `lay between ${formatMs(low)} and ${formatMs(high)}`}; the highest p99 of a second was ${formatMs(p99[highest] ?? 0)}, at ${clock(seconds[highest]?.second ?? 0)}.`,
  };
}

/** Runs of many seconds have more of them than a call has room for arguments. */
function extreme(values: readonly number[], choose: (one: number, other: number) => number): number {
  return values.reduce((one, other) => choose(one, other), values[0] ?? 0);
}

function rateSentence(seconds: readonly SecondStats[], width: number): string {
  const sent = seconds.map((row) => row.sent / width);
  const most = placeOfLargest(sent) ?? 0;
  return `At most ${counted(sent[most] ?? 0, 'request')} sent in a second, first at ${clock(seconds[most]?.second ?? 0)}.`;
}

/** `1 request was`, `27.5 requests were`. */
function counted(value: number, noun: string): string {
  return `${valueText(value)} ${noun}${value === 1 ? ' was' : 's were'}`;
}

function errorSentence(seconds: readonly SecondStats[], width: number): string {
  const failing = seconds.filter(({ failed }) => failed > 0);
  const most = placeOfLargest(seconds.map((row) => row.failed)) ?? 0;
  const share = formatPercent(failing.length / seconds.length);
  const rate = valueText((seconds[most]?.failed ?? 0) / width);
  return `Requests failed in ${share} of the time, from ${clock(failing[0]?.second ?? 0)} to ${clock((failing.at(-1)?.second ?? 0) + width)}; at most ${rate} in a second, at ${clock(seconds[most]?.second ?? 0)}.`;
}

function connectionChart(seconds: readonly SecondStats[]): readonly TimeChart[] {
  const values = seconds.map(({ connections }) => connections ?? null);
  const most = placeOfLargest(values);
  if (most === undefined) return [];
  return [
    {
      id: 'connections',
      title: 'Open connections',
      unit: 'connections',
      style: 'steps',
      isCount: true,
      series: [{ label: 'at most', values, color: 4 }],
      sentence: `At most ${counted(values[most] ?? 0, 'connection')} open at once, first at ${clock(seconds[most]?.second ?? 0)}.`,
    },
  ];
}

function shapeCharts({ curves, bins }: LatencyShape, latency: Measured<Distribution>): readonly ChartData[] {
  const longest = curves.reduce((most, { valuesMs }) => Math.max(most, valuesMs.length), 0);
  const series = curves.map(
    ({ name, valuesMs }, index): ChartSeries => ({
      label: name,
      values: Array.from({ length: longest }, (_, point) => valuesMs[point] ?? null),
      color: index,
      // The total and five others are told apart at a glance.
      ...(index > 5 ? { isHidden: true } : {}),
    }),
  );
  const percentiles: ChartData = {
    id: 'percentiles',
    title: 'Latency by percentile',
    unit: 'ms',
    axis: 'percentile',
    style: 'steps',
    x: Array.from({ length: longest }, (_, point) => curveX(point)),
    series,
    isScalable: true,
    sentence: latency.kind === 'measured' ? percentileSentence(latency.value) : '',
  };
  return bins === null ? [percentiles] : [binChart(bins), percentiles];
}

/** `99% of all requests took at most 20.8 ms, 99.9% at most 1,000 ms, and the slowest 1,000 ms.` */
function percentileSentence(latency: Distribution): string {
  const parts = [50, 99, 99.9].flatMap((wanted) => {
    const found = findPercentile(latency, wanted);
    return found === undefined
      ? []
      : [`${wanted}%${wanted === 50 ? ' of all requests took' : ''} at most ${formatMs(found.valueMs)}`];
  });
  return `${[...parts, `the slowest ${formatMs(latency.maxMs)}`].join(', ')}.`;
}

function binChart({ first, ok, failed }: NonNullable<LatencyShape['bins']>): ChartData {
  const most = placeOfLargest(ok.map((count, index) => count + (failed[index] ?? 0))) ?? 0;
  const counted: ChartSeries = { label: 'ok', values: ok, color: 2 };
  return {
    id: 'distribution',
    title: 'Latency distribution',
    unit: 'requests',
    axis: 'latency',
    style: 'bars',
    isCount: true,
    // Bars stand around the middle of their bin.
    x: ok.map((_, index) => binEdgeMs(first + index + 0.5)),
    series: failed.some((count) => count > 0) ? [counted, { label: 'failed', values: failed, color: 1 }] : [counted],
    sentence: `The most frequent latencies were between ${formatMs(binEdgeMs(first + most))} and ${formatMs(binEdgeMs(first + most + 1))}.`,
  };
}
