/**
 * A zip archive of some files, in memory. The same files give the same bytes: no time is in it.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZippedFile {
  /** Path with slashes. */
  readonly name: string;
  readonly bytes: Buffer;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const NAMES_ARE_UTF8 = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, the first day that there is. */
const DATE = 0x21;
/** Version 2.0 is enough to unpack; made on Unix, whose modes follow. */
const NEEDED = 20;
const MADE_BY = (3 << 8) | NEEDED;
const REGULAR_FILE = 0o100644;
/** Beyond these the format has other headers (ZIP64). */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** The archive. @throws RangeError for 65,535 files or 4 GiB and more. */
export function makeZip(files: readonly ZippedFile[]): Buffer {
  if (files.length >= MOST_FILES) throw new RangeError(`${files.length} files are too many for an archive`);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes);
    const common = commonFields(path, bytes, packed);
    const local = Buffer.concat([numbers([LOCAL_HEADER, 4]), common, path]);
    directory.push(centralHeader(common, path, offset));
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const central = Buffer.concat(directory);
  if (offset + central.length >= MOST_BYTES) throw new RangeError(`${offset} bytes are too many for an archive`);
  const end = [END, 4, 0, 2, 0, 2, files.length, 2, files.length, 2, central.length, 4, offset, 4, 0, 2];
  return Buffer.concat([...parts, central, numbers(end)]);
}

/** What both headers of a file have in common, from the version that is needed to the length of extra fields. */
function commonFields(path: Buffer, bytes: Buffer, packed: Buffer): Buffer {
  const sizes = [packed.length, 4, bytes.length, 4, path.length, 2, 0, 2];
  return numbers([NEEDED, 2, NAMES_ARE_UTF8, 2, DEFLATED, 2, 0, 2, DATE, 2, crc32(bytes), 4, ...sizes]);
}

function centralHeader(common: Buffer, path: Buffer, offset: number): Buffer {
  const mode = REGULAR_FILE * 0x1_0000;
  return Buffer.concat([
    numbers([CENTRAL_HEADER, 4, MADE_BY, 2]),
    common,
    numbers([0, 2, 0, 2, 0, 2, mode, 4, offset, 4]),
    path,
  ]);
}

/** Pairs of a number and its size in bytes, little endian. */
function numbers(pairs: readonly number[]): Buffer {
  const fields: Buffer[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const field = Buffer.alloc(pairs[at + 1] ?? 0);
    field.writeUIntLE(pairs[at] ?? 0, 0, field.length);
    fields.push(field);
  }
  return Buffer.concat(fields);
}
