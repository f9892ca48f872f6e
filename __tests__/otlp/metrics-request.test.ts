import { describe, expect, it } from 'vitest';
import { notMeasured } from '../../src/lib/measured.ts';
import { DurationHistogram, EMPTY } from '../../src/load/metrics/histogram.ts';
import type { LoadSnapshot, TargetSnapshot } from '../../src/load/metrics/snapshot.ts';
import { latencyPoint } from '../../src/otlp/latency-histogram.ts';
import { pointTime } from '../../src/otlp/metric.ts';
import { metricsRequest, type OtlpContext, pointsOf } from '../../src/otlp/metrics-request.ts';
import type { Report } from '../../src/report/report.ts';
import { otlpProblems } from '../support/otlp-contract.ts';
import { sampleLoad, sampleReport, sampleStats, sampleUsage } from '../support/sample-report.ts';

const CONTEXT: OtlpContext = {
  repository: 'octo-org/shop',
  serverUrl: 'https://github.com',
  headBranch: 'faster',
  baseBranch: 'main',
};
const TIME = pointTime(1_795_962_077_079, 1_795_962_137_080.4);

function histogramOf(...durations: readonly number[]): DurationHistogram {
  const histogram = new DurationHistogram(3);
  for (const duration of durations) histogram.record(duration);
  return histogram;
}

function targetSnapshot(target: string | null, ...durations: readonly number[]): TargetSnapshot {
  const count = durations.length;
  return {
    target,
    host: 'x.localhost',
    requests: count,
    ok: count,
    answered: count,
    notSent: 0,
    okLatency: histogramOf(...durations).encode(),
    service: EMPTY,
    lateness: EMPTY,
    errors: [],
  };
}

function snapshotOf(...targets: readonly TargetSnapshot[]): LoadSnapshot {
  return { ...sampleLoad().snapshot, targets };
}

const FULL = sampleReport({
  load: sampleLoad({ snapshot: snapshotOf(targetSnapshot('foo', 1, 2, 3), targetSnapshot('bar', 5)) }),
});

/** Each point as `name{attributes} value`. */
function lines(report: Report, context: OtlpContext = CONTEXT): readonly string[] {
  const request = metricsRequest(report, context);
  expect(otlpProblems(request)).toEqual([]);
  return request.resourceMetrics[0].scopeMetrics[0].metrics.flatMap((metric) => {
    if (!('gauge' in metric)) return [];
    return metric.gauge.dataPoints.map((point) => {
      const attributes = point.attributes.map(({ key, value }) => `${key}=${Object.values(value)[0]}`);
      return `${metric.name}{${attributes.join(' ')}} ${'asInt' in point ? point.asInt : point.asDouble} ${metric.unit}`;
    });
  });
}

describe('the request', () => {
  it('is one by the description of OTLP', () => {
    const request = metricsRequest(FULL, CONTEXT);
    expect(otlpProblems(JSON.parse(JSON.stringify(request)))).toEqual([]);
    expect(pointsOf(request)).toBe(lines(FULL).length + 2);
  });

  it('would be found out', () => {
    const [resource] = metricsRequest(FULL, CONTEXT).resourceMetrics;
    const point = { timeUnixNano: 1, asInt: 7, asDouble: 7, value: 7 };
    const metric = { name: '1x', gauge: { data_points: [], dataPoints: [point] } };
    const broken = { resourceMetrics: [{ ...resource, scopeMetrics: [{ scope: { name: 'x' }, metrics: [metric] }] }] };
    const at = 'request.resourceMetrics[0].scopeMetrics[0].metrics[0]';
    expect(otlpProblems(broken)).toEqual([
      `${at}.gauge.data_points is no field of Gauge`,
      `${at}.gauge.dataPoints[0].value is no field of NumberDataPoint`,
      `${at}.gauge.dataPoints[0] has 2 of asDouble, asInt`,
      `${at}.gauge.dataPoints[0].timeUnixNano is no uint64: 1`,
      `${at}.gauge.dataPoints[0].asInt is no int64: 7`,
      `${at}.gauge.dataPoints[0]: the time is not in nanoseconds`,
      `${at}: the name is not allowed`,
    ]);
  });

  it('has the run, the repository and the change by their conventional names', () => {
    const { run } = FULL;
    const report = {
      ...FULL,
      run: {
        ...run,
        id: '900',
        commit: 'a'.repeat(40),
        pullRequest: 17,
        url: 'https://github.com/octo-org/shop/actions/runs/900',
        workflow: 'CI',
        job: 'load',
        leg: 'node=24',
      },
    };
    const { attributes } = metricsRequest(report, CONTEXT).resourceMetrics[0].resource;
    expect(Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))).toEqual({
      'service.name': 'kind-loadtest',
      'service.namespace': 'octo-org/shop',
      'service.version': FULL.tool.version,
      'service.instance.id': 'CI/load (node=24)',
      'cicd.pipeline.name': 'CI',
      'cicd.pipeline.run.id': '900',
      'cicd.pipeline.run.url.full': 'https://github.com/octo-org/shop/actions/runs/900',
      'cicd.pipeline.task.name': 'load (node=24)',
      'vcs.provider.name': 'github',
      'vcs.owner.name': 'octo-org',
      'vcs.repository.name': 'shop',
      'vcs.repository.url.full': 'https://github.com/octo-org/shop',
      'vcs.ref.head.name': 'faster',
      'vcs.ref.head.type': 'branch',
      'vcs.ref.head.revision': 'a'.repeat(40),
      'vcs.ref.base.name': 'main',
      'vcs.ref.base.type': 'branch',
      'vcs.change.id': '17',
    });
  });

  it('has no attribute for what a laptop does not know', () => {
    const report = { ...FULL, run: { id: 'local', startedAt: FULL.run.startedAt, durationMs: 1 } };
    const { attributes } = metricsRequest(report, { serverUrl: 'https://github.com' }).resourceMetrics[0].resource;
    expect(attributes.map(({ key }) => key)).toEqual(['service.name', 'service.version', 'cicd.pipeline.run.id']);
  });
});

describe('figures', () => {
  it('of the load are in seconds, as counts and as shares', () => {
    const all = lines(FULL);
    expect(all).toEqual(
      expect.arrayContaining([
        'loadtest.request.latency{quantile=0.5} 0.0042 s',
        'loadtest.request.latency{quantile=0.999} 0.02142 s',
        'loadtest.request.latency{loadtest.target.name=bar quantile=0.5} 0.0046 s',
        'loadtest.request.latency{quantile=1} 0.02184 s',
        'loadtest.request.count{} 200 {request}',
        'loadtest.request.count{loadtest.target.name=foo} 103 {request}',
        'loadtest.request.failures{} 0 {request}',
        'loadtest.request.success_ratio{} 1 1',
        'loadtest.request.throughput{} 19.801980198019802 {request}/s',
      ]),
    );
    expect(all.filter((line) => line.startsWith('loadtest.request.errors'))).toEqual([]);
  });

  it('of failures are by class', () => {
    const timeouts = { class: 'timeout', count: 3, latency: notMeasured('x'), examples: [] } as const;
    const report = sampleReport({ load: sampleLoad({ total: sampleStats(200, [timeouts]), targets: [] }) });
    expect(lines(report)).toEqual(
      expect.arrayContaining([
        'loadtest.request.failures{} 3 {request}',
        'loadtest.request.errors{error.type=timeout} 3 {request}',
      ]),
    );
  });

  it('of workloads have their statistic, direction and group', () => {
    expect(lines(FULL)).toEqual(
      expect.arrayContaining([
        'loadtest.workload.cpu.usage{loadtest.workload.name=foo loadtest.workload.group=application loadtest.statistic=max} 0.044 {cpu}',
        'loadtest.workload.memory.working_set{loadtest.workload.name=foo loadtest.workload.group=application loadtest.statistic=avg} 9600000 By',
        'loadtest.workload.network.throughput{loadtest.workload.name=foo loadtest.workload.group=application network.io.direction=transmit} 8730 By/s',
        'loadtest.workload.cpu.time_per_1000_requests{loadtest.workload.name=foo loadtest.workload.group=application} 0.87 s',
        'loadtest.workload.replicas{loadtest.workload.name=foo loadtest.workload.group=application loadtest.statistic=min} 2 {pod}',
        'loadtest.workload.restarts{loadtest.workload.name=foo loadtest.workload.group=application} 0 {restart}',
      ]),
    );
  });

  it('of the run are its verdict, its thresholds and its times', () => {
    const threshold = (source: string, status: Report['thresholds'][number]['status']) =>
      ({ source, status, actual: null, message: 'x' }) as const;
    const thresholds = [
      threshold('p95 < 1s', 'pass'),
      threshold('p99 < 5ms', 'fail'),
      threshold('p50 < 5ms', 'undecided'),
      threshold('cpu(x).avg < 1', 'not-measurable'),
      threshold('p95 < 1s', 'pass'),
    ];
    const all = lines(sampleReport({ verdict: 'fail', thresholds }));
    expect(all.filter((line) => /verdict|threshold/.test(line))).toEqual([
      'loadtest.run.verdict{loadtest.verdict=pass} 0 1',
      'loadtest.run.verdict{loadtest.verdict=fail} 1 1',
      'loadtest.run.verdict{loadtest.verdict=invalid} 0 1',
      'loadtest.run.verdict{loadtest.verdict=error} 0 1',
      'loadtest.threshold.met{loadtest.threshold.source=p95 < 1s} 1 1',
      'loadtest.threshold.met{loadtest.threshold.source=p99 < 5ms} 0 1',
    ]);
    expect(all).toContain(`loadtest.run.duration{} ${FULL.run.durationMs / 1000} s`);
    expect(all.some((line) => line.startsWith('loadtest.phase.duration{loadtest.phase.name=load}'))).toBe(true);
  });

  it('that are missing are left out, and never zero', () => {
    const missing = notMeasured('It was not read.');
    const total = { ...sampleStats(200), latency: missing, success: missing };
    const usage = sampleUsage({
      cpuCores: { avg: missing, min: missing, max: missing, samples: 0 },
      cpuSecondsPer1000: missing,
      receivedPerSecond: missing,
      restarts: missing,
      replicas: { desired: 2, running: missing },
    });
    const resources = {
      kind: 'measured',
      value: { source: 'proc', window: { startedAt: 1.8e12, endedAt: 1.8e12 + 1 }, workloads: [usage] },
    } as const;
    const all = lines(sampleReport({ load: sampleLoad({ total, targets: [] }), resources }));
    expect(all.filter((line) => /latency|success_ratio|cpu|receive|restarts|replicas/.test(line))).toEqual([]);
    expect(all.some((line) => line.includes('network.io.direction=transmit'))).toBe(true);
    const none = lines(sampleReport({ load: null, resources: missing, thresholds: [], verdict: 'error' }));
    expect(none.filter((line) => /request|workload|threshold/.test(line))).toEqual([]);
  });

  it('keep the form with hostile names and figures', () => {
    const name = '\ud800"}]\n\u202e'.repeat(200);
    const stats = { ...sampleStats(200), throughputPerSecond: Number.POSITIVE_INFINITY };
    const targets = [{ name, host: name, ...stats }];
    const report = sampleReport({
      load: sampleLoad({ targets, total: stats, snapshot: snapshotOf(targetSnapshot(name, 1)) }),
    });
    expect(lines(report).some((line) => line.startsWith('loadtest.request.throughput'))).toBe(false);
  });
});

describe('the distribution of latencies', () => {
  /** Upper ends of the buckets that hold the wanted share, in seconds. */
  function quantile(point: NonNullable<ReturnType<typeof latencyPoint>>, share: number): number {
    let left = Math.ceil(Number(point.count) * share) - Number(point.zeroCount);
    if (left <= 0) return 0;
    const { offset, bucketCounts } = point.positive;
    for (const [index, count] of bucketCounts.entries()) {
      left -= Number(count);
      if (left <= 0) return 2 ** ((offset + index + 1) / 2 ** point.scale);
    }
    throw new Error('the buckets hold too few');
  }

  it('gives back the percentiles of the report, within a bucket', () => {
    const durations = Array.from({ length: 20_000 }, (_, index) => 0.2 * 1.0005 ** index);
    const histogram = histogramOf(...durations);
    const point = latencyPoint(histogram, TIME, {});
    if (point === undefined) throw new Error('no point');
    expect(point.positive.bucketCounts.length).toBeLessThanOrEqual(160);
    expect(point.scale).toBe(3);
    const width = 2 ** (2 ** -point.scale);
    for (const share of [0.01, 0.5, 0.95, 0.99, 0.999]) {
      const exact = (histogram.percentile(share * 100) ?? 0) / 1000;
      expect(quantile(point, share)).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
      expect(quantile(point, share)).toBeLessThanOrEqual(exact * width * (1 + 1e-9));
    }
    expect(point.count).toBe('20000');
    expect(point.sum).toBeCloseTo(durations.reduce((sum, ms) => sum + ms, 0) / 1000, 3);
    expect(point.min).toBe(0.0002);
  });

  it('is finer the narrower it is, down to what is recorded', () => {
    expect(latencyPoint(histogramOf(1, 1.01, 1.02), TIME, {})?.scale).toBe(8);
  });

  it('keeps what took no time apart, and has no point without samples', () => {
    const point = latencyPoint(histogramOf(0, 0, 1), TIME, {});
    expect(point).toMatchObject({ count: '3', zeroCount: '2', min: 0, positive: { bucketCounts: ['1'] } });
    expect(latencyPoint(histogramOf(0), TIME, {})).toMatchObject({ zeroCount: '1', positive: { bucketCounts: [] } });
    expect(latencyPoint(histogramOf(), TIME, {})).toBeUndefined();
  });

  it('is of each target, in the window of the load', () => {
    const [{ scopeMetrics }] = metricsRequest(FULL, CONTEXT).resourceMetrics;
    const metric = scopeMetrics[0].metrics.find(({ name }) => name === 'loadtest.request.duration');
    if (metric === undefined || 'gauge' in metric) throw new Error('no histogram');
    expect(metric.unit).toBe('s');
    expect(metric.exponentialHistogram.aggregationTemporality).toBe(1);
    expect(metric.exponentialHistogram.dataPoints.map(({ attributes, count }) => [attributes, count])).toEqual([
      [[{ key: 'loadtest.target.name', value: { stringValue: 'foo' } }], '3'],
      [[{ key: 'loadtest.target.name', value: { stringValue: 'bar' } }], '1'],
    ]);
    const [point] = metric.exponentialHistogram.dataPoints;
    expect(point?.startTimeUnixNano).toBe(`${FULL.load?.window.startedAt}000000`);
    expect(point?.timeUnixNano).toBe(`${FULL.load?.window.endedAt}000000`);
  });
});
