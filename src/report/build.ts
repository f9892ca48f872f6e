/** The report from the run record: everything measured, judged once, so that every surface shows the same. */

import { scanTotals } from '../findings/scan-result.ts';
import type { Settings } from '../inputs/settings.ts';
import { defined } from '../lib/defined.ts';
import { notMeasured } from '../lib/measured.ts';
import { VERSION } from '../lib/version.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import type { LoadSettings } from '../load/plan/plan.ts';
import type { ClusterRecord, RunRecord } from '../record/record.ts';
import type { Redactor } from '../redaction/redact.ts';
import { judgeRun, type Pending } from './judge-run.ts';
import type { Report } from './report.ts';

/** Where the run belongs. */
export interface ReportRun {
  readonly id: string;
  readonly commit?: string | undefined;
  readonly pullRequest?: number | undefined;
  /** The workflow run's page. */
  readonly url?: string | undefined;
  readonly attempt?: number | undefined;
  readonly workflow?: string | undefined;
  readonly job?: string | undefined;
  /** Values of the matrix. */
  readonly leg?: string | undefined;
  /** Earlier runs of the base branch, when they were asked for. */
  readonly history?: Report['history'] | undefined;
  /** The load has just been run as a step of its own, and the step that reads resources is still to come. */
  readonly awaitsMetrics?: boolean;
  /** The step that scans may still come. */
  readonly awaitsScan?: boolean;
}

/**
 * Builds the report; settings are undefined when the inputs could not be parsed. `now` is the end of the run,
 * milliseconds since the epoch.
 */
export function buildReport(record: RunRecord, settings: Settings | undefined, run: ReportRun, now: number): Report {
  const load = record.load === undefined ? undefined : withPublicPlan(record.load);
  const resources =
    record.resources ?? notMeasured(run.awaitsMetrics === true ? AWAITED : 'The run ended before resources were read.');
  const scans = scanTotals(record.manifestScan, record.imageScan);
  const judged = judgeRun({ ...record, load, resources, scans }, settings, pendingFigures(record, run));
  return {
    schemaVersion: 1,
    tool: { name: 'kind-loadtest-action', version: VERSION },
    verdict: judged.verdict,
    reasons: judged.reasons,
    run: reportRun(run, record.startedAt, now),
    environment: record.environment ?? null,
    cluster: record.cluster === undefined ? null : reportCluster(record.cluster),
    tools: (record.tools ?? []).map(({ name, version, source }) => ({ name, version, source })),
    deployment: record.deployment ?? null,
    health: record.health ?? null,
    load: load ?? null,
    discardedLoads: record.discardedLoads ?? [],
    thresholds: judged.thresholds,
    resources,
    scan: scanReport(record, settings),
    ...defined({ history: run.history }),
    phases: record.phases,
    error: record.error ?? null,
  };
}

/** Null when nothing was to be scanned. */
function scanReport(record: RunRecord, settings: Settings | undefined): Report['scan'] {
  const { sarif } = record;
  // A failure before it was known what would be scanned says so of both.
  const manifestScan = settings?.scan.manifests === false ? undefined : record.manifestScan;
  const imageScan = settings?.scan.images === false ? undefined : record.imageScan;
  if (manifestScan === undefined && imageScan === undefined && sarif === undefined) return null;
  return { manifests: manifestScan ?? null, images: imageScan ?? null, sarif: sarif ?? null };
}

declare const isPublic: unique symbol;
/** A report without secrets: the only kind that is written, shown or sent. */
export type PublicReport = Report & { readonly [isPublic]: true };

/** Words of our own, which tell what the rest of an object means. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  'kind',
  'status',
  'class',
  'verdict',
  'code',
  'how',
  'model',
  'arrival',
  'group',
  'severity',
  'owner',
  // Made here. The value of a query is masked in any other address.
  'alertsUrl',
]);

/**
 * Takes the secrets out of a report, once, before any surface sees it. What the runner and we say of the run has none.
 */
export function publicReport(report: Report, redactor: Redactor): PublicReport {
  const redacted = {
    ...redactor.redactDeep(report, OWN_WORDS),
    schemaVersion: report.schemaVersion,
    tool: report.tool,
    run: report.run,
  };
  return redacted as Report as PublicReport;
}

/** A load that was run as a step of its own is judged by what the next steps find, when these have run. */
function pendingFigures({ manifestScan, imageScan }: RunRecord, run: ReportRun): Pending {
  const isScanned = manifestScan !== undefined || imageScan !== undefined;
  return {
    ...(run.awaitsMetrics === true ? { resources: AWAITED } : {}),
    ...(run.awaitsScan === true && !isScanned ? { scans: 'Findings are read by the step `scan`.' } : {}),
  };
}

const AWAITED = 'Resources are read by the next step, `metrics`.';

function reportRun(run: ReportRun, startedAt: number, now: number): Report['run'] {
  return {
    id: run.id,
    startedAt: new Date(startedAt).toISOString(),
    durationMs: Math.max(0, Math.round(now - startedAt)),
    ...defined({
      commit: run.commit,
      pullRequest: run.pullRequest,
      url: run.url,
      attempt: run.attempt,
      workflow: run.workflow,
      job: run.job,
      leg: run.leg,
    }),
  };
}

function reportCluster(cluster: ClusterRecord): NonNullable<Report['cluster']> {
  const { kind, name, baseUrl } = cluster;
  // Only our own clusters have a node list; of others the number of nodes is not known.
  if (kind !== 'kind') return { kind, name, baseUrl, nodes: null, nodeImage: null };
  return {
    kind,
    name,
    baseUrl,
    nodes: cluster.nodes.length === 0 ? null : cluster.nodes.length,
    nodeImage: cluster.nodeImage,
  };
}

/**
 * The plan holds settings only. Targets (credentials in headers and bodies) and CA bundles (may hold a key) stay out:
 * reports are public.
 */
function withPublicPlan(load: LoadResult): LoadResult {
  const { plan } = load;
  const settings: Required<Omit<LoadSettings, 'script' | 'requests' | 'durationMs'>> = {
    engine: plan.engine,
    model: plan.model,
    arrival: plan.arrival,
    ratePerSecond: plan.ratePerSecond,
    stages: plan.stages,
    connections: plan.connections,
    priority: plan.priority,
    keepAlive: plan.keepAlive,
    timeoutMs: plan.timeoutMs,
    seed: plan.seed,
    warmup: plan.warmup,
    followRedirects: plan.followRedirects,
    tls: { insecure: plan.tls.insecure },
    allowedHosts: plan.allowedHosts,
    limits: plan.limits,
  };
  return {
    ...load,
    plan: {
      ...settings,
      ...defined({ script: plan.script, requests: plan.requests, durationMs: plan.durationMs }),
    },
  };
}
