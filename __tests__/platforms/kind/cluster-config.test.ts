import { describe, expect, test } from 'vitest';
import { apiServerOf } from '../../../src/kubernetes/objects/kubeconfig.ts';
import { kindClusterConfig, kindNodeNames } from '../../../src/platforms/kind/cluster-config.ts';
import { classifyClusterFailure } from '../../../src/platforms/kind/cluster-failure.ts';

test('the configuration has the ingress port on loopback, and the kubelet flag in the unversioned form that every kind converts', () => {
  const config = JSON.parse(kindClusterConfig({ workers: 2, httpPort: 8123 }));
  expect(config.nodes).toHaveLength(3);
  expect(config.nodes[0].extraPortMappings).toEqual([
    { containerPort: 80, hostPort: 8123, listenAddress: '127.0.0.1', protocol: 'TCP' },
  ]);
  expect(config.nodes[0].labels).toEqual({ 'ingress-ready': 'true' });
  const patches = config.kubeadmConfigPatches.map((patch: string) => JSON.parse(patch));
  expect(patches.slice(1)).toEqual(
    ['InitConfiguration', 'JoinConfiguration'].map((kind) => ({
      kind,
      nodeRegistration: { kubeletExtraArgs: { 'housekeeping-interval': '1s' } },
    })),
  );
});

test('the controller manager is swift enough to sign the join token before the workers ask', () => {
  const [patch] = JSON.parse(kindClusterConfig({ workers: 2, httpPort: 80 })).kubeadmConfigPatches.map((text: string) =>
    JSON.parse(text),
  );
  expect(patch).toMatchObject({
    kind: 'ClusterConfiguration',
    controllerManager: { extraArgs: { 'leader-elect': 'false', 'kube-api-qps': '500' } },
    scheduler: { extraArgs: { 'leader-elect': 'false' } },
  });
  expect(patch).not.toHaveProperty('apiVersion');
});

test('node names are those that kind gives', () => {
  expect(kindNodeNames('c', 3)).toEqual({
    controlPlane: 'c-control-plane',
    workers: ['c-worker', 'c-worker2', 'c-worker3'],
  });
});

describe('a failure to create the cluster', () => {
  test.each([
    ['docker: Bind for 127.0.0.1:80 failed: port is already allocated', 'port-in-use', false],
    ['ERROR: failed to create cluster: failed to pull image "kindest/node:v9": manifest unknown', 'cluster-pull', true],
    [
      'ERROR: failed to create cluster: could not find a log line that matches "Reached target .*Multi-User System.*"',
      'cluster-boot',
      true,
    ],
    [
      'ERROR: failed to create cluster: failed to init node with kubeadm: command "kubeadm init" failed',
      'cluster-kubeadm',
      true,
    ],
    ['ERROR: failed to create cluster: failed to join node with kubeadm: command "kubeadm join"', 'cluster-join', true],
    ['ERROR: failed to create cluster: node(s) already exist for a cluster with the name "x"', 'cluster-create', false],
    ['something new', 'cluster-create', false],
  ])('%s is %s', (output, code, transient) => {
    expect(classifyClusterFailure(output)).toMatchObject({ code, transient, hint: expect.stringMatching(/\w/) });
  });
});

describe('a kubeconfig', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const kubeconfig = {
    'current-context': 'a',
    contexts: [
      { name: 'a', context: { cluster: 'c', user: 'cert' } },
      { name: 'b', context: { cluster: 'c', user: 'exec' } },
      { name: 't', context: { cluster: 'c', user: 'token' } },
    ],
    clusters: [{ name: 'c', cluster: { server: 'https://127.0.0.1:1', 'certificate-authority-data': base64('CA') } }],
    users: [
      { name: 'cert', user: { 'client-certificate-data': base64('CERT'), 'client-key-data': base64('KEY') } },
      { name: 'exec', user: { exec: { command: 'aws' } } },
      { name: 'token', user: { token: 'secret' } },
    ],
  };

  test('gives the current context its server and certificates', () => {
    expect(apiServerOf(kubeconfig)).toEqual({
      url: 'https://127.0.0.1:1',
      caPem: 'CA',
      insecure: false,
      auth: { kind: 'certificate', certPem: 'CERT', keyPem: 'KEY' },
    });
  });

  test('leaves exec plugins to kubectl', () => {
    expect(apiServerOf({ ...kubeconfig, 'current-context': 'b' })).toMatchObject({ auth: { kind: 'other' } });
    expect(apiServerOf({ ...kubeconfig, 'current-context': 't' })).toMatchObject({
      auth: { kind: 'token', token: 'secret' },
    });
  });

  test.each(['proxy-url', 'tls-server-name', 'certificate-authority'])(
    'leaves a cluster with a %s to kubectl',
    (field) => {
      const clusters = [{ name: 'c', cluster: { server: 'https://127.0.0.1:1', [field]: 'x' } }];
      expect(apiServerOf({ ...kubeconfig, clusters, 'current-context': 't' })).toMatchObject({
        auth: { kind: 'other' },
      });
    },
  );

  test('names the contexts that it has when the wanted one is missing', () => {
    expect(apiServerOf({ ...kubeconfig, 'current-context': 'z' })).toBe('no context named "z"; it has: a, b, t');
  });
});
