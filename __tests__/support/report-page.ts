/** report.html in a headless browser that reaches nothing but that file. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';

export interface View {
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** Both themes on a phone and on a desk. */
export const VIEWS: readonly View[] = [390, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((theme) => ({ width, theme })),
);

/** An open page, and what it did that it should not. */
export interface ReportPage extends AsyncDisposable {
  readonly page: Page;
  /** Requests for anything else than the file, errors and warnings of the console, and what was thrown. */
  readonly complaints: readonly string[];
}

const HEIGHT = 900;

/** Opens a file and waits until its charts are drawn. */
export async function openReport(browser: Browser, file: string, { width, theme }: View): Promise<ReportPage> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  const address = pathToFileURL(file).href;
  await page.setViewport({ width, height: HEIGHT });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    // What stands in the file itself is no request that leaves it.
    if (url.split('#')[0] === address || url.startsWith('data:')) void request.continue();
    else {
      complaints.push(`request: ${url}`);
      void request.abort();
    }
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${String(error)}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => complaints.push('another window'));
  await page.goto(address, { waitUntil: 'load' });
  await settled(page);
  return { page, complaints, [Symbol.asyncDispose]: () => page.close() };
}

/** Resolves when every chart in sight is drawn and painted, or after ten seconds; a test looks at which are there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(SETTLED);
}

const SETTLED = `new Promise((done) => {
  const until = performance.now() + 10_000;
  const isAwaited = (place) => place.checkVisibility() && place.querySelector('canvas') === null;
  const look = () => {
    if ([...document.querySelectorAll('.canvas')].some(isAwaited) && performance.now() < until) requestAnimationFrame(look);
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  };
  look();
})`;

/** Violations that axe-core calls serious or critical: rule, and where. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as AxeResults;
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => {
      const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`);
      return `${id}: ${help} (${nodes.length})\n  ${where.join('\n  ')}`;
    });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
