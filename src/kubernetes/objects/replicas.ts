/** How many replicas ran, from the samples that the kubelets took of their pods. */
import { type Measured, measured, notMeasured } from '../../lib/measured.ts';
import type { Sample, Window } from '../../usage/window-usage.ts';

/**
 * A pod without a sample for longer than this is gone: a busy one is sampled every 1 to 2 s, an idle one up to every 15
 * s.
 */
const GONE_AFTER_MS = 15_000;

/** Average, minimum and maximum number of running replicas over the window, looked at once a second. */
export function runningReplicas(
  pods: readonly (readonly Sample[])[],
  window: Window,
): Measured<{ readonly avg: number; readonly min: number; readonly max: number }> {
  if (pods.every((samples) => samples.length === 0)) return notMeasured('there are no samples of its pods');
  const counts: number[] = [];
  for (let time = window.startedAt; time <= window.endedAt; time += 1000)
    counts.push(pods.filter((samples) => runsAt(samples, time)).length);
  return measured({
    avg: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    min: Math.min(...counts),
    max: Math.max(...counts),
  });
}

function runsAt(samples: readonly Sample[], time: number): boolean {
  const before = samples.findLast((sample) => sample.at <= time);
  const after = samples.find((sample) => sample.at >= time);
  if (before === undefined) return false;
  return after !== undefined || time - before.at <= GONE_AFTER_MS;
}
