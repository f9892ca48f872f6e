import { describe, expect, it } from 'vitest';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { randomStream } from '../../../src/load/plan/random.ts';
import {
  type Arrivals,
  expectedLengthMs,
  expectedRequests,
  openArrivals,
  peakRate,
} from '../../../src/load/plan/schedule.ts';
import { loadPlan } from '../support.ts';

function plan(changes: Partial<LoadPlan>): LoadPlan {
  return loadPlan([], changes);
}

function arrivals(changes: Partial<LoadPlan>, seed = 'seed'): Arrivals {
  return openArrivals(plan(changes), randomStream(seed, 'arrivals'));
}

function all(source: Arrivals): readonly number[] {
  const times: number[] = [];
  for (let time = source.next(); time !== Number.POSITIVE_INFINITY; time = source.next()) times.push(time);
  return times;
}

describe('constant arrivals', () => {
  it('are evenly spaced from the first moment on', () => {
    expect(all(arrivals({ ratePerSecond: 20, requests: 4 }))).toEqual([0, 50, 100, 150]);
  });

  it('fill a duration with rate times duration requests', () => {
    expect(all(arrivals({ ratePerSecond: 100, durationMs: 2000 }))).toHaveLength(200);
  });

  it('end with whichever of requests and duration comes first', () => {
    expect(all(arrivals({ ratePerSecond: 100, durationMs: 2000, requests: 50 }))).toHaveLength(50);
    expect(all(arrivals({ ratePerSecond: 100, durationMs: 200, requests: 50 }))).toHaveLength(20);
  });

  it('keep to the schedule after ten million requests', () => {
    const source = arrivals({ ratePerSecond: 10_000, requests: 10_000_000 });
    let last = 0;
    let count = 0;
    for (let time = source.next(); time !== Number.POSITIVE_INFINITY; time = source.next()) {
      last = time;
      count += 1;
    }
    expect(count).toBe(10_000_000);
    expect(last).toBeCloseTo(999_999.9, 3);
  });
});

describe('stages', () => {
  it('ramp the rate linearly: the n-th request of a ramp from zero is due at the root of n', () => {
    // From 0 to 100/s in 2 s: 25 t² requests after t seconds.
    const times = all(arrivals({ ratePerSecond: 0, stages: [{ ratePerSecond: 100, durationMs: 2000 }] }));
    expect(times).toHaveLength(100);
    for (const [index, time] of times.entries()) expect(time).toBeCloseTo(1000 * Math.sqrt(index / 25), 6);
  });

  it('follow each other: up, level, down', () => {
    const stages = [
      { ratePerSecond: 200, durationMs: 1000 },
      { ratePerSecond: 200, durationMs: 2000 },
      { ratePerSecond: 0, durationMs: 1000 },
    ];
    const times = all(arrivals({ ratePerSecond: 0, stages }));
    const within = (from: number, to: number): number => times.filter((time) => time >= from && time < to).length;
    expect(within(0, 1000)).toBe(100);
    expect(within(1000, 3000)).toBe(400);
    expect(within(3000, 4000)).toBe(100);
    // The falling ramp mirrors the rising one.
    expect(within(3500, 4000)).toBe(within(0, 500));
  });

  it('start from the rate of the plan, and jump in a stage of no length', () => {
    const times = all(
      arrivals({
        ratePerSecond: 10,
        stages: [
          { ratePerSecond: 10, durationMs: 1000 },
          { ratePerSecond: 100, durationMs: 0 },
          { ratePerSecond: 100, durationMs: 1000 },
        ],
      }),
    );
    expect(times.filter((time) => time < 1000)).toHaveLength(10);
    expect(times.filter((time) => time >= 1000)).toHaveLength(100);
  });

  it('send nothing in a pause', () => {
    const times = all(
      arrivals({
        ratePerSecond: 50,
        stages: [
          { ratePerSecond: 50, durationMs: 1000 },
          { ratePerSecond: 0, durationMs: 0 },
          { ratePerSecond: 0, durationMs: 1000 },
          { ratePerSecond: 50, durationMs: 0 },
          { ratePerSecond: 50, durationMs: 1000 },
        ],
      }),
    );
    expect(times.filter((time) => time > 1000 && time < 1999)).toEqual([]);
    expect(times).toHaveLength(100);
  });

  it('are cut off by the duration', () => {
    const changes = { ratePerSecond: 0, stages: [{ ratePerSecond: 100, durationMs: 2000 }], durationMs: 1000 };
    expect(all(arrivals(changes))).toHaveLength(25);
    expect(expectedRequests(plan(changes))).toBe(25);
    expect(expectedLengthMs(plan(changes))).toBe(1000);
  });
});

describe('Poisson arrivals', () => {
  const poisson = { arrival: 'poisson' } as const;

  it('are the same for the same seed and others for another one', () => {
    const changes = { ...poisson, ratePerSecond: 20, requests: 50 };
    expect(all(arrivals(changes))).toEqual(all(arrivals(changes)));
    expect(all(arrivals(changes))).not.toEqual(all(arrivals(changes, 'other')));
  });

  it('have exponential gaps: mean and standard deviation are both 1 / rate', () => {
    const times = all(arrivals({ ...poisson, ratePerSecond: 1000, requests: 50_000 }));
    const gaps = times.map((time, index) => time - (times[index - 1] ?? 0));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const deviation = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
    expect(mean).toBeCloseTo(1, 1);
    expect(deviation).toBeCloseTo(1, 1);
  });

  it('follow the rate of a ramp: a quarter of its requests is due in its first half', () => {
    const times = all(
      arrivals({ ...poisson, ratePerSecond: 0, stages: [{ ratePerSecond: 2000, durationMs: 20_000 }] }),
    );
    const early = times.filter((time) => time < 10_000).length;
    expect(Math.abs(times.length - 20_000)).toBeLessThan(5 * Math.sqrt(20_000));
    expect(Math.abs(early - 5000)).toBeLessThan(5 * Math.sqrt(5000));
  });

  it('never go back in time', () => {
    const times = all(
      arrivals({
        ...poisson,
        ratePerSecond: 5,
        stages: [
          { ratePerSecond: 500, durationMs: 4000 },
          { ratePerSecond: 0, durationMs: 4000 },
        ],
      }),
    );
    for (const [index, time] of times.entries()) expect(time).toBeGreaterThanOrEqual(times[index - 1] ?? 0);
  });
});

describe('the size of a schedule', () => {
  it('is known before the run', () => {
    expect(expectedLengthMs(plan({ ratePerSecond: 20, requests: 200 }))).toBe(10_000);
    expect(expectedRequests(plan({ ratePerSecond: 20, requests: 200 }))).toBe(200);
    expect(expectedLengthMs(plan({ ratePerSecond: 20, durationMs: 3000 }))).toBe(3000);
    expect(expectedRequests(plan({ ratePerSecond: 20, durationMs: 3000 }))).toBe(60);
    expect(expectedRequests(plan({ ratePerSecond: 20 }))).toBe(Number.POSITIVE_INFINITY);
    expect(
      peakRate(
        plan({
          ratePerSecond: 20,
          stages: [
            { ratePerSecond: 300, durationMs: 10 },
            { ratePerSecond: 5, durationMs: 10 },
          ],
        }),
      ),
    ).toBe(300);
  });
});
