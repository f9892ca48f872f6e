/** The nouns that cross phases. A phase is (io, typed input) -> typed output; the run record collects the outputs. */

import type { Measured } from './core/measured.ts';
import type { Amount, Count, Moment, Sentence } from './core/scalars.ts';
import type { ThresholdResult } from './core/thresholds.ts';
import type { ErrorCode } from './errors.ts';
import type { LoadResult, PublicLoadResult } from './load/types.ts';

/** The types of Kubernetes' API, by group. Here because the pure part may take types from this module, not from packages. */
export type * as Apps from 'kubernetes-types/apps/v1.js';
export type * as Batch from 'kubernetes-types/batch/v1.js';
export type * as Core from 'kubernetes-types/core/v1.js';
export type * as Meta from 'kubernetes-types/meta/v1.js';
export type * as Networking from 'kubernetes-types/networking/v1.js';

/** What `validate` saw of the machine. */
export interface Environment {
  readonly os: string;
  readonly architecture: string;
  readonly cpuModel: string;
  readonly cpus: Count;
  readonly memoryBytes: Count;
  readonly nodeVersion: string;
  /** One row per check, in the order they were made; every one passed or was warned of. */
  readonly checks: readonly EnvironmentCheck[];
}

export interface EnvironmentCheck {
  readonly name: string;
  readonly seen: string;
  readonly status: 'ok' | 'warning';
  /** What to do about a warning. */
  readonly advice?: string;
}

/** A tool on disk that is safe to run. */
export interface InstalledTool {
  readonly name: 'kind' | 'kubectl' | 'k6';
  readonly version: string;
  readonly path: string;
  readonly source: 'tool-cache' | 'path' | 'download';
  /** SHA-256 of the program that runs. */
  readonly sha256: string;
}

/** How an image came onto a node. */
export interface PlacedImage {
  readonly reference: string;
  readonly node: string;
  readonly how: 'streamed' | 'pulled' | 'present';
  /** What the local engine called it when it was streamed: another one under the same tag has another id. */
  readonly id?: string;
  readonly seconds: Amount;
}

/**
 * A name of a kind cluster or of one of its nodes, as kind allows it.
 * @pattern ^[a-z0-9][a-z0-9.-]{0,252}$
 */
export type KindName = string;

/** What exists because of us, and how to reach it. Saved before anything is created, so that clean-up works after a crash. */
export type ClusterRecord =
  | {
      readonly kind: 'kind';
      readonly name: KindName;
      readonly kubeconfig: string;
      readonly baseUrl: string;
      readonly nodeImage: string;
      readonly nodes: readonly KindName[];
      /** False while only the intent is recorded. */
      readonly created: boolean;
    }
  | {
      readonly kind: 'existing';
      /** The context's name. */
      readonly name: string;
      /** Its default namespace. */
      readonly namespace: string;
      /** Our copy of the one context. */
      readonly kubeconfig: string;
      readonly baseUrl: string;
      /** File with what was applied: what is deleted in the end. */
      readonly applied: string;
      /** Names of variables that kubectl gets besides its own; never their values. */
      readonly environment?: readonly string[];
    }
  | {
      readonly kind: 'none';
      readonly name: 'embedded';
      readonly baseUrl: string;
      /** File that keeps the processes alive: they end when it is gone. */
      readonly lease: string;
      readonly processes: readonly EmbeddedProcess[];
    };

/** A process of the embedded platform. */
export interface EmbeddedProcess {
  readonly role: 'gateway' | 'application' | 'monitor';
  readonly name: string;
  readonly pid: Count;
  /**
   * @asType integer
   * @minimum 0
   * @maximum 65535
   */
  readonly port: number;
}

/** A workload whose resources are accounted. */
export interface Workload {
  readonly name: string;
  readonly namespace: string;
  readonly kind: string;
  readonly group: 'application' | 'ingress' | 'monitoring';
  readonly desiredReplicas: Count;
}

/** What was deployed. */
export interface Deployment {
  readonly overlay: string;
  readonly workloads: readonly Workload[];
  readonly images: readonly PlacedImage[];
  readonly hosts: readonly string[];
}

/** What the health phase proved. */
export interface Health {
  readonly checks: readonly { readonly name: string; readonly seen: string; readonly seconds: Amount }[];
  /** Container restarts of each workload until then; restarts are counted from here. */
  readonly restarts: Readonly<Record<string, Count>>;
  /** Pods (`namespace/name`) that were on their way out already, as those of an earlier revision are. */
  readonly leaving?: readonly string[];
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
  /** CPU seconds of the window per 1000 requests of the whole load, whichever target they were for; idle use is in it. */
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

export type PhaseStatus = 'passed' | 'failed' | 'soft-failed' | 'skipped';

/** One row of the run's journal. */
export interface PhaseRecord {
  readonly name: string;
  readonly status: PhaseStatus;
  readonly startedAt: Moment;
  readonly durationMs: Amount;
  /** The result line, or the reason why it failed or was skipped. */
  readonly result: string;
}

/** Everything known about a run so far; saved after each phase, read by the next sub-command, by post and by the report. */
export interface RunRecord {
  readonly version: 1;
  readonly runId: string;
  readonly startedAt: Moment;
  /** Raw inputs the run was started with, token excepted; a later sub-command starts from them. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment?: Environment;
  readonly tools?: readonly InstalledTool[];
  readonly cluster?: ClusterRecord;
  /** Images that `up` brought to the nodes. */
  readonly placedImages?: readonly PlacedImage[];
  /** What `up` deployed already, while it made the cluster. */
  readonly applied?: Deployment;
  readonly deployment?: Deployment;
  readonly health?: Health;
  readonly load?: LoadResult;
  readonly resources?: Measured<ResourceUsage>;
  readonly phases: readonly PhaseRecord[];
  readonly error?: RunError;
}

/** Why a run broke off. */
export interface RunError {
  readonly code: ErrorCode;
  readonly phase: string;
  readonly message: string;
  readonly hint?: string;
  readonly details?: string;
}

/**
 * @asType integer
 * @minimum 1
 */
export type NodeCount = number;

/** pass and fail are about the application; invalid means the numbers are not to be trusted; error means there are none. */
export type Verdict = 'pass' | 'fail' | 'invalid' | 'error';

/**
 * The content of report.json. Times are milliseconds, sizes are bytes, rates are per second, shares lie between 0 and
 * 1.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'kind-loadtest-action'; readonly version: string };
  readonly verdict: Verdict;
  /** Why it is not `pass`, one sentence each; empty for pass. */
  readonly reasons: readonly Sentence[];
  readonly run: {
    readonly id: string;
    /**
     * ISO 8601, UTC.
     * @pattern ^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$
     */
    readonly startedAt: string;
    readonly durationMs: Count;
    /** Commit, pull request and link of the workflow run, when there is one. */
    readonly commit?: string;
    readonly pullRequest?: Count;
    /** Page of the workflow run. */
    readonly url?: string;
  };
  readonly environment: Environment | null;
  readonly cluster: {
    readonly kind: ClusterRecord['kind'];
    readonly name: string;
    /** Null where we did not make the nodes and so do not know how many there are. */
    readonly nodes: NodeCount | null;
    readonly nodeImage: string | null;
    readonly baseUrl: string;
  } | null;
  readonly tools: readonly { readonly name: string; readonly version: string; readonly source: string }[];
  readonly deployment: Deployment | null;
  readonly health: Health | null;
  readonly load: PublicLoadResult | null;
  readonly thresholds: readonly ThresholdResult[];
  readonly resources: Measured<ResourceUsage>;
  readonly phases: readonly PhaseRecord[];
  readonly error: RunError | null;
}
