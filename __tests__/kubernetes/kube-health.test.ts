/** Waiting for a cluster, whose API server is played. */
import { describe, expect, it } from 'vitest';
import type { KubeClient, KubeResponse } from '../../src/kubernetes/kube-client.ts';
import { awaitRollouts, awaitSamples, readClusterState, withPodStates } from '../../src/kubernetes/kube-health.ts';
import { ActionError } from '../../src/lib/errors.ts';
import { apiList } from '../support/api-list.ts';
import { fakeIo } from '../support/fake-io.ts';

const APP = { kind: 'Deployment', namespace: 'shop', name: 'app' };

function deployment(ready: number) {
  return {
    metadata: { ...APP, generation: 1 },
    spec: { replicas: 1, selector: { matchLabels: { app: 'app' } } },
    status: { observedGeneration: 1, replicas: ready, updatedReplicas: ready, availableReplicas: ready },
  };
}

function pod(name: string, status: object = {}) {
  return { metadata: { namespace: 'shop', name, labels: { app: 'app' } }, status };
}

const NODE = { metadata: { name: 'node' }, status: { conditions: [{ type: 'Ready', status: 'True' }] } };

/** `answer` plays what is not a list of nodes or workloads. */
function cluster(ready: number, pods: () => readonly object[], answer: (path: string) => KubeResponse): KubeClient {
  const lists: Readonly<Record<string, () => readonly object[]>> = {
    '/api/v1/nodes': () => [NODE],
    '/api/v1/pods': pods,
    '/apis/apps/v1/deployments': () => [deployment(ready)],
    '/apis/apps/v1/daemonsets': () => [],
    '/apis/apps/v1/statefulsets': () => [],
  };
  return {
    get: async (path) => (lists[path] === undefined ? answer(path) : apiList(path, lists[path]())),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

function samplesOf(names: readonly string[]): KubeResponse {
  return {
    status: 200,
    body: { data: { result: names.map((name) => ({ metric: { namespace: 'shop', pod: name }, value: [0, '17'] })) } },
  };
}

const io = () => fakeIo(() => undefined);

describe('waiting for samples', () => {
  it('asks for the pods that are there, and not for those that a rollout took away meanwhile', async () => {
    let pods = [pod('old'), pod('new')];
    const kube = cluster(
      1,
      () => pods,
      () => samplesOf(['new']),
    );
    const state = await readClusterState(kube);
    pods = [pod('new')];
    expect(await awaitSamples(io(), kube, state, [APP])).toMatchObject({ seen: 'has samples of 1 pods' });
  });

  it('ends after a minute and names the pod', async () => {
    const kube = cluster(
      1,
      () => [pod('silent')],
      () => samplesOf([]),
    );
    await expect(awaitSamples(io(), kube, await readClusterState(kube), [APP])).rejects.toThrow(
      'Prometheus has no sample of shop/silent after 60 s',
    );
  });
});

describe('a container that does not stay up', () => {
  it('ends the wait, and its last log lines are in the details', async () => {
    const crashing = pod('app-1', {
      containerStatuses: [
        { name: 'main', restartCount: 3, state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 40s' } } },
      ],
    });
    const asked: string[] = [];
    const kube = cluster(
      0,
      () => [crashing],
      (path) => {
        asked.push(path);
        return path.includes('previous')
          ? { status: 200, body: 'starting\nflag provided but not defined: -bogus\n' }
          : { status: 404, body: '' };
      },
    );
    const error: ActionError = await awaitRollouts(io(), kube, [APP]).then(
      () => {
        throw new Error('it was taken for healthy');
      },
      (thrown) => thrown,
    );
    expect(error.message).toBe('container main of pod shop/app-1 is in CrashLoopBackOff (3 restarts): back-off 40s');
    expect(error.details).toContain(
      'last lines of main in shop/app-1:\n  starting\n  flag provided but not defined: -bogus',
    );
    expect(asked).toEqual([
      '/api/v1/namespaces/shop/pods/app-1/log?container=main&tailLines=20&limitBytes=40000&previous=true',
    ]);
  });
});

describe('an error of what runs in the cluster', () => {
  it('gets the state of the pods that are not ready, and the last log lines of those that were started again', async () => {
    const restarted = pod('app-1', { phase: 'Running', containerStatuses: [{ name: 'main', restartCount: 1 }] });
    const kube = cluster(
      1,
      () => [restarted],
      () => ({ status: 200, body: 'panic: no database\n' }),
    );
    const error = new ActionError('unhealthy', 'not every target answers', { hint: 'Look.' });
    expect(await withPodStates(kube, [APP], error)).toMatchObject({
      message: 'not every target answers',
      hint: 'Look.',
      details: 'shop/app-1 (Running): no reason given\n\nlast lines of main in shop/app-1:\n  panic: no database',
    });
  });
});
