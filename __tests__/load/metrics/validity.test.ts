import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../../src/lib/measured.ts';
import { DurationHistogram, EMPTY, type EncodedHistogram } from '../../../src/load/metrics/histogram.ts';
import type { Evidence } from '../../../src/load/metrics/snapshot.ts';
import {
  disturbanceReasons,
  notOfferedReasons,
  pressedShare,
  spoiledShare,
  type Validity,
} from '../../../src/load/metrics/validity.ts';

/** Some durations in milliseconds, each so many times. */
function durations(...parts: readonly (readonly [count: number, ms: number])[]): EncodedHistogram {
  const histogram = new DurationHistogram(3);
  for (const [count, ms] of parts) for (let one = 0; one < count; one += 1) histogram.record(ms);
  return histogram.encode();
}

const SCHEDULE = { due: 10_000, sentInTime: 10_000, lengthMs: 500_000, pacing: durations([10_000, 0.2]) };
const LOOP = { delay: durations([1000, 0.5]), heldUpMs: 0, lengthMs: 10_000 };
const HOST = { busy: measured(0.4), steal: measured(0), pressure: measured([0.1, 0.1, 0.1]) };

interface Changes {
  readonly plan?: Partial<Validity['plan']>;
  readonly requests?: number;
  readonly notSent?: number;
  readonly serviceMs?: number;
  readonly schedule?: Partial<NonNullable<Evidence['schedule']>>;
  readonly loop?: Partial<NonNullable<Evidence['loop']>>;
  readonly host?: Partial<NonNullable<Evidence['host']>>;
}

function allReasons(validity: Validity): readonly string[] {
  return [...notOfferedReasons(validity), ...disturbanceReasons(validity)];
}

function reasons({ plan, requests = 10_000, notSent = 0, serviceMs = 2, ...evidence }: Changes): readonly string[] {
  const service = DurationHistogram.decode(durations([100, serviceMs])).distribution('nothing');
  return allReasons({
    plan: { engine: 'builtin', connections: 50, ...plan },
    total: { requests, notSent, service },
    evidence: {
      schedule: { ...SCHEDULE, ...evidence.schedule },
      loop: { ...LOOP, ...evidence.loop },
      host: { ...HOST, ...evidence.host },
    },
  });
}

describe('what speaks against a run', () => {
  it('has none for a generator that kept to its schedule on a machine with CPU to spare', () => {
    expect(reasons({})).toEqual([]);
  });

  it('distrusts a load that was not offered', () => {
    expect(reasons({ schedule: { due: 10_000, sentInTime: 9000 } })).toEqual([
      expect.stringMatching(
        /^Only 18\.0\/s of the planned 20\.0\/s could be sent in time \(90%, at least 99% is needed\).*\.$/,
      ),
    ]);
    expect(reasons({ schedule: { due: 10_000, sentInTime: 9950 } })).toEqual([]);
  });

  it('forgives what 200 requests can’t tell from bad luck', () => {
    expect(reasons({ schedule: { due: 200, sentInTime: 196 }, requests: 200, notSent: 1 })).toEqual([]);
    expect(reasons({ schedule: { due: 200, sentInTime: 190 } })).toHaveLength(1);
  });

  it('distrusts a late generator by the lower end of its p99', () => {
    expect(reasons({ schedule: { pacing: durations([197, 0.1], [3, 9]) } })).toEqual([]);
    expect(reasons({ schedule: { pacing: durations([900, 0.1], [100, 9]) } })).toEqual([
      expect.stringContaining('p99 behind the schedule is 9.00 ms, and at most 1.00 ms'),
    ]);
    expect(reasons({ schedule: { pacing: EMPTY } })).toEqual([]);
  });

  it('allows a slow service a generator that is late by a tenth of its answers', () => {
    expect(reasons({ schedule: { pacing: durations([1000, 9]) }, serviceMs: 100 })).toEqual([]);
    expect(reasons({ schedule: { pacing: durations([1000, 12]) }, serviceMs: 100 })).toHaveLength(1);
  });

  it('distrusts a generator that was slow to read answers', () => {
    expect(reasons({ loop: { delay: durations([1000, 8]), heldUpMs: 200 } })).toEqual([
      expect.stringContaining('8.00 ms, and at most 5.00 ms'),
    ]);
    expect(reasons({ loop: { delay: durations([197, 4], [3, 8]), heldUpMs: 500 } })).toEqual([]);
  });

  it('distrusts a generator that stood still, however few times', () => {
    expect(reasons({ loop: { delay: durations([1000, 1.4]), heldUpMs: 1670 } })).toEqual([
      expect.stringContaining('stood still for 16.7% of the time'),
    ]);
    // A single hiccup of a short run.
    expect(reasons({ loop: { delay: EMPTY, heldUpMs: 60, lengthMs: 500 } })).toEqual([]);
  });

  it('distrusts stolen CPU', () => {
    expect(reasons({ host: { steal: measured(0.051) } })).toEqual([expect.stringContaining('lost 5.1%')]);
    expect(reasons({ host: { steal: measured(0.05) } })).toEqual([]);
  });

  it('distrusts CPU pressure in more than a tenth of the seconds, but not for a single one', () => {
    expect(reasons({ host: { pressure: measured([0.9, 0.1, 0.1]) } })).toEqual([]);
    expect(reasons({ host: { pressure: measured([0.9, 0.9, 0.1]) } })).toEqual([
      expect.stringContaining('in 66.7% of the seconds'),
    ]);
    const seconds = [...Array.from({ length: 18 }, () => 0.1), 0.5, 0.5];
    expect(reasons({ host: { pressure: measured(seconds) } })).toEqual([]);
  });

  it('distrusts a run in which requests were never sent', () => {
    expect(reasons({ notSent: 100 })).toEqual([
      expect.stringContaining('100 of 10,000 requests were never sent (1%, at most 0.1% is allowed)'),
    ]);
    expect(reasons({ notSent: 9 })).toEqual([]);
  });

  it('does not distrust what a system can’t measure', () => {
    expect(
      reasons({ host: { steal: notMeasured('no /proc/stat'), pressure: notMeasured('no /proc/pressure/cpu') } }),
    ).toEqual([]);
  });

  it('makes no check for which an engine has no evidence', () => {
    const total = { requests: 100, notSent: 0, service: notMeasured('nothing') };
    expect(allReasons({ plan: { engine: 'k6', connections: 1 }, total, evidence: {} })).toEqual([]);
  });

  it('says of k6 what it dropped, and what to change', () => {
    expect(reasons({ plan: { engine: 'k6' }, notSent: 100 })).toEqual([
      expect.stringMatching(/^k6 dropped 100 of 10,000 requests .*allow more connections/),
    ]);
    expect(reasons({ plan: { engine: 'k6', script: 'a.js' }, notSent: 100 })).toEqual([
      expect.stringMatching(/iterations and requests .*maxVUs/),
    ]);
  });

  it('tells a load that was not offered from one that was disturbed', () => {
    const validity: Validity = {
      plan: { engine: 'builtin', connections: 50 },
      total: { requests: 10_000, notSent: 100, service: notMeasured('nothing') },
      evidence: { schedule: { ...SCHEDULE, pacing: durations([1000, 9]) }, host: { ...HOST, steal: measured(0.2) } },
    };
    expect(notOfferedReasons(validity)).toEqual([expect.stringContaining('never sent')]);
    expect(disturbanceReasons(validity)).toEqual([
      expect.stringContaining('was late'),
      expect.stringContaining('lost 20%'),
    ]);
  });

  it('names all reasons', () => {
    expect(
      reasons({
        notSent: 5000,
        host: { steal: measured(0.5) },
        loop: { delay: durations([1000, 50]), heldUpMs: 5000 },
      }),
    ).toHaveLength(3);
  });
});

describe('spoiledShare', () => {
  it('is nothing on a machine with CPU to spare', () =>
    expect([spoiledShare(HOST), spoiledShare(undefined)]).toEqual([0, 0]));

  it('is the seconds under pressure with the next three, and twice the stolen share', () => {
    expect(spoiledShare({ ...HOST, pressure: measured([0.9, 0, 0, 0, 0, 0, 0, 0]) })).toBe(0.5);
    expect(spoiledShare({ ...HOST, steal: measured(0.1) })).toBe(0.2);
    expect(spoiledShare({ ...HOST, steal: measured(0.1), pressure: measured([0.9, 0.9]) })).toBe(1);
  });
});

describe('pressedShare', () => {
  it('is the share of seconds above the limit', () => {
    expect(pressedShare([0.4, 0.41, 0, 1])).toBe(0.5);
  });
});
