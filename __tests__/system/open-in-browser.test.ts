/** The program that opens a file, with stand-ins for it. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInBrowser } from '../../src/system/open-in-browser.ts';
import { nodeProgram, program } from '../support/programs.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'open-in-browser-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const desktop = (env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux') => ({
  platform,
  env: { PATH: directory, DISPLAY: ':0', ...env },
});

/** A program that writes its arguments and environment down, and then does what `then` says. */
function opener(name: string, then = ''): string {
  const told = join(directory, 'told.json');
  const tell = `require('fs').writeFileSync('${told}', JSON.stringify({ args: process.argv.slice(2), env: process.env }));`;
  nodeProgram(join(directory, name), `${tell}${then}`);
  return told;
}

describe('opening a file', () => {
  it.each([
    ['xdg-open', 'linux'],
    ['open', 'darwin'],
  ] as const)('is done by %s on %s, which gets its address', async (name, platform) => {
    const told = opener(name);
    expect(await openInBrowser('/a b/%$(x)/report.html', desktop({}, platform))).toEqual({ kind: 'opened' });
    expect(JSON.parse(readFileSync(told, 'utf8')).args).toEqual(['file:///a%20b/%25$(x)/report.html']);
  });

  it('passes the desktop on, and no secret', async () => {
    const told = opener('xdg-open');
    await openInBrowser('/r.html', desktop({ XDG_RUNTIME_DIR: '/run/user/1', MY_TOKEN: 'secret', LD_PRELOAD: '/x' }));
    expect(JSON.parse(readFileSync(told, 'utf8')).env).toEqual({
      PATH: directory,
      DISPLAY: ':0',
      XDG_RUNTIME_DIR: '/run/user/1',
    });
  });

  it('does not wait for a browser that stays', async () => {
    const told = opener('xdg-open', 'setTimeout(() => undefined, 20_000)');
    const before = performance.now();
    expect(await openInBrowser('/r.html', desktop())).toEqual({ kind: 'opened' });
    expect(performance.now() - before).toBeLessThan(10_000);
    await vi.waitFor(() => expect(existsSync(told)).toBe(true), { timeout: 10_000 });
  }, 30_000);

  it.each([
    ['in a CI job', desktop({ CI: 'true' }), 'this is a CI job'],
    ['in a job of GitHub', desktop({ GITHUB_ACTIONS: 'true' }), 'this is a CI job'],
    ['in a job on macOS', desktop({ CI: '1' }, 'darwin'), 'this is a CI job'],
    ['without a display', desktop({ DISPLAY: '' }), 'there is no display'],
  ])('is not done %s', async (_where, place, problem) => {
    const told = opener('xdg-open');
    expect(await openInBrowser('/r.html', place)).toEqual({ kind: 'not-opened', problem });
    expect(existsSync(told)).toBe(false);
  });

  it('is done on a machine that says it is not CI', async () => {
    opener('xdg-open');
    expect(await openInBrowser('/r.html', desktop({ CI: 'false' }))).toEqual({ kind: 'opened' });
  });

  it('says that there is no program for it', async () => {
    expect(await openInBrowser('/r.html', desktop())).toMatchObject({
      kind: 'not-opened',
      problem: expect.stringContaining('xdg-open was not found'),
    });
  });

  it('says that the program found no browser', async () => {
    opener('xdg-open', 'process.exitCode = 3');
    expect(await openInBrowser('/r.html', desktop())).toEqual({
      kind: 'not-opened',
      problem: `${join(directory, 'xdg-open')} ended with exit code 3`,
    });
  });

  it('says that the program could not be started', async () => {
    program(join(directory, 'xdg-open'), '#!/nowhere/at/all\n');
    expect(await openInBrowser('/r.html', desktop())).toMatchObject({
      kind: 'not-opened',
      problem: expect.stringContaining('could not be started'),
    });
  });
});
