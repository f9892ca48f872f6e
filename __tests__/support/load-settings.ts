/** Settings from inputs, with files that are texts or bytes. */

import { loadSettings } from '../../src/inputs/read-settings.ts';
import type { Settings } from '../../src/inputs/settings.ts';
import type { ConfigAtBase } from '../../src/inputs/sources.ts';
import { InputError, type InputProblem } from '../../src/lib/errors.ts';
import type { FileGate } from '../../src/system/input-files.ts';

export type Files = Readonly<Record<string, string | Buffer>>;

export function settingsOf(
  raw: Readonly<Record<string, string>>,
  files: Files = {},
  defaults: 'action' | 'cli' = 'cli',
  atBase?: ConfigAtBase,
): Settings {
  const gate: FileGate = {
    read: (path) => {
      const content = files[path];
      if (content === undefined) throw new Error('ENOENT: no such file or directory');
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    resolve: (path) => {
      if (!(path in files) && path.includes('nowhere')) throw new Error('ENOENT: no such file or directory');
      return path;
    },
  };
  return loadSettings(raw, {
    files: gate,
    atBase,
    defaults,
    randomSeed: () => 'drawn',
    outDir: './out',
  });
}

/** What is wrong with inputs; fails when nothing is. */
export function problemsOf(
  raw: Readonly<Record<string, string>>,
  files: Files = {},
  defaults: 'action' | 'cli' = 'cli',
  atBase?: ConfigAtBase,
): readonly InputProblem[] {
  try {
    settingsOf(raw, files, defaults, atBase);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error(`${JSON.stringify(raw)} was taken for right`);
}
