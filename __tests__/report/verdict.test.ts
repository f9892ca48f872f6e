import { describe, expect, it } from 'vitest';
import { judge } from '../../src/report/verdict.ts';
import type { ThresholdResult } from '../../src/thresholds/threshold.ts';
import { SAMPLE_THRESHOLDS, sampleLoad, sampleStats } from '../support/sample-report.ts';

const missed: ThresholdResult = {
  source: 'p95 < 5ms',
  status: 'fail',
  actual: '9.24 ms',
  message: '9.24 ms is 4.24 ms above the limit of 5 ms',
};
const unmeasured: ThresholdResult = {
  source: 'cpu < 1',
  status: 'not-measurable',
  actual: null,
  message: 'Resources were not read.',
};
const broken = { code: 'load-failed', phase: 'load', message: 'the target is gone' } as const;
const load = sampleLoad();

describe('the verdict', () => {
  it('is pass when every threshold is met', () => {
    expect(judge(load, SAMPLE_THRESHOLDS, undefined)).toEqual({ verdict: 'pass', reasons: [] });
  });

  it('is fail when a threshold is missed, and says by how much', () => {
    expect(judge(load, [...SAMPLE_THRESHOLDS, missed], undefined)).toEqual({
      verdict: 'fail',
      reasons: ['Threshold `p95 < 5ms` was missed: 9.24 ms is 4.24 ms above the limit of 5 ms.'],
    });
  });

  it('is fail when a threshold could not be measured', () => {
    expect(judge(load, [unmeasured], undefined)).toEqual({
      verdict: 'fail',
      reasons: ['Threshold `cpu < 1` could not be measured: Resources were not read.'],
    });
  });

  it("is fail when the engine's own threshold is missed", () => {
    const k6 = sampleLoad({
      engine: { name: 'k6', version: '1.4.0' },
      engineThresholds: [{ name: 'http_req_failed', passed: false, message: 'rate<0.01 was 0.2' }],
    });
    expect(judge(k6, [], undefined)).toEqual({
      verdict: 'fail',
      reasons: ['The k6 threshold `http_req_failed` was missed: rate<0.01 was 0.2.'],
    });
  });

  it('is invalid when the generator distrusts itself, whatever the thresholds say', () => {
    const reason = 'The machine was 96% busy; the limit is 90%.';
    const late = sampleLoad({ generator: { ...load.generator, invalid: [reason] } });
    expect(judge(late, [missed], undefined)).toEqual({ verdict: 'invalid', reasons: [reason] });
  });

  it('is fail for a threshold that is missed for certain, although other figures are not to be trusted', () => {
    const reason = 'The machine was 96% busy; the limit is 90%.';
    const late = sampleLoad({ generator: { ...load.generator, invalid: [reason] } });
    expect(judge(late, [missed], undefined, [missed.source])).toEqual({
      verdict: 'fail',
      reasons: [
        'Threshold `p95 < 5ms` was missed: 9.24 ms is 4.24 ms above the limit of 5 ms.',
        `Other figures are not to be trusted: ${reason}`,
      ],
    });
    expect(judge({ ...late, cancelled: true }, [missed], undefined, [missed.source]).verdict).toBe('invalid');
  });

  it('leaves out what a later step is to judge', () => {
    const pending = { ...unmeasured, status: 'pending' } as const;
    expect(judge(load, [pending], undefined)).toEqual({ verdict: 'pass', reasons: [] });
  });

  it('is invalid when the load was stopped early', () => {
    expect(judge(sampleLoad({ cancelled: true }), SAMPLE_THRESHOLDS, undefined).verdict).toBe('invalid');
  });

  it('is invalid when no request came due', () => {
    const nothing = sampleLoad({ total: { ...sampleStats(1), requests: 0, sent: 0, ok: 0 } });
    expect(judge(nothing, [], undefined).reasons).toEqual([
      'No request came due in the measured window, so there is nothing to judge.',
    ]);
  });

  it('is error without figures', () => {
    expect(judge(undefined, [], undefined)).toEqual({ verdict: 'error', reasons: ['No load was measured.'] });
  });

  it('is error when the run broke off, also with figures', () => {
    expect(judge(load, [missed], broken)).toEqual({
      verdict: 'error',
      reasons: ['The load phase failed: the target is gone.'],
    });
  });
});
