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

/**
 * Below any of these names lie credentials and what else the runner keeps: checkout leaves its token in .git/config, or in a file of the temporary directory
 * that begins so; the runner's own directories begin with an underscore.
 */
const PRIVATE = /(^|\/)\.git(\/|$)/;
const PRIVATE_IN_TEMP = /^(_|git-credentials)/;

/** Reads regular files below the workspace and the job's temporary directory, links followed. @throws Error that says what is allowed. */
export function filesWithin({ workspace, temp }: { readonly workspace: string; readonly temp: string }): ReadInputFile {
  const [workspaceRoot, tempRoot] = [realpathSync(workspace), realpathSync(temp)];
  return (path) => {
    const real = realpathSync(path);
    const [inWorkspace, inTemp] = [wayWithin(workspaceRoot, real), wayWithin(tempRoot, real)];
    if (inWorkspace === undefined && inTemp === undefined) throw new Error(`${path} is outside of the workspace`);
    if ([inWorkspace, inTemp].some((way) => PRIVATE.test(way ?? '')) || PRIVATE_IN_TEMP.test(inTemp ?? ''))
      throw new Error(`${path} may hold credentials, and is not read`);
    if (!statSync(real).isFile()) throw new Error(`${path} is no file`);
    return readFileSync(real);
  };
}

/** The way from a root to a path below it; undefined when it is not below. */
function wayWithin(root: string, path: string): string | undefined {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith('../') ? way : undefined;
}
