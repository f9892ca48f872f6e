/**
 * The post step as the runner starts it: what it removes, what it refuses, and what its log can't do. Real directories,
 * real links.
 */
import { spawn } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newRecord } from '../src/state.ts';
import { makeRunDirectory } from '../src/system/run-directory.ts';

const POST = resolve(import.meta.dirname, '..', 'src', 'post.ts');

let top = '';
let temp = '';
let outside = '';
beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'post-')));
  [temp, outside] = [join(top, '_temp'), join(top, 'outside')];
  for (const path of [temp, outside]) await mkdir(path);
  await writeFile(join(outside, 'precious'), 'precious');
});
afterEach(() => rm(top, { recursive: true }));

/** Runs the step with this state; returns its log. It always ends well: cleaning up turns no job red. */
async function post(workDir: string, state: Readonly<Record<string, string>> = {}): Promise<string> {
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: temp, STATE_workDir: workDir, ...state };
  const child = spawn(process.execPath, [POST], { env, cwd: top, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
  }
  expect(await new Promise((settle) => child.once('close', settle)), log).toBe(0);
  return log;
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
const record = (change: object = {}) =>
  JSON.stringify({ ...newRecord({ runId: '1', startedAt: 1, inputs: {} }), ...change });

describe('post', () => {
  it('removes the directory that main made', async () => {
    const workDir = await makeRunDirectory(temp);
    await writeFile(join(workDir, 'state.json'), record());
    expect(await post(workDir)).toContain('Cleaned up the work directory');
    expect(await isThere(workDir)).toBe(false);
  });

  it('removes links in it, and not what they lead to', async () => {
    const workDir = await makeRunDirectory(temp);
    await symlink(outside, join(workDir, 'way-out'));
    await mkdir(join(workDir, 'report'));
    await symlink(join(outside, 'precious'), join(workDir, 'report', 'report.json'));
    await post(workDir);
    expect(await isThere(workDir)).toBe(false);
    expect(await readFile(join(outside, 'precious'), 'utf8')).toBe('precious');
  });

  it('has nothing to say when all was removed already', async () => {
    expect(await post(join(temp, 'kind-loadtest-abcDEF'))).toBe('');
  });

  it('does nothing when main came to nothing', async () => {
    expect(await post('')).toBe('');
  });

  it('leaves what is to be kept', async () => {
    const workDir = await makeRunDirectory(temp);
    expect(await post(workDir, { STATE_keep: 'true' })).toContain(
      `::notice::keep-cluster: everything was left as it is`,
    );
    expect(await isThere(workDir)).toBe(true);
  });
});

describe('a directory that main did not make', () => {
  const NAME = 'kind-loadtest-abcDEF';

  it.each([
    ['of another name', () => join(temp, 'other'), 'has another name'],
    ['that only begins like ours', () => join(temp, 'kind-loadtest-abcDEF-x'), 'has another name'],
    ['elsewhere', () => join(outside, NAME), 'is not in'],
    ['further down', () => join(temp, 'sub', NAME), 'is not in'],
    ['that is reached over ..', () => `${temp}/../outside/${NAME}`, 'is no plain absolute path'],
    ['with a relative path', () => `_temp/${NAME}`, 'is no plain absolute path'],
  ])('is not removed: %s', async (_what, path, why) => {
    const workDir = path();
    await mkdir(resolve(top, workDir), { recursive: true });
    for (const state of [{}, { STATE_keep: 'true' }]) {
      const log = await post(workDir, state);
      expect(log).toContain('::warning::Cleaning up failed');
      expect(log).toContain(why);
    }
    expect(await isThere(resolve(top, workDir))).toBe(true);
  });

  it('is not removed: the temporary directory itself, nor its parent', async () => {
    for (const workDir of [temp, top, '/']) expect(await post(workDir)).toContain('::warning::');
    expect(await isThere(temp)).toBe(true);
  });

  it('is not removed over a link of our name', async () => {
    await symlink(outside, join(temp, NAME));
    expect(await post(join(temp, NAME))).toContain('is no directory');
    expect(await readFile(join(outside, 'precious'), 'utf8')).toBe('precious');
  });

  // Only root can give files away.
  it.runIf(process.geteuid?.() === 0)('is not removed when it belongs to another user', async () => {
    await mkdir(join(temp, NAME));
    await chown(join(temp, NAME), 12_345, 12_345);
    expect(await post(join(temp, NAME))).toContain('belongs to another user (12345)');
    expect(await isThere(join(temp, NAME))).toBe(true);
  });
});

describe('a record that post can’t use', () => {
  it('leaves everything, and says so', async () => {
    const workDir = await makeRunDirectory(temp);
    await writeFile(join(workDir, 'state.json'), record({ cluster: { kind: 'kind', name: 'x' } }));
    const log = await post(workDir);
    expect(log).toContain("/cluster must have required property 'kubeconfig'");
    expect(log).toContain('docker ps --all --filter label=io.x-k8s.kind.cluster');
    expect(await isThere(workDir)).toBe(true);
  });

  it('names no lease elsewhere that would be removed', async () => {
    const workDir = await makeRunDirectory(temp);
    const lease = join(outside, 'precious');
    await writeFile(
      join(workDir, 'state.json'),
      record({ cluster: { kind: 'none', name: 'embedded', baseUrl: '', lease, processes: [] } }),
    );
    expect(await post(workDir)).toContain('names a file outside of its directory');
    expect(await readFile(lease, 'utf8')).toBe('precious');
  });

  it('gives the runner no command through what it says', async () => {
    const workDir = await makeRunDirectory(temp);
    // As a name of a field, and as what JSON.parse quotes of a file that is none.
    const texts = [
      JSON.stringify({ 'a\n::set-env name=X::y\r\u0085::error::z': 1 }),
      '\n::set-env name=X::y',
      '\u0085::set-env name=X::y',
    ];
    for (const text of texts) {
      await writeFile(join(workDir, 'state.json'), text);
      const log = await post(workDir);
      expect(log).toContain('::warning::');
      for (const line of log.split(/\r\n|[\r\n\u0085\u2028\u2029]/))
        expect(line).not.toMatch(/^[^\p{L}\p{P}\p{S}]*::(?!warning::Cleaning up failed)/u);
      expect(log).not.toMatch(/[\u0080-\u009f]/);
    }
  });

  it('gives it none as the name of a cluster that is cleaned up either', async () => {
    const workDir = await makeRunDirectory(temp);
    // A context may have any name.
    const cluster = {
      kind: 'existing',
      name: 'ctx\n::set-env name=X::y',
      namespace: 'default',
      kubeconfig: join(workDir, 'kubeconfig'),
      baseUrl: '',
      applied: join(workDir, 'applied.json'),
    };
    await writeFile(join(workDir, 'state.json'), record({ cluster }));
    const log = await post(workDir);
    expect(log).toContain('Cleaned up ctx');
    expect(log).not.toMatch(/^::set-env/m);
    expect(await isThere(workDir)).toBe(false);
  });
});
