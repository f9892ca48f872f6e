/**
 * What happened in the cluster while requests failed. It may be why they failed, or follow from the same cause: what is
 * said is only that both happened at the same time. Names are foreign and not escaped here.
 */
import { formatCount, formatCounted } from '../lib/units.ts';
import type { PublicLoadResult } from '../load/metrics/result.ts';
import type { UsageSeries, WorkloadUsage } from '../usage/usage.ts';
import type { Report } from './report.ts';

type Seen = Pick<Report, 'load' | 'resources'>;

/**
 * Failures within this time of what happened count as at the same time: pods are read every 1 to 2 s, and one that has
 * just begun gets no requests until it is ready.
 */
const AROUND_MS = 2_000;
const MOST_SENTENCES = 5;

/** A change in the number of a workload's pods, for a mark in a chart. */
export interface ClusterEvent {
  /** Milliseconds from the start of the load window. */
  readonly atMs: number;
  readonly workload: string;
  /** `running pods: 2 → 1`. */
  readonly text: string;
}

/**
 * Every change in the number of running pods while the load ran, in the order of time. Readings begin some seconds
 * before the load, when pods of a new deployment may just have been started: that is nothing to mark.
 */
export function clusterEvents(report: Seen): readonly ClusterEvent[] {
  const { window } = report.load ?? {};
  const endMs = window === undefined ? Number.POSITIVE_INFINITY : window.endedAt - window.startedAt;
  return workloadsOf(report)
    .flatMap(({ workload, series }) =>
      changesOf(stepsOf(series)).map(({ fromMs, before, pods }) => ({
        atMs: fromMs,
        workload,
        text: `running pods: ${before} → ${pods}`,
      })),
    )
    .filter(({ atMs }) => atMs >= 0 && atMs <= endMs)
    .sort((a, b) => a.atMs - b.atMs);
}

/**
 * One sentence for each stretch of time in which pods of a workload were missing, or their number changed, while or
 * shortly before or after requests failed; and one for each workload that was restarted nobody knows when. The most
 * failures first, at most five and the count of the others. Empty when no request failed.
 */
export function coincidences(report: Seen): readonly string[] {
  const { load } = report;
  if (load === null || load.total.failures === 0) return [];
  const found = workloadsOf(report)
    .filter(({ group }) => group !== 'monitoring')
    .flatMap((usage) => coincidencesOf(usage, load))
    .sort((a, b) => b.failed - a.failed)
    .map(({ text }) => text);
  const more = found.length - MOST_SENTENCES;
  return more <= 0
    ? found
    : [
        ...found.slice(0, MOST_SENTENCES),
        `${formatCounted(more, 'more change')} of pods or restarts coincided with it.`,
      ];
}

/** A stretch of time, milliseconds from the start of the load window, and how many pods ran in it. */
interface PodStep {
  readonly fromMs: number;
  readonly toMs: number;
  readonly pods: number;
}

interface Coincidence {
  /** Requests that failed meanwhile. */
  readonly failed: number;
  readonly text: string;
}

function workloadsOf({ resources }: Seen): readonly WorkloadUsage[] {
  return resources.kind === 'measured' ? resources.value.workloads : [];
}

/** The steps of a series in which the number of pods is known. */
function stepsOf(series: UsageSeries | undefined): readonly PodStep[] {
  const { atMs, replicas } = series ?? { atMs: [], replicas: [] };
  const [first = 0, second = first + 1_000] = atMs;
  return atMs.flatMap((fromMs, index) => {
    const pods = replicas[index];
    return typeof pods === 'number' ? [{ fromMs, toMs: atMs[index + 1] ?? fromMs + second - first, pods }] : [];
  });
}

function changesOf(steps: readonly PodStep[]): readonly (PodStep & { readonly before: number })[] {
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]?.pods;
    return before === undefined || before === step.pods ? [] : [{ ...step, before }];
  });
}

function coincidencesOf(usage: WorkloadUsage, load: PublicLoadResult): readonly Coincidence[] {
  const { workload, replicas } = usage;
  const steps = stepsOf(usage.series);
  const missing = stretches(steps.filter(({ pods }) => pods < replicas.desired)).flatMap((stretch) =>
    during(load, stretch, `${podsText(stretch, replicas.desired)} of ${workload} ran`),
  );
  const changed = changesOf(steps)
    .filter(({ before, pods }) => Math.min(before, pods) >= replicas.desired)
    .flatMap((step) => during(load, step, `the pods of ${workload} changed from ${step.before} to ${step.pods}`));
  return [...missing, ...changed, ...restartsOf(usage)];
}

interface Stretch extends PodStep {
  /** `pods` is the lowest number, this the highest. */
  readonly most: number;
}

/** Steps that follow each other closely as one. */
function stretches(steps: readonly PodStep[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last === undefined || step.fromMs - last.toMs > 2 * AROUND_MS) joined.push({ ...step, most: step.pods });
    else
      joined[joined.length - 1] = {
        fromMs: last.fromMs,
        toMs: step.toMs,
        pods: Math.min(last.pods, step.pods),
        most: Math.max(last.most, step.pods),
      };
  }
  return joined;
}

function podsText({ pods, most }: Stretch, desired: number): string {
  if (most === 0 && desired === 1) return 'no pod';
  const few = pods === most ? `${pods}` : `${pods} to ${most}`;
  return `${most === 0 ? 'none' : few} of ${formatCounted(desired, 'pod')}`;
}

/** Nothing where no request failed at that time. */
function during(load: PublicLoadResult, { fromMs, toMs }: PodStep, happened: string): readonly Coincidence[] {
  const widthMs = load.snapshot.series.widthSeconds * 1_000;
  const rows = load.seconds
    .filter(({ failed }) => failed > 0)
    .map(({ second, failed }) => ({ fromMs: second * 1_000, toMs: second * 1_000 + widthMs, failed }))
    .filter((row) => row.toMs > fromMs - AROUND_MS && row.fromMs < toMs + AROUND_MS);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  const when = secondsText(first.fromMs, last.toMs);
  const text = `${failedText(failed, load.total.failures)} ended in ${when}, while ${happened} (${secondsText(fromMs, toMs)}).`;
  return [{ failed, text }];
}

function failedText(failed: number, all: number): string {
  if (failed < all) return `${formatCount(failed)} of the ${formatCount(all)} failed requests`;
  return all === 1 ? 'The one failed request' : `All ${formatCount(failed)} failed requests`;
}

/** `second 4`, `seconds 4 to 9`, counted from 0 as the rows of the load are. */
function secondsText(fromMs: number, toMs: number): string {
  if (toMs <= 0) return 'just before the load';
  const first = Math.max(0, Math.floor(fromMs / 1_000));
  const last = Math.max(first, Math.ceil(toMs / 1_000) - 1);
  return first === last ? `second ${first}` : `seconds ${first} to ${last}`;
}

function restartsOf({ workload, restarts }: WorkloadUsage): readonly Coincidence[] {
  if (restarts.kind === 'not-measured' || restarts.value === 0) return [];
  const times = restarts.value === 1 ? 'once' : `${formatCount(restarts.value)} times`;
  return [{ failed: 0, text: `Containers of ${workload} were restarted ${times} after the health check.` }];
}
