/** Lines of k6's JSON output (`--out json=-`). Pure. */
import { numberAt, textAt, textsAt } from '../../lib/json.ts';

/** Metrics of k6/plan.js: a sample for each request, and one that tells when the measurement began. */
export const REQUEST_METRIC = 'plan_request';
export const START_METRIC = 'plan_start';

/** One sample of a metric. */
export interface Point {
  readonly metric: string;
  /** Milliseconds since the epoch: for a request, its end. */
  readonly atMs: number;
  readonly value: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** How k6 begins a sample. Looked for further on it could be one of the script's own tags. */
const BEGINNING = '{"metric":"';
/** A day: nothing lasts longer, and what is said to would blow up the histograms. */
const LONGEST_MS = 86_400_000;

/** The metric that a line is about, without reading the rest; undefined when it does not begin with that. */
export function metricOf(line: string): string | undefined {
  const end = line.startsWith(BEGINNING) ? line.indexOf('"', BEGINNING.length) : -1;
  return end === -1 ? undefined : line.slice(BEGINNING.length, end);
}

/**
 * The sample in a line; undefined for other lines (k6 also prints log lines, summaries and what scripts print) and for
 * metrics that are not wanted, which is the most of them and found out before anything is parsed. A script can add
 * values of its own to k6's metrics: one that is no count and no time is passed over.
 */
export function parsePoint(line: string, wanted: ReadonlySet<string>): Point | undefined {
  const beginning = metricOf(line);
  if (!line.startsWith('{') || (beginning !== undefined && !wanted.has(beginning))) return undefined;
  const envelope = parseJson(line);
  const metric = textAt(envelope, 'metric');
  const value = numberAt(envelope, 'data', 'value');
  const atMs = Date.parse(textAt(envelope, 'data', 'time') ?? '');
  if (
    textAt(envelope, 'type') !== 'Point' ||
    metric === undefined ||
    !wanted.has(metric) ||
    !isPlausible(metric, value) ||
    Number.isNaN(atMs)
  )
    return undefined;
  return {
    metric,
    atMs,
    value,
    tags: textsAt(envelope, 'data', 'tags'),
    metadata: textsAt(envelope, 'data', 'metadata'),
  };
}

function isPlausible(metric: string, value: number | undefined): value is number {
  return value !== undefined && value >= 0 && (metric === START_METRIC ? Number.isFinite(value) : value <= LONGEST_MS);
}

/** Undefined for what is no JSON, as the last line of a k6 that was killed. */
export function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
