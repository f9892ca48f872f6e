/**
 * What a workload used over time, from the readings of its pods. These are taken at other times for every pod and
 * figure; here they become averages over the same steps of time for all of them, so that they can be added up, and drawn
 * below the seconds of the load.
 */
import { type PodCount, type PodReadings, podCounts, readingsOf, runsOf } from './pod-runs.ts';
import { type Axis, axisOf, overlap, type Span, stepSpan } from './time-axis.ts';
import type { UsageSeries } from './usage.ts';
import type { Sample, Window } from './window-usage.ts';

/** Significant ones: a report holds thousands of these figures. */
const DIGITS = 4;

/** A stretch in which something was read: a rate or a value, null where a counter was reset. */
interface Known extends Span {
  readonly value: number | null;
}

/** One pod's readings of one figure. */
interface PodFigure {
  readonly known: readonly Known[];
  /** From when to when something is missing where nothing was read. */
  readonly accounted: Span;
}

/**
 * The series of a workload; undefined when nothing was read of its pods. `pods` are all that ran around the window,
 * also those that are gone. A figure is null in a step in which it is not known of a pod for more than half of the time
 * that the pod ran in it: the sum of the others would be too low. Where a pod begins or ends, it counts for its part of
 * the step.
 */
export function usageSeries(
  pods: readonly PodReadings[],
  window: Window,
  { isNetworkShared }: { readonly isNetworkShared: boolean },
): UsageSeries | undefined {
  const axis = axisOf(
    pods.flatMap(readingsOf).flatMap((samples) => samples.map(({ at }) => at)),
    window,
  );
  if (axis === undefined) return undefined;
  const accounted = pods.map((pod) => accountedFor(pod, window));
  const figure = (of: (pod: PodReadings) => readonly Known[]) =>
    sumOver(
      axis,
      pods.map((pod, index) => ({ known: of(pod), accounted: accounted[index] ?? NEVER })),
    );
  const none = Array.from({ length: axis.steps }, () => null);
  return trimmed(
    {
      atMs: Array.from({ length: axis.steps }, (_, index) => (axis.first + index) * axis.stepMs),
      cpuCores: figure(({ cpu }) => rates(cpu)),
      memoryBytes: figure(({ memory }) => held(memory, axis.stepMs)),
      receivedPerSecond: isNetworkShared ? none : figure(({ received }) => rates(received)),
      sentPerSecond: isNetworkShared ? none : figure(({ sent }) => rates(sent)),
      replicas: lowestCounts(axis, podCounts(pods, window)),
    },
    window,
  );
}

const NEVER: Span = { from: 0, to: 0 };

/** A pod uses something before its containers run and after they ended: what was read of it counts as well. */
function accountedFor(pod: PodReadings, window: Window): Span {
  const runs = runsOf(pod, window);
  const ends = readingsOf(pod).flatMap((samples) => [samples[0], samples.at(-1)].flatMap((sample) => sample?.at ?? []));
  return {
    from: Math.min(...ends, ...runs.map(({ from }) => from)),
    to: Math.max(...ends, ...runs.map(({ to }) => to)),
  };
}

/** Rates per second of a counter between neighbouring readings; null across a reset. */
function rates(samples: readonly Sample[]): readonly Known[] {
  return neighbours(samples).map(([before, after]) => ({
    from: before.at,
    to: after.at,
    value: after.value < before.value ? null : ((after.value - before.value) * 1000) / (after.at - before.at),
  }));
}

/** A gauge keeps its value until the next reading; one that was read once keeps it for one step. */
function held(samples: readonly Sample[], stepMs: number): readonly Known[] {
  const [only, ...others] = samples;
  if (only !== undefined && others.length === 0) return [{ from: only.at, to: only.at + stepMs, value: only.value }];
  return neighbours(samples).map(([before, after]) => ({ from: before.at, to: after.at, value: before.value }));
}

/** Pairs of readings that follow each other. A clock that was set back makes readings that follow nothing. */
function neighbours(samples: readonly Sample[]): readonly (readonly [Sample, Sample])[] {
  return samples.flatMap((after, index) => {
    const before = samples[index - 1];
    return before === undefined || after.at <= before.at ? [] : [[before, after] as const];
  });
}

/** The figures of all pods added up, step by step. */
function sumOver(axis: Axis, figures: readonly PodFigure[]): readonly (number | null)[] {
  const sums = Array.from({ length: axis.steps }, (): number | null | undefined => undefined);
  for (const { known, accounted } of figures) {
    const totals = totalsOver(axis, known, accounted);
    for (const [index, { area, ms }] of totals.entries()) {
      const step = stepSpan(axis, index);
      const share = overlap(step, accounted);
      if (share < 0 || (share === 0 && !isMomentIn(accounted, step))) continue;
      const sum = sums[index];
      sums[index] =
        sum === null || ms === 0 || ms * 2 < share ? null : (sum ?? 0) + ((area / ms) * share) / (step.to - step.from);
    }
  }
  return sums.map((sum) => (sum === undefined || sum === null ? null : rounded(sum)));
}

/** What is known of a pod in each step: the value times the time for which it is known, and that time. */
function totalsOver(
  axis: Axis,
  known: readonly Known[],
  accounted: Span,
): readonly { readonly area: number; readonly ms: number }[] {
  const totals = Array.from({ length: axis.steps }, () => ({ area: 0, ms: 0 }));
  for (const { value, ...span } of known) {
    if (value === null) continue;
    const part = { from: Math.max(span.from, accounted.from), to: Math.min(span.to, accounted.to) };
    const [begin, end] = [part.from, part.to].map((at) => Math.floor((at - axis.startedAt) / axis.stepMs) - axis.first);
    for (let index = Math.max(0, begin ?? 0); index <= Math.min(axis.steps - 1, end ?? 0); index += 1) {
      const total = totals[index];
      const ms = overlap(stepSpan(axis, index), part);
      if (total === undefined || ms <= 0) continue;
      total.area += value * ms;
      total.ms += ms;
    }
  }
  return totals;
}

/** A pod that was read once and went has no length, but it ran. */
function isMomentIn({ from, to }: Span, step: Span): boolean {
  return from === to && from >= step.from && from < step.to;
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** The lowest number of pods in each step: an average would hide a pod that was missing for less than one. */
function lowestCounts(axis: Axis, counts: readonly PodCount[]): readonly number[] {
  let current = 0;
  return Array.from({ length: axis.steps }, (_, index) => {
    const step = stepSpan(axis, index);
    while ((counts[current + 1]?.at ?? Number.POSITIVE_INFINITY) <= step.from) current += 1;
    let lowest = counts[current]?.count ?? 0;
    for (let next = current + 1; (counts[next]?.at ?? Number.POSITIVE_INFINITY) < step.to; next += 1)
      lowest = Math.min(lowest, counts[next]?.count ?? 0);
    return lowest;
  });
}

/** Without the steps around the window in which nothing is known but the number of pods. */
function trimmed(series: UsageSeries, window: Window): UsageSeries {
  const { atMs, cpuCores, memoryBytes, receivedPerSecond, sentPerSecond } = series;
  const figures = [cpuCores, memoryBytes, receivedPerSecond, sentPerSecond];
  const isShown = atMs.map(
    (at, index) =>
      (at >= 0 && at < window.endedAt - window.startedAt) || figures.some((values) => values[index] !== null),
  );
  const [from, to] = [isShown.indexOf(true), isShown.lastIndexOf(true) + 1];
  return {
    atMs: atMs.slice(from, to),
    cpuCores: cpuCores.slice(from, to),
    memoryBytes: memoryBytes.slice(from, to),
    receivedPerSecond: receivedPerSecond.slice(from, to),
    sentPerSecond: sentPerSecond.slice(from, to),
    replicas: series.replicas.slice(from, to),
  };
}
