/** A run in one line of JSON: what a status check, a badge or a chat message needs of it. */
import { findPercentile } from './lib/percentiles.ts';
import { clip } from './lib/text.ts';
import { formatCount, formatMs } from './lib/units.ts';
import type { LoadStats } from './load/metrics/result.ts';
import { keyFigures } from './report/key-figures.ts';
import type { Report } from './report/report.ts';
import { isUnplanned, VERDICT_WORDS } from './report/verdict-words.ts';

/** What GitHub shows of a commit status. */
const LONGEST_TITLE = 140;

/** Latencies in milliseconds, the success rate as a share from 0 to 1. */
interface Check {
  readonly verdict: Report['verdict'];
  readonly title: string;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly successRate: number | null;
  readonly failures: number | null;
  /** Missed or not measurable; null when thresholds judged nothing. */
  readonly thresholdsMissed: number | null;
}

/**
 * The run as one line of JSON, of at most 1000 characters: numbers and words of ours, and nothing that anybody else
 * wrote. A figure that is missing is null.
 */
export function checkOutput(report: Report): string {
  const { p50Ms, p95Ms, p99Ms, successRate } = keyFigures(report);
  const check: Check = {
    verdict: report.verdict,
    title: titleOf(report),
    p50: rounded(p50Ms),
    p95: rounded(p95Ms),
    p99: rounded(p99Ms),
    successRate: rounded(successRate),
    failures: report.load?.total.failures ?? null,
    thresholdsMissed: thresholdCounts(report)?.missed ?? null,
  };
  return JSON.stringify(check);
}

/** `Load test passed: p95 12.3 ms, 200 of 200 ok, 3 of 3 thresholds met` */
function titleOf(report: Report): string {
  const parts = [...measuredParts(report), ...thresholdPart(report)];
  const lead = isUnplanned(report) && parts.length > 0 ? 'not to be trusted: ' : '';
  const text = report.verdict === 'error' ? errorPart(report) : `${lead}${parts.join(', ')}`;
  return clip(`${VERDICT_WORDS[report.verdict]}${text === '' ? '' : `: ${text}`}`, LONGEST_TITLE);
}

function measuredParts(report: Report): readonly string[] {
  if (report.load === null) return [];
  const { ok, requests } = report.load.total;
  return [...latencyPart(report.load.total), `${formatCount(ok)} of ${formatCount(requests)} ok`];
}

/** Of the ok requests, where others failed: failures are often quicker than answers, or as slow as the timeout. */
function latencyPart({ failures, okLatency, latency }: LoadStats): readonly string[] {
  const shown = failures > 0 ? okLatency : latency;
  const p95 = shown.kind === 'measured' ? findPercentile(shown.value, 95) : undefined;
  return p95 === undefined ? [] : [`p95 ${formatMs(p95.valueMs)}${failures > 0 ? ' of the ok ones' : ''}`];
}

function thresholdPart(report: Report): readonly string[] {
  const counts = thresholdCounts(report);
  if (counts === undefined || counts.all === 0) return [];
  return [`${counts.met} of ${counts.all} threshold${counts.all === 1 ? '' : 's'} met`];
}

/** Those of the engine as well. Undefined when thresholds judged nothing. */
function thresholdCounts(
  report: Report,
): { readonly all: number; readonly met: number; readonly missed: number } | undefined {
  if (report.verdict === 'error' || isUnplanned(report)) return undefined;
  const engine = (report.load?.engineThresholds ?? []).map(({ passed }) => (passed ? 'pass' : 'fail'));
  const all = [...report.thresholds.map(({ status }) => status), ...engine];
  return {
    all: all.length,
    met: all.filter((status) => status === 'pass').length,
    missed: all.filter((status) => status === 'fail' || status === 'not-measurable').length,
  };
}

/** The phase is a word of ours, and the message can be anybody's. */
function errorPart({ error }: Report): string {
  const phase = error?.phase ?? '';
  return /^[a-z-]{1,30}$/.test(phase) ? `the ${phase} phase failed` : '';
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}
