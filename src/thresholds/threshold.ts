/**
 * The threshold language: what must hold for the verdict `pass`.
 *
 *   p95 < 200ms                 latency of all targets: avg, min, max, p50, p75, p90, p95, p99, p99.9
 *   ok.p95                      latency of those requests that were ok
 *   service.p95, lateness.p99   time from the actual send to the last byte; how late requests were sent
 *   success >= 99.9%            share of requests that were ok
 *   throughput > 50/s           answered requests per second
 *   requests, failures, not_sent, errors(timeout)   counts
 *   target(foo).p95 < 1s        any of the above for one target
 *   cpu(foo).avg < 0.5          cores of a workload: avg, min, max; memory(foo).max < 64MB; replicas(foo).min >= 2
 *   cpu_per_1000(foo) < 2s      CPU time for 1000 requests; received(foo), sent(foo) < 5MB/s; restarts(foo) == 0
 *   vulnerabilities(critical) == 0, misconfigurations(high) <= 2   findings of a severity; without one, all of them
 */
import type { Sentence } from '../lib/scalars.ts';
import type { ThresholdMetric, Unit } from './metrics.ts';

export type Operator = '<' | '<=' | '>' | '>=' | '==';

export interface Threshold {
  /** As the user wrote it, e.g. `target(foo).p95 < 200ms`. */
  readonly source: string;
  readonly metric: ThresholdMetric;
  readonly operator: Operator;
  /** In the unit's base: milliseconds, share 0..1, per second, bytes, cores, or a plain count. */
  readonly limit: number;
  readonly unit: Unit;
}

/** A threshold held against what was measured. */
export interface ThresholdResult {
  /** As the user wrote it. */
  readonly source: Sentence;
  /**
   * `undecided`: without what disturbed the run, the opposite may have come out. `pending`: the step that reads its
   * figure has not run yet.
   */
  readonly status: 'pass' | 'fail' | 'undecided' | 'not-measurable' | 'pending';
  /** What was measured, in the unit of the limit as the user wrote it; null when not measurable. */
  readonly actual: string | null;
  /** One sentence: by how much it was met or missed, or why it could not be measured. */
  readonly message: string;
  /**
   * By which share of the limit it is met, or missed where it is negative: 0.25 is a quarter of the limit to spare. 0
   * at the limit itself. Missing where nothing was measured, and where the limit is 0.
   */
  readonly margin?: number;
}
