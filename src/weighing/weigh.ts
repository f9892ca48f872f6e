/**
 * Between which bounds a figure would have been without what disturbed the run, so that a threshold is judged where
 * that makes no difference. What the generator delayed is bounded by what was measured of it (delays.ts); what a
 * machine short of CPU did is not, but for how many requests.
 */

import { nearestRank } from '../lib/statistics.ts';
import type { DurationHistogram } from '../load/metrics/histogram.ts';
import type { LoadResult, LoadStats } from '../load/metrics/result.ts';
import type { TargetSnapshot } from '../load/metrics/snapshot.ts';
import { joined, latencyOf } from '../load/metrics/summarize.ts';
import { isShortOfCpu, LATENESS_LIMIT, spoiledShare } from '../load/metrics/validity.ts';
import { certainClasses } from '../thresholds/certain-failures.ts';
import type { Weighing } from '../thresholds/evaluate.ts';
import {
  biasOf,
  type DisturbableMetric,
  isAboutResources,
  type Statistic,
  type ThresholdMetric,
} from '../thresholds/metrics.ts';
import { type Delays, delaysOf } from './delays.ts';

type LatencyMetric = Extract<ThresholdMetric, { kind: 'latency' }>;

/**
 * @param judgesLatency whether a target expects its answers within a time: then a failed expectation may be a matter of
 * time.
 */
export function weigh(load: LoadResult, judgesLatency: boolean): Weighing {
  const { model } = load.plan;
  const disturbance = new Disturbance(load, judgesLatency);
  return {
    range(metric, value) {
      const bias = biasOf(metric, model);
      return {
        low: bias === 'too-high' || bias === 'either' ? disturbance.low(metric, value) : value,
        high: bias === 'too-low' || bias === 'either' ? disturbance.high(metric, value) : value,
      };
    },
    explainsMissing: (metric) => disturbance.explainsMissing(metric),
  };
}

/** How much a figure of a closed loop may be off by for being made of other requests, as a share. */
const OTHER_REQUESTS = 0.02;

class Disturbance {
  readonly #load: LoadResult;
  readonly #certain: readonly string[];
  readonly #delays: Delays;
  readonly #spoiled: number;
  readonly #isShortOfCpu: boolean;
  readonly #isDisturbed: boolean;
  readonly #isClosed: boolean;

  constructor(load: LoadResult, judgesLatency: boolean) {
    const { evidence } = load.snapshot;
    this.#load = load;
    this.#certain = certainClasses(judgesLatency);
    this.#delays = delaysOf(evidence);
    this.#spoiled = spoiledShare(evidence.host);
    this.#isShortOfCpu = isShortOfCpu(evidence.host);
    this.#isDisturbed = load.generator.disturbances.length > 0;
    this.#isClosed = load.plan.model === 'closed';
  }

  /** The least that the figure would have been. */
  low(metric: DisturbableMetric, value: number): number {
    switch (metric.kind) {
      case 'latency':
        return Math.max(0, this.#lowLatency(metric, value));
      case 'errors':
        return this.#certain.includes(metric.class)
          ? value
          : value - Math.min(value, this.#explained(this.#statsOf(metric)));
      case 'load':
        if (metric.figure === 'failures') return value - this.#explained(this.#statsOf(metric));
        return this.#isDisturbed
          ? 0
          : value * (1 - (metric.figure === 'throughput' ? this.#atTheEnd(this.#statsOf(metric)) : 0));
      case 'usage':
      case 'usage-series':
        return this.#disturbsUsage() ? 0 : value;
    }
  }

  /** The most that the figure would have been. */
  high(metric: DisturbableMetric, value: number): number {
    if (metric.kind === 'load' && metric.figure === 'success') return this.#highSuccess(this.#statsOf(metric), value);
    if (metric.kind === 'load' && metric.figure === 'throughput' && !this.#isClosed)
      return this.#highThroughput(this.#statsOf(metric), value);
    if (metric.kind === 'latency' && !this.#isClosed) return this.#highService(metric, value);
    const isDisturbed = isAboutResources(metric) ? this.#disturbsUsage() : this.#isDisturbed;
    if (isDisturbed) return Number.POSITIVE_INFINITY;
    // A closed loop that stands still for a share of the time offers less by it, its queue is shorter by as much, and
    // it sees other requests at its end.
    const isTimed = metric.kind === 'latency' || (metric.kind === 'load' && metric.figure === 'throughput');
    if (!isTimed || this.#delays.longestMs === 0) return value;
    return value * (1 + Math.max(OTHER_REQUESTS, 2 * this.#atTheEnd(this.#statsOf(metric))));
  }

  explainsMissing(metric: DisturbableMetric): boolean {
    if (isAboutResources(metric)) return this.#isShortOfCpu;
    return this.#explained(this.#statsOf(metric)) > 0;
  }

  /** Requests that are sent a little late change nothing of what they cost. */
  #disturbsUsage(): boolean {
    return this.#isClosed ? this.#isDisturbed : this.#isShortOfCpu;
  }

  #statsOf({ target }: { readonly target: string | null }): LoadStats {
    return this.#load.targets.find(({ name }) => name === target) ?? this.#load.total;
  }

  #lowLatency(metric: LatencyMetric, value: number): number {
    const { target, distribution, statistic } = metric;
    if (this.#delays.longestMs === 0 && this.#spoiled === 0) return value;
    const of = (wanted: LatencyMetric['distribution']) => latencies(this.#load.snapshot.targets, target, wanted);
    const own = this.#lowOf(of(distribution), statistic, distribution === 'service' ? 'read' : 'both');
    // Sent in time, a request takes as long as from its actual send.
    return Math.min(
      value,
      distribution === 'latency' ? Math.max(own, this.#lowOf(of('service'), statistic, 'read')) : own,
    );
  }

  #lowOf(histogram: DurationHistogram, statistic: Statistic, side: 'read' | 'both'): number {
    const { count } = histogram;
    if (count === 0) return 0;
    if (statistic.kind === 'percentile') return this.#lowPercentile(histogram, statistic.percentile, side);
    const { longestMs, averageMs } = this.#delays;
    // All that the machine can have delayed, taken for the longest.
    const [unspoiledMs = 0] = histogram.valuesAtRanks([Math.max(1, count - this.#spoiledOf(count))]);
    if (statistic.kind !== 'avg')
      return Math.min(unspoiledMs, statistic.kind === 'min' ? histogram.minMs : unspoiledMs) - longestMs;
    const beyond = this.#spoiled === 0 ? { count: 0, totalMs: 0 } : histogram.beyond(unspoiledMs);
    // Once more than measured: answers meet other standstills than requests do, and of long ones there are few.
    return (histogram.avgMs * count - beyond.totalMs) / count - averageMs * (side === 'read' ? 2 : 3);
  }

  /**
   * The most that a service time would have been of requests that were sent in time: each by no more than its delay.
   * What a machine short of CPU did made none shorter.
   */
  #highService({ target, distribution, statistic }: LatencyMetric, value: number): number {
    const { longestMs, averageMs, steps } = this.#delays;
    if (statistic.kind === 'avg') return value + averageMs;
    if (statistic.kind !== 'percentile') return value + longestMs;
    const histogram = latencies(this.#load.snapshot.targets, target, distribution);
    const { count } = histogram;
    const rank = nearestRank(count, statistic.percentile);
    const bounds = steps.flatMap((delayMs) => {
      const bounding = rank + this.#delays.countBeyond(delayMs, count, 'read');
      return bounding > count ? [] : [(histogram.valuesAtRanks([bounding])[0] ?? 0) + delayMs];
    });
    return Math.max(value, Math.min(value + longestMs, ...bounds));
  }

  #spoiledOf(count: number): number {
    const share = this.#spoiled;
    return share === 0 ? 0 : Math.ceil(count * share + 3 * Math.sqrt(count * share * (1 - share)));
  }

  /**
   * If at most k requests were delayed by more than b, then at least all but k of those that took longer than a + b
   * would have taken longer than a: the sample k ranks below the percentile, less b, is a bound whatever the
   * distributions and however they hang together. The best b gives the bound.
   */
  #lowPercentile(histogram: DurationHistogram, percentile: number, side: 'read' | 'both'): number {
    const { count } = histogram;
    const rank = nearestRank(count, percentile) - this.#spoiledOf(count);
    const bounds = this.#delays.steps.flatMap((delayMs) => {
      const bounding = rank - this.#delays.countBeyond(delayMs, count, side);
      return bounding < 1 ? [] : [(histogram.valuesAtRanks([bounding])[0] ?? 0) - delayMs];
    });
    return Math.max(0, ...bounds);
  }

  /**
   * Failures that may be there because of the disturbance: those that are a matter of time, and no more than there were
   * requests delayed noticeably.
   */
  #explained({ requests, errors }: LoadStats): number {
    const standstills = this.#delays.standstills(LATENESS_LIMIT.ms);
    if (!this.#isDisturbed && this.#spoiled === 0 && (!this.#isClosed || standstills === 0)) return 0;
    const uncertain = errors
      .filter((group) => !this.#certain.includes(group.class))
      .reduce((sum, { count }) => sum + count, 0);
    const delayed = this.#delays.countBeyond(LATENESS_LIMIT.ms, requests, 'both') + this.#spoiledOf(requests);
    // A closed loop that stands still has a request under way on each connection, and sends all the next ones at once.
    const atOnce = this.#isClosed ? 2 * this.#load.plan.connections * standstills : 0;
    return Math.min(uncertain, Math.ceil(Math.max(delayed, atOnce)));
  }

  /**
   * What the throughput of a closed loop may be off by: the time that it stood still, and the answers that come just
   * before its end or after it.
   */
  #atTheEnd({ requests }: LoadStats): number {
    return Math.min(1, 2 * this.#delays.heldShare + this.#load.plan.connections / Math.max(1, requests));
  }

  #highSuccess(stats: LoadStats, value: number): number {
    return stats.requests === 0 ? value : Math.min(1, (stats.ok + this.#explained(stats)) / stats.requests);
  }

  /** More than what was offered is never answered, and the window may have been longer by the longest delay. */
  #highThroughput({ requests }: LoadStats, value: number): number {
    const { startedAt, endedAt } = this.#load.window;
    const windowMs = endedAt - startedAt;
    const shortestMs = windowMs - Math.min(this.#delays.longestMs, windowMs / 2);
    if (shortestMs <= 0) return value;
    return Math.max(value, this.#isDisturbed ? (requests * 1000) / shortestMs : (value * windowMs) / shortestMs);
  }
}

function latencies(
  snapshots: readonly TargetSnapshot[],
  target: string | null,
  distribution: LatencyMetric['distribution'],
): DurationHistogram {
  const wanted = snapshots.filter((snapshot) => target === null || snapshot.target === target);
  switch (distribution) {
    case 'latency':
      return latencyOf(wanted);
    case 'ok':
      return joined(wanted.map(({ okLatency }) => okLatency));
    case 'service':
      return joined(wanted.map(({ service }) => service));
    case 'lateness':
      return joined(wanted.map(({ lateness }) => lateness));
  }
}
