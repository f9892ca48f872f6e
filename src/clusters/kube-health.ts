/** The health chain of a Kubernetes cluster: nodes, system, rollouts, an HTTP answer for every target, a Prometheus sample of every target pod. */
import {
  type Awaited,
  assessCluster,
  type ClusterState,
  type HealthCheck,
  hopelessPod,
  pendingReasons,
  podName,
  podsOf,
  restartsOf,
} from '../core/cluster-health.ts';
import { listAt } from '../core/json.ts';
import { ActionError } from '../errors.ts';
import type { Io } from '../io/io.ts';
import type { KubeClient } from '../io/kube-client.ts';
import type { Health, Workload } from '../types.ts';
import { lastSampleTimes } from './prometheus.ts';

const ROLLOUT_DEADLINE_MS = 5 * 60_000;
const SAMPLE_DEADLINE_MS = 60_000;
/** Each look makes the API server write out every pod, on the machine that starts them. */
const POLL_MS = 400;
/** A question to Prometheus is small. */
const SAMPLE_POLL_MS = 150;

type Check = Health['checks'][number];

/** The lists that health is read from, in one go. */
export async function readClusterState(kube: KubeClient): Promise<ClusterState> {
  const items = async (path: string) => {
    const { status, body } = await kube.get(path);
    if (status !== 200) throw new ActionError('cluster-unreachable', `the API server answered ${status} to ${path}.`);
    return listAt(body, 'items');
  };
  const [nodes, deployments, daemonSets, statefulSets, pods] = await Promise.all([
    items('/api/v1/nodes'),
    items('/apis/apps/v1/deployments'),
    items('/apis/apps/v1/daemonsets'),
    items('/apis/apps/v1/statefulsets'),
    items('/api/v1/pods'),
  ]);
  return { nodes, deployments, daemonSets, statefulSets, pods };
}

/** Waits for nodes, system and rollouts. Ends early at a pod that will never be ready. */
export async function awaitRollouts(
  io: Io,
  kube: KubeClient,
  workloads: readonly Awaited[],
): Promise<{ readonly checks: readonly Check[]; readonly state: ClusterState }> {
  const startedAt = io.now();
  const readyAfter = new Map<string, number>();
  for (;;) {
    const state = await readClusterState(kube);
    const checks = assessCluster(state, workloads);
    for (const check of checks) if (check.ready && !readyAfter.has(check.name)) readyAfter.set(check.name, (io.now() - startedAt) / 1000);
    const missing = checks.filter((check) => !check.ready);
    if (missing.length === 0)
      return { state, checks: checks.map((check) => ({ name: check.name, seen: check.seen, seconds: readyAfter.get(check.name) ?? 0 })) };
    failEarly(state, workloads, missing, io.now() - startedAt);
    io.log.live(`waiting for ${missing.map((check) => `${check.name} (${check.seen})`).join(', ')}`);
    await io.sleep(POLL_MS);
  }
}

function failEarly(state: ClusterState, workloads: readonly Awaited[], missing: readonly HealthCheck[], waitedMs: number): void {
  const pods = workloads.flatMap((workload) => podsOf(state, workload));
  const hopeless = hopelessPod(pods);
  if (hopeless === undefined && waitedMs < ROLLOUT_DEADLINE_MS) return;
  const summary = missing.map((check) => `${check.name}: ${check.seen}`).join('; ');
  const message = hopeless ?? `not ready after ${Math.round(waitedMs / 1000)} s: ${summary}`;
  throw new ActionError('unhealthy', message, {
    details: pendingReasons(state.pods).join('\n'),
    hint: 'Look at the pods below; `keep-cluster: on-failure` leaves the cluster for kubectl describe and logs.',
  });
}

/** Waits until Prometheus has a sample of every pod of the workloads, so that the load's first second is already measured. */
export async function awaitSamples(io: Io, kube: KubeClient, state: ClusterState, workloads: readonly Awaited[]): Promise<Check> {
  const startedAt = io.now();
  const wanted = workloads.flatMap((workload) => podsOf(state, workload)).map(podName);
  for (;;) {
    const sampled = await lastSampleTimes(kube);
    const missing = wanted.filter((pod) => !sampled.has(pod));
    if (missing.length === 0) return { name: 'prometheus', seen: `has samples of ${wanted.length} pods`, seconds: (io.now() - startedAt) / 1000 };
    if (io.now() - startedAt > SAMPLE_DEADLINE_MS) {
      throw new ActionError('unhealthy', `Prometheus has no sample of ${missing.join(', ')} after ${SAMPLE_DEADLINE_MS / 1000} s.`, {
        hint: 'Its targets page tells why: kubectl -n monitoring port-forward svc/prometheus 9090. `monitor: false` goes without resource figures.',
      });
    }
    io.log.live(`waiting for Prometheus to see ${missing.join(', ')}`);
    await io.sleep(SAMPLE_POLL_MS);
  }
}

/** Restarts of each workload's containers so far: what the load's own restarts are counted from. */
export function restartsByWorkload(state: ClusterState, workloads: readonly Workload[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    workloads.map((workload) => [workload.name, podsOf(state, workload).reduce<number>((sum, pod) => sum + restartsOf(pod), 0)]),
  );
}
