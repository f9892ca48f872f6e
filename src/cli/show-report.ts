/** The last line of a command that wrote a report. */
import { pathToFileURL } from 'node:url';
import { withoutTrailing } from '../lib/text.ts';
import type { Log } from '../system/io.ts';
import { type Desktop, openInBrowser } from '../system/open-in-browser.ts';

/**
 * Opens report.html when that is wanted, and ends the output with where it is: its path, or its address when a browser
 * was wanted and there is none. Never throws.
 */
export async function showReport(
  html: string,
  {
    open,
    log,
    desktop = process,
  }: { readonly open: boolean; readonly log: Pick<Log, 'info'>; readonly desktop?: Desktop },
): Promise<void> {
  if (!open) return log.info(html);
  const opening = await openInBrowser(html, desktop);
  if (opening.kind === 'opened') return log.info(`Opened ${html}`);
  log.info(`The report was not opened: ${withoutTrailing(opening.problem, '.')}.`);
  log.info(pathToFileURL(html).href);
}
