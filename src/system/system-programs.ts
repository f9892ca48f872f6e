/**
 * The two programs of the system that are named by an absolute path: chrt, and sudo to start it. Their hashes differ
 * from one distribution to the next, so what is looked at before each start is who could have put them there: root
 * alone. They are started with the arguments below and no others.
 */
import { realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { ActionError } from '../lib/errors.ts';
import type { Command } from './io.ts';
import { programProblem } from './safe-path.ts';

export const CHRT = '/usr/bin/chrt';
export const SUDO = '/usr/bin/sudo';

const ROOT = 0;
const WRITABLE_BY_GROUP = 0o020;
/** SCHED_FIFO at priority 10 that children don't inherit, or back to SCHED_OTHER; of one thread. */
const CHRT_ARGUMENTS = /^(-R -f -p 10|-o -p 0) [1-9][0-9]{0,9}$/;

export function isSystemProgram(file: string): boolean {
  return file === CHRT || file === SUDO;
}

/** @throws ActionError command-failed for other arguments, and for a program that others than root can replace. */
export function checkSystemCommand({ file, args }: Pick<Command, 'file' | 'args'>): void {
  const [program, ...given] = file === SUDO && args[0] === '-n' ? args.slice(1) : [file, ...args];
  if (program !== CHRT || given.some((argument) => argument.includes(' ')) || !CHRT_ARGUMENTS.test(given.join(' '))) {
    throw new ActionError(
      'command-failed',
      `${file} was not started: it is used for nothing but a thread's priority.`,
      {
        hint: 'This is a defect of the action. Please report it with the log of the run.',
      },
    );
  }
  for (const path of new Set([file, CHRT])) {
    const problem = systemProgramProblem(path);
    if (problem === undefined) continue;
    throw new ActionError('command-failed', `${path} was not started: ${problem}`, {
      hint: 'Install the package of your distribution, or set `priority: normal`.',
    });
  }
}

/** Why a program may be another than the system's; undefined when root alone can have put it there. */
export function systemProgramProblem(path: string): string | undefined {
  const problem = programProblem(path, undefined);
  if (problem !== undefined) return problem;
  for (let place = realpathSync(path); ; place = dirname(place)) {
    const { uid, gid, mode } = statSync(place);
    if (uid !== ROOT) return `${place} does not belong to root`;
    if (gid !== ROOT && (mode & WRITABLE_BY_GROUP) !== 0) return `${place} is writable by a group`;
    if (place === dirname(place)) return undefined;
  }
}
