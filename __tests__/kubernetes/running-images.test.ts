/** Which images run, by what the kubelets say. */
import { describe, expect, it } from 'vitest';
import type { KubeClient } from '../../src/kubernetes/kube-client.ts';
import { runningImages } from '../../src/kubernetes/running-images.ts';
import { textAt } from '../../src/lib/json.ts';

function cluster(pods: readonly unknown[] | undefined, seen: string[] = []): KubeClient {
  return {
    get: async (path) => {
      seen.push(path);
      if (pods === undefined) return { status: 403, body: {} };
      const namespace = /namespaces\/([^/]+)\/pods$/.exec(path)?.[1];
      const items = pods.filter((pod) => namespace === undefined || textAt(pod, 'metadata', 'namespace') === namespace);
      return { status: 200, body: { items } };
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

const pod = (
  namespace: string,
  node: string | undefined,
  containers: readonly (readonly [name: string, image: string, id: string])[],
  kind = 'container',
) => ({
  metadata: { namespace },
  spec: { nodeName: node, [`${kind}s`]: containers.map(([name, image]) => ({ name, image })) },
  status: {
    [`${kind}Statuses`]: containers.map(([name, image, imageID]) => ({ name, image: `docker.io/${image}`, imageID })),
  },
});

describe('runningImages', () => {
  it('names each image once for a namespace, as its pod does, with the node and the digest', async () => {
    const kube = cluster([
      pod('shop', 'n1', [
        ['app', 'shop:1', 'sha256:aa'],
        ['side', 'proxy:2', 'docker-pullable://proxy@sha256:bb'],
      ]),
      pod('shop', 'n2', [['app', 'shop:1', 'sha256:aa']]),
    ]);
    expect(await runningImages(kube)).toEqual([
      { reference: 'shop:1', id: 'sha256:aa', node: 'n1', namespace: 'shop' },
      { reference: 'proxy:2', id: 'proxy@sha256:bb', node: 'n1', namespace: 'shop' },
    ]);
  });

  it('looks everywhere but in the namespaces of Kubernetes itself, or just where it is told to', async () => {
    const pods = ['kube-system', 'local-path-storage', 'jobs', 'side'].map((name) =>
      pod(name, 'n1', [['a', `${name}:1`, 'sha256:aa']]),
    );
    const references = async (namespaces?: readonly string[]) =>
      (await runningImages(cluster(pods), namespaces)).map(({ reference }) => reference);
    expect(await references()).toEqual(['jobs:1', 'side:1']);
    expect(await references(['side', 'kube-system', 'side'])).toEqual(['side:1', 'kube-system:1']);
  });

  it('tells two images under one tag apart', async () => {
    const kube = cluster([
      pod('shop', 'n1', [['app', 'shop:1', 'sha256:aa']]),
      pod('shop', 'n2', [['app', 'shop:1', 'sha256:cc']]),
    ]);
    expect((await runningImages(kube)).map(({ id }) => id)).toEqual(['sha256:aa', 'sha256:cc']);
  });

  it('counts init and ephemeral containers, and nothing that never ran', async () => {
    const kube = cluster([
      pod('a', 'n1', [['init', 'init:1', 'sha256:dd']], 'initContainer'),
      pod('a', 'n1', [['debug', 'debug:1', 'sha256:ee']], 'ephemeralContainer'),
      pod('a', undefined, [['app', 'shop:1', 'sha256:aa']]),
      pod('a', 'n1', [['app', 'late:1', '']]),
      null,
    ]);
    expect((await runningImages(kube)).map(({ reference }) => reference)).toEqual(['init:1', 'debug:1']);
  });

  it('is an error when the cluster does not tell, and not an empty list', async () => {
    await expect(runningImages(cluster(undefined), ['shop'])).rejects.toMatchObject({ code: 'cluster-unreachable' });
  });

  it('counts images that are mounted, by their names', async () => {
    const mounted = { ...pod('a', 'n1', [['app', 'shop:1', 'sha256:aa']]) };
    const volumes = [
      { name: 'models', image: { reference: 'models:2' } },
      { name: 'tmp', emptyDir: {} },
    ];
    const kube = cluster([{ ...mounted, spec: { ...mounted.spec, volumes } }]);
    expect(await runningImages(kube)).toContainEqual({
      reference: 'models:2',
      id: 'docker.io/library/models:2',
      node: 'n1',
      namespace: 'a',
    });
  });
});
