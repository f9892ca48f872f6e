/** What the command line answers to the shell. */
import type { Report } from '../report/report.ts';

export const EXIT = { pass: 0, fail: 1, input: 2, invalid: 3, error: 4, cancelled: 130 } as const;

/** Exit code of a report. With `on-invalid: warn` numbers that are not to be trusted don't fail the command. */
export function exitCodeOf(report: Report, onInvalid: 'fail' | 'warn'): number {
  if (report.error?.code === 'cancelled' || report.load?.cancelled === true) return EXIT.cancelled;
  return report.verdict === 'invalid' && onInvalid === 'warn' ? EXIT.pass : EXIT[report.verdict];
}
