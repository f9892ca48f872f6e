/**
 * Reads commits and trees of a repository. An id is the hash of what it names, and every object is held against its
 * id, so that a repository that somebody made up can't pass anything off as a commit that we know. Formats:
 * https://git-scm.com/docs/gitformat-pack
 */
import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readAt, readBounded, withFile } from '../system/bounded-file.ts';
import type { GitRepository } from './git-head.ts';

/** Of an object, in bytes: a tree with 100 000 entries is smaller. */
const OBJECT_LIMIT = 8 * 1024 * 1024;
const MOST_PACKS = 1000;
/** Of deltas on top of each other; git makes 50 by default. */
const MOST_DELTAS = 300;

export interface TreeEntry {
  /** As in the tree: `40000` folder, `100644` and `100755` file, `120000` link, `160000` submodule. */
  readonly mode: string;
  readonly id: string;
}

interface GitObject {
  readonly type: string;
  readonly data: Buffer;
}

/**
 * The id of the folder that a commit is made of. @throws Error when the commit is not there or is not what its id
 * says.
 */
export function treeOf(repository: GitRepository, commit: string): string {
  const text = readObject(repository, commit, 'commit').toString('latin1');
  const tree = /^tree ([0-9a-f]+)\n/.exec(text)?.[1];
  if (tree === undefined) throw new Error(`commit ${commit} has no tree`);
  return tree;
}

/** The entries of a folder, by name. @throws Error when it is not there or is not what its id says. */
export function readTree(repository: GitRepository, id: string): ReadonlyMap<string, TreeEntry> {
  const data = readObject(repository, id, 'tree');
  const entries = new Map<string, TreeEntry>();
  for (let from = 0; from < data.length; ) {
    const space = data.indexOf(' ', from);
    const zero = data.indexOf(0, space);
    if (space === -1 || zero === -1) throw new Error(`tree ${id} is damaged`);
    const end = zero + 1 + id.length / 2;
    const name = data.toString('utf8', space + 1, zero);
    entries.set(name, { mode: data.toString('latin1', from, space), id: data.toString('hex', zero + 1, end) });
    from = end;
  }
  return entries;
}

/** The hash that a git id is made with, with an object's head already in it. `like` is any id of the repository. */
export function objectHash(like: string, type: string, size: number): Hash {
  return createHash(like.length === 64 ? 'sha256' : 'sha1').update(`${type} ${size}\0`);
}

function readObject({ commonDirectory }: GitRepository, id: string, type: 'commit' | 'tree'): Buffer {
  const objects = join(commonDirectory, 'objects');
  const found = looseObject(objects, id) ?? packedObject(objects, id);
  if (found === undefined) throw new Error(`the repository does not have ${type} ${id}`);
  const hash = objectHash(id, found.type, found.data.length).update(found.data).digest('hex');
  if (hash !== id || found.type !== type) throw new Error(`${type} ${id} of the repository is not what its id says`);
  return found.data;
}

function looseObject(objects: string, id: string): GitObject | undefined {
  const path = join(objects, id.slice(0, 2), id.slice(2));
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  const bytes = inflateSync(readBounded(path, OBJECT_LIMIT), { maxOutputLength: OBJECT_LIMIT });
  const zero = bytes.indexOf(0);
  return { type: bytes.toString('latin1', 0, zero).split(' ', 1)[0] ?? '', data: bytes.subarray(zero + 1) };
}

function packedObject(objects: string, id: string): GitObject | undefined {
  const folder = join(objects, 'pack');
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  const indexes = readdirSync(folder).filter((name) => name.endsWith('.idx'));
  for (const name of indexes.slice(0, MOST_PACKS)) {
    const index = join(folder, name);
    const offset = offsetIn(index, id);
    if (offset !== undefined)
      return withFile(index.replace(/idx$/, 'pack'), (pack) => entryAt({ pack, index, id }, offset, 0));
  }
  return undefined;
}

/** Where an object is in the pack of an index of version 2, by halving; undefined when it is not in there. */
function offsetIn(index: string, id: string): number | undefined {
  return withFile(index, (file) => {
    if (readAt(file, 0, 8).toString('hex') !== 'ff744f6300000002')
      throw new Error('the repository has a pack of an unknown version');
    const wanted = Buffer.from(id, 'hex');
    const fanout = readAt(file, 8, 1024);
    const first = wanted.readUInt8(0);
    const count = fanout.readUInt32BE(1020);
    const names = 8 + 1024;
    let [low, high] = [first === 0 ? 0 : fanout.readUInt32BE(4 * (first - 1)), fanout.readUInt32BE(4 * first)];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const order = wanted.compare(readAt(file, names + middle * wanted.length, wanted.length));
      if (order === 0) return offsetOf(file, names + count * (wanted.length + 4), { count, position: middle });
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    return undefined;
  });
}

function offsetOf(
  file: number,
  table: number,
  { count, position }: { readonly count: number; readonly position: number },
): number {
  const offset = readAt(file, table + 4 * position, 4).readUInt32BE();
  if (offset < 0x80000000) return offset;
  return Number(readAt(file, table + 4 * count + 8 * (offset - 0x80000000), 8).readBigUInt64BE());
}

interface Pack {
  readonly pack: number;
  readonly index: string;
  /** An id of the repository, for the length of ids. */
  readonly id: string;
}

const TYPES: Readonly<Record<number, string>> = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const DELTA_TO_OFFSET = 6;
const DELTA_TO_ID = 7;

function entryAt(source: Pack, offset: number, depth: number): GitObject {
  if (depth > MOST_DELTAS) throw new Error('the repository has too many deltas on top of each other');
  const head = readAt(source.pack, offset, 64);
  let at = 0;
  let byte = head.readUInt8(at++);
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let factor = 16; byte & 0x80; factor *= 128) {
    byte = head.readUInt8(at++);
    size += (byte & 0x7f) * factor;
  }
  if (size > OBJECT_LIMIT) throw new Error(`an object of the repository has more than ${OBJECT_LIMIT} bytes`);
  let base: number | undefined;
  if (type === DELTA_TO_OFFSET) {
    byte = head.readUInt8(at++);
    let distance = byte & 0x7f;
    while (byte & 0x80) {
      byte = head.readUInt8(at++);
      distance = (distance + 1) * 128 + (byte & 0x7f);
    }
    base = offset - distance;
  } else if (type === DELTA_TO_ID) {
    const end = at + source.id.length / 2;
    base = offsetIn(source.index, head.toString('hex', at, end));
    at = end;
  }
  const isDelta = type === DELTA_TO_OFFSET || type === DELTA_TO_ID;
  if (isDelta && (base === undefined || base < 0)) throw new Error('a delta of the repository has no base');
  // Deflated data are at most so much longer than what they hold.
  const packed = readAt(source.pack, offset + at, size + Math.ceil(size / 100) + 1024);
  const data = inflateSync(packed, { maxOutputLength: Math.max(1, size) });
  if (base === undefined) return { type: TYPES[type] ?? 'unknown', data };
  const below = entryAt(source, base, depth + 1);
  return { type: below.type, data: applyDelta(below.data, data) };
}

function applyDelta(base: Buffer, delta: Buffer): Buffer {
  let at = 0;
  const length = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = delta.readUInt8(at++);
      value += (byte & 0x7f) * factor;
      if (!(byte & 0x80)) return value;
    }
  };
  const [, size] = [length(), length()];
  if (size > OBJECT_LIMIT) throw new Error(`an object of the repository has more than ${OBJECT_LIMIT} bytes`);
  const parts: Buffer[] = [];
  let total = 0;
  const add = (part: Buffer) => {
    total += part.length;
    if (total > size) throw new Error('a delta of the repository is damaged');
    parts.push(part);
  };
  while (at < delta.length) {
    const code = delta.readUInt8(at++);
    if (code & 0x80) {
      const bytes = (masks: readonly number[]) =>
        masks.reduce((value, mask, index) => value + (code & mask ? delta.readUInt8(at++) * 256 ** index : 0), 0);
      const from = bytes([1, 2, 4, 8]);
      const count = bytes([16, 32, 64]) || 0x10000;
      add(base.subarray(from, from + count));
    } else {
      if (code === 0) throw new Error('a delta of the repository is damaged');
      add(delta.subarray(at, at + code));
      at += code;
    }
  }
  return Buffer.concat(parts);
}
