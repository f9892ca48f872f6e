/**
 * Whether files on disk are those of a commit. HEAD alone says little: an earlier step may have put other files over
 * the checkout.
 */
import { lstatSync, readdirSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readAt, withFile } from '../system/bounded-file.ts';
import type { GitRepository } from './git-head.ts';
import { objectHash, readTree, type TreeEntry, treeOf } from './git-objects.ts';

const CHUNK = 1024 * 1024;
const MOST_ENTRIES = 50_000;
const MOST_BYTES = 1024 * 1024 * 1024;

interface Budget {
  entries: number;
  bytes: number;
}

/**
 * What of a file or folder is not as in a commit, in words; undefined when all of it is. Files that only the commit
 * has are nothing that a run could read, and are passed over (a sparse checkout).
 * @param path a real path in the work tree.
 * @throws Error when the repository can't be read, or there is too much to compare.
 */
export function differenceFrom(repository: GitRepository, commit: string, path: string): string | undefined {
  const root: TreeEntry = { mode: '40000', id: treeOf(repository, commit) };
  let entry: TreeEntry | undefined = root;
  for (const name of relative(repository.workTree, path).split('/').filter(Boolean)) {
    entry = entry?.mode === '40000' ? readTree(repository, entry.id).get(name) : undefined;
  }
  return compare({ repository, budget: { entries: MOST_ENTRIES, bytes: MOST_BYTES } }, entry, path);
}

interface Comparison {
  readonly repository: GitRepository;
  readonly budget: Budget;
}

function compare(comparison: Comparison, entry: TreeEntry | undefined, path: string): string | undefined {
  const { repository, budget } = comparison;
  budget.entries -= 1;
  if (budget.entries < 0) throw new Error(`it has more than ${MOST_ENTRIES} files`);
  const shown = JSON.stringify(relative(repository.workTree, path).slice(0, 200) || '.');
  if (entry === undefined) return `${shown} is not part of it`;
  const stats = lstatSync(path);
  if (stats.isDirectory()) {
    if (entry.mode !== '40000') return `${shown} is another kind of thing in it`;
    return compareFolder(comparison, entry.id, path);
  }
  const isLink = stats.isSymbolicLink();
  if (entry.mode === '40000' || (entry.mode === '120000') !== isLink) return `${shown} is another kind of thing in it`;
  const id = isLink ? linkId(path, entry.id) : fileId(path, entry.id, budget);
  return id === entry.id ? undefined : `${shown} differs from it`;
}

function compareFolder(comparison: Comparison, id: string, path: string): string | undefined {
  const { repository } = comparison;
  const tree = readTree(repository, id);
  for (const name of readdirSync(path)) {
    if (name === '.git' && path === repository.workTree) continue;
    const difference = compare(comparison, tree.get(name), join(path, name));
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function linkId(path: string, like: string): string {
  const target = readlinkSync(path, 'buffer');
  return objectHash(like, 'blob', target.length).update(target).digest('hex');
}

function fileId(path: string, like: string, budget: Budget): string {
  return withFile(path, (descriptor, size) => {
    budget.bytes -= size;
    if (budget.bytes < 0) throw new Error(`it has more than ${MOST_BYTES} bytes`);
    const hash = objectHash(like, 'blob', size);
    for (let from = 0; from < size; from += CHUNK) hash.update(readAt(descriptor, from, Math.min(CHUNK, size - from)));
    return hash.digest('hex');
  });
}
