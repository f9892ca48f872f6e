/** The report as files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../types.ts';
import { renderSummary } from './markdown.ts';

/** Writes report.json and report.md; answers their paths. */
export async function writeReport(report: Report, directory: string): Promise<{ readonly json: string; readonly markdown: string }> {
  const json = join(directory, 'report.json');
  const markdown = join(directory, 'report.md');
  await mkdir(directory, { recursive: true });
  await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(markdown, `${renderSummary(report)}\n`);
  return { json, markdown };
}
