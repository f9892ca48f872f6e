/**
 * The nouns of the load generator: what is asked of it (targets, plan) and what it answers (result). All durations are
 * milliseconds.
 */
import type { ErrorClass } from '../../lib/error-classes.ts';
import type { Measured } from '../../lib/measured.ts';
import type { Distribution } from '../../lib/percentiles.ts';
import type { Amount, Count, Moment, Share } from '../../lib/scalars.ts';
import type { Interval } from '../../lib/statistics.ts';
import type { LoadSettings, PublicLoadSettings } from '../plan/plan.ts';
import type { LoadSnapshot } from './snapshot.ts';

/** Failed requests of one class. */
export interface ErrorGroup {
  readonly class: ErrorClass;
  readonly count: Count;
  /** Of these requests, as `LoadStats.latency`. */
  readonly latency: Measured<Distribution>;
  /** The first three that differ, shortened. */
  readonly examples: readonly { readonly target: string; readonly message: string }[];
}

/** How much of the load succeeded. */
export interface SuccessShare {
  /** Share of requests that were ok. */
  readonly rate: Share;
  /** Wilson 95 % interval. */
  readonly interval: Interval;
}

/** What was measured for one target, or for all together. */
export interface LoadStats {
  /** Requests of the plan that came due in the measured window (sent + notSent). */
  readonly requests: Count;
  readonly sent: Count;
  readonly ok: Count;
  /** Sent and not ok, plus not sent. */
  readonly failures: Count;
  /** Came due and could not be sent before the end of the run. */
  readonly notSent: Count;
  /** Share of requests that were ok, 0..1, with the Wilson 95 % interval. Missing when no request came due. */
  readonly success: Measured<SuccessShare>;
  /** Answered requests per second over the measured window. */
  readonly throughputPerSecond: Amount;
  /**
   * From the intended send time to the last byte; successful and failed responses alike, timeouts at their deadline.
   */
  readonly latency: Measured<Distribution>;
  /** The same, of the requests that were ok: errors are often quicker than answers, or as slow as the timeout. */
  readonly okLatency: Measured<Distribution>;
  /** From the actual send to the last byte. */
  readonly service: Measured<Distribution>;
  /** Actual minus intended send time. */
  readonly lateness: Measured<Distribution>;
  /** Of response bodies. */
  readonly bytesReceived: Measured<Count>;
  readonly errors: readonly ErrorGroup[];
}

export interface TargetStats extends LoadStats {
  readonly name: string;
  /** The Host header. */
  readonly host: string;
}

/**
 * One second of the run: what was sent in it and what was answered in it, whenever it was sent. Percentiles are missing
 * in a second without answers. In runs of more than 4000 seconds a row stands for 2, 4, 8, … of them; its percentiles
 * are those of the worst.
 */
export interface SecondStats {
  /** Second of the run, from 0. */
  readonly second: Count;
  readonly sent: Count;
  readonly ok: Count;
  readonly failed: Count;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  /** Highest number of connections that were open at once; missing when the engine does not tell. */
  readonly connections?: Count;
}

/** What the instrument itself adds: the best it can do against a server that does nothing. */
export interface Floor {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxRatePerSecond: number;
}

/** How the generator's thread was scheduled while it sent the load. */
export interface GeneratorPriority {
  readonly policy: 'real-time' | 'normal';
  /** Who granted it, or what spoke against it. */
  readonly how: 'by root' | 'by sudo' | 'not possible' | 'not wanted';
  /** Why the policy is normal; of a real-time one, what did not go as planned. */
  readonly reason?: string;
}

/** What the generator knows about its own quality. */
export interface GeneratorHealth {
  readonly offeredPerSecond: number;
  readonly achievedPerSecond: number;
  readonly loopDelayP99Ms: Measured<number>;
  /** CPU of the whole machine while the load ran, 0..1. */
  readonly hostCpuBusy: Measured<Share>;
  /** CPU time taken by the hypervisor, 0..1. */
  readonly cpuSteal: Measured<Share>;
  /** Share of one-second samples in which PSI cpu some was above 40 %. */
  readonly cpuPressure: Measured<Share>;
  /** CPU seconds of the generator's process while the load ran; of k6, from its start to its end. */
  readonly generatorCpuSeconds: Measured<number>;
  /** Latency against a null server in the same process tree: what the instrument itself adds. */
  readonly floor: Measured<Floor>;
  readonly priority: GeneratorPriority;
  /**
   * Why the load was not the one that was planned; empty when it was. Each a full sentence with the figure and the
   * limit.
   */
  readonly notOffered: readonly string[];
  /** What disturbed the run beyond the limits, in the same form; thresholds are weighed against it. */
  readonly disturbances: readonly string[];
}

/** What a load test gives, as a report shows it. */
export interface PublicLoadResult {
  readonly engine: { readonly name: 'builtin' | 'k6'; readonly version: string };
  /** The settings as they were used, targets by name. */
  readonly plan: PublicLoadSettings;
  /** Wall-clock bounds of the measured window (warm-up excluded), milliseconds since the epoch. */
  readonly window: { readonly startedAt: Moment; readonly endedAt: Moment };
  readonly warmup: { readonly requests: Count; readonly failures: Count; readonly durationMs: number };
  readonly total: LoadStats;
  readonly targets: readonly TargetStats[];
  readonly seconds: readonly SecondStats[];
  readonly generator: GeneratorHealth;
  /** True when the run was stopped early: the figures cover what was measured until then. */
  readonly cancelled: boolean;
  /** Thresholds that the engine itself checked (k6 scripts); failed ones fail the verdict. */
  readonly engineThresholds: readonly { readonly name: string; readonly passed: boolean; readonly message: string }[];
  /** Counts and histograms that all figures come from: what is merged, and read again. */
  readonly snapshot: LoadSnapshot;
}

/** What a load test gives. */
export interface LoadResult extends PublicLoadResult {
  readonly plan: LoadSettings;
}

/** A running count for the live line. */
export interface LoadProgress {
  readonly elapsedMs: number;
  /** Expected length of the measured run; undefined when unknown. */
  readonly totalMs: number | undefined;
  readonly phase: 'calibration' | 'warm-up' | 'measuring';
  readonly sent: number;
  readonly ok: number;
  readonly failed: number;
  readonly ratePerSecond: number;
  readonly p95Ms: number | null;
}
