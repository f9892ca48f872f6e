/**
 * Files out of a zip archive that somebody else may have made. Nothing is written to the disk, and what an archive says
 * of its sizes is not believed: yauzl ends an entry that is larger than it was announced to be, and refuses an archive
 * with an absolute path or one with `..`, wanted or not.
 */
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

export interface ZipLimits {
  /** Entries; with more the archive is refused. */
  readonly entries: number;
  /** Of all wanted files together, unpacked. */
  readonly bytes: number;
}

/** The types of Unix' mode that a file out of an archive may have: none is told, or a regular one. */
const FILE_TYPES = [0, 0o10];

const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer);

/**
 * The wanted files by name. @throws Error for an archive that is none, that is beyond the limits, or whose wanted file
 * is there twice, encrypted, no regular file, or not what its checksum says.
 */
export async function readZip(
  archive: Buffer,
  isWanted: (name: string) => boolean,
  limits: ZipLimits,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await open(archive, { lazyEntries: true });
  try {
    if (zip.entryCount > limits.entries)
      throw new RangeError(`the archive has ${zip.entryCount} entries, and at most ${limits.entries} are read`);
    const files = new Map<string, Buffer>();
    let left = limits.bytes;
    for await (const entry of entriesOf(zip)) {
      const name = entry.fileName;
      if (!isWanted(name)) continue;
      if (files.has(name)) throw new RangeError(`the archive has ${name} twice`);
      refuseUnread(entry);
      left -= entry.uncompressedSize;
      if (left < 0) throw new RangeError(`the archive holds more than ${limits.bytes} bytes`);
      const content = await buffer(await streamOf(zip, entry));
      if (crc32(content) !== entry.crc32) throw new Error(`${name} does not have the checksum of the archive`);
      files.set(name, content);
    }
    return files;
  } finally {
    zip.close();
  }
}

function refuseUnread(entry: Entry): void {
  if (entry.isEncrypted()) throw new Error(`${entry.fileName} is encrypted`);
  // The upper half holds Unix' mode, whose first four bits are the type.
  if (!FILE_TYPES.includes(entry.externalFileAttributes >>> 28))
    throw new Error(`${entry.fileName} is not a regular file`);
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  let settle: PromiseWithResolvers<Entry | undefined>;
  zip.on('entry', (entry: Entry) => settle.resolve(entry));
  zip.on('end', () => settle.resolve(undefined));
  zip.on('error', (error) => settle.reject(error));
  for (;;) {
    settle = Promise.withResolvers();
    zip.readEntry();
    const entry = await settle.promise;
    if (entry === undefined) return;
    yield entry;
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error === null ? resolve(stream) : reject(error)));
  });
}
