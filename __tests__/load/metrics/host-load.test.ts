import { describe, expect, it } from 'vitest';
import { cpuShares, parsePressure, parseTicks } from '../../../src/load/metrics/host-load.ts';
import { measuredValue } from '../support.ts';

describe('parseTicks', () => {
  it('reads the line of all CPUs', () => {
    const stat = 'cpu  100 10 50 800 20 5 5 10 7 3\ncpu0 50 5 25 400 10 2 2 5 3 1\nintr 12345\n';
    expect(parseTicks(stat)).toEqual({ total: 1000, idle: 820, steal: 10 });
  });

  it.each(['', 'cpu 1 2 3', 'cpu0 1 2 3 4 5 6 7 8', 'cpu a b c d e f g h'])('answers nothing for %j', (stat) => {
    expect(parseTicks(stat)).toBeUndefined();
  });
});

describe('cpuShares', () => {
  it('is the difference of two readings', () => {
    const shares = cpuShares({ total: 1000, idle: 800, steal: 10 }, { total: 2000, idle: 1300, steal: 60 });
    expect(measuredValue(shares.busy)).toBeCloseTo(0.5, 10);
    expect(measuredValue(shares.steal)).toBeCloseTo(0.05, 10);
  });

  it('is not measured where there is nothing to read, and in no time', () => {
    expect(cpuShares(undefined, undefined).busy).toEqual({
      kind: 'not-measured',
      reason: 'this system has no /proc/stat',
    });
    const ticks = { total: 1, idle: 1, steal: 0 };
    expect(cpuShares(ticks, ticks).steal.kind).toBe('not-measured');
  });
});

describe('parsePressure', () => {
  it('reads the total of tasks that waited', () => {
    expect(
      parsePressure(
        'some avg10=1.50 avg60=0.40 avg300=0.10 total=123456\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n',
      ),
    ).toBe(123_456);
  });

  it('answers nothing for a file of another form', () => {
    expect(parsePressure('none')).toBeUndefined();
  });
});
