/** What happened in the cluster while requests failed, in words and for charts. */
import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import { clusterEvents, coincidences } from '../../src/report/coincidences.ts';
import type { Report } from '../../src/report/report.ts';
import type { UsageSeries, WorkloadUsage } from '../../src/usage/usage.ts';
import { sampleLoad, sampleResources, sampleStats, sampleUsage } from '../support/sample-report.ts';

type Seen = Pick<Report, 'load' | 'resources'>;

/** A series of these numbers of pods, in steps from `fromMs` on. */
function series(replicas: readonly (number | null)[], fromMs = 0, stepMs = 1_000): UsageSeries {
  const none = replicas.map(() => null);
  return {
    atMs: replicas.map((_, index) => fromMs + index * stepMs),
    cpuCores: none,
    memoryBytes: none,
    receivedPerSecond: none,
    sentPerSecond: none,
    replicas,
  };
}

/** A load with this many failures in its rows. */
function load(failed: readonly number[], widthSeconds = 1): LoadResult {
  const sample = sampleLoad();
  const failures = failed.reduce((sum, count) => sum + count, 0);
  return {
    ...sample,
    total: { ...sampleStats(1_000), failures },
    seconds: failed.map((count, index) => ({
      second: index * widthSeconds,
      sent: 100,
      ok: 100 - count,
      failed: count,
      p50Ms: 1,
      p95Ms: 2,
      p99Ms: 3,
    })),
    snapshot: { ...sample.snapshot, series: { widthSeconds, rows: [] } },
  };
}

function seen(failures: LoadResult | null, ...workloads: readonly WorkloadUsage[]): Seen {
  return { load: failures, resources: measured({ ...sampleResources(), workloads }) };
}

/** Two pods of `web` are wanted. */
function web(replicas: readonly (number | null)[], change: Partial<WorkloadUsage> = {}): WorkloadUsage {
  return sampleUsage({ workload: 'web', series: series(replicas), ...change });
}

const PODS = [2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
const FAILED = [0, 0, 0, 0, 40, 50, 50, 50, 50, 29, 0, 0, 0, 0, 0, 31, 0, 0, 0, 0];

describe('coincidences', () => {
  it('are pods that were missing while requests failed', () => {
    expect(coincidences(seen(load(FAILED), web(PODS)))).toEqual([
      '269 of the 300 failed requests ended in seconds 4 to 9, while 1 of 2 pods of web ran (seconds 4 to 8).',
    ]);
  });

  it('are none where no request failed, nothing was measured, or there was no load', () => {
    expect(coincidences(seen(load(PODS.map(() => 0)), web(PODS, { restarts: measured(3) })))).toEqual([]);
    expect(coincidences({ load: load(FAILED), resources: notMeasured('no monitoring') })).toEqual([]);
    expect(coincidences(seen(null, web(PODS)))).toEqual([]);
  });

  it('are not made of what happened at another time', () => {
    expect(coincidences(seen(load([...Array(15).fill(0), 31]), web(PODS)))).toEqual([]);
  });

  it('are not made of readings that are missing, nor of a workload without a series', () => {
    const { series: _, ...without } = web(PODS);
    expect(coincidences(seen(load(FAILED), web(PODS.map((pods) => (pods === 1 ? null : pods))), without))).toEqual([]);
  });

  it('say by which numbers the pods of a workload that has enough of them changed', () => {
    expect(coincidences(seen(load([0, 0, 3]), web([2, 2, 2, 4, 4, 4])))).toEqual([
      'All 3 failed requests ended in second 2, while the pods of web changed from 2 to 4 (second 3).',
    ]);
  });

  it('take pods that come and go for one stretch', () => {
    expect(coincidences(seen(load([0, 1, 0, 0, 0]), web([2, 1, 2, 0, 1, 2])))).toEqual([
      'The one failed request ended in second 1, while 0 to 1 of 2 pods of web ran (seconds 1 to 4).',
    ]);
  });

  it('say that no pod ran, also before the load', () => {
    const early = web([], { series: series([0, 0, 1], -2_000), replicas: { desired: 1, running: measured(ONE) } });
    expect(coincidences(seen(load([5]), early))).toEqual([
      'All 5 failed requests ended in second 0, while no pod of web ran (just before the load).',
    ]);
  });

  it('say that none of several ran', () => {
    expect(coincidences(seen(load([5]), web([0, 2])))).toEqual([
      'All 5 failed requests ended in second 0, while none of 2 pods of web ran (second 0).',
    ]);
  });

  it('count the failures of rows that stand for several seconds', () => {
    const long = web([], { series: series([2, 2, 1, 2], 0, 8_000) });
    expect(coincidences(seen(load([0, 0, 0, 7, 0, 5, 0, 0, 0], 4), long))).toEqual([
      'All 12 failed requests ended in seconds 12 to 23, while 1 of 2 pods of web ran (seconds 16 to 23).',
    ]);
  });

  it('tell of restarts whose time is not known, and leave out those of the monitoring', () => {
    const restarted = { restarts: measured(2), series: series([2, 2]) };
    expect(
      coincidences(
        seen(
          load([1]),
          web([], restarted),
          web([], { ...restarted, workload: 'db', restarts: measured(1) }),
          web([], { ...restarted, workload: 'prometheus', group: 'monitoring' }),
          web([], { ...restarted, workload: 'cache', restarts: notMeasured('it has no pods') }),
        ),
      ),
    ).toEqual([
      'Containers of web were restarted 2 times after the health check.',
      'Containers of db were restarted once after the health check.',
    ]);
  });

  it('begin with the most failures, and are at most six sentences', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      web([], { workload: `web-${index}`, series: series(PODS.map((_pods, at) => (at === 2 * index ? 1 : 2))) }),
    );
    const sentences = coincidences(seen(load(FAILED), ...many));
    expect(sentences).toHaveLength(6);
    expect(sentences[0]).toMatch(/^240 of the 300 .* of web-3 ran \(second 6\)\.$/);
    expect(sentences[5]).toMatch(/^\d more changes? of pods or restarts coincided with it\.$/);
  });
});

const ONE = { avg: 1, min: 1, max: 1 };

describe('events of the cluster', () => {
  it('are the changes of all workloads in the order of time, with old and new number', () => {
    const db = web([2, 3, null, 3, 2], { workload: 'db' });
    expect(clusterEvents(seen(null, web(PODS), db))).toEqual([
      { atMs: 1_000, workload: 'db', text: 'running pods: 2 → 3' },
      { atMs: 4_000, workload: 'web', text: 'running pods: 2 → 1' },
      { atMs: 4_000, workload: 'db', text: 'running pods: 3 → 2' },
      { atMs: 9_000, workload: 'web', text: 'running pods: 1 → 2' },
    ]);
  });

  it('are those while the load ran: a deployment that was just finished is none', () => {
    const { startedAt } = sampleLoad().window;
    const run = { ...load(FAILED), window: { startedAt, endedAt: startedAt + 5_000 } };
    const usage = web([], { series: series([0, 0, 2, 2, 1, 2, 2, 2, 1, 1, 1], -4_000) });
    expect(clusterEvents(seen(run, usage)).map(({ atMs }) => atMs)).toEqual([0, 1_000, 4_000]);
  });

  it('are none without series or figures', () => {
    expect(clusterEvents({ load: null, resources: notMeasured('no monitoring') })).toEqual([]);
    expect(clusterEvents(seen(load(FAILED), sampleUsage({ restarts: measured(4) })))).toEqual([]);
  });
});
