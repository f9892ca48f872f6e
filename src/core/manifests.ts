/** Reading rendered Kubernetes manifests: which workloads they hold, which images those need on which nodes, which hosts are routed. */
import { overrideImage } from './images.ts';
import { at, listAt, numberAt, textAt, textsAt } from './json.ts';

/** A parsed manifest; read through core/json. */
export type Manifest = Readonly<Record<string, unknown>>;

/** Kinds of node that a pod can land on in our clusters. */
export type NodeRole = 'control-plane' | 'worker';

export interface ManifestWorkload {
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'Job' | 'CronJob' | 'Pod';
  readonly name: string;
  readonly namespace: string;
  readonly replicas: number;
  readonly images: readonly string[];
  readonly roles: readonly NodeRole[];
}

/** Whether pods of that kind are replaced one after the other, and a rollout can be awaited. */
export function isRolledOut({ kind }: { readonly kind: string }): boolean {
  return ['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind);
}

/** Where the pod specification of each kind is. */
const POD_SPECS: Readonly<Record<ManifestWorkload['kind'], readonly string[]>> = {
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  Pod: ['spec'],
};

/** Label of the node that has the ingress's port; set by us when the cluster is made. */
export const INGRESS_NODE_LABEL = 'ingress-ready';
const CONTROL_PLANE_LABEL = 'node-role.kubernetes.io/control-plane';

/** The workloads among manifests, in their order. Those that name no namespace go to the default one of the cluster's context. */
export function workloadsOf(manifests: readonly Manifest[], defaultNamespace = 'default'): readonly ManifestWorkload[] {
  return manifests.flatMap((manifest) => {
    const kind = workloadKind(manifest);
    if (kind === undefined) return [];
    const pod = at(manifest, ...POD_SPECS[kind]);
    return [
      {
        kind,
        name: textAt(manifest, 'metadata', 'name') ?? 'unnamed',
        namespace: textAt(manifest, 'metadata', 'namespace') ?? defaultNamespace,
        replicas: numberAt(manifest, 'spec', 'replicas') ?? 1,
        images: containersOf(pod).flatMap((container) => textAt(container, 'image') ?? []),
        roles: rolesOf(pod, kind),
      },
    ];
  });
}

function workloadKind(manifest: Manifest): ManifestWorkload['kind'] | undefined {
  return Object.keys(POD_SPECS).find((kind): kind is ManifestWorkload['kind'] => kind === manifest['kind']);
}

function containersOf(pod: unknown): readonly unknown[] {
  return [...listAt(pod, 'initContainers'), ...listAt(pod, 'containers')];
}

function rolesOf(pod: unknown, kind: ManifestWorkload['kind']): readonly NodeRole[] {
  const selector = textsAt(pod, 'nodeSelector');
  if (INGRESS_NODE_LABEL in selector || CONTROL_PLANE_LABEL in selector) return ['control-plane'];
  const tolerates = listAt(pod, 'tolerations').some((toleration) => [undefined, CONTROL_PLANE_LABEL].includes(textAt(toleration, 'key')));
  return tolerates && kind === 'DaemonSet' ? ['control-plane', 'worker'] : ['worker'];
}

/** The images each kind of node needs, each once. */
export function imagesByRole(workloads: readonly ManifestWorkload[]): Readonly<Record<NodeRole, readonly string[]>> {
  const need = (role: NodeRole) => [...new Set(workloads.filter((workload) => workload.roles.includes(role)).flatMap((workload) => workload.images))];
  return { 'control-plane': need('control-plane'), worker: need('worker') };
}

/** Hosts that the manifests' Ingress objects route. */
export function routedHosts(manifests: readonly Manifest[]): readonly string[] {
  const ingresses = manifests.filter((manifest) => manifest['kind'] === 'Ingress');
  return [...new Set(ingresses.flatMap((ingress) => listAt(ingress, 'spec', 'rules').flatMap((rule) => textAt(rule, 'host') ?? [])))];
}

/** The manifests with images replaced; the input is left as it was. */
export function withImageOverrides(manifests: readonly Manifest[], overrides: Readonly<Record<string, string>>): readonly Manifest[] {
  return structuredClone(manifests).map((manifest) => {
    const kind = workloadKind(manifest);
    if (kind === undefined) return manifest;
    for (const container of containersOf(at(manifest, ...POD_SPECS[kind]))) {
      const image = textAt(container, 'image');
      if (image !== undefined && typeof container === 'object' && container !== null)
        Reflect.set(container, 'image', overrideImage(image, overrides));
    }
    return manifest;
  });
}
