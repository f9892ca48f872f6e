import { describe, expect, it } from 'vitest';
import { hasTooFewSamples, samplesNeeded } from '../../../src/lib/statistics.ts';
import { randomStream } from '../../../src/load/plan/random.ts';
import { durationFor, shortageFor } from '../../../src/load/plan/samples.ts';
import { openArrivals } from '../../../src/load/plan/schedule.ts';
import { SAMPLE_PLAN } from '../../support/sample-report.ts';

const { requests: _requests, ...TIMED } = SAMPLE_PLAN;

describe('samplesNeeded', () => {
  it.each([50, 75, 90, 95, 99, 99.9])('is the fewest that are not too few for p%d', (percentile) => {
    const needed = samplesNeeded(percentile);
    expect([needed - 1, needed].map((n) => hasTooFewSamples(n, percentile))).toEqual([true, false]);
  });
});

describe('shortageFor', () => {
  it('is the same rule by which a percentile is not measurable, where requests are counted', () => {
    for (const requests of [99, 100, 199, 200, 999, 1000])
      for (const percentile of [90, 95, 99])
        expect(shortageFor(percentile, 1, { ...SAMPLE_PLAN, requests }) !== undefined).toBe(
          hasTooFewSamples(requests, percentile),
        );
  });

  it('lets through what has enough requests in all but one run in a thousand, however they are drawn', () => {
    const plan = { ...TIMED, ratePerSecond: 20, durationMs: durationFor(90, 20) };
    expect(shortageFor(90, 1, plan)).toBeUndefined();
    const short = Array.from({ length: 3000 }, (_, run) => {
      const arrivals = openArrivals(plan, randomStream(`${run}`, 'measuring/arrivals'));
      let count = 0;
      while (arrivals.next() < Number.POSITIVE_INFINITY) count += 1;
      return hasTooFewSamples(count, 90);
    }).filter(Boolean);
    expect(short.length).toBeLessThanOrEqual(6);
  });

  it('says how long the plan would have to be', () => {
    expect(shortageFor(95, 1, { ...TIMED, durationMs: 5000 })).toEqual({ requests: 249, durationMs: 13_000 });
    expect(shortageFor(95, 1, { ...TIMED, arrival: 'constant', durationMs: 5000 })).toEqual({
      requests: 200,
      durationMs: 10_000,
    });
    const stages = [{ ratePerSecond: 20, durationMs: 5000 }];
    expect(shortageFor(95, 1, { ...TIMED, stages })).toEqual({ requests: 249 });
  });

  it('counts the share of a target, and what may be missing of it', () => {
    expect(shortageFor(95, 0.5, { ...SAMPLE_PLAN, requests: 400 })).toEqual({ requests: 467 });
    expect(shortageFor(95, 0.5, { ...SAMPLE_PLAN, requests: 467 })).toBeUndefined();
  });

  it('holds a plan to both its requests and its duration', () => {
    expect(shortageFor(95, 1, { ...SAMPLE_PLAN, durationMs: 5000 })).toEqual({ requests: 249, durationMs: 13_000 });
    expect(shortageFor(95, 1, { ...SAMPLE_PLAN, requests: 100, durationMs: 50_000 })).toEqual({ requests: 200 });
  });
});
