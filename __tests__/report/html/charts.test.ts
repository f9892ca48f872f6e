import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../../src/lib/measured.ts';
import { type ChartData, lonePlaces, stacked } from '../../../src/report/html/chart-data.ts';
import { clock, percentileName, sampledRows } from '../../../src/report/html/chart-text.ts';
import { chartsOf } from '../../../src/report/html/charts.ts';
import { latencyShape } from '../../../src/report/html/latency-shape.ts';
import { longLoad, longReport } from '../../support/long-report.ts';
import { sampleLoad, sampleReport, sampleUsage } from '../../support/sample-report.ts';

const LONG = longReport({ seconds: 60, targets: 2, ratePerSecond: 50 });
const shape = LONG.load === null ? undefined : latencyShape(LONG.load);

function chart(id: string, of = LONG, its = shape): ChartData | undefined {
  return chartsOf(of, its).find((each) => each.id === id);
}

describe('charts', () => {
  it('are there for what was measured', () => {
    expect(chartsOf(LONG, shape).map(({ id }) => id)).toEqual([
      'latency',
      'rate',
      'errors',
      'connections',
      'cpu',
      'memory',
      'network',
      'replicas',
      'distribution',
      'percentiles',
    ]);
    expect(chartsOf(sampleReport(), undefined).map(({ id }) => id)).toEqual(['latency', 'rate']);
    expect(chartsOf(sampleReport({ load: null }), undefined)).toEqual([]);
  });

  it('leave a gap where a second has no percentile, and never draw a zero', () => {
    expect(chart('latency', sampleReport())?.series[0]?.values[3]).toBe(null);
  });

  it('give rates per second when a row stands for several', () => {
    const seconds = [0, 4, 8].map((second) => ({ second, sent: 40, ok: 40, failed: 0, p50Ms: 1, p95Ms: 1, p99Ms: 1 }));
    const rate = chart('rate', sampleReport({ load: sampleLoad({ seconds }) }));
    expect(rate?.series[0]?.values).toEqual([10, 10, 10]);
  });

  it('say in a sentence what there is to see', () => {
    expect(chart('errors')?.sentence).toMatch(
      /^Requests failed in \d+(\.\d)?% of the time, from 0:27 to 0:3[12]; at most [\d.]+ in a second, at 0:/,
    );
    expect(chart('replicas')?.sentence).toBe('Their number changed: checkout between 1 and 2.');
  });

  it('speak of a single request as of one', () => {
    const seconds = [{ second: 0, sent: 1, ok: 1, failed: 0, p50Ms: 9, p95Ms: 9, p99Ms: 9, connections: 1 }];
    const charts = chartsOf(sampleReport({ load: sampleLoad({ seconds }) }), undefined);
    expect(charts.map(({ sentence }) => sentence)).toEqual([
      'The median of a second was 9.00 ms; the highest p99 of a second was 9.00 ms, at 0:00.',
      'At most 1 request was sent in a second, first at 0:00.',
      'At most 1 connection was open at once, first at 0:00.',
    ]);
  });

  it('speak of what was read under load only', () => {
    const read = { atMs: [-2000, -1000, 0, 1000, 9000], replicas: [0, 0, 2, 2, 1] };
    const values = [9e6, 8e6, null, 3e6, 7e6];
    const series = { ...read, cpuCores: values, memoryBytes: values, receivedPerSecond: values, sentPerSecond: values };
    const resources = measured({
      source: 'proc' as const,
      window: { startedAt: 0, endedAt: 2000 },
      workloads: [sampleUsage({ workload: 'a', series })],
    });
    const load = sampleLoad({ window: { startedAt: 0, endedAt: 2000 } });
    const sentences = chartsOf({ load, resources }, undefined).map(({ id, sentence }) => [id, sentence] as const);
    expect(Object.fromEntries(sentences)).toMatchObject({
      memory: 'The highest reading was 3.00 MB (a), at 0:01.',
      network: 'The highest reading was 3.00 MB/s (a received), at 0:01.',
      replicas: 'Their number stayed the same.',
    });
  });

  it('have a line for each workload, on the axis of all readings', () => {
    const series = (atMs: readonly number[]) => {
      const values = atMs.map(() => 1);
      const none = atMs.map(() => null);
      return {
        atMs,
        cpuCores: values,
        memoryBytes: none,
        receivedPerSecond: none,
        sentPerSecond: none,
        replicas: none,
      };
    };
    const workloads = [
      sampleUsage({ workload: 'a', series: series([0, 1000]) }),
      sampleUsage({ workload: 'b', series: series([500]) }),
      sampleUsage({ workload: 'c' }),
    ];
    const resources = measured({ source: 'proc' as const, window: { startedAt: 0, endedAt: 1000 }, workloads });
    const charts = chartsOf({ load: sampleLoad({ seconds: [] }), resources }, undefined);
    expect(
      charts.map(({ id, x, series: lines }) => [id, x, lines.map(({ label, values }) => [label, values])]),
    ).toEqual([
      [
        'cpu',
        [0, 0.5, 1],
        [
          ['a', [1, undefined, 1]],
          ['b', [undefined, 1, undefined]],
        ],
      ],
    ]);
    expect(chartsOf({ load: sampleLoad({ seconds: [] }), resources: notMeasured('no') }, undefined)).toEqual([]);
  });
});

describe('what is drawn', () => {
  it('has a point where no line leads: between gaps, not between places of other series', () => {
    expect(lonePlaces([1, null, 2, null, 3, 4])).toEqual([0, 2]);
    expect(lonePlaces([1, undefined, 2, undefined, null, undefined, 3])).toEqual([6]);
    expect(lonePlaces([5])).toEqual([0]);
    expect(lonePlaces([])).toEqual([]);
  });

  it('has bars that stand on one another, of the series that are shown', () => {
    const series = [{ values: [1, 2, null] }, { values: [10, 0, 5] }];
    expect(stacked(series, [true, true])).toEqual([
      [11, 2, 5],
      [10, 0, 5],
    ]);
    expect(stacked(series, [true, false])[0]).toEqual([1, 2, 0]);
    expect(stacked(series, [false, true])[1]).toEqual([10, 0, 5]);
  });
});

describe('the shape of latencies', () => {
  it('has a curve that ends at the slowest request and passes through the percentiles', () => {
    const { total } = longLoad({ seconds: 60, targets: 1, ratePerSecond: 50 });
    const [curve] = shape?.curves ?? [];
    const distribution = LONG.load?.total.latency;
    if (distribution?.kind !== 'measured') throw new Error('latency was not measured');
    const median = distribution.value.percentiles[0]?.valueMs ?? 0;
    // The sixth point is where half of the requests lie beyond.
    expect(curve?.valuesMs[5]).toBeCloseTo(median, 2);
    expect(curve?.valuesMs.at(-1)).toBeCloseTo(distribution.value.maxMs, 0);
    expect(curve?.valuesMs).toEqual(curve?.valuesMs.toSorted((one, other) => one - other));
    expect(shape?.curves.map(({ name }) => name)).toEqual(['all targets', 'checkout', 'search']);
    expect(total.requests).toBe(3000);
  });

  it('counts every request in one bin', () => {
    const { ok = [], failed = [] } = shape?.bins ?? {};
    const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
    expect(sum(ok)).toBe(LONG.load?.total.ok);
    expect(sum(failed)).toBe(LONG.load?.total.failures);
    expect((ok[0] ?? 0) + (failed[0] ?? 0)).toBeGreaterThan(0);
  });

  it('is missing where no latency was recorded', () => {
    expect(latencyShape(sampleLoad())).toBeUndefined();
  });
});

describe('figures of charts', () => {
  it('are read as times and percentiles', () => {
    expect([0, 65, 3725.5, -0.8].map(clock)).toEqual(['0:00', '1:05', '1:02:05.5', '−0:00.8']);
    expect([1, 2, 10, 100, 1000, 20_000].map(percentileName)).toEqual(['p0', 'p50', 'p90', 'p99', 'p99.9', 'p99.995']);
  });

  it('are thinned to some rows, the first and the last among them', () => {
    const rows = sampledRows({ x: Array.from({ length: 600 }, (_, index) => index) }, 12);
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([12, 0, 599]);
    expect(sampledRows({ x: [1, 2] }, 12)).toEqual([0, 1]);
  });
});
