/** The content of report.json. */
import type { ImageScan, ManifestScan } from '../findings/scan-result.ts';
import type { Measured } from '../lib/measured.ts';
import type { Count, Sentence } from '../lib/scalars.ts';
import type { PublicLoadResult } from '../load/metrics/result.ts';
import type {
  ClusterRecord,
  Deployment,
  DiscardedLoad,
  Environment,
  Health,
  PhaseRecord,
  RunError,
  SarifRecord,
} from '../record/record.ts';
import type { ThresholdResult } from '../thresholds/threshold.ts';
import type { ResourceUsage } from '../usage/usage.ts';

/**
 * @asType integer
 * @minimum 1
 */
export type NodeCount = number;

/**
 * pass and fail are about the application; invalid means the numbers are not to be trusted; error means there are none.
 */
export type Verdict = 'pass' | 'fail' | 'invalid' | 'error';

/**
 * Null where a figure is missing. Milliseconds, a share from 0 to 1, and requests per second. Latencies are those of the
 * requests that were ok: a run that fails quickly must not look like a quick one.
 */
export interface KeyFigures {
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  readonly successRate: number | null;
  readonly throughputPerSecond: number | null;
}

/** An earlier run. */
export interface PastRun {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly commit?: string;
  /** Page of the workflow run. */
  readonly url?: string;
  readonly verdict: Verdict;
  readonly figures: KeyFigures;
}

/** Earlier runs of a branch, the oldest first. */
export interface RunHistory {
  readonly branch: string;
  readonly runs: readonly PastRun[];
}

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
    readonly attempt?: Count;
    readonly workflow?: string;
    readonly job?: string;
    /** Values of the matrix, e.g. `node=24, os=ubuntu`; missing where there is none. */
    readonly leg?: string;
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
  /** Loads before it that were not conclusive, in their order; they count for nothing. */
  readonly discardedLoads: readonly DiscardedLoad[];
  readonly thresholds: readonly ThresholdResult[];
  readonly resources: Measured<ResourceUsage>;
  /** Null when nothing was to be scanned; a part is null when it was not asked for. */
  readonly scan: {
    readonly manifests: Measured<ManifestScan> | null;
    readonly images: Measured<ImageScan> | null;
    readonly sarif: SarifRecord | null;
  } | null;
  /** Earlier runs of the base branch; missing when they were not asked for. */
  readonly history?: Measured<RunHistory>;
  readonly phases: readonly PhaseRecord[];
  readonly error: RunError | null;
}
