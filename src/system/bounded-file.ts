/**
 * Small files that somebody else may have laid out: no link is followed, no pipe is waited for, and no more than a
 * limit is read.
 */
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';

/**
 * Opens a regular file for `use`, which gets its descriptor and size in bytes. @throws Error when it is a link, lies
 * behind one, or is no file.
 */
export function withFile<T>(path: string, use: (descriptor: number, size: number) => T): T {
  if (realpathSync(path) !== path) throw new Error(`${JSON.stringify(path)} is a link, or lies behind one`);
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error(`${JSON.stringify(path)} is not a regular file`);
    return use(descriptor, stats.size);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads a whole file. @throws Error as `withFile` does, or when it has more than `limit` bytes. */
export function readBounded(path: string, limit: number): Buffer {
  return withFile(path, (descriptor, size) => {
    if (size > limit) throw new Error(`${JSON.stringify(path)} has more than ${limit} bytes`);
    return readAt(descriptor, 0, size);
  });
}

/** At most `length` bytes from a position; fewer at the end of the file. */
export function readAt(descriptor: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
