import { describe, expect, it } from 'vitest';
import type { SecondStats } from '../../src/load/metrics/result.ts';
import { chartSections } from '../../src/report/markdown-chart.ts';

function second(at: number, p95Ms: number | null, failed = 0): SecondStats {
  return { second: at, sent: 20, ok: 20 - failed, failed, p50Ms: p95Ms, p95Ms, p99Ms: p95Ms };
}

function chartOf(seconds: readonly SecondStats[]): string {
  return chartSections({ seconds })[0]?.text ?? '';
}

function pointsOf(text: string): readonly number[] {
  return (/^ {2}bar \[(.*)\]$/m.exec(text)?.[1] ?? '').split(', ').map(Number);
}

function rowsOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^\| \d/.test(line));
}

describe('the chart of latency over time', () => {
  it('has a point for each second of a short run', () => {
    const text = chartOf([second(0, 9.4), second(1, 12.25), second(2, 8)]);
    expect(text).toContain(
      [
        'xychart-beta',
        '  x-axis "second of the run" ["0", "1", "2"]',
        '  y-axis "p95 in ms" 0 --> 13.475',
        '  bar [9.4, 12.25, 8]',
      ].join('\n'),
    );
    expect(rowsOf(text)).toEqual(['| 0 | 9.40 | 20 | 0 |', '| 1 | 12.3 | 20 | 0 |', '| 2 | 8.00 | 20 | 0 |']);
  });

  it.each([13, 60, 100, 4000, 4001])('has at most 12 points of the highest values in %d seconds', (length) => {
    const seconds = Array.from({ length }, (_, at) => second(at, at === length - 2 ? 700 : 5 + (at % 7)));
    const text = chartOf(seconds);
    const points = pointsOf(text);
    expect(points.length).toBeLessThanOrEqual(12);
    expect(points.length).toBeGreaterThan(6);
    expect(points).toContain(700);
    expect(rowsOf(text)).toHaveLength(points.length);
    const sent = rowsOf(text).map((row) => Number(row.split(' | ')[2]?.replaceAll(',', '')));
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(20 * length);
  });

  it('shows nothing as zero where nothing was answered', () => {
    const text = chartOf([second(0, 9), second(1, null), second(2, 8, 3)]);
    expect(pointsOf(text)).toEqual([9, 8]);
    expect(text).toContain('["0", "2"]');
    expect(rowsOf(text)).toEqual(['| 0 | 9.00 | 20 | 0 |', '| 2 | 8.00 | 20 | **3** |']);
  });

  it('is missing where there is no course to see', () => {
    for (const seconds of [[], [second(0, 9)], [second(0, null), second(1, null)]])
      expect(chartSections({ seconds })).toEqual([]);
  });

  it('has plain numbers only, whatever the figures are', () => {
    const strange = [1e-9, 1e21, Number.MAX_VALUE, Number.NaN, Number.POSITIVE_INFINITY, -1, 3, 123_456.789];
    const text = chartOf(strange.map((value, at) => second(at, value)));
    expect(/ {2}bar \[(.*)\]/.exec(text)?.[1]).toBe('0, 3, 123456.789');
  });
});
