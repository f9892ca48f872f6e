import { describe, expect, it } from 'vitest';
import { historyFigures } from '../../src/report/history-figures.ts';
import type { KeyFigures, PastRun } from '../../src/report/report.ts';

const NOTHING: KeyFigures = { p50Ms: null, p95Ms: null, p99Ms: null, successRate: null, throughputPerSecond: null };

function runs(...p95s: readonly (number | null)[]): readonly PastRun[] {
  return p95s.map((p95Ms) => ({
    startedAt: '2026-05-04T12:30:00.000Z',
    verdict: 'pass',
    figures: { ...NOTHING, p95Ms },
  }));
}

function p95(past: readonly PastRun[], now: number | null) {
  const figure = historyFigures(past, { ...NOTHING, p95Ms: now }).find(({ style }) => style.key === 'p95Ms');
  if (figure === undefined) throw new Error('no figure');
  return figure;
}

describe('historyFigures', () => {
  it('has the values in their order, their spread and their median', () => {
    expect(p95(runs(12, 9, 30, 11), 10)).toMatchObject({
      values: [12, 9, 30, 11],
      now: 10,
      spread: { min: 9, max: 30, median: 11.5 },
    });
    expect(p95(runs(30, 9, 12), 10).spread?.median).toBe(12);
    expect(p95(runs(9), 10).spread).toEqual({ min: 9, max: 9, median: 9 });
  });

  it('leaves runs without the figure out of the spread, and never counts them as zero', () => {
    expect(p95(runs(null, 9, null, 11), 12)).toMatchObject({
      values: [null, 9, null, 11],
      spread: { min: 9, max: 11, median: 10 },
    });
    expect(p95(runs(null, null), 12)).toMatchObject({ now: 12, spread: null });
    expect(p95(runs(9, 10), null)).toMatchObject({ now: null, spread: { min: 9, max: 10, median: 9.5 } });
  });

  it('has every key figure, in the order of the tables', () => {
    expect(historyFigures([], NOTHING).map(({ style }) => style.name)).toEqual([
      'p50',
      'p95',
      'p99',
      'success',
      'throughput',
    ]);
  });
});
