/**
 * A run as one ExportMetricsServiceRequest of OTLP. All figures but the distribution of latencies are gauges: each run
 * measures anew, and a counter would be taken for one that goes on from the run before.
 */
import type { GithubContext } from '../github/context.ts';
import { jobName } from '../github/leg.ts';
import type { Report, Verdict } from '../report/report.ts';
import { loadMetrics } from './load-metrics.ts';
import {
  gauge,
  type KeyValue,
  keyValues,
  type Metric,
  type PointTime,
  pointTime,
  type Reading,
  seconds,
} from './metric.ts';
import { usageMetrics } from './usage-metrics.ts';

export interface MetricsRequest {
  readonly resourceMetrics: readonly [
    {
      readonly resource: { readonly attributes: readonly KeyValue[] };
      readonly scopeMetrics: readonly [
        { readonly scope: { readonly name: string; readonly version: string }; readonly metrics: readonly Metric[] },
      ];
    },
  ];
}

/** What is known of the repository. */
export type OtlpContext = Partial<Pick<GithubContext, 'repository' | 'serverUrl' | 'headBranch' | 'baseBranch'>>;

const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'invalid', 'error'];

/** The request. Figures that are missing are left out of it. */
export function metricsRequest(report: Report, context: OtlpContext): MetricsRequest {
  const { load, resources, tool } = report;
  const metrics = [
    ...runMetrics(report),
    ...(load === null ? [] : loadMetrics(load)),
    ...(resources.kind === 'measured' ? usageMetrics(resources.value) : []),
  ];
  return {
    resourceMetrics: [
      {
        resource: { attributes: resourceAttributes(report, context) },
        scopeMetrics: [{ scope: { name: tool.name, version: tool.version }, metrics }],
      },
    ],
  };
}

/** How many values the request has. */
export function pointsOf({ resourceMetrics }: MetricsRequest): number {
  const metrics = resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  const points = metrics.map((metric) => ('gauge' in metric ? metric.gauge : metric.exponentialHistogram).dataPoints);
  return points.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Names are those of OpenTelemetry's conventions for services, CI/CD and version control (1.45). The instance is the
 * job with its matrix leg and not the run: a series then goes on from run to run.
 */
function resourceAttributes({ run, tool }: Report, context: OtlpContext): readonly KeyValue[] {
  const { repository, serverUrl, headBranch, baseBranch } = context;
  const [owner, name] = repository?.split('/') ?? [];
  const task = run.job === undefined ? undefined : jobName(run.job, run.leg);
  return keyValues({
    'service.name': 'kind-loadtest',
    'service.namespace': repository,
    'service.version': tool.version,
    'service.instance.id': run.workflow === undefined ? undefined : `${run.workflow}/${task}`,
    'cicd.pipeline.name': run.workflow,
    'cicd.pipeline.run.id': run.id,
    'cicd.pipeline.run.url.full': run.url,
    'cicd.pipeline.task.name': task,
    'vcs.provider.name': repository === undefined ? undefined : 'github',
    'vcs.owner.name': owner,
    'vcs.repository.name': name,
    'vcs.repository.url.full': repository === undefined ? undefined : `${serverUrl}/${repository}`,
    'vcs.ref.head.name': headBranch,
    'vcs.ref.head.type': headBranch === undefined ? undefined : 'branch',
    'vcs.ref.head.revision': run.commit,
    'vcs.ref.base.name': baseBranch,
    'vcs.ref.base.type': baseBranch === undefined ? undefined : 'branch',
    'vcs.change.id': run.pullRequest === undefined ? undefined : String(run.pullRequest),
  });
}

function runMetrics(report: Report): readonly Metric[] {
  const startedAt = Date.parse(report.run.startedAt);
  const time = pointTime(startedAt, startedAt + report.run.durationMs);
  return [
    ...gauge(
      VERDICT,
      time,
      VERDICTS.map((verdict) => verdictReading(verdict, report)),
    ),
    ...thresholdMetrics(report, time),
    ...gauge(RUN_DURATION, time, [{ value: seconds(report.run.durationMs) }]),
    ...gauge(PHASE_DURATION, time, report.phases.map(phaseReading)),
  ];
}

const VERDICT = {
  name: 'loadtest.run.verdict',
  description: '1 for the verdict of the run, 0 for the others.',
  unit: '1',
  isCount: true,
} as const;
const THRESHOLD = {
  name: 'loadtest.threshold.met',
  description: '1 for a threshold that was met, 0 for one that was missed; others are left out.',
  unit: '1',
  isCount: true,
} as const;
const RUN_DURATION = { name: 'loadtest.run.duration', description: 'Wall time of the whole run.', unit: 's' };
const PHASE_DURATION = { name: 'loadtest.phase.duration', description: 'Wall time of a phase of the run.', unit: 's' };

function verdictReading(verdict: Verdict, report: Report): Reading {
  return { value: verdict === report.verdict ? 1 : 0, attributes: { 'loadtest.verdict': verdict } };
}

function phaseReading({ name, durationMs }: Report['phases'][number]): Reading {
  return { value: seconds(durationMs), attributes: { 'loadtest.phase.name': name } };
}

/** One that is undecided or could not be measured was neither met nor missed. */
function thresholdMetrics({ thresholds }: Report, time: PointTime): readonly Metric[] {
  const readings = thresholds.map(({ source, status }) => ({
    value: status === 'pass' ? 1 : status === 'fail' ? 0 : undefined,
    attributes: { 'loadtest.threshold.source': source },
  }));
  return gauge(THRESHOLD, time, readings);
}
