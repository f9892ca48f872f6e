/** Which of a script's thresholds were met, from k6's summary and its log. Pure. */
import { at, numberAt } from '../../lib/json.ts';
import type { LoadResult } from '../metrics/result.ts';
import { between, brief } from './k6-log.ts';

type EngineThresholds = LoadResult['engineThresholds'];

/**
 * The thresholds in `--summary-export`'s document, where true means crossed. Newer formats of that document leave them
 * out: then those of which the log says that they were crossed.
 */
export function engineThresholds(summary: unknown, log: string): EngineThresholds {
  const metrics = Object.entries(mapping(at(summary, 'metrics')));
  const listed = metrics.flatMap(([metric, entry]) =>
    Object.entries(mapping(at(entry, 'thresholds'))).map(([expression, crossed]) =>
      outcome(metric, expression, entry, crossed === true),
    ),
  );
  return bounded(listed.length > 0 ? listed : crossedInLog(log));
}

/** More would leave no room for anything else in the report. */
const MOST_THRESHOLDS = 100;

/** Those that failed come first when there are too many. */
function bounded(thresholds: EngineThresholds): EngineThresholds {
  if (thresholds.length <= MOST_THRESHOLDS) return thresholds;
  const [failed, kept] = [thresholds.filter(({ passed }) => !passed), thresholds.filter(({ passed }) => passed)];
  const left = thresholds.length - MOST_THRESHOLDS;
  const more = {
    name: `${left} more`,
    passed: failed.length <= MOST_THRESHOLDS,
    message: `Only ${MOST_THRESHOLDS} thresholds are listed.`,
  };
  return [...[...failed, ...kept].slice(0, MOST_THRESHOLDS), more];
}

/** Trends of a connection's making, which are zero for each request on one that stands. */
const OFTEN_ZERO = /^http_req_(blocked|connecting|tls_handshaking|looking_up|sending|receiving)\b/;

/**
 * Whether a metric had no samples, as one with a mistyped tag: k6 says zero of it, and takes its thresholds for kept.
 */
function isEmpty(metric: string, entry: unknown): boolean {
  const [passes, fails] = [numberAt(entry, 'passes'), numberAt(entry, 'fails')];
  if (passes !== undefined && fails !== undefined) return passes + fails === 0;
  const isTrend = numberAt(entry, 'med') !== undefined || numberAt(entry, 'p(95)') !== undefined;
  return (
    isTrend &&
    !OFTEN_ZERO.test(metric) &&
    Object.values(mapping(entry)).every((value) => typeof value !== 'number' || value === 0)
  );
}

function outcome(metric: string, expression: string, entry: unknown, crossed: boolean): EngineThresholds[number] {
  if (!crossed && isEmpty(metric, entry))
    return {
      name: nameOf(metric, expression),
      passed: false,
      message: 'The metric had no samples, so there is nothing that it could be held against.',
    };
  const seen = Object.entries(mapping(entry)).flatMap(([name, value]) =>
    typeof value === 'number' && expression.slice(0, LONGEST_STATISTIC).replaceAll(' ', '').startsWith(statistic(name))
      ? [value]
      : [],
  );
  const was = seen[0] === undefined ? '' : ` It was ${Number(seen[0].toPrecision(4))}.`;
  return {
    name: nameOf(metric, expression),
    passed: !crossed,
    message: `${crossed ? 'k6 saw it crossed.' : 'k6 saw it kept.'}${was}`,
  };
}

function nameOf(metric: string, expression: string): string {
  return brief(`${metric}: ${expression}`);
}

/** `p(99.99)`, with room for spaces. */
const LONGEST_STATISTIC = 100;

/** The summary calls a rate its value. */
function statistic(name: string): string {
  return name === 'value' ? 'rate' : name;
}

function crossedInLog(log: string): EngineThresholds {
  const metrics = between(log, "thresholds on metrics '", "' have been crossed")?.split(', ') ?? [];
  return metrics.map((metric) => ({
    name: brief(metric),
    passed: false,
    message: 'k6 saw it crossed; its summary does not tell which of its thresholds.',
  }));
}

function mapping(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
