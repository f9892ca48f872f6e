/** What SARIF has to know of the repository: which files there are, and how long they are. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceLocation } from '../findings/finding.ts';
import { isSystemError } from '../lib/errors.ts';
import type { Repository } from '../sarif/foreign/foreign-run.ts';
import type { Io } from '../system/io.ts';
import { isWithin } from '../system/within.ts';

/** Of a file whose lines are counted. A longer one is no source text. */
const LONGEST_FILE = 16 * 1024 * 1024;

/** The checkout: the job's workspace, or the current directory. */
export function repositoryRoot(env: Io['env']): string {
  return realpathSync.native(env['GITHUB_WORKSPACE'] || process.cwd());
}

/** The repository as SARIF sees it. Links count as no files: GitHub shows nothing there. */
export function repositoryFiles(env: Io['env']): Repository {
  const root = repositoryRoot(env);
  const lines = new Map<string, number>();
  const repository: Repository = {
    roots: [root],
    exists: (path) => fileIn(root, path) !== undefined,
    lines: (path) => {
      const known = lines.get(path) ?? countLines(fileIn(root, path));
      lines.set(path, known);
      return known;
    },
  };
  const fallback = workflowFile(env, repository);
  return fallback === undefined ? repository : { ...repository, fallback };
}

function fileIn(root: string, path: string): string | undefined {
  try {
    const file = join(root, path);
    return realpathSync.native(file) === file && isWithin(root, file) && statSync(file).isFile() ? file : undefined;
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'EACCES')) return undefined;
    throw error;
  }
}

function countLines(file: string | undefined): number {
  if (file === undefined || statSync(file).size > LONGEST_FILE) return 1;
  return Math.max(1, readFileSync(file, 'latin1').replace(/\n$/, '').split('\n').length);
}

/**
 * The workflow that runs, for findings that no file says: `OWNER/NAME/.github/workflows/ci.yml@refs/heads/main`. It is
 * where this action is asked for.
 */
function workflowFile(env: Io['env'], { exists }: Repository): SourceLocation | undefined {
  const path = /^[^/]+\/[^/]+\/([^@]+)@/.exec(env['GITHUB_WORKFLOW_REF']?.slice(0, 1_000) ?? '')?.[1];
  return path !== undefined && exists(path) ? { file: path, line: 1 } : undefined;
}
