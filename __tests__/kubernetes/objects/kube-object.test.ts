/** Objects from an API server, a manifest or a kubeconfig, in which anything may be of another type than it should. */
import type { PodList } from 'kubernetes-types/core/v1.js';
import { describe, expect, it } from 'vitest';
import { readClusterState, restartsByWorkload } from '../../../src/kubernetes/kube-health.ts';
import { appliedObject } from '../../../src/kubernetes/objects/applied-object.ts';
import {
  assessCluster,
  failedPod,
  leavingPods,
  pendingReasons,
  podsOf,
  restartedContainers,
  wantedPods,
} from '../../../src/kubernetes/objects/cluster-health.ts';
import { readList } from '../../../src/kubernetes/objects/kube-object.ts';
import { apiServerOf } from '../../../src/kubernetes/objects/kubeconfig.ts';
import {
  imagesByRole,
  manifestsAmong,
  routedHosts,
  withImageOverrides,
  workloadsOf,
} from '../../../src/kubernetes/objects/manifests.ts';
import { ActionError } from '../../../src/lib/errors.ts';
import { at } from '../../../src/lib/json.ts';
import { randomStream } from '../../../src/load/plan/random.ts';
import { apiList } from '../../support/api-list.ts';

const LABELS = { app: 'web' };
const SELECTOR = {
  matchLabels: LABELS,
  matchExpressions: [
    { key: 'app', operator: 'In', values: ['web'] },
    { key: 'old', operator: 'DoesNotExist' },
  ],
};
const STATUS = { observedGeneration: 1, replicas: 2, updatedReplicas: 2, availableReplicas: 2, readyReplicas: 2 };
const conditions = (type: string) => [{ type, status: 'True' }];
const metadata = (name: string) => ({ name, namespace: 'shop', generation: 1, labels: LABELS });
const POD_SPEC = {
  nodeSelector: { 'ingress-ready': 'true' },
  tolerations: [{ key: 'node-role.kubernetes.io/control-plane' }],
  initContainers: [{ name: 'init', image: 'init:1' }],
  containers: [{ name: 'main', image: 'web:1' }],
};
const TEMPLATE = { spec: POD_SPEC };
const container = (reason: string) => ({
  name: 'main',
  restartCount: 3,
  state: { waiting: { reason, message: 'it crashed' } },
  lastState: { terminated: { reason: 'Error' } },
});

const CLUSTER = {
  nodes: [{ metadata: { name: 'node' }, status: { conditions: conditions('Ready') } }],
  deployments: [
    {
      metadata: metadata('web'),
      spec: { replicas: 2, selector: SELECTOR },
      status: { ...STATUS, conditions: conditions('Available') },
    },
    { metadata: { ...metadata('coredns'), namespace: 'kube-system' }, status: { conditions: conditions('Available') } },
  ],
  daemonsets: [
    {
      metadata: metadata('web'),
      spec: { selector: SELECTOR, updateStrategy: { type: 'OnDelete' } },
      status: { desiredNumberScheduled: 1, updatedNumberScheduled: 1, numberAvailable: 1, currentNumberScheduled: 1 },
    },
  ],
  statefulsets: [
    {
      metadata: metadata('web'),
      spec: {
        replicas: 2,
        selector: SELECTOR,
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 1 } },
      },
      status: STATUS,
    },
  ],
  pods: [
    {
      metadata: metadata('web-0'),
      status: {
        phase: 'Pending',
        conditions: [{ type: 'Ready', status: 'False', message: 'not ready', reason: 'ContainersNotReady' }],
        initContainerStatuses: [container('PodInitializing')],
        containerStatuses: [container('CrashLoopBackOff')],
      },
    },
    { metadata: { ...metadata('web-1'), deletionTimestamp: '2026-01-01T00:00:00Z' }, status: { phase: 'Running' } },
  ],
};
const WORKLOADS = ['Deployment', 'DaemonSet', 'StatefulSet'].map((kind) => ({ kind, namespace: 'shop', name: 'web' }));

const MANIFESTS = [
  { apiVersion: 'apps/v1', kind: 'Deployment', metadata: metadata('web'), spec: { replicas: 2, template: TEMPLATE } },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: metadata('db'), spec: { replicas: 2, template: TEMPLATE } },
  {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: metadata('agent'),
    spec: { template: { spec: { ...POD_SPEC, nodeSelector: {} } } },
  },
  { apiVersion: 'batch/v1', kind: 'Job', metadata: metadata('job'), spec: { template: TEMPLATE } },
  {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: metadata('cron'),
    spec: { jobTemplate: { spec: { template: TEMPLATE } } },
  },
  { apiVersion: 'v1', kind: 'Pod', metadata: metadata('pod'), spec: POD_SPEC },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: metadata('ingress'),
    spec: { rules: [{ host: 'a.localhost' }] },
  },
];

const KUBECONFIG = {
  'current-context': 'kind',
  contexts: [{ name: 'kind', context: { cluster: 'kind', user: 'admin' } }],
  clusters: [
    {
      name: 'kind',
      cluster: {
        server: 'https://127.0.0.1:1',
        'certificate-authority-data': 'YQ==',
        'insecure-skip-tls-verify': true,
      },
    },
  ],
  users: [{ name: 'admin', user: { 'client-certificate-data': 'YQ==', 'client-key-data': 'YQ==', token: 't' } }],
};

async function readCluster(lists: unknown): Promise<unknown> {
  const kube = {
    get: async (path: string) => {
      const items: unknown = at(lists, path.split('/').at(-1) ?? '');
      return items === undefined
        ? { status: 404, body: 'not found' }
        : { status: 200, body: { ...Object(apiList(path, []).body), items } };
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
  const state = await readClusterState(kube);
  const pods = WORKLOADS.map((workload) => podsOf(state, workload));
  return {
    checks: assessCluster(state, WORKLOADS),
    wanted: WORKLOADS.map((workload) => wantedPods(state, workload)),
    pods: pods.flat().length,
    failed: failedPod(state.pods),
    reasons: pendingReasons(state.pods),
    restarted: restartedContainers(state.pods),
    restarts: restartsByWorkload(
      state,
      WORKLOADS.map((workload) => ({ ...workload, kind: 'Deployment', group: 'application', desiredReplicas: 1 })),
    ),
    leaving: leavingPods(state),
  };
}

function readManifests(documents: unknown): unknown {
  const manifests = manifestsAmong(Array.isArray(documents) ? documents : [documents], 'app.yaml');
  const workloads = workloadsOf(manifests);
  const changed = workloadsOf(withImageOverrides(manifests, { web: 'mirror/web:2' }));
  return {
    workloads,
    changed,
    images: imagesByRole(workloads),
    hosts: routedHosts(manifests),
    applied: manifests.map(appliedObject),
  };
}

const READERS: readonly (readonly [string, unknown, (value: unknown) => unknown, string])[] = [
  [
    'the lists of an API server',
    CLUSTER,
    readCluster,
    'main of pod shop/web-0 is in CrashLoopBackOff (3 restarts): it crashed',
  ],
  ['manifests', MANIFESTS, readManifests, 'mirror/web:2'],
  ['a kubeconfig', KUBECONFIG, apiServerOf, 'https://127.0.0.1:1'],
];

const WRONG = [null, true, 0, 7.5, '', 'text', [], [null], [7], [['x']], {}, { name: 7 }, { length: 1, spec: [null] }];

type Path = readonly string[];

function pathsOf(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]))];
}

function replaced(value: unknown, [key, ...rest]: Path, wrong: unknown): unknown {
  if (key === undefined) return wrong;
  if (typeof value !== 'object' || value === null || !(key in value)) return value;
  const inner = replaced(Reflect.get(value, key), rest, wrong);
  return Array.isArray(value) ? Object.assign([...value], { [key]: inner }) : { ...value, [key]: inner };
}

/** What is wrong with how a value is read, or undefined. An ActionError is a fine way to refuse it. */
async function complaint(read: (value: unknown) => unknown, value: unknown): Promise<string | undefined> {
  try {
    const result = JSON.stringify(await read(value));
    return /\[object|undefined|NaN/.test(result) ? result : undefined;
  } catch (error) {
    return error instanceof ActionError ? undefined : String(error instanceof Error ? error.stack : error);
  }
}

describe.each(READERS)('reading %s', (_name, sample, read, found) => {
  const paths = pathsOf(sample);

  it('finds what is in it', async () => {
    expect(await complaint(read, sample)).toBeUndefined();
    expect(JSON.stringify(await read(sample))).toContain(found);
  });

  it('takes any value in any place', async () => {
    for (const path of paths)
      for (const wrong of WRONG)
        expect(
          await complaint(read, replaced(sample, path, wrong)),
          `${JSON.stringify(wrong)} at ${path.join('.')}`,
        ).toBeUndefined();
  });

  it('takes random values in several random places', async () => {
    const random = randomStream('42', 'wrong fields');
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random.next() * values.length)] as T;
    for (let round = 0; round < 3_000; round++) {
      const chosen = Array.from({ length: 4 }, () => [pick(paths.slice(1)), pick(WRONG)] as const);
      const value = chosen.reduce<unknown>((before, [path, wrong]) => replaced(before, path, wrong), sample);
      expect(await complaint(read, value), JSON.stringify(chosen)).toBeUndefined();
    }
  });
});

describe('readList', () => {
  const list = { apiVersion: 'v1', kind: 'PodList', items: [{ metadata: { name: 'a' } }] };
  const read = (body: unknown) => readList<PodList>(body, 'v1', 'PodList');

  it('returns the items of a list of the right kind', () => {
    expect(read(list)).toEqual(list.items);
  });

  it.each([
    ['a text', 'oops', 'no list'],
    ['a list without items', { ...list, items: null }, 'no list'],
    ['a list of another kind', { ...list, kind: 'NodeList' }, 'no PodList of v1'],
    ['a list of another version', { ...list, apiVersion: 'v2' }, 'no PodList of v1'],
    ['an item that is no object', { ...list, items: [null] }, 'a PodList whose item 0 has no name'],
    [
      'an item without a name',
      { ...list, items: [...list.items, { metadata: { name: 7 } }] },
      'a PodList whose item 1 has no name',
    ],
  ])('says what is wrong with %s', (_name, body, sentence) => {
    expect(read(body)).toBe(sentence);
  });
});

describe('manifestsAmong', () => {
  it('leaves out empty documents and names the one that has no type', () => {
    const [deployment] = MANIFESTS;
    expect(manifestsAmong([null, deployment, undefined], 'app.yaml')).toEqual([deployment]);
    expect(() => manifestsAmong([deployment, { kind: 'Pod' }], 'app.yaml')).toThrow(
      'document 2 of app.yaml is no object with apiVersion and kind as texts.',
    );
  });
});
