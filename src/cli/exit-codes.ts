/** What the command line returns to the shell. */
import type { Settings } from '../inputs/settings.ts';
import type { Report } from '../report/report.ts';

export const EXIT = { pass: 0, fail: 1, input: 2, invalid: 3, error: 4, cancelled: 130 } as const;

/** Exit code of a report. With `on-invalid: warn` numbers that are not to be trusted don't fail the command. */
export function exitCodeOf(report: Report, onInvalid: 'fail' | 'warn'): number {
  if (report.error?.code === 'cancelled' || report.load?.cancelled === true) return EXIT.cancelled;
  return report.verdict === 'invalid' && onInvalid === 'warn' ? EXIT.pass : EXIT[report.verdict];
}

/** Exit code of a step that shows no figures. */
export function stepExitCode({ error }: Report): number {
  if (error === null) return EXIT.pass;
  return error.code === 'cancelled' ? EXIT.cancelled : EXIT.error;
}

/** Of `scan`: by the thresholds on findings. A scan that was not completed is no success either. */
export function scanExitCode(report: Report, { thresholds, scan }: Settings): number {
  if (report.error !== null) return stepExitCode(report);
  const isUnwanted = !scan.manifests && !scan.images;
  const isMissed = report.thresholds.some(
    ({ status }, index) => status !== 'pass' && thresholds[index]?.metric.kind === 'scan',
  );
  if (isMissed) return EXIT.fail;
  return isUnwanted || isComplete(report.scan) ? EXIT.pass : EXIT.error;
}

function isComplete(scan: Report['scan']): boolean {
  if (scan === null) return false;
  const images = scan.images?.kind === 'measured' ? scan.images.value.images : [];
  const own = images.filter(({ owner }) => owner === 'application').map(({ counts }) => counts);
  return [scan.manifests, scan.images, ...own].every((part) => part?.kind !== 'not-measured');
}
