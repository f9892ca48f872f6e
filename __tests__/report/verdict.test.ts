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

  it('is invalid when the load was not the planned one, whatever the thresholds say', () => {
    const reason = 'The machine was 96% busy; the limit is 90%.';
    const late = sampleLoad({ generator: { ...load.generator, notOffered: [reason] } });
    expect(judge(late, [missed], undefined)).toEqual({ verdict: 'invalid', reasons: [reason] });
  });

  it('is fail for a threshold that is missed for certain, although other figures are not to be trusted', () => {
    const reason = 'The machine was 96% busy; the limit is 90%.';
    const late = sampleLoad({ generator: { ...load.generator, notOffered: [reason] } });
    expect(judge(late, [missed], undefined, [missed.source])).toEqual({
      verdict: 'fail',
      reasons: [
        'Threshold `p95 < 5ms` was missed: 9.24 ms is 4.24 ms above the limit of 5 ms.',
        `Other figures are not to be trusted: ${reason}`,
      ],
    });
    expect(judge({ ...late, cancelled: true }, [missed], undefined, [missed.source]).verdict).toBe('invalid');
  });

  describe('of a disturbed run', () => {
    const reason = 'The machine was short of CPU.';
    const disturbed = sampleLoad({ generator: { ...load.generator, disturbances: [reason] } });
    const undecided: ThresholdResult = { ...missed, status: 'undecided' };

    it('is pass when every threshold is met in spite of it', () => {
      expect(judge(disturbed, SAMPLE_THRESHOLDS, undefined)).toEqual({ verdict: 'pass', reasons: [] });
    });

    it('is invalid when a threshold is undecided', () => {
      expect(judge(disturbed, [...SAMPLE_THRESHOLDS, undecided], undefined)).toEqual({
        verdict: 'invalid',
        reasons: ['Threshold `p95 < 5ms` could not be decided: 9.24 ms is 4.24 ms above the limit of 5 ms.', reason],
      });
    });

    it('is fail when a threshold is missed without excuse, also beside one that is undecided', () => {
      expect(judge(disturbed, [undecided, { ...missed, source: 'failures == 0' }], undefined)).toEqual({
        verdict: 'fail',
        reasons: [expect.stringContaining('`failures == 0` was missed')],
      });
    });

    it("is invalid when the engine's own threshold is missed", () => {
      const engineThresholds = [{ name: 'p(95)<5', passed: false, message: 'it was 9' }];
      expect(judge({ ...disturbed, engineThresholds }, [], undefined).verdict).toBe('invalid');
    });
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

  it('is fail for a target without one ok answer, whatever the thresholds', () => {
    const [foo, bar] = load.targets;
    if (foo === undefined || bar === undefined) throw new Error('the sample has two targets');
    const dead = sampleLoad({ targets: [foo, { ...bar, ok: 0 }] });
    const reasons = ['Not one of 97 requests to target `bar` was ok.'];
    expect(judge(dead, [], undefined)).toEqual({ verdict: 'fail', reasons });
    expect(judge({ ...dead, cancelled: true }, [], undefined).verdict).toBe('invalid');
    const unsent = sampleLoad({ targets: [foo, { ...bar, ok: 0, sent: 0 }] });
    expect(judge(unsent, [], undefined).verdict).toBe('pass');
  });

  it('is fail for a dead application although the machine was busy', () => {
    const busy = { ...load.generator, notOffered: ['The machine was busy.'] };
    expect(judge(sampleLoad({ total: { ...load.total, ok: 0 }, generator: busy }), [], undefined)).toEqual({
      verdict: 'fail',
      reasons: ['Not one of 200 requests was ok.', 'Other figures are not to be trusted: The machine was busy.'],
    });
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
