/**
 * The files that a script may read: those of its own folder. k6 itself would open any file of the user's, and what a
 * script reads it can send to the application.
 */

import { constants } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { defined } from '../../lib/defined.ts';
import { ActionError, describeError } from '../../lib/errors.ts';
import { formatBytes, formatCount } from '../../lib/units.ts';
import { type FileGate, PRIVATE_IN_TEMP } from '../../system/input-files.ts';
import { isWithin } from '../../system/within.ts';
import type { ArchiveFile } from './archive.ts';

/** Together with its data; it is held in memory twice while k6 starts. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 10_000;

/** actions/checkout leaves its token in .git/config. */
const PRIVATE = /(^|\/)\.git(\/|$)/;

export interface ScriptFiles {
  /** The script's own name in the folder. */
  readonly main: string;
  readonly files: readonly ArchiveFile[];
}

export interface PrivatePlaces {
  /** The runner's temporary directory (RUNNER_TEMP); undefined outside of a job. */
  readonly temp: string | undefined;
  /** Directory of this run, where kubeconfig is. */
  readonly workDir: string;
  /** Has to let the folder pass as a whole: on some events only files of the base's commit may be used. */
  readonly gate: Pick<FileGate, 'resolve'>;
}

/**
 * Reads the folder of the script and what is below it: regular files, and links to such files within the folder. Left
 * out are .git, the runner's own files, and those of this run. Throws an ActionError (`input`) when a link leads out of
 * the folder, or there is too much of it.
 */
export async function readScriptFolder(script: string, places: PrivatePlaces): Promise<ScriptFiles> {
  try {
    return await readFolderOf(script, places);
  } catch (error) {
    if (error instanceof ActionError) throw error;
    throw refuse(`script: ${script}, or what is in its folder, can't be read: ${describeError(error)}`);
  }
}

async function readFolderOf(script: string, places: PrivatePlaces): Promise<ScriptFiles> {
  const main = await realpath(script);
  const root = dirname(main);
  places.gate.resolve(root, 'workflow');
  const isPrivate = await privacy(root, places);
  if (!(await stat(main)).isFile()) throw refuse(`script: ${script} is no file`);
  if (PRIVATE.test(main) || isPrivate(main))
    throw refuse(`script: ${script} is where credentials may be, and is not run`);
  const files: ArchiveFile[] = [];
  let bytes = 0;
  for await (const path of walk(root, isPrivate)) {
    const content = await readRegular(path.real, root);
    bytes += content.length;
    files.push({ name: relative(root, path.seen), content });
    if (bytes > MOST_BYTES || files.length > MOST_FILES) throw tooMuch(root);
  }
  return { main: basename(main), files };
}

interface Found {
  readonly seen: string;
  readonly real: string;
}

async function* walk(folder: string, isPrivate: (path: string) => boolean, root = folder): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const item of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, item.name);
    if (isPrivate(path)) continue;
    if (item.isDirectory()) yield* walk(path, isPrivate, root);
    else if (item.isFile()) yield { seen: path, real: path };
    else if (item.isSymbolicLink()) {
      const real = await linked(path, root, isPrivate);
      if (real !== undefined) yield { seen: path, real };
    }
  }
}

/**
 * The file that a link leads to; undefined for a directory of the folder, which is read where it is, and for a link to
 * nothing.
 */
async function linked(path: string, root: string, isPrivate: (path: string) => boolean): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return undefined;
  if (real === root || !isWithin(root, real) || isPrivate(real)) {
    throw refuse(
      `script: ${path} is a link to ${real}, out of the script's folder`,
      'Put a copy of the file in its place.',
    );
  }
  return (await stat(real)).isFile() ? real : undefined;
}

/** Read as what it was seen to be: a link that took its place in between is not followed. */
async function readRegular(path: string, root: string): Promise<Buffer> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  if ((await file.stat()).size > MOST_BYTES) throw tooMuch(root);
  return await file.readFile();
}

async function privacy(root: string, { temp, workDir }: PrivatePlaces): Promise<(path: string) => boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  const [tempRoot, own] = [temp === undefined ? undefined : await real(temp), await real(workDir)];
  return (path) => {
    const isRunners =
      tempRoot !== undefined && isWithin(tempRoot, path) && PRIVATE_IN_TEMP.test(relative(tempRoot, path));
    return isRunners || isWithin(own, path) || PRIVATE.test(relative(root, path));
  };
}

function tooMuch(folder: string): ActionError {
  return refuse(
    `script: ${folder}, from which k6 may read, holds more than ${formatCount(MOST_FILES)} files or ${formatBytes(MOST_BYTES)}`,
    'Put the script into a folder of its own, with what it imports and opens.',
  );
}

function refuse(message: string, hint?: string): ActionError {
  return new ActionError('input', message, defined({ hint }));
}
