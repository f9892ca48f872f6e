/**
 * The files that manifests may consist of: those of one repository folder, by their real paths, and nothing that git or
 * the runner keeps there for itself.
 */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ActionError, describeError, isSystemError } from '../../lib/errors.ts';
import type { FileGate } from '../../system/input-files.ts';
import { readRegularFile } from '../../system/regular-file.ts';
import { isWithin, wayWithin } from '../../system/within.ts';

const MOST_TREE_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 2_000;

/** How the sentence on a missing file ends. */
export const MISSING = 'does not exist';

export interface Located {
  readonly real: string;
  readonly kind: 'file' | 'folder';
}

export interface SourceTree {
  /** The folder in which everything has to lie; a real path. */
  readonly root: string;
  /** A path as the user knows it. */
  show(path: string): string;
  /** What is at a path, links followed, or a sentence on why it can't be used. */
  locate(path: string): Located | string;
  /** A file's content. @throws ActionError above the limits on size and number. */
  read(real: string): Buffer;
  /** Names in a folder, sorted. */
  list(real: string): readonly string[];
}

export interface SourceTreeOptions {
  /** Folder of the checkout in the action, the current directory on a laptop: what surrounds files of no repository. */
  readonly workspace: string;
  /** The folder that surrounds the manifests, where it is known; undefined has it looked for. */
  readonly root?: string;
  /** Has to let each file and folder pass, besides. */
  readonly files: FileGate;
}

/**
 * Opens the tree around a file or folder of manifests: its repository, but never more than the workspace when it lies
 * in there. What belongs to no repository and lies elsewhere is a tree by itself.
 */
export function openSourceTree(start: string, { workspace, files: gate, root: known }: SourceTreeOptions): SourceTree {
  const root =
    known === undefined
      ? rootOf(realOf(start), existsSync(workspace) ? realpathSync(workspace) : workspace)
      : realOf(known);
  let files = 0;
  let bytes = 0;
  const show = (path: string): string => shown(workspace, path);
  return {
    root,
    show,
    locate: (path) => locate(root, path, show, gate),
    read: (file) => {
      const content = readRegularFile(file, show(file), 'manifest');
      files += 1;
      bytes += content.length;
      if (files > MOST_FILES) throw tooLarge(show(start), `more than ${MOST_FILES} files`);
      if (bytes > MOST_TREE_BYTES) throw tooLarge(show(start), `more than ${MOST_TREE_BYTES / 1024 / 1024} MiB`);
      return content;
    },
    list: (folder) => readdirSync(folder).sort(),
  };
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (cause) {
    throw new ActionError('manifests-invalid', `${path} can't be read: ${describeError(cause)}`, {
      cause,
      hint: 'Paths are relative to the directory of the checkout.',
    });
  }
}

function rootOf(real: string, workspace: string): string {
  const folder = statSync(real).isDirectory() ? real : dirname(real);
  const repository = repositoryOf(folder);
  if (isWithin(workspace, folder))
    return repository !== undefined && isWithin(workspace, repository) ? repository : workspace;
  return repository ?? folder;
}

/** The nearest folder around that holds a repository. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

function locate(root: string, path: string, show: (path: string) => string, gate: FileGate): Located | string {
  let real: string;
  try {
    real = realpathSync(path);
    if (!isWithin(root, real))
      return `${show(path)} is outside of ${show(root)}, the folder that the manifests may use`;
    gate.resolve(path, 'workflow');
  } catch (error) {
    const isMissing = isSystemError(error, 'ENOENT', 'ENOTDIR');
    return isMissing ? `${show(path)} ${MISSING}` : describeError(error);
  }
  if (isPrivate(relative(root, real))) return `${show(path)} belongs to git, and may hold credentials`;
  return { real, kind: statSync(real).isDirectory() ? 'folder' : 'file' };
}

/** File systems that take no notice of capitals would open `.GIT` as well. */
function isPrivate(way: string): boolean {
  return way.split('/').some((part) => part.toLowerCase() === '.git');
}

function shown(workspace: string, path: string): string {
  const way = wayWithin(workspace, path) ?? path;
  return way === '' ? '.' : way;
}

function tooLarge(path: string, what: string): ActionError {
  return new ActionError('manifests-invalid', `the manifests in ${path} consist of ${what}.`, {
    hint: 'Name a folder that holds what is deployed, and no more.',
  });
}
