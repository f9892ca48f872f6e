/** A report.json that is read back: a user's own, or one that another job left. Large: import it when it is needed. */
import { validateReport } from '../generated/report-validator.ts';
import { utf8Text } from '../inputs/utf8.ts';
import { ActionError, messageOf } from '../lib/errors.ts';
import { at, textAt } from '../lib/json.ts';
import { clip, escapeControls } from '../lib/text.ts';
import { VERSION } from '../lib/version.ts';
import { violationsOf } from '../lib/violations.ts';
import type { Report } from './report.ts';

/** Largest report.json that is read, in bytes. One of an hour and a thousand targets is a tenth of it. */
export const MOST_REPORT_BYTES = 64 * 1024 * 1024;

const LONGEST_NAME = 200;
const LONGEST_VERSION = 40;

/**
 * Reads a report and holds it against its schema. What its texts say is as foreign as before: whoever shows them
 * redacts and escapes them.
 * @param name what the file is called in errors.
 * @throws ActionError `input` that names the first things that are wrong, and says what to do.
 */
export function readReport(content: Buffer, name: string): Report {
  const refuse = (what: string, hint: string, cause?: unknown) =>
    new ActionError('input', `${escapeControls(clip(name, LONGEST_NAME))} ${escapeControls(what)}`, { hint, cause });
  if (content.length > MOST_REPORT_BYTES)
    throw refuse(`has ${content.length} bytes, and at most ${MOST_REPORT_BYTES} are read.`, NAME_ANOTHER);
  const value = parsed(content, refuse);
  const version = at(value, 'schemaVersion');
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
