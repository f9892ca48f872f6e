/** What workloads used over time, from readings of their pods. */
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/load/plan/random.ts';
import type { PodReadings } from '../../src/usage/pod-runs.ts';
import type { UsageSeries } from '../../src/usage/usage.ts';
import { usageSeries } from '../../src/usage/usage-series.ts';
import type { Sample } from '../../src/usage/window-usage.ts';

const WINDOW = { startedAt: 100_000, endedAt: 120_000 };

/** Times from `from` on, `step` apart, up to `to`; milliseconds from the start of the window, as all times here. */
function times(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

function samples(at: readonly number[], value: (at: number) => number): readonly Sample[] {
  return at.map((time) => ({ at: WINDOW.startedAt + time, value: value(time) }));
}

/** A pod that uses `cores`, 10 MB and as many bytes per second, read at these times. */
function pod(at: readonly number[], cores: number, rest: Partial<PodReadings> = {}): PodReadings {
  return {
    cpu: samples(at, (time) => 1_000 + (cores * time) / 1_000),
    memory: samples(at, () => 10e6),
    received: samples(at, (time) => 1e9 + cores * time),
    sent: samples(at, (time) => 1e9 + 2 * cores * time),
    isThere: true,
    ...rest,
  };
}

function seriesOf(pods: readonly PodReadings[], isNetworkShared = false): UsageSeries {
  const series = usageSeries(pods, WINDOW, { isNetworkShared });
  if (series === undefined) throw new Error('there is no series');
  return series;
}

/** The values of a list by the second in which the step begins. */
function bySecond(series: UsageSeries, list: Exclude<keyof UsageSeries, 'atMs'>): ReadonlyMap<number, number | null> {
  return new Map(series.atMs.map((at, index) => [at / 1_000, series[list][index] ?? null]));
}

describe('the series of a workload', () => {
  it('adds up pods that were read at unequal times, in steps that begin with the window', () => {
    const series = seriesOf([pod(times(-9_700, 31_000, 1_300), 0.2), pod(times(-9_100, 31_000, 1_900), 0.3)]);
    expect(series.atMs).toEqual(times(-5_000, 24_000, 1_000));
    expect(new Set(series.cpuCores)).toEqual(new Set([0.5]));
    expect(new Set(series.receivedPerSecond)).toEqual(new Set([500]));
    expect(new Set(series.sentPerSecond)).toEqual(new Set([1_000]));
    expect(new Set(series.memoryBytes)).toEqual(new Set([20e6]));
    expect(new Set(series.replicas)).toEqual(new Set([2]));
  });

  it('ends with what was read, and is not known where one of the pods was not read yet or any more', () => {
    const series = seriesOf([pod(times(-2_000, 21_000, 1_000), 0.2), pod(times(-4_000, 23_000, 1_000), 0.3)]);
    const cpu = bySecond(series, 'cpuCores');
    expect([...cpu.keys()].at(0)).toBe(-2);
    expect([...cpu.keys()].at(-1)).toBe(20);
    expect(new Set(cpu.values())).toEqual(new Set([0.5]));
  });

  it('covers the window with nulls where a pod that is there was not read', () => {
    const series = seriesOf([pod(times(-5_000, 7_000, 1_000), 0.2), pod(times(-5_000, 25_000, 1_000), 0.3)]);
    const [cpu, replicas] = [bySecond(series, 'cpuCores'), bySecond(series, 'replicas')];
    expect(cpu.get(6)).toBe(0.5);
    expect([cpu.get(7), cpu.get(12), cpu.get(19)]).toEqual([null, null, null]);
    expect(replicas.get(19)).toBe(2);
  });

  it('is null where a counter was reset, and never negative', () => {
    const at = times(-5_000, 25_000, 1_000);
    const reset = samples(at, (time) => (time <= 8_000 ? 1_000 + time / 1_000 : (time - 8_500) / 1_000));
    const series = seriesOf([pod(at, 0.5), pod(at, 1, { cpu: reset })]);
    const cpu = bySecond(series, 'cpuCores');
    expect([...cpu].filter(([, value]) => value === null)).toEqual([[8, null]]);
    expect([cpu.get(7), cpu.get(9)]).toEqual([1.5, 1.5]);
    expect(bySecond(series, 'memoryBytes').get(8)).toBe(20e6);
  });

  it('follows a pod that is replaced, each counting for its part of a step', () => {
    const series = seriesOf([
      pod(times(-5_000, 25_000, 1_000), 0.5),
      pod(times(-5_000, 6_000, 1_000), 0.5, { isThere: false }),
      pod(times(9_250, 25_250, 1_000), 0.5),
    ]);
    const [cpu, memory] = [bySecond(series, 'cpuCores'), bySecond(series, 'memoryBytes')];
    expect([5, 6, 7, 8, 9, 10].map((second) => cpu.get(second))).toEqual([1, null, 0.5, 0.5, 0.875, 1]);
    expect([5, 7, 9, 10].map((second) => memory.get(second))).toEqual([20e6, 10e6, 17.5e6, 20e6]);
    const replicas = bySecond(series, 'replicas');
    expect([5, 6, 7, 8, 9, 10].map((second) => replicas.get(second))).toEqual([2, 1, 1, 1, 1, 2]);
  });

  it('is null between the start of a container and the first difference of its readings', () => {
    const ran = [{ from: WINDOW.startedAt + 4_000, to: Number.POSITIVE_INFINITY }];
    const series = seriesOf([pod(times(-5_000, 25_000, 1_000), 0.5), pod(times(6_000, 25_000, 1_000), 0.5, { ran })]);
    const cpu = bySecond(series, 'cpuCores');
    expect([3, 4, 5, 6].map((second) => cpu.get(second))).toEqual([0.5, null, null, 1]);
  });

  it('shows the lowest number of pods in a step, however short a container was down', () => {
    const ran = [
      { from: 0, to: WINDOW.startedAt + 4_300 },
      { from: WINDOW.startedAt + 4_400, to: Number.POSITIVE_INFINITY },
    ];
    const series = seriesOf([pod(times(-5_000, 25_000, 1_000), 0.5), pod(times(-5_000, 25_000, 1_000), 0.5, { ran })]);
    expect([3, 4, 5].map((second) => bySecond(series, 'replicas').get(second))).toEqual([2, 1, 2]);
    expect(bySecond(series, 'cpuCores').get(4)).toBe(1);
  });

  it('has no rate of a single reading, and its memory for one step', () => {
    const series = seriesOf([pod([3_000], 0.5)]);
    expect(new Set(series.cpuCores)).toEqual(new Set([null]));
    expect([...bySecond(series, 'memoryBytes')].filter(([, value]) => value !== null)).toEqual([[3, 10e6]]);
    expect(series.atMs).toEqual(times(0, 19_000, 1_000));
  });

  it('is not known where a pod was read once and went', () => {
    const series = seriesOf([pod(times(-5_000, 25_000, 1_000), 0.5), pod([3_200], 0.5, { isThere: false })]);
    expect([...bySecond(series, 'cpuCores')].filter(([, value]) => value === null)).toEqual([[3, null]]);
  });

  it('is null, not zero, while no pod ran', () => {
    const series = seriesOf([
      pod(times(-5_000, 4_000, 1_000), 0.5, { isThere: false }),
      pod(times(9_000, 25_000, 1_000), 0.5),
    ]);
    expect(bySecond(series, 'cpuCores').get(6)).toBeNull();
    expect(bySecond(series, 'memoryBytes').get(6)).toBeNull();
    expect(bySecond(series, 'replicas').get(6)).toBe(0);
  });

  it('has no network where that is shared', () => {
    const series = seriesOf([pod(times(-5_000, 25_000, 1_000), 0.5)], true);
    expect(new Set([...series.receivedPerSecond, ...series.sentPerSecond])).toEqual(new Set([null]));
    expect(series.receivedPerSecond).toHaveLength(series.atMs.length);
  });

  it('is missing when nothing was read', () => {
    expect(usageSeries([], WINDOW, { isNetworkShared: false })).toBeUndefined();
    expect(usageSeries([pod([], 1)], WINDOW, { isNetworkShared: false })).toBeUndefined();
  });

  it('of a window shorter than a step is one step of that length', () => {
    const window = { ...WINDOW, endedAt: WINDOW.startedAt + 300 };
    const series = usageSeries([pod(times(-1_000, 500, 250), 0.5)], window, { isNetworkShared: true });
    expect(series).toMatchObject({ atMs: [-1_000, 0], cpuCores: [0.5, 0.5], replicas: [1, 1] });
  });
});

describe('a long series', () => {
  const window = { startedAt: WINDOW.startedAt, endedAt: WINDOW.startedAt + 2_500_000 };
  const at = times(-5_000, 2_505_000, 250);

  it('of 10,000 readings has at most 600 steps, of the same use in all', () => {
    expect(at.length).toBeGreaterThan(10_000);
    // A core in every other minute.
    const cpu = samples(at, (time) => {
      const minutes = Math.floor((time + 60_000) / 120_000);
      return minutes * 60 + Math.min(60_000, time + 60_000 - minutes * 120_000) / 1_000;
    });
    const series = usageSeries([pod(at, 1, { cpu })], window, { isNetworkShared: false });
    expect(series?.atMs.length).toBeGreaterThan(300);
    expect(series?.atMs.length).toBeLessThanOrEqual(600);
    expect(new Set(series?.atMs.slice(1).map((time, index) => time - (series.atMs[index] ?? 0)))).toEqual(
      new Set([8_000]),
    );
    const values = series?.cpuCores ?? [];
    const average = values.reduce((sum: number, value) => sum + (value ?? Number.NaN), 0) / values.length;
    expect(average).toBeCloseTo(0.5, 1);
    expect(Math.max(...values.map(Number))).toBe(1);
  });

  it('of ten pods with 10,000 readings each is made at once', () => {
    const pods = Array.from({ length: 10 }, (_, index) => pod(at, 0.01 * (index + 1)));
    const startedAt = performance.now();
    const series = usageSeries(pods, window, { isNetworkShared: false });
    // Well below a second; quadratic code would take minutes.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(series?.cpuCores[100]).toBeCloseTo(0.55);
  });

  it('of three workloads over ten minutes is less than 45 kB', () => {
    const random = randomStream('sizes', 'usage');
    const tenMinutes = { startedAt: WINDOW.startedAt, endedAt: WINDOW.startedAt + 600_000 };
    const noisy = (): PodReadings => {
      let [cpu, bytes] = [0, 0];
      const readings = times(-5_000, 605_000, 2_000);
      return {
        cpu: samples(readings, () => (cpu += random.next() * 2)),
        memory: samples(readings, () => 50e6 + random.bits() / 1e3),
        received: samples(readings, () => (bytes += random.bits() / 1e3)),
        sent: samples(readings, () => (bytes += random.bits() / 1e3)),
        isThere: true,
      };
    };
    const all = [1, 2, 3].map(() => usageSeries([noisy(), noisy()], tenMinutes, { isNetworkShared: false }));
    expect(all[0]?.atMs.length).toBe(306);
    expect(JSON.stringify(all).length).toBeLessThan(45_000);
  });
});

describe('a series of any readings', () => {
  /** A pod with readings at random times, of which some are far apart, a counter that may be reset, and an end. */
  function anyPod(random: { next(): number }): PodReadings {
    const at: number[] = [];
    const [begin, end] = [-10_000 + random.next() * 30_000, 2_000 + random.next() * 25_000];
    for (let time = begin; time < end; time += 100 + random.next() ** 4 * 8_000) at.push(time);
    let [cpu, bytes] = [random.next() * 100, 0];
    const grow = (more: number) => (random.next() < 0.05 ? -1 : more);
    const counter = (value: number, more: number) => (more < 0 ? random.next() : value + more);
    return {
      cpu: samples(at, () => (cpu = counter(cpu, grow(0.05 + random.next() * 0.05)))),
      memory: samples(at, () => 1e6 + random.next() * 1e6),
      received: samples(at, () => (bytes = counter(bytes, grow(10 + random.next())))),
      sent: [],
      isThere: random.next() < 0.5,
    };
  }

  const cases = Array.from({ length: 300 }, (_, index) => {
    const random = randomStream(String(index), 'usage series');
    return Array.from({ length: 1 + Math.floor(random.next() * 5) }, () => anyPod(random));
  });

  it('has lists of equal length with finite figures above zero or null, of four digits', () => {
    for (const pods of cases) {
      const series = usageSeries(pods, WINDOW, { isNetworkShared: false });
      if (series === undefined) continue;
      const { atMs, replicas, sentPerSecond, ...figures } = series;
      expect(atMs).toEqual(times(atMs[0] ?? 0, atMs.at(-1) ?? 0, 1_000));
      for (const list of Object.values(figures)) {
        expect(list).toHaveLength(atMs.length);
        // All pods use something at all times: a zero would be invented.
        const isRight = (value: number | null) =>
          value === null || (Number.isFinite(value) && value > 0 && Number(value.toPrecision(4)) === value);
        expect(list.filter((value) => !isRight(value))).toEqual([]);
      }
      expect(new Set(sentPerSecond)).toEqual(new Set([null]));
      expect(replicas.every((count) => Number.isInteger(count) && Number(count) <= pods.length)).toBe(true);
    }
  });

  it('never is higher than what the pods used at most', () => {
    for (const pods of cases) {
      const series = usageSeries(pods, WINDOW, { isNetworkShared: false });
      const most = pods.reduce((sum, { cpu }) => {
        const rates = cpu.slice(1).map((after, index) => {
          const before = cpu[index] ?? after;
          return ((after.value - before.value) * 1_000) / (after.at - before.at);
        });
        return sum + Math.max(0, ...rates);
      }, 0);
      expect(Math.max(0, ...(series?.cpuCores ?? []).map(Number))).toBeLessThanOrEqual(most * 1.001);
    }
  });

  it('is the same whatever the order of the pods', () => {
    for (const pods of cases.slice(0, 50)) {
      const [one, other] = [pods, [...pods].reverse()].map((all) =>
        usageSeries(all, WINDOW, { isNetworkShared: false }),
      );
      expect(other?.replicas).toEqual(one?.replicas);
      expect(other?.cpuCores.map((value) => value === null)).toEqual(one?.cpuCores.map((value) => value === null));
    }
  });

  it('takes a clock that was set back for a gap, not for a rate', () => {
    const cpu = samples([0, 1_000, 2_000, 500, 1_500, 2_500, 3_500], (time) => time / 1_000 + 10);
    const series = seriesOf([pod(times(-5_000, 25_000, 1_000), 1, { cpu })]);
    for (const value of series.cpuCores) expect(value === null || value === 1).toBe(true);
  });
});
