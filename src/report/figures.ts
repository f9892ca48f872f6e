/** The report's tables as figures in text, the same for every surface; only marks and layout differ between them. */

import type { Measured } from '../lib/measured.ts';
import type { Distribution } from '../lib/percentiles.ts';
import { findPercentile, SHOWN_PERCENTILES } from '../lib/percentiles.ts';
import { listed } from '../lib/text.ts';
import { formatCount, formatCounted, formatMs, formatNumber, formatPercent } from '../lib/units.ts';
import type { ErrorGroup, LoadResult, LoadStats } from '../load/metrics/result.ts';
import { weigh } from '../weighing/weigh.ts';
import type { Notes } from './notes.ts';
import type { Report } from './report.ts';

/** A row: the (foreign, not yet escaped) name, then one text per column. */
export interface FigureRow {
  readonly name: string;
  readonly cells: readonly string[];
  /** The row that sums the others up. */
  readonly total?: true;
  /** A part of the row above it: `name` is ours, and cells that would say nothing are empty. */
  readonly part?: true;
  /** What a workload is there for, when it is not the application itself. */
  readonly group?: string;
}

const PERCENTILE_COLUMNS = SHOWN_PERCENTILES.map((percentile) => `p${percentile}`);
export const LOAD_COLUMNS: readonly string[] = ['requests', 'ok', 'avg', ...PERCENTILE_COLUMNS, 'max', 'req/s'];

/** What a reader bears in a comment and on a terminal. */
const MOST_PARTS = 5;
const OK_ONLY = 'ok requests only';

/**
 * One row per target; then the total when there is more than one. Where requests failed, the next row has those alone
 * that were ok: hundreds of quick refusals make a fine median. With more than `mostParts` targets that failed, only the
 * total has such a row.
 */
export function loadRows(load: LoadResult, notes: Notes, mostParts = MOST_PARTS): readonly FigureRow[] {
  const { targets, total } = load;
  const hasParts = targets.length === 1 || targets.filter(hasFailedSends).length <= mostParts;
  const rows = targets.flatMap((target): readonly FigureRow[] => [
    { name: target.name, cells: loadCells(target, notes) },
    ...(hasParts ? okRows(target, notes) : []),
  ]);
  if (targets.length === 1) return rows;
  return [...rows, { name: 'total', total: true, cells: loadCells(total, notes) }, ...okRows(total, notes)];
}

/** What was never sent has no latency that could hide another. */
export function hasFailedSends({ sent, ok }: LoadStats): boolean {
  return sent > ok;
}

function okRows(stats: LoadStats, notes: Notes): readonly FigureRow[] {
  if (stats.ok === 0 || !hasFailedSends(stats)) return [];
  const cells = [formatCount(stats.ok), '', ...latencyCells(stats.okLatency, notes), ''];
  return [{ name: OK_ONLY, part: true, cells }];
}

/** From when to when a latency counts. */
export function latencyMeaning({ engine }: LoadResult): string {
  return engine.name === 'k6' ? 'from when k6 took a connection' : 'from the moment a request was due';
}

/**
 * In a disturbed run of the open model, latencies are upper bounds: by how much they may be too high, in one sentence.
 * Of other runs there is nothing to say.
 */
export function upperBoundsText(load: LoadResult): string | undefined {
  const { latency } = load.total;
  if (load.generator.disturbances.length === 0 || load.plan.model === 'closed' || latency.kind === 'not-measured')
    return undefined;
  const { range } = weigh(load, false);
  const [known, unknown] = [[] as string[], [] as string[]];
  for (const percentile of SHOWN_PERCENTILES) {
    const found = findPercentile(latency.value, percentile);
    if (found === undefined || found.tooFewSamples) continue;
    const metric = {
      kind: 'latency',
      target: null,
      distribution: 'latency',
      statistic: { kind: 'percentile', percentile },
    } as const;
    const { low } = range(metric, found.valueMs);
    if (low > 0) known.push(`p${percentile} by at most ${formatMs(found.valueMs - low)}`);
    else unknown.push(`p${percentile}`);
  }
  const parts = unknown.length === 0 ? known : [`${listed(unknown)} by an unknown amount`, ...known];
  return `Upper bounds: the run was disturbed, and latencies may be too high${parts.length === 0 ? '' : `, ${listed(parts)}`}.`;
}

/** One line on each load that was sent before the one that counts. */
export function discardedTexts({ discardedLoads }: Report): readonly string[] {
  return discardedLoads.map(({ requests, ok, p95Ms, reasons }) => {
    const p95 = p95Ms.kind === 'measured' ? `p95 ${formatMs(p95Ms.value)}` : 'p95 not measured';
    return `Sent again, because the load before was not conclusive (${formatCount(ok)} of ${formatCounted(requests, 'request')} ok, ${p95}): ${reasons.join(' ')}`;
  });
}

function loadCells(stats: LoadStats, notes: Notes): readonly string[] {
  const ok =
    stats.success.kind === 'measured' ? formatPercent(stats.success.value.rate) : notes.missing(stats.success.reason);
  return [
    formatCount(stats.requests),
    ok,
    ...latencyCells(stats.latency, notes),
    formatNumber(stats.throughputPerSecond),
  ];
}

function latencyCells(latency: Measured<Distribution>, notes: Notes): readonly string[] {
  if (latency.kind === 'not-measured')
    return ['avg', ...SHOWN_PERCENTILES, 'max'].map(() => notes.missing(latency.reason));
  const { avgMs, maxMs } = latency.value;
  return [
    formatNumber(avgMs),
    ...SHOWN_PERCENTILES.map((percentile) => percentileCell(latency.value, percentile, notes)),
    formatNumber(maxMs),
  ];
}

export const ERROR_COLUMNS = ['requests', 'p50', 'max'] as const;

/**
 * One row per error class: how many, and after which time they came (a refusal comes quicker than an answer, a timeout
 * later).
 */
export function errorRows({ total }: LoadResult, notes: Notes): readonly (FigureRow & Pick<ErrorGroup, 'examples'>)[] {
  return total.errors.map(({ class: name, count, latency, examples }) => ({
    name,
    cells: [
      formatCount(count),
      figure(latency, (of) => formatNumber(findPercentile(of, 50)?.valueMs ?? of.avgMs), notes),
      figure(latency, ({ maxMs }) => formatNumber(maxMs), notes),
    ],
    examples,
  }));
}

/** A percentile in milliseconds without the unit, marked when its samples are too few. */
export function percentileCell(distribution: Distribution, percentile: number, notes: Notes): string {
  const found = findPercentile(distribution, percentile);
  if (found === undefined) return notes.missing(`The engine does not report p${percentile}.`);
  return found.tooFewSamples ? notes.few(formatNumber(found.valueMs)) : formatNumber(found.valueMs);
}

/** A figure, or `n/a` with its foot-note. */
export function figure<T>(value: Measured<T>, format: (value: T) => string, notes: Notes): string {
  return value.kind === 'measured' ? format(value.value) : notes.missing(value.reason);
}
