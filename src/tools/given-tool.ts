/** A program whose path the workflow gives, for machines that fetch nothing: it is what the user says it is. */
import { realpathSync } from 'node:fs';
import { ActionError, describeError } from '../lib/errors.ts';
import { probeEnvironment } from '../system/environment.ts';
import type { Io } from '../system/io.ts';
import { isInWorkspace, isProgram, workspaceOf } from '../system/safe-path.ts';
import { hashFile, verifiedPrograms } from '../system/verified-programs.ts';
import type { InstalledTool } from './installed-tool.ts';
import { refusedVersion } from './tool-downloads.ts';
import type { GivenProgram } from './tool-request.ts';

const VERSION_DEADLINE_MS = 15_000;
const VERSION = /(?:^|[\sv])(\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,64})?)/m;

/**
 * Registers a program that the workflow names, and asks it for its version. A file of the checkout is none: on a pull
 * request it would be the author's program.
 * @throws ActionError input for what is no program or has a refused version, tool-checksum for another hash
 * than was given.
 */
export async function givenTool(io: Io, name: InstalledTool['name'], given: GivenProgram): Promise<InstalledTool> {
  const path = realPath(name, given.path);
  if (isInWorkspace(path, workspaceOf(io.env)))
    throw unusable(name, given.path, 'it is inside the workspace, where a pull request puts its files');
  if (!isProgram(path)) throw unusable(name, given.path, 'it is no file that may be executed');
  const file = await hashFile(path);
  if (given.sha256 !== undefined && given.sha256.toLowerCase() !== file.sha256) {
    throw new ActionError(
      'tool-checksum',
      `${path} has SHA-256 ${file.sha256}, and ${name}-sha256 is ${given.sha256.toLowerCase()}. It was not started.`,
      { hint: `Compare both with what the project publishes, then correct ${name}-path or ${name}-sha256.` },
    );
  }
  verifiedPrograms.add(path, file);
  const version = await versionOf(io, path);
  const refused = version === undefined ? undefined : refusedVersion(name, version);
  if (version !== undefined && refused === undefined) {
    io.log.info(`${name} ${version} is used from ${path}, as given. Its SHA-256 is ${file.sha256}.`);
    return { name, version, path, source: 'given', sha256: file.sha256 };
  }
  verifiedPrograms.remove(path);
  throw unusable(
    name,
    given.path,
    refused === undefined ? 'it does not tell its version' : `${name} ${version} is never used: ${refused}`,
  );
}

function realPath(name: string, path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw unusable(name, path, describeError(error));
  }
}

async function versionOf(io: Io, path: string): Promise<string | undefined> {
  const env = probeEnvironment(io.workDir);
  const asked = await io.run({ file: path, args: ['--version'], env, deadlineMs: VERSION_DEADLINE_MS });
  return VERSION.exec(asked.stdout.slice(0, 4096))?.[1];
}

function unusable(name: string, path: string, problem: string): ActionError {
  return new ActionError('input', `${name}-path ${JSON.stringify(path)} can't be used: ${problem}.`, {
    hint: `Name the program itself, outside of the checkout, or leave ${name}-path out to have the release downloaded.`,
  });
}
