/** Several reports as a table for a terminal. */
import { formatCount, formatMs, formatNumber, formatPercent } from '../lib/units.ts';
import type { Leg } from './collection.ts';
import { keyFigures } from './key-figures.ts';
import type { Report } from './report.ts';
import { alignedTable } from './terminal-layout.ts';

const COLUMNS = ['Report', 'Verdict', 'Requests', 'Ok', 'p50', 'p95', 'p99', 'Per second'];

/** A row for each report, in their order. Ends with a line break. */
export function renderRows(legs: readonly Leg[]): string {
  const rows = legs.map(({ name, report }) => ({ name, cells: cellsOf(report) }));
  return `${alignedTable(COLUMNS, rows).join('\n')}\n`;
}

function cellsOf(report: Report): readonly string[] {
  const figures = keyFigures(report);
  return [
    report.verdict,
    shown(report.load?.total.requests, formatCount),
    shown(figures.successRate, formatPercent),
    shown(figures.p50Ms, formatMs),
    shown(figures.p95Ms, formatMs),
    shown(figures.p99Ms, formatMs),
    shown(figures.throughputPerSecond, formatNumber),
  ];
}

function shown(figure: number | null | undefined, format: (figure: number) => string): string {
  return figure === null || figure === undefined ? 'n/a' : format(figure);
}
