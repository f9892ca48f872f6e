import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import type { Distribution } from '../../src/lib/percentiles.ts';
import type { LoadResult, LoadStats } from '../../src/load/metrics/result.ts';
import { randomStream } from '../../src/load/plan/random.ts';
import { evaluateThresholds } from '../../src/thresholds/evaluate.ts';
import { parseThresholds } from '../../src/thresholds/parse-thresholds.ts';
import type { ThresholdResult } from '../../src/thresholds/threshold.ts';
import { sampleDistribution, sampleLoad, sampleResources, sampleStats } from '../support/sample-report.ts';

/** The one threshold in a text. */
function parse(text: string) {
  const { thresholds, problems } = parseThresholds(text);
  expect(problems).toEqual([]);
  expect(thresholds).toHaveLength(1);
  return thresholds;
}

function judge(text: string, load: LoadResult = sampleLoad(), usage = measured(sampleResources())): ThresholdResult {
  const [result] = evaluateThresholds(parse(text), load, usage);
  if (result === undefined) throw new Error('no result');
  return result;
}

/** A load of which all requests together look like this. */
function loadWith(change: Partial<LoadStats>): LoadResult {
  return sampleLoad({ total: { ...sampleStats(200), ...change } });
}

function latencyOf(percentile: number, valueMs: number, tooFewSamples = false) {
  const distribution: Distribution = {
    count: 200,
    avgMs: 1,
    minMs: 1,
    maxMs: 9,
    percentiles: [{ percentile, valueMs, tooFewSamples }],
  };
  return { latency: measured(distribution) };
}

describe('thresholds are read', () => {
  it.each([
    [
      'p95 < 200ms',
      {
        metric: {
          kind: 'latency',
          target: null,
          distribution: 'latency',
          statistic: { kind: 'percentile', percentile: 95 },
        },
        operator: '<',
        limit: 200,
      },
    ],
    ['p99.9<=1.5s', { metric: { statistic: { kind: 'percentile', percentile: 99.9 } }, operator: '<=', limit: 1500 }],
    ['p95 ≤ 200ms', { operator: '<=', limit: 200 }],
    ['success≥99%', { operator: '>=', limit: 0.99 }],
    ['latency.avg < 1s', { metric: { distribution: 'latency', statistic: { kind: 'avg' } } }],
    ['service.p95 < 1s', { metric: { distribution: 'service' } }],
    ['ok.p95 < 200ms', { metric: { distribution: 'ok', statistic: { percentile: 95 } } }],
    ['lateness.p99.9 < 1ms', { metric: { distribution: 'lateness', statistic: { percentile: 99.9 } } }],
    ['target(foo).p95 < 1s', { metric: { target: 'foo' } }],
    ['target(127.0.0.1:8080/a-b).max < 1s', { metric: { target: '127.0.0.1:8080/a-b' } }],
    [
      'target( foo ).service.min > 0ms',
      { metric: { target: 'foo', distribution: 'service', statistic: { kind: 'min' } } },
    ],
    ['success >= 99.9%', { metric: { kind: 'load', figure: 'success' }, limit: 0.999, unit: 'share' }],
    ['throughput > 3000/m', { metric: { figure: 'throughput' }, limit: 50 }],
    ['requests >= 100', { metric: { figure: 'requests' }, limit: 100 }],
    ['not_sent == 0', { metric: { figure: 'not_sent' }, operator: '==' }],
    ['errors(http-5xx) == 0', { metric: { kind: 'errors', class: 'http-5xx' }, limit: 0 }],
    ['target(bar).errors(timeout) < 3', { metric: { kind: 'errors', target: 'bar' } }],
    [
      'cpu(foo).avg < 500m',
      { metric: { kind: 'usage-series', series: 'cpu', workload: 'foo', statistic: 'avg' }, limit: 0.5, unit: 'cores' },
    ],
    ['memory(foo).max < 64MB', { metric: { series: 'memory' }, limit: 64e6 }],
    ['memory(foo).max < 64MiB', { limit: 64 * 2 ** 20 }],
    ['cpu_per_1000(foo) < 2s', { metric: { kind: 'usage', figure: 'cpu_per_1000' }, limit: 2000 }],
    ['sent(foo) < 5MB/s', { metric: { figure: 'sent' }, limit: 5e6 }],
    ['replicas(foo).min >= 2', { metric: { series: 'replicas' }, limit: 2 }],
    ['restarts(foo) == 0', { metric: { figure: 'restarts' } }],
  ])('%s', (text, expected) => expect(parse(text)[0]).toMatchObject({ source: text, ...expected }));

  it('from lines and between commas', () => {
    const { thresholds } = parseThresholds('p95 < 1s, success >= 99%\n\n max < 2s ,');
    expect(thresholds.map(({ source }) => source)).toEqual(['p95 < 1s', 'success >= 99%', 'max < 2s']);
  });

  it.each([
    ['p95', 4, 'a comparison'],
    ['p95 => 1s', 5, '< <= > >= =='],
    ['p95 != 1s', 5, '!='],
    ['p95 < 50%', 7, 'a duration'],
    ['p95 < 200', 7, 'a duration'],
    ['p95 <', 6, 'a duration'],
    ['success >= 99', 12, 'a percentage'],
    ['success >= 101%', 12, 'a percentage'],
    ['throughput > 5ms', 14, 'a rate'],
    ['failures == 1.5', 13, 'a plain number'],
    ['memory(foo).max < 64', 19, 'a size'],
    ['received(foo) < 5MB', 17, 'a data rate'],
    ['p97 < 1s', 1, 'p50, p75, p90, p95, p99, p99.9'],
    ['service < 1s', 1, 'service.p95'],
    ['service.p42 < 1s', 9, 'p50'],
    ['sucess >= 99%', 1, 'did you mean success?'],
    ['target(foo).througput > 5/s', 13, 'did you mean throughput?'],
    ['target(foo) < 1s', 12, 'a metric of the target'],
    ['target().p95 < 1s', 1, 'a name'],
    ['errors(timout) == 0', 8, 'errors(timeout)'],
    ['errors == 0', 8, 'all together are failures'],
    ['cpu.avg < 1', 1, 'a workload'],
    ['cpu(foo) < 1', 1, '.avg, .min or .max'],
    ['cpu(foo).p95 < 1', 10, '.avg, .min or .max'],
    ['restarts(foo).max < 1', 15, 'by itself'],
    ['target(foo).cpu(foo).avg < 1', 13, 'without target'],
    ['p95. < 1s', 5, 'a metric'],
    ['. < 1s', 1, 'a metric'],
    ['< 1s', 1, 'a metric'],
    ['p95 p99 < 1s', 1, 'a metric'],
    ['success(foo) > 1%', 1, 'a metric'],
  ])('%j is refused at column %i', (text, column, part) => {
    const { thresholds, problems } = parseThresholds(text);
    expect(thresholds).toEqual([]);
    expect(problems).toEqual([{ source: text, column, message: expect.stringContaining(part) }]);
  });
});

describe('thresholds are judged', () => {
  it.each([
    ['p95 < 200ms', 199.9, 'pass'],
    ['p95 < 200ms', 200, 'fail'],
    ['p95 <= 200ms', 200, 'pass'],
    ['p95 > 200ms', 200, 'fail'],
    ['p95 >= 200ms', 200, 'pass'],
    ['p95 == 200ms', 200, 'pass'],
    ['p95 == 200ms', 200.1, 'fail'],
  ])('%s of %d ms: %s', (text, valueMs, status) =>
    expect(judge(text, loadWith(latencyOf(95, valueMs))).status).toBe(status),
  );

  it.each([
    ['success >= 99.9%', loadWith({ success: measured({ rate: 0.999, interval: { low: 0, high: 1 } }) }), 'pass'],
    ['success >= 99%', loadWith({ success: measured({ rate: 0.985, interval: { low: 0, high: 1 } }) }), 'fail'],
    ['failures == 0', loadWith({ failures: 1 }), 'fail'],
    ['not_sent == 0', loadWith({ notSent: 0 }), 'pass'],
    ['requests >= 100', loadWith({ requests: 99 }), 'fail'],
    ['throughput > 15/s', loadWith({ throughputPerSecond: 15.1 }), 'pass'],
    [
      'errors(timeout) == 0',
      loadWith({ errors: [{ class: 'timeout', count: 2, latency: notMeasured('unknown'), examples: [] }] }),
      'fail',
    ],
    [
      'errors(dns) == 0',
      loadWith({ errors: [{ class: 'timeout', count: 2, latency: notMeasured('unknown'), examples: [] }] }),
      'pass',
    ],
    ['avg < 2ms', loadWith(latencyOf(95, 5)), 'pass'],
    ['max < 9ms', loadWith(latencyOf(95, 5)), 'fail'],
  ])('%s', (text, load, status) => expect(judge(text, load).status).toBe(status));

  it('for one target by its own figures', () => {
    const [first] = sampleLoad().targets;
    const load = sampleLoad({
      targets: [
        { ...sampleStats(1000, [], 40), name: 'slow', host: 'slow.localhost' },
        ...(first === undefined ? [] : [first]),
      ],
    });
    expect(judge('target(slow).p50 < 30ms', load).status).toBe('fail');
    expect(judge('p50 < 30ms', load).status).toBe('pass');
  });
});

describe('a missed threshold', () => {
  it.each([
    [
      'p95 < 0.001ms',
      loadWith(latencyOf(95, 3.41)),
      'p95 was 3.41 ms, 3.409 ms above the limit of 0.001ms (3,410 times the limit).',
    ],
    ['p95 < 200ms', loadWith(latencyOf(95, 250)), 'p95 was 250 ms, 50.0 ms (25%) above the limit of 200ms.'],
    [
      'success >= 99%',
      loadWith({ success: measured({ rate: 0.985, interval: { low: 0, high: 1 } }) }),
      'success was 98.5%, 0.5 percentage points below the limit of 99%.',
    ],
    [
      'throughput > 50/s',
      loadWith({ throughputPerSecond: 20 }),
      'throughput was 20.0/s, 30.0/s (60%) below the limit of 50/s.',
    ],
    ['failures == 0', loadWith({ failures: 3 }), 'failures were 3, 3 above the limit of 0.'],
    ['max < 9ms', loadWith(latencyOf(95, 5)), 'max was 9.00 ms, which is the limit itself; it must be below 9ms.'],
  ])('%s says by how much', (text, load, message) =>
    expect(judge(text, load)).toMatchObject({ status: 'fail', message }),
  );

  it('is never rounded onto its limit', () => {
    const { actual, message } = judge(
      'success >= 99%',
      loadWith({ success: measured({ rate: 0.98999999, interval: { low: 0, high: 1 } }) }),
    );
    expect(actual).toBe('98.999999%');
    expect(message).toContain('98.999999%');
    expect(judge('p95 < 200ms', loadWith(latencyOf(95, 200.0001))).actual).toBe('200.0001 ms');
  });
});

describe('a figure beside its limit', () => {
  const memory = (bytes: number) => {
    const [first, ...others] = sampleResources().workloads;
    if (first === undefined) throw new Error('the sample has no workload');
    const memoryBytes = { ...first.memoryBytes, max: measured(bytes) };
    return measured({ ...sampleResources(), workloads: [{ ...first, memoryBytes }, ...others] });
  };
  const MIB = 2 ** 20;

  it.each([
    ['memory(foo).max < 64MiB', 66.5e6, 'memory(foo).max was 63.4 MiB, 0.91% below the limit of 64MiB.'],
    ['memory(foo).max < 64 MB', 60e6, 'memory(foo).max was 60.0 MB, 6.3% below the limit of 64 MB.'],
    ['memory(foo).max < 64Mi', 32 * MIB, 'memory(foo).max was 32.0 Mi, 50% below the limit of 64Mi.'],
    ['memory(foo).max < 65536KiB', 63 * MIB, 'memory(foo).max was 64,512 KiB, 1.6% below the limit of 65536KiB.'],
    ['memory(foo).max < 1GiB', 2000, 'memory(foo).max was 2.00 kB, more than 99% below the limit of 1GiB.'],
    [
      'memory(foo).max < 64MiB',
      64 * MIB + 1,
      'memory(foo).max was 64.000001 MiB, 1 B (less than 0.1%) above the limit of 64MiB.',
    ],
    ['memory(foo).max <= 64MiB', 64 * MIB, 'memory(foo).max was 64.0 MiB, the limit is 64MiB.'],
  ])('%s of %d bytes is in the unit of the limit', (text, bytes, message) =>
    expect(judge(text, sampleLoad(), memory(bytes)).message).toBe(message),
  );

  const success = (rate: number) => loadWith({ success: measured({ rate, interval: { low: 0, high: 1 } }) });
  it.each([
    ['p95 < 2s', loadWith(latencyOf(95, 182)), 'p95 was 0.182 s, 91% below the limit of 2s.'],
    [
      'p95 < 200ms',
      loadWith(latencyOf(95, 15_000)),
      'p95 was 15,000 ms, 14,800 ms above the limit of 200ms (75 times the limit).',
    ],
    ['p95 < 1m30s', loadWith(latencyOf(95, 45_000)), 'p95 was 45.0 s, 50% below the limit of 1m30s.'],
    ['p95 < 1h', loadWith(latencyOf(95, 4.2)), 'p95 was 4.20 ms, more than 99% below the limit of 1h.'],
    [
      'p95 < 100.52ms',
      loadWith(latencyOf(95, 100.55)),
      'p95 was 100.55 ms, 0.0300 ms (less than 0.1%) above the limit of 100.52ms.',
    ],
    ['success >= 99%', success(1), 'success was 100%, 1 percentage point above the limit of 99%.'],
    [
      'throughput > 1200/m',
      loadWith({ throughputPerSecond: 25 }),
      'throughput was 1,500/m, 25% above the limit of 1200/m.',
    ],
    ['throughput > 5', loadWith({ throughputPerSecond: 20 }), 'throughput was 20.0/s, 4 times the limit of 5.'],
    ['failures <= 10', loadWith({ failures: 10 }), 'failures were 10, the limit is 10.'],
    ['cpu(foo).avg < 250m', sampleLoad(), 'cpu(foo).avg was 21.0m, 92% below the limit of 250m.'],
    ['cpu(foo).avg < 0.5', sampleLoad(), 'cpu(foo).avg was 0.0210 cores, 96% below the limit of 0.5.'],
    ['received(foo) < 8kB/s', sampleLoad(), 'received(foo) was 5.21 kB/s, 35% below the limit of 8kB/s.'],
  ])('%s says the figure in that unit', (text, load, message) => expect(judge(text, load).message).toBe(message));

  it.each([
    ['p95 < 200ms', loadWith(latencyOf(95, 150)), 0.25],
    ['p95 < 200ms', loadWith(latencyOf(95, 250)), -0.25],
    ['p95 < 200ms', loadWith(latencyOf(95, 200)), 0],
    ['throughput > 50/s', loadWith({ throughputPerSecond: 20 }), -0.6],
    ['requests >= 100', loadWith({ requests: 150 }), 0.5],
    ['requests == 100', loadWith({ requests: 150 }), -0.5],
    ['requests == 100', loadWith({ requests: 100 }), 0],
  ])('%s has its margin as a share of the limit', (text, load, margin) =>
    expect(judge(text, load).margin).toBeCloseTo(margin, 12),
  );

  it('has no margin where the limit is 0 or nothing was measured', () => {
    expect(judge('failures == 0', loadWith({ failures: 3 }))).not.toHaveProperty('margin');
    expect(judge('p95 < 1s', loadWith({ latency: notMeasured('No request was answered.') }))).not.toHaveProperty(
      'margin',
    );
  });

  it('is on the same side of its limit as written as it is in truth', () => {
    const random = randomStream('thresholds', 'tests');
    for (let run = 0; run < 2000; run += 1) {
      const limit = Number((random.next() * 10 ** (1 + 5 * random.next())).toPrecision(5));
      const value = limit * (1 + (random.next() - 0.5) * 10 ** (-12 * random.next()));
      for (const [text, actual] of [
        [`p95 < ${limit}ms`, judge(`p95 < ${limit}ms`, loadWith(latencyOf(95, value))).actual],
        [`max < ${limit}KiB`, judge(`memory(foo).max < ${limit}KiB`, sampleLoad(), memory(value * 1024)).actual],
      ] as const) {
        const shown = Number(actual?.replaceAll(',', '').split(' ')[0]);
        expect([text, value, actual, Math.sign(shown - limit)]).toEqual([
          text,
          value,
          actual,
          Math.sign(value - limit),
        ]);
      }
    }
  });
});

describe('a threshold that can not be judged', () => {
  it('says how many requests a percentile needs', () => {
    const load = sampleLoad({ total: { ...sampleStats(200), latency: measured(sampleDistribution(200, 4)) } });
    expect(judge('p99 < 1s', load)).toEqual({
      source: 'p99 < 1s',
      status: 'not-measurable',
      actual: null,
      message:
        "p99 can't be judged: n is too small. 200 requests have fewer than 10 beyond p99; at least 1,000 are needed.",
    });
    expect(judge('p99.9 < 1s', load).message).toContain('at least 10,000 are needed');
  });

  it.each([
    ['target(baz).p95 < 1s', 'there is no target baz; there are foo, bar.'],
    ['cpu(nope).avg < 1', 'there is no workload nope; there are '],
  ])('%s names the known ones', (text, part) =>
    expect(judge(text)).toMatchObject({ status: 'not-measurable', message: expect.stringContaining(part) }),
  );

  it('passes the reason on', () => {
    expect(judge('p95 < 1s', loadWith({ latency: notMeasured('No request was answered.') })).message).toBe(
      "p95 can't be judged: No request was answered.",
    );
    expect(judge('p90 < 1s', loadWith(latencyOf(95, 5))).message).toContain('the engine reports p95');
    const [result] = evaluateThresholds(
      parse('cpu(foo).avg < 1'),
      sampleLoad(),
      notMeasured('Monitoring was switched off.'),
    );
    expect(result).toMatchObject({
      status: 'not-measurable',
      message: "cpu(foo).avg can't be judged: no resource figures were measured (Monitoring was switched off.)",
    });
  });
});

describe('thresholds on resources', () => {
  const foo = sampleResources().workloads.find(({ workload }) => workload === 'foo');

  it('are judged by the figures of the workload', () => {
    const cpu = foo?.cpuCores.avg;
    const perThousand = foo?.cpuSecondsPer1000;
    if (cpu?.kind !== 'measured' || perThousand?.kind !== 'measured')
      throw new Error('the sample has no figures for foo');
    expect(judge(`cpu(foo).avg <= ${cpu.value}`).status).toBe('pass');
    expect(judge(`cpu(foo).avg < ${cpu.value}`).status).toBe('fail');
    expect(judge(`cpu_per_1000(foo) <= ${perThousand.value}s`).status).toBe('pass');
    expect(judge('memory(foo).max > 1MB').status).toBe('pass');
    expect(judge('memory(foo).max < 1MB').message).toMatch(
      /^memory\(foo\)\.max was [\d.]+ MB, [\d.]+ MB above the limit of 1MB/,
    );
    expect(judge('replicas(foo).min >= 1').status).toBe('pass');
  });
});
