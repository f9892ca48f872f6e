/** Reads the thresholds input. */
import { defined } from '../lib/defined.ts';
import { isAboutSuccess } from '../thresholds/metrics.ts';
import { parseThresholds } from '../thresholds/parse-thresholds.ts';
import type { Threshold } from '../thresholds/threshold.ts';
import { itemsOf, type Reader } from './reader.ts';
import type { GivenText } from './sources.ts';
import { defaultOf, findInput } from './spec.ts';

/** More of them no reader bears. */
const MOST_THRESHOLDS = 500;

export function readThresholds(reader: Reader): readonly Threshold[] {
  const given = reader.given('thresholds');
  if (given === undefined) return defaultThresholds();
  if (given.text.trim().toLowerCase() === 'none') return [];
  const before = reader.problems.length;
  const items = itemsOf(given, reader.problems, MOST_THRESHOLDS);
  if (reader.problems.length > before) return [];
  if (items.length === 0) reader.refuse('thresholds', 'at least one threshold, like p95 < 200ms, or none');
  const thresholds = items.flatMap((item) => readItem(reader, item));
  return thresholds.some(({ metric }) => isAboutSuccess(metric)) ? thresholds : [...defaultThresholds(), ...thresholds];
}

/** Errors are quick: a limit of the latency alone would let a dead application pass. */
function defaultThresholds(): readonly Threshold[] {
  const input = findInput('thresholds');
  return parseThresholds(input === undefined ? '' : defaultOf(input, 'action')).thresholds;
}

function readItem(reader: Reader, item: GivenText): readonly Threshold[] {
  const { thresholds, problems } = parseThresholds(item.text);
  for (const { source, column, message } of problems) {
    const where = defined({ where: item.where });
    reader.problems.push({ name: item.name, value: source, allowed: `${message} (column ${column})`, ...where });
  }
  return thresholds;
}
