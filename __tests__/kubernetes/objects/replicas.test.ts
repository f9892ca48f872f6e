/** When the containers of a pod ran, from its status. */
import { describe, expect, it } from 'vitest';
import type { Core } from '../../../src/kubernetes/objects/api.ts';
import { isSeen, type Listed } from '../../../src/kubernetes/objects/kube-object.ts';
import { runSpans } from '../../../src/kubernetes/objects/replicas.ts';

const NOON = Date.UTC(2026, 4, 4, 12, 0, 0);

/** Seconds after noon, as the API writes them. */
function time(seconds: number): string {
  return new Date(NOON + seconds * 1_000).toISOString().replace('.000Z', 'Z');
}

function spansOf(...containerStatuses: readonly unknown[]): unknown {
  const pod: unknown = { metadata: { name: 'web-1' }, status: { startTime: time(-60), containerStatuses } };
  if (!isSeen<Listed<Core.Pod>>(pod)) throw new Error('not a pod');
  return runSpans(pod as Listed<Core.Pod>)?.map(({ from, to }) => [(from - NOON) / 1_000, (to - NOON) / 1_000]);
}

const running = (since: number) => ({ state: { running: { startedAt: time(since) } } });
const terminated = (at: number) => ({ terminated: { finishedAt: time(at) } });
const EVER = Number.POSITIVE_INFINITY;

describe('the times in which a pod ran', () => {
  it('begin when the second is over in which its container was started', () => {
    expect(spansOf(running(5))).toEqual([[6, EVER]]);
  });

  it('leave out the time between the end of a container and its next start', () => {
    expect(spansOf({ ...running(12), lastState: terminated(9) })).toEqual([
      [-60, 9],
      [13, EVER],
    ]);
    expect(spansOf({ ...running(9), lastState: terminated(9) })).toEqual([
      [-60, 9],
      [10, EVER],
    ]);
  });

  it('end when its container is not started again, or not yet', () => {
    expect(spansOf({ state: terminated(9) })).toEqual([[-60, 9]]);
    expect(spansOf({ state: { waiting: { reason: 'CrashLoopBackOff' } }, lastState: terminated(9) })).toEqual([
      [-60, 9],
    ]);
  });

  it('are none where its container never ran', () => {
    expect(spansOf({ state: { waiting: { reason: 'ImagePullBackOff' } } })).toEqual([]);
  });

  it('are those in which all of its containers ran', () => {
    expect(spansOf(running(5), { ...running(20), lastState: terminated(9) }, running(2))).toEqual([
      [6, 9],
      [21, EVER],
    ]);
    expect(spansOf(running(5), { state: { waiting: {} } })).toEqual([]);
  });

  it('are not known without a status, or with one that is no status', () => {
    expect(spansOf()).toBeUndefined();
    expect(spansOf({ restartCount: 1 })).toBeUndefined();
    expect(spansOf(running(5), { state: 'running' })).toBeUndefined();
    expect(spansOf({ state: { running: { startedAt: 'now' } } })).toBeUndefined();
  });
});
