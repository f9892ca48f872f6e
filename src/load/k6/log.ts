/**
 * What k6 writes to its log and summary and takes for no failure, though its user would. The log holds what a script writes, as much as it likes: it is
 * read by looking for fixed texts, which takes time in proportion to its length. Pure.
 */
import { numberAt } from '../../core/json.ts';
import { formatCount, formatCounted } from '../../core/units.ts';
import { shorten } from '../recording/error-class.ts';

const ERROR = 'level=error msg="';

/** The first error of k6's log, in one short line; undefined when it holds none. */
export function firstError(log: string): string | undefined {
  return message(log, ERROR);
}

/** The lines of k6's log; of errors, their messages alone. */
export function messagesOf(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => (line === '' ? [] : [line.includes(ERROR) ? (text(line, ERROR) ?? line) : line]));
}

/** Why the script marked the test as failed; undefined when the log does not say it. */
export function markedAsFailed(log: string): string | undefined {
  return message(log, 'test marked as failed: ');
}

/** The text between two others; undefined when one is missing. */
export function between(text: string, before: string, after: string): string | undefined {
  const start = text.indexOf(before);
  if (start === -1) return undefined;
  const end = text.indexOf(after, start + before.length);
  return end === -1 ? undefined : text.slice(start + before.length, end);
}

/** More of a message is not looked at. */
const LONGEST = 10_000;

function message(log: string, before: string): string | undefined {
  const found = text(log, before);
  return found === undefined ? undefined : shorten(found);
}

/** The text from `before` to the quote that ends the message. */
function text(log: string, before: string): string | undefined {
  const start = log.indexOf(before);
  if (start === -1) return undefined;
  const rest = log.slice(start + before.length, start + before.length + LONGEST);
  let end = 0;
  while (end < rest.length && rest[end] !== '"' && rest[end] !== '\n') end += rest[end] === '\\' ? 2 : 1;
  return unescaped(rest.slice(0, end));
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
