/**
 * What the user asked for, parsed once from inputs and config file. The GitHub token is not among it: it travels apart
 * (see github/).
 */

import type { LoadSettings, Target } from '../load/plan/plan.ts';
import type { Origin } from '../system/input-files.ts';
import type { Threshold } from '../thresholds/threshold.ts';
import type { ToolSettings } from '../tools/tool-request.ts';

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
}

export interface Settings {
  readonly cluster: ClusterSettings;
  readonly tools: ToolSettings;
  readonly app: AppSettings;
  readonly load: LoadSettings;
  readonly thresholds: readonly Threshold[];
  /** How many times more the load is sent at most, when it was not conclusive. */
  readonly repeatOnInvalid: number;
  readonly report: ReportSettings;
}
