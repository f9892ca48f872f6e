import { describe, expect, it } from 'vitest';
import { DurationHistogram, EMPTY } from '../../src/load/metrics/histogram.ts';
import type { TargetSnapshot } from '../../src/load/metrics/snapshot.ts';
import { renderHgrm } from '../../src/report/hgrm.ts';
import { sampleLoad } from '../support/sample-report.ts';

function histogram(valuesMs: readonly number[]) {
  const recorded = new DurationHistogram(3);
  for (const value of valuesMs) recorded.record(value);
  return recorded.encode();
}

function target(name: string | null, okMs: readonly number[], failedMs: readonly number[] = []): TargetSnapshot {
  const errors = [{ class: 'http-5xx', count: failedMs.length, latency: histogram(failedMs), examples: [] }] as const;
  return {
    target: name,
    host: 'foo.localhost',
    requests: okMs.length + failedMs.length,
    ok: okMs.length,
    answered: okMs.length + failedMs.length,
    notSent: 0,
    okLatency: histogram(okMs),
    service: EMPTY,
    lateness: EMPTY,
    errors: failedMs.length === 0 ? [] : errors,
  };
}

const render = (...targets: readonly TargetSnapshot[]) => renderHgrm({ ...sampleLoad().snapshot, targets });

/** The rows of a table, as the plotter of HdrHistogram takes them. */
function rows(text: string) {
  return text
    .split('\n')
    .filter((line) => /^\s*\d/.test(line))
    .map((line) => line.trim().split(/\s+/).map(Number));
}

describe('percentile distributions', () => {
  it('are in milliseconds, of all requests that were answered, ok or not', () => {
    const oks = Array.from({ length: 990 }, (_, at) => 1 + at / 990);
    const [all, foo] = render(
      target(
        'foo',
        oks,
        Array.from({ length: 10 }, () => 500),
      ),
    );
    expect(all?.name).toBe('load.hgrm');
    expect(foo).toEqual({ name: 'load-foo.hgrm', text: all?.text });
    const text = all?.text ?? '';
    expect(text.split('\n')[0]).toBe('       Value     Percentile TotalCount 1/(1-Percentile)');
    const table = rows(text);
    const median = table.find(([, share = 0]) => share >= 0.5)?.[0];
    expect(median).toBeGreaterThan(1.49);
    expect(median).toBeLessThan(1.52);
    const last = table.at(-1) ?? [];
    expect(last.slice(1)).toEqual([1, 1000]);
    expect(last[0]).toBeCloseTo(500, 0);
    expect(text).toMatch(/#\[Max {5}= {6}50\d\.\d{3}, Total count {4}= {9}1000\]/);
  });

  it('have a file for each target and one for all of them', () => {
    const files = render(target('foo', [1, 2]), target('bar', [3]));
    expect(files.map(({ name, text }) => [name, rows(text).at(-1)?.[2]])).toEqual([
      ['load.hgrm', 3],
      ['load-foo.hgrm', 2],
      ['load-bar.hgrm', 1],
    ]);
  });

  it('add up what several connections of one target recorded', () => {
    const files = render(target('foo', [1]), { ...target('foo', [2]), host: 'other.localhost' });
    expect(files.map(({ name, text }) => [name, rows(text).at(-1)?.[2]])).toEqual([
      ['load.hgrm', 2],
      ['load-foo.hgrm', 2],
    ]);
  });

  it('of nothing are no file, and targets without a name have none of their own', () => {
    expect(render()).toEqual([]);
    expect(render(target('foo', [])).map(({ name }) => name)).toEqual([]);
    expect(render(target(null, [1]), target('bar', [])).map(({ name }) => name)).toEqual(['load.hgrm']);
  });

  it('have names of files that are safe and differ', () => {
    const names = ['a/b', 'a b', 'A b', '../../etc/passwd', '', '日本', 'x'.repeat(100_000)];
    const files = render(...names.map((name) => target(name, [1]))).map(({ name }) => name);
    expect(files).toHaveLength(names.length + 1);
    expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
    for (const name of files) expect(name).toMatch(/^load[\w-]{0,80}\.hgrm$/);
  });
});
