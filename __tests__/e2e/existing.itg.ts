/** A cluster of somebody else: it is measured, and afterwards it is as it was. */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, listAt, numberAt, textAt } from '../../src/lib/json.ts';
import { closedPort } from '../load/support.ts';
import { clusterInputs, imageOverrides } from '../support/cluster-env.ts';
import { fakeRunner } from '../support/runner.ts';
import { shopManifests } from '../support/shop.ts';

const NAME = `existing-${randomUUID().slice(0, 8)}`;
const NODE = `${NAME}-control-plane`;
let port = 0;
let kubeconfig = '';
let runner: Awaited<ReturnType<typeof fakeRunner>>;

function kubectl(...args: readonly string[]): string {
  return execFileSync('kubectl', ['--kubeconfig', kubeconfig, ...args], { encoding: 'utf8' });
}

/** A cluster with one node, to whose port 80 a port of this machine leads. */
beforeAll(async () => {
  runner = await fakeRunner();
  port = await closedPort();
  kubeconfig = join(runner.temp, '..', 'somebody.kubeconfig');
  const { 'node-image': image } = clusterInputs();
  const node = {
    role: 'control-plane',
    labels: { 'ingress-ready': 'true' },
    extraPortMappings: [{ containerPort: 80, hostPort: port, listenAddress: '127.0.0.1' }],
  };
  const config = JSON.stringify({ kind: 'Cluster', apiVersion: 'kind.x-k8s.io/v1alpha4', nodes: [node] });
  const args = [
    'create',
    'cluster',
    '--quiet',
    '--name',
    NAME,
    '--kubeconfig',
    kubeconfig,
    '--config',
    '-',
    ...(image === undefined ? [] : ['--image', image]),
  ];
  execFileSync('kind', args, { input: config, stdio: ['pipe', 'ignore', 'inherit'] });
  // Where there is a registry, the node pulls for itself.
  for (const reference of Object.values(imageOverrides())) {
    const archive = execFileSync('docker', ['save', reference], { maxBuffer: 2 ** 30 });
    execFileSync(
      'docker',
      ['exec', '--interactive', NODE, 'ctr', '--namespace', 'k8s.io', 'images', 'import', '--local', '-'],
      {
        input: archive,
        stdio: ['pipe', 'ignore', 'inherit'],
      },
    );
  }
});

afterAll(async () => {
  execFileSync('kind', ['delete', 'cluster', '--name', NAME, '--kubeconfig', kubeconfig], { stdio: 'ignore' });
  await runner[Symbol.asyncDispose]();
});

test('only what the run brought is gone after it, also where the context has a namespace of its own', async () => {
  kubectl('create', 'namespace', 'team');
  kubectl('config', 'set-context', '--current', '--namespace', 'team');
  kubectl('create', 'configmap', 'precious', '--from-literal=of=somebody');
  // Kubernetes itself puts its certificate into a new namespace, sooner or later.
  const isKept = (name: string) => name !== '' && name !== 'configmap/kube-root-ca.crt';
  const names = (kind: string) => kubectl('get', kind, '--output', 'name').split('\n').filter(isKept).sort();
  const before = ['namespaces', 'configmaps', 'deployments', 'services', 'clusterroles'].map((kind) => [
    kind,
    names(kind),
  ]);

  const directory = join(runner.temp, '..', 'workspace', 'deploy');
  await mkdir(directory, { recursive: true });
  // Neither names a namespace: they belong to that of the context, where one of them is already.
  const precious = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'precious' }, data: { of: 'the run' } };
  await writeFile(join(directory, 'shop.yaml'), `${shopManifests()}\n---\n${JSON.stringify(precious)}`);
  const { 'node-image': _made, ...inputs } = clusterInputs();
  const result = await runner.main({
    inputs: {
      ...inputs,
      cluster: 'existing',
      kubeconfig,
      'base-url': `http://127.0.0.1:${port}`,
      manifests: 'deploy',
      targets: 'shop.localhost/',
      requests: '60',
      comment: 'false',
      'on-invalid': 'warn',
    },
  });
  expect(result.exitCode, result.log).toBe(0);
  const report: unknown = JSON.parse(readFileSync(result.outputs['report-json'] ?? '', 'utf8'));
  expect(at(report, 'load', 'total', 'ok')).toBe(60);
  expect(textAt(report, 'cluster', 'name')).toBe(`kind-${NAME}`);
  const shop = listAt(report, 'resources', 'value', 'workloads').find(
    (workload) => textAt(workload, 'workload') === 'shop',
  );
  expect(numberAt(shop, 'memoryBytes', 'avg', 'value'), result.log).toBeGreaterThan(0);
  expect(names('deployments')).toEqual(['deployment.apps/shop']);

  const cleaned = await runner.post(result.state);
  expect(cleaned.exitCode, cleaned.log).toBe(0);
  expect(readdirSync(runner.temp)).toEqual([]);
  expect(before.map(([kind]) => [kind, names(String(kind))])).toEqual(before);
  // It was there before: it is updated, and stays.
  expect(kubectl('get', 'configmap', 'precious', '--output', 'jsonpath={.data.of}')).toBe('the run');
});
