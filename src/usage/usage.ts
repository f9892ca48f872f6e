/** What workloads used while the load ran. */
import type { Measured } from '../lib/measured.ts';
import type { Count, Moment } from '../lib/scalars.ts';

/** A workload whose resources are accounted. */
export interface Workload {
  readonly name: string;
  readonly namespace: string;
  readonly kind: string;
  readonly group: 'application' | 'ingress' | 'monitoring';
  readonly desiredReplicas: Count;
}

/** Average, minimum and maximum over the load window; min and max only with enough samples inside it. */
export interface UsageFigure {
  readonly avg: Measured<number>;
  readonly min: Measured<number>;
  readonly max: Measured<number>;
  /** Samples inside the window. */
  readonly samples: Count;
}

/** How many replicas of a workload ran during the load window. */
export interface RunningReplicas {
  readonly avg: number;
  readonly min: number;
  readonly max: number;
}

/**
 * What a workload used over time: averages over steps of equal length, one entry per step in every list, null where
 * nothing was read. A step is 1 s, or 2, 4, 8, … s where there would be more than 600 of them. Steps begin with the
 * window, as the seconds of the load do.
 */
export interface UsageSeries {
  /** Where each step begins, milliseconds from the start of the load window; steps shortly before it are negative. */
  readonly atMs: readonly number[];
  /** Cores. */
  readonly cpuCores: readonly (number | null)[];
  readonly memoryBytes: readonly (number | null)[];
  /** Bytes per second. */
  readonly receivedPerSecond: readonly (number | null)[];
  readonly sentPerSecond: readonly (number | null)[];
  /** Pods that ran: the lowest number in each step. */
  readonly replicas: readonly (number | null)[];
}

/** What one workload used during the load window. */
export interface WorkloadUsage {
  readonly workload: string;
  readonly group: Workload['group'];
  /** Cores. */
  readonly cpuCores: UsageFigure;
  /**
   * CPU seconds of the window per 1000 requests of the whole load, whichever target they were for; idle use is in it.
   */
  readonly cpuSecondsPer1000: Measured<number>;
  /** Bytes of the working set (resident memory for processes). */
  readonly memoryBytes: UsageFigure;
  /** Bytes per second, as the pod sees them. */
  readonly receivedPerSecond: Measured<number>;
  readonly sentPerSecond: Measured<number>;
  readonly replicas: { readonly desired: Count; readonly running: Measured<RunningReplicas> };
  readonly restarts: Measured<Count>;
  /** Missing when nothing was read over time. */
  readonly series?: UsageSeries;
}

/** What the workloads used during the load window. */
export interface ResourceUsage {
  readonly source: 'prometheus' | 'proc';
  readonly window: { readonly startedAt: Moment; readonly endedAt: Moment };
  readonly workloads: readonly WorkloadUsage[];
}
