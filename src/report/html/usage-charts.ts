/** Charts of what workloads used, a line for each. Runs in the page as well. */

import { defined } from '../../lib/defined.ts';
import { listed } from '../../lib/text.ts';
import { formatNumber } from '../../lib/units.ts';
import type { UsageSeries, WorkloadUsage } from '../../usage/usage.ts';
import type { ChartData, ChartSeries } from './chart-data.ts';
import { clock, placeOfLargest, valueText } from './chart-text.ts';

/** Workloads that are drawn from the start. */
const SHOWN = 6;

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly style: ChartData['style'];
  /** Several lines of a workload are told apart by their name. */
  readonly lines: readonly {
    readonly name?: string;
    readonly read: (series: UsageSeries) => readonly (number | null)[];
  }[];
  readonly divisor: number;
  readonly isCount?: true;
}

const KINDS: readonly Kind[] = [
  { id: 'cpu', title: 'CPU', unit: 'cores', style: 'line', divisor: 1, lines: [{ read: (of) => of.cpuCores }] },
  { id: 'memory', title: 'Memory', unit: 'MB', style: 'line', divisor: 1e6, lines: [{ read: (of) => of.memoryBytes }] },
  {
    id: 'network',
    title: 'Network',
    unit: 'MB/s',
    style: 'line',
    divisor: 1e6,
    lines: [
      { name: 'received', read: (of) => of.receivedPerSecond },
      { name: 'sent', read: (of) => of.sentPerSecond },
    ],
  },
  {
    id: 'replicas',
    title: 'Running pods',
    unit: 'pods',
    style: 'steps',
    isCount: true,
    divisor: 1,
    lines: [{ read: (of) => of.replicas }],
  },
];

/** CPU, memory, network and replicas under a load of so many seconds; one of which nothing was read has no chart. */
export function usageCharts(workloads: readonly WorkloadUsage[], loadSeconds: number): readonly ChartData[] {
  const read = workloads.filter((usage) => usage.series !== undefined);
  // Readings of workloads need not be at the same times: each time has a place.
  const times = [...new Set(read.flatMap(({ series }) => series?.atMs ?? []))].sort((one, other) => one - other);
  return KINDS.flatMap((kind) => {
    const series = read.flatMap((usage, index) => linesOf(kind, usage, index, times));
    const [first] = series;
    return first === undefined ? [] : [chart(kind, series, times, loadSeconds)];
  });
}

function linesOf(
  { lines, divisor }: Kind,
  { workload, series }: WorkloadUsage,
  index: number,
  times: readonly number[],
): readonly ChartSeries[] {
  if (series === undefined) return [];
  return lines.flatMap(({ name, read }, line) => {
    const byTime = new Map(read(series).map((value, at) => [series.atMs[at], value === null ? null : value / divisor]));
    const values = times.map((time) => byTime.get(time));
    if (values.every((value) => (value ?? null) === null)) return [];
    return {
      label: name === undefined ? workload : `${workload} ${name}`,
      values,
      color: index,
      ...(line > 0 ? { isDashed: true as const } : {}),
      ...(index >= SHOWN ? { isHidden: true as const } : {}),
    };
  });
}

function chart(
  { id, title, unit, style, isCount }: Kind,
  series: readonly ChartSeries[],
  times: readonly number[],
  loadSeconds: number,
): ChartData {
  const x = times.map((time) => time / 1000);
  // Readings begin before the load, and end after it: what happens there is not for the sentence.
  const isUnderLoad = x.map((at) => at >= 0 && at <= loadSeconds);
  const underLoad = series.map(({ label, values }) => ({
    label,
    values: values.map((value, index) => (isUnderLoad[index] === true ? value : null)),
  }));
  const sentence = id === 'replicas' ? replicasSentence(underLoad) : highestSentence(underLoad, x, unit);
  return { id, title, unit, axis: 'time', x, style, series, sentence, ...defined({ isCount }) };
}

type Line = Pick<ChartSeries, 'label' | 'values'>;

function highestSentence(lines: readonly Line[], x: readonly number[], unit: string): string {
  const highest = lines.flatMap(({ label, values }) => {
    const at = placeOfLargest(values);
    return at === undefined ? [] : [{ label, value: values[at] ?? 0, at }];
  });
  const [first] = highest;
  if (first === undefined) return 'Nothing was read under load.';
  const most = highest.reduce((one, other) => (other.value > one.value ? other : one), first);
  return `The highest reading was ${formatNumber(most.value)} ${unit} (${most.label}), at ${clock(x[most.at] ?? 0)}.`;
}

function replicasSentence(lines: readonly Line[]): string {
  const changed = lines.flatMap(({ label, values }) => {
    const known = values.filter((value) => typeof value === 'number');
    const [first] = known;
    if (first === undefined) return [];
    const [fewest, most] = [Math.min, Math.max].map((choose) => known.reduce((a, b) => choose(a, b), first));
    return fewest === most ? [] : [`${label} between ${valueText(fewest)} and ${valueText(most)}`];
  });
  return changed.length === 0 ? 'Their number stayed the same.' : `Their number changed: ${listed(changed, 5)}.`;
}
