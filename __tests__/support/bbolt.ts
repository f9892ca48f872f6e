/**
 * A small bbolt file, written at once (https://github.com/etcd-io/bbolt, internal/common: page.go, meta.go,
 * bucket.go). Two copies of the meta page, an empty freelist, and one leaf page for each bucket; a leaf that needs
 * more than a page goes on in those behind it. No branch pages: readers do not ask for them, whatever the size.
 */

const PAGE = 4096;
const PAGE_HEADER = 16;
const ELEMENT = 16;
const BUCKET = 16;
const META = { flag: 0x04, magic: 0xed0cdaed, version: 2, bytes: 64, checksum: 56 };
const LEAF_FLAG = 0x02;
const FREELIST_FLAG = 0x10;
const BUCKET_FLAG = 0x01;
/** Pages 0 and 1 hold the meta data. */
const FREELIST_PAGE = 2;

/** Values by key; a mapping is a bucket of its own. Its root holds buckets only. */
export interface Bucket {
  readonly [key: string]: Buffer | Bucket;
}

export function bboltFile(root: Bucket): Buffer {
  const pages: Buffer[] = [meta(0), meta(0), page(FREELIST_PAGE, FREELIST_FLAG, 0)];
  const rootPage = writeBucket(root, pages);
  for (const transaction of [0, 1]) pages[transaction] = meta(transaction, { rootPage, pages: pages.length });
  return Buffer.concat(pages);
}

/** Adds the pages of a bucket and of those in it, and returns the number of its own first page. */
function writeBucket(bucket: Bucket, pages: Buffer[]): number {
  const elements = Object.entries(bucket)
    .map(([key, value]) => ({ key: Buffer.from(key), value, isBucket: !Buffer.isBuffer(value) }))
    .toSorted((a, b) => Buffer.compare(a.key, b.key))
    .map(({ key, value, isBucket }) => ({
      key,
      isBucket,
      value: Buffer.isBuffer(value) ? value : bucketHeader(writeBucket(value, pages)),
    }));
  const size = elements.reduce((sum, { key, value }) => sum + ELEMENT + key.length + value.length, PAGE_HEADER);
  const id = pages.length;
  const leaf = page(id, LEAF_FLAG, elements.length, Math.ceil(size / PAGE));
  let data = PAGE_HEADER + elements.length * ELEMENT;
  for (const [index, { key, value, isBucket }] of elements.entries()) {
    const element = PAGE_HEADER + index * ELEMENT;
    leaf.writeUInt32LE(isBucket ? BUCKET_FLAG : 0, element);
    // Counted from the element itself.
    leaf.writeUInt32LE(data - element, element + 4);
    leaf.writeUInt32LE(key.length, element + 8);
    leaf.writeUInt32LE(value.length, element + 12);
    data += key.copy(leaf, data);
    data += value.copy(leaf, data);
  }
  for (let offset = 0; offset < leaf.length; offset += PAGE) pages.push(leaf.subarray(offset, offset + PAGE));
  return id;
}

/** The value of a key that is a bucket: its first page, and its sequence. */
function bucketHeader(rootPage: number): Buffer {
  const header = Buffer.alloc(BUCKET);
  header.writeBigUInt64LE(BigInt(rootPage));
  return header;
}

function page(id: number, flag: number, count: number, length = 1): Buffer {
  const block = Buffer.alloc(length * PAGE);
  block.writeBigUInt64LE(BigInt(id));
  block.writeUInt16LE(flag, 8);
  block.writeUInt16LE(count, 10);
  block.writeUInt32LE(length - 1, 12);
  return block;
}

/** The reader takes the copy of the later transaction. */
function meta(transaction: number, { rootPage = 0, pages = 0 } = {}): Buffer {
  const block = page(transaction, META.flag, 0);
  const content = block.subarray(PAGE_HEADER, PAGE_HEADER + META.bytes);
  content.writeUInt32LE(META.magic, 0);
  content.writeUInt32LE(META.version, 4);
  content.writeUInt32LE(PAGE, 8);
  content.writeBigUInt64LE(BigInt(rootPage), 16);
  content.writeBigUInt64LE(BigInt(FREELIST_PAGE), 32);
  content.writeBigUInt64LE(BigInt(pages), 40);
  content.writeBigUInt64LE(BigInt(transaction), 48);
  content.writeBigUInt64LE(fnv1a64(content.subarray(0, META.checksum)), META.checksum);
  return block;
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a64(bytes: Buffer): bigint {
  return bytes.reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n), 0xcbf29ce484222325n);
}
