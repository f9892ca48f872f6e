/** The few figures by which runs are compared: with the last one of a pull request, and with those of the base branch. */
import { findPercentile } from '../lib/percentiles.ts';
import type { Report, Verdict } from './report.ts';

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

/** The key figures of a report. */
export function keyFigures({ load }: Pick<Report, 'load'>): KeyFigures {
  const total = load?.total;
  const latency = total?.okLatency.kind === 'measured' ? total.okLatency.value : undefined;
  const at = (wanted: number) => (latency === undefined ? null : (findPercentile(latency, wanted)?.valueMs ?? null));
  return {
    p50Ms: at(50),
    p95Ms: at(95),
    p99Ms: at(99),
    successRate: total?.success.kind === 'measured' ? total.success.value.rate : null,
    throughputPerSecond: total?.throughputPerSecond ?? null,
  };
}
