/**
 * Takes the pictures of report.html for the documentation, from the report of a real run: report.png and
 * report-dark.png as on a desk, report-phone.png as on a phone. Needs Chromium.
 * Usage: node scripts/report-pictures.ts REPORT.json DIRECTORY
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { renderHtml } from '../src/report/html/render.ts';
import { readReport } from '../src/report/read-report.ts';
import { type Picture, startChromium, takePicture } from './chromium.ts';

/** A README that shows several is to load quickly. */
const LARGEST_BYTES = 400_000;
/** From sharp to plain: the first that is small enough is taken. */
const SCALES = [2, 1.5, 1.25, 1];

/** Verdict, thresholds, figures and the charts over time. */
const DESK = { width: 1440, until: { selector: 'section, figure', mostHeight: 1900 } };
/** The beginning: a phone shows less at once, and a README has less room for it. */
const PHONE = { width: 390, until: { selector: 'section, figure', mostHeight: 1200 } };

const PICTURES: Readonly<Record<string, Omit<Picture, 'scale'>>> = {
  'report.png': { ...DESK, theme: 'light' },
  'report-dark.png': { ...DESK, theme: 'dark' },
  'report-phone.png': { ...PHONE, theme: 'light' },
};

const [reportFile, directory] = process.argv.slice(2);
if (reportFile === undefined || directory === undefined) {
  console.error('Usage: node scripts/report-pictures.ts REPORT.json DIRECTORY');
  process.exit(2);
}

const temporary = mkdtempSync(join(tmpdir(), 'report-pictures-'));
const browser = await startChromium();
try {
  const page = join(temporary, 'report.html');
  writeFileSync(page, renderHtml(readReport(readFileSync(reportFile), reportFile)));
  mkdirSync(directory, { recursive: true });
  for (const [name, picture] of Object.entries(PICTURES)) {
    const { png, scale } = await smallEnough(browser, page, picture);
    const file = resolve(directory, name);
    writeFileSync(file, png);
    console.log(`${file}: ${Math.round(png.length / 1000)} kB at scale ${scale}`);
  }
} finally {
  await browser.close();
  rmSync(temporary, { recursive: true, force: true });
}

async function smallEnough(
  browser: Browser,
  file: string,
  picture: Omit<Picture, 'scale'>,
): Promise<{ readonly png: Uint8Array; readonly scale: number }> {
  for (const scale of SCALES) {
    const png = await takePicture(browser, file, { ...picture, scale });
    if (png.length <= LARGEST_BYTES) return { png, scale };
  }
  throw new Error(`the picture has more than ${LARGEST_BYTES} bytes at every scale; show less of the page`);
}
