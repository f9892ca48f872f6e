/** The real k6 for tests, when the machine has one, and an Io that runs it. */
import { accessSync, constants, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe } from 'vitest';
import type { Io } from '../../../src/system/io.ts';
import { run } from '../../../src/system/process.ts';
import { fakeIo } from '../../support/fake-io.ts';

export interface RealK6 {
  readonly path: string;
  readonly version: string;
}

/** Looks where the action would: the runner's tool cache, then PATH. */
const REAL_K6: RealK6 | undefined = [...cached(), ...onPath()][0];

/** For the tests of `withK6`. */
export const k6: RealK6 = REAL_K6 ?? { path: 'k6', version: 'none' };

/**
 * Tests that need k6. A machine without it skips them and says so; in a workflow, which installs it, that is a failure.
 */
export function withK6(name: string, tests: () => void): void {
  if (REAL_K6 !== undefined) describe(`${name} (k6 ${REAL_K6.version})`, tests);
  else if (process.env['CI'] === undefined)
    describe.skip(`${name} (skipped: no k6 in the tool cache or on PATH)`, tests);
  else throw new Error('There is no k6 in the tool cache or on PATH; install it: node scripts/install-tools.ts k6');
}

function cached(): readonly RealK6[] {
  const root = join(process.env['RUNNER_TOOL_CACHE'] ?? '/opt/hostedtoolcache', 'k6');
  return entries(root)
    .flatMap((version) =>
      entries(join(root, version)).map((arch) => ({ version, path: join(root, version, arch, 'k6') })),
    )
    .filter(isThere);
}

function onPath(): readonly RealK6[] {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => ({ version: 'on PATH', path: join(folder, 'k6') }))
    .filter(isThere);
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isThere({ path }: RealK6): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface K6Io extends Io, Disposable {
  readonly notices: readonly string[];
}

/** A script in a folder of its own, with other files beside it. */
export class ScriptFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'k6-script-'));
  readonly script = join(this.path, 'load.js');

  constructor(source: string, files: Readonly<Record<string, string>> = {}) {
    for (const [name, content] of Object.entries({ ...files, 'load.js': source })) this.write(name, content);
  }

  write(name: string, content: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A directory of its own, real processes, real time. */
export function k6Io(signal: AbortSignal = new AbortController().signal): K6Io {
  const workDir = mkdtempSync(join(tmpdir(), 'k6-test-'));
  const io = fakeIo(() => undefined, { workDir });
  return {
    ...io,
    signal,
    notices: io.lines,
    now: Date.now,
    run: (command) => run(command, signal),
    [Symbol.dispose]: () => rmSync(workDir, { recursive: true, force: true }),
  };
}
