/**
 * The files that inputs name: configuration, bodies, rows, certificates, scripts. In the action they may be no other than those of the job. A body file is sent
 * to the application, and on a pull request both are the author's: with /proc/self/environ he would have the job's token.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { relative } from 'node:path';

export type ReadInputFile = (path: string) => Buffer;

/** Reads any file. */
export function anyFile(path: string): Buffer {
  return readFileSync(path);
}

/** Reads regular files below the given directories, links followed. @throws Error that says what is allowed. */
export function filesWithin(directories: readonly string[]): ReadInputFile {
  const roots = directories.map((directory) => realpathSync(directory));
  return (path) => {
    const real = realpathSync(path);
    if (!roots.some((root) => isWithin(root, real))) throw new Error(`${path} is outside of the workspace`);
    if (!statSync(real).isFile()) throw new Error(`${path} is no file`);
    return readFileSync(real);
  };
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith('../');
}
