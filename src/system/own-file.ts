/**
 * Reading back files that we wrote: only our own, regular and of a sane size. Whatever else lies in their place is
 * refused.
 */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { describeError } from '../lib/errors.ts';

/** More than any file of ours comes to. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/** Whether a file or directory belongs to the user that runs us. On systems without user ids everything does. */
export function isOurs({ uid }: { readonly uid: number }): boolean {
  const user = process.geteuid?.();
  return user === undefined || uid === user;
}

/**
 * The text of a file that we wrote; undefined when there is none. Links are not followed, and nothing is waited for, as
 * a pipe would have it.
 * @throws Error that says what is in its place.
 */
export async function readOwnFile(path: string): Promise<string | undefined> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new Error(error.code === 'ELOOP' ? `${path} is a link` : describeError(error), { cause: error });
    },
  );
  if (file === undefined) return undefined;
  await using _closed = file;
  // Of the open file, so that no other can take its place in between.
  const stats = await file.stat();
  if (!stats.isFile()) throw new Error(`${path} is no regular file`);
  if (!isOurs(stats)) throw new Error(`${path} belongs to another user (${stats.uid})`);
  if (stats.size > LARGEST_BYTES) throw new Error(`${path} has ${stats.size} bytes, and ${LARGEST_BYTES} are the most`);
  return await file.readFile('utf8');
}
