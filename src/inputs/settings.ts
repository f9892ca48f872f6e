/**
 * What the user asked for, parsed once from inputs and config file. The GitHub token is not among it: it travels apart
 * (see github/).
 */

import type { Severity } from '../findings/finding.ts';
import type { LoadSettings, Target } from '../load/plan/plan.ts';
import type { Origin } from '../system/input-files.ts';
import type { Threshold } from '../thresholds/threshold.ts';
import type { ToolSettings } from '../tools/tool-request.ts';
import type { OtlpReceiver } from './read-otlp.ts';

export interface ClusterSettings {
  readonly kind: 'kind' | 'existing' | 'none';
  /** Worker nodes besides the one control plane. */
  readonly workers: number;
  /** Node image reference; the default is pinned by digest and belongs to the default kind version. */
  readonly nodeImage: string;
  /** Host port of the ingress on 127.0.0.1; `auto` is 80 when it is free, else a free one. */
  readonly httpPort: number | 'auto';
  /** For `existing`: kubeconfig file and context; undefined means kubectl's own default. */
  readonly kubeconfig?: string;
  readonly context?: string;
  /** For `existing`: names of variables that kubectl gets besides its own. */
  readonly kubectlEnvironment: readonly string[];
  /** For `existing`: where the ingress answers, e.g. http://127.0.0.1:8080. */
  readonly baseUrl?: string;
  readonly keep: 'true' | 'false' | 'on-failure';
}

export interface AppSettings {
  /** Folder with a kustomization, folder or file of manifests; undefined is the bundled echo application. */
  readonly manifests?: string;
  readonly overlay: 'base' | 'production';
  /** Images of the local engine that the application's pods need besides those named in the manifests. */
  readonly images: readonly string[];
  /** Reference in a manifest -> reference to use in its place. */
  readonly imageOverrides: Readonly<Record<string, string>>;
  /** `nginx` is the bundled controller, `none` expects one in the manifests; else a path to manifests. */
  readonly ingress: string;
  /** Who gave the paths in `manifests` and `ingress`: what they reach depends on it (see system/input-files). */
  readonly origins: Readonly<Record<'manifests' | 'ingress', Origin>>;
  /** Whether Prometheus is installed and resource figures are read. */
  readonly monitor: boolean;
  readonly targets: readonly Target[];
  /** Requests that are sent once before the load, in order. */
  readonly setup: readonly Target[];
}

export interface ReportSettings {
  /** Whether a comment is written on the pull request. */
  readonly comment: boolean;
  /** Directory for report.json and report.md. */
  readonly outDir: string;
  /** What an `invalid` verdict does to the job. */
  readonly onInvalid: 'fail' | 'warn';
  readonly artifact: ArtifactSettings;
  /** Earlier runs of the base branch that are shown; 0 for none. */
  readonly history: number;
  /** Where the figures are sent as OpenTelemetry metrics. */
  readonly otlp?: OtlpReceiver;
}

/** What is uploaded. */
export interface ArtifactSettings {
  readonly upload: 'false' | 'html' | 'all';
  /** Undefined: the repository's setting. */
  readonly retentionDays?: number;
  /** Whether the bundle has the kubeconfig with its key. */
  readonly kubeconfig: boolean;
}

/** A SARIF file of another scanner. */
export interface ForeignSarif {
  readonly file: string;
  readonly content: string;
}

/** A misconfiguration that is accepted in some files. */
export interface AcceptedAtPaths {
  readonly id: string;
  /** Patterns of files, relative to the repository. */
  readonly paths: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** Findings that are accepted, by who leaves them out. */
export interface AcceptedFindings {
  /** The content of the file for Trivy, and its form. */
  readonly forTrivy: string;
  readonly isYaml: boolean;
  /** What is ours to leave out. */
  readonly atPaths: readonly AcceptedAtPaths[];
}

export interface ScanSettings {
  readonly manifests: boolean;
  readonly images: boolean;
  /** Worst first; findings of all others are left out everywhere. */
  readonly severities: readonly Severity[];
  readonly accepted?: AcceptedFindings;
  readonly database: {
    /** OCI references in the order in which they are asked; none: Trivy's own. */
    readonly repositories: readonly string[];
    readonly javaRepositories: readonly string[];
    /** Undefined: a directory of the run, or on a laptop the user's cache. */
    readonly cacheDirectory?: string;
    readonly isOffline: boolean;
  };
  readonly sarif: { readonly upload: boolean; readonly foreign: readonly ForeignSarif[] };
}

export interface Settings {
  readonly cluster: ClusterSettings;
  readonly tools: ToolSettings;
  readonly app: AppSettings;
  readonly load: LoadSettings;
  readonly scan: ScanSettings;
  readonly thresholds: readonly Threshold[];
  /** How many times more the load is sent at most, when it was not conclusive. */
  readonly repeatOnInvalid: number;
  readonly report: ReportSettings;
}
