import { describe, expect, it } from 'vitest';
import { historyFigures, standingText } from '../../src/report/history-figures.ts';
import type { KeyFigures, PastRun } from '../../src/report/key-figures.ts';

const NOTHING: KeyFigures = { p50Ms: null, p95Ms: null, p99Ms: null, successRate: null, throughputPerSecond: null };

function runs(...p95s: readonly (number | null)[]): readonly PastRun[] {
  return p95s.map((p95Ms) => ({
    startedAt: '2026-05-04T12:30:00.000Z',
    verdict: 'pass',
    figures: { ...NOTHING, p95Ms },
  }));
}

function p95(past: readonly PastRun[], now: number | null) {
  const figures = historyFigures({ branch: 'main', runs: past }, { ...NOTHING, p95Ms: now });
  expect(figures.map(({ name }) => name)).toEqual(['p95']);
  const [figure] = figures;
  if (figure === undefined) throw new Error('no figure');
  return figure;
}

describe('historyFigures', () => {
  it('has the values in their order, their spread and their median', () => {
    expect(p95(runs(12, 9, 30, 11), 10)).toEqual({
      key: 'p95Ms',
      name: 'p95',
      unit: 'ms',
      values: [12, 9, 30, 11],
      now: 10,
      min: 9,
      max: 30,
      median: 11.5,
      standing: 'within',
    });
    expect(p95(runs(30, 9, 12), 10).median).toBe(12);
  });

  it('leaves runs without the figure out of the spread, and never counts them as zero', () => {
    expect(p95(runs(null, 9, null, 11), 12)).toMatchObject({
      values: [null, 9, null, 11],
      min: 9,
      max: 11,
      median: 10,
    });
    expect(p95(runs(null, null), 12)).toMatchObject({ min: null, max: null, median: null, standing: null });
    expect(p95(runs(9, 10), null)).toMatchObject({ now: null, standing: null });
  });

  it('leaves out a figure that nobody has', () => {
    expect(historyFigures({ branch: 'main', runs: runs(null) }, NOTHING)).toEqual([]);
  });

  it('names each figure with its unit', () => {
    const now = { p50Ms: 1, p95Ms: 2, p99Ms: 3, successRate: 1, throughputPerSecond: 20 };
    expect(historyFigures({ branch: 'main', runs: [] }, now).map(({ name, unit }) => `${name} ${unit}`)).toEqual([
      'p50 ms',
      'p95 ms',
      'p99 ms',
      'ok share',
      'req/s per-second',
    ]);
  });
});

describe('standingText', () => {
  it.each([
    [[9, 10, 11], 10, 'within what the last 3 runs showed'],
    [[9, 10, 11], 9, 'within what the last 3 runs showed'],
    [[9, 10, null], 11, 'above all of the last 2 runs'],
    [[9, 10], 8.9, 'below all of the last 2 runs'],
    [[9], 10, 'above the last run'],
    [[9], 9, 'the same as in the last run'],
    [[null], 9, undefined],
    [[9], null, undefined],
  ])('after %j, %j is %s', (past, now, expected) => {
    expect(standingText(p95(runs(...past), now))).toBe(expected);
  });
});
