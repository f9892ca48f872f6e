/** Thresholds for a terminal. */
import { oneLine } from './markdown-escape.ts';
import type { Report } from './report.ts';
import { thresholdsTitle } from './summary.ts';
import { cut, type Style, WIDTH, wrap } from './terminal-layout.ts';
import { thresholdRows } from './threshold-rows.ts';

/** A line for each with its sentence; nothing without thresholds. */
export function thresholdSection(report: Report, style: Style): readonly string[] {
  const rows = thresholdRows(report);
  if (rows.length === 0) return [];
  const colors = {
    met: 'green',
    missed: 'red',
    undecided: 'yellow',
    'not measurable': 'yellow',
    pending: 'dim',
  } as const;
  const lines = rows.flatMap((row) => [
    `  ${style(colors[row.outcome], row.outcome.padEnd(14))}  ${cut(oneLine(row.source), WIDTH - 18)}`,
    ...wrap(row.message, ' '.repeat(18)),
  ]);
  return [style('bold', thresholdsTitle(report)), ...lines];
}
