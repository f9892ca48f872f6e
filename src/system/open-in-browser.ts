/**
 * Opens a file in the user's browser, by the program that the system has for that. Only on a laptop, and only when
 * asked: a browser is no program whose hash we could know.
 */
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messageOf } from '../lib/errors.ts';
import { findProgram, safePath } from './safe-path.ts';

/** What came of it; `problem` is a phrase: `there is no display`. */
export type Opening = { readonly kind: 'opened' } | { readonly kind: 'not-opened'; readonly problem: string };

/** What is looked at of the machine. */
export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An opener has handed the file on by then, or waits for a browser that it has become. */
const SETTLES_MS = 2_000;

/** What a browser needs of the environment to find the user's desktop and profile. */
const PASSED = [
  ...['HOME', 'USER', 'LOGNAME', 'LANG', 'LC_ALL', 'TMPDIR', 'BROWSER'],
  ...['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY', 'DBUS_SESSION_BUS_ADDRESS', 'DESKTOP_SESSION'],
  ...['XDG_RUNTIME_DIR', 'XDG_SESSION_TYPE', 'XDG_CURRENT_DESKTOP', 'XDG_DATA_DIRS', 'XDG_DATA_HOME'],
  ...['XDG_CONFIG_DIRS', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME', 'GNOME_DESKTOP_SESSION_ID'],
  ...['KDE_FULL_SESSION', 'KDE_SESSION_VERSION', 'WSL_DISTRO_NAME', 'WSL_INTEROP'],
  ...['SystemRoot', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramFiles', 'TEMP', 'TMP'],
];

/**
 * Opens a file by its absolute path. Never throws, never in CI, and the browser outlives this process. Returns within
 * two seconds.
 */
export async function openInBrowser(file: string, desktop: Desktop): Promise<Opening> {
  const problem = desktopProblem(desktop);
  if (problem !== undefined) return { kind: 'not-opened', problem };
  const searched = safePath(desktop.env);
  let opener: Opener;
  try {
    opener = openerOf(desktop, (name) => findProgram(name, searched, undefined));
  } catch (error) {
    return { kind: 'not-opened', problem: messageOf(error) };
  }
  const passed = PASSED.flatMap((name) => (desktop.env[name] === undefined ? [] : [[name, desktop.env[name]]]));
  const child = spawn(opener.program, [...opener.args, pathToFileURL(file).href], {
    detached: true,
    stdio: 'ignore',
    env: { ...Object.fromEntries(passed), PATH: searched.entries.join(delimiter) },
  });
  return new Promise((settle) => {
    const fail = (why: string) => settle({ kind: 'not-opened', problem: `${opener.program} ${why}` });
    const timer = setTimeout(() => settle({ kind: 'opened' }), SETTLES_MS);
    child.once('error', (error) => {
      clearTimeout(timer);
      fail(`could not be started: ${messageOf(error)}`);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) settle({ kind: 'opened' });
      else fail(`ended with exit code ${code ?? 'none'}`);
    });
    child.unref();
  });
}

/** A program and what it gets before the address. */
interface Opener {
  readonly program: string;
  readonly args: readonly string[];
}

/** @throws Error when there is none. */
function openerOf({ platform, env }: Desktop, find: (name: string) => string): Opener {
  if (platform === 'darwin') return { program: find('open'), args: [] };
  if (platform !== 'win32') return { program: find('xdg-open'), args: [] };
  // `start` is a word of the shell; this is what it calls.
  const program = join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'rundll32.exe');
  return { program, args: ['url.dll,FileProtocolHandler'] };
}

function desktopProblem({ platform, env }: Desktop): string | undefined {
  const isCi = env['GITHUB_ACTIONS'] !== undefined || !['', 'false', '0'].includes(env['CI'] ?? '');
  if (isCi) return 'this is a CI job';
  if (platform === 'darwin' || platform === 'win32') return undefined;
  // Without one, xdg-open would start a browser for the terminal, which is not ours to give away.
  const hasDisplay = [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((display) => (display ?? '') !== '');
  return hasDisplay ? undefined : 'there is no display';
}
