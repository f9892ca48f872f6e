import { describe, expect, it } from 'vitest';
import { hasTooFewSamples, nearestRank, percentileRanks, wilsonInterval } from '../../src/lib/statistics.ts';

describe('wilsonInterval', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
    [1, 29, 0.0061, 0.1718],
  ])('of %i among %i is that of the literature', (successes, total, low, high) => {
    const interval = wilsonInterval(successes, total);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('is exactly 0 and 1 at its ends, so that all ok prints as 100%', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
  });

  it('narrows with the number of requests', () => {
    const few = wilsonInterval(99, 100);
    const many = wilsonInterval(9900, 10_000);
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 5);
  });
});

describe('nearestRank', () => {
  it.each([
    [100, 50, 50],
    [100, 99, 99],
    [101, 99, 100],
    [200, 99.9, 200],
    [10_000, 99.9, 9990],
    [1, 99, 1],
    [5, 0, 1],
    [5, 100, 5],
    [3, 50, 2],
  ])('of %i samples and p%d is %i', (n, percentile, rank) => {
    expect(nearestRank(n, percentile)).toBe(rank);
  });

  it('is not thrown off by decimals that binary fractions only approach', () => {
    for (let n = 1000; n <= 1_000_000; n += 1000) expect(nearestRank(n, 99.9)).toBe((n / 1000) * 999);
  });
});

describe('hasTooFewSamples', () => {
  it.each([
    [100, 90, false],
    [99, 90, true],
    [200, 95, false],
    [200, 99, true],
    [1000, 99, false],
    [10_000, 99.9, false],
    [9999, 99.9, true],
  ])('of %i samples at p%d is %s', (n, percentile, isTooFew) => {
    expect(hasTooFewSamples(n, percentile)).toBe(isTooFew);
  });
});

describe('percentileRanks', () => {
  // The classical table of distribution-free 95 % intervals of the median.
  it.each([
    [6, 1, 6],
    [10, 2, 9],
    [20, 6, 15],
    [25, 8, 18],
    [50, 18, 33],
    [100, 40, 61],
  ])('bounds the median of %i samples by ranks %i and %i', (n, low, high) => {
    expect(percentileRanks(n, 50)).toEqual({ low, high });
  });

  it('has no interval of the median below six samples', () => {
    expect(percentileRanks(5, 50)).toEqual({ low: undefined, high: undefined });
  });

  it('has no upper bound of p99 with 200 samples, and the sixth largest as the lower one', () => {
    expect(percentileRanks(200, 99)).toEqual({ low: 195, high: undefined });
  });

  it('agrees with direct summation of binomial probabilities', () => {
    for (const [n, percentile] of [
      [37, 75],
      [200, 95],
      [500, 99],
      [1000, 90],
    ] as const) {
      expect(percentileRanks(n, percentile)).toEqual(ranksBySummation(n, percentile / 100));
    }
  });

  it('approaches the normal approximation for ten million samples', () => {
    const n = 10_000_000;
    const { low = 0, high = 0 } = percentileRanks(n, 99);
    const half = 1.959964 * Math.sqrt(n * 0.99 * 0.01);
    expect(low).toBeGreaterThan(n * 0.99 - half - 5);
    expect(low).toBeLessThan(n * 0.99 - half + 5);
    expect(high).toBeGreaterThan(n * 0.99 + half - 5);
    expect(high).toBeLessThan(n * 0.99 + half + 5);
  });

  it.each([100, 777, 5000])('covers the true p90 of %i samples with at least 95 percent', (n) => {
    // The coverage of [x(low), x(high)) is P(low <= B < high).
    const { low = 0, high = 0 } = percentileRanks(n, 90);
    let covered = 0;
    for (let count = low; count < high; count += 1) covered += binomial(n, 0.9, count);
    expect(covered).toBeGreaterThanOrEqual(0.95);
    expect(covered).toBeLessThan(0.99);
  });
});

function ranksBySummation(n: number, p: number): { low: number | undefined; high: number | undefined } {
  let low: number | undefined;
  let high: number | undefined;
  let below = 0;
  for (let count = 0; count <= n; count += 1) {
    if (count >= 1 && below <= 0.025) low = count;
    below += binomial(n, p, count);
    if (high === undefined && below >= 0.975 && count < n) high = count + 1;
  }
  return { low, high };
}

function binomial(n: number, p: number, count: number): number {
  let logarithm = count * Math.log(p) + (n - count) * Math.log(1 - p);
  for (let factor = 1; factor <= count; factor += 1) logarithm += Math.log((n - count + factor) / factor);
  return Math.exp(logarithm);
}
