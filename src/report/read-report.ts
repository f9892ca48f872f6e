/** A report.json that is read back: a user's own, or one that another job left. Large: import it when it is needed. */
import { validateReport } from '../generated/report-validator.ts';
import { utf8Text } from '../inputs/utf8.ts';
import { ActionError, messageOf } from '../lib/errors.ts';
import { at, textAt } from '../lib/json.ts';
import { clip, escapeControls } from '../lib/text.ts';
import { VERSION } from '../lib/version.ts';
import { violationsOf } from '../lib/violations.ts';
import { DurationHistogram, type EncodedHistogram, LARGEST_VALUE } from '../load/metrics/histogram.ts';
import type { Report } from './report.ts';

/** Largest report.json that is read, in bytes. One of an hour and a thousand targets is a tenth of it. */
const MOST_REPORT_BYTES = 64 * 1024 * 1024;
/**
 * Those of 4000 rows and of 3000 targets, with a few classes of errors each, are fewer. Reading one takes up to 1.5 ms,
 * however short it is.
 */
const MOST_HISTOGRAMS = 25_000;

const LONGEST_NAME = 200;
const LONGEST_VERSION = 40;

/**
 * Reads a report and holds it against its schema. What its texts say is as foreign as before: whoever shows them
 * redacts and escapes them.
 * @param name what the file is called in errors.
 * @param refuseLate throws when there is no more time; called where reading takes long.
 * @throws ActionError `input` that names the first things that are wrong, and says what to do.
 */
export function readReport(content: Buffer, name: string, refuseLate: () => void = () => undefined): Report {
  const refuse = (what: string, hint: string, cause?: unknown) =>
    new ActionError('input', `${escapeControls(clip(name, LONGEST_NAME))} ${escapeControls(what)}`, { hint, cause });
  if (content.length > MOST_REPORT_BYTES)
    throw refuse(`has ${content.length} bytes, and at most ${MOST_REPORT_BYTES} are read.`, NAME_ANOTHER);
  const value = parsed(content, refuse);
  const version = at(value, 'schemaVersion');
  refuseLate();
  if (version !== undefined && version !== 1) {
    const told = clip(JSON.stringify(version), LONGEST_VERSION);
    throw refuse(`is a report with the schema version ${told}, and version ${VERSION} reads 1.`, READ_ELSEWHERE);
  }
  const violations = violationsOf(validateReport, value);
  if (violations.length > 0)
    throw refuse(`is not a report of version ${VERSION}: ${violations.join('; ')}.`, hintFor(value));
  const report = value as Report;
  const wrong = momentsOf(report).find((moment) => Number.isNaN(Date.parse(moment)));
  if (wrong !== undefined) throw refuse(`names a moment that there is not: ${JSON.stringify(wrong)}.`, NAME_ANOTHER);
  let histograms = 0;
  for (const histogram of histogramsIn(report.load?.snapshot)) {
    refuseLate();
    histograms += 1;
    const problem = histograms > MOST_HISTOGRAMS ? 'there are too many' : histogramProblem(histogram);
    if (problem !== undefined) throw refuse(`holds histograms that can't be read: ${problem}.`, NAME_ANOTHER);
  }
  return report;
}

const NAME_ANOTHER = 'Name a report.json as the action and the command line write it.';
const READ_ELSEWHERE = 'Read it with the version of the action that wrote it, or a later one.';

type Refuse = (what: string, hint: string, cause?: unknown) => ActionError;

function parsed(content: Buffer, refuse: Refuse): unknown {
  let text: string;
  try {
    text = utf8Text(content);
  } catch (cause) {
    throw refuse(`is not a report: ${messageOf(cause)}.`, NAME_ANOTHER, cause);
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refuse(`is not JSON: ${messageOf(cause)}.`, NAME_ANOTHER, cause);
  }
}

/** A later version may have added fields within one schema version. */
function hintFor(value: unknown): string {
  const by = textAt(value, 'tool', 'version');
  if (by === undefined || by === VERSION) return NAME_ANOTHER;
  return `It says that version ${JSON.stringify(clip(by, LONGEST_VERSION))} wrote it. ${READ_ELSEWHERE}`;
}

/** Texts that are drawn as dates; no pattern says which of them exist. */
function momentsOf({ run, history }: Report): readonly string[] {
  const past = history?.kind === 'measured' ? history.value.runs : [];
  return [run.startedAt, ...past.map(({ startedAt }) => startedAt)];
}

/** Every histogram of a snapshot, wherever it is kept. */
function* histogramsIn(value: unknown): Generator<EncodedHistogram> {
  if (typeof value !== 'object' || value === null) return;
  if ('histogram' in value) yield value as EncodedHistogram;
  else for (const inner of Object.values(value)) yield* histogramsIn(inner);
}

/** They are read wherever figures are drawn, and what can't be would end the page of all reports. */
function histogramProblem(encoded: EncodedHistogram): string | undefined {
  try {
    const { count } = DurationHistogram.decode(encoded);
    if (count !== encoded.count) return `it has ${count} samples, and not ${encoded.count}`;
  } catch (error) {
    return messageOf(error);
  }
  return encoded.min <= encoded.max && encoded.max <= LARGEST_VALUE ? undefined : 'its extremes are none';
}
