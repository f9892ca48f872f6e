import { describe, expect, it } from 'vitest';
import type { ErrorClass } from '../../src/lib/error-classes.ts';
import { notMeasured } from '../../src/lib/measured.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import { missedForCertain } from '../../src/thresholds/certain-failures.ts';
import { parseThresholds } from '../../src/thresholds/parse-thresholds.ts';
import { sampleLoad, sampleStats } from '../support/sample-report.ts';

const THRESHOLDS = parseThresholds(
  'success >= 99%, failures <= 5, errors(http-5xx) == 0, errors(timeout) == 0, p95 < 1ms, throughput > 1000/s, requests > 1000, failures > 100',
).thresholds;

/** What 200 requests with such failures miss for certain. */
function missed(failures: Partial<Record<ErrorClass, number>>, judgesLatency = false): readonly string[] {
  return missedForCertain(THRESHOLDS, loadWith(failures), judgesLatency);
}

function loadWith(failures: Partial<Record<ErrorClass, number>>): LoadResult {
  const errors = Object.entries(failures).map(([name, count]) => ({
    class: name as ErrorClass,
    count,
    latency: notMeasured('unknown'),
    examples: [],
  }));
  return sampleLoad({ total: sampleStats(200, errors) });
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

  it('an exact number is missed when what is certain exceeds it, and not while what is uncertain may make it up', () => {
    const thresholds = parseThresholds('failures == 5, errors(timeout) == 5, success == 97.5%').thresholds;
    const judge = (failures: Partial<Record<ErrorClass, number>>) =>
      missedForCertain(thresholds, loadWith(failures), false);
    expect(judge({ timeout: 5 })).toEqual([]);
    expect(judge({ 'http-5xx': 3, timeout: 2 })).toEqual([]);
    expect(judge({ 'http-5xx': 6 })).toEqual(['failures == 5', 'success == 97.5%']);
  });

  it('a broken expectation is certain, unless expectations are about time', () => {
    expect(missed({ assertion: 10 })).toEqual(['success >= 99%', 'failures <= 5']);
    expect(missed({ assertion: 10 }, true)).toEqual([]);
  });
});
