/** What the load measured, as metrics. A point without `loadtest.target.name` is of all targets together. */
import type { LoadStats, PublicLoadResult } from '../load/metrics/result.ts';
import type { TargetSnapshot } from '../load/metrics/snapshot.ts';
import { latencyOf } from '../load/metrics/summarize.ts';
import { latencyPoint } from './latency-histogram.ts';
import {
  type Attributes,
  DELTA,
  gauge,
  type Metric,
  type PointTime,
  pointTime,
  type Reading,
  seconds,
} from './metric.ts';

const TARGET = 'loadtest.target.name';

interface Part {
  readonly stats: LoadStats;
  readonly attributes: Attributes;
}

/** Metrics of a load; times are those of its measured window. */
export function loadMetrics(load: PublicLoadResult): readonly Metric[] {
  const time = pointTime(load.window.startedAt, load.window.endedAt);
  const parts: readonly Part[] = [
    { stats: load.total, attributes: {} },
    ...load.targets.map((stats) => ({ stats, attributes: { [TARGET]: stats.name } })),
  ];
  const each = (value: (stats: LoadStats) => number | undefined): readonly Reading[] =>
    parts.map(({ stats, attributes }) => ({ value: value(stats), attributes }));
  return [
    ...durations(load.snapshot.targets, time),
    ...gauge(LATENCY, time, parts.flatMap(latencies)),
    ...gauge(
      REQUESTS,
      time,
      each(({ requests }) => requests),
    ),
    ...gauge(
      FAILURES,
      time,
      each(({ failures }) => failures),
    ),
    ...gauge(ERRORS, time, parts.flatMap(errors)),
    ...gauge(
      SUCCESS,
      time,
      each(({ success }) => (success.kind === 'measured' ? success.value.rate : undefined)),
    ),
    ...gauge(
      THROUGHPUT,
      time,
      each(({ throughputPerSecond }) => throughputPerSecond),
    ),
  ];
}

const LATENCY = {
  name: 'loadtest.request.latency',
  description:
    'Percentiles of the latency, from the moment a request was due to its last byte, as the report has them.',
  unit: 's',
};
const REQUESTS = {
  name: 'loadtest.request.count',
  description: 'Requests that came due in the measured load.',
  unit: '{request}',
  isCount: true,
} as const;
const FAILURES = {
  name: 'loadtest.request.failures',
  description: 'Requests that were not ok: errors, wrong responses, and requests that could not be sent.',
  unit: '{request}',
  isCount: true,
} as const;
const ERRORS = {
  name: 'loadtest.request.errors',
  description: 'Requests that were not ok, by the class of the error; classes that did not occur are left out.',
  unit: '{request}',
  isCount: true,
} as const;
const SUCCESS = { name: 'loadtest.request.success_ratio', description: 'Share of requests that were ok.', unit: '1' };
const THROUGHPUT = {
  name: 'loadtest.request.throughput',
  description: 'Answered requests per second.',
  unit: '{request}/s',
};

/** A backend adds targets up by itself. */
function durations(targets: readonly TargetSnapshot[], time: PointTime): readonly Metric[] {
  const dataPoints = targets.flatMap((target) => {
    const attributes = { [TARGET]: target.target ?? undefined, 'loadtest.arm': target.arm };
    return latencyPoint(latencyOf([target]), time, attributes) ?? [];
  });
  if (dataPoints.length === 0) return [];
  return [
    {
      name: 'loadtest.request.duration',
      description: 'Latency, from the moment a request was due to its last byte.',
      unit: 's',
      exponentialHistogram: { aggregationTemporality: DELTA, dataPoints },
    },
  ];
}

/** `quantile` is 0.5 for the median; 0 and 1 are the extremes. */
function latencies({ stats: { latency }, attributes }: Part): readonly Reading[] {
  if (latency.kind === 'not-measured') return [];
  const { minMs, maxMs, percentiles } = latency.value;
  const points = [
    { quantile: 0, valueMs: minMs },
    ...percentiles.map(({ percentile, valueMs }) => ({ quantile: Number((percentile / 100).toPrecision(6)), valueMs })),
    { quantile: 1, valueMs: maxMs },
  ];
  // A text, as in Prometheus: 0.5 and 1 would otherwise be of two types.
  return points.map(({ quantile, valueMs }) => ({
    value: seconds(valueMs),
    attributes: { ...attributes, quantile: String(quantile) },
  }));
}

function errors({ stats, attributes }: Part): readonly Reading[] {
  return stats.errors.map((group) => ({
    value: group.count,
    attributes: { ...attributes, 'error.type': group.class },
  }));
}
