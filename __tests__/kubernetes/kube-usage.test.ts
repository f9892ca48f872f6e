/** Usage of workloads, from an API server and a Prometheus that are played. */
import { describe, expect, it } from 'vitest';
import type { KubeClient } from '../../src/kubernetes/kube-client.ts';
import { kubeUsage } from '../../src/kubernetes/kube-usage.ts';
import type { Health } from '../../src/record/record.ts';
import type { Workload, WorkloadUsage } from '../../src/usage/usage.ts';
import { apiList } from '../support/api-list.ts';
import { fakeIo } from '../support/fake-io.ts';

const WINDOW = { startedAt: 1_010_000, endedAt: 1_030_000, warmedUpMs: 1_000 };
const DEPLOYMENT: Workload = {
  name: 'web',
  namespace: 'a',
  kind: 'Deployment',
  group: 'application',
  desiredReplicas: 1,
};
const DAEMONS: Workload = {
  name: 'agent',
  namespace: 'a',
  kind: 'DaemonSet',
  group: 'application',
  desiredReplicas: 1,
};

interface Played {
  readonly deployments?: readonly object[];
  readonly daemonSets?: readonly object[];
  readonly pods: readonly object[];
  /** Seconds (from the window's start) between which each pod has samples; each uses one core and 10 MB. */
  readonly sampled: Readonly<Record<string, readonly [from: number, to: number]>>;
}

function pod(namespace: string, name: string, labels: object, restartCount = 0): object {
  return { metadata: { namespace, name, labels }, status: { containerStatuses: [{ restartCount }] } };
}

function workload(namespace: string, name: string, selector: object, rest: object = {}): object {
  return { metadata: { namespace, name }, spec: { replicas: 1, selector }, ...rest };
}

function client({ deployments = [], daemonSets = [], pods, sampled }: Played): KubeClient {
  const lists: Readonly<Record<string, readonly object[]>> = {
    '/api/v1/nodes': [],
    '/api/v1/pods': pods,
    '/apis/apps/v1/deployments': deployments,
    '/apis/apps/v1/daemonsets': daemonSets,
    '/apis/apps/v1/statefulsets': [],
  };
  const rows = (query: string) =>
    Object.entries(sampled).map(([key, [from, to]]) => {
      const [namespace, name] = key.split('/');
      const metric = { namespace, pod: name };
      const start = WINDOW.startedAt / 1000;
      if (query.startsWith('timestamp')) return { metric, value: [0, String(start + to)] };
      const times = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return {
        metric,
        values: times.map((time) => [start + time, query.includes('memory') ? '10000000' : String(time - from)]),
      };
    });
  return {
    get: async (path) => {
      if (lists[path] !== undefined) return apiList(path, lists[path]);
      const query = new URLSearchParams(path.slice(path.indexOf('?'))).get('query') ?? '';
      return { status: 200, body: { data: { result: rows(query) } } };
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

async function usageOf(
  workloads: readonly Workload[],
  played: Played,
  restarts?: Health['restarts'],
  leaving: readonly string[] = [],
): Promise<readonly WorkloadUsage[]> {
  const health = restarts === undefined ? undefined : { checks: [], restarts, leaving };
  const io = fakeIo(() => undefined);
  return (await kubeUsage(io, client(played), { window: WINDOW, workloads, health, requests: 1000 })).workloads;
}

const web = { app: 'web' };

describe('the wait for samples after the load', () => {
  it.each([0, 3_600_000, -3_600_000])('is as long when the clock is set by %i ms meanwhile', async (step) => {
    let asked = 0;
    const played: Played = {
      deployments: [workload('a', 'web', { matchLabels: web })],
      pods: [pod('a', 'web-1', web)],
      sampled: { 'a/web-1': [-10, 5] },
    };
    const inner = client(played);
    const kube: KubeClient = {
      ...inner,
      get: async (path) => {
        if (path.includes('timestamp')) asked += 1;
        return await inner.get(path);
      },
    };
    const io = fakeIo(() => undefined, { clockStepMs: () => (asked > 3 ? step : 0) });
    const startedAt = io.elapsed();
    await kubeUsage(io, kube, { window: WINDOW, workloads: [DEPLOYMENT], health: undefined, requests: 1000 });
    expect(io.elapsed() - startedAt).toBeGreaterThan(5_000);
    expect(io.elapsed() - startedAt).toBeLessThan(60_000);
    expect(asked).toBeGreaterThan(10);
  });
});

describe('a workload', () => {
  it('has the usage of its pods', async () => {
    const [usage] = await usageOf([DEPLOYMENT], {
      deployments: [workload('a', 'web', { matchLabels: web })],
      pods: [pod('a', 'web-75b979ffc6-w8zg7', web)],
      sampled: { 'a/web-75b979ffc6-w8zg7': [-10, 30] },
    });
    expect(usage?.cpuCores.avg).toEqual({ kind: 'measured', value: expect.closeTo(1) });
    expect(usage?.cpuSecondsPer1000).toEqual({ kind: 'measured', value: expect.closeTo(20) });
    expect(usage?.restarts).toEqual({ kind: 'not-measured', reason: 'there was no health check to count from' });
  });

  it('of which a pod went during the load has no usage, which would be too low, but its replicas', async () => {
    const [usage] = await usageOf([DEPLOYMENT], {
      deployments: [workload('a', 'web', { matchLabels: web })],
      pods: [pod('a', 'web-75b979ffc6-w8zg7', web)],
      sampled: {
        'a/web-75b979ffc6-w8zg7': [-10, 30],
        'a/web-75b979ffc6-bbbbb': [-10, 2],
        'a/web-api-75b979ffc6-ccccc': [-10, 2],
      },
    });
    const reason = '1 pod of it went during the load, and what they used is not known';
    for (const figure of [
      usage?.cpuCores.avg,
      usage?.memoryBytes.max,
      usage?.cpuSecondsPer1000,
      usage?.receivedPerSecond,
    ])
      expect(figure).toEqual({ kind: 'not-measured', reason });
    expect(usage?.replicas.running).toEqual({
      kind: 'measured',
      value: { avg: expect.closeTo(1.125), min: 1, max: 2 },
    });
    const { atMs, cpuCores, memoryBytes, replicas } = usage?.series ?? {};
    const at = (list: readonly (number | null)[] | undefined, second: number) =>
      list?.[atMs?.indexOf(second * 1_000) ?? -1];
    expect([0, 1, 3, 19].map((second) => at(cpuCores, second))).toEqual([2, 2, 1, 1]);
    expect([0, 1, 3, 19].map((second) => at(memoryBytes, second))).toEqual([20e6, 20e6, 10e6, 10e6]);
    expect([0, 1, 3, 19].map((second) => at(replicas, second))).toEqual([2, 2, 1, 1]);
  });

  it('is not spoiled by a pod of an earlier revision that took its time to go, nor by one of another workload that is called like its own', async () => {
    const ours = 'a/web-75b979ffc6-w8zg7';
    const old = pod('a', 'web-5d4f8c7b9-bbbbb', web);
    const daemon = pod('a', 'web-lb-ccccc', { app: 'lb' });
    const leaving = {
      ...old,
      metadata: { ...Object(Reflect.get(old, 'metadata')), deletionTimestamp: '2026-01-01T00:00:00Z' },
    };
    for (const pods of [[daemon], [daemon, leaving]]) {
      const [usage] = await usageOf(
        [DEPLOYMENT],
        {
          deployments: [workload('a', 'web', { matchLabels: web })],
          pods: [pod('a', 'web-75b979ffc6-w8zg7', web), ...pods],
          sampled: { [ours]: [-10, 30], 'a/web-5d4f8c7b9-bbbbb': [-20, 4], 'a/web-lb-ccccc': [-10, 30] },
        },
        {},
        ['a/web-5d4f8c7b9-bbbbb'],
      );
      expect(usage?.cpuCores.avg).toEqual({ kind: 'measured', value: expect.closeTo(1) });
      expect(usage?.replicas.running).toMatchObject({ value: { min: 1, max: 1 } });
    }
  });

  it('counts the pods whose containers run, as the cluster says', async () => {
    const running = (startedAt: string) => ({ containerStatuses: [{ state: { running: { startedAt } } }] });
    const at = (second: number) => new Date(WINDOW.startedAt + second * 1_000).toISOString();
    const names = ['web-75b979ffc6-w8zg7', 'web-75b979ffc6-bbbbb'];
    const [usage] = await usageOf([DEPLOYMENT], {
      deployments: [workload('a', 'web', { matchLabels: web })],
      pods: [
        { ...pod('a', names[0] ?? '', web), status: running(at(-100)) },
        { ...pod('a', names[1] ?? '', web), status: running(at(4)) },
      ],
      // The second one's sandbox is measured before its container runs.
      sampled: { [`a/${names[0]}`]: [-10, 30], [`a/${names[1]}`]: [2, 30] },
    });
    expect(usage?.series?.replicas).toEqual(usage?.series?.atMs.map((ms) => (ms < 5_000 ? 1 : 2)));
    expect(usage?.series?.cpuCores).toEqual(usage?.series?.atMs.map((ms) => (ms < 2_000 ? 1 : 2)));
  });

  it('whose pods use the network of their node has none of its own over time', async () => {
    const node = { ...pod('a', 'web-75b979ffc6-w8zg7', web), spec: { hostNetwork: true } };
    const [usage] = await usageOf([DEPLOYMENT], {
      deployments: [workload('a', 'web', { matchLabels: web })],
      pods: [node],
      sampled: { 'a/web-75b979ffc6-w8zg7': [-10, 30] },
    });
    expect(new Set(usage?.series?.receivedPerSecond)).toEqual(new Set([null]));
    expect(new Set(usage?.series?.sentPerSecond)).toEqual(new Set([null]));
    expect(new Set(usage?.series?.cpuCores)).toEqual(new Set([1]));
  });

  it('without samples has no series', async () => {
    const [usage] = await usageOf([DEPLOYMENT], {
      deployments: [workload('a', 'web', { matchLabels: web })],
      pods: [pod('a', 'web-75b979ffc6-w8zg7', web)],
      sampled: {},
    });
    expect(usage).not.toHaveProperty('series');
  });

  it('is not spoiled by a pod that went before the load', async () => {
    const [usage] = await usageOf([DEPLOYMENT], {
      deployments: [workload('a', 'web', { matchLabels: web })],
      pods: [pod('a', 'web-75b979ffc6-w8zg7', web)],
      sampled: { 'a/web-75b979ffc6-w8zg7': [-10, 30], 'a/web-5d4f8c7b9-bbbbb': [-20, -1] },
    });
    expect(usage?.cpuCores.avg.kind).toBe('measured');
  });

  it('may select its pods by expressions', async () => {
    const expressions = [
      { key: 'app', operator: 'In', values: ['web', 'www'] },
      { key: 'track', operator: 'NotIn', values: ['canary'] },
      { key: 'app', operator: 'Exists' },
      { key: 'old', operator: 'DoesNotExist' },
    ];
    const [usage] = await usageOf(
      [DEPLOYMENT],
      {
        deployments: [workload('a', 'web', { matchExpressions: expressions })],
        pods: [
          pod('a', 'web-75b979ffc6-w8zg7', web, 4),
          pod('a', 'x', { ...web, track: 'canary' }, 9),
          pod('a', 'y', { ...web, old: '' }, 9),
        ],
        sampled: { 'a/web-75b979ffc6-w8zg7': [-10, 30] },
      },
      { 'a/Deployment/web': 1 },
    );
    expect(usage?.restarts).toEqual({ kind: 'measured', value: 3 });
  });

  it('has its own restarts, also when another one in another namespace has its name', async () => {
    const other = { ...DEPLOYMENT, namespace: 'b' };
    const usages = await usageOf(
      [DEPLOYMENT, other],
      {
        deployments: [workload('a', 'web', { matchLabels: web }), workload('b', 'web', { matchLabels: web })],
        pods: [pod('a', 'web-75b979ffc6-w8zg7', web, 5), pod('b', 'web-75b979ffc6-w8zg7', web, 0)],
        sampled: {},
      },
      { 'a/Deployment/web': 5, 'b/Deployment/web': 0 },
    );
    expect(usages.map((usage) => usage.restarts)).toEqual([0, 0].map((value) => ({ kind: 'measured', value })));
  });

  it('without pods has no figure of restarts', async () => {
    const [usage] = await usageOf([DEPLOYMENT], { pods: [], sampled: {} }, { 'a/Deployment/web': 2 });
    expect(usage?.restarts).toEqual({ kind: 'not-measured', reason: 'it has no pods' });
  });

  it('that is a DaemonSet wants as many pods as the cluster says', async () => {
    const [usage] = await usageOf([DAEMONS], {
      daemonSets: [
        workload('a', 'agent', { matchLabels: { app: 'agent' } }, { status: { desiredNumberScheduled: 3 } }),
      ],
      pods: [],
      sampled: {},
    });
    expect(usage?.replicas.desired).toBe(3);
  });
});
