/**
 * What k6 writes to its log and summary and takes for no failure, though its user would. The log holds what a script
 * writes, as much as it likes: it is read by looking for fixed texts, which takes time in proportion to its length.
 * Pure.
 */
import { numberAt } from '../../lib/json.ts';
import { formatCount, formatCounted } from '../../lib/units.ts';
import { shorten } from '../metrics/error-class.ts';

const ERROR = 'level=error msg="';

/** The first error of k6's log, in one short line; undefined when it holds none. */
export function firstError(log: string): string | undefined {
  return message(log, ERROR);
}

/** The last lines of k6's log; of errors, their messages alone. */
export function messagesOf(log: string): readonly string[] {
  return lastLines(log).map((line) => (line.includes(ERROR) ? (text(line, ERROR) ?? line) : line));
}

/** What of a log's end is read line by line. */
const LAST = 256 * 1024;

export function lastLines(log: string): readonly string[] {
  return log
    .slice(-LAST)
    .split('\n')
    .filter((line) => line !== '');
}

/** The line of a log that `index` is in. */
export function lineAt(log: string, index: number): string {
  const end = log.indexOf('\n', index);
  return log.slice(log.lastIndexOf('\n', index) + 1, end === -1 ? log.length : end);
}

/** A text of the script's, in one short line; of a long one only the beginning is looked at. */
export function brief(text: string): string {
  return shorten(text.slice(0, LONGEST));
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

/** More of a text is not looked at. */
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
  const thrown = thrownIn(log);
  const [fails = 0, passes = 0] = [
    numberAt(summary, 'metrics', 'checks', 'fails'),
    numberAt(summary, 'metrics', 'checks', 'passes'),
  ];
  return [
    ...(thrown.count === 0
      ? []
      : [
          `The k6 script threw in ${formatCounted(thrown.count, 'iteration')}; what it would have requested after that was not sent. The first: ${firstError(thrown.first) ?? 'no message'}`,
        ]),
    ...(fails === 0
      ? []
      : [
          `${formatCount(fails)} of ${formatCounted(fails + passes, 'check')} of the k6 script failed. k6 fails no run for that; a threshold like checks: ['rate>0.99'] does.`,
        ]),
  ];
}

/** The lines of a log that tell of an iteration that threw. */
function thrownIn(log: string): { readonly count: number; readonly first: string } {
  let [count, first] = [0, ''];
  for (let index = log.indexOf(THROWN); index !== -1; index = log.indexOf(THROWN, log.indexOf('\n', index))) {
    const line = lineAt(log, index);
    if (line.includes('level=error')) {
      count += 1;
      first ||= line;
    }
    if (log.indexOf('\n', index) === -1) break;
  }
  return { count, first };
}

const THROWN = 'source=stacktrace';
