/** What a real Io starts, and with which environment. The stand-ins write a file, or print what they got. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessOf } from '../../src/kubernetes/kube-access.ts';
import { kubectlCommand } from '../../src/kubernetes/kubectl.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import type { Io } from '../../src/system/io.ts';
import { realIo } from '../../src/system/real-io.ts';
import { hashFile, verifiedPrograms } from '../../src/system/verified-programs.ts';
import { fakeIo } from '../support/fake-io.ts';
import { nodeProgram } from '../support/programs.ts';

/** Prints its whole environment. */
const TELL = 'console.log(JSON.stringify(process.env))';
/** What a job has in its environment, and no program is to see. */
const FORBIDDEN = {
  GITHUB_TOKEN: 'secret',
  'INPUT_GITHUB-TOKEN': 'secret',
  INPUT_X: 'secret',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'secret',
  STATE_workDir: 'secret',
  GITHUB_ENV: '/nonexistent/env',
  GITHUB_PATH: '/nonexistent/path',
  NODE_OPTIONS: '--no-warnings',
  LD_LIBRARY_PATH: '/nonexistent',
  GIT_SSH_COMMAND: 'ssh',
  GIT_DIR: '/nonexistent',
  BASH_ENV: '/nonexistent/bash',
  AWS_SECRET_ACCESS_KEY: 'secret',
  KUBERNETES_EXEC_INFO: 'x',
  DEPLOY_KEY: 'secret',
};
const PROXIES = { HTTPS_PROXY: 'http://127.0.0.1:1', no_proxy: 'internal' };

let root = '';
let io: Io;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'programs-')));
  for (const name of ['work', 'bin', 'home', 'workspace', 'open']) mkdirSync(at(name));
  chmodSync(at('open'), 0o777);
  const env = {
    ...FORBIDDEN,
    ...PROXIES,
    PATH: at('bin'),
    HOME: at('home'),
    GITHUB_WORKSPACE: at('workspace'),
    DOCKER_HOST: 'unix:///d.sock',
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.stubEnv('DOCKER_CONFIG', undefined);
  io = realIo({
    log: fakeIo(() => undefined).log,
    redactor: createRedactor(),
    workDir: at('work'),
    signal: new AbortController().signal,
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const at = (...names: readonly string[]) => join(root, ...names);

async function environmentOf(command: Parameters<Io['run']>[0]): Promise<Record<string, string>> {
  const result = await io.run(command);
  expect(result.exitCode, result.stderr).toBe(0);
  return JSON.parse(result.stdout);
}

/** Makes a stand-in a program that may be started. */
async function verified(path: string, script: string): Promise<string> {
  nodeProgram(path, script);
  verifiedPrograms.add(path, await hashFile(path));
  return path;
}

const RUN = () => ({ PATH: at('bin'), HOME: at('work', 'home'), TMPDIR: at('work', 'tmp'), LANG: 'C.UTF-8' });

describe('a program that is called by its name', () => {
  it.each([
    ['in a directory that is writable by others', 'open'],
    ['inside the workspace', 'workspace'],
  ])('is not started from PATH %s', async (_name, place) => {
    nodeProgram(at(place, 'docker'), `require('fs').writeFileSync('${at('started')}', '')`);
    nodeProgram(at('bin', 'docker'), 'console.log("the right one")');
    vi.stubEnv('PATH', `${at(place)}:${at('bin')}`);
    expect((await io.run({ file: 'docker', args: [], deadlineMs: 15_000 })).stdout).toBe('the right one\n');
    expect(existsSync(at('started'))).toBe(false);
  });

  it('is not started from the current directory', async () => {
    nodeProgram(at('workspace', 'docker'), `require('fs').writeFileSync('${at('started')}', '')`);
    vi.spyOn(process, 'cwd').mockReturnValue(at('workspace'));
    vi.stubEnv('PATH', ':.');
    await expect(io.run({ file: 'docker', args: [], deadlineMs: 15_000 })).rejects.toMatchObject({
      code: 'command-failed',
      message: expect.stringMatching(/docker was not found.*current directory.*relative/),
    });
    expect(existsSync(at('started'))).toBe(false);
  });
});

describe('a program that is named by its path', () => {
  it('is not started when nobody looked at its hash', async () => {
    const path = nodeProgram(at('bin', 'kind'), `require('fs').writeFileSync('${at('started')}', '')`);
    await expect(io.run({ file: path, args: [], deadlineMs: 15_000 })).rejects.toMatchObject({ code: 'tool-checksum' });
    await expect(
      io.pipe({ file: path, args: [], deadlineMs: 15_000 }, { file: path, args: [], deadlineMs: 15_000 }),
    ).rejects.toThrow(path);
    expect(existsSync(at('started'))).toBe(false);
  });

  it('is not started when it was changed between two runs; the error has both hashes', async () => {
    const path = await verified(at('bin', 'kind'), 'console.log(1)');
    expect((await io.run({ file: path, args: [], deadlineMs: 15_000 })).stdout).toBe('1\n');
    appendFileSync(path, `require('fs').writeFileSync('${at('started')}', '')`);
    await expect(io.run({ file: path, args: [], deadlineMs: 15_000 })).rejects.toMatchObject({
      code: 'tool-checksum',
      message: expect.stringMatching(/was changed during the run.*[0-9a-f]{64}, and was [0-9a-f]{64}/),
    });
    expect(existsSync(at('started'))).toBe(false);
  });

  it('is started when its file was only touched, or written anew with the same content', async () => {
    const path = await verified(at('bin', 'kind'), 'console.log(1)');
    chmodSync(path, 0o700);
    expect((await io.run({ file: path, args: [], deadlineMs: 15_000 })).stdout).toBe('1\n');
    rmSync(path);
    nodeProgram(path, 'console.log(1)');
    expect((await io.run({ file: path, args: [], deadlineMs: 15_000 })).stdout).toBe('1\n');
  });
});

describe('the environment of a program', () => {
  it('of no list is the path, and directories of the run that only the user may enter', async () => {
    nodeProgram(at('bin', 'something'), TELL);
    expect(await environmentOf({ file: 'something', args: [], deadlineMs: 15_000 })).toEqual(RUN());
    for (const name of ['home', 'tmp', 'empty']) expect(statSync(at('work', name)).mode & 0o777).toBe(0o700);
  });

  it.each(['docker', 'kind'])('of %s has what leads to the engine, and the proxies', async (name) => {
    const file = name === 'kind' ? await verified(at('bin', name), TELL) : name;
    nodeProgram(at('bin', name), TELL);
    const engine = { DOCKER_HOST: 'unix:///d.sock', DOCKER_CONFIG: at('home', '.docker') };
    const runtime =
      process.env['XDG_RUNTIME_DIR'] === undefined ? {} : { XDG_RUNTIME_DIR: process.env['XDG_RUNTIME_DIR'] };
    expect(await environmentOf({ file, args: [], deadlineMs: 15_000 })).toMatchObject({
      ...RUN(),
      ...engine,
      ...runtime,
      ...PROXIES,
    });
    const names = Object.keys(await environmentOf({ file, args: [], deadlineMs: 15_000 }));
    expect(
      names.filter((each) => each in FORBIDDEN || /^(GITHUB|INPUT|ACTIONS|STATE|NODE|GIT|npm|VITEST)/.test(each)),
    ).toEqual([]);
  });

  it('of kubectl in a cluster of ours has nothing of the job, and nothing to start', async () => {
    const kubectl = await verified(at('bin', 'kubectl'), TELL);
    const record = { tools: [toolAt(kubectl)], cluster: kindCluster() };
    const command = kubectlCommand(accessOf(io, record), ['version'], { deadlineMs: 15_000 });
    expect(await environmentOf(command)).toEqual({ ...RUN(), PATH: at('work', 'empty') });
  });

  it('of kubectl in an existing cluster has the home, KUBECONFIG, the proxies and the names that were asked for', async () => {
    const kubectl = await verified(at('bin', 'kubectl'), TELL);
    vi.stubEnv('KUBECONFIG', '/k');
    vi.stubEnv('AWS_PROFILE', 'team');
    // A record may have been written by somebody else: what must not be handed on is not handed on.
    const environment = [
      'AWS_PROFILE',
      'AWS_REGION',
      'GITHUB_TOKEN',
      'ACTIONS_RUNTIME_TOKEN',
      'INPUT_X',
      'NODE_OPTIONS',
      'LD_LIBRARY_PATH',
      'PATH',
    ];
    const record = { tools: [toolAt(kubectl)], cluster: { ...existingCluster(), environment } };
    const command = kubectlCommand(accessOf(io, record), ['version'], { deadlineMs: 15_000 });
    const proxies = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => /^(https?|no|all)_proxy$/i.test(name)),
    );
    expect(await environmentOf(command)).toEqual({
      ...RUN(),
      HOME: at('home'),
      KUBECONFIG: '/k',
      AWS_PROFILE: 'team',
      ...proxies,
    });
    expect(JSON.stringify(record)).not.toContain('team');
  });

  it('that a command brings is the whole', async () => {
    nodeProgram(at('bin', 'k6'), TELL);
    expect(await environmentOf({ file: 'k6', args: [], env: { ONLY: 'this' }, deadlineMs: 15_000 })).toEqual({
      ONLY: 'this',
    });
  });
});

function toolAt(path: string) {
  return { name: 'kubectl' as const, version: '1.0.0', path, source: 'path' as const, sha256: '' };
}

function kindCluster() {
  return { kind: 'kind' as const, name: 'c', kubeconfig: '/k', baseUrl: '', nodeImage: '', nodes: [], created: true };
}

function existingCluster() {
  writeFileSync(at('work', 'kubeconfig'), '');
  const kubeconfig = at('work', 'kubeconfig');
  return {
    kind: 'existing' as const,
    name: 'c',
    namespace: 'default',
    kubeconfig,
    baseUrl: '',
    applied: at('work', 'applied.json'),
  };
}
