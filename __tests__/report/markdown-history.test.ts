import { describe, expect, it } from 'vitest';
import { type Measured, measured, notMeasured } from '../../src/lib/measured.ts';
import { changeTexts, sparkline, standingText } from '../../src/report/compared-figures.ts';
import { keyFigures } from '../../src/report/key-figures.ts';
import { renderComment } from '../../src/report/markdown.ts';
import type { KeyFigures, RunHistory } from '../../src/report/report.ts';
import { failedReport, invalidReport, sampleReport } from '../support/sample-report.ts';

const marker = { key: 'CI/load', runId: '7001', attempt: 1, sha: 'a'.repeat(40) };
const NOW: KeyFigures = { p50Ms: 4.2, p95Ms: 14.1, p99Ms: null, successRate: 0.995, throughputPerSecond: 19.8 };

describe('what changed', () => {
  it('is said of each figure, with its unit', () => {
    const before = { p50Ms: 4.2, p95Ms: 12.3, p99Ms: null, successRate: 1, throughputPerSecond: 20.1 };
    expect(changeTexts(before, NOW)).toEqual([
      'p50 4.20 ms (same)',
      'p95 12.3 → 14.1 ms (+15%)',
      'success 100% → 99.5%',
      'throughput 20.1 → 19.8/s (−1.5%)',
    ]);
  });

  it.each([
    [100, 100.5, '+0.5%'],
    [100_000, 100_009.9, '<0.1%'],
    [100, 1, '−99%'],
    [100, 290, '+190%'],
    [4, 31, '7.8 times'],
    [1, 1234, '1,234 times'],
  ])('from %d to %d ms is %s', (was, is, text) =>
    expect(changeTexts({ ...NOW, p95Ms: was }, { ...NOW, p95Ms: is })[1]).toContain(text),
  );

  it('is no number where one of them is missing, or was nothing', () => {
    expect(changeTexts({ ...NOW, p95Ms: null }, NOW)[1]).toBe('p95 n/a → 14.1 ms');
    expect(changeTexts(NOW, { ...NOW, p95Ms: null })[1]).toBe('p95 14.1 ms → n/a');
    expect(changeTexts({ ...NOW, p95Ms: 0 }, NOW)[1]).toBe('p95 0 → 14.1 ms');
  });
});

describe('the line before → now', () => {
  const before = { sha: '9c1b7d2'.padEnd(40, '0'), verdict: 'fail' as const, figures: NOW };

  it('compares with the last result, and says that two runs prove nothing', () => {
    const text = renderComment(sampleReport(), marker, { before });
    expect(text).toMatch(/\*\*before → now:\*\* p50 4\.20 ms \(same\) · p95 14\.1 → 9\.24 ms \(−34%\) · /);
    expect(text).toContain(
      '<sub>Before: commit 9c1b7d2, which failed. Two single runs: a difference between them may be chance. Latency of ok requests.</sub>',
    );
  });

  it('is missing without an earlier result, and where the figures are not to be trusted', () => {
    expect(renderComment(sampleReport(), marker)).not.toContain('before → now');
    expect(renderComment(invalidReport(), marker, { before })).not.toContain('before → now');
  });
});

describe('a sparkline', () => {
  it.each([
    [[1, 2, 3, 4, 5], '▁▂▃▅▇'],
    [[5, 1, 5], '▇▁▇'],
    [[1, null, 2], '▁·▇'],
    [[3, 3, 3], '▃▃▃'],
    [[], ''],
  ])('of %j is %s', (values, line) => expect(sparkline(values)).toBe(line));
});

describe('where a run stands', () => {
  it.each([
    [6, 'above all 4'],
    [0, 'below all 4'],
    [3, 'within, higher than 2 of 4'],
    [4, 'within, higher than 2 of 4'],
  ])('of %d among 1, 2, 4 and 5 is %s', (value, text) => expect(standingText(value, [1, 2, 4, 5])).toBe(text));
  it('is not known without others', () => expect(standingText(1, [])).toBe('n/a'));
});

describe('the history', () => {
  const historyOf = (count: number): Measured<RunHistory> =>
    measured({
      branch: 'main',
      runs: Array.from({ length: count }, (_, index) => ({
        startedAt: `2026-04-${String((index % 28) + 1).padStart(2, '0')}T10:00:00.000Z`,
        verdict: index === 1 ? 'fail' : 'pass',
        figures: { ...NOW, p95Ms: index === 1 ? null : 8 + index },
      })),
    });

  it('has a line per figure with its spread, and where this run stands', () => {
    const text = renderComment(sampleReport({ history: historyOf(4) }), marker);
    expect(text).toContain('<summary>History (4 earlier runs)</summary>');
    expect(text).toContain('| p95 | ▁·▅▇ | 8.00–11.0 ms | 9.24 ms | within, higher than 1 of 3 |');
    expect(text).toContain('| p99 | n/a | n/a | 14.3 ms | n/a |');
    expect(text).toContain('| success | ▃▃▃▃ | 99.5%–99.5% | 100% | above all 4 |');
    expect(text).toContain('4 earlier runs of `main`, 3 passed; oldest: 2026-04-01 10:00:00 UTC.');
  });

  it('draws the last runs of many', () => {
    const text = renderComment(sampleReport({ history: historyOf(500) }), marker);
    expect(text).toContain('60 earlier runs of `main`');
    expect(text).toMatch(/\| p50 \| ▃{60} \|/);
  });

  it('says why there is none', () => {
    expect(
      renderComment(sampleReport({ history: notMeasured('The token may not read artifacts.') }), marker),
    ).toContain('<summary>History</summary>\n\nNot measured: The token may not read artifacts.');
    expect(renderComment(sampleReport({ history: historyOf(0) }), marker)).toContain(
      'There is no earlier run of `main`.',
    );
    expect(renderComment(sampleReport(), marker)).not.toContain('History');
  });

  it('has this run as missing where it has no figure', () => {
    const report = failedReport();
    if (report.load === null) throw new Error('the sample has a load');
    const total = { ...report.load.total, okLatency: notMeasured('no request was ok') };
    const failed = { ...report, load: { ...report.load, total }, history: historyOf(4) };
    expect(keyFigures(failed).p95Ms).toBeNull();
    expect(renderComment(failed, marker)).toContain('| p95 | ▁·▅▇ | 8.00–11.0 ms | n/a | n/a |');
  });
});
