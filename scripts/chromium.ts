/**
 * A headless Chromium of this machine, for tests, measurements and pictures of report.html. None is downloaded: the
 * distribution keeps its own up to date.
 */
import { delimiter, join } from 'node:path';
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
