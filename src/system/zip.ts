/**
 * Files out of a zip archive that somebody else may have made. Nothing is written to the disk, and what an archive says
 * of its sizes is not believed: yauzl ends an entry that is larger than it was announced to be.
 */
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

export interface ZipLimits {
  /** Entries; with more the archive is refused. */
  readonly entries: number;
  /** Of all wanted files together, unpacked. */
  readonly bytes: number;
}

const open = promisify<Buffer, { lazyEntries: boolean }, ZipFile>(fromBuffer);

/**
 * The wanted files by name. @throws Error for an archive that is none, that is beyond the limits, or that has a wanted
 * name twice.
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
      if (!isWanted(entry.fileName)) continue;
      if (files.has(entry.fileName)) throw new RangeError(`the archive has ${entry.fileName} twice`);
      left -= entry.uncompressedSize;
      if (left < 0) throw new RangeError(`the archive holds more than ${limits.bytes} bytes`);
      files.set(entry.fileName, await buffer(await streamOf(zip, entry)));
    }
    return files;
  } finally {
    zip.close();
  }
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
