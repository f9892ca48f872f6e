import { describe, expect, it } from 'vitest';
import { nearestRank } from '../../../src/core/statistics.ts';
import { randomStream } from '../../../src/load/plan/random.ts';
import { DurationHistogram } from '../../../src/load/recording/histogram.ts';
import { measuredValue } from '../support.ts';

function filled(values: readonly number[]): DurationHistogram {
  const histogram = new DurationHistogram(3);
  for (const value of values) histogram.record(value);
  return histogram;
}

describe('DurationHistogram', () => {
  it('keeps count, mean, minimum and maximum exactly', () => {
    const { count, avgMs, minMs, maxMs } = measuredValue(filled([1.2345, 70_000.4321, 3]).distribution('nothing'));
    expect({ count, avgMs, minMs, maxMs }).toEqual({ count: 3, avgMs: (1.2345 + 70_000.4321 + 3) / 3, minMs: 1.2345, maxMs: 70_000.4321 });
  });

  it('finds every percentile within a thousandth of the sorted samples, from microseconds to minutes', () => {
    const random = randomStream('histogram', 'values');
    const values = Array.from({ length: 20_000 }, () => 0.05 * Math.exp(random.next() * 14));
    const histogram = filled(values);
    const sorted = [...values].sort((first, second) => first - second);
    for (const percentile of [1, 10, 50, 90, 99, 99.9, 100]) {
      const exact = sorted[nearestRank(sorted.length, percentile) - 1] ?? Number.NaN;
      const found = histogram.percentile(percentile) ?? Number.NaN;
      expect(Math.abs(found - exact)).toBeLessThanOrEqual(exact * 0.001 + 0.001);
    }
  });

  it('is the same when parts of different range are added', () => {
    const small = filled([0.1, 0.2, 0.3]);
    const large = filled([10, 30_000]);
    small.add(large);
    expect(small.distribution('nothing')).toEqual(filled([0.1, 0.2, 0.3, 10, 30_000]).distribution('nothing'));
  });

  it('is empty again after a reset', () => {
    const histogram = filled([5, 6]);
    histogram.reset();
    expect(histogram.distribution('nothing came')).toEqual({ kind: 'not-measured', reason: 'nothing came' });
    histogram.record(2);
    expect(measuredValue(histogram.distribution('nothing')).maxMs).toBe(2);
  });

  it('gives p99 of 200 samples without an interval and marked', () => {
    const p99 = measuredValue(filled(Array.from({ length: 200 }, (_, index) => index + 1)).distribution('nothing')).percentiles.find(
      ({ percentile }) => percentile === 99,
    );
    expect(p99).toEqual({ percentile: 99, valueMs: expect.closeTo(198, 0), tooFewSamples: true });
  });

  it('bounds the median of 100 samples by the 40th and the 61st', () => {
    const p50 = measuredValue(filled(Array.from({ length: 100 }, (_, index) => index + 1)).distribution('nothing')).percentiles[0];
    expect(p50?.interval?.low).toBeCloseTo(40, 0);
    expect(p50?.interval?.high).toBeCloseTo(61, 0);
    expect(p50?.tooFewSamples).toBe(false);
  });

  it('takes a duration below zero, as two clock readings may give, for zero', () => {
    expect(measuredValue(filled([-0.001]).distribution('nothing')).minMs).toBe(0);
  });
});
