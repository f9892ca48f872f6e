/** Text -> threshold, or what would have been right and in which column. */

import { SEVERITIES } from '../findings/finding.ts';
import { ERROR_CLASSES, isErrorClass } from '../lib/error-classes.ts';
import { nearest } from '../lib/nearest.ts';
import { PERCENTILES } from '../lib/percentiles.ts';
import {
  isKey,
  LATENCY_KINDS,
  LOAD_FIGURES,
  SCAN_FIGURES,
  type Statistic,
  type ThresholdMetric,
  USAGE_FIGURES,
  USAGE_SERIES,
  unitOf,
} from './metrics.ts';
import type { Operator, Threshold } from './threshold.ts';
import { parseLimit, UNIT_EXAMPLES } from './threshold-units.ts';

export interface ThresholdProblem {
  readonly source: string;
  /** From 1, within the source. */
  readonly column: number;
  /** What would be right there, as a phrase that follows "use". */
  readonly message: string;
}

/** The longest threshold in code units: names of targets and workloads have at most 63, the rest is less. */
const LONGEST_THRESHOLD = 1_000;

/** Carries a problem from where it is found to the threshold's loop. */
interface Flaw {
  readonly column: number;
  readonly message: string;
}

/** Parses a list of thresholds (one a line, or separated by commas). */
export function parseThresholds(text: string): {
  readonly thresholds: readonly Threshold[];
  readonly problems: readonly ThresholdProblem[];
} {
  const thresholds: Threshold[] = [];
  const problems: ThresholdProblem[] = [];
  for (const part of text.split(/[\n,]/)) {
    const source = part.trim();
    if (source === '') continue;
    const result =
      source.length > LONGEST_THRESHOLD
        ? flaw(LONGEST_THRESHOLD + 1, `at most ${LONGEST_THRESHOLD} characters`)
        : parseThreshold(source);
    if ('metric' in result) thresholds.push(result);
    else problems.push({ source, ...result });
  }
  return { thresholds, problems };
}

/** As they are written on paper. */
const SIGNS: Readonly<Record<string, Operator>> = { '≤': '<=', '≥': '>=' };
const OPERATORS: Readonly<Record<Operator, true>> = { '<': true, '<=': true, '>': true, '>=': true, '==': true };

function parseThreshold(source: string): Threshold | Flaw {
  const operatorAt = source.search(/[<>=!≤≥]/);
  if (operatorAt === -1) return flaw(source.length + 1, 'a comparison after the metric, like p95 < 200ms');
  const sign = /^(?:[<>=!~]+|[≤≥])/.exec(source.slice(operatorAt))?.[0] ?? '';
  const operator = SIGNS[sign] ?? sign;
  if (!isKey(OPERATORS, operator)) return flaw(operatorAt + 1, `one of < <= > >= == in place of ${operator}`);
  const metric = parseMetric(source.slice(0, operatorAt).trimEnd());
  if (!('kind' in metric)) return metric;
  const unit = unitOf(metric);
  const written = source.slice(operatorAt + sign.length);
  const limit = parseLimit(written.trim(), unit);
  const limitColumn = source.length - written.trimStart().length + 1;
  return limit === undefined ? flaw(limitColumn, UNIT_EXAMPLES[unit]) : { source, metric, operator, limit, unit };
}

/** A part of a metric: `target(foo)`, `p99.9`, `service`. */
interface Segment {
  readonly word: string;
  /** What is in the parentheses; null when there are none. */
  readonly argument: string | null;
  readonly column: number;
}

function parseMetric(text: string): ThresholdMetric | Flaw {
  const segments: Segment[] = [];
  // A dot and digits belong to the word (p99.9), any other dot begins the next segment.
  const pattern = /([A-Za-z_][\w-]*(?:\.\d+)?)(?:\(([^()]*)\))?(\.|$)/y;
  while (pattern.lastIndex < text.length || segments.length === 0) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null || (match[3] === '.' && pattern.lastIndex === text.length))
      return flaw(match === null ? at + 1 : text.length + 1, `a metric, like ${EXAMPLES}`);
    segments.push({ word: match[1] ?? '', argument: match[2]?.trim() ?? null, column: at + 1 });
  }
  const [first, ...rest] = segments;
  if (first?.word !== 'target')
    return loadMetric(null, segments) ?? usageMetric(segments) ?? scanMetric(segments) ?? unknownMetric(segments);
  if (first.argument === null || first.argument === '')
    return flaw(first.column, 'a name in the parentheses, like target(foo).p95');
  if (rest.length === 0) return flaw(text.length + 1, 'a metric of the target, like target(foo).p95');
  return loadMetric(first.argument, rest) ?? workloadFlaw(rest) ?? unknownMetric(rest);
}

const EXAMPLES = 'p95, success, throughput, failures, errors(timeout), target(foo).p95, cpu(foo).avg';

function loadMetric(target: string | null, segments: readonly Segment[]): ThresholdMetric | Flaw | undefined {
  const [first, second] = segments;
  if (first === undefined || segments.length > 2) return undefined;
  const distribution = LATENCY_KINDS.find((kind) => kind === first.word);
  if (distribution !== undefined) return latencyMetric(target, distribution, first, second);
  if (second !== undefined) return undefined;
  if (first.word === 'errors') return errorsMetric(target, first);
  if (first.argument !== null) return undefined;
  if (isKey(LOAD_FIGURES, first.word)) return { kind: 'load', target, figure: first.word };
  return /^(avg|min|max|p[\d.]+)$/.test(first.word) ? latencyMetric(target, 'latency', first, first) : undefined;
}

function latencyMetric(
  target: string | null,
  distribution: (typeof LATENCY_KINDS)[number],
  kind: Segment,
  written: Segment | undefined,
): ThresholdMetric | Flaw {
  if (written === undefined)
    return flaw(kind.column, `${kind.word}.avg, ${kind.word}.max or a percentile like ${kind.word}.p95`);
  const statistic = parseStatistic(written.word);
  const known = ['avg', 'min', 'max', ...PERCENTILES.map((percentile) => `p${percentile}`)];
  return statistic === undefined || written.argument !== null
    ? flaw(written.column, `one of ${known.join(', ')}`)
    : { kind: 'latency', target, distribution, statistic };
}

function parseStatistic(word: string): Statistic | undefined {
  if (word === 'avg' || word === 'min' || word === 'max') return { kind: word };
  const percentile = Number(/^p(\d+(?:\.\d+)?)$/.exec(word)?.[1] ?? Number.NaN);
  return PERCENTILES.includes(percentile) ? { kind: 'percentile', percentile } : undefined;
}

function errorsMetric(target: string | null, segment: Segment): ThresholdMetric | Flaw {
  const name = segment.argument ?? '';
  if (isErrorClass(name)) return { kind: 'errors', target, class: name };
  const meant = nearest(name, ERROR_CLASSES);
  const column = segment.column + 'errors('.length;
  return flaw(
    column,
    `${meant === undefined || name === '' ? 'errors of a class, one of' : `errors(${meant}), or another of`} ${ERROR_CLASSES.join(', ')}; all together are failures`,
  );
}

function usageMetric(segments: readonly Segment[]): ThresholdMetric | Flaw | undefined {
  const [first, second] = segments;
  if (first === undefined || segments.length > 2) return undefined;
  const { word, argument } = first;
  const isSeries = isKey(USAGE_SERIES, word);
  if (!isSeries && !isKey(USAGE_FIGURES, word)) return undefined;
  if (argument === null || argument === '')
    return flaw(first.column, `a workload in parentheses, like ${word}(foo)${isSeries ? '.avg' : ''}`);
  if (!isSeries)
    return second === undefined
      ? { kind: 'usage', workload: argument, figure: word }
      : flaw(second.column, `${word}(${argument}) by itself`);
  const statistic = second?.word;
  if (statistic === 'avg' || statistic === 'min' || statistic === 'max')
    return { kind: 'usage-series', workload: argument, series: word, statistic };
  return flaw(second?.column ?? first.column, `${word}(${argument}).avg, .min or .max`);
}

function scanMetric([first, second]: readonly Segment[]): ThresholdMetric | Flaw | undefined {
  if (first === undefined || !isKey(SCAN_FIGURES, first.word)) return undefined;
  const { word, argument, column } = first;
  if (second !== undefined) return flaw(second.column, `${word} by itself, like ${word}(critical)`);
  if (argument === null) return { kind: 'scan', figure: word, severity: null };
  const severity = SEVERITIES.find((known) => known === argument.toLowerCase());
  if (severity !== undefined) return { kind: 'scan', figure: word, severity };
  return flaw(column + word.length + 1, `a severity, one of ${SEVERITIES.join(', ')}, like ${word}(critical)`);
}

/** A target is where requests go, a workload what runs in the cluster. */
function workloadFlaw([first]: readonly Segment[]): Flaw | undefined {
  if (first === undefined || !(isKey(USAGE_SERIES, first.word) || isKey(USAGE_FIGURES, first.word))) return undefined;
  return flaw(first.column, `${first.word} of a workload without target(…), like ${first.word}(foo)`);
}

function unknownMetric(segments: readonly Segment[]): Flaw {
  const known = [
    ...LATENCY_KINDS,
    ...Object.keys(LOAD_FIGURES),
    'errors',
    ...Object.keys(USAGE_SERIES),
    ...Object.keys(USAGE_FIGURES),
    ...Object.keys(SCAN_FIGURES),
    'target',
    'avg',
    'min',
    'max',
  ];
  const unknown = segments.find(({ word }) => !known.includes(word)) ?? segments.at(-1);
  const meant = nearest(unknown?.word ?? '', [...known, ...PERCENTILES.map((percentile) => `p${percentile}`)]);
  const column = unknown?.column ?? 1;
  return flaw(
    column,
    meant === undefined || meant === unknown?.word
      ? `a metric, like ${EXAMPLES}`
      : `a known metric; did you mean ${meant}?`,
  );
}

function flaw(column: number, message: string): Flaw {
  return { column, message };
}
