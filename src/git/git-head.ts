/**
 * Which commit a repository has checked out, read from its files. No git is started: a repository's configuration can
 * name programs, and on the events where this matters it is not ours. Layout:
 * https://git-scm.com/docs/gitrepository-layout
 */
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commitId } from '../lib/commit-id.ts';
import { readBounded } from '../system/bounded-file.ts';
import { isWithin } from '../system/within.ts';

/** A work tree and where its data are. Real paths. */
export interface GitRepository {
  /** The folder that `.git` lies in. */
  readonly workTree: string;
  /** HEAD is here. */
  readonly gitDirectory: string;
  /** Refs and objects are here; another folder only in additional work trees. */
  readonly commonDirectory: string;
}

const SMALL = 4096;
/** Half a million refs or so. */
const PACKED_REFS_LIMIT = 32 * 1024 * 1024;
/** A symbolic ref may name another. */
const MOST_STEPS = 5;

/**
 * The folder of the nearest repository that encloses a real path, no further up than `top`; undefined when there is
 * none. @throws like lstat.
 */
export function enclosingWorkTree(path: string, top: string): string | undefined {
  const first = lstatSync(path).isDirectory() ? path : dirname(path);
  for (let folder = first; isWithin(top, folder); folder = dirname(folder)) {
    if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder;
    if (folder === top) break;
  }
  return undefined;
}

/** Finds the data of a repository, all of it within `top`. @throws Error that says what was seen instead. */
export function openRepository(workTree: string, top: string): GitRepository {
  const entry = join(workTree, '.git');
  const stats = lstatSync(entry);
  const gitDirectory = stats.isDirectory() ? entry : folderNamedBy(entry, /^gitdir: (.+)$/, { from: workTree, top });
  const common = join(gitDirectory, 'commondir');
  const isLinked = lstatSync(common, { throwIfNoEntry: false }) !== undefined;
  const commonDirectory = isLinked ? folderNamedBy(common, /^(.+)$/, { from: gitDirectory, top }) : gitDirectory;
  return { workTree, gitDirectory, commonDirectory };
}

function folderNamedBy(
  file: string,
  pattern: RegExp,
  { from, top }: { readonly from: string; readonly top: string },
): string {
  const named = pattern.exec(firstLine(file))?.[1];
  if (named === undefined) throw new Error(`${JSON.stringify(file)} does not say where the repository is`);
  const real = realpathSync(resolve(from, named));
  if (!isWithin(top, real)) throw new Error(`${JSON.stringify(file)} leads out of the workspace`);
  return real;
}

/** The commit that HEAD names. @throws Error that says what was seen instead. */
export function headCommit({ gitDirectory, commonDirectory }: GitRepository): string {
  let text = firstLine(join(gitDirectory, 'HEAD'));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const commit = commitId(text);
    if (commit !== undefined) return commit;
    const name = /^ref: (.+)$/.exec(text)?.[1] ?? '';
    if (!isRefName(name)) throw new Error(`HEAD is ${JSON.stringify(text.slice(0, 100))}, which is not understood`);
    text = looseRef(gitDirectory, name) ?? looseRef(commonDirectory, name) ?? packedRef(commonDirectory, name);
  }
  throw new Error('HEAD leads through too many references');
}

/** The names that are safe as paths; git allows some more. */
function isRefName(name: string): boolean {
  return name.length <= 500 && /^refs(?:\/[\w@+=,#-][\w@+=,#.-]*)+$/.test(name) && !name.includes('..');
}

function looseRef(directory: string, name: string): string | undefined {
  const path = join(directory, name);
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === false ? firstLine(path) : undefined;
}

function packedRef(directory: string, name: string): string {
  const path = join(directory, 'packed-refs');
  const hasFile = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const text = hasFile ? readBounded(path, PACKED_REFS_LIMIT).toString('latin1') : '';
  const line = text.split('\n').find((each) => each.endsWith(` ${name}`));
  const commit = commitId(line?.slice(0, -name.length - 1));
  if (commit === undefined) throw new Error(`HEAD is ${JSON.stringify(name.slice(0, 100))}, which has no commit`);
  return commit;
}

function firstLine(path: string): string {
  return readBounded(path, SMALL).toString('utf8').split('\n', 1)[0]?.trimEnd() ?? '';
}
