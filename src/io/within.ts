/** Whether a path leads to somewhere below a directory, links followed. */

import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { isSystemError } from '../errors.ts';

/**
 * Whether an absolute path lies below the directory, by real path. The file need not exist; the directory must. A link
 * that leads nowhere does not count.
 */
export async function isWithin(directory: string, path: string): Promise<boolean> {
  if (!isAbsolute(path) || path.includes('\0')) return false;
  const target = await realPathOf(path);
  if (target === undefined) return false;
  const way = relative(await realpath(directory), target);
  return way !== '' && way !== '..' && !way.startsWith('../');
}

/**
 * The real path of what may not exist yet: that of the nearest folder that does. Undefined where a link leads nowhere.
 */
async function realPathOf(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) return undefined;
  }
  // Written to, it would make a file wherever it points.
  const isDangling = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isDangling) return undefined;
  const parent = await realPathOf(dirname(path));
  return parent === undefined ? undefined : join(parent, basename(path));
}
