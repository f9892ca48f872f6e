/** Thresholds and what came of them, the same for every surface. */
import { defined } from '../lib/defined.ts';
import type { Report } from './report.ts';

/** A threshold as every surface shows it; the engine's own thresholds come last. */
export interface ThresholdRow {
  readonly source: string;
  readonly outcome: 'met' | 'missed' | 'undecided' | 'not measurable' | 'pending';
  readonly actual: string | null;
  readonly message: string;
  /** As `ThresholdResult.margin`. */
  readonly margin?: number;
}

export function thresholdRows(report: Report): readonly ThresholdRow[] {
  const outcomes = {
    pass: 'met',
    fail: 'missed',
    undecided: 'undecided',
    'not-measurable': 'not measurable',
    pending: 'pending',
  } as const;
  const own = report.thresholds.map(({ source, status, actual, message, margin }) => ({
    source,
    outcome: outcomes[status],
    actual,
    message,
    ...defined({ margin }),
  }));
  const engine = (report.load?.engineThresholds ?? []).map(({ name, passed, message }) => ({
    source: name,
    outcome: passed ? outcomes.pass : outcomes.fail,
    actual: null,
    message,
  }));
  return [...own, ...engine];
}
