/** The nouns that cross phases. A phase is (io, typed input) -> typed output; the run record collects the outputs. */

import type { ImageScan, ManifestScan, NamedImages, VulnerabilityDatabase } from '../findings/scan-result.ts';
import type { ErrorCode } from '../lib/errors.ts';
import type { Measured } from '../lib/measured.ts';
import type { Amount, Count, Moment, Sentence } from '../lib/scalars.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import type { InstalledTool } from '../tools/installed-tool.ts';
import type { ResourceUsage, Workload } from '../usage/usage.ts';

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

/**
 * What exists because of us, and how to reach it. Saved before anything is created, so that clean-up works after a
 * crash.
 */
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

/** A load that was not conclusive and was therefore sent once more: what is kept of it. */
export interface DiscardedLoad {
  /** Wall-clock bounds of its measured window, milliseconds since the epoch. */
  readonly window: { readonly startedAt: Moment; readonly endedAt: Moment };
  readonly requests: Count;
  readonly ok: Count;
  /** Missing when too little was answered. */
  readonly p95Ms: Measured<Amount>;
  /** Why it was not conclusive. */
  readonly reasons: readonly Sentence[];
}

/** Open alerts of a pull request that its base branch does not have. */
export interface AddedAlerts {
  readonly total: Count;
  readonly bySeverity: Readonly<Record<string, Count>>;
  /** Name of the base branch. */
  readonly base: string;
}

/** What became of the SARIF file. */
export interface SarifRecord {
  /** Path of the file. */
  readonly file: string;
  /**
   * `written`: there is nowhere to upload it to, as on the command line. `pending`: GitHub had not processed it when we
   * stopped waiting.
   */
  readonly status: 'written' | 'uploaded' | 'skipped' | 'failed' | 'pending';
  /** Why an upload did not take place or end, and what to do. */
  readonly reason?: Sentence;
  /** What was left out to keep GitHub's limits, one sentence each. */
  readonly notes: readonly Sentence[];
  /** Alerts of the pull request that its base branch does not have. */
  readonly added?: Measured<AddedAlerts>;
  /** Page of the alerts. */
  readonly alertsUrl?: string;
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

/**
 * Everything known about a run so far; saved after each phase, read by the next sub-command, by post and by the report.
 */
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
  /** Loads that were sent before it and were not conclusive. */
  readonly discardedLoads?: readonly DiscardedLoad[];
  readonly resources?: Measured<ResourceUsage>;
  /** What the scans found, or why they were not completed. */
  readonly manifestScan?: Measured<ManifestScan>;
  readonly vulnerabilityDatabase?: Measured<VulnerabilityDatabase>;
  /** Images that the manifests name. */
  readonly namedImages?: Measured<NamedImages>;
  readonly imageScan?: Measured<ImageScan>;
  readonly sarif?: SarifRecord;
  readonly phases: readonly PhaseRecord[];
  readonly error?: RunError;
}

/** A part of the record that a phase adds. */
export type RecordPart = Exclude<keyof RunRecord, 'version' | 'runId' | 'startedAt' | 'inputs' | 'phases' | 'error'>;

/** Why a run broke off. */
export interface RunError {
  readonly code: ErrorCode;
  readonly phase: string;
  readonly message: string;
  readonly hint?: string;
  readonly details?: string;
}
