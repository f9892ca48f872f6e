import { describe, expect, it, test } from 'vitest';
import {
  imagePlacesIn,
  imagesByRole,
  type Manifest,
  routedHosts,
  withImageOverrides,
  workloadsOf,
} from '../../../src/kubernetes/objects/manifests.ts';

const manifest = (apiVersion: string, kind: string, rest: object = {}): Manifest => ({ apiVersion, kind, ...rest });
const deployment = (name: string, pod: object) =>
  manifest('apps/v1', 'Deployment', {
    metadata: { name, namespace: 'apps' },
    spec: { replicas: 2, template: { spec: pod } },
  });

const app = deployment('app', {
  initContainers: [{ image: 'init:1' }],
  containers: [{ image: 'app:1' }, { image: 'side:1' }],
});
const ingress = deployment('ingress', {
  nodeSelector: { 'ingress-ready': 'true' },
  containers: [{ image: 'nginx:1' }],
});
const agent = manifest('apps/v1', 'DaemonSet', {
  metadata: { name: 'agent' },
  spec: { template: { spec: { tolerations: [{ operator: 'Exists' }], containers: [{ image: 'agent:1' }] } } },
});

describe('workloads', () => {
  test('are found with replicas, namespace and every image, init containers too', () => {
    expect(workloadsOf([app, manifest('v1', 'Service')])).toEqual([
      {
        kind: 'Deployment',
        name: 'app',
        namespace: 'apps',
        replicas: 2,
        images: ['init:1', 'app:1', 'side:1'],
        roles: ['worker'],
      },
    ]);
  });

  test('send their images to the nodes that their pods can land on, and to no others', () => {
    expect(imagesByRole(workloadsOf([app, ingress, agent]))).toEqual({
      'control-plane': ['nginx:1', 'agent:1'],
      worker: ['init:1', 'app:1', 'side:1', 'agent:1'],
    });
  });
});

test('overrides change images in every container and leave the input as it was', () => {
  const before = structuredClone(app);
  const [changed] = withImageOverrides([app], { app: 'mirror/app:2', init: 'mirror/init:2' });
  expect(workloadsOf(changed === undefined ? [] : [changed])[0]?.images).toEqual([
    'mirror/init:2',
    'mirror/app:2',
    'side:1',
  ]);
  expect(app).toEqual(before);
});

test('routed hosts come from Ingress rules, each once', () => {
  const rules = (...hosts: readonly string[]) =>
    manifest('networking.k8s.io/v1', 'Ingress', { spec: { rules: hosts.map((host) => ({ host })) } });
  expect(routedHosts([rules('a.localhost', 'b.localhost'), rules('a.localhost'), app])).toEqual([
    'a.localhost',
    'b.localhost',
  ]);
});

describe('imagePlacesIn', () => {
  const pod = {
    initContainers: [{ name: 'init', image: 'init:1' }],
    containers: [{ name: 'a', image: 'a:1' }, { name: 'b' }],
    volumes: [
      { name: 'v', emptyDir: {} },
      { name: 'm', image: { reference: 'models:1' } },
    ],
  };
  const named = (manifest: object) =>
    imagePlacesIn(manifest as Manifest).map(({ reference, path }) => `${reference} ${path.join('.')}`);

  it.each(['Deployment', 'ReplicaSet', 'ReplicationController', 'Rollout', 'Job'])(
    'knows the images of a %s',
    (kind) => {
      expect(named({ apiVersion: 'x/v1', kind, spec: { template: { spec: pod } } })).toEqual([
        'init:1 spec.template.spec.initContainers.0.image',
        'a:1 spec.template.spec.containers.0.image',
        'models:1 spec.template.spec.volumes.1.image.reference',
      ]);
    },
  );

  it('knows those of a pod and of a CronJob, and of nothing else', () => {
    expect(named({ apiVersion: 'v1', kind: 'Pod', spec: pod })).toContain('a:1 spec.containers.0.image');
    const job = { spec: { template: { spec: pod } } };
    expect(named({ apiVersion: 'batch/v1', kind: 'CronJob', spec: { jobTemplate: job } })).toContain(
      'a:1 spec.jobTemplate.spec.template.spec.containers.0.image',
    );
    expect(named({ apiVersion: 'v1', kind: 'ConfigMap', data: { image: 'a:1' } })).toEqual([]);
  });
});
