/** The action's directory of a run: main makes it, and post, which removes it, makes sure that it is the one. */
import { lstat, mkdtemp, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize } from 'node:path';
import { ActionError, describeError } from '../errors.ts';
import { isOurs } from './own-file.ts';

const PREFIX = 'kind-loadtest-';
/** The prefix, and what mkdtemp puts behind it. */
const NAME = /^kind-loadtest-[A-Za-z0-9]{6}$/;

/** Makes the directory, private to the user, in the job's temporary directory. Returns its real path. */
export async function makeRunDirectory(temp: string): Promise<string> {
  return mkdtemp(join(await realpath(temp), PREFIX));
}

/**
 * Makes sure that a path is a directory which `makeRunDirectory` made. Post has it from a file that every step of the job can write, and removes what is there.
 * @throws ActionError that says why it is not
 */
export async function checkRunDirectory(path: string, temp: string): Promise<void> {
  const problem = await problemWith(path, temp).catch((error: unknown) => describeError(error));
  if (problem === undefined) return;
  throw new ActionError(
    'state-missing',
    `the run's directory is not one that this action made, and nothing was removed: ${JSON.stringify(path)} ${problem}.`,
    {
      hint: 'Another step may have changed the state of this one. Leftovers: docker ps --all --filter label=io.x-k8s.kind.cluster',
    },
  );
}

async function problemWith(path: string, temp: string): Promise<string | undefined> {
  if (!isAbsolute(path) || normalize(path) !== path) return 'is no plain absolute path';
  if (!NAME.test(basename(path))) return 'has another name';
  if (dirname(path) !== (await realpath(temp))) return `is not in ${temp}`;
  const stats = await lstat(path);
  if (!stats.isDirectory()) return 'is no directory';
  return isOurs(stats) ? undefined : `belongs to another user (${stats.uid})`;
}
