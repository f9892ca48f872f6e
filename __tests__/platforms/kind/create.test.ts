import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createKindCluster } from '../../../src/platforms/kind/create.ts';
import { deleteKindCluster } from '../../../src/platforms/kind/teardown-kind.ts';
import { fakeIo } from '../../support/fake-io.ts';

let workDir = '';
beforeEach(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'kind-create-test-'));
});
afterEach(() => rm(workDir, { recursive: true }));

const cluster = {
  kind: 'kind',
  name: 'c',
  kubeconfig: '/k',
  baseUrl: '',
  nodeImage: 'kindest/node:v1',
  nodes: [],
  created: false,
} as const;
const size = () => ({ kind: 'kind', workers: 2, httpPort: 80, logsDir: workDir });

describe('creating a cluster', () => {
  test('keeps failed nodes and waits for nothing', async () => {
    const io = fakeIo(() => undefined, { workDir });
    expect(await createKindCluster(io, cluster, size())).toBe(1);
    expect(io.commands[0]).toContain('--wait 0s --retain');
  });

  test('is tried once more after a transient failure, with the logs kept and the remains removed before', async () => {
    let attempts = 0;
    const io = fakeIo(
      (line) =>
        line.includes('create cluster') && ++attempts === 1
          ? { exitCode: 1, stderr: 'ERROR: failed to join node with kubeadm' }
          : undefined,
      { workDir },
    );
    expect(await createKindCluster(io, cluster, size())).toBe(2);
    expect(io.commands.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'kind create cluster',
      'kind export logs',
      'docker ps --all',
      'kind create cluster',
    ]);
  });

  test('is not tried again when the user has to change something', async () => {
    const io = fakeIo(
      (line) =>
        line.includes('create cluster') ? { exitCode: 1, stderr: 'ERROR: port is already allocated' } : undefined,
      {
        workDir,
      },
    );
    await expect(createKindCluster(io, cluster, size())).rejects.toMatchObject({
      code: 'port-in-use',
      hint: expect.stringContaining('http-port'),
    });
    expect(io.commands.filter((line) => line.includes('create cluster'))).toHaveLength(1);
  });
});

describe('deleting a cluster', () => {
  test('removes its containers, by their label, and starts no other program than docker', async () => {
    let listed = 0;
    const io = fakeIo((line) => (line.startsWith('docker ps') && ++listed <= 2 ? { stdout: 'aaa\nbbb\n' } : undefined));
    await deleteKindCluster(io, cluster);
    expect(io.commands).toContain('docker rm --force --volumes -- aaa bbb');
    expect(io.commands.at(-1)).toContain('label=io.x-k8s.kind.cluster=c');
    expect(io.commands.filter((line) => !line.startsWith('docker '))).toEqual([]);
  });

  test('that is gone already is done', async () => {
    const io = fakeIo(() => undefined);
    await deleteKindCluster(io, cluster);
    expect(io.commands).toHaveLength(1);
  });

  test('that leaves containers behind says which, and how to remove them', async () => {
    const io = fakeIo((line) => (line.startsWith('docker ps') ? { stdout: 'aaa\n' } : undefined));
    await expect(deleteKindCluster(io, cluster)).rejects.toMatchObject({
      message: expect.stringContaining('aaa'),
      hint: 'Remove them with: docker rm -f -v aaa',
    });
  });
});
