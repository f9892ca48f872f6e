import { describe, expect, test } from 'vitest';
import {
  assessCluster,
  type ClusterState,
  failedPod,
  pendingReasons,
  podsOf,
  restartsOf,
} from '../../../src/kubernetes/objects/cluster-health.ts';

const node = (ready: string) => ({
  metadata: { name: 'node' },
  status: { conditions: [{ type: 'Ready', status: ready }] },
});
const deployment = (
  ready: number,
  options: { readonly observed?: number; readonly updated?: number; readonly replicas?: number } = {},
) => ({
  metadata: { name: 'app', namespace: 'apps', generation: 2 },
  spec: { replicas: 2, selector: { matchLabels: { app: 'a' } } },
  status: {
    observedGeneration: options.observed ?? 2,
    replicas: options.replicas ?? 2,
    updatedReplicas: options.updated ?? 2,
    readyReplicas: ready,
    availableReplicas: ready,
  },
});
const pod = (waiting: string, restarts: number) => ({
  metadata: { name: 'app-1', namespace: 'apps', labels: { app: 'a' } },
  status: {
    phase: 'Pending',
    conditions: [{ type: 'Ready', status: 'False', message: 'containers with unready status' }],
    containerStatuses: [
      { name: 'main', restartCount: restarts, state: { waiting: { reason: waiting, message: 'no such image' } } },
    ],
  },
});
const state = (part: Partial<ClusterState>): ClusterState => ({
  nodes: [node('True')],
  deployments: [],
  daemonSets: [],
  statefulSets: [],
  pods: [],
  ...part,
});
const app = { kind: 'Deployment', namespace: 'apps', name: 'app' };

describe('a cluster', () => {
  test('without nodes is not ready', () => {
    expect(assessCluster(state({ nodes: [] }), [])).toEqual([
      { name: 'nodes', ready: false, seen: '0 of 0 nodes Ready' },
    ]);
  });

  test('is ready when every node is', () => {
    expect(assessCluster(state({ nodes: [node('True'), node('Unknown')] }), [])[0]).toMatchObject({
      ready: false,
      seen: '1 of 2 nodes Ready',
    });
  });

  test('system workloads are checked where they exist', () => {
    const coredns = {
      metadata: { name: 'coredns', namespace: 'kube-system' },
      spec: { replicas: 2 },
      status: { availableReplicas: 1, updatedReplicas: 2 },
    };
    expect(assessCluster(state({ deployments: [coredns] }), []).map((check) => check.name)).toEqual([
      'nodes',
      'kube-system/coredns',
    ]);
  });
});

test('cluster DNS is good enough when it is available', () => {
  const available = {
    status: { availableReplicas: 1, updatedReplicas: 2, conditions: [{ type: 'Available', status: 'True' }] },
  };
  const coredns = { metadata: { name: 'coredns', namespace: 'kube-system' }, spec: { replicas: 2 }, ...available };
  expect(assessCluster(state({ deployments: [coredns] }), []).at(-1)).toEqual({
    name: 'kube-system/coredns',
    ready: true,
    seen: '1 of 2 pods ready',
  });
});

describe('a rollout', () => {
  test.each([
    ['is done when all replicas are updated and ready', deployment(2), true],
    ['is not done while a replica is missing', deployment(1), false],
    ['is not done while an old revision still runs', deployment(2, { updated: 1 }), false],
    [
      'is not done while an old pod is what is ready, beside a new one that is not',
      deployment(2, { replicas: 3 }),
      false,
    ],
    ['is not done while the controller has not seen the newest version', deployment(2, { observed: 1 }), false],
  ])('%s', (_name, object, ready) => {
    expect(assessCluster(state({ deployments: [object] }), [app]).at(-1)?.ready).toBe(ready);
  });

  test('that waits for old pods to go says so', () => {
    const check = assessCluster(state({ deployments: [deployment(2, { updated: 1, replicas: 3 })] }), [app]).at(-1);
    expect(check?.seen).toBe('2 of 2 pods ready, 1 of them not updated, 2 old pods still there');
  });

  const set = (kind: string, spec: object, status: object) => {
    const object = { metadata: { name: 'app', namespace: 'apps' }, spec, status };
    const lists = kind === 'DaemonSet' ? { daemonSets: [object] } : { statefulSets: [object] };
    return assessCluster(state(lists), [{ ...app, kind }]).at(-1)?.ready;
  };
  const partition = { replicas: 3, updateStrategy: { rollingUpdate: { partition: 2 } } };
  const onDelete = { replicas: 3, updateStrategy: { type: 'OnDelete' } };
  const daemons = { desiredNumberScheduled: 3, currentNumberScheduled: 3, numberAvailable: 3 };
  test.each([
    ['StatefulSet', { replicas: 3 }, { replicas: 3, readyReplicas: 3, updatedReplicas: 3 }, true],
    ['StatefulSet', { replicas: 3 }, { replicas: 3, readyReplicas: 3, updatedReplicas: 2 }, false],
    ['StatefulSet', partition, { replicas: 3, readyReplicas: 3, updatedReplicas: 1 }, true],
    ['StatefulSet', partition, { replicas: 3, readyReplicas: 3, updatedReplicas: 0 }, false],
    ['StatefulSet', onDelete, { replicas: 3, readyReplicas: 3, updatedReplicas: 0 }, true],
    ['DaemonSet', {}, { ...daemons, updatedNumberScheduled: 3 }, true],
    ['DaemonSet', {}, { ...daemons, updatedNumberScheduled: 2 }, false],
    ['DaemonSet', onDelete, { ...daemons, updatedNumberScheduled: 2 }, true],
  ])('of a %s with %j is judged by its revisions: %j', (kind, spec, status, ready) => {
    expect(set(kind, spec, status)).toBe(ready);
  });

  test('that does not exist says so', () => {
    expect(assessCluster(state({}), [app]).at(-1)).toEqual({
      name: 'apps/app',
      ready: false,
      seen: 'Deployment not found',
    });
  });
});

describe('a pod', () => {
  test('whose image cannot be pulled has failed at once', () => {
    expect(failedPod([pod('ImagePullBackOff', 0)])?.sentence).toBe(
      'container main of pod apps/app-1 is in ImagePullBackOff (0 restarts): no such image',
    );
  });

  test('that crashed once may recover, one that crashes on has failed', () => {
    expect(failedPod([pod('CrashLoopBackOff', 1)])).toBeUndefined();
    expect(failedPod([pod('CrashLoopBackOff', 3)])?.sentence).toContain('CrashLoopBackOff');
  });

  test('tells why it waits', () => {
    expect(pendingReasons([pod('ContainerCreating', 0)])).toEqual([
      'apps/app-1 (Pending): ContainerCreating; containers with unready status',
    ]);
  });

  test('belongs to the workload whose selector matches, unless it is being deleted', () => {
    const leaving = { ...pod('x', 0), metadata: { ...pod('x', 0).metadata, deletionTimestamp: 'now' } };
    const full = state({ deployments: [deployment(2)], pods: [pod('x', 4), leaving] });
    expect(podsOf(full, app).map(restartsOf)).toEqual([4]);
  });
});
