import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/load/plan/random.ts';

function draws(seed: string, name: string, count: number): readonly number[] {
  const stream = randomStream(seed, name);
  return Array.from({ length: count }, () => stream.next());
}

describe('randomStream', () => {
  it('repeats itself for the same seed and name', () => {
    expect(draws('a', 'x', 100)).toEqual(draws('a', 'x', 100));
  });

  it('differs by seed and by name', () => {
    expect(draws('a', 'x', 5)).not.toEqual(draws('b', 'x', 5));
    expect(draws('a', 'x', 5)).not.toEqual(draws('a', 'y', 5));
  });

  it('does not confuse the end of a name with the start of a seed', () => {
    expect(draws('bc', 'a', 5)).not.toEqual(draws('c', 'ab', 5));
  });

  it('is uniform: mean, variance and tenths of 100,000 draws are as expected', () => {
    const values = draws('uniform', 'x', 100_000);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    const tenths = Array.from({ length: 10 }, () => 0);
    for (const value of values) tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
    for (const tenth of tenths) expect(Math.abs(tenth - 10_000)).toBeLessThan(500);
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThan(0);
  });
});
