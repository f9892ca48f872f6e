/**
 * When requests are due. The open model's schedule is fixed before the run and never looks at the clock, so a slow
 * service can't slow the load down. It is drawn lazily: ten million arrivals take no more memory than ten.
 */

import type { LoadSettings, Stage } from './plan.ts';
import type { RandomStream } from './random.ts';

/** Due times in milliseconds from the start, never decreasing; Infinity when there are no more. */
export interface Arrivals {
  next(): number;
}

/** A stretch with linearly changing rate. Rates are per millisecond. */
interface Segment {
  readonly startMs: number;
  readonly durationMs: number;
  readonly fromRate: number;
  readonly toRate: number;
  /** Requests expected before this segment. */
  readonly countBefore: number;
  readonly count: number;
}

/**
 * The arrivals of a plan's open model. A Poisson process of changing rate is one of rate 1 in the time scale of the
 * cumulative rate (inversion; Cinlar, Introduction to Stochastic Processes, 1975), so drawing unit-rate arrivals and
 * mapping them back is exact. Constant arrivals are the whole numbers in that scale: the first is due at once.
 */
export function openArrivals(settings: LoadSettings, random: RandomStream): Arrivals {
  const { segments } = rateSegments(settings);
  const limit = settings.requests ?? Number.POSITIVE_INFINITY;
  const poisson = settings.arrival === 'poisson';
  let drawn = 0;
  let position = 0;
  let index = 0;
  return {
    next() {
      if (drawn >= limit) return Number.POSITIVE_INFINITY;
      position = poisson ? position - Math.log(random.next()) : drawn;
      drawn += 1;
      let segment = segments[index];
      while (segment !== undefined && position >= segment.countBefore + segment.count) {
        index += 1;
        segment = segments[index];
      }
      return segment === undefined ? Number.POSITIVE_INFINITY : timeWithin(segment, position - segment.countBefore);
    },
  };
}

/** Length of the open model's schedule: known for durations and stages, expected for a number of requests. */
export function expectedLengthMs(settings: LoadSettings): number {
  const { segments, lengthMs } = rateSegments(settings);
  const { requests } = settings;
  if (requests === undefined) return lengthMs;
  const segment = segments.find(({ countBefore, count }) => requests < countBefore + count);
  return segment === undefined ? lengthMs : timeWithin(segment, requests - segment.countBefore);
}

/** How many requests the open model's schedule holds, on average; Infinity when nothing bounds it. */
export function expectedRequests(settings: LoadSettings): number {
  const last = rateSegments(settings).segments.at(-1);
  const offered = last === undefined ? 0 : last.countBefore + last.count;
  return Math.min(offered, settings.requests ?? Number.POSITIVE_INFINITY);
}

/** The highest rate that the open model reaches, per second. */
export function peakRate(settings: LoadSettings): number {
  return Math.max(settings.ratePerSecond, ...settings.stages.map(({ ratePerSecond }) => ratePerSecond));
}

/**
 * The rate over time, without stretches in which nothing is due. Stages start from the plan's own rate; a stage of no
 * length is a jump.
 */
function rateSegments(settings: LoadSettings): { readonly segments: readonly Segment[]; readonly lengthMs: number } {
  const durationMs = settings.durationMs ?? Number.POSITIVE_INFINITY;
  const stages: readonly Stage[] =
    settings.stages.length > 0 ? settings.stages : [{ ratePerSecond: settings.ratePerSecond, durationMs }];
  const segments: Segment[] = [];
  let startMs = 0;
  let countBefore = 0;
  let fromRate = settings.ratePerSecond / 1000;
  for (const stage of stages) {
    const toRate = stage.ratePerSecond / 1000;
    const length = Math.max(0, Math.min(stage.durationMs, durationMs - startMs));
    const reached = length === stage.durationMs ? toRate : fromRate + ((toRate - fromRate) * length) / stage.durationMs;
    const count = length === 0 ? 0 : ((fromRate + reached) / 2) * length;
    if (count > 0) segments.push({ startMs, durationMs: length, fromRate, toRate: reached, countBefore, count });
    startMs += length;
    countBefore += count;
    fromRate = toRate;
  }
  return { segments, lengthMs: startMs };
}

/**
 * The moment at which `count` requests of the segment are due: the root of fromRate * t + slope * t² / 2 = count, in
 * its stable form.
 */
function timeWithin(segment: Segment, count: number): number {
  const slope = segment.fromRate === segment.toRate ? 0 : (segment.toRate - segment.fromRate) / segment.durationMs;
  const root = Math.sqrt(Math.max(0, segment.fromRate * segment.fromRate + 2 * slope * count));
  const elapsed = count === 0 ? 0 : (2 * count) / (segment.fromRate + root);
  return segment.startMs + Math.min(elapsed, segment.durationMs);
}
