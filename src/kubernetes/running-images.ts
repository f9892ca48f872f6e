/** The images that run in a cluster, by what the kubelets say of their containers. */
import { ActionError } from '../lib/errors.ts';
import { listAt, textAt } from '../lib/json.ts';
import type { KubeClient } from './kube-client.ts';
import { canonicalImage } from './objects/images.ts';

/** An image on a node. */
export interface RunningImage {
  /** As the pod names it. */
  readonly reference: string;
  /** The kubelet's name for what it runs, which has a digest in it. */
  readonly id: string;
  readonly node: string;
  readonly namespace: string;
}

/** Namespaces of Kubernetes and kind themselves. */
const SYSTEM_NAMESPACES = ['kube-system', 'kube-public', 'kube-node-lease', 'local-path-storage'];

/**
 * The images of all containers that have run, each once for a namespace.
 * @param namespaces where to look; undefined: everywhere but in the system's own.
 * @throws ActionError cluster-unreachable.
 */
export async function runningImages(
  kube: KubeClient,
  namespaces?: readonly string[],
): Promise<readonly RunningImage[]> {
  const paths =
    namespaces === undefined
      ? ['/api/v1/pods']
      : [...new Set(namespaces)].map((namespace) => `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods`);
  const found = new Map<string, RunningImage>();
  for (const path of paths) {
    const { status, body } = await kube.get(path);
    if (status !== 200)
      throw new ActionError(
        'cluster-unreachable',
        `the cluster answered ${status} to a question about pods (${path}).`,
      );
    for (const image of listAt(body, 'items').flatMap(imagesOf)) {
      const key = JSON.stringify([image.id, image.reference, image.namespace]);
      const isSystem = namespaces === undefined && SYSTEM_NAMESPACES.includes(image.namespace);
      if (!isSystem && !found.has(key)) found.set(key, image);
    }
  }
  return [...found.values()];
}

/** A container that never started has no image id: nothing of it ran. */
function imagesOf(pod: unknown): readonly RunningImage[] {
  const namespace = textAt(pod, 'metadata', 'namespace') ?? 'default';
  const node = textAt(pod, 'spec', 'nodeName');
  if (node === undefined) return [];
  const kinds = [
    ['containers', 'containerStatuses'],
    ['initContainers', 'initContainerStatuses'],
    ['ephemeralContainers', 'ephemeralContainerStatuses'],
  ] as const;
  const containers = kinds.flatMap(([specs, statuses]) =>
    listAt(pod, 'status', statuses).flatMap((status) => {
      const name = textAt(status, 'name');
      const spec = listAt(pod, 'spec', specs).find((container) => textAt(container, 'name') === name);
      const id = (textAt(status, 'imageID') ?? '').split('://').at(-1) ?? '';
      const reference = textAt(spec, 'image') ?? textAt(status, 'image');
      return id === '' || reference === undefined ? [] : [{ reference, id, node, namespace }];
    }),
  );
  // Of a mounted image no status tells the digest; it goes by its name.
  const mounted = listAt(pod, 'spec', 'volumes').flatMap((volume) => {
    const reference = textAt(volume, 'image', 'reference');
    return reference === undefined ? [] : [{ reference, id: canonicalImage(reference), node, namespace }];
  });
  return containers.length === 0 ? [] : [...containers, ...mounted];
}
