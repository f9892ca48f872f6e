/**
 * Where programs are looked for: those entries of PATH into which neither a pull request nor another user can put a
 * program.
 */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { ActionError } from '../lib/errors.ts';
import type { Io } from './io.ts';
import { isWithin } from './within.ts';

const WRITABLE_BY_OTHERS = 0o002;
/** In a directory with this bit, as /tmp has it, only the owner of an entry may replace it. */
const STICKY = 0o1000;

/** PATH, sorted out. */
export interface SafePath {
  /** Real paths of the directories that are kept, in the order of PATH, each once. */
  readonly entries: readonly string[];
  /** The others, each with the reason: `/x: it is writable by others`. */
  readonly passedOver: readonly string[];
}

/**
 * The entries of PATH that may be searched. Passed over is what is empty or relative (it means another directory for
 * each caller), what others may write to, and what lies inside the workspace of a job, where the checkout of a pull
 * request is.
 */
export function safePath(env: Io['env']): SafePath {
  const workspace = workspaceOf(env);
  const entries = new Set<string>();
  const passedOver: string[] = [];
  for (const entry of (env['PATH'] ?? '').split(delimiter)) {
    const problem = directoryProblem(entry, workspace);
    if (problem === undefined) entries.add(realpathSync(entry));
    else passedOver.push(`${entry === '' ? '(empty entry)' : entry}: ${problem}`);
  }
  return { entries: [...entries], passedOver };
}

/** The job's workspace as a real path. On a laptop there is none: the checkout is the user's own. */
export function workspaceOf(env: Io['env']): string | undefined {
  const workspace = env['GITHUB_WORKSPACE'] ?? (env['GITHUB_ACTIONS'] === 'true' ? process.cwd() : undefined);
  return workspace === undefined || workspace === '' ? undefined : realPath(workspace);
}

/** Whether a path leads into the workspace, links followed. */
export function isInWorkspace(path: string, workspace: string | undefined): boolean {
  const real = realPath(path);
  if (workspace === undefined || real === undefined) return false;
  return isWithin(workspace, real);
}

/** Whether there is a file that this user may run; a folder can be entered, and is none. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Why a program of a kept directory is not to be started all the same: it, or what it is a link to, may have been put
 * there by others.
 */
export function programProblem(path: string, workspace: string | undefined): string | undefined {
  const real = realPath(path);
  if (real === undefined) return 'it does not exist';
  if ((statSync(real).mode & WRITABLE_BY_OTHERS) !== 0) return 'it is writable by others';
  const problem = directoryProblem(dirname(real), workspace);
  return problem === undefined ? undefined : `it is in ${dirname(real)}, and ${problem}`;
}

/**
 * The absolute path of a program that is called by its bare name.
 * @throws ActionError command-failed that says what was passed over and why.
 */
export function findProgram(name: string, path: SafePath, workspace: string | undefined): string {
  const passedOver = [...path.passedOver];
  for (const directory of path.entries) {
    const file = join(directory, name);
    if (!isProgram(file)) continue;
    const problem = programProblem(file, workspace);
    if (problem === undefined) return file;
    passedOver.push(`${file}: ${problem}`);
  }
  const searched =
    path.entries.length === 0 ? 'no directory of PATH may be searched' : `it is not in ${path.entries.join(', ')}`;
  const others = passedOver.length === 0 ? '' : ` Passed over: ${passedOver.join('; ')}.`;
  throw new ActionError('command-failed', `${name} was not found: ${searched}.${others}`, {
    hint: `Install ${name} into a directory that only its owner may write to and that is outside of the workspace, and put that directory on PATH.`,
  });
}

function directoryProblem(directory: string, workspace: string | undefined): string | undefined {
  if (directory === '') return 'it stands for the current directory';
  if (!isAbsolute(directory)) return 'it is relative';
  const real = realPath(directory);
  if (real === undefined) return 'it does not exist';
  if (isInWorkspace(real, workspace)) return 'it is inside the workspace';
  return writableProblem(real);
}

/**
 * The directory itself must not be writable by others, nor one above it: whoever may rename there can put another in
 * its place.
 */
function writableProblem(real: string): string | undefined {
  if ((statSync(real).mode & WRITABLE_BY_OTHERS) !== 0) return 'it is writable by others';
  for (let parent = dirname(real); ; parent = dirname(parent)) {
    const { mode } = statSync(parent);
    if ((mode & WRITABLE_BY_OTHERS) !== 0 && (mode & STICKY) === 0) return `${parent} above it is writable by others`;
    if (parent === dirname(parent)) return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
