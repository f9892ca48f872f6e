import { describe, expect, it } from 'vitest';
import { missingOfJobs, neededJobs } from '../../src/collect/needed-jobs.ts';
import type { PublicReport } from '../../src/report/build.ts';
import type { Leg } from '../../src/report/collection.ts';
import type { Verdict } from '../../src/report/report.ts';
import { sampleReport } from '../support/sample-report.ts';

const legOf = (job: string, verdict: Verdict): Leg => ({
  name: job,
  report: sampleReport({ verdict, run: { ...sampleReport().run, job } }) as PublicReport,
});

describe('the needs context', () => {
  it('names jobs and their results', () => {
    const text = JSON.stringify({
      build: { result: 'success', outputs: { image: 'a' } },
      load_test: { result: 'failure', outputs: {} },
    });
    expect(neededJobs(text)).toEqual([
      { job: 'build', result: 'success' },
      { job: 'load_test', result: 'failure' },
    ]);
  });

  it('may be left out', () => {
    expect(neededJobs('  ')).toEqual([]);
    expect(neededJobs('{}')).toEqual([]);
  });

  it.each([
    'build, load',
    '[]',
    'null',
    '"load"',
    '{"load":{}}',
    '{"load":{"result":"great"}}',
    '{"a b":{"result":"failure"}}',
    '{"__proto__":{"result":"failure"}, "1":{"result":"success"}}',
    `"${'x'.repeat(2_000_000)}"`,
  ])('is said to be something else: %.40s', (text) => {
    expect(neededJobs(text)).toEqual({ problem: expect.stringContaining('toJSON(needs)') });
  });
});

describe('a job that ended badly', () => {
  const legs = [legOf('good', 'pass'), legOf('bad', 'pass'), legOf('bad', 'fail')];

  it.each([
    ['good', 'success', undefined],
    ['bad', 'failure', undefined],
    ['good', 'failure', 'none of its reports says why'],
    ['other', 'failure', 'left no report'],
    ['good', 'cancelled', 'cancelled and may not have left all'],
    ['other', 'cancelled', 'The job was cancelled.'],
    ['other', 'skipped', 'skipped'],
  ] as const)('is missed when no report tells: %s, %s', (job, result, reason) => {
    const rows = missingOfJobs([{ job, result }], legs);
    expect(rows).toEqual(reason === undefined ? [] : [{ name: job, reason: expect.stringContaining(reason) }]);
  });
});
