/** Whether a path is in a folder: by its text, for real paths, or with links followed. */

import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isSystemError } from '../lib/errors.ts';

/**
 * The way from a folder to a path in it, empty for the folder itself; undefined when the path is not in it. Both are
 * real paths.
 */
export function wayWithin(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way) ? way : undefined;
}

/** Whether a path is a folder or lies below it. Both are real paths. */
export function isWithin(folder: string, path: string): boolean {
  return wayWithin(folder, path) !== undefined;
}

/**
 * Whether an absolute path lies below the directory, by real path. The file need not exist; the directory must. A link
 * that leads nowhere does not count.
 */
export async function leadsBelow(directory: string, path: string): Promise<boolean> {
  if (!isAbsolute(path) || path.includes('\0')) return false;
  const target = await realPathOf(path);
  if (target === undefined) return false;
  const way = wayWithin(await realpath(directory), target);
  return way !== undefined && way !== '';
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
