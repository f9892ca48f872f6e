/**
 * Reads which paths a git index lists, from its bytes (gitformat-index(5), versions 2 to 4). Git itself is not asked:
 * it goes by the configuration of the repository that it finds, which names programs (core.fsmonitor), and a checked-in
 * folder can look like a repository. These bytes name none.
 */

/** Thrown by everything here when the bytes are not those of an index as git writes it. */
export class IndexError extends Error {}

/** What an index tells. */
export interface GitIndex {
  /**
   * Relative to the top of the work tree, with `/` between folders; one that ends in `/` is a whole folder of a sparse
   * index.
   */
  readonly paths: readonly string[];
  /** Hash of the shared index that has the rest of the entries, in a split index. */
  readonly shared: string | undefined;
}

/** Header: "DIRC", version, number of entries. */
const HEADER_BYTES = 12;
/** Times, device, inode, mode, owner and size of a file, before its object's hash. */
const STAT_BYTES = 40;
const EXTENDED = 0x4000;
/** Objects are named by SHA-1 or SHA-256. The index does not say which; with the wrong one nothing in it fits. */
const HASH_BYTES = [20, 32];

/** Parses an index. @throws IndexError */
export function parseGitIndex(bytes: Buffer): GitIndex {
  const problems: string[] = [];
  for (const hashBytes of HASH_BYTES) {
    try {
      return parse(bytes, hashBytes);
    } catch (error) {
      // Reading beyond the end is a RangeError.
      if (!(error instanceof IndexError) && !(error instanceof RangeError)) throw error;
      problems.push(error.message);
    }
  }
  throw new IndexError(problems[0]);
}

function parse(bytes: Buffer, hashBytes: number): GitIndex {
  if (bytes.toString('latin1', 0, 4) !== 'DIRC') throw new IndexError('it is no index');
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) throw new IndexError(`its version is ${version}, and 2 to 4 are known`);
  const end = bytes.length - hashBytes;
  const paths: string[] = [];
  let at = HEADER_BYTES;
  let previous: Buffer = Buffer.alloc(0);
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const entry = version === 4 ? compressedEntry(bytes, at, hashBytes, previous) : plainEntry(bytes, at, hashBytes);
    if (entry.next > end) throw new IndexError('it is cut off');
    paths.push(entry.path.toString('utf8'));
    previous = entry.path;
    at = entry.next;
  }
  const shared = extensions(bytes, at, end, hashBytes);
  const named = paths.filter((path) => path !== '');
  if (shared === undefined && named.length < paths.length) throw new IndexError('an entry of it has no name');
  return { paths: named, shared };
}

interface Entry {
  readonly path: Buffer;
  /** Where the next one begins. */
  readonly next: number;
}

/** Where the name of an entry begins. */
function nameStart(bytes: Buffer, at: number, hashBytes: number): number {
  const flagsAt = at + STAT_BYTES + hashBytes;
  return flagsAt + ((bytes.readUInt16BE(flagsAt) & EXTENDED) === 0 ? 2 : 4);
}

/**
 * A name with a NUL behind it, and as many more as make the entry a multiple of eight bytes long. In a split index,
 * entries that replace one of the shared index leave their name to that.
 */
function plainEntry(bytes: Buffer, at: number, hashBytes: number): Entry {
  const start = nameStart(bytes, at, hashBytes);
  const end = nulAfter(bytes, start);
  const next = at + (Math.floor((end - at) / 8) + 1) * 8;
  if (bytes.subarray(end, next).some((byte) => byte !== 0))
    throw new IndexError('an entry of it does not end where it should');
  return { path: bytes.subarray(start, end), next };
}

/** How much is cut off the end of the name before, and what is put in its place, with a NUL behind it. */
function compressedEntry(bytes: Buffer, at: number, hashBytes: number, previous: Buffer): Entry {
  const { value: cut, next: start } = offsetAt(bytes, nameStart(bytes, at, hashBytes));
  const end = nulAfter(bytes, start);
  if (cut > previous.length) throw new IndexError('an entry of it cuts off more than there is');
  return {
    path: Buffer.concat([previous.subarray(0, previous.length - cut), bytes.subarray(start, end)]),
    next: end + 1,
  };
}

/** The variable width number of pack files' offsets: seven bits in each byte, and one added for every further byte. */
function offsetAt(bytes: Buffer, at: number): { readonly value: number; readonly next: number } {
  let next = at;
  let byte = bytes.readUInt8(next++);
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = bytes.readUInt8(next++);
    value = (value + 1) * 128 + (byte & 0x7f);
    if (value > bytes.length) throw new IndexError('a number in it is too large');
  }
  return { value, next };
}

function nulAfter(bytes: Buffer, start: number): number {
  const end = bytes.indexOf(0, start);
  if (end === -1) throw new IndexError('it is cut off');
  return end;
}

/**
 * Walks over the extensions, which must end at the hash. Those with a small first letter change what the entries mean.
 */
function extensions(bytes: Buffer, from: number, end: number, hashBytes: number): string | undefined {
  let shared: string | undefined;
  let at = from;
  while (at < end) {
    const name = bytes.toString('latin1', at, at + 4);
    const next = at + 8 + bytes.readUInt32BE(at + 4);
    if (next > end) throw new IndexError('it is cut off');
    if (name === 'link') shared = bytes.toString('hex', at + 8, at + 8 + hashBytes);
    else if (name !== 'sdir' && !/^[A-Z]/.test(name))
      throw new IndexError(`it has an unknown part: ${JSON.stringify(name)}`);
    at = next;
  }
  if (at !== end) throw new IndexError('its parts do not fill it');
  return shared;
}
