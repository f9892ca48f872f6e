/** Reports of legs that are shards of one plan, as one report: its figures are those of all requests together. */
import { defined } from '../lib/defined.ts';
import { describeError } from '../lib/errors.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import { clip, listed, sentence } from '../lib/text.ts';
import { VERSION } from '../lib/version.ts';
import { mergeLoads, type NamedLoad } from '../load/metrics/merge-loads.ts';
import type { RequestSample } from '../load/metrics/request-samples.ts';
import type { LoadResult, PublicLoadResult } from '../load/metrics/result.ts';
import { missedForCertain } from '../thresholds/certain-failures.ts';
import { evaluateThresholds } from '../thresholds/evaluate.ts';
import { isAboutResources, isAboutScan, unitOf } from '../thresholds/metrics.ts';
import { parseThresholds } from '../thresholds/parse-thresholds.ts';
import type { Threshold, ThresholdResult } from '../thresholds/threshold.ts';
import { weigh } from '../weighing/weigh.ts';
import { worse } from './collection.ts';
import type { Report } from './report.ts';
import { judge } from './verdict.ts';

/**
 * Adds the figures of reports whose plans differ in nothing but the seed. Resources and findings stay with each leg.
 * Not measured, with the reason, when the reports are of different things, or when one has no load.
 */
export function mergeReports(reports: readonly Report[]): Measured<Report> {
  const [first] = reports;
  if (first === undefined) return notMeasured('There is no report.');
  const loads = reports.flatMap((report, index): readonly NamedLoad[] =>
    report.load === null ? [] : [{ name: nameOf(report, index), load: report.load }],
  );
  const [one, ...others] = loads;
  if (one === undefined || loads.length < reports.length)
    return notMeasured('Figures are not added up: not every leg has measured a load.');
  const difference = others.map(({ load }) => differenceOf(one.load, load)).find((found) => found !== undefined);
  if (difference !== undefined) return notMeasured(`Figures are not added up: ${difference}.`);
  if (new Set(reports.map(identityOf)).size < reports.length)
    return notMeasured('Figures are not added up: one report is there more than once.');
  try {
    return measured(mergedReport(reports, withoutNumbers(mergeLoads([one, ...others]))));
  } catch (error) {
    // Histograms out of an artifact may be anything.
    return notMeasured(sentence(`Figures could not be added up: ${clip(describeError(error), 200)}`));
  }
}

function nameOf({ run: { job, leg } }: Report, index: number): string {
  return clip(leg ?? job ?? `leg ${index + 1}`, 60);
}

/** Two runs begin at the same millisecond, but not their loads at the same part of one, with the same figures. */
function identityOf({ run, load }: Report): string {
  return JSON.stringify([run.id, run.startedAt, run.job, run.leg, load?.plan.seed, load?.window, load?.total.requests]);
}

/** In what two loads differ that must be the same, as a clause. */
function differenceOf(one: PublicLoadResult, other: PublicLoadResult): string | undefined {
  if (one.engine.name !== other.engine.name || one.engine.version !== other.engine.version)
    return 'the legs have different load engines';
  if (JSON.stringify(targetsOf(one)) !== JSON.stringify(targetsOf(other))) return 'the legs have different targets';
  const names = [
    ...new Set([...Object.keys(one.plan), ...Object.keys(other.plan)]),
  ] as (keyof PublicLoadResult['plan'])[];
  const different = names.filter(
    (name) => name !== 'seed' && canonical(one.plan[name]) !== canonical(other.plan[name]),
  );
  return different.length === 0 ? undefined : `the plans of the legs differ (${listed(different)})`;
}

function targetsOf({ targets }: PublicLoadResult): readonly string[] {
  return targets.map(({ name, host }) => JSON.stringify([name, host])).sort();
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

/** The number of a request gives it again with the seed of its leg, and nothing says which that was. */
function withoutNumbers<T extends LoadResult>(load: T): T {
  const { samples } = load.snapshot;
  if (samples === undefined) return load;
  const plain = (requests: readonly RequestSample[]) => requests.map(({ number: _, ...request }) => request);
  const failed = samples.failed.map(({ class: name, requests }) => ({ class: name, requests: plain(requests) }));
  return { ...load, snapshot: { ...load.snapshot, samples: { slowest: plain(samples.slowest), failed } } };
}

function mergedReport(reports: readonly Report[], load: LoadResult): Report {
  const { thresholds, certain } = judgeTogether(reports, load);
  // What is for each leg to meet says nothing of all together.
  const judged = judge(
    load,
    thresholds.filter(({ status }) => status !== 'not-measurable'),
    undefined,
    certain,
  );
  const failed = reports.filter(({ verdict }) => verdict !== 'pass').length;
  const ofLegs = failed === 0 ? [] : [`${failed} of ${reports.length} legs did not pass.`];
  const starts = reports.map(({ run }) => Date.parse(run.startedAt));
  const ends = reports.map(({ run }, index) => (starts[index] ?? 0) + run.durationMs);
  const startedAt = Math.min(...starts);
  return {
    schemaVersion: 1,
    tool: { name: 'kind-loadtest-action', version: VERSION },
    verdict: reports.reduce((worst, { verdict }) => worse(worst, verdict), judged.verdict),
    reasons: [...judged.reasons, ...ofLegs],
    run: {
      id: reports[0]?.run.id ?? '',
      startedAt: new Date(startedAt).toISOString(),
      durationMs: Math.max(...ends) - startedAt,
      ...defined({
        commit: shared(reports, ({ run }) => run.commit),
        pullRequest: shared(reports, ({ run }) => run.pullRequest),
        url: shared(reports, ({ run }) => run.url),
        workflow: shared(reports, ({ run }) => run.workflow),
        job: shared(reports, ({ run }) => run.job),
      }),
    },
    environment: null,
    cluster: null,
    tools: [],
    deployment: null,
    health: null,
    load,
    discardedLoads: [],
    thresholds,
    resources: notMeasured('Resources are those of each leg.'),
    scan: null,
    phases: [],
    error: null,
  };
}

function shared<T>(reports: readonly Report[], of: (report: Report) => T | undefined): T | undefined {
  const values = new Set(reports.map(of));
  return values.size === 1 ? [...values][0] : undefined;
}

/** Thresholds that all legs have, in the order of the first. */
function judgeTogether(
  reports: readonly Report[],
  load: LoadResult,
): { readonly thresholds: readonly ThresholdResult[]; readonly certain: readonly string[] } {
  const [first, ...others] = reports.map(({ thresholds }) => thresholds.map(({ source }) => source));
  const common = (first ?? []).filter((source) => others.every((sources) => sources.includes(source)));
  const sources = [...new Set(common)];
  const known = new Map(sources.map((source) => [source, parseAgain(source)]));
  const asked = [...known.values()].filter((threshold) => threshold !== undefined).filter((one) => !addsUp(one));
  // Whether a target expects its answers within a time is not in the report.
  const judged = evaluateThresholds(asked, load, ELSEWHERE, weigh(load, true));
  const results = new Map(judged.map((result) => [result.source, result]));
  const thresholds = sources.map(
    (source): ThresholdResult =>
      results.get(source) ?? { source, status: 'not-measurable', actual: null, message: unjudged(known.get(source)) },
  );
  return { thresholds, certain: missedForCertain(asked, load, true) };
}

/** Undefined for a text that is not one threshold. */
function parseAgain(source: string): Threshold | undefined {
  return parseThresholds(source).thresholds.find((threshold) => threshold.source === source);
}

const ELSEWHERE = notMeasured('Resources are those of each leg.');

/** Counts and rates are higher the more legs there are, and the limit is one leg's. */
function addsUp({ metric }: Threshold): boolean {
  return isAboutResources(metric) || isAboutScan(metric) || ['count', 'rate'].includes(unitOf(metric));
}

function unjudged(threshold: Threshold | undefined): string {
  if (threshold === undefined) return 'It could not be read again.';
  if (isAboutResources(threshold.metric)) return 'Each leg has its own workloads, and is judged by them.';
  return isAboutScan(threshold.metric)
    ? 'Each leg has its own findings, and is judged by them.'
    : 'The figure adds up over the legs, and the limit is for one of them.';
}
