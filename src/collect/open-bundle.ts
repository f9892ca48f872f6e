/** The archive of a leg -> its report, within limits for one and for all. */
import { formatBytes, formatCount } from '../lib/units.ts';
import type { Report } from '../report/report.ts';
import { readZip } from '../system/zip.ts';
import { jsonShape } from './bounded-json.ts';
import type { CollectLimits } from './collect-limits.ts';

const REPORT = 'report.json';

/** What is left of the limits for all legs together. */
export interface Budget {
  bytes: number;
  values: number;
}

export interface BundleReader {
  readonly limits: CollectLimits;
  readonly budget: Budget;
  /** Parses and checks a report. @throws Error for one that is none. */
  readonly readReport: (content: Buffer, name: string) => Report;
}

/** The report in a bundle. @throws Error, with the reason, for a bundle or a report that can't be read. */
export async function openBundle(archive: Buffer, { limits, budget, readReport }: BundleReader): Promise<Report> {
  const bytes = Math.min(limits.reportBytes, budget.bytes);
  const files = await readZip(archive, (file) => file === REPORT, { entries: limits.entries, bytes });
  const content = files.get(REPORT);
  if (content === undefined) throw new Error(`there is no ${REPORT} in it`);
  const { depth, values } = jsonShape(content);
  if (depth > limits.depth) throw new RangeError(`its ${REPORT} is nested deeper than ${limits.depth} levels`);
  if (values > Math.min(limits.reportValues, budget.values))
    throw new RangeError(
      `its ${REPORT} has ${formatCount(values)} values in ${formatBytes(content.length)}, which is more than is read`,
    );
  const report = readReport(content, `its ${REPORT}`);
  // A bundle that is refused takes nothing from those after it.
  budget.bytes -= content.length;
  budget.values -= values;
  return report;
}
