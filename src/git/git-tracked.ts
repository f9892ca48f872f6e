/** Whether a directory came with a repository: whether git tracks it, or anything in it. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describeError, isSystemError } from '../lib/errors.ts';
import { parseGitIndex } from './git-index.ts';

/** An index of some million files is no larger. */
const LARGEST_INDEX_BYTES = 512 * 1024 * 1024;
/** A `.git` file holds one path. */
const LARGEST_LINK_BYTES = 8 * 1024;

/**
 * The first path at or below a directory that a repository around it tracks; undefined when there is none. All
 * repositories are looked at, from the directory upwards: one in another is no reason to trust what the outer one
 * brought. @throws Error when an index can't be read, since then it can't be told.
 */
export async function trackedBelow(directory: string): Promise<string | undefined> {
  const target = await realpath(directory);
  for (let top = target; ; top = dirname(top)) {
    const tracked = await trackedIn(top, target);
    if (tracked !== undefined) return join(top, tracked);
    if (top === dirname(top)) return undefined;
  }
}

async function trackedIn(top: string, target: string): Promise<string | undefined> {
  const gitDirectory = await gitDirectoryOf(top);
  if (gitDirectory === undefined) return undefined;
  const wanted = comparable(relative(top, target));
  const paths = await indexPaths(join(gitDirectory, 'index'), gitDirectory);
  return paths.find((path) => covers(comparable(path), wanted));
}

/**
 * A path at or below the wanted one, or a whole folder around it, as a sparse index has them. What is in a submodule,
 * the submodule's own index says.
 */
function covers(path: string, wanted: string): boolean {
  if (wanted === '') return true;
  return path === wanted || path.startsWith(`${wanted}/`) || (path.endsWith('/') && wanted.startsWith(path));
}

/** Some file systems take small and capital letters, and the ways to write an accent, for the same. */
function comparable(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/**
 * Where the repository whose work tree begins in a folder has its index; in worktrees and submodules `.git` is a file
 * that says it.
 */
async function gitDirectoryOf(top: string): Promise<string | undefined> {
  const path = join(top, '.git');
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new Error(`${path} can't be read: ${describeError(error)}`, { cause: error });
  });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) return path;
  if (!stats.isFile() || stats.size > LARGEST_LINK_BYTES)
    throw new Error(`${path} is nothing that git would have made`);
  const [, target] = /^gitdir: (.+?)\r?\n?$/.exec(await readFile(path, 'utf8')) ?? [];
  if (target === undefined) throw new Error(`${path} is nothing that git would have made`);
  return resolve(top, target);
}

/** The paths of an index; of a split one, those of the shared index as well, also where they were taken out since. */
async function indexPaths(file: string, gitDirectory: string): Promise<readonly string[]> {
  const bytes = await indexBytes(file);
  // Nothing was ever added.
  if (bytes === undefined) return [];
  try {
    const { paths, shared } = parseGitIndex(bytes);
    if (shared === undefined || /^0+$/.test(shared)) return paths;
    const rest = await indexBytes(join(gitDirectory, `sharedindex.${shared}`));
    if (rest === undefined) throw new Error('the index that it shares is missing');
    return [...paths, ...parseGitIndex(rest).paths];
  } catch (error) {
    throw new Error(`${file} can't be read: ${describeError(error)}`, { cause: error });
  }
}

async function indexBytes(file: string): Promise<Buffer | undefined> {
  try {
    const stats = await stat(file);
    if (!stats.isFile() || stats.size > LARGEST_INDEX_BYTES)
      throw new Error(`it is no file of at most ${LARGEST_INDEX_BYTES} bytes`);
    return await readFile(file);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw new Error(`${file} can't be read: ${describeError(error)}`, { cause: error });
  }
}
