/** Is a cluster ready? Pure reading of API lists; the order of the checks is the order in which a cluster comes up. */

import { clip } from '../../lib/text.ts';
import { formatCounted } from '../../lib/units.ts';
import type { Apps, Core } from './api.ts';
import { count, type Listed, list, number, type Seen, text, type WrongType } from './kube-object.ts';
import { selects } from './selector.ts';

/** What the API server said: the `items` of each list. */
export interface ClusterState {
  readonly nodes: readonly Listed<Core.Node>[];
  readonly deployments: readonly Listed<Apps.Deployment>[];
  readonly daemonSets: readonly Listed<Apps.DaemonSet>[];
  readonly statefulSets: readonly Listed<Apps.StatefulSet>[];
  readonly pods: readonly Listed<Core.Pod>[];
}

/** A workload whose rollout is awaited. */
export interface Awaited {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export interface HealthCheck {
  readonly name: string;
  readonly ready: boolean;
  /** `2 of 3 nodes Ready`. */
  readonly seen: string;
}

/** What must be there in any kubeadm cluster before an application can be trusted to it. */
const SYSTEM: readonly Awaited[] = [
  { kind: 'Deployment', namespace: 'kube-system', name: 'coredns' },
  { kind: 'DaemonSet', namespace: 'kube-system', name: 'kindnet' },
  { kind: 'DaemonSet', namespace: 'kube-system', name: 'kube-proxy' },
];

/** All checks, ready or not. System workloads that a cluster doesn't have (another CNI) are left out. */
export function assessCluster(state: ClusterState, awaited: readonly Awaited[]): readonly HealthCheck[] {
  const system = SYSTEM.filter((workload) => findWorkload(state, workload) !== undefined);
  return [
    assessNodes(state.nodes),
    ...system.map((workload) => assessSystem(state, workload)),
    ...awaited.map((workload) => assessWorkload(state, workload)),
  ];
}

function assessNodes(nodes: readonly Listed<Core.Node>[]): HealthCheck {
  const ready = nodes.filter((node) => condition(node.status?.conditions, 'Ready') === 'True').length;
  return {
    name: 'nodes',
    ready: nodes.length > 0 && ready === nodes.length,
    seen: `${ready} of ${nodes.length} nodes Ready`,
  };
}

/** What the conditions of all kinds have. */
interface Condition {
  readonly type: string;
  readonly status: string;
}

function condition(conditions: Seen<readonly Condition[]> | undefined, type: string): string | undefined {
  return text(list(conditions).find((entry) => entry.type === type)?.status);
}

function assessWorkload(state: ClusterState, workload: Awaited): HealthCheck {
  const name = `${workload.namespace}/${workload.name}`;
  const found = findWorkload(state, workload);
  if (found === undefined) return { name, ready: false, seen: `${workload.kind} not found` };
  const { metadata, status } = found.object;
  const { wanted, updated, available, old } = found.rollout;
  const observed = count(status?.observedGeneration) >= count(metadata.generation);
  const seen = [
    `${available} of ${wanted} pods ready`,
    ...(updated < wanted ? [`${wanted - updated} of them not updated`] : []),
    ...(old > 0 ? [`${formatCounted(old, 'old pod')} still there`] : []),
  ].join(', ');
  return { name, ready: observed && available >= wanted && updated >= wanted && old === 0, seen };
}

/** What `kubectl rollout status` goes by. */
interface Rollout {
  readonly wanted: number;
  /** Pods of the newest revision. */
  readonly updated: number;
  /** Ready for as long as the workload wants them to be. */
  readonly available: number;
  /**
   * Pods of earlier revisions. While there is one, ready pods may be old ones, and what answers may be the last
   * version.
   */
  readonly old: number;
}

function deploymentRollout({ spec, status }: Seen<Apps.Deployment>): Rollout {
  const wanted = number(spec?.replicas) ?? 1;
  return rollout(wanted, count(status?.updatedReplicas), count(status?.availableReplicas), count(status?.replicas));
}

function statefulSetRollout({ spec, status }: Seen<Apps.StatefulSet>): Rollout {
  const wanted = number(spec?.replicas) ?? 1;
  const { type, rollingUpdate } = spec?.updateStrategy ?? {};
  // A partition keeps a StatefulSet's first pods on the old revision on purpose.
  const updated = count(status?.updatedReplicas) + Math.min(wanted, count(rollingUpdate?.partition));
  // The API server of an old cluster counts no available pods of a StatefulSet.
  return rollout(wanted, updated, count(status?.readyReplicas), count(status?.replicas), type);
}

function daemonSetRollout({ spec, status }: Seen<Apps.DaemonSet>): Rollout {
  const [wanted, updated] = [count(status?.desiredNumberScheduled), count(status?.updatedNumberScheduled)];
  const [available, running] = [count(status?.numberAvailable), count(status?.currentNumberScheduled)];
  return rollout(wanted, updated, available, running, spec?.updateStrategy?.type);
}

type UpdateStrategy = string | WrongType;

/** With OnDelete a pod gets the newest revision when somebody deletes it, which is nothing to wait for. */
function rollout(
  wanted: number,
  updated: number,
  available: number,
  running: number,
  strategy?: UpdateStrategy,
): Rollout {
  if (strategy === 'OnDelete') return { wanted, updated: wanted, available, old: 0 };
  return { wanted, updated: Math.min(wanted, updated), available, old: Math.max(0, running - updated) };
}

/** Cluster DNS answers as soon as its Deployment is available; its second replica may take its time. */
function assessSystem(state: ClusterState, workload: Awaited): HealthCheck {
  const check = assessWorkload(state, workload);
  const conditions = findWorkload(state, workload)?.object.status?.conditions;
  return condition(conditions, 'Available') === 'True' ? { ...check, ready: true } : check;
}

type RolledOut = Apps.Deployment | Apps.DaemonSet | Apps.StatefulSet;

interface Found {
  readonly object: Listed<RolledOut>;
  readonly rollout: Rollout;
}

function findWorkload(state: ClusterState, { kind, namespace, name }: Awaited): Found | undefined {
  const find = <T extends RolledOut>(objects: readonly Listed<T>[], read: (object: Listed<T>) => Rollout) => {
    const object = objects.find(({ metadata }) => metadata.name === name && metadata.namespace === namespace);
    return object && { object, rollout: read(object) };
  };
  switch (kind) {
    case 'Deployment':
      return find(state.deployments, deploymentRollout);
    case 'DaemonSet':
      return find(state.daemonSets, daemonSetRollout);
    case 'StatefulSet':
      return find(state.statefulSets, statefulSetRollout);
    default:
      return undefined;
  }
}

/**
 * Longest message of the cluster's that is shown, in UTF-16 code units: a program writes its own termination messages.
 */
const LONGEST_MESSAGE = 300;
/** Reasons of one pod, and pods, that are told. */
const MOST_REASONS = 5;
const MOST_PODS = 30;

/** Container states that waiting does not mend. A crash is only final when it keeps happening. */
const FINAL_REASONS = [
  'ImagePullBackOff',
  'ErrImageNeverPull',
  'InvalidImageName',
  'CreateContainerConfigError',
  'CreateContainerError',
];
const CRASHES_ALLOWED = 3;

/** A container and its pod. */
export interface Container {
  /** `namespace/name`. */
  readonly pod: string;
  readonly container: string;
}

/** A pod that will not become ready by waiting. */
export interface FailedPod extends Container {
  /** What is wrong with it. */
  readonly sentence: string;
}

/** The first such pod, or undefined. */
export function failedPod(pods: readonly Listed<Core.Pod>[]): FailedPod | undefined {
  for (const pod of pods) {
    for (const status of [...list(pod.status?.initContainerStatuses), ...list(pod.status?.containerStatuses)]) {
      const waiting = status.state?.waiting;
      const reason = text(waiting?.reason) ?? '';
      const restarts = count(status.restartCount);
      if (!FINAL_REASONS.includes(reason) && !(reason === 'CrashLoopBackOff' && restarts >= CRASHES_ALLOWED)) continue;
      const message = text(waiting?.message) ?? text(status.lastState?.terminated?.reason) ?? 'no message';
      const container = text(status.name) ?? '?';
      const name = podName(pod);
      return {
        pod: name,
        container,
        sentence: `container ${container} of pod ${name} is in ${reason} (${restarts} restarts): ${clip(message, LONGEST_MESSAGE)}`,
      };
    }
  }
  return undefined;
}

/** `namespace/name`. */
export function podName({ metadata }: Listed<Core.Pod>): string {
  return `${text(metadata.namespace) ?? '?'}/${metadata.name}`;
}

/**
 * Why pods wait, from their conditions: the text below a health error. Of many pods the first, and how many more there
 * are.
 */
export function pendingReasons(pods: readonly Listed<Core.Pod>[]): readonly string[] {
  const pending = pods.filter(
    (pod) => condition(pod.status?.conditions, 'Ready') !== 'True' && pod.status?.phase !== 'Succeeded',
  );
  const more = pending.length - MOST_PODS;
  return [
    ...pending.slice(0, MOST_PODS).map(pendingReason),
    ...(more > 0 ? [`… and ${formatCounted(more, 'more pod')} not ready`] : []),
  ];
}

function pendingReason(pod: Listed<Core.Pod>): string {
  const reasons = list(pod.status?.conditions).flatMap((entry) =>
    entry.status === 'False' ? [text(entry.message) ?? text(entry.reason) ?? ''] : [],
  );
  const waiting = list(pod.status?.containerStatuses).flatMap((status) => text(status.state?.waiting?.reason) ?? []);
  const distinct = [...new Set([...waiting, ...reasons].map((reason) => clip(reason, LONGEST_MESSAGE)))].filter(
    Boolean,
  );
  const told = [
    ...distinct.slice(0, MOST_REASONS),
    ...(distinct.length > MOST_REASONS ? [`${distinct.length - MOST_REASONS} more`] : []),
  ];
  return `${podName(pod)} (${text(pod.status?.phase) ?? 'unknown'}): ${told.join('; ') || 'no reason given'}`;
}

/** The pods of a workload, found by its selector. */
export function podsOf(state: ClusterState, workload: Awaited): readonly Listed<Core.Pod>[] {
  const selector = findWorkload(state, workload)?.object.spec?.selector;
  const pods = state.pods.filter(
    ({ metadata }) => metadata.namespace === workload.namespace && selects(selector, metadata.labels),
  );
  return pods.filter((pod) => !isLeaving(pod));
}

/** Names of the pods that are being ended, and may still be for as long as their grace period lasts. */
export function leavingPods({ pods }: ClusterState): readonly string[] {
  return pods.filter(isLeaving).map(podName);
}

function isLeaving({ metadata }: Listed<Core.Pod>): boolean {
  return metadata.deletionTimestamp !== undefined;
}

/**
 * How many pods a workload wants; of a DaemonSet only the cluster knows it. Undefined when the workload is not there.
 */
export function wantedPods(state: ClusterState, workload: Awaited): number | undefined {
  return findWorkload(state, workload)?.rollout.wanted;
}

/** Letters and digits of the endings that controllers give to their pods (`SafeEncodeString` in Kubernetes). */
const ENDING = '[bcdfghjklmnpqrstvwxz2456789]';

/** Whether a pod has a name as this workload's pods have: all there is to tell of one that is gone. */
export function isNamedAfter({ kind, name }: Awaited, pod: string): boolean {
  const ending = { Deployment: `${ENDING}{1,10}-${ENDING}{5}`, StatefulSet: '\\d+', DaemonSet: `${ENDING}{5}` }[kind];
  return (
    ending !== undefined && pod.startsWith(`${name}-`) && new RegExp(`^${ending}$`).test(pod.slice(name.length + 1))
  );
}

/** Containers that were started again: each has a log of what went wrong before. */
export function restartedContainers(pods: readonly Listed<Core.Pod>[]): readonly Container[] {
  return pods.flatMap((pod) =>
    list(pod.status?.containerStatuses).flatMap((status) =>
      count(status.restartCount) > 0 ? [{ pod: podName(pod), container: text(status.name) ?? '?' }] : [],
    ),
  );
}

/** Restarts of a pod's containers since it was made. */
export function restartsOf(pod: Listed<Core.Pod>): number {
  return list(pod.status?.containerStatuses).reduce((sum, status) => sum + count(status.restartCount), 0);
}
