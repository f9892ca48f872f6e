/**
 * A headless Chromium of this machine, for tests, measurements and pictures of report.html. None is downloaded: the
 * distribution keeps its own up to date.
 */
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { isProgram } from '../src/system/safe-path.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser talks to nobody, whatever a page says. */
const OFFLINE = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Its absolute path, found on PATH, or what CHROMIUM says. @throws Error that says how to install one. */
export function chromiumPath(env: NodeJS.ProcessEnv = process.env): string {
  if (env['CHROMIUM'] !== undefined && env['CHROMIUM'] !== '') return env['CHROMIUM'];
  const places = (env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
  const found = NAMES.flatMap((name) => places.map((directory) => join(directory, name))).find(isProgram);
  if (found !== undefined) return found;
  throw new Error(
    `there is no ${NAMES.slice(0, 3).join(', ')} on PATH. Install one: apt-get install chromium, brew install --cask chromium, or set CHROMIUM to the path of one.`,
  );
}

/** Starts it. Root, as in containers, can't have its sandbox; the pages are our own. */
export async function startChromium(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [...asRoot, ...OFFLINE, '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage'],
  });
}

/** A picture of a page. Lengths are CSS pixels. */
export interface Picture {
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Pixels of the picture for one of the page, along each axis. */
  readonly scale: number;
  /** Its end is that of the last of these elements within `mostHeight`; left out: the whole page. */
  readonly until?: { readonly selector: string; readonly mostHeight: number };
}

/** Below the last element, as between all of them. */
const MARGIN = 16;

/** Takes a picture of a file as PNG. The charts are drawn for its very size. */
export async function takePicture(browser: Browser, file: string, picture: Picture): Promise<Uint8Array> {
  const { width, theme, scale, until } = picture;
  const page = await browser.newPage();
  try {
    const show = (height: number) => page.setViewport({ width, height, deviceScaleFactor: scale });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await show(1000);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    // Charts come a moment after the page, and fonts may.
    await page.waitForNetworkIdle({ idleTime: 500 });
    const bottoms = await page.$$eval(until?.selector ?? 'html', (elements) =>
      elements.map((element) => Math.ceil(element.getBoundingClientRect().bottom)),
    );
    const height = Math.max(...bottoms.filter((bottom) => bottom <= (until?.mostHeight ?? bottom)));
    // What sticks to the window's edges is where it belongs when the window is as high as the picture.
    await show(height + (until === undefined ? 0 : MARGIN));
    await page.waitForNetworkIdle({ idleTime: 500 });
    return await page.screenshot({ type: 'png', optimizeForSpeed: false });
  } finally {
    await page.close();
  }
}
