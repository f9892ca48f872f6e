/** Reading a file of somebody else's: a regular one, whole, and no larger than it may be. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { ActionError, describeError } from '../errors.ts';

/**
 * Reads a file by its real path. A link in its place is not followed, and what would block or never end (a FIFO, a
 * device) is not waited for.
 * @throws ActionError when it is no regular file, above the limit, or can't be read. The sentence has `name` in it.
 */
export function readRegularFile(real: string, { maxBytes, name }: { readonly maxBytes: number; readonly name: string }): Buffer {
  const descriptor = open(real, name);
  try {
    const { size } = fstatSync(descriptor);
    if (!fstatSync(descriptor).isFile()) throw new ActionError('input', `${name} is no regular file`);
    if (size > maxBytes) throw tooLarge(name, maxBytes);
    const content = Buffer.allocUnsafe(maxBytes < size + 1 ? maxBytes + 1 : size + 1);
    let length = 0;
    // One byte more than it says: a file may grow, and those of /proc say nothing of their size.
    for (;;) {
      const read = readSync(descriptor, content, length, content.length - length, length);
      length += read;
      if (read === 0) return Buffer.from(content.subarray(0, length));
      if (length > size) throw new ActionError('input', `${name} changes while it is read`);
    }
  } finally {
    closeSync(descriptor);
  }
}

function open(real: string, name: string): number {
  try {
    return openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    throw new ActionError('input', `${name} can't be read (${describeError(cause)})`, { cause });
  }
}

function tooLarge(name: string, maxBytes: number): ActionError {
  return new ActionError('input', `${name} is larger than ${maxBytes / 1024 / 1024} MiB`);
}
