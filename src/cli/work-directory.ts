/** The directory in which a run's record lives, used by one command at a time and never one of somebody else's. */
import { existsSync, mkdirSync, type Stats } from 'node:fs';
import { lstat, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { trackedBelow } from '../git/git-tracked.ts';
import { DEFAULT_OUT_DIR } from '../inputs/commands.ts';
import { ActionError, describeError, isSystemError } from '../lib/errors.ts';
import { isOurs } from '../system/own-file.ts';
import { isAlive } from '../system/process.ts';

const LOCK = 'lock';
/** What a run that was ended before its first record may have left. */
const LEFTOVERS = [LOCK, 'state.json.part'];
const RECORD = 'state.json';

/**
 * Refuses a directory that somebody else may have filled: a record says what is handed to kubectl, and what is deleted.
 * A cloned repository, or another user, could bring one along. Every command looks here first. @throws ActionError that
 * says whose it is.
 */
export async function refuseForeign(directory: string): Promise<void> {
  await refuseUnnamedLink(dirname(directory));
  const stats = await statsOf(directory);
  if (stats === undefined) return;
  const problem = wrongWith(stats) ?? (await trackedProblem(directory));
  if (problem !== undefined)
    throw new ActionError('state-missing', `${directory} ${problem.what}. Nothing in it was used.`, {
      hint: problem.hint,
    });
}

/**
 * A link that was named is the user's own choice; one that merely has the name which we take by default may have come
 * with the checkout. @throws ActionError for such a one.
 */
export async function refuseUnnamedLink(outDir: string): Promise<void> {
  if (outDir !== resolve(DEFAULT_OUT_DIR) || (await statsOf(outDir))?.isSymbolicLink() !== true) return;
  throw new ActionError('state-missing', `${outDir} is a link, and was not asked for by name.`, {
    hint: 'Name the directory that it leads to with --out.',
  });
}

interface Problem {
  /** Continues a sentence that begins with the directory. */
  readonly what: string;
  readonly hint: string;
}

const WRITABLE_BY_OTHERS = 0o022;

function wrongWith(stats: Stats): Problem | undefined {
  if (!stats.isDirectory())
    return { what: 'is a link or a file, where a directory of ours should be', hint: `Delete it. ${OTHER_OUT}` };
  if (!isOurs(stats)) {
    return { what: `belongs to another user (${stats.uid})`, hint: `Use the user that made it. ${OTHER_OUT}` };
  }
  if ((stats.mode & WRITABLE_BY_OTHERS) === 0) return undefined;
  return { what: 'can be written by other users', hint: `When all in it is yours: chmod go-w on it. ${OTHER_OUT}` };
}

async function trackedProblem(directory: string): Promise<Problem | undefined> {
  const untrack = `If it is your own run: git rm -r --cached ${directory}, and add it to .gitignore. Leftovers: docker ps --all --filter label=io.x-k8s.kind.cluster. ${OTHER_OUT}`;
  try {
    const tracked = await trackedBelow(directory);
    return tracked === undefined
      ? undefined
      : { what: `came with the repository: git tracks ${tracked}`, hint: untrack };
  } catch (error) {
    return { what: `may have come with a repository, which can't be told: ${describeError(error)}`, hint: OTHER_OUT };
  }
}

async function statsOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new ActionError('state-missing', `${path} can't be read: ${describeError(error)}`, {
      cause: error,
      hint: OTHER_OUT,
    });
  });
}

/**
 * Whether anything of ours is there. @throws ActionError when what is there is not ours: it would be removed in the
 * end.
 */
export async function hasWork(directory: string): Promise<boolean> {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new ActionError('state-missing', `${directory} can't be read: ${describeError(error)}`, {
      cause: error,
      hint: OTHER_OUT,
    });
  });
  if (entries === undefined) return false;
  const foreign = entries.includes(RECORD) ? [] : entries.filter((entry) => !LEFTOVERS.includes(entry));
  if (foreign.length === 0) return true;
  throw new ActionError(
    'state-missing',
    `${directory} holds files that are not of a run: ${foreign.slice(0, 3).join(', ')}.`,
    { hint: OTHER_OUT },
  );
}

const OTHER_OUT = 'Name another directory with --out.';

/**
 * Makes the directory and takes it until disposed. Two commands at once would remove each other's processes. @throws
 * ActionError when it can't be made, or another command has it.
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
      if (!isSystemError(error, 'EEXIST')) throw error;
    }
    const owner = Number(await readFile(lock, 'utf8').catch(() => ''));
    // An empty one is being written just now.
    if (owner === 0 || isAlive(owner)) {
      throw new ActionError(
        'state-missing',
        `another command${owner === 0 ? '' : ` (process ${owner})`} is using ${dirname(directory)}.`,
        {
          hint: `Wait until it ends, or name another directory with --out. If there is none any more, delete ${lock}.`,
        },
      );
    }
    await rm(lock, { force: true });
  }
}

function makeDirectory(directory: string): void {
  try {
    makeAll(dirname(directory));
    if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    // It was not there a moment ago: a command that was started at the same time has made it.
    if (isSystemError(error, 'EEXIST')) {
      throw new ActionError('state-missing', `another command is using ${dirname(directory)}.`, {
        hint: `Wait until it ends. ${OTHER_OUT}`,
      });
    }
    throw new ActionError('state-missing', `${directory} can't be made: ${describeError(error)}`, {
      cause: error,
      hint: OTHER_OUT,
    });
  }
}

/** One after the other: the recursive mkdir of Node 24 never ends below /proc. */
function makeAll(directory: string): void {
  if (existsSync(directory)) return;
  makeAll(dirname(directory));
  mkdirSync(directory);
}
