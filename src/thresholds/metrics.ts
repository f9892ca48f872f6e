/** What thresholds can be about, and in which unit. */
import type { ErrorClass } from '../lib/error-classes.ts';

export type Unit = 'duration' | 'share' | 'rate' | 'count' | 'cores' | 'bytes' | 'bytes-per-second';

export type Statistic =
  | { readonly kind: 'avg' | 'min' | 'max' }
  | { readonly kind: 'percentile'; readonly percentile: number };

export type LatencyKind = 'latency' | 'ok' | 'service' | 'lateness';
export type LoadFigure = 'success' | 'throughput' | 'requests' | 'failures' | 'not_sent';
export type UsageSeries = 'cpu' | 'memory' | 'replicas';
export type UsageFigure = 'cpu_per_1000' | 'received' | 'sent' | 'restarts';

/** A figure of the run; `target` null means all targets together. */
export type ThresholdMetric =
  | {
      readonly kind: 'latency';
      readonly target: string | null;
      readonly distribution: LatencyKind;
      readonly statistic: Statistic;
    }
  | { readonly kind: 'load'; readonly target: string | null; readonly figure: LoadFigure }
  | { readonly kind: 'errors'; readonly target: string | null; readonly class: ErrorClass }
  | {
      readonly kind: 'usage-series';
      readonly workload: string;
      readonly series: UsageSeries;
      readonly statistic: 'avg' | 'min' | 'max';
    }
  | { readonly kind: 'usage'; readonly workload: string; readonly figure: UsageFigure };

export const LATENCY_KINDS: readonly LatencyKind[] = ['latency', 'ok', 'service', 'lateness'];

export const LOAD_FIGURES: Readonly<Record<LoadFigure, Unit>> = {
  success: 'share',
  throughput: 'rate',
  requests: 'count',
  failures: 'count',
  not_sent: 'count',
};

export const USAGE_SERIES: Readonly<Record<UsageSeries, Unit>> = { cpu: 'cores', memory: 'bytes', replicas: 'count' };

export const USAGE_FIGURES: Readonly<Record<UsageFigure, Unit>> = {
  cpu_per_1000: 'duration',
  received: 'bytes-per-second',
  sent: 'bytes-per-second',
  restarts: 'count',
};

/** Narrows a word to a key of one of the tables above. */
export function isKey<Key extends string>(table: Readonly<Record<Key, unknown>>, word: string): word is Key {
  return Object.hasOwn(table, word);
}

/** The unit that a metric is measured in. */
export function unitOf(metric: ThresholdMetric): Unit {
  switch (metric.kind) {
    case 'latency':
      return 'duration';
    case 'load':
      return LOAD_FIGURES[metric.figure];
    case 'errors':
      return 'count';
    case 'usage-series':
      return USAGE_SERIES[metric.series];
    case 'usage':
      return USAGE_FIGURES[metric.figure];
  }
}

/** The metric as it is written in a threshold, for messages. */
export function metricText(metric: ThresholdMetric): string {
  switch (metric.kind) {
    case 'latency':
      return `${forTarget(metric.target)}${metric.distribution === 'latency' ? '' : `${metric.distribution}.`}${statisticText(metric.statistic)}`;
    case 'load':
      return `${forTarget(metric.target)}${metric.figure}`;
    case 'errors':
      return `${forTarget(metric.target)}errors(${metric.class})`;
    case 'usage-series':
      return `${metric.series}(${metric.workload}).${metric.statistic}`;
    case 'usage':
      return `${metric.figure}(${metric.workload})`;
  }
}

function forTarget(target: string | null): string {
  return target === null ? '' : `target(${target}).`;
}

export function statisticText(statistic: Statistic): string {
  return statistic.kind === 'percentile' ? `p${statistic.percentile}` : statistic.kind;
}
