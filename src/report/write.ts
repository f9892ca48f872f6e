/** The report as files. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, describeError } from '../lib/errors.ts';
import { jsonText } from '../lib/json-text.ts';
import { safeWrite } from '../system/safe-write.ts';
import type { PublicReport } from './build.ts';
import { renderSummary } from './markdown.ts';

/** Paths of a report's files. */
export interface ReportFiles {
  readonly json: string;
  readonly markdown: string;
  readonly html: string;
}

/** What was drawn of one report or of several. */
export interface Drawn {
  readonly html: string;
  readonly markdown: string;
}

/**
 * Writes report.json, report.md and report.html, in place of any link of that name; returns their paths. @throws
 * ActionError when that fails.
 */
export async function writeReport(report: PublicReport, directory: string): Promise<ReportFiles> {
  // What was measured first: it must not be lost to a page that is too large for the disk.
  const json = await writeFile(directory, 'report.json', `${jsonText(report)}\n`);
  // Large, and a run that breaks off early does without.
  const { renderHtml } = await import('./html/render.ts');
  const drawn = { html: renderHtml(report), markdown: renderSummary(report) };
  return { json, ...(await writeDrawn(drawn, directory)) };
}

/** Writes report.md and report.html alone, as `writeReport` does. */
export async function writeDrawn({ html, markdown }: Drawn, directory: string): Promise<Omit<ReportFiles, 'json'>> {
  return {
    markdown: await writeFile(directory, 'report.md', `${markdown}\n`),
    html: await writeFile(directory, 'report.html', html),
  };
}

async function writeFile(directory: string, name: string, content: string): Promise<string> {
  const path = join(directory, name);
  try {
    await mkdir(directory, { recursive: true });
    await safeWrite(path, content);
  } catch (cause) {
    throw new ActionError('command-failed', `the report could not be written: ${describeError(cause)}.`, {
      cause,
      hint: `Make room in ${directory}, or make it writable.`,
    });
  }
  return path;
}
