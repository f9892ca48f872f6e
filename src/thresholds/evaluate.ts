/** Holds thresholds against what was measured. */

import { totalOf } from '../findings/counts.ts';
import { type ScanTotals, scanTotals } from '../findings/scan-result.ts';
import { defined } from '../lib/defined.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import type { Distribution } from '../lib/percentiles.ts';
import { findPercentile } from '../lib/percentiles.ts';
import { type Interval, samplesNeeded } from '../lib/statistics.ts';
import { formatCount } from '../lib/units.ts';
import type { LoadResult, LoadStats } from '../load/metrics/result.ts';
import type { ResourceUsage, WorkloadUsage } from '../usage/usage.ts';
import {
  type DisturbableMetric,
  isAboutResources,
  isAboutScan,
  metricText,
  type Statistic,
  statisticText,
  type ThresholdMetric,
} from './metrics.ts';
import type { Operator, Threshold, ThresholdResult } from './threshold.ts';
import { compare, undisturbedText } from './threshold-sentence.ts';

/** What a disturbance may have done to the figures. */
export interface Weighing {
  /** Between which bounds the figure would have been without the disturbance. */
  range(metric: DisturbableMetric, value: number): Interval;
  /** Whether a figure may be missing because of it. */
  explainsMissing(metric: DisturbableMetric): boolean;
}

const UNDISTURBED: Weighing = {
  range: (_metric, value) => ({ low: value, high: value }),
  explainsMissing: () => false,
};

/**
 * One result for each threshold, in their order. A threshold is met or missed when it is so wherever its figure would
 * have been without the disturbance; else it is undecided.
 */
export function evaluateThresholds(
  thresholds: readonly Threshold[],
  load: LoadResult,
  resources: Measured<ResourceUsage>,
  weighing: Weighing = UNDISTURBED,
  scans: ScanTotals = scanTotals(undefined, undefined),
): readonly ThresholdResult[] {
  return thresholds.map((threshold) => {
    const { metric } = threshold;
    if (isAboutScan(metric)) return evaluate(threshold, measureScan(metric, scans), NOTHING);
    return evaluate(threshold, measure(metric, load, resources), {
      range: (value) => weighing.range(metric, value),
      explainsMissing: () => weighing.explainsMissing(metric),
    });
  });
}

/** The result of a threshold on findings, which needs no load; undefined for one on anything else. */
export function evaluateFindings(threshold: Threshold, scans: ScanTotals): ThresholdResult | undefined {
  // A scan finds what is there, however busy the machine was.
  return isAboutScan(threshold.metric) ? evaluate(threshold, measureScan(threshold.metric, scans), NOTHING) : undefined;
}

/** The weighing of one figure. */
interface Disturbance {
  range(value: number): Interval;
  explainsMissing(): boolean;
}

const NOTHING: Disturbance = { range: (value) => ({ low: value, high: value }), explainsMissing: () => false };

function evaluate(threshold: Threshold, figure: Measured<number>, disturbance: Disturbance): ThresholdResult {
  const { source, metric, operator, limit } = threshold;
  if (figure.kind === 'not-measured') {
    const status = disturbance.explainsMissing() ? 'undecided' : 'not-measurable';
    return { source, status, actual: null, message: `${metricText(metric)} can't be judged: ${figure.reason}` };
  }
  const isMet = holds(figure.value, operator, limit);
  const { actual, text, margin } = compare(figure.value, threshold, isMet);
  const range = disturbance.range(figure.value);
  const outcome = mayDiffer(isMet, range, threshold)
    ? ({ status: 'undecided', message: `${text}; ${undisturbedText(range, figure.value, threshold)}.` } as const)
    : ({ status: isMet ? 'pass' : 'fail', message: `${text}.` } as const);
  return { source, actual, ...outcome, ...defined({ margin }) };
}

/** Whether some value of the range gives another result than the figure itself. */
function mayDiffer(isMet: boolean, { low, high }: Interval, { operator, limit }: Threshold): boolean {
  if (operator === '==') return isMet ? low < high : low <= limit && limit <= high;
  return [low, high].some((end) => holds(end, operator, limit) !== isMet);
}

function holds(value: number, operator: Operator, limit: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '==':
      return value === limit;
  }
}

function measureScan(metric: Extract<ThresholdMetric, { kind: 'scan' }>, scans: ScanTotals): Measured<number> {
  const { figure, severity } = metric;
  const counts = scans[figure];
  if (counts.kind === 'not-measured') return counts;
  if (severity === null) return measured(totalOf(counts.value));
  const count = counts.value[severity];
  return count === undefined ? notMeasured(`scan-severity left ${severity} out of the scan.`) : measured(count);
}

function measure(metric: DisturbableMetric, load: LoadResult, resources: Measured<ResourceUsage>): Measured<number> {
  if (isAboutResources(metric)) return measureUsage(metric, resources);
  const stats = metric.target === null ? load.total : load.targets.find(({ name }) => name === metric.target);
  if (stats === undefined)
    return notMeasured(
      `there is no target ${metric.target}; there are ${load.targets.map(({ name }) => name).join(', ')}.`,
    );
  switch (metric.kind) {
    case 'latency':
      return measureLatency(stats[DISTRIBUTIONS[metric.distribution]], metric.statistic);
    case 'errors':
      return measured(stats.errors.find((group) => group.class === metric.class)?.count ?? 0);
    case 'load':
      return measureLoad(stats, metric.figure);
  }
}

const DISTRIBUTIONS = { latency: 'latency', ok: 'okLatency', service: 'service', lateness: 'lateness' } as const;

function measureLoad(stats: LoadStats, figure: Extract<ThresholdMetric, { kind: 'load' }>['figure']): Measured<number> {
  switch (figure) {
    case 'success':
      return stats.success.kind === 'measured' ? measured(stats.success.value.rate) : stats.success;
    case 'throughput':
      return measured(stats.throughputPerSecond);
    case 'requests':
      return measured(stats.requests);
    case 'failures':
      return measured(stats.failures);
    case 'not_sent':
      return measured(stats.notSent);
  }
}

function measureLatency(distribution: Measured<Distribution>, statistic: Statistic): Measured<number> {
  if (distribution.kind === 'not-measured') return distribution;
  const { avgMs, minMs, maxMs, percentiles, count } = distribution.value;
  if (statistic.kind !== 'percentile') return measured({ avg: avgMs, min: minMs, max: maxMs }[statistic.kind]);
  const found = findPercentile(distribution.value, statistic.percentile);
  const name = statisticText(statistic);
  if (found === undefined)
    return notMeasured(
      `the engine reports ${percentiles.map(({ percentile }) => `p${percentile}`).join(', ') || 'no percentiles'}.`,
    );
  if (!found.tooFewSamples) return measured(found.valueMs);
  return notMeasured(
    `n is too small. ${formatCount(count)} requests have fewer than 10 beyond ${name}; at least ${formatCount(samplesNeeded(statistic.percentile))} are needed.`,
  );
}

function measureUsage(
  metric: Extract<ThresholdMetric, { kind: 'usage' | 'usage-series' }>,
  resources: Measured<ResourceUsage>,
): Measured<number> {
  if (resources.kind === 'not-measured') return notMeasured(`no resource figures were measured (${resources.reason})`);
  const { workloads } = resources.value;
  const workload = workloads.find((known) => known.workload === metric.workload);
  if (workload === undefined)
    return notMeasured(
      `there is no workload ${metric.workload}; there are ${workloads.map((known) => known.workload).join(', ') || 'none'}.`,
    );
  return metric.kind === 'usage' ? usageFigure(workload, metric.figure) : usageSeries(workload, metric);
}

function usageFigure(
  workload: WorkloadUsage,
  figure: Extract<ThresholdMetric, { kind: 'usage' }>['figure'],
): Measured<number> {
  switch (figure) {
    case 'cpu_per_1000':
      return workload.cpuSecondsPer1000.kind === 'measured'
        ? measured(workload.cpuSecondsPer1000.value * 1000)
        : workload.cpuSecondsPer1000;
    case 'received':
      return workload.receivedPerSecond;
    case 'sent':
      return workload.sentPerSecond;
    case 'restarts':
      return workload.restarts;
  }
}

function usageSeries(
  workload: WorkloadUsage,
  metric: Extract<ThresholdMetric, { kind: 'usage-series' }>,
): Measured<number> {
  switch (metric.series) {
    case 'cpu':
      return workload.cpuCores[metric.statistic];
    case 'memory':
      return workload.memoryBytes[metric.statistic];
    case 'replicas': {
      const { running } = workload.replicas;
      return running.kind === 'measured' ? measured(running.value[metric.statistic]) : running;
    }
  }
}
