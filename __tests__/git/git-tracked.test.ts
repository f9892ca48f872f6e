/** What git tracks, held against real repositories that git itself made, in every form that an index has. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseGitIndex } from '../../src/git/git-index.ts';
import { trackedBelow } from '../../src/git/git-tracked.ts';

let top = '';
beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'git-tracked-')));
});
afterEach(() => rm(top, { recursive: true }));

const NAMES = [
  'a.txt',
  'deep/er/file',
  'loadtest-report/.state/state.json',
  'loadtest-report/report.json',
  `long/${'n'.repeat(5000)}`.slice(0, 240),
  'ä b',
];
const IDENTITY = {
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

function git(directory: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: top, GIT_CONFIG_NOSYSTEM: '1', ...IDENTITY };
  return execFileSync('git', ['-C', directory, '-c', 'protocol.file.allow=always', ...args], { env, encoding: 'utf8' });
}

function put(directory: string, ...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), name);
  }
}

/** A repository with these files, all of them tracked. */
function repository(name: string, names: readonly string[] = NAMES, ...init: readonly string[]): string {
  const directory = join(top, name);
  mkdirSync(directory);
  git(directory, 'init', '--quiet', ...init);
  put(directory, ...names);
  git(directory, 'add', '--all');
  return directory;
}

const listed = (directory: string) => git(directory, 'ls-files', '-z').split('\0').filter(Boolean).sort();
const index = async (directory: string) => parseGitIndex(await readFile(join(directory, '.git', 'index')));

describe('an index', () => {
  it.each(['2', '3', '4'])('of version %s has the paths that git lists', async (version) => {
    const directory = repository('r');
    git(directory, 'update-index', '--index-version', version);
    // With the extended flags, which version 2 does not have.
    if (version !== '2') git(directory, 'update-index', '--skip-worktree', 'a.txt');
    const bytes = await readFile(join(directory, '.git', 'index'));
    expect(bytes.readUInt32BE(4)).toBe(Number(version));
    expect([...parseGitIndex(bytes).paths].sort()).toEqual(listed(directory));
  });

  it('with hashes of SHA-256 has the paths that git lists', async () => {
    const directory = repository('r', NAMES, '--object-format=sha256');
    expect([...(await index(directory)).paths].sort()).toEqual(listed(directory));
  });

  it('with the extensions that git adds has the paths that git lists', async () => {
    const directory = repository('r');
    git(directory, 'commit', '--quiet', '-m', 'x');
    git(directory, 'update-index', '--untracked-cache');
    git(directory, 'status');
    expect([...(await index(directory)).paths].sort()).toEqual(listed(directory));
  });

  it('of many files has the paths that git lists', async () => {
    const directory = repository(
      'r',
      Array.from({ length: 3000 }, (_, at) => `d${at % 7}/${'x'.repeat(at % 200)}${at}`),
    );
    for (const version of ['2', '4']) {
      git(directory, 'update-index', '--index-version', version);
      expect([...(await index(directory)).paths].sort()).toEqual(listed(directory));
    }
  });

  it('that is cut off anywhere is refused, and none is taken for a shorter one', async () => {
    const directory = repository('r', ['a', 'b/c', 'd']);
    for (const version of ['2', '4']) {
      git(directory, 'update-index', '--index-version', version);
      const bytes = await readFile(join(directory, '.git', 'index'));
      for (let length = 0; length < bytes.length; length++)
        expect(() => parseGitIndex(bytes.subarray(0, length)), String(length)).toThrow();
    }
  });

  it('that is none is refused', () => {
    expect(() => parseGitIndex(Buffer.from('PACK....'))).toThrow('it is no index');
  });
});

describe('a directory', () => {
  const state = (directory: string) => join(directory, 'loadtest-report', '.state');

  it('of which git tracks a file came with the repository', async () => {
    const directory = repository('r');
    expect(await trackedBelow(state(directory))).toBe(join(state(directory), 'state.json'));
  });

  it('of which git tracks nothing did not, beside files that it tracks', async () => {
    const directory = repository('r', ['loadtest-report/report.json', 'loadtest-report/.state-2/state.json']);
    put(directory, 'loadtest-report/.state/state.json');
    expect(await trackedBelow(state(directory))).toBeUndefined();
  });

  it('outside of any repository did not, and neither did one in a repository without an index', async () => {
    put(top, 'plain/.state/state.json', 'r/.state/state.json');
    git(join(top, 'r'), 'init', '--quiet');
    expect(await trackedBelow(join(top, 'plain', '.state'))).toBeUndefined();
    expect(await trackedBelow(join(top, 'r', '.state'))).toBeUndefined();
  });

  it.each(['2', '4'])(
    'that a split index of version %s lists in its shared part came with the repository',
    async (version) => {
      const directory = repository('r');
      git(directory, 'update-index', '--index-version', version);
      git(directory, 'update-index', '--split-index');
      put(directory, 'later');
      git(directory, 'add', 'later');
      expect((await index(directory)).paths).not.toContain('loadtest-report/.state/state.json');
      expect(await trackedBelow(state(directory))).toBe(join(state(directory), 'state.json'));
    },
  );

  it('in a work tree or a submodule is looked up in its own index', async () => {
    const inner = repository('inner');
    git(inner, 'commit', '--quiet', '-m', 'x');
    git(inner, 'worktree', 'add', '--quiet', join(top, 'tree'));
    expect(await trackedBelow(state(join(top, 'tree')))).toBeDefined();
    const outer = repository('outer', ['a']);
    git(outer, 'submodule', '--quiet', 'add', inner, 'sub');
    expect(await trackedBelow(state(join(outer, 'sub')))).toBeDefined();
    git(join(outer, 'sub'), 'rm', '-r', '--quiet', '--cached', 'loadtest-report');
    expect(await trackedBelow(state(join(outer, 'sub')))).toBeUndefined();
  });

  it('of the outer repository stays its own when another one is made inside', async () => {
    const directory = repository('r');
    git(join(directory, 'loadtest-report'), 'init', '--quiet');
    expect(await trackedBelow(state(directory))).toBeDefined();
  });

  it('in a whole folder of a sparse index came with the repository', async () => {
    const directory = repository('r', ['a', 'kept/a', 'left/out/b']);
    git(directory, 'commit', '--quiet', '-m', 'x');
    git(directory, 'sparse-checkout', 'init', '--cone', '--sparse-index');
    git(directory, 'sparse-checkout', 'set', 'kept');
    expect((await index(directory)).paths).toContain('left/');
    put(directory, 'left/out/.state/state.json');
    expect(await trackedBelow(join(directory, 'left', 'out', '.state'))).toBeDefined();
  });

  it('is told by its letters alone, since some file systems know no capitals', async () => {
    const directory = repository('r', ['LoadTest-Report/.State/state.json']);
    put(directory, 'loadtest-report/.state/state.json');
    expect(await trackedBelow(state(directory))).toBeDefined();
  });

  it('beside an index that can’t be read is an error, since it can’t be told', async () => {
    const directory = repository('r', ['a']);
    put(directory, 'loadtest-report/.state/state.json');
    writeFileSync(join(directory, '.git', 'index'), 'DIRC nonsense');
    await expect(trackedBelow(state(directory))).rejects.toThrow(/\.git\/index can't be read: its version is/);
  });

  it('starts no program that a repository names, whatever its configuration says', async () => {
    const directory = repository('r');
    const mark = join(top, 'ran');
    git(directory, 'config', 'core.fsmonitor', `touch ${mark}; false`);
    await trackedBelow(state(directory));
    expect(existsSync(mark)).toBe(false);
    // What git would have done.
    git(directory, 'status');
    expect(existsSync(mark)).toBe(true);
  });
});
