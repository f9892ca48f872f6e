/** Which of a script's thresholds were met, from k6's summary and its log. Pure. */
import { at } from '../../core/json.ts';
import type { LoadResult } from '../types.ts';

type EngineThresholds = LoadResult['engineThresholds'];

/**
 * The thresholds in `--summary-export`'s document, where true means crossed. Newer formats of that document leave them out: then those of which the log
 * says that they were crossed.
 */
export function engineThresholds(summary: unknown, log: string): EngineThresholds {
  const metrics = Object.entries(mapping(at(summary, 'metrics')));
  const listed = metrics.flatMap(([metric, entry]) =>
    Object.entries(mapping(at(entry, 'thresholds'))).map(([expression, crossed]) => outcome(metric, expression, entry, crossed === true)),
  );
  return listed.length > 0 ? listed : crossedInLog(log);
}

function outcome(metric: string, expression: string, entry: unknown, crossed: boolean): EngineThresholds[number] {
  const seen = Object.entries(mapping(entry)).flatMap(([name, value]) =>
    typeof value === 'number' && expression.replaceAll(' ', '').startsWith(statistic(name)) ? [value] : [],
  );
  const was = seen[0] === undefined ? '' : ` It was ${Number(seen[0].toPrecision(4))}.`;
  return { name: `${metric}: ${expression}`, passed: !crossed, message: `${crossed ? 'k6 saw it crossed.' : 'k6 saw it kept.'}${was}` };
}

/** The summary calls a rate its value. */
function statistic(name: string): string {
  return name === 'value' ? 'rate' : name;
}

function crossedInLog(log: string): EngineThresholds {
  const metrics = /thresholds on metrics '([^']*)' have been crossed/.exec(log)?.[1]?.split(', ') ?? [];
  return metrics.map((metric) => ({ name: metric, passed: false, message: 'k6 saw it crossed; its summary does not tell which of its thresholds.' }));
}

function mapping(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
