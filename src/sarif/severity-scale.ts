/** One severity, told to GitHub in its two scales: the level of a result, and the number of a security rule. */
import type { Severity } from '../findings/finding.ts';
import type { SarifLevel } from './log.ts';

const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  unknown: 'note',
};

/** The numbers that GitHub shows as each severity (CVSS's own bands), and the one used when there is no score. */
const BANDS = {
  critical: { from: 9, to: 10, usual: 9.5 },
  high: { from: 7, to: 8.9, usual: 8 },
  medium: { from: 4, to: 6.9, usual: 5.5 },
  low: { from: 0.1, to: 3.9, usual: 2 },
} as const;

/** The level of a result: error for critical and high, warning for medium, note for low and unknown. */
export function levelOf(severity: Severity): SarifLevel {
  return LEVELS[severity];
}

/**
 * The text of `security-severity`. GitHub shows the severity that the number belongs to, so a CVSS score that
 * contradicts the vendor's severity is moved to the nearest number that agrees with it: everywhere else we show the
 * vendor's. Undefined when the severity is unknown. GitHub then shows the alert with its level, `note`; any number
 * would claim a severity that nobody gave.
 */
export function securitySeverity(severity: Severity, score?: number): string | undefined {
  if (severity === 'unknown') return undefined;
  const { from, to, usual } = BANDS[severity];
  const number = score === undefined || Number.isNaN(score) ? usual : Math.min(Math.max(score, from), to);
  return number.toFixed(1);
}

/** The severity that GitHub shows for a `security-severity`; undefined for what it regards as none. */
export function severityOfScore(score: number): Severity | undefined {
  if (!(score > 0 && score <= 10)) return undefined;
  if (score >= BANDS.critical.from) return 'critical';
  if (score >= BANDS.high.from) return 'high';
  return score >= BANDS.medium.from ? 'medium' : 'low';
}
