import { describe, expect, it } from 'vitest';
import { findPercentile } from '../../src/lib/percentiles.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import type { LoadSnapshot } from '../../src/load/metrics/snapshot.ts';
import { renderHtml } from '../../src/report/html/render.ts';
import { mergeReports } from '../../src/report/merge-reports.ts';
import type { Report } from '../../src/report/report.ts';
import { reproduceParts } from '../../src/report/reproduce.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { ThresholdResult } from '../../src/thresholds/threshold.ts';
import { textOf } from '../support/html-page.ts';
import { legLoad, legReport, legRequests } from '../support/sample-legs.ts';
import { errorReport } from '../support/sample-report.ts';

/** Two reports and their figures together. */
function merge(...reports: readonly Report[]): Report {
  const merged = mergeReports(reports);
  if (merged.kind === 'not-measured') throw new Error(merged.reason);
  return merged.value;
}

function reasonFor(...reports: readonly Report[]): string {
  const merged = mergeReports(reports);
  return merged.kind === 'measured' ? 'merged' : merged.reason;
}

const withLoad = (report: Report, change: (load: LoadResult) => Partial<LoadResult>): Report => {
  if (report.load === null) throw new Error('there is no load');
  return { ...report, load: { ...report.load, ...change(report.load) } };
};
const withSnapshot = (report: Report, change: Partial<LoadSnapshot>): Report =>
  withLoad(report, ({ snapshot }) => ({ snapshot: { ...snapshot, ...change } }));
const threshold = (source: string): ThresholdResult => ({ source, status: 'pass', actual: '1', message: 'It is met.' });

const ONE = { seed: 'one', failing: 0.1 };
const TWO = { seed: 'two', requests: 500 };

describe('figures of all legs together', () => {
  it('are those of one recorder that saw all requests', () => {
    const { load } = merge(legReport(ONE), legReport(TWO));
    const all = [...legRequests(ONE), ...legRequests(TWO)].toSorted((a, b) => a.result.endedAtMs - b.result.endedAtMs);
    const whole = legLoad(all);
    expect(load?.total).toEqual(whole.total);
    expect(load?.targets).toEqual(whole.targets);
    expect(load?.seconds).toEqual(whole.seconds);
    expect(load?.generator.offeredPerSecond).toBe(80);
  });

  it('count as if all had begun at the same moment', () => {
    const { load, run } = merge(legReport(ONE), legReport({ ...TWO, startedAfterMs: 3_600_000 }));
    expect(load?.total.throughputPerSecond).toBe(80);
    expect(load?.seconds).toHaveLength(10);
    expect((load?.window.endedAt ?? 0) - (load?.window.startedAt ?? 0)).toBe(10_000);
    // When the jobs were is not changed by it.
    expect(run.durationMs).toBeGreaterThan(3_600_000);
  });

  it('have no seed that repeats them, and no numbers of requests', () => {
    const merged = merge(legReport(ONE), legReport(TWO));
    const samples = merged.load?.snapshot.samples;
    expect(samples?.slowest.length).toBeGreaterThan(0);
    expect(samples?.failed[0]?.requests.length).toBeGreaterThan(0);
    expect(JSON.stringify(samples)).not.toContain('"number"');
    expect(JSON.stringify(legReport(ONE).load?.snapshot.samples)).toContain('"number"');
    expect(reproduceParts(merged)).toBeUndefined();
    const page = textOf(renderHtml(merged));
    expect(page).not.toContain('Run it again');
    expect(page).not.toContain('npm start');
    expect(page).toContain('by each leg: open model');
    expect(page).toContain('Rates are added up as if all legs had begun at the same moment.');
    const terminal = renderTerminal(merged, { color: false });
    expect(terminal).toContain('each leg     open model');
    expect(terminal).toContain('Rates are added up as if all legs had begun at the same moment.');
    expect(terminal).not.toMatch(/^ {2}(seed|again) /m);
  });

  it('are not those of one report that is there twice', () => {
    expect(reasonFor(legReport(ONE), legReport(TWO), legReport(ONE))).toBe(
      'Figures are not added up: one report is there more than once.',
    );
  });

  it('are the same in any order but for names', () => {
    const legs = ['a', 'b', 'c'].map((seed) => legReport({ seed }));
    expect(merge(...legs).load?.total).toEqual(merge(...legs.toReversed()).load?.total);
  });

  it('keep what disturbed a leg, with its name', () => {
    const late = 'The generator was late: by a lot.';
    const disturbed = withLoad(legReport(ONE), ({ generator }) => ({
      generator: { ...generator, disturbances: [late] },
    }));
    expect(merge(disturbed, legReport(TWO)).load?.generator.disturbances).toEqual([`shard=one: ${late}`]);
  });

  it('are not to be trusted when a leg did not send its load, whatever it says of it', () => {
    const unsent = legReport(TWO);
    const schedule = unsent.load?.snapshot.evidence.schedule;
    if (schedule === undefined) throw new Error('there is no schedule');
    const report = merge(
      legReport({ seed: 'one' }),
      withSnapshot(unsent, { evidence: { schedule: { ...schedule, sentInTime: 100 } } }),
    );
    expect(report.verdict).toBe('invalid');
    expect(report.reasons[0]).toMatch(/^shard=two: Only 10\.0\/s of the planned 50\.0\/s/);
  });

  it('hold the highest of what each machine was', () => {
    const busy = withLoad(legReport(TWO), ({ generator }) => ({
      generator: { ...generator, hostCpuBusy: { kind: 'measured', value: 0.9 } },
    }));
    expect(merge(legReport(ONE), busy).load?.generator.hostCpuBusy).toEqual({ kind: 'measured', value: 0.9 });
  });
});

describe('thresholds of all legs together', () => {
  const thresholds = [
    'p95 < 1s',
    'p50 < 1us',
    'target(foo).ok.p95 < 1s',
    'success >= 99%',
    'failures <= 5',
    'throughput > 50/s',
    'cpu(foo).avg < 1',
    'vulnerabilities(critical) == 0',
  ].map(threshold);

  it('are judged again by shares and durations, and left to the legs where figures add up', () => {
    const { thresholds: judged } = merge(legReport(ONE, { thresholds }), legReport(TWO, { thresholds }));
    expect(judged.map(({ source, status }) => [source, status])).toEqual([
      ['p95 < 1s', 'pass'],
      ['p50 < 1us', 'fail'],
      ['target(foo).ok.p95 < 1s', 'pass'],
      ['success >= 99%', 'fail'],
      ['failures <= 5', 'not-measurable'],
      ['throughput > 50/s', 'not-measurable'],
      ['cpu(foo).avg < 1', 'not-measurable'],
      ['vulnerabilities(critical) == 0', 'not-measurable'],
    ]);
    expect(new Set(judged.slice(4).map(({ message }) => message)).size).toBe(3);
  });

  it('are met together where each leg has too few samples', () => {
    const few = { source: 'p99 < 1s', status: 'not-measurable', actual: null, message: 'n is too small.' } as const;
    const legs = ['a', 'b', 'c', 'd'].map((seed) => legReport({ seed }, { thresholds: [few], verdict: 'fail' }));
    const { thresholds: judged, verdict, reasons } = merge(...legs);
    expect(judged[0]).toMatchObject({ status: 'pass' });
    expect([verdict, reasons]).toEqual(['fail', ['4 of 4 legs did not pass.']]);
  });

  it('are those that all legs have', () => {
    const common = threshold('p95 < 1s');
    const { thresholds: judged } = merge(
      legReport(ONE, { thresholds: [threshold('p50 < 1us'), common] }),
      legReport(TWO, { thresholds: [common] }),
    );
    expect(judged.map(({ source }) => source)).toEqual(['p95 < 1s']);
  });

  it('that can not be read again say so', () => {
    const odd = ['p95 < 1s, p50 < 1s', 'nonsense', '<script>'].map(threshold);
    const { thresholds: judged } = merge(legReport(ONE, { thresholds: odd }), legReport(TWO, { thresholds: odd }));
    expect(judged.map(({ status }) => status)).toEqual(['not-measurable', 'not-measurable', 'not-measurable']);
  });
});

describe('legs that are no shards of one plan', () => {
  const one = legReport(ONE);

  it.each<[string, Report, string]>([
    ['another rate', withLoad(one, ({ plan }) => ({ plan: { ...plan, ratePerSecond: 50 } })), '(ratePerSecond)'],
    [
      'another limit and no script',
      withLoad(one, ({ plan }) => ({ plan: { ...plan, script: 'a.js', limits: { ...plan.limits, requests: 1 } } })),
      '(limits, script)',
    ],
    ['another engine', withLoad(one, () => ({ engine: { name: 'builtin', version: '0.9.0' } })), 'load engines'],
    ['another target', withLoad(one, ({ targets }) => ({ targets: targets.slice(1) })), 'different targets'],
    ['no load', errorReport(), 'not every leg has measured a load'],
  ])('are not added up: %s', (_, other, reason) => {
    expect(reasonFor(one, other)).toContain(reason);
  });

  it('may differ in the order of fields, and in the seed', () => {
    const reordered = withLoad(legReport(TWO), ({ plan }) => ({
      plan: Object.fromEntries(Object.entries(plan).toReversed()) as unknown as LoadResult['plan'],
    }));
    expect(reasonFor(one, reordered)).toBe('merged');
  });
});

describe('figures that are none of ours', () => {
  const one = legReport(ONE);
  const snapshot = one.load?.snapshot;
  if (snapshot === undefined) throw new Error('there is no load');
  const { series, window, targets } = snapshot;
  const row = series.rows[0];
  if (row === undefined) throw new Error('there is no row');
  const histogram = (text: string) => ({ count: 1, sum: 1, min: 1, max: 1, histogram: text });

  it.each<[string, Partial<LoadSnapshot>]>([
    ['rows of no width', { series: { ...series, widthSeconds: 0 } }],
    ['rows of an odd width', { series: { ...series, widthSeconds: 3 } }],
    ['rows of endless width', { series: { ...series, widthSeconds: 2 ** 60 } }],
    ['too many rows', { series: { ...series, rows: Array.from({ length: 4_001 }, () => row) } }],
    ['a window of a million years', { window: { startedAt: 0, endedAt: 1e17 } }],
    ['a window that ends before it begins', { window: { startedAt: window.endedAt, endedAt: window.startedAt } }],
    ['a histogram that is no base64', { series: { ...series, rows: [{ ...row, latency: histogram('{}') }] } }],
    [
      'a histogram of a wrong form',
      { series: { ...series, rows: [{ ...row, latency: histogram(Buffer.alloc(64, 7).toString('base64')) }] } },
    ],
    [
      'a million targets',
      {
        targets: Array.from({ length: 40_000 }, (_, index) => ({
          ...(targets[0] as (typeof targets)[0]),
          target: `t${index}`,
        })),
      },
    ],
  ])('are not added up: %s', (_, change) => {
    const started = performance.now();
    expect(reasonFor(one, withSnapshot(legReport(TWO), change))).toMatch(/^Figures could not be added up: /);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('many legs', () => {
  it('are added up in seconds', () => {
    const legs = Array.from({ length: 256 }, (_, index) => legReport({ seed: `leg ${index}`, requests: 100 }));
    const started = performance.now();
    const { load } = merge(...legs);
    expect(load?.total.requests).toBe(25_600);
    const latency = load?.total.latency;
    expect(latency?.kind === 'measured' && findPercentile(latency.value, 99.9)?.tooFewSamples).toBe(false);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
