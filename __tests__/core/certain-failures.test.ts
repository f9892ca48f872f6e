import { describe, expect, it } from 'vitest';
import { missedForCertain } from '../../src/core/certain-failures.ts';
import { notMeasured } from '../../src/core/measured.ts';
import { parseThresholds } from '../../src/core/threshold-parse.ts';
import type { ErrorClass } from '../../src/load/types.ts';
import { sampleLoad, sampleStats } from '../support/sample-report.ts';

const THRESHOLDS = parseThresholds(
  'success >= 99%, failures <= 5, errors(http-5xx) == 0, errors(timeout) == 0, p95 < 1ms, throughput > 1000/s, requests > 1000, failures > 100',
).thresholds;

/** What 200 requests with such failures miss for certain. */
function missed(failures: Partial<Record<ErrorClass, number>>, judgesLatency = false): readonly string[] {
  const errors = Object.entries(failures).map(([name, count]) => ({
    class: name as ErrorClass,
    count,
    latency: notMeasured('unknown'),
    examples: [],
  }));
  return missedForCertain(THRESHOLDS, sampleLoad({ total: sampleStats(200, errors) }), judgesLatency);
}

describe('of a run that is not to be trusted', () => {
  it('wrong answers are certain', () => {
    expect(missed({ 'http-5xx': 3 })).toEqual(['success >= 99%', 'errors(http-5xx) == 0']);
    expect(missed({ 'http-4xx': 2, parse: 2, 'connect-refused': 2 })).toEqual(['success >= 99%', 'failures <= 5']);
  });

  it('what comes late is not, and neither is a latency or a rate', () => {
    expect(missed({ timeout: 150, 'not-sent': 20, reset: 10, 'connect-timeout': 3 })).toEqual([]);
  });

  it('failures that might be late do not add up with those that are certain', () => {
    expect(missed({ 'http-4xx': 1, timeout: 100 })).toEqual([]);
  });

  it('a broken expectation is certain, unless expectations are about time', () => {
    expect(missed({ assertion: 10 })).toEqual(['success >= 99%', 'failures <= 5']);
    expect(missed({ assertion: 10 }, true)).toEqual([]);
  });
});
