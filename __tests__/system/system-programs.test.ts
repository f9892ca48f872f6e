/** The two programs of the system that are named by a path, and the one thing that they are started for. */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redact.ts';
import { realIo } from '../../src/system/real-io.ts';
import { CHRT, checkSystemCommand, SUDO, systemProgramProblem } from '../../src/system/system-programs.ts';
import { fakeIo } from '../support/fake-io.ts';

const TAKE = ['-R', '-f', '-p', '10', '4711'];

describe('a program of the system', () => {
  it.each([
    ['a command', CHRT, ['-f', '10', '/bin/sh']],
    ['a higher priority', CHRT, ['-R', '-f', '-p', '99', '4711']],
    ['a priority that children inherit', CHRT, ['-f', '-p', '10', '4711']],
    ['all threads', CHRT, ['-a', ...TAKE]],
    ['no thread', CHRT, ['-R', '-f', '-p', '10', '0']],
    ['a name', CHRT, ['-R', '-f', '-p', '10', '$(id)']],
    ['two arguments in one', CHRT, ['-R', '-f', '-p', '10 4711']],
    ['something behind it', CHRT, [...TAKE, 'x']],
    ['another program as root', SUDO, ['-n', '/bin/sh', ...TAKE]],
    ['chrt of another place as root', SUDO, ['-n', '/tmp/chrt', ...TAKE]],
    ['a password', SUDO, [CHRT, ...TAKE]],
    ['other options of sudo', SUDO, ['-n', '-E', CHRT, ...TAKE]],
  ])('is not started for %s', async (_name, file, args) => {
    const io = realIo({
      log: fakeIo(() => undefined).log,
      redactor: createRedactor(),
      workDir: root,
      signal: new AbortController().signal,
    });
    await expect(io.run({ file, args, deadlineMs: 1000 })).rejects.toMatchObject({
      code: 'command-failed',
      message: `${file} was not started: it is used for nothing but a thread's priority.`,
    });
  });

  it.each([CHRT, SUDO])('%s is started when root alone can replace it, else the error says why not', (file) => {
    const check = () => checkSystemCommand({ file, args: file === SUDO ? ['-n', CHRT, ...TAKE] : TAKE });
    const programs = [...new Set([file, CHRT])];
    const barred = programs.find((path) => !existsSync(path));
    if (barred === undefined) expect(check).not.toThrow();
    else expect(check).toThrow(`${barred} was not started: it does not exist`);
  });
});

let root = '';
beforeEach(() => {
  // Not below /tmp, which is everybody's.
  root = realpathSync(mkdtempSync(join(process.geteuid?.() === 0 ? '/var/lib' : '/var/tmp', 'system-programs-')));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('systemProgramProblem', () => {
  const program = (directory = root): string => {
    const path = join(directory, 'chrt');
    writeFileSync(path, '#!/bin/true\n', { mode: 0o755 });
    return path;
  };

  it('returns nothing for a file of root in directories of root', ({ skip }) => {
    skip(process.geteuid?.() !== 0, 'it needs root to make such a file');
    expect(systemProgramProblem(program())).toBeUndefined();
  });

  it('says that there is none', () => {
    expect(systemProgramProblem(join(root, 'chrt'))).toBe('it does not exist');
  });

  it('sees a file or a directory of another user, also behind a link', ({ skip }) => {
    skip(process.geteuid?.() !== 0, 'it needs root to give files away');
    const path = program();
    chownSync(path, 1000, 0);
    expect(systemProgramProblem(path)).toBe(`${path} does not belong to root`);
    const folder = join(root, 'folder');
    mkdirSync(folder);
    const other = program(folder);
    chownSync(folder, 1000, 0);
    symlinkSync(other, join(root, 'link'));
    expect(systemProgramProblem(join(root, 'link'))).toBe(`${folder} does not belong to root`);
  });

  it('sees what a group or everybody may write to', ({ skip }) => {
    skip(process.geteuid?.() !== 0, 'it needs root to give files away');
    const path = program();
    chownSync(path, 0, 1000);
    chmodSync(path, 0o775);
    expect(systemProgramProblem(path)).toBe(`${path} is writable by a group`);
    chmodSync(path, 0o757);
    expect(systemProgramProblem(path)).toBe('it is writable by others');
  });
});
