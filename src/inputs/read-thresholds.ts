/** Reads the thresholds input. */
import { defined } from '../lib/defined.ts';
import { parseThresholds } from '../thresholds/parse.ts';
import type { Threshold } from '../thresholds/threshold.ts';
import { itemsOf, type Reader } from './reader.ts';
import { defaultOf, findInput } from './spec.ts';

/** More of them no reader bears. */
const MOST_THRESHOLDS = 500;

export function readThresholds(reader: Reader): readonly Threshold[] {
  const given = reader.given('thresholds');
  const input = findInput('thresholds');
  if (given === undefined) return parseThresholds(input === undefined ? '' : defaultOf(input, 'action')).thresholds;
  if (given.text.trim().toLowerCase() === 'none') return [];
  const before = reader.problems.length;
  const items = itemsOf(given, reader.problems, MOST_THRESHOLDS);
  if (reader.problems.length > before) return [];
  if (items.length === 0) reader.refuse('thresholds', 'at least one threshold, like p95 < 200ms, or none');
  return items.flatMap((item) => {
    const { thresholds, problems } = parseThresholds(item.text);
    for (const { source, column, message } of problems) {
      const where = defined({ where: item.where });
      reader.problems.push({ name: item.name, value: source, allowed: `${message} (column ${column})`, ...where });
    }
    return thresholds;
  });
}
