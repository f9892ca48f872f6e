import { existsSync, lstatSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/inputs/read-settings.ts';
import { learnKubeconfig, learnRecord } from '../../src/kubernetes/learn-kubeconfig.ts';
import type { RunContext } from '../../src/platforms/contract/platform.ts';
import { existingPlatform } from '../../src/platforms/existing/platform-existing.ts';
import { applyEarly, createKindCluster } from '../../src/platforms/kind/create.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { newRecord } from '../../src/state.ts';
import { LARGEST_FILE, redactFiles } from '../../src/system/redact-files.ts';
import { fakeIo } from '../support/fake-io.ts';
import { FORMS, HEADER_TOKEN, PRIVATE_KEY, PRIVATE_KEY_PARTS } from '../support/secrets.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'redact-files-test-'));
});
afterEach(() => rm(directory, { recursive: true }));

const kubeconfig = `users:\n- user:\n    client-key-data: ${btoa(PRIVATE_KEY)}\n    token: static-token-1\n`;
const cluster = {
  kind: 'kind',
  name: 'c',
  kindPath: 'kind',
  baseUrl: '',
  nodeImage: 'kindest/node:v1',
  nodes: [],
  created: false,
} as const;

describe('files of other programs', () => {
  it('lose their secrets and keep the rest, byte by byte, folders and all', async () => {
    const redactor = createRedactor();
    redactor.add(HEADER_TOKEN);
    await mkdir(join(directory, 'node', 'pods'), { recursive: true });
    const log = join(directory, 'node', 'pods', 'web.log');
    const binary = join(directory, 'node', 'binary');
    const bytes = Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0a]);
    await writeFile(log, `ä listening\n${HEADER_TOKEN}\n${PRIVATE_KEY}\n`);
    await writeFile(binary, Buffer.concat([bytes, Buffer.from(FORMS['an npm token'] ?? ''), bytes]));
    expect(await redactFiles(directory, redactor)).toEqual([]);
    expect(await readFile(log, 'utf8')).toBe('ä listening\n***\n***\n');
    expect(await readFile(binary)).toEqual(Buffer.concat([bytes, Buffer.from('***'), bytes]));
  });

  it('are removed when they are too large, or lead elsewhere', async () => {
    const outside = join(directory, 'outside.txt');
    const inside = join(directory, 'logs');
    await mkdir(inside);
    await writeFile(outside, HEADER_TOKEN);
    await symlink(outside, join(inside, 'link.log'));
    await symlink(directory, join(inside, 'folder'));
    await writeFile(join(inside, 'large.log'), 'x');
    await truncate(join(inside, 'large.log'), LARGEST_FILE + 1);
    const removed = await redactFiles(inside, createRedactor());
    expect(removed.toSorted()).toEqual(['folder', 'large.log', 'link.log'].map((name) => join(inside, name)));
    expect(removed.filter((path) => existsSync(path))).toEqual([]);
    expect(await readFile(outside, 'utf8')).toBe(HEADER_TOKEN);
    expect(lstatSync(directory).isDirectory()).toBe(true);
  });

  it('exported from the nodes of a cluster that could not be made are among them', async () => {
    const path = (line: string) => /export logs --name=\S+ -- (\S+)/.exec(line)?.[1];
    const io = fakeIo(
      (line) => {
        if (path(line) !== undefined)
          writes.push(writeFile(join(path(line) ?? '', 'kubelet.log'), `pod echoed ${HEADER_TOKEN}`));
        return line.includes('create cluster')
          ? { exitCode: 1, stderr: 'ERROR: port is already allocated' }
          : undefined;
      },
      { workDir: directory },
    );
    const writes: Promise<void>[] = [];
    io.redactor.add(HEADER_TOKEN);
    const run = io.run;
    const waiting = {
      ...io,
      run: async (...command: Parameters<typeof run>) => run(...command).finally(() => Promise.all(writes)),
    };
    const options = { kind: 'kind', workers: 0, httpPort: 80, logsDir: directory };
    await expect(
      createKindCluster(waiting, { ...cluster, kubeconfig: join(directory, 'k') }, options),
    ).rejects.toMatchObject({
      code: 'port-in-use',
    });
    expect(await readFile(join(directory, 'node-logs-1', 'kubelet.log'), 'utf8')).toBe('pod echoed ***');
  });
});

describe('the secrets of a kubeconfig', () => {
  const check = (redactor: ReturnType<typeof createRedactor>) => {
    const shown = redactor.redact(`${btoa(PRIVATE_KEY)}\n${PRIVATE_KEY_PARTS[0]}\nstatic-token-1`);
    expect(shown).toBe('***\n***\n***');
  };

  it('are known as soon as kind has made its cluster', async () => {
    const path = join(directory, 'kubeconfig');
    await writeFile(path, kubeconfig);
    const io = fakeIo(() => undefined, { workDir: directory });
    await createKindCluster(
      io,
      { ...cluster, kubeconfig: path },
      { kind: 'kind', workers: 0, httpPort: 80, logsDir: directory },
    );
    check(io.redactor);
  });

  it('are known of the one that kind writes out while it is still at work, and of one that kubectl has resolved', async () => {
    const early = fakeIo((line) => (line.includes('get kubeconfig') ? { stdout: kubeconfig } : undefined), {
      workDir: directory,
    });
    expect(await applyEarly(early, { ...cluster, kubeconfig: '' }, { kind: 'kind', kubectl: 'kubectl' }, [])).toBe(
      true,
    );
    check(early.redactor);
    const resolved = fakeIo(() => ({ exitCode: 1, stdout: kubeconfig, stderr: 'error: no such context' }), {
      workDir: directory,
    });
    const settings = loadSettings(
      { cluster: 'existing', 'base-url': 'http://127.0.0.1:8080' },
      {
        defaults: 'cli',
        outDir: '',
        randomSeed: () => 'a3f9',
        files: { read: () => Buffer.from(''), resolve: (path) => path },
      },
    );
    const record = {
      ...newRecord({ runId: '1', startedAt: 0, inputs: {} }),
      tools: [{ name: 'kubectl', version: '1', path: 'kubectl', source: 'path', sha256: '' } as const],
    };
    const context: RunContext<'tools'> = {
      io: resolved,
      settings,
      record,
      stepwise: false,
      recordIntent: async () => undefined,
    };
    await expect(existingPlatform.up(context)).rejects.toMatchObject({ code: 'cluster-unreachable' });
    check(resolved.redactor);
  });

  it('and of the inputs are known to a later command and to the post step', async () => {
    const path = join(directory, 'kubeconfig');
    await writeFile(path, kubeconfig);
    const inputs = { targets: `- {host: a.localhost, headers: {x-api-key: ${FORMS['a Stripe key']}-and-more}}` };
    const io = fakeIo(() => undefined);
    await learnRecord(io, {
      ...newRecord({ runId: '1', startedAt: 0, inputs }),
      cluster: { ...cluster, kubeconfig: path },
    });
    check(io.redactor);
    expect(io.redactor.redact(`${FORMS['a Stripe key']}-and-more`)).toBe('***');
    expect(io.lines).toEqual([]);
  });

  it('that can’t be read hold up nothing, and it is told; one that is gone is nothing to tell', async () => {
    await learnKubeconfig(createRedactor(), join(directory, 'gone'));
    const io = fakeIo(() => undefined);
    await learnRecord(io, {
      ...newRecord({ runId: '1', startedAt: 0, inputs: {} }),
      cluster: { ...cluster, kubeconfig: directory },
    });
    expect(io.lines).toEqual([expect.stringMatching(/^Not every secret of the run is known here.*EISDIR/)]);
  });
});
