/** Which directories of PATH are searched. */
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProgram, safePath, workspaceOf } from '../../src/system/safe-path.ts';
import { program } from '../support/programs.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'safe-path-')));
  for (const name of ['good', 'open', 'workspace/bin']) mkdirSync(join(root, name), { recursive: true });
  chmodSync(join(root, 'open'), 0o777);
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (...names: readonly string[]) => join(root, ...names);
const job = (...entries: readonly string[]) => ({ PATH: entries.join(':'), GITHUB_WORKSPACE: at('workspace') });

describe('the safe part of PATH', () => {
  it('keeps a directory that only its owner may write to, once', () => {
    expect(safePath(job(at('good'), at('good')))).toEqual({ entries: [at('good')], passedOver: [] });
  });

  it.each([
    ['an empty entry', () => '', 'the current directory'],
    ['a relative entry', () => 'node_modules/.bin', 'it is relative'],
    ['a directory that is writable by others', () => at('open'), 'it is writable by others'],
    ['the workspace', () => at('workspace'), 'inside the workspace'],
    ['a directory of the workspace', () => at('workspace', 'bin'), 'inside the workspace'],
    ['a directory that does not exist', () => at('none'), 'does not exist'],
  ])('passes over %s', (_name, entry, reason) => {
    expect(safePath(job(entry(), at('good')))).toEqual({
      entries: [at('good')],
      passedOver: [expect.stringContaining(reason)],
    });
  });

  it('passes over a link into the workspace', () => {
    symlinkSync(at('workspace', 'bin'), at('link'));
    expect(safePath(job(at('link')))).toMatchObject({
      entries: [],
      passedOver: [expect.stringContaining('inside the workspace')],
    });
  });

  it('passes over a directory that others may put another in the place of', () => {
    mkdirSync(at('open', 'bin'));
    expect(safePath(job(at('open', 'bin')))).toMatchObject({
      entries: [],
      passedOver: [expect.stringContaining('above it is writable by others')],
    });
  });

  it('on a laptop the checkout is the user’s own', () => {
    expect(safePath({ PATH: at('workspace', 'bin') }).entries).toEqual([at('workspace', 'bin')]);
  });

  it('in the action the current directory is the workspace when none is named', () => {
    expect(workspaceOf({ GITHUB_ACTIONS: 'true' })).toBe(realpathSync(process.cwd()));
  });
});

describe('a program', () => {
  const find = (name: string, env: ReturnType<typeof job>) => findProgram(name, safePath(env), workspaceOf(env));

  it('is the first one of the kept directories', () => {
    program(at('open', 'docker'), 'x');
    program(at('good', 'docker'), 'x');
    expect(find('docker', job(at('open'), at('good')))).toBe(at('good', 'docker'));
  });

  it('that others may write to is passed over', () => {
    chmodSync(program(at('good', 'docker'), 'x'), 0o777);
    expect(() => find('docker', job(at('good')))).toThrow(
      /docker was not found.*good\/docker: it is writable by others/,
    );
  });

  it('that is a link into the workspace is passed over', () => {
    symlinkSync(program(at('workspace', 'bin', 'docker'), 'x'), at('good', 'docker'));
    expect(() => find('docker', job(at('good')))).toThrow(
      /good\/docker: it is in .*workspace\/bin, and it is inside the workspace/,
    );
  });

  it('that is nowhere is an error which says where nobody looked, and why', () => {
    program(at('workspace', 'bin', 'docker'), 'x');
    expect(() => find('docker', job('', at('workspace', 'bin'), at('good')))).toThrow(
      /not in .*good\. Passed over: \(empty entry\): it stands for the current directory; .*workspace\/bin: it is inside the workspace/,
    );
  });
});
