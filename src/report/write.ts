/** The report as files. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, describeError } from '../lib/errors.ts';
import { jsonText } from '../lib/json-text.ts';
import { safeWrite } from '../system/safe-write.ts';
import type { PublicReport } from './build.ts';
import { renderSummary } from './markdown.ts';

/**
 * Writes report.json and report.md, in place of any link of that name; returns their paths. @throws ActionError when
 * that fails.
 */
export async function writeReport(
  report: PublicReport,
  directory: string,
): Promise<{ readonly json: string; readonly markdown: string }> {
  const json = join(directory, 'report.json');
  const markdown = join(directory, 'report.md');
  try {
    await mkdir(directory, { recursive: true });
    await safeWrite(json, `${jsonText(report)}\n`);
    await safeWrite(markdown, `${renderSummary(report)}\n`);
  } catch (cause) {
    throw new ActionError('command-failed', `the report could not be written: ${describeError(cause)}.`, {
      cause,
      hint: `Make room in ${directory}, or make it writable.`,
    });
  }
  return { json, markdown };
}
