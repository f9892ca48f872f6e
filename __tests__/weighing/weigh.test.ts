import { describe, expect, it } from 'vitest';
import { QUIET } from '../../bench/verdicts/machine.ts';
import { SCENARIOS } from '../../bench/verdicts/scenarios.ts';
import { type Simulation, simulate } from '../../bench/verdicts/simulate.ts';
import { tally } from '../../bench/verdicts/tally.ts';
import { notMeasured } from '../../src/lib/measured.ts';
import { evaluateThresholds } from '../../src/thresholds/evaluate.ts';
import { biasOf } from '../../src/thresholds/metrics.ts';
import { parseThresholds } from '../../src/thresholds/parse-thresholds.ts';
import { weigh } from '../../src/weighing/weigh.ts';

const STALLS = { ...QUIET, jitterMs: 0.2, stalls: { perSecond: 5, meanMs: 40 } };

function load(change: Partial<Simulation> = {}) {
  const application = { medianMs: 20, sigma: 0.1, workers: 100, failing: 0 };
  const common = { requests: 1000, ratePerSecond: 100, connections: 10, timeoutMs: 10_000 };
  return simulate({ model: 'open', ...common, application, disturbing: STALLS, ...change }, 'a');
}

function statusOf(text: string, change: Partial<Simulation> = {}) {
  const result = load(change);
  const { thresholds } = parseThresholds(text);
  return evaluateThresholds(thresholds, result, notMeasured('not asked for'), weigh(result, false))[0]?.status;
}

describe('weigh', () => {
  it('lets a threshold be met in spite of a disturbance', () => {
    expect(load().generator).toMatchObject({ notOffered: [], disturbances: [expect.anything(), expect.anything()] });
    expect(statusOf('p95 < 500ms')).toBe('pass');
    expect(statusOf('success >= 99%')).toBe('pass');
  });

  it('leaves a miss undecided that the disturbance can explain, and only such a one', () => {
    expect(statusOf('p95 < 30ms', { disturbing: QUIET })).toBe('pass');
    expect(statusOf('p95 < 30ms')).toBe('undecided');
    expect(statusOf('p50 < 10ms')).toBe('fail');
    expect(statusOf('failures == 0', { application: { medianMs: 20, sigma: 0.1, workers: 100, failing: 0.05 } })).toBe(
      'fail',
    );
  });

  it('says by how much the figure may be off', () => {
    const result = load();
    const { thresholds } = parseThresholds('p95 < 30ms');
    const [judged] = evaluateThresholds(thresholds, result, notMeasured('not asked for'), weigh(result, false));
    expect(judged?.message).toMatch(/above the limit of 30ms .*; undisturbed, it may have been as low as [\d.]+ ms\.$/);
  });

  it('holds nothing for met in spite of a disturbance in the closed model', () => {
    expect(statusOf('p95 < 500ms', { model: 'closed' })).toBe('undecided');
    expect(statusOf('throughput > 1/s', { model: 'closed' })).toBe('undecided');
    expect(statusOf('p50 < 10ms', { model: 'closed' })).toBe('fail');
  });

  it('has a lower bound that is below the undisturbed figure, for every percentile', () => {
    const truth = load({ disturbing: QUIET }).total.latency;
    const disturbed = load();
    const { range } = weigh(disturbed, false);
    if (truth.kind === 'not-measured' || disturbed.total.latency.kind === 'not-measured')
      throw new Error('both are measured');
    for (const [index, { percentile, valueMs }] of truth.value.percentiles.entries()) {
      const measuredMs = disturbed.total.latency.value.percentiles[index]?.valueMs ?? 0;
      const metric = {
        kind: 'latency',
        target: null,
        distribution: 'latency',
        statistic: { kind: 'percentile', percentile },
      } as const;
      const { low, high } = range(metric, measuredMs);
      expect(low).toBeLessThanOrEqual(valueMs * 1.002);
      expect(high).toBe(measuredMs);
      expect(measuredMs).toBeGreaterThanOrEqual(valueMs * 0.998);
    }
  });

  it.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
    'gives no wrong verdict: %s',
    (_name, scenario) => {
      const { wrong, invalid } = tally(scenario, 25);
      expect(wrong).toBe(0);
      expect(invalid).toBeLessThan(20);
    },
  );
});

describe('biasOf', () => {
  it.each([
    ['p95 < 1s', 'too-high'],
    ['success >= 1%', 'too-low'],
    ['throughput > 1/s', 'too-low'],
    ['errors(timeout) == 0', 'too-high'],
    ['service.p95 < 1s', 'either'],
    ['lateness.p99 < 1s', 'none'],
    ['cpu(foo).avg < 1', 'either'],
    ['restarts(foo) == 0', 'too-high'],
  ])('%s: %s', (text, bias) => {
    const metric = parseThresholds(text).thresholds[0]?.metric;
    if (metric === undefined) throw new Error(`${text} is no threshold`);
    expect(biasOf(metric, 'open')).toBe(bias);
    expect(biasOf(metric, 'closed')).toBe(bias === 'none' ? 'none' : 'either');
  });
});
