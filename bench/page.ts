/**
 * What report.html of a long run weighs, and how long a browser takes to show it: from the start of its loading to the
 * `load` event, and until the last chart is painted. Medians of five, in a new tab each. Needs Chromium on PATH.
 * Usage: node bench/page.ts
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { LONGEST, type LongRun, longRun, TEN_MINUTES } from '../__tests__/support/long-run.ts';
import { settled } from '../__tests__/support/report-page.ts';
import { startChromium } from '../scripts/chromium.ts';
import { renderHtml } from '../src/report/html/render.ts';

const ROUNDS = 5;

interface Opening {
  readonly loadMs: number;
  readonly drawnMs: number;
  readonly charts: number;
}

async function open(browser: Browser, file: string): Promise<Opening> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await settled(page);
  // By the page's own clock, which starts with its loading.
  const [loadMs, drawnMs, charts] = (await page.evaluate(`[
    performance.getEntriesByType('navigation')[0].loadEventEnd,
    performance.now(),
    document.querySelectorAll('.canvas canvas').length,
  ]`)) as [number, number, number];
  await page.close();
  return { loadMs, drawnMs, charts };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function measure(browser: Browser, directory: string, name: string, run: LongRun): Promise<void> {
  const file = join(directory, 'report.html');
  const report = longRun(run);
  const startedAt = performance.now();
  writeFileSync(file, renderHtml(report));
  const renderedMs = performance.now() - startedAt;
  const openings: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) openings.push(await open(browser, file));
  const figures = {
    'size kB': statSync(file).size / 1000,
    'report.json kB': Buffer.byteLength(JSON.stringify(report)) / 1000,
    'made in ms': renderedMs,
    'load ms': median(openings.map(({ loadMs }) => loadMs)),
    'drawn ms': median(openings.map(({ drawnMs }) => drawnMs)),
    charts: median(openings.map(({ charts }) => charts)),
  };
  console.log(`${name}: ${run.seconds} s, ${run.targets} targets, ${run.ratePerSecond}/s, ${run.workloads} workloads`);
  for (const [what, value] of Object.entries(figures)) console.log(`  ${what.padEnd(16)}${Math.round(value)}`);
}

const directory = mkdtempSync(join(tmpdir(), 'bench-page-'));
const browser = await startChromium();
try {
  await measure(browser, directory, 'ten minutes', TEN_MINUTES);
  await measure(browser, directory, 'the longest', LONGEST);
} finally {
  await browser.close();
  rmSync(directory, { recursive: true });
}
