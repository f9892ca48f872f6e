/**
 * Whose directory the command line goes on from. The program as a user starts it, in real directories, with real links
 * and a real clone.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/record/record.ts';
import { newRecord } from '../../src/state.ts';

const CLI = resolve(import.meta.dirname, '..', '..', 'src', 'cli.ts');
/** Every command that goes on from a record, or would put one there. */
const COMMANDS = ['down', 'up', 'run', 'validate', 'deploy', 'health', 'load', 'metrics', 'report'];

let top = '';
beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'own-directory-')));
});
afterEach(() => rm(top, { recursive: true }));

interface Answer {
  readonly exitCode: number;
  readonly stderr: string;
}

async function cli(cwd: string, ...args: readonly string[]): Promise<Answer> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number>((settle) => child.once('close', (code) => settle(code ?? -1)));
  return { exitCode, stderr };
}

function git(cwd: string, ...args: readonly string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', ['-C', cwd, ...identity, ...args], {
    env: { PATH: process.env['PATH'], HOME: top, GIT_CONFIG_NOSYSTEM: '1' },
  });
}

/** A record of embedded processes that all have ended: `down` has their lease to remove. */
async function plant(outDir: string, change: Partial<RunRecord> = {}): Promise<string> {
  const directory = join(outDir, '.state');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const cluster = {
    kind: 'none',
    name: 'embedded',
    baseUrl: '',
    lease: join(directory, 'lease'),
    processes: [],
  } as const;
  await writeFile(join(directory, 'lease'), '1');
  await writeFile(
    join(directory, 'state.json'),
    JSON.stringify({ ...newRecord({ runId: '1', startedAt: 1, inputs: {} }), cluster, ...change }),
  );
  return directory;
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('a record of the user', () => {
  it('is removed by down, in a repository that does not track it too', async () => {
    git(top, 'init', '--quiet');
    const directory = await plant(join(top, 'loadtest-report'));
    expect(await cli(top, 'down')).toMatchObject({ exitCode: 0 });
    expect(await isThere(directory)).toBe(false);
  });

  it('that is damaged is told through the log, and nothing is removed', async () => {
    const directory = await plant(top, { '\u009b2J': 1 } as object);
    const answer = await cli(top, 'down', '--out', top);
    expect(answer).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('must NOT have additional properties: "'),
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(answer.stderr).not.toMatch(/[\u001b\u009b]/);
    expect(await isThere(join(directory, 'lease'))).toBe(true);
  });

  it('that names a file elsewhere is refused, and the file stays', async () => {
    const precious = join(top, 'precious');
    await writeFile(precious, 'precious');
    await plant(join(top, 'out'), {
      cluster: { kind: 'none', name: 'embedded', baseUrl: '', lease: precious, processes: [] },
    });
    const answer = await cli(top, 'down', '--out', 'out');
    expect(answer).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('names a file outside of its directory: lease'),
    });
    expect(await readFile(precious, 'utf8')).toBe('precious');
  });
});

describe('a record that came with a clone', () => {
  it('is used by no command, and what to do is said', async () => {
    const origin = join(top, 'origin');
    const directory = await plant(join(origin, 'loadtest-report'));
    git(origin, 'init', '--quiet');
    git(origin, 'add', '--all', '--force');
    git(origin, 'commit', '--quiet', '-m', 'x');
    const clone = join(top, 'clone');
    git(top, 'clone', '--quiet', origin, clone);
    const cloned = directory.replace(origin, clone);
    await chmod(cloned, 0o700);
    for (const command of COMMANDS) {
      const answer = await cli(clone, command);
      expect(answer, command).toMatchObject({
        exitCode: 4,
        stderr: expect.stringContaining(`git tracks ${join(cloned, 'lease')}`),
      });
      expect(answer.stderr).toContain('git rm -r --cached');
    }
    expect(await isThere(join(cloned, 'lease'))).toBe(true);
  }, 60_000);

  it('is not used from a folder below that is a repository of its own', async () => {
    git(top, 'init', '--quiet');
    await plant(join(top, 'app', 'loadtest-report'));
    git(top, 'add', '--all', '--force');
    git(join(top, 'app'), 'init', '--quiet');
    expect(await cli(join(top, 'app'), 'down')).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('came with the repository'),
    });
  });

  it('is not used when the index can’t be read', async () => {
    git(top, 'init', '--quiet');
    await writeFile(join(top, '.git', 'index'), 'nonsense');
    await plant(join(top, 'loadtest-report'));
    expect(await cli(top, 'down')).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('may have come with a repository'),
    });
  });
});

describe('a directory', () => {
  it('that is a link is refused, whatever it leads to', async () => {
    const directory = await plant(join(top, 'elsewhere'));
    await mkdir(join(top, 'out'));
    await symlink(directory, join(top, 'out', '.state'));
    for (const command of COMMANDS) {
      expect(await cli(top, command, '--out', 'out'), command).toMatchObject({
        exitCode: 4,
        stderr: expect.stringContaining('is a link or a file'),
      });
    }
    expect(await isThere(join(directory, 'lease'))).toBe(true);
  }, 60_000);

  it('that is a link to nothing makes nothing there', async () => {
    await mkdir(join(top, 'out'));
    await symlink(join(top, 'nothing'), join(top, 'out', '.state'));
    expect(await cli(top, 'up', '--out', 'out')).toMatchObject({ exitCode: 4 });
    expect(await isThere(join(top, 'nothing'))).toBe(false);
  });

  it('under the name that is the default is refused as a link, and taken when it is named', async () => {
    const directory = await plant(join(top, 'elsewhere'));
    await symlink(join(top, 'elsewhere'), join(top, 'loadtest-report'));
    await symlink(join(top, 'elsewhere'), join(top, 'chosen'));
    expect(await cli(top, 'down')).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('was not asked for by name'),
    });
    expect(await isThere(directory)).toBe(true);
    expect(await cli(top, 'down', '--out', 'chosen')).toMatchObject({ exitCode: 0 });
    expect(await isThere(directory)).toBe(false);
  });

  it.each([0o720, 0o702])('that others can write (mode %o) is refused', async (mode) => {
    const directory = await plant(top);
    await chmod(directory, mode);
    expect(await cli(top, 'down', '--out', top)).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('can be written by other users'),
    });
    expect(await isThere(join(directory, 'lease'))).toBe(true);
  });

  // Only root can give files away.
  it.runIf(process.geteuid?.() === 0)('or a record of another user is refused', async () => {
    const directory = await plant(top);
    await chown(join(directory, 'state.json'), 12_345, 12_345);
    expect(await cli(top, 'down', '--out', top)).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('belongs to another user (12345)'),
    });
    await chown(join(directory, 'state.json'), 0, 0);
    await chown(directory, 12_345, 12_345);
    expect(await cli(top, 'down', '--out', top)).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('belongs to another user (12345)'),
    });
    expect(await isThere(join(directory, 'lease'))).toBe(true);
  });

  it('that a command makes is private, whatever the umask', async () => {
    await cli(top, 'up', '--out', 'out', '--targets', 'http://127.0.0.1:9/');
    expect((await stat(join(top, 'out', '.state'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(top, 'out', '.state', 'state.json'))).mode & 0o777).toBe(0o600);
  });
});
