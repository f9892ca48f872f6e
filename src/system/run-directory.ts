/** The action's directory of a run: main makes it, and post, which removes it, makes sure that it is the one. */
import { lstat, mkdtemp, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { ActionError, describeError } from '../lib/errors.ts';
import { isOurs } from './own-file.ts';

const PREFIX = 'kind-loadtest-';
/** The prefix, and what mkdtemp puts behind it. */
const NAME = /^kind-loadtest-[A-Za-z0-9]{6}$/;

/** Makes the directory, private to the user, in the job's temporary directory. Returns its real path. */
export async function makeRunDirectory(temp: string): Promise<string> {
  return mkdtemp(join(await realpath(temp), PREFIX));
}

/**
 * Whether a directory that `makeRunDirectory` made is still there. Post has the path from a file that every step of the
 * job can write, and removes what is there.
 * @throws ActionError when the path is none that it can have made
 */
export async function isRunDirectory(path: string, temp: string): Promise<boolean> {
  const problem = await problemWith(path, temp).catch((error: unknown) => describeError(error));
  if (problem === undefined) return true;
  if (problem === GONE) return false;
  throw new ActionError(
    'state-missing',
    `${JSON.stringify(path)} ${problem}: this action did not make it, and nothing was removed.`,
    {
      hint: 'Another step may have changed the state of this one. Leftovers: docker ps --all --filter label=io.x-k8s.kind.cluster',
    },
  );
}

const GONE = 'is gone';

async function problemWith(path: string, temp: string): Promise<string | undefined> {
  if (!isAbsolute(path) || normalize(path) !== path) return 'is no plain absolute path';
  if (!NAME.test(basename(path))) return 'has another name';
  if (dirname(path) !== (await realpath(temp))) return `is not in ${temp}`;
  const stats = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (stats === undefined) return GONE;
  if (!stats.isDirectory()) return 'is no directory';
  return isOurs(stats) ? undefined : `belongs to another user (${stats.uid})`;
}
