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
}

/** What the workloads used during the load window. */
export interface ResourceUsage {
  readonly source: 'prometheus' | 'proc';
  readonly window: { readonly startedAt: Moment; readonly endedAt: Moment };
  readonly workloads: readonly WorkloadUsage[];
}
