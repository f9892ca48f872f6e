/** Percentile curves and counts from a load's histograms. */

import type { DurationHistogram } from '../../load/metrics/histogram.ts';
import type { PublicLoadResult } from '../../load/metrics/result.ts';
import { joined, latencyOf } from '../../load/metrics/summarize.ts';
import { BINS_PER_DECADE, binEdgeMs, curveX, type LatencyShape } from './chart-data.ts';

/** Curves of single targets; more can't be told apart. */
const MOST_CURVES = 12;

/** The shape of a load's latencies; undefined when none was recorded. */
export function latencyShape({ snapshot, targets }: PublicLoadResult): LatencyShape | undefined {
  const ok = joined(snapshot.targets.map(({ okLatency }) => okLatency));
  const total = joined(snapshot.targets.flatMap(({ errors }) => errors.map(({ latency }) => latency)));
  // Reading a histogram is what takes the time here: each is read once.
  total.add(ok);
  if (total.count === 0) return undefined;
  return {
    curves: [
      { name: 'all targets', valuesMs: curve(total) },
      ...(targets.length < 2 ? [] : worst(targets).flatMap(({ name }) => targetCurves(snapshot.targets, name))),
    ],
    bins: bins(total, ok),
  };
}

/** The targets with the highest p99, in their order. */
function worst(targets: PublicLoadResult['targets']): PublicLoadResult['targets'] {
  const p99 = ({ latency }: PublicLoadResult['targets'][number]) =>
    latency.kind === 'measured' ? (latency.value.percentiles.find((of) => of.percentile === 99)?.valueMs ?? 0) : 0;
  const chosen = new Set(targets.toSorted((one, other) => p99(other) - p99(one)).slice(0, MOST_CURVES));
  return targets.filter((target) => chosen.has(target));
}

function targetCurves(snapshots: PublicLoadResult['snapshot']['targets'], name: string): LatencyShape['curves'] {
  const latency = latencyOf(snapshots.filter(({ target }) => target === name));
  return latency.count === 0 ? [] : [{ name, valuesMs: curve(latency) }];
}

/** The latency at each point of the axis, as far as there are samples; then the longest. */
function curve(histogram: DurationHistogram): readonly number[] {
  const { count, maxMs } = histogram;
  const ranks: number[] = [];
  for (let point = 0; curveX(point) <= count; point += 1)
    ranks.push(Math.min(count, Math.max(1, Math.ceil(count * (1 - 1 / curveX(point)) - 1e-9))));
  return [...histogram.valuesAtRanks(ranks), maxMs].map(rounded);
}

/** Four significant digits: more can't be seen, and take room. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function bins(total: DurationHistogram, ok: DurationHistogram): LatencyShape['bins'] {
  const binOf = (ms: number) => Math.floor(Math.log10(Math.max(ms, 0.001)) * BINS_PER_DECADE);
  const [lowest = 0] = total.valuesAtRanks([1]);
  const [first, last] = [binOf(lowest), binOf(total.maxMs)];
  const edges = Array.from({ length: last - first + 2 }, (_, index) => binEdgeMs(first + index));
  const beyond = (histogram: DurationHistogram) =>
    edges.map((edge, index) => (index === 0 ? histogram.count : histogram.beyond(edge).count));
  const counts = (above: readonly number[]) =>
    above.slice(0, -1).map((count, index) => count - (above[index + 1] ?? 0));
  const okCounts = counts(beyond(ok));
  const failed = counts(beyond(total)).map((count, index) => Math.max(0, count - (okCounts[index] ?? 0)));
  return { first, ok: okCounts, failed };
}
