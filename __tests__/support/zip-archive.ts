/** Zip archives made byte by byte, honest ones and others (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry; what is left out is as an honest archive has it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** Stored as it is. */
  readonly isStored?: true;
  /** What the directory says. */
  readonly announcedBytes?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Unix' mode with the type of the file. */
  readonly mode?: number;
  /** Raw extra fields of the directory. */
  readonly extra?: Buffer;
}

export interface ZipShape {
  /** What the end of the directory says. */
  readonly announcedEntries?: number;
  /** Adds the records of a zip64 archive, which say this number of entries. */
  readonly zip64Entries?: bigint;
}

const UTF8_NAMES = 0x800;
const MADE_BY_UNIX = 3 << 8;

/** The archive. */
export function zipArchive(entries: readonly ZipEntry[], shape: ZipShape = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { header, data, record } = encode(entry, offset);
    parts.push(header, data);
    directory.push(record);
    offset += header.length + data.length;
  }
  const records = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  const count = shape.announcedEntries ?? entries.length;
  end.writeUInt16LE(shape.zip64Entries === undefined ? count : 0xffff, 8);
  end.writeUInt16LE(shape.zip64Entries === undefined ? count : 0xffff, 10);
  end.writeUInt32LE(records.length, 12);
  end.writeUInt32LE(offset, 16);
  const wide = shape.zip64Entries === undefined ? [] : zip64(shape.zip64Entries, records.length, offset);
  return Buffer.concat([...parts, records, ...wide, end]);
}

/** The sizes and the offset of an entry in 64 bits. */
export function zip64Field(uncompressed: bigint, compressed?: bigint): Buffer {
  const values = compressed === undefined ? [uncompressed] : [uncompressed, compressed];
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, index) => void field.writeBigUInt64LE(value, 4 + 8 * index));
  return field;
}

function encode(entry: ZipEntry, offset: number) {
  const content = Buffer.from(entry.content);
  const data = entry.isStored ? content : deflateRawSync(content);
  const name = Buffer.from(entry.name);
  const extra = entry.extra ?? Buffer.alloc(0);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(UTF8_NAMES | (entry.flags ?? 0), 2);
  common.writeUInt16LE(entry.method ?? (entry.isStored ? 0 : 8), 4);
  common.writeUInt32LE(entry.crc ?? crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(entry.announcedBytes ?? content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const signature = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(MADE_BY_UNIX | 30);
  const inDirectory = Buffer.from(common);
  inDirectory.writeUInt16LE(extra.length, 24);
  return {
    header: Buffer.concat([signature(0x04034b50), common, name]),
    data,
    record: Buffer.concat([signature(0x02014b50), madeBy, inDirectory, rest, name, extra]),
  };
}

function zip64(entries: bigint, bytes: number, offset: number): readonly Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(entries, 24);
  record.writeBigUInt64LE(entries, 32);
  record.writeBigUInt64LE(BigInt(bytes), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + bytes), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}
