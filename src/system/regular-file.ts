/**
 * Reads files that somebody else may have written: regular ones of a bounded size, without following a link and
 * without waiting. A named pipe would hold a run up for ever, a device has no end, and a huge file takes all memory.
 */

import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import { isSystemError } from '../lib/errors.ts';
import { formatCount } from '../lib/units.ts';

const MIB = 1024 * 1024;

/** How large a file of each kind may be, and what to do about a larger one. */
export const FILE_LIMITS = {
  config: { bytes: MIB, remedy: 'move long bodies to files that body-file names, and rows to files that data names' },
  certificate: { bytes: MIB, remedy: 'keep only the authorities that the targets need' },
  kubeconfig: { bytes: MIB, remedy: 'keep only the context that is used' },
  script: { bytes: 16 * MIB, remedy: 'let the script import only what it uses, and open data files itself' },
  body: { bytes: 32 * MIB, remedy: 'send a smaller body' },
  data: { bytes: 32 * MIB, remedy: 'keep fewer rows' },
  sarif: { bytes: 32 * MIB, remedy: 'let the scanner leave out low severities' },
  manifest: { bytes: 32 * MIB, remedy: 'split it into several files' },
  report: { bytes: 64 * MIB, remedy: 'name a report.json as it was written' },
} as const satisfies Readonly<Record<string, { readonly bytes: number; readonly remedy: string }>>;

export type FileKind = keyof typeof FILE_LIMITS;

/**
 * The content of a regular file.
 * @param real its real path; anything else is refused, so that what was checked is what is read.
 * @param shown what the file is called in errors.
 * @throws Error that says what the file is instead, or by how much it is too large.
 */
export function readRegularFile(real: string, shown: string, kind: FileKind): Buffer {
  const descriptor = openWithoutWaiting(real, shown);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error(`${shown} is ${whatIs(stats)}, and not a regular file`);
    refuseMoved(descriptor, real, shown);
    refuseTooLarge(stats.size, shown, kind);
    return readWhole(descriptor, stats.size, shown);
  } finally {
    closeSync(descriptor);
  }
}

/** @throws Error when a file of a kind would be larger than it may be. */
export function refuseTooLarge(bytes: number, shown: string, kind: FileKind): void {
  const { bytes: most, remedy } = FILE_LIMITS[kind];
  if (bytes <= most) return;
  const limit = `${formatCount(most)} (${most / MIB} MiB)`;
  throw new Error(`${shown} has ${formatCount(bytes)} bytes, and at most ${limit} are read; ${remedy}`);
}

/** What something on disk is, with its article. */
export function whatIs(stats: Stats): string {
  if (stats.isFile()) return 'a file';
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

function openWithoutWaiting(real: string, shown: string): number {
  try {
    return openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const cause = error;
    if (error.code === 'ENXIO') throw new Error(`${shown} is a socket or a device, and not a regular file`, { cause });
    if (error.code === 'ELOOP') throw new Error(`${shown} became a link while it was opened`, { cause });
    throw error;
  }
}

/**
 * A folder on the way may have been exchanged for a link since the path was checked. Linux says what was opened;
 * elsewhere nobody does.
 */
function refuseMoved(descriptor: number, real: string, shown: string): void {
  const opened = openedPath(descriptor);
  if (opened === undefined || opened === real) return;
  throw new Error(`${shown} was exchanged for another file while it was opened`);
}

function openedPath(descriptor: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Never more than the size that was checked: a file that grows meanwhile is refused. */
function readWhole(descriptor: number, size: number, shown: string): Buffer {
  const buffer = Buffer.alloc(size + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
  }
  throw new Error(`${shown} grew while it was read`);
}
