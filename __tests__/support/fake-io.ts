/** An Io whose processes are played from a table, and that can be wrong in the ways the real thing is. */

import { createRedactor } from '../../src/redaction/redact.ts';
import { anyFile } from '../../src/system/input-files.ts';
import type { Command, CommandResult, Io } from '../../src/system/io.ts';

export interface FakeIo extends Io {
  /** Every command line that was run, in order. */
  readonly commands: readonly string[];
  readonly lines: readonly string[];
}

type Play = (line: string, command: Command) => Partial<CommandResult> | undefined;

/** `play` answers each command line; undefined is success without output. Time passes only by sleeping. */
export function fakeIo(
  play: Play,
  options: { readonly workDir?: string; readonly clockStepMs?: () => number } = {},
): FakeIo {
  const commands: string[] = [];
  const lines: string[] = [];
  let clock = 1_000_000;
  const note = (line: string) => void lines.push(line);
  const answer = (command: Command): CommandResult => {
    const line = [command.file, ...command.args].join(' ');
    commands.push(line);
    return { exitCode: 0, stdout: '', stderr: '', ...play(line, command) };
  };
  return {
    commands,
    lines,
    log: {
      group: note,
      groupEnd: () => undefined,
      info: note,
      notice: note,
      warning: note,
      error: note,
      debug: () => undefined,
      live: () => undefined,
    },
    redactor: createRedactor(),
    env: {},
    signal: new AbortController().signal,
    files: anyFile,
    workDir: options.workDir ?? '/nonexistent',
    manifestsDir: '/nonexistent',
    now: () => clock + (options.clockStepMs?.() ?? 0),
    elapsed: () => clock,
    sleep: async (ms) => {
      clock += ms;
      await Promise.resolve();
    },
    run: async (command) => answer(command),
    pipe: async (from, to) => [answer(from), answer(to)],
  };
}
