/** Lines of k6's JSON output (`--out json=-`). Pure. */
import { numberAt, textAt, textsAt } from '../../core/json.ts';

/** One sample of a metric. */
export interface Point {
  readonly metric: string;
  /** Milliseconds since the epoch: for a request, its end. */
  readonly atMs: number;
  readonly value: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
}

const METRIC = /"metric":"([^"]+)"/;

/**
 * The sample in a line; undefined for other lines (k6 also prints log lines, summaries and what scripts print) and for metrics that are not wanted,
 * which is the most of them and found out before anything is parsed.
 */
export function parsePoint(line: string, wanted: ReadonlySet<string>): Point | undefined {
  if (!line.startsWith('{') || !wanted.has(METRIC.exec(line)?.[1] ?? '')) return undefined;
  const envelope = parseJson(line);
  const metric = textAt(envelope, 'metric');
  const value = numberAt(envelope, 'data', 'value');
  const atMs = Date.parse(textAt(envelope, 'data', 'time') ?? '');
  if (textAt(envelope, 'type') !== 'Point' || metric === undefined || !wanted.has(metric) || value === undefined || Number.isNaN(atMs))
    return undefined;
  return { metric, atMs, value, tags: textsAt(envelope, 'data', 'tags'), metadata: textsAt(envelope, 'data', 'metadata') };
}

/** Undefined for what is no JSON, as the last line of a k6 that was killed. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
