/** Reading from an API server that is played on loopback. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connectKube } from '../../src/kubernetes/kube-client.ts';
import { fakeIo } from '../support/fake-io.ts';

let directory = '';
let server: Server | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kube-'));
});
afterEach(() => {
  server?.close();
  rmSync(directory, { recursive: true });
});

/** A kubeconfig with a token whose server has a path of its own, as behind a proxy. */
async function access(listener: RequestListener) {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const kubeconfig = join(directory, 'kubeconfig');
  const config = {
    'current-context': 'c',
    contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
    clusters: [{ name: 'c', cluster: { server: `http://127.0.0.1:${port}/k8s/clusters/c-1/` } }],
    users: [{ name: 'u', user: { token: 'secret' } }],
  };
  writeFileSync(kubeconfig, JSON.stringify(config));
  return { kubectl: 'kubectl', kubeconfig };
}

it('asks below the server’s own path, with its token', async () => {
  const asked = await access((request, response) =>
    response.end(JSON.stringify([request.url, request.headers.authorization])),
  );
  await using kube = await connectKube(
    fakeIo(() => undefined),
    asked,
  );
  expect(await kube.get('/api/v1/nodes?limit=1')).toEqual({
    status: 200,
    body: ['/k8s/clusters/c-1/api/v1/nodes?limit=1', 'Bearer secret'],
  });
});

it('makes the token of the kubeconfig known before anything is asked', async () => {
  const asked = await access((_request, response) => response.end('{}'));
  writeFileSync(asked.kubeconfig, (await readFile(asked.kubeconfig, 'utf8')).replace('"secret"', '"static-token-1"'));
  const io = fakeIo(() => undefined);
  await using _kube = await connectKube(io, asked);
  expect(io.redactor.redact('Unauthorized: static-token-1')).toBe('Unauthorized: ***');
});

it('asks again when a connection breaks, and not for ever', async () => {
  let left = 2;
  let requests = 0;
  const asked = await access((request, response) => {
    requests += 1;
    left -= 1;
    if (left >= 0) request.socket.destroy();
    else response.end('{}');
  });
  await using kube = await connectKube(
    fakeIo(() => undefined),
    asked,
  );
  expect(await kube.get('/version')).toEqual({ status: 200, body: {} });
  expect(requests).toBe(3);
  left = Number.POSITIVE_INFINITY;
  await expect(kube.get('/version')).rejects.toMatchObject({
    code: 'cluster-unreachable',
    hint: expect.stringContaining('kubectl cluster-info'),
  });
  expect(requests).toBe(7);
});

it('says of a kubeconfig that is missing or broken what it is', async () => {
  const io = fakeIo(() => undefined);
  const kubeconfig = join(directory, 'broken');
  await expect(connectKube(io, { kubectl: 'kubectl', kubeconfig })).rejects.toMatchObject({
    code: 'cluster-unreachable',
    message: expect.stringContaining('ENOENT'),
  });
  writeFileSync(kubeconfig, '{');
  await expect(connectKube(io, { kubectl: 'kubectl', kubeconfig })).rejects.toMatchObject({
    code: 'cluster-unreachable',
  });
});
