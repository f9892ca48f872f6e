/** The directory in which a run's record lives, used by one command at a time and never one of somebody else's. */
import { existsSync, mkdirSync } from 'node:fs';
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ActionError, describeError } from '../errors.ts';
import { isAlive } from '../io/process.ts';

const LOCK = 'lock';
/** What a run that was ended before its first record may have left. */
const LEFTOVERS = [LOCK, 'state.json.part'];
const RECORD = 'state.json';

/** Whether anything of ours is there. @throws ActionError when what is there is not ours: it would be removed in the end. */
export async function hasWork(directory: string): Promise<boolean> {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new ActionError('state-missing', `${directory} can't be read: ${describeError(error)}`, { cause: error, hint: OTHER_OUT });
  });
  if (entries === undefined) return false;
  const foreign = entries.includes(RECORD) ? [] : entries.filter((entry) => !LEFTOVERS.includes(entry));
  if (foreign.length === 0) return true;
  throw new ActionError('state-missing', `${directory} holds files that are not of a run: ${foreign.slice(0, 3).join(', ')}.`, { hint: OTHER_OUT });
}

const OTHER_OUT = 'Name another directory with --out.';

/**
 * Makes the directory and takes it until disposed. Two commands at once would remove each other's processes. @throws ActionError when it can't be made, or another command has it.
 */
export async function takeDirectory(directory: string): Promise<AsyncDisposable> {
  makeDirectory(directory);
  const lock = join(directory, LOCK);
  for (;;) {
    try {
      const file = await open(lock, 'wx', 0o600);
      await file.writeFile(String(process.pid));
      await file.close();
      return { [Symbol.asyncDispose]: () => rm(lock, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
    }
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    // An empty one is being written just now.
    if (owner === 0 || isAlive(owner)) {
      throw new ActionError('state-missing', `another command${owner === 0 ? '' : ` (process ${owner})`} is using ${dirname(directory)}.`, {
        hint: `Wait until it ends, or name another directory with --out. If there is none any more, delete ${lock}.`,
      });
    }
    await rm(lock, { force: true });
  }
}

function makeDirectory(directory: string): void {
  try {
    makeAll(dirname(directory));
    if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    throw new ActionError('state-missing', `${directory} can't be made: ${describeError(error)}`, { cause: error, hint: OTHER_OUT });
  }
}

/** One after the other: the recursive mkdir of Node 24 never ends below /proc. */
function makeAll(directory: string): void {
  if (existsSync(directory)) return;
  makeAll(dirname(directory));
  mkdirSync(directory);
}
