/**
 * The one gate for every file that a run reads by a name: configuration, bodies, rows, certificates, scripts,
 * manifests. What is in such a file can end up at the application, in the cluster or in a report, and on a pull request
 * all of these are the author's. So a name that a file of the checkout gives reaches files of the checkout only, and no
 * name reaches what holds credentials: with /proc/self/environ the author would have the job's token.
 */
import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, resolve, sep } from 'node:path';
import { type FileKind, readRegularFile, whatIs } from './regular-file.ts';
import { isWithin, wayWithin } from './within.ts';

/**
 * Who gave a name: the workflow (on the command line: the user), or a file, which on a pull request is its author's.
 */
export type Origin = 'workflow' | 'file';

export interface FileGate {
  /**
   * The content of a regular file. Paths are relative to the working directory.
   * @throws Error that says what is not allowed, and how to do it right.
   */
  read(path: string, from: Origin, kind: FileKind): Buffer;
  /**
   * The real path of a regular file or a folder: that is what to open. What lies below a folder is not looked at.
   * @throws Error as `read`.
   */
  resolve(path: string, from: Origin): string;
}

export interface JobFiles {
  /** Where the repository is checked out. */
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temp: string;
  /** A further reason not to use a file or folder, as a full sentence; it is asked last, with a real path. */
  readonly objection?: (realPath: string) => string | undefined;
}

/** The files of a user's own machine: any, as long as they are regular and not too large. */
export const anyFile: FileGate = gateOf((path) => realpathSync.native(path));

/** The files of a job in a workflow. @throws when the workspace or the temporary directory do not exist. */
export function jobFiles({ workspace, temp, objection }: JobFiles): FileGate {
  const roots = { workspace: realpathSync.native(workspace), temp: realpathSync.native(temp) };
  return gateOf((path, from, kind) => {
    // Before anything is looked up: what is outside of the workspace is not even asked about.
    if (from === 'file' && isAbsolute(path)) {
      const reason = 'and a file of the checkout names other files by relative ones';
      throw new Error(`${path} is an absolute path, ${reason}; use one, or give this input in the workflow`);
    }
    const [absolute, real] = [resolve(path), realpathSync.native(path)];
    const refusal =
      twofoldProblem(path, absolute, real) ??
      privateProblem(path, absolute, real, roots.temp) ??
      outsideProblem(path, { from, absolute, real, workspace: roots.workspace }) ??
      // A kubeconfig comes from the workflow alone, and is written outside of the workspace by an earlier step.
      (kind === 'kubeconfig' ? undefined : objection?.(real));
    if (refusal !== undefined) throw new Error(refusal);
    return real;
  });
}

function gateOf(realPathOf: (path: string, from: Origin, kind?: FileKind) => string): FileGate {
  return {
    read: (path, from, kind) => readRegularFile(realPathOf(path, from, kind), path, kind),
    resolve: (path, from) => {
      const real = realPathOf(path, from);
      const stats = lstatSync(real);
      if (!stats.isFile() && !stats.isDirectory())
        throw new Error(`${path} is ${whatIs(stats)}, and neither a file nor a folder`);
      return real;
    },
  };
}

/**
 * Behind a link `..` means one file to the system and another one to who only looks at the text, as other programs may.
 */
function twofoldProblem(path: string, absolute: string, real: string): string | undefined {
  if (realpathSync.native(absolute) === real) return undefined;
  return `${path} has .. behind a link and could mean two files; write it without`;
}

/** No files of a job: the environment and memory of processes, settings of the kernel, devices. */
const SYSTEM = ['proc', 'sys', 'dev'];

/**
 * actions/checkout leaves its token in .git/config, or in a file of the temporary directory that begins like this; the
 * runner's own names there begin with an underscore.
 */
export const PRIVATE_IN_TEMP = /^(_|git-credentials)/i;

function privateProblem(path: string, absolute: string, real: string, temp: string): string | undefined {
  for (const parts of [absolute.split(sep), real.split(sep)]) {
    if (SYSTEM.includes(parts[1] ?? ''))
      return `${path} lies in /${parts[1]}, where no files of a job are; it is not read`;
    if (parts.some((part) => part.toLowerCase() === '.git'))
      return `${path} lies in .git, which may hold credentials; it is not read`;
  }
  if (PRIVATE_IN_TEMP.test(wayWithin(temp, real) ?? ''))
    return `${path} is one of the runner's own files, which may hold credentials; it is not read`;
  return undefined;
}

interface Named {
  readonly from: Origin;
  readonly absolute: string;
  readonly real: string;
  readonly workspace: string;
}

/** A link in the checkout is the pull request's, whoever names it. */
function outsideProblem(path: string, { from, absolute, real, workspace }: Named): string | undefined {
  if (isWithin(workspace, real)) return undefined;
  if (from === 'file') {
    const reason = 'and a file of the checkout names files in it only';
    return `${path} is outside of the workspace, ${reason}; give this input in the workflow`;
  }
  if (!leadsThrough(workspace, absolute)) return undefined;
  return `${path} leads out of the workspace by a link of the checkout; name the file where it is`;
}

function leadsThrough(workspace: string, absolute: string): boolean {
  if (isWithin(workspace, realpathSync.native(absolute))) return true;
  const parent = dirname(absolute);
  return parent !== absolute && leadsThrough(workspace, parent);
}
