import { describe, expect, it } from 'vitest';
import { checkOutput } from '../src/check-output.ts';
import { measured, notMeasured } from '../src/lib/measured.ts';
import type { Report } from '../src/report/report.ts';
import { sampleDistribution, sampleLoad, sampleReport, sampleStats } from './support/sample-report.ts';

function check(change: Partial<Report> = {}): Record<string, unknown> {
  return JSON.parse(checkOutput(sampleReport(change)));
}

const MISSED = { source: 'p95 < 5ms', status: 'fail', actual: '9.24 ms', message: 'p95 was 9.24 ms.' } as const;
const MET = { source: 'success >= 99%', status: 'pass', actual: '100%', message: 'success was 100%.' } as const;

describe('checkOutput', () => {
  it('says what a status line needs', () => {
    expect(check({ thresholds: [MET, MET, MET] })).toEqual({
      verdict: 'pass',
      title: 'Load test passed: p95 9.24 ms, 200 of 200 ok, 3 of 3 thresholds met',
      p50: 4.2,
      p95: 9.24,
      p99: 14.28,
      successRate: 1,
      failures: 0,
      thresholdsMissed: 0,
    });
  });

  it('has the latency of the ok requests in its title where others failed', () => {
    const failed = { class: 'http-5xx', count: 150, latency: notMeasured('x'), examples: [] } as const;
    const stats = { ...sampleStats(200, [failed], 0.7), okLatency: measured(sampleDistribution(50, 30)) };
    expect(check({ verdict: 'fail', thresholds: [], load: sampleLoad({ total: stats }) })).toMatchObject({
      title: 'Load test failed: p95 66.0 ms of the ok ones, 50 of 200 ok',
      p50: 30,
    });
    const none = { ...stats, ok: 0, failures: 200, okLatency: notMeasured('No request was ok.') };
    expect(check({ verdict: 'fail', thresholds: [], load: sampleLoad({ total: none }) })).toMatchObject({
      title: 'Load test failed: 0 of 200 ok',
    });
  });

  it('counts what was missed, and what could not be measured', () => {
    const thresholds = [MISSED, MET, { ...MISSED, status: 'not-measurable' as const, actual: null }];
    expect(check({ verdict: 'fail', thresholds })).toMatchObject({
      title: 'Load test failed: p95 9.24 ms, 200 of 200 ok, 1 of 3 thresholds met',
      thresholdsMissed: 2,
    });
  });

  it('counts those of the engine as well', () => {
    const load = sampleLoad({ engineThresholds: [{ name: 'http_req_failed', passed: false, message: 'x' }] });
    expect(check({ verdict: 'fail', load, thresholds: [MET] })).toMatchObject({
      title: 'Load test failed: p95 9.24 ms, 200 of 200 ok, 1 of 2 thresholds met',
      thresholdsMissed: 1,
    });
  });

  it('says nothing of thresholds where there are none', () => {
    expect(check({ thresholds: [] })).toMatchObject({
      title: 'Load test passed: p95 9.24 ms, 200 of 200 ok',
      thresholdsMissed: 0,
    });
  });

  it('says that figures are not to be trusted when they are not', () => {
    const { generator } = sampleLoad();
    const load = sampleLoad({ generator: { ...generator, notOffered: ['The generator was late.'] } });
    expect(check({ verdict: 'invalid', load, thresholds: [MISSED] })).toMatchObject({
      title: 'Load test not conclusive: not to be trusted: p95 9.24 ms, 200 of 200 ok',
      thresholdsMissed: null,
    });
  });

  it('has null for what is missing, and no zero', () => {
    const error = { code: 'internal', phase: 'up', message: 'x' } as const;
    expect(check({ verdict: 'error', load: null, error })).toEqual({
      verdict: 'error',
      title: 'Load test did not complete: the up phase failed',
      p50: null,
      p95: null,
      p99: null,
      successRate: null,
      failures: null,
      thresholdsMissed: null,
    });
    const missing = notMeasured('No answer.');
    const total = { ...sampleStats(200), latency: missing, okLatency: missing, success: notMeasured('No request.') };
    expect(check({ load: sampleLoad({ total }) })).toMatchObject({ p50: null, p95: null, successRate: null });
  });

  it('has nothing in it that anybody else wrote', () => {
    const evil = '"\n::set-output name=x::`$(id)`\u2028\u202e</script>'.repeat(1000);
    const error = { code: 'internal', phase: evil, message: evil, hint: evil, details: evil } as const;
    const thresholds = [{ ...MISSED, source: evil, message: evil, actual: evil }];
    const run = {
      id: evil,
      startedAt: '2026-05-04T12:30:00.000Z',
      durationMs: 1,
      workflow: evil,
      job: evil,
      leg: evil,
    };
    for (const verdict of ['pass', 'fail', 'invalid', 'error'] as const) {
      const text = checkOutput(sampleReport({ verdict, error, thresholds, run, reasons: [evil] }));
      expect(text).toMatch(/^[\x20-\x7e]{1,1000}$/);
      expect(text).not.toMatch(/set-output|script|\$\(id\)/);
    }
  });

  it('keeps its limits with the longest figures', () => {
    const long = Number.MAX_VALUE;
    const stats = { ...sampleStats(200, [], long / 10), requests: long, ok: long, failures: long };
    const thresholds = Array.from({ length: 1000 }, () => MET);
    const text = checkOutput(sampleReport({ load: sampleLoad({ total: stats }), thresholds }));
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(JSON.parse(text).title.length).toBeLessThanOrEqual(140);
  });
});
