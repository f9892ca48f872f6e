/** When the pods of a workload ran, from what was read of them and from what the cluster tells. */
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import type { Span } from './time-axis.ts';
import type { RunningReplicas } from './usage.ts';
import type { Sample, Window } from './window-usage.ts';

/** What was read of one pod, or of one process, in the order of time. */
export interface PodReadings {
  /** Counter, CPU seconds. */
  readonly cpu: readonly Sample[];
  /** Bytes. */
  readonly memory: readonly Sample[];
  /** Counters, bytes; empty where the network is shared. */
  readonly received: readonly Sample[];
  readonly sent: readonly Sample[];
  /** When all of its containers ran, where the cluster tells it; in the order of time. */
  readonly ran?: readonly Span[];
  /** Whether it still ran after the load. Asked only where `ran` is missing. */
  readonly isThere: boolean;
}

/** A number of pods, from a time until that of the next step. */
export interface PodCount {
  readonly at: number;
  readonly count: number;
}

/** All readings of a pod. */
export function readingsOf({ cpu, memory, received, sent }: PodReadings): readonly (readonly Sample[])[] {
  return [cpu, memory, received, sent];
}

/**
 * When a pod ran. Where the cluster does not tell, it ran from its first reading on, or from always when that is from
 * before the load (which begins when every pod has been read). One that is gone ran until half the time to its next
 * reading had passed: it ended somewhere between the last one and the one that did not come.
 */
export function runsOf(pod: PodReadings, window: Window): readonly Span[] {
  if (pod.ran !== undefined) return pod.ran;
  const times = readingsOf(pod)
    .flatMap((samples) => samples.map(({ at }) => at))
    .sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = first <= window.startedAt ? Number.NEGATIVE_INFINITY : first;
  return [{ from, to: pod.isThere ? Number.POSITIVE_INFINITY : last + lastGap(pod) / 2 }];
}

/** Between the last two readings of the same figure. */
function lastGap(pod: PodReadings): number {
  const gaps = readingsOf(pod).flatMap((samples) => {
    const [before, last] = samples.slice(-2);
    return before === undefined || last === undefined ? [] : [Math.max(0, last.at - before.at)];
  });
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}

/** How many pods ran, over all of time. The first step is at minus infinity. */
export function podCounts(pods: readonly PodReadings[], window: Window): readonly PodCount[] {
  const changes = pods
    .flatMap((pod) => runsOf(pod, window))
    .flatMap(({ from, to }) => (to > from ? [{ at: from, by: 1 } as const, { at: to, by: -1 } as const] : []))
    .filter(({ at }) => at !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.at - b.at);
  const steps: PodCount[] = [{ at: Number.NEGATIVE_INFINITY, count: 0 }];
  for (const { at, by } of changes) {
    const last = steps.at(-1);
    const count = (last?.count ?? 0) + by;
    // What changes in one moment is one step: a pod that ends as another begins is no gap.
    if (last?.at === at) steps.pop();
    steps.push({ at, count });
  }
  return steps;
}

/** Average, minimum and maximum number of running pods over the window. */
export function runningReplicas(pods: readonly PodReadings[], window: Window): Measured<RunningReplicas> {
  if (!pods.some((pod) => readingsOf(pod).some((samples) => samples.length > 0)))
    return notMeasured('there are no samples of its pods');
  const steps = podCounts(pods, window);
  const during = steps.flatMap(({ at, count }, index) => {
    const next = steps[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const isIn = next > window.startedAt && (at <= window.startedAt || at < window.endedAt);
    return isIn ? [{ count, ms: Math.min(next, window.endedAt) - Math.max(at, window.startedAt) }] : [];
  });
  const counts = during.map(({ count }) => count);
  const [min, max] = [Math.min(...counts), Math.max(...counts)];
  const lengthMs = window.endedAt - window.startedAt;
  const sum = during.reduce((total, { count, ms }) => total + count * ms, 0);
  return measured({ avg: lengthMs > 0 ? sum / lengthMs : min, min, max });
}
