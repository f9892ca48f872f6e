/** Is a cluster ready? Pure reading of API lists; the order of the checks is the order in which a cluster comes up. */
import { at, listAt, numberAt, textAt, textsAt } from './json.ts';
import { selects } from './selector.ts';
import { clip } from './text.ts';
import { formatCounted } from './units.ts';

/** What the API server said: the `items` of each list. */
export interface ClusterState {
  readonly nodes: readonly unknown[];
  readonly deployments: readonly unknown[];
  readonly daemonSets: readonly unknown[];
  readonly statefulSets: readonly unknown[];
  readonly pods: readonly unknown[];
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

function assessNodes(nodes: readonly unknown[]): HealthCheck {
  const ready = nodes.filter((node) => condition(node, 'Ready') === 'True').length;
  return { name: 'nodes', ready: nodes.length > 0 && ready === nodes.length, seen: `${ready} of ${nodes.length} nodes Ready` };
}

function condition(object: unknown, type: string): string | undefined {
  return textAt(
    listAt(object, 'status', 'conditions').find((entry) => textAt(entry, 'type') === type),
    'status',
  );
}

function assessWorkload(state: ClusterState, workload: Awaited): HealthCheck {
  const name = `${workload.namespace}/${workload.name}`;
  const found = findWorkload(state, workload);
  if (found === undefined) return { name, ready: false, seen: `${workload.kind} not found` };
  const { wanted, updated, available, old } = rollout(found, workload.kind);
  const observed = (numberAt(found, 'status', 'observedGeneration') ?? 0) >= (numberAt(found, 'metadata', 'generation') ?? 0);
  const seen = [
    `${available} of ${wanted} pods ready`,
    ...(updated < wanted ? [`${wanted - updated} of them not updated`] : []),
    ...(old > 0 ? [`${formatCounted(old, 'old pod')} still there`] : []),
  ].join(', ');
  return { name, ready: observed && available >= wanted && updated >= wanted && old === 0, seen };
}

interface Rollout {
  readonly wanted: number;
  /** Pods of the newest revision. */
  readonly updated: number;
  /** Ready for as long as the workload wants them to be. */
  readonly available: number;
  /** Pods of earlier revisions. While there is one, ready pods may be old ones, and what answers may be the last version. */
  readonly old: number;
}

/** What `kubectl rollout status` goes by; with OnDelete a pod gets the newest revision when somebody deletes it, which is nothing to wait for. */
function rollout(object: unknown, kind: string): Rollout {
  const seen = rolledOut(object, kind);
  return textAt(object, 'spec', 'updateStrategy', 'type') === 'OnDelete' ? { ...seen, updated: seen.wanted, old: 0 } : seen;
}

function rolledOut(object: unknown, kind: string): Rollout {
  const status = (field: string) => numberAt(object, 'status', field) ?? 0;
  if (kind === 'DaemonSet') {
    const [wanted, updated] = [status('desiredNumberScheduled'), status('updatedNumberScheduled')];
    const [available, scheduled] = [status('numberAvailable'), status('currentNumberScheduled')];
    return { wanted, updated, available, old: Math.max(0, scheduled - updated) };
  }
  const wanted = numberAt(object, 'spec', 'replicas') ?? 1;
  // The API server of an old cluster counts no available pods of a StatefulSet.
  const available = status(kind === 'StatefulSet' ? 'readyReplicas' : 'availableReplicas');
  // A partition keeps a StatefulSet's first pods on the old revision on purpose.
  const kept = Math.min(wanted, numberAt(object, 'spec', 'updateStrategy', 'rollingUpdate', 'partition') ?? 0);
  const updated = Math.min(wanted, status('updatedReplicas') + kept);
  return { wanted, updated, available, old: Math.max(0, status('replicas') - status('updatedReplicas') - kept) };
}

/** Cluster DNS answers as soon as its Deployment is available; its second replica may take its time. */
function assessSystem(state: ClusterState, workload: Awaited): HealthCheck {
  const check = assessWorkload(state, workload);
  return condition(findWorkload(state, workload), 'Available') === 'True' ? { ...check, ready: true } : check;
}

function findWorkload(state: ClusterState, workload: Awaited): unknown {
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    Deployment: state.deployments,
    DaemonSet: state.daemonSets,
    StatefulSet: state.statefulSets,
  };
  return lists[workload.kind]?.find(
    (object) => textAt(object, 'metadata', 'name') === workload.name && textAt(object, 'metadata', 'namespace') === workload.namespace,
  );
}

/**
 * Longest message of the cluster's that is shown, in UTF-16 code units: a program writes its own termination messages.
 */
const LONGEST_MESSAGE = 300;
/** Reasons of one pod, and pods, that are told. */
const MOST_REASONS = 5;
const MOST_PODS = 30;

/** Container states that waiting does not mend. A crash is only final when it keeps happening. */
const HOPELESS = ['ImagePullBackOff', 'ErrImageNeverPull', 'InvalidImageName', 'CreateContainerConfigError', 'CreateContainerError'];
const CRASHES_ALLOWED = 3;

/** A container and its pod. */
export interface Container {
  /** `namespace/name`. */
  readonly pod: string;
  readonly container: string;
}

/** A pod that will not become ready by waiting. */
export interface HopelessPod extends Container {
  /** What is wrong with it. */
  readonly sentence: string;
}

/** The first such pod, or undefined. */
export function hopelessPod(pods: readonly unknown[]): HopelessPod | undefined {
  for (const pod of pods) {
    for (const status of [...listAt(pod, 'status', 'initContainerStatuses'), ...listAt(pod, 'status', 'containerStatuses')]) {
      const reason = textAt(status, 'state', 'waiting', 'reason') ?? '';
      const restarts = numberAt(status, 'restartCount') ?? 0;
      if (!HOPELESS.includes(reason) && !(reason === 'CrashLoopBackOff' && restarts >= CRASHES_ALLOWED)) continue;
      const message = textAt(status, 'state', 'waiting', 'message') ?? textAt(status, 'lastState', 'terminated', 'reason') ?? 'no message';
      const container = textAt(status, 'name') ?? '?';
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
export function podName(pod: unknown): string {
  return `${textAt(pod, 'metadata', 'namespace') ?? '?'}/${textAt(pod, 'metadata', 'name') ?? '?'}`;
}

/**
 * Why pods wait, from their conditions: the text below a health error. Of many pods the first, and how many more there
 * are.
 */
export function pendingReasons(pods: readonly unknown[]): readonly string[] {
  const pending = pods.filter((pod) => condition(pod, 'Ready') !== 'True' && textAt(pod, 'status', 'phase') !== 'Succeeded');
  const more = pending.length - MOST_PODS;
  return [...pending.slice(0, MOST_PODS).map(pendingReason), ...(more > 0 ? [`… and ${formatCounted(more, 'more pod')} not ready`] : [])];
}

function pendingReason(pod: unknown): string {
  const reasons = listAt(pod, 'status', 'conditions').flatMap((entry) =>
    textAt(entry, 'status') === 'False' ? [textAt(entry, 'message') ?? textAt(entry, 'reason') ?? ''] : [],
  );
  const waiting = listAt(pod, 'status', 'containerStatuses').flatMap((status) => textAt(status, 'state', 'waiting', 'reason') ?? []);
  const distinct = [...new Set([...waiting, ...reasons].map((reason) => clip(reason, LONGEST_MESSAGE)))].filter(Boolean);
  const told = [...distinct.slice(0, MOST_REASONS), ...(distinct.length > MOST_REASONS ? [`${distinct.length - MOST_REASONS} more`] : [])];
  return `${podName(pod)} (${textAt(pod, 'status', 'phase') ?? 'unknown'}): ${told.join('; ') || 'no reason given'}`;
}

/** The pods of a workload, found by its selector. */
export function podsOf(state: ClusterState, workload: Awaited): readonly unknown[] {
  const selector = at(findWorkload(state, workload), 'spec', 'selector');
  return state.pods.filter(
    (pod) => textAt(pod, 'metadata', 'namespace') === workload.namespace && !isLeaving(pod) && selects(selector, textsAt(pod, 'metadata', 'labels')),
  );
}

/** Names of the pods that are being ended, and may still be for as long as their grace period lasts. */
export function leavingPods({ pods }: ClusterState): readonly string[] {
  return pods.filter(isLeaving).map(podName);
}

function isLeaving(pod: unknown): boolean {
  return at(pod, 'metadata', 'deletionTimestamp') !== undefined;
}

/** How many pods a workload wants; of a DaemonSet only the cluster knows it. Undefined when the workload is not there. */
export function wantedPods(state: ClusterState, workload: Awaited): number | undefined {
  const found = findWorkload(state, workload);
  return found === undefined ? undefined : rollout(found, workload.kind).wanted;
}

/** Letters and digits of the endings that controllers give to their pods (`SafeEncodeString` in Kubernetes). */
const ENDING = '[bcdfghjklmnpqrstvwxz2456789]';

/** Whether a pod has a name as this workload's pods have: all there is to tell of one that is gone. */
export function isNamedAfter({ kind, name }: Awaited, pod: string): boolean {
  const ending = { Deployment: `${ENDING}{1,10}-${ENDING}{5}`, StatefulSet: '\\d+', DaemonSet: `${ENDING}{5}` }[kind];
  return ending !== undefined && pod.startsWith(`${name}-`) && new RegExp(`^${ending}$`).test(pod.slice(name.length + 1));
}

/** Containers that were started again: each has a log of what went wrong before. */
export function restartedContainers(pods: readonly unknown[]): readonly Container[] {
  return pods.flatMap((pod) =>
    listAt(pod, 'status', 'containerStatuses').flatMap((status) =>
      (numberAt(status, 'restartCount') ?? 0) > 0 ? [{ pod: podName(pod), container: textAt(status, 'name') ?? '?' }] : [],
    ),
  );
}

/** Restarts of a pod's containers since it was made. */
export function restartsOf(pod: unknown): number {
  return listAt(pod, 'status', 'containerStatuses').reduce<number>((sum, status) => sum + (numberAt(status, 'restartCount') ?? 0), 0);
}
