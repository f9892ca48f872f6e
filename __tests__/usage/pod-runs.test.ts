/** When pods ran, and how many of them at a time. */
import { describe, expect, it } from 'vitest';
import { type PodReadings, podCounts, runningReplicas } from '../../src/usage/pod-runs.ts';

const WINDOW = { startedAt: 10_000, endedAt: 20_000 };

/** A pod that was read at these times. */
function pod(times: readonly number[], rest: Partial<PodReadings> = {}): PodReadings {
  const samples = times.map((at) => ({ at, value: 1 }));
  return { cpu: samples, memory: samples, received: [], sent: [], isThere: true, ...rest };
}

describe('the number of pods', () => {
  it('is what the cluster tells, whatever was read', () => {
    const restarted = pod([9_000, 12_000, 18_000], {
      ran: [
        { from: 0, to: 12_000 },
        { from: 14_000, to: Number.POSITIVE_INFINITY },
      ],
    });
    const steps = podCounts([restarted, pod([9_000, 21_000])], WINDOW);
    expect(steps.map(({ at, count }) => [at, count])).toEqual([
      [Number.NEGATIVE_INFINITY, 1],
      [0, 2],
      [12_000, 1],
      [14_000, 2],
    ]);
  });

  it('counts a pod that is gone until half the time to the reading that did not come', () => {
    const gone = pod([9_000, 11_000, 13_000], { isThere: false });
    expect(podCounts([gone], WINDOW)).toEqual([
      { at: Number.NEGATIVE_INFINITY, count: 1 },
      { at: 14_000, count: 0 },
    ]);
  });

  it('counts a pod first read within the window from then on', () => {
    expect(podCounts([pod([13_000, 15_000])], WINDOW)).toEqual([
      { at: Number.NEGATIVE_INFINITY, count: 0 },
      { at: 13_000, count: 1 },
    ]);
  });

  it('has no gap where a pod begins as another ends', () => {
    const before = pod([], { ran: [{ from: 0, to: 15_000 }] });
    const after = pod([], { ran: [{ from: 15_000, to: 40_000 }] });
    expect(podCounts([after, before], WINDOW).map(({ count }) => count)).toEqual([0, 1, 1, 0]);
  });
});

describe('running replicas', () => {
  it('are averaged by time', () => {
    const gone = pod([9_000, 13_000, 14_000], { isThere: false });
    expect(runningReplicas([pod([9_000, 21_000]), gone], WINDOW)).toEqual({
      kind: 'measured',
      value: { avg: expect.closeTo(1.45), min: 1, max: 2 },
    });
  });

  it('do not count what changed at or after the end of the window, nor before its start', () => {
    const early = pod([], { ran: [{ from: 0, to: 10_000 }] });
    const late = pod([], { ran: [{ from: 20_000, to: 30_000 }] });
    expect(runningReplicas([pod([9_000, 21_000]), early, late], WINDOW)).toEqual({
      kind: 'measured',
      value: { avg: 1, min: 1, max: 1 },
    });
  });

  it('exist for a window without length', () => {
    expect(runningReplicas([pod([9_000, 21_000])], { startedAt: 10_000, endedAt: 10_000 })).toEqual({
      kind: 'measured',
      value: { avg: 1, min: 1, max: 1 },
    });
  });

  it('are not known without samples', () => {
    expect(runningReplicas([pod([]), pod([])], WINDOW)).toMatchObject({ kind: 'not-measured' });
    expect(runningReplicas([], WINDOW)).toMatchObject({ kind: 'not-measured' });
  });
});
