/** How many findings there are of each severity. */
import type { Count } from '../lib/scalars.ts';
import { formatCount } from '../lib/units.ts';
import { SEVERITIES, type Severity, severityRank } from './finding.ts';

/** By severity; one that was not looked for is missing, and not zero. */
export type SeverityCounts = Readonly<Partial<Record<Severity, Count>>>;

/** Counts those severities that were looked for, worst first. */
export function countsOf(
  items: readonly { readonly severity: Severity }[],
  severities: readonly Severity[] = SEVERITIES,
): SeverityCounts {
  const all = countSeverities(items);
  return Object.fromEntries(severities.map((severity) => [severity, all[severity]]));
}

/** How many there are of each severity, worst first. */
export function countSeverities(items: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, unknown: 0 };
  for (const { severity } of items) counts[severity] += 1;
  return counts;
}

/** All counts added up; a severity that one of them did not look for is missing. */
export function addCounts(all: readonly SeverityCounts[]): SeverityCounts {
  const known = SEVERITIES.filter((severity) => all.every((counts) => counts[severity] !== undefined));
  const sum = (severity: Severity) => all.reduce((total, counts) => total + (counts[severity] ?? 0), 0);
  return Object.fromEntries(known.map((severity) => [severity, sum(severity)]));
}

/** Findings of every severity that was looked for. */
export function totalOf(counts: SeverityCounts): number {
  return SEVERITIES.reduce((total, severity) => total + (counts[severity] ?? 0), 0);
}

/** For a sentence, worst first and without those that are zero: `1 high and 2 low`. */
export function countsText(counts: SeverityCounts): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = counts[severity] ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${severity === 'unknown' ? 'of unknown severity' : severity}`];
  });
  return parts.length <= 1 ? (parts[0] ?? 'none') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The worse of two; unknown is the least. */
export function worse(a: Severity, b: Severity): Severity {
  return severityRank(a) <= severityRank(b) ? a : b;
}
