/** The verdict in words, for every surface. What this imports is read at the start of each run: nothing large. */
import type { Report, Verdict } from './report.ts';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  pass: 'Load test passed',
  fail: 'Load test failed',
  invalid: 'Load test not conclusive',
  error: 'Load test did not complete',
};

/**
 * Whether the load was not the planned one. A run that is invalid for its thresholds has each of them judged, or
 * undecided.
 */
export function isUnplanned({ verdict, load }: Pick<Report, 'verdict' | 'load'>): boolean {
  if (verdict !== 'invalid' || load === null) return false;
  const { cancelled, total, generator } = load;
  return cancelled || total.requests === 0 || generator.notOffered.length > 0;
}
