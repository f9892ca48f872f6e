/**
 * What every command goes through before it is started: which file it is, whether that may run, and which environment
 * it gets.
 */
import { basename, delimiter } from 'node:path';
import { environmentFor, makeRunDirectories } from './environment.ts';
import type { Command, Io } from './io.ts';
import { findProgram, safePath, workspaceOf } from './safe-path.ts';
import { checkSystemCommand, isSystemProgram } from './system-programs.ts';
import { verifiedPrograms } from './verified-programs.ts';

/**
 * Completes commands: a bare name becomes an absolute path, found once; a path must be that of a verified program, or
 * of one of the system's (src/system/system-programs.ts). A command without an environment gets what `environmentFor`
 * has for the program.
 */
export function commandCompleter({
  env,
  workDir,
  log,
}: Pick<Io, 'env' | 'workDir' | 'log'>): (command: Command) => Promise<Command> {
  const found = new Map<string, string>();
  let searched: ReturnType<typeof safePath> | undefined;
  const path = () => {
    if (searched !== undefined) return searched;
    searched = safePath(env);
    if (searched.passedOver.length > 0) log.debug(`of PATH is passed over: ${searched.passedOver.join('; ')}`);
    return searched;
  };
  const resolve = (name: string): string => {
    const file = found.get(name) ?? findProgram(name, path(), workspaceOf(env));
    found.set(name, file);
    return file;
  };
  return async (command) => {
    makeRunDirectories(workDir);
    const isPath = command.file.includes('/');
    if (isSystemProgram(command.file)) checkSystemCommand(command);
    else if (isPath) await verifiedPrograms.check(command.file);
    const surroundings = { env, workDir, path: path().entries.join(delimiter) };
    return {
      ...command,
      file: isPath ? command.file : resolve(command.file),
      env: command.env ?? environmentFor(basename(command.file), surroundings),
    };
  };
}
