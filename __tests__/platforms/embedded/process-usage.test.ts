/** The usage of an embedded process, from samples of the monitor. */
import { describe, expect, it } from 'vitest';
import { processUsage } from '../../../src/platforms/embedded/process-usage.ts';
import type { Workload } from '../../../src/usage/usage.ts';

const WINDOW = { startedAt: 100_000, endedAt: 110_000 };
const FOO: Workload = { name: 'foo', namespace: '', kind: 'Process', group: 'application', desiredReplicas: 1 };

/** A process that uses half a core, looked at four times a second until `until` ms after the start of the window. */
function rows(until: number): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length: Math.floor((until + 2_000) / 250) + 1 }, (_, index) => ({
    at: WINDOW.startedAt - 2_000 + index * 250,
    cpuSeconds: 3 + index / 8,
    memoryBytes: 50e6,
  }));
}

describe('an embedded process', () => {
  it('has its CPU and memory over time, and no network of its own', () => {
    const { series, replicas } = processUsage(FOO, rows(10_500), WINDOW, 100);
    expect(series?.atMs).toEqual(Array.from({ length: 13 }, (_, index) => (index - 2) * 1_000));
    expect(new Set(series?.cpuCores)).toEqual(new Set([0.5]));
    expect(new Set(series?.memoryBytes)).toEqual(new Set([50e6]));
    expect(new Set(series?.receivedPerSecond)).toEqual(new Set([null]));
    expect(new Set(series?.sentPerSecond)).toEqual(new Set([null]));
    expect(new Set(series?.replicas)).toEqual(new Set([1]));
    expect(replicas.running).toEqual({ kind: 'measured', value: { avg: 1, min: 1, max: 1 } });
  });

  it('that ended under load ran until then', () => {
    const { series, cpuCores, replicas } = processUsage(FOO, rows(4_000), WINDOW, 100);
    expect(cpuCores.avg.kind).toBe('not-measured');
    expect(series?.replicas).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    expect(series?.cpuCores.slice(0, 6)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(new Set(series?.cpuCores.slice(7))).toEqual(new Set([null]));
    expect(replicas.running).toMatchObject({ value: { min: 0, max: 1 } });
  });

  it('whose memory could not be read has none, not zero', () => {
    const unread = rows(10_500).map((row) => ({ ...row, memoryBytes: null }));
    const { series, memoryBytes } = processUsage(FOO, unread, WINDOW, 100);
    expect(memoryBytes.avg.kind).toBe('not-measured');
    expect(new Set(series?.memoryBytes)).toEqual(new Set([null]));
    expect(new Set(series?.cpuCores)).toEqual(new Set([0.5]));
  });

  it('that was never read has no series', () => {
    expect(processUsage(FOO, [], WINDOW, 100)).not.toHaveProperty('series');
  });
});
