import { describe, expect, it } from 'vitest';
import { type SourceRun, trustedReport } from '../../src/collect/trusted-report.ts';
import { measured } from '../../src/lib/measured.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import type { Report } from '../../src/report/report.ts';
import { errorReport, failedReport, sampleReport } from '../support/sample-report.ts';

const RUN: SourceRun = {
  runId: '70',
  serverUrl: 'https://github.com',
  repository: 'octo-org/shop',
  headSha: 'a'.repeat(40),
  pullRequest: 17,
};

const trusted = (report: Report, run = RUN, redactor = createRedactor()) => trustedReport(report, run, redactor);

describe('where a report belongs', () => {
  it('is what the event says, and not what the report says', () => {
    const { run } = sampleReport();
    const lying = sampleReport({
      run: { ...run, id: '1', pullRequest: 1, commit: 'b'.repeat(40), url: 'https://evil.example/', job: 'load' },
    });
    expect(trusted(lying).run).toEqual({
      id: '70',
      startedAt: run.startedAt,
      durationMs: run.durationMs,
      url: 'https://github.com/octo-org/shop/actions/runs/70',
      commit: 'a'.repeat(40),
      pullRequest: 17,
      job: 'load',
    });
  });

  it('is no pull request when the event has none', () => {
    expect(trusted(sampleReport(), { ...RUN, pullRequest: undefined }).run).not.toHaveProperty('pullRequest');
  });
});

describe('addresses of a report', () => {
  const past = (url: string) => ({
    startedAt: '2026-05-04T12:30:00.000Z',
    url,
    verdict: 'pass' as const,
    figures: { p50Ms: 1, p95Ms: 1, p99Ms: 1, successRate: 1, throughputPerSecond: 1 },
  });

  it('lead to this GitHub or nowhere', () => {
    const good = 'https://github.com/octo-org/shop/actions/runs/60';
    const bad = [
      'https://github.com.evil.example/x',
      'javascript:alert(1)',
      '//evil.example',
      'https://github.company',
    ];
    const report = sampleReport({
      history: measured({ branch: 'main', runs: [past(good), ...bad.map(past)] }),
      scan: {
        manifests: null,
        images: null,
        sarif: { status: 'uploaded', file: '/f', notes: [], alertsUrl: bad[0] ?? '' },
      },
    });
    const { history, scan } = trusted(report);
    expect(history?.kind === 'measured' && history.value.runs.map(({ url }) => url)).toEqual([
      good,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(scan?.sarif).toEqual({ status: 'uploaded', file: '/f', notes: [] });
  });
});

describe('the verdict of a report', () => {
  const missed = failedReport();

  it.each<[string, Report, Report['verdict'], RegExp]>([
    ['a pass with missed thresholds', { ...missed, verdict: 'pass', reasons: [] }, 'fail', /success >= 99%/],
    ['a pass with an error', { ...errorReport(), verdict: 'pass', reasons: [] }, 'error', /cluster phase failed/],
    ['a pass without a load', sampleReport({ load: null }), 'error', /No load was measured/],
    ['a pass of a load that was not offered', withReason('The generator was late.'), 'invalid', /was late/],
    [
      'a failure whose thresholds are met',
      sampleReport({ verdict: 'fail', reasons: ['As it is.'] }),
      'fail',
      /As it is/,
    ],
  ])('is not better than its figures: %s', (_, report, verdict, reason) => {
    const checked = trusted(report);
    expect(checked.verdict).toBe(verdict);
    expect(checked.reasons.join(' ')).toMatch(reason);
  });

  it('stays as it is for an honest report', () => {
    for (const report of [sampleReport(), missed, errorReport()]) {
      expect(trusted(report).verdict).toBe(report.verdict);
      expect(trusted(report).reasons).toEqual(report.reasons);
    }
  });
});

function withReason(reason: string): Report {
  const report = sampleReport();
  if (report.load === null) throw new Error('there is no load');
  return { ...report, load: { ...report.load, generator: { ...report.load.generator, notOffered: [reason] } } };
}

describe('secrets in a report', () => {
  it('are taken out of every text, of the run too', () => {
    const redactor = createRedactor();
    redactor.add('hunter2-secret');
    const report = sampleReport({
      run: { ...sampleReport().run, leg: 'token=hunter2-secret', job: 'hunter2-secret' },
      reasons: ['It said hunter2-secret.'],
      verdict: 'fail',
    });
    expect(JSON.stringify(trusted(report, RUN, redactor))).not.toContain('hunter2');
  });
});
