import { describe, expect, it } from 'vitest';
import type { SecondStats } from '../../../src/load/metrics/result.ts';
import { mergeSeries, SecondSeries, type SeriesSnapshot } from '../../../src/load/metrics/series.ts';
import { summarize } from '../../../src/load/metrics/summarize.ts';
import { randomStream } from '../../../src/load/plan/random.ts';

function rowsOf(series: SecondSeries, windowMs: number): readonly SecondStats[] {
  const snapshot = { version: 1, window: { startedAt: 0, endedAt: windowMs }, targets: [], evidence: {} } as const;
  return summarize({ ...snapshot, series: series.snapshot() }).seconds;
}

describe('SecondSeries', () => {
  it('counts a request as sent in its second and as answered in the second of its answer', () => {
    const series = new SecondSeries();
    series.sent(990);
    series.settled(1010, true, 20);
    series.settled(2500, false, 100);
    const rows = rowsOf(series, 2600);
    expect(rows.map(({ second, sent, ok, failed }) => ({ second, sent, ok, failed }))).toEqual([
      { second: 0, sent: 1, ok: 0, failed: 0 },
      { second: 1, sent: 0, ok: 1, failed: 0 },
      { second: 2, sent: 0, ok: 0, failed: 1 },
    ]);
    expect(rows[0]?.p95Ms).toBeNull();
    expect(rows[1]?.p95Ms).toBeCloseTo(20, 0);
  });

  it('takes what was sent in a second that is over', () => {
    const series = new SecondSeries();
    series.settled(2500, true, 5);
    series.sent(100);
    expect(rowsOf(series, 2600).map(({ sent, ok }) => [sent, ok])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });

  it('has rows for quiet seconds, and none after the end', () => {
    const series = new SecondSeries();
    series.sent(100);
    series.settled(3100, true, 3000);
    expect(rowsOf(series, 4000).map(({ second }) => second)).toEqual([0, 1, 2, 3]);
  });

  it('knows a p95 from the first second on', () => {
    const series = new SecondSeries();
    expect(series.p95SoFar()).toBeNull();
    series.settled(100, true, 10);
    expect(series.p95SoFar()).toBeCloseTo(10, 0);
    series.settled(1100, true, 30);
    series.settled(2100, true, 5);
    expect(series.p95SoFar()).toBeCloseTo(30, 0);
  });

  it('stays small in a long run: rows get wider and lose no request', () => {
    const series = new SecondSeries();
    for (let second = 0; second < 10_000; second += 1) {
      series.sent(second * 1000);
      series.settled(second * 1000 + 5, true, 5);
    }
    const rows = rowsOf(series, 10_000_000);
    expect(rows.length).toBeLessThan(4000);
    expect(rows.reduce((sum, { sent }) => sum + sent, 0)).toBe(10_000);
    expect(rows.reduce((sum, { ok }) => sum + ok, 0)).toBe(10_000);
    expect(rows.slice(0, 3).map(({ second }) => second)).toEqual([0, 4, 8]);
  });
});

describe('mergeSeries', () => {
  it('is the same as one series of all, whatever the widths', () => {
    const [one, other, both] = [new SecondSeries(), new SecondSeries(), new SecondSeries()];
    for (let second = 0; second < 9_001; second += 1) {
      const latencyMs = (second % 97) + 1;
      for (const series of second < 3_000 && second % 2 === 0 ? [one, both] : [other, both]) {
        series.sent(second * 1000);
        series.settled(second * 1000 + 5, second % 5 !== 0, latencyMs);
      }
    }
    expect(mergeSeries(one.snapshot(), other.snapshot())).toEqual(both.snapshot());
  });
});

describe('connections', () => {
  const connectionsOf = (series: SecondSeries, windowMs: number) =>
    rowsOf(series, windowMs).map(({ connections }) => connections);

  it('are the most that were open in a second, those from before among them', () => {
    const series = new SecondSeries();
    series.connections(-20, 9);
    series.connections(-10, 3);
    series.connections(100, 4);
    series.connections(200, 1);
    series.sent(1500);
    series.connections(3500, 2);
    series.connections(3600, 0);
    series.ended(5900);
    expect(connectionsOf(series, 5900)).toEqual([4, 1, 1, 2, 0]);
  });

  it('are missing when nobody tells them', () => {
    const series = new SecondSeries();
    series.sent(100);
    series.ended(3000);
    expect(rowsOf(series, 3000)).toHaveLength(3);
    for (const row of rowsOf(series, 3000)) expect(row).not.toHaveProperty('connections');
  });

  it('of a wider row are the most of its seconds', () => {
    const series = new SecondSeries();
    for (let second = 0; second < 4_001; second += 1) series.connections(second * 1000, second % 10);
    expect(connectionsOf(series, 4_000_000).slice(0, 6)).toEqual([1, 3, 5, 7, 9, 9]);
  });

  it('of several generators are added up, where their rows are of one width', () => {
    const [one, other] = [new SecondSeries(), new SecondSeries()];
    one.connections(0, 5);
    one.ended(3000);
    other.connections(0, 2);
    other.connections(1500, 4);
    expect(mergeSeries(one.snapshot(), other.snapshot()).rows.map(({ connections }) => connections)).toEqual([7, 9, 5]);
    const untold = new SecondSeries();
    untold.sent(100);
    const merged = mergeSeries(one.snapshot(), untold.snapshot());
    for (const row of merged.rows) expect(row).not.toHaveProperty('connections');
  });

  it.each([1, 2, 3, 4, 5, 6])('are the same whatever the order and grouping (seed %i)', (seed) => {
    const random = randomStream(`connections ${seed}`, 'parts');
    const parts = Array.from({ length: 4 }, (): SeriesSnapshot => {
      const series = new SecondSeries();
      const isTold = random.next() < 0.9;
      const isLong = random.next() < 0.2;
      for (let change = 0; change < random.next() * 12; change += 1) {
        series.sent(change * 700);
        if (isTold) series.connections(change * 700, Math.floor(random.next() * 50));
      }
      if (isTold && isLong) series.connections(4_100_000, 1);
      return series.snapshot();
    });
    const [a, b, c, d] = parts;
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('parts are missing');
    const whole = mergeSeries(mergeSeries(mergeSeries(a, b), c), d);
    expect(mergeSeries(a, mergeSeries(b, mergeSeries(c, d)))).toStrictEqual(whole);
    expect(mergeSeries(mergeSeries(d, b), mergeSeries(c, a))).toStrictEqual(whole);
  });
});
