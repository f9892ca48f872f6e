/** What thresholds can be about, and in which unit. */
import type { Severity } from '../findings/finding.ts';
import type { ErrorClass } from '../lib/error-classes.ts';

export type Unit = 'duration' | 'share' | 'rate' | 'count' | 'cores' | 'bytes' | 'bytes-per-second';

export type Statistic =
  | { readonly kind: 'avg' | 'min' | 'max' }
  | { readonly kind: 'percentile'; readonly percentile: number };

export type LatencyKind = 'latency' | 'ok' | 'service' | 'lateness';
export type LoadFigure = 'success' | 'throughput' | 'requests' | 'failures' | 'not_sent';
export type UsageSeries = 'cpu' | 'memory' | 'replicas';
export type UsageFigure = 'cpu_per_1000' | 'received' | 'sent' | 'restarts';
export type ScanFigure = 'vulnerabilities' | 'misconfigurations';

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
  | { readonly kind: 'usage'; readonly workload: string; readonly figure: UsageFigure }
  /** Findings of one severity; null means all that are reported. */
  | { readonly kind: 'scan'; readonly figure: ScanFigure; readonly severity: Severity | null };

export const LATENCY_KINDS: readonly LatencyKind[] = ['latency', 'ok', 'service', 'lateness'];

export const LOAD_FIGURES: Readonly<Record<LoadFigure, Unit>> = {
  success: 'share',
  throughput: 'rate',
  requests: 'count',
  failures: 'count',
  not_sent: 'count',
};

export const USAGE_SERIES: Readonly<Record<UsageSeries, Unit>> = { cpu: 'cores', memory: 'bytes', replicas: 'count' };

export const SCAN_FIGURES: Readonly<Record<ScanFigure, Unit>> = {
  vulnerabilities: 'count',
  misconfigurations: 'count',
};

export const USAGE_FIGURES: Readonly<Record<UsageFigure, Unit>> = {
  cpu_per_1000: 'duration',
  received: 'bytes-per-second',
  sent: 'bytes-per-second',
  restarts: 'count',
};

/**
 * Where a late generator, or a machine short of CPU, can only have moved a figure to. `either`: it may be too high or
 * too low, so neither a limit that is met is met in spite of it, nor one that is missed is missed because of it.
 */
export type Bias = 'too-high' | 'too-low' | 'none' | 'either';

type BiasIn = Readonly<Record<'open' | 'closed', Bias>>;

/** In the closed model a slow generator offers less, and the application has an easier time. */
function unlessClosed(open: Bias): BiasIn {
  return { open, closed: 'either' };
}

/**
 * The bias of every metric in the open model, given that the load was offered as planned, and in the closed one.
 * Latency counts from the due moment, so every delay adds to it. Service time counts from the actual send: a request
 * that is sent late finds a shorter queue. Lateness tells of the generator itself, and what it was is what is judged.
 */
const BIASES = {
  latency: unlessClosed('too-high'),
  ok: unlessClosed('too-high'),
  service: unlessClosed('either'),
  lateness: { open: 'none', closed: 'none' },
  success: unlessClosed('too-low'),
  throughput: unlessClosed('too-low'),
  requests: unlessClosed('none'),
  failures: unlessClosed('too-high'),
  not_sent: unlessClosed('too-high'),
  errors: unlessClosed('too-high'),
  // Contention makes work dearer, and starves it.
  cpu: unlessClosed('either'),
  memory: unlessClosed('too-high'),
  replicas: unlessClosed('either'),
  cpu_per_1000: unlessClosed('too-high'),
  received: unlessClosed('too-low'),
  sent: unlessClosed('too-low'),
  restarts: unlessClosed('too-high'),
  // A scan finds what is there, however busy the machine is.
  vulnerabilities: { open: 'none', closed: 'none' },
  misconfigurations: { open: 'none', closed: 'none' },
} satisfies Readonly<Record<LatencyKind | LoadFigure | 'errors' | UsageSeries | UsageFigure | ScanFigure, BiasIn>>;

/** The bias of a metric in a model. */
export function biasOf(metric: ThresholdMetric, model: 'open' | 'closed'): Bias {
  switch (metric.kind) {
    case 'latency':
      return BIASES[metric.distribution][model];
    case 'errors':
      return BIASES.errors[model];
    case 'usage-series':
      return BIASES[metric.series][model];
    case 'load':
    case 'usage':
    case 'scan':
      return BIASES[metric.figure][model];
  }
}

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
    case 'scan':
      return SCAN_FIGURES[metric.figure];
  }
}

/** Whether the metric tells of what the application used. */
export function isAboutResources(
  metric: ThresholdMetric,
): metric is Extract<ThresholdMetric, { readonly kind: 'usage' | 'usage-series' }> {
  return metric.kind === 'usage' || metric.kind === 'usage-series';
}

/** What the load and the machine have a part in. */
export type DisturbableMetric = Exclude<ThresholdMetric, { readonly kind: 'scan' }>;

/** Whether the metric tells of what scanners found. */
export function isAboutScan(metric: ThresholdMetric): metric is Extract<ThresholdMetric, { readonly kind: 'scan' }> {
  return metric.kind === 'scan';
}

/** Whether the metric tells of requests that went wrong. */
export function isAboutSuccess(metric: ThresholdMetric): boolean {
  return (
    metric.kind === 'errors' ||
    (metric.kind === 'load' && (metric.figure === 'success' || metric.figure === 'failures'))
  );
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
    case 'scan':
      return metric.severity === null ? metric.figure : `${metric.figure}(${metric.severity})`;
  }
}

function forTarget(target: string | null): string {
  return target === null ? '' : `target(${target}).`;
}

export function statisticText(statistic: Statistic): string {
  return statistic.kind === 'percentile' ? `p${statistic.percentile}` : statistic.kind;
}
