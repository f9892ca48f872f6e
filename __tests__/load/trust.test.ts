import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../src/core/measured.ts';
import { distrustReasons, type Evidence, pressedShare } from '../../src/load/trust.ts';

function reasons(changes: Partial<Evidence>): readonly string[] {
  return distrustReasons({
    offeredPerSecond: 20,
    achievedPerSecond: 20,
    schedule: { due: 10_000, sentInTime: 10_000 },
    connections: 50,
    requests: 10_000,
    notSent: 0,
    pacingP99: { valueMs: 0.2, lowMs: 0.1 },
    serviceP50Ms: 2,
    loopDelay: { p99: { valueMs: 0.5, lowMs: 0.3 }, heldUpMs: 0, lengthMs: 10_000 },
    steal: measured(0),
    pressure: measured([0.1, 0.1, 0.1]),
    ...changes,
  });
}

describe('distrustReasons', () => {
  it('has none for a generator that kept to its schedule on a machine with CPU to spare', () => {
    expect(reasons({})).toEqual([]);
  });

  it('distrusts a load that was not offered', () => {
    expect(reasons({ schedule: { due: 10_000, sentInTime: 9000 }, achievedPerSecond: 18 })).toEqual([
      expect.stringMatching(/^Only 18\.0\/s of the planned 20\.0\/s could be sent in time \(90%, at least 99% is needed\).*\.$/),
    ]);
    expect(reasons({ schedule: { due: 10_000, sentInTime: 9950 } })).toEqual([]);
  });

  it('forgives what 200 requests can’t tell from bad luck', () => {
    expect(reasons({ schedule: { due: 200, sentInTime: 196 }, requests: 200, notSent: 1 })).toEqual([]);
    expect(reasons({ schedule: { due: 200, sentInTime: 190 } })).toHaveLength(1);
  });

  it('distrusts a late generator by the lower end of its p99', () => {
    expect(reasons({ pacingP99: { valueMs: 9, lowMs: 0.9 } })).toEqual([]);
    expect(reasons({ pacingP99: { valueMs: 9, lowMs: 1.1 } })).toEqual([
      expect.stringContaining('p99 behind the schedule is 9.00 ms, and at most 1.00 ms'),
    ]);
    expect(reasons({ pacingP99: { valueMs: 9, lowMs: null } })).toEqual([]);
    expect(reasons({ pacingP99: null })).toEqual([]);
  });

  it('allows a slow service a generator that is late by a tenth of its answers', () => {
    expect(reasons({ pacingP99: { valueMs: 9, lowMs: 8 }, serviceP50Ms: 100 })).toEqual([]);
    expect(reasons({ pacingP99: { valueMs: 12, lowMs: 11 }, serviceP50Ms: 100 })).toHaveLength(1);
  });

  it('distrusts a generator that was slow to read answers', () => {
    expect(reasons({ loopDelay: { p99: { valueMs: 8, lowMs: 6 }, heldUpMs: 200, lengthMs: 10_000 } })).toEqual([
      expect.stringContaining('8.00 ms, and at most 5.00 ms'),
    ]);
    expect(reasons({ loopDelay: { p99: { valueMs: 8, lowMs: 4 }, heldUpMs: 500, lengthMs: 10_000 } })).toEqual([]);
    expect(reasons({ loopDelay: null })).toEqual([]);
  });

  it('distrusts a generator that stood still, however few times', () => {
    expect(reasons({ loopDelay: { p99: { valueMs: 1.4, lowMs: 1 }, heldUpMs: 1670, lengthMs: 10_000 } })).toEqual([
      expect.stringContaining('stood still for 16.7% of the time'),
    ]);
    // A single hiccup of a short run.
    expect(reasons({ loopDelay: { p99: null, heldUpMs: 60, lengthMs: 500 } })).toEqual([]);
  });

  it('distrusts stolen CPU', () => {
    expect(reasons({ steal: measured(0.051) })).toEqual([expect.stringContaining('lost 5.1%')]);
    expect(reasons({ steal: measured(0.05) })).toEqual([]);
  });

  it('distrusts CPU pressure in more than a tenth of the seconds, but not for a single one', () => {
    expect(reasons({ pressure: measured([0.9, 0.1, 0.1]) })).toEqual([]);
    expect(reasons({ pressure: measured([0.9, 0.9, 0.1]) })).toEqual([expect.stringContaining('in 66.7% of the seconds')]);
    const seconds = [...Array.from({ length: 18 }, () => 0.1), 0.5, 0.5];
    expect(reasons({ pressure: measured(seconds) })).toEqual([]);
  });

  it('distrusts a run in which requests were never sent', () => {
    expect(reasons({ notSent: 100 })).toEqual([expect.stringContaining('100 of 10,000 requests were never sent (1%, at most 0.1% is allowed)')]);
    expect(reasons({ notSent: 9 })).toEqual([]);
  });

  it('does not distrust what a system can’t measure', () => {
    expect(reasons({ steal: notMeasured('no /proc/stat'), pressure: notMeasured('no /proc/pressure/cpu') })).toEqual([]);
  });

  it('names all reasons', () => {
    expect(
      reasons({ notSent: 5000, steal: measured(0.5), loopDelay: { p99: { valueMs: 50, lowMs: 50 }, heldUpMs: 5000, lengthMs: 10_000 } }),
    ).toHaveLength(3);
  });
});

describe('pressedShare', () => {
  it('is the share of seconds above the limit', () => {
    expect(pressedShare([0.4, 0.41, 0, 1])).toBe(0.5);
  });
});
