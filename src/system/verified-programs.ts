/**
 * Programs whose SHA-256 was looked at, and that they are still the same before each start. Hashing 50 MB costs 0.1 s
 * of CPU, on the machine that is being measured; so a program is read once in each process, and again only when its
 * file is not the one that was read: another inode, size or time. A change within the moment between look and start is
 * not seen; it takes a program that runs beside us.
 */
import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { ActionError, describeError } from '../lib/errors.ts';

/** A file as it was read. */
export interface HashedFile {
  readonly sha256: string;
  /** What tells that the file is still that one. */
  readonly stamp: string;
}

const verified = new Map<string, HashedFile>();

/** Reads a file. @throws ActionError tool-checksum when it can't be read, or changes meanwhile. */
export async function hashFile(path: string): Promise<HashedFile> {
  try {
    await using file = await open(path, 'r');
    const before = stampOf(await file.stat({ bigint: true }));
    const hash = createHash('sha256');
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 }))
      hash.update(chunk);
    const stamp = stampOf(await file.stat({ bigint: true }));
    if (stamp !== before) throw new Error('it changed while it was read');
    return { sha256: hash.digest('hex'), stamp };
  } catch (cause) {
    throw new ActionError('tool-checksum', `the SHA-256 of ${path} can't be told: ${describeError(cause)}`, {
      cause,
      hint: AGAIN,
    });
  }
}

const AGAIN = 'See who changes this file, put the right program there, and start the run again.';

/** The one list of this process. */
export const verifiedPrograms = {
  /** From now on the program may be started, as long as it stays what was read. */
  add(path: string, file: HashedFile): void {
    verified.set(path, file);
  },
  remove(path: string): void {
    verified.delete(path);
  },
  /** @throws ActionError tool-checksum for a program that was not looked at, or is another one by now. */
  async check(path: string): Promise<void> {
    const known = verified.get(path);
    if (known === undefined) {
      throw new ActionError('tool-checksum', `${path} was not started: nobody looked at its SHA-256.`, {
        hint: 'This is a defect of the action. Please report it with the log of the run.',
      });
    }
    const seen = await stat(path, { bigint: true }).then(stampOf, () => 'gone');
    if (seen === known.stamp) return;
    const now = await hashFile(path);
    if (now.sha256 !== known.sha256) {
      throw new ActionError(
        'tool-checksum',
        `${path} was changed during the run, and was not started: its SHA-256 is ${now.sha256}, and was ${known.sha256}.`,
        { hint: AGAIN },
      );
    }
    verified.set(path, now);
  },
};

function stampOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
