import { describe, expect, test } from 'vitest';
import {
  counterGrowth,
  gaugeFigure,
  rateFigure,
  type Sample,
  sumCounters,
  sumSeries,
} from '../../src/usage/window-usage.ts';

const window = { startedAt: 10_000, endedAt: 20_000, warmedUpMs: 3_000 };

/** A counter of a service that uses `cores` from `from` to `to` and nothing otherwise, read at the given times. */
function counter(cores: number, from: number, to: number, times: readonly number[]): readonly Sample[] {
  return times.map((at) => ({ at, value: (cores * Math.max(0, Math.min(at, to) - from)) / 1000 }));
}

const everyOther = Array.from({ length: 20 }, (_, index) => 300 + index * 1_700);

describe('counter growth', () => {
  test('is exact for load that began with the warm-up and ended with the window, although no sample falls on its ends', () => {
    const growth = counterGrowth(counter(0.5, 7_000, 20_000, everyOther), window);
    expect(growth).toEqual({ kind: 'measured', value: expect.closeTo(5, 6) });
  });

  test('is exact without a warm-up too', () => {
    const growth = counterGrowth(counter(0.5, 10_000, 20_000, everyOther), { ...window, warmedUpMs: 0 });
    expect(growth).toEqual({ kind: 'measured', value: expect.closeTo(5, 6) });
  });

  test('of what is as busy after the window as in it does not count the time after it', () => {
    const growth = counterGrowth(counter(0.5, 0, 60_000, everyOther), window);
    expect(growth).toEqual({ kind: 'measured', value: expect.closeTo(5, 6) });
  });

  test('is missing, not zero, when no sample follows the load', () => {
    const samples = counter(0.5, 7_000, 20_000, everyOther).filter((sample) => sample.at < 20_000);
    expect(counterGrowth(samples, window)).toEqual({
      kind: 'not-measured',
      reason: 'there is no sample from after the load',
    });
  });

  test('is missing when a restart reset the counter', () => {
    const samples = [
      ...counter(0.5, 7_000, 14_000, [9_000, 14_000]),
      { at: 16_000, value: 0 },
      { at: 21_000, value: 1 },
    ];
    expect(counterGrowth(samples, window)).toMatchObject({ kind: 'not-measured' });
  });
});

describe('figures', () => {
  test('a rate has its extremes only with enough readings inside the window', () => {
    const dense = rateFigure(counter(0.5, 7_000, 20_000, everyOther), window);
    expect(dense).toMatchObject({
      avg: { value: expect.closeTo(0.5, 6) },
      min: { value: expect.closeTo(0.5, 6) },
      max: { value: expect.closeTo(0.5, 6) },
    });
    const sparse = rateFigure(counter(0.5, 7_000, 20_000, [5_000, 9_000, 15_000, 25_000]), window);
    expect(sparse.avg).toMatchObject({ kind: 'measured' });
    expect(sparse.min).toMatchObject({ kind: 'not-measured' });
  });

  test('a gauge is averaged by time, and what was held when the window began counts', () => {
    const samples = [
      { at: 8_000, value: 100 },
      { at: 15_000, value: 200 },
      { at: 16_000, value: 200 },
      { at: 17_000, value: 200 },
    ];
    expect(gaugeFigure(samples, window)).toMatchObject({
      avg: { value: 150 },
      min: { value: 100 },
      max: { value: 200 },
      samples: 3,
    });
  });

  test('a gauge without samples is missing', () => {
    expect(gaugeFigure([], window).avg).toMatchObject({ kind: 'not-measured' });
  });
});

describe('sums over pods', () => {
  test('counters read at unequal times add up without steps', () => {
    const even = [0, 2_000, 4_000].map((at) => ({ at, value: at / 1000 }));
    const odd = [500, 1_000, 3_000, 4_500].map((at) => ({ at, value: at / 1000 }));
    for (const sample of sumCounters([even, odd])) expect(sample.value).toBeCloseTo((2 * sample.at) / 1000, 9);
  });

  test('gauges hold their last reading', () => {
    const sum = sumSeries([
      [{ at: 1, value: 10 }],
      [
        { at: 2, value: 5 },
        { at: 3, value: 6 },
      ],
    ]);
    expect(sum).toEqual([
      { at: 2, value: 15 },
      { at: 3, value: 16 },
    ]);
  });

  test('no pods make no samples', () => {
    expect(sumCounters([])).toEqual([]);
    expect(sumSeries([])).toEqual([]);
  });
});
