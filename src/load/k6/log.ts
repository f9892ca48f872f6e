/** What k6 writes to its log and summary and takes for no failure, though its user would. Pure. */
import { numberAt } from '../../core/json.ts';
import { formatCount, formatCounted } from '../../core/units.ts';

/** The first error of k6's log; undefined when it holds none. */
export function firstError(log: string): string | undefined {
  return unescapedMatch(/level=error msg="((?:[^"\\]|\\.)*)"/.exec(log));
}

/** Why the script marked the test as failed; undefined when the log does not say it. */
export function markedAsFailed(log: string): string | undefined {
  return unescapedMatch(/test marked as failed: ((?:[^"\\]|\\.)*)/.exec(log));
}

function unescapedMatch(match: RegExpExecArray | null): string | undefined {
  return match?.[1] === undefined ? undefined : unescaped(match[1]);
}

/** The text of a message in k6's log (logfmt), on one line. */
function unescaped(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_all, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(/\\(["\\])/g, '$1')
    .trim();
}

/** Sentences on iterations that threw and checks that failed: neither fails a run of k6 by itself. */
export function silentFailures(summary: unknown, log: string): readonly string[] {
  const thrown = log.split('\n').filter((line) => line.includes('level=error') && line.includes('source=stacktrace'));
  const [fails = 0, passes = 0] = [numberAt(summary, 'metrics', 'checks', 'fails'), numberAt(summary, 'metrics', 'checks', 'passes')];
  return [
    ...(thrown.length === 0
      ? []
      : [
          `The k6 script threw in ${formatCounted(thrown.length, 'iteration')}; what it would have requested after that was not sent. The first: ${firstError(thrown[0] ?? '') ?? 'no message'}`,
        ]),
    ...(fails === 0
      ? []
      : [
          `${formatCount(fails)} of ${formatCounted(fails + passes, 'check')} of the k6 script failed. k6 fails no run for that; a threshold like checks: ['rate>0.99'] does.`,
        ]),
  ];
}
