/**
 * Reading rendered Kubernetes manifests: which workloads they hold, which images those need on which nodes, which hosts
 * are routed.
 */
import { ActionError } from '../../lib/errors.ts';
import { listAt, textAt } from '../../lib/json.ts';
import type { Apps, Batch, Core, Networking } from './api.ts';
import { overrideImage } from './images.ts';
import { isKubeObject, type KubeObject, list, number, type Seen, text } from './kube-object.ts';

/** A parsed manifest. Its author may have written anything below its type. */
export type Manifest = KubeObject;

/** A manifest whose kind is known, and with it the names of its fields. */
type Of<T extends { readonly kind?: string }> = T extends unknown
  ? KubeObject & { readonly kind: NonNullable<T['kind']> } & Seen<Omit<T, 'apiVersion' | 'kind'>>
  : never;

type WorkloadManifest = Of<Apps.Deployment | Apps.StatefulSet | Apps.DaemonSet | Batch.Job | Batch.CronJob | Core.Pod>;

/** Kinds of node that a pod can land on in our clusters. */
export type NodeRole = 'control-plane' | 'worker';

export interface ManifestWorkload {
  readonly kind: WorkloadManifest['kind'];
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

const WORKLOAD_KINDS = [
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'Job',
  'CronJob',
  'Pod',
] satisfies ManifestWorkload['kind'][];

/** Label of the node that has the ingress's port; set by us when the cluster is made. */
export const INGRESS_NODE_LABEL = 'ingress-ready';
const CONTROL_PLANE_LABEL = 'node-role.kubernetes.io/control-plane';

/**
 * The manifests among a file's documents, without the empty ones. @throws ActionError for one that Kubernetes could
 * not tell the type of; `source` is where they are from.
 */
export function manifestsAmong(documents: readonly unknown[], source: string): readonly Manifest[] {
  return documents.flatMap((document, index) => {
    if (document === null || document === undefined) return [];
    if (isKubeObject(document)) return [document];
    throw new ActionError(
      'manifests-invalid',
      `document ${index + 1} of ${source} is no object with apiVersion and kind as texts.`,
      {
        hint: 'Give every object an apiVersion and a kind.',
      },
    );
  });
}

/**
 * The workloads among manifests, in their order. Those that name no namespace go to the default one of the cluster's
 * context.
 */
export function workloadsOf(manifests: readonly Manifest[], defaultNamespace = 'default'): readonly ManifestWorkload[] {
  return manifests.filter(isWorkload).map((manifest) => {
    const pod = podSpecOf(manifest);
    return {
      kind: manifest.kind,
      name: text(manifest.metadata?.name) ?? 'unnamed',
      namespace: text(manifest.metadata?.namespace) ?? defaultNamespace,
      replicas: replicasOf(manifest),
      images: containersOf(pod).flatMap((container) => text(container.image) ?? []),
      roles: rolesOf(pod, manifest.kind),
    };
  });
}

function isWorkload(manifest: Manifest): manifest is WorkloadManifest {
  return WORKLOAD_KINDS.some((kind) => kind === manifest.kind);
}

function podSpecOf(manifest: WorkloadManifest): Seen<Core.PodSpec> | undefined {
  if (manifest.kind === 'Pod') return manifest.spec;
  return (manifest.kind === 'CronJob' ? manifest.spec?.jobTemplate : manifest)?.spec?.template?.spec;
}

/** An image that a manifest names, and the path of the field. */
export interface NamedImage {
  readonly reference: string;
  readonly path: readonly (string | number)[];
}

/**
 * The images that an object's pods have in containers and volumes. Of any kind with a template of pods, such as an
 * operator's own; none for another object.
 */
export function imagePlacesIn(manifest: Manifest): readonly NamedImage[] {
  const pods = manifest.kind === 'Pod' ? [['spec']] : TEMPLATES;
  return pods.flatMap((pod) => [
    ...['initContainers', 'containers'].flatMap((kind) => imagesIn(manifest, [...pod, kind], ['image'])),
    ...imagesIn(manifest, [...pod, 'volumes'], ['image', 'reference']),
  ]);
}

/** Where a template of pods is: of workloads, and of what makes them at times. */
const TEMPLATES: readonly (readonly string[])[] = [
  ['spec', 'template', 'spec'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
];

function imagesIn(manifest: Manifest, list: readonly string[], field: readonly string[]): readonly NamedImage[] {
  return listAt(manifest, ...list).flatMap((element, index) => {
    const reference = textAt(element, ...field);
    return reference === undefined ? [] : [{ reference, path: [...list, index, ...field] }];
  });
}

function replicasOf(manifest: WorkloadManifest): number {
  return (
    (manifest.kind === 'Deployment' || manifest.kind === 'StatefulSet' ? number(manifest.spec?.replicas) : undefined) ??
    1
  );
}

function containersOf(pod: Seen<Core.PodSpec> | undefined): readonly Seen<Core.Container>[] {
  return [...list(pod?.initContainers), ...list(pod?.containers)];
}

function rolesOf(pod: Seen<Core.PodSpec> | undefined, kind: ManifestWorkload['kind']): readonly NodeRole[] {
  const isSelected = (label: string) => text(pod?.nodeSelector?.[label]) !== undefined;
  if (isSelected(INGRESS_NODE_LABEL) || isSelected(CONTROL_PLANE_LABEL)) return ['control-plane'];
  const tolerates = list(pod?.tolerations).some(({ key }) => [undefined, CONTROL_PLANE_LABEL].includes(text(key)));
  return tolerates && kind === 'DaemonSet' ? ['control-plane', 'worker'] : ['worker'];
}

/** The images each kind of node needs, each once. */
export function imagesByRole(workloads: readonly ManifestWorkload[]): Readonly<Record<NodeRole, readonly string[]>> {
  const need = (role: NodeRole) => [
    ...new Set(workloads.filter((workload) => workload.roles.includes(role)).flatMap((workload) => workload.images)),
  ];
  return { 'control-plane': need('control-plane'), worker: need('worker') };
}

/** Hosts that the manifests' Ingress objects route. */
export function routedHosts(manifests: readonly Manifest[]): readonly string[] {
  const rules = manifests.filter(isIngress).flatMap(({ spec }) => list(spec?.rules));
  return [...new Set(rules.flatMap(({ host }) => text(host) ?? []))];
}

function isIngress(manifest: Manifest): manifest is Of<Networking.Ingress> {
  return manifest.kind === 'Ingress';
}

/** The manifests with images replaced; the input is left as it was. */
export function withImageOverrides(
  manifests: readonly Manifest[],
  overrides: Readonly<Record<string, string>>,
): readonly Manifest[] {
  const copies = structuredClone(manifests);
  for (const container of copies.filter(isWorkload).flatMap((manifest) => containersOf(podSpecOf(manifest)))) {
    const image = text(container.image);
    if (image !== undefined) Object.assign(container, { image: overrideImage(image, overrides) });
  }
  return copies;
}
