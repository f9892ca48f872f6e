/**
 * Resource figures of a load window from raw samples. Counters are compared at known times instead of through rate():
 * over ten seconds, with samples every one to two, `rate()[1m]` would answer a tenth of the truth (it averages over a
 * minute that was mostly idle).
 */

import { type Measured, mapMeasured, measured, notMeasured } from '../lib/measured.ts';
import type { UsageFigure } from './usage.ts';

/** A reading at a time (milliseconds since the epoch). */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

export interface Window {
  readonly startedAt: number;
  readonly endedAt: number;
  /** How long the same load ran before it (the warm-up). */
  readonly warmedUpMs?: number;
}

/**
 * After a warm-up this long the counter's growth around the start of the window counts as even. Samples lie up to 2 s
 * apart, so the older one may be from before the warm-up; what interpolation is then wrong by is at most an eighth of a
 * second's growth.
 */
const EVEN_AFTER_MS = 1_000;

/** Fewer readings inside the window than this, and a minimum and maximum would be chance. */
const LEAST_INNER = 3;
/** Intervals shorter than this (ms) say more about timestamps' grain than about CPU. */
const LEAST_INTERVAL_MS = 500;

/**
 * How much a counter grew because of the window. After a warm-up with the same load its start is interpolated between
 * the neighbouring samples; without one idleness came before, and everything since the last sample before it belongs to
 * the window. Idleness comes after it as a rule, so everything up to the first sample after its end belongs to it too;
 * but where that is more than the highest rate inside the window can explain, like in monitoring, what came after it
 * was no idleness, and its end is interpolated, too. Returns the reason when samples do not bracket the window, or when
 * the counter was reset inside it.
 */
export function counterGrowth(samples: readonly Sample[], window: Window): Measured<number> {
  const before = samples.findLast((sample) => sample.at <= window.startedAt);
  const after = samples.find((sample) => sample.at >= window.endedAt);
  if (before === undefined) return notMeasured('there is no sample from before the load');
  if (after === undefined) return notMeasured('there is no sample from after the load');
  const within = samples.filter((sample) => sample.at >= before.at && sample.at <= after.at);
  if (within.some((sample, index) => index > 0 && sample.value < (within[index - 1]?.value ?? 0)))
    return notMeasured('the counter was reset during the load (restart)');
  const start = (window.warmedUpMs ?? 0) >= EVEN_AFTER_MS ? valueAt(within, window.startedAt) : before.value;
  const whole = after.value - start;
  const rates = intervalRates(insideOf(samples, window));
  if (rates.length < LEAST_INNER) return measured(whole);
  const atMost = (Math.max(...rates) * (window.endedAt - window.startedAt)) / 1000;
  return measured(whole <= atMost ? whole : valueAt(within, window.endedAt) - start);
}

function insideOf(samples: readonly Sample[], window: Window): readonly Sample[] {
  return samples.filter((sample) => sample.at >= window.startedAt && sample.at <= window.endedAt);
}

/** Linear interpolation; the time must be bracketed. */
function valueAt(samples: readonly Sample[], time: number): number {
  const right = samples.findIndex((sample) => sample.at >= time);
  const after = samples[right];
  const before = samples[right - 1];
  if (after === undefined) return samples.at(-1)?.value ?? 0;
  if (before === undefined || after.at === before.at) return after.value;
  return before.value + ((after.value - before.value) * (time - before.at)) / (after.at - before.at);
}

/** Average, minimum and maximum of a counter's rate per second over the window. */
export function rateFigure(samples: readonly Sample[], window: Window): UsageFigure {
  const growth = counterGrowth(samples, window);
  const seconds = (window.endedAt - window.startedAt) / 1000;
  const avg = mapMeasured(growth, (value) => value / seconds);
  const inside = insideOf(samples, window);
  return { avg, ...extremes(intervalRates(inside), avg), samples: inside.length };
}

function intervalRates(samples: readonly Sample[]): readonly number[] {
  const rates: number[] = [];
  let from = samples[0];
  for (const sample of samples.slice(1)) {
    if (from === undefined || sample.at - from.at < LEAST_INTERVAL_MS) continue;
    rates.push(((sample.value - from.value) * 1000) / (sample.at - from.at));
    from = sample;
  }
  return rates;
}

function extremes(values: readonly number[], avg: Measured<number>): Pick<UsageFigure, 'min' | 'max'> {
  if (values.length < LEAST_INNER) {
    const reason =
      avg.kind === 'measured'
        ? `the load was too short: ${values.length} of ${LEAST_INNER} readings inside it`
        : avg.reason;
    return { min: notMeasured(reason), max: notMeasured(reason) };
  }
  // The average covers the window's edges, which no reading pair does; somewhere it was reached, so neither end can lie
  // on its other side.
  const reached = avg.kind === 'measured' ? [...values, avg.value] : values;
  return { min: measured(Math.min(...reached)), max: measured(Math.max(...reached)) };
}

/** Time-weighted average, minimum and maximum of a gauge (memory) over the window. */
export function gaugeFigure(samples: readonly Sample[], window: Window): UsageFigure {
  const inside = insideOf(samples, window);
  const held = samples.findLast((sample) => sample.at < window.startedAt);
  const steps = held === undefined ? inside : [{ ...held, at: window.startedAt }, ...inside];
  if (steps.length === 0) {
    const missing = notMeasured('there is no sample from the time of the load');
    return { avg: missing, min: missing, max: missing, samples: 0 };
  }
  const avg = measured(timeWeighted(steps, window.endedAt));
  if (inside.length < LEAST_INNER) return { avg, ...extremes([], avg), samples: inside.length };
  return {
    avg,
    ...extremes(
      steps.map((sample) => sample.value),
      avg,
    ),
    samples: inside.length,
  };
}

function timeWeighted(steps: readonly Sample[], end: number): number {
  const first = steps[0];
  if (first === undefined || end <= first.at) return first?.value ?? 0;
  const area = steps.reduce((sum, step, index) => sum + step.value * ((steps[index + 1]?.at ?? end) - step.at), 0);
  return area / (end - first.at);
}

/**
 * Samples of several series (pods, processes) added up at every time at which one of them was read, each held until its
 * next reading.
 */
export function sumSeries(series: readonly (readonly Sample[])[]): readonly Sample[] {
  const times = readingTimes(series);
  const begun = Math.max(...series.map((samples) => samples[0]?.at ?? Number.POSITIVE_INFINITY));
  return times
    .filter((time) => time >= begun)
    .map((time) => ({
      at: time,
      value: series.reduce((sum, samples) => sum + (samples.findLast((sample) => sample.at <= time)?.value ?? 0), 0),
    }));
}

/**
 * Several counters as one: each is interpolated at every time, so that their unequal reading times do not look like
 * bursts.
 */
export function sumCounters(series: readonly (readonly Sample[])[]): readonly Sample[] {
  const first = Math.max(...series.map((samples) => samples[0]?.at ?? Number.POSITIVE_INFINITY));
  const last = Math.min(...series.map((samples) => samples.at(-1)?.at ?? Number.NEGATIVE_INFINITY));
  return readingTimes(series)
    .filter((time) => time >= first && time <= last)
    .map((time) => ({ at: time, value: series.reduce((sum, samples) => sum + valueAt(samples, time), 0) }));
}

/** Every time at which one of several series was read, in order. */
function readingTimes(series: readonly (readonly Sample[])[]): readonly number[] {
  return [...new Set(series.flatMap((samples) => samples.map((sample) => sample.at)))].sort((a, b) => a - b);
}
