/**
 * The health chain of a Kubernetes cluster: nodes, system, rollouts, an HTTP answer for every target, a Prometheus
 * sample of every target pod.
 */
import type { DaemonSetList, DeploymentList, StatefulSetList } from 'kubernetes-types/apps/v1.js';
import type { NodeList, PodList } from 'kubernetes-types/core/v1.js';
import { ActionError } from '../lib/errors.ts';
import { clipLines, listed } from '../lib/text.ts';
import type { Health } from '../record/record.ts';
import type { Io } from '../system/io.ts';
import type { Workload } from '../usage/usage.ts';
import type { KubeClient } from './kube-client.ts';
import {
  type Awaited,
  assessCluster,
  type ClusterState,
  type Container,
  failedPod,
  type HealthCheck,
  pendingReasons,
  podName,
  podsOf,
  restartedContainers,
  restartsOf,
} from './objects/cluster-health.ts';
import { type KubeList, type Listed, readList } from './objects/kube-object.ts';
import { lastSampleTimes } from './prometheus.ts';

const ROLLOUT_DEADLINE_MS = 5 * 60_000;
const SAMPLE_DEADLINE_MS = 60_000;
/** Each look makes the API server write out every pod, on the machine that starts them. */
const POLL_MS = 400;
/** Containers whose logs are shown at once. */
const MOST_LOGS = 3;
/** What is shown of one log. The API server is asked for no more bytes than that, whatever the container wrote. */
const LOG = { lines: 20, width: 500 } as const;
const LOG_BYTES = 4 * LOG.lines * LOG.width;
/** How old a list of pods may be while samples of them are awaited. */
const POD_LIST_MS = 1_000;
/** A question to Prometheus is small. */
const SAMPLE_POLL_MS = 150;

type Check = Health['checks'][number];

/** The lists that health is read from, in one go. */
export async function readClusterState(kube: KubeClient): Promise<ClusterState> {
  const [nodes, deployments, daemonSets, statefulSets, pods] = await Promise.all([
    listOf<NodeList>(kube, 'v1', 'NodeList', 'nodes'),
    listOf<DeploymentList>(kube, 'apps/v1', 'DeploymentList', 'deployments'),
    listOf<DaemonSetList>(kube, 'apps/v1', 'DaemonSetList', 'daemonsets'),
    listOf<StatefulSetList>(kube, 'apps/v1', 'StatefulSetList', 'statefulsets'),
    listOf<PodList>(kube, 'v1', 'PodList', 'pods'),
  ]);
  return { nodes, deployments, daemonSets, statefulSets, pods };
}

async function listOf<L extends KubeList>(
  kube: KubeClient,
  apiVersion: NonNullable<L['apiVersion']>,
  kind: NonNullable<L['kind']>,
  resource: string,
): Promise<readonly Listed<L['items'][number]>[]> {
  const path = `/${apiVersion === 'v1' ? 'api' : 'apis'}/${apiVersion}/${resource}`;
  const { status, body } = await kube.get(path);
  if (status !== 200) throw new ActionError('cluster-unreachable', `the API server answered ${status} to ${path}.`);
  const items = readList<L>(body, apiVersion, kind);
  if (typeof items === 'string')
    throw new ActionError('cluster-unreachable', `the API server answered ${status} to ${path}, and ${items}.`);
  return items;
}

/** Waits for nodes, system and rollouts. Ends early at a pod that will never be ready. */
export async function awaitRollouts(
  io: Io,
  kube: KubeClient,
  workloads: readonly Awaited[],
): Promise<{ readonly checks: readonly Check[]; readonly state: ClusterState }> {
  const startedAt = io.elapsed();
  const readyAfter = new Map<string, number>();
  for (;;) {
    const state = await readClusterState(kube);
    const checks = assessCluster(state, workloads);
    for (const check of checks)
      if (check.ready && !readyAfter.has(check.name)) readyAfter.set(check.name, (io.elapsed() - startedAt) / 1000);
    const missing = checks.filter((check) => !check.ready);
    if (missing.length === 0)
      return {
        state,
        checks: checks.map((check) => ({
          name: check.name,
          seen: check.seen,
          seconds: readyAfter.get(check.name) ?? 0,
        })),
      };
    await failEarly(kube, { state, workloads, missing, waitedMs: io.elapsed() - startedAt });
    io.log.live(`waiting for ${listed(missing.map((check) => `${check.name} (${check.seen})`))}`);
    await io.sleep(POLL_MS);
  }
}

interface Waiting {
  readonly state: ClusterState;
  readonly workloads: readonly Awaited[];
  readonly missing: readonly HealthCheck[];
  readonly waitedMs: number;
}

/** Throws when waiting longer makes no sense, with what the pods and the crashing container say. */
async function failEarly(kube: KubeClient, { state, workloads, missing, waitedMs }: Waiting): Promise<void> {
  const pods = workloads.flatMap((workload) => podsOf(state, workload));
  const failed = failedPod(pods);
  if (failed === undefined && waitedMs < ROLLOUT_DEADLINE_MS) return;
  const summary = missing.map((check) => `${check.name}: ${check.seen}`).join('; ');
  const message = failed?.sentence ?? `not ready after ${Math.round(waitedMs / 1000)} s: ${summary}`;
  throw new ActionError('unhealthy', message, {
    details: [...pendingReasons(state.pods), ...(failed === undefined ? [] : await lastLogLines(kube, failed))].join(
      '\n',
    ),
    hint: "The error's details have the state of each pod. `keep-cluster: on-failure` leaves the cluster for a look with kubectl.",
  });
}

/**
 * The end of the log of a container that does not stay up: what a reviewer needs, and what is gone with the cluster.
 */
async function lastLogLines(kube: KubeClient, { pod, container }: Container): Promise<readonly string[]> {
  const query = (previous: boolean) =>
    new URLSearchParams({
      container,
      tailLines: String(LOG.lines),
      limitBytes: String(LOG_BYTES),
      ...(previous ? { previous: 'true' } : {}),
    });
  for (const previous of [true, false]) {
    const { status, body } = await kube.get(`/api/v1/namespaces/${pod.replace('/', '/pods/')}/log?${query(previous)}`);
    if (status === 200 && typeof body === 'string' && body.trim() !== '')
      return [
        '',
        `last lines of ${container} in ${pod}:`,
        ...clipLines(body.slice(0, LOG_BYTES).trimEnd().split('\n'), LOG).map((line) => `  ${line}`),
      ];
  }
  return [];
}

/**
 * Waits until Prometheus has a sample of every pod of the workloads, so that the load's first second is already
 * measured. `state` is what was seen last; a rollout may still be taking pods away.
 */
export async function awaitSamples(
  io: Io,
  kube: KubeClient,
  state: ClusterState,
  workloads: readonly Awaited[],
): Promise<Check> {
  const startedAt = io.elapsed();
  let seen = state;
  let seenAt = startedAt;
  for (;;) {
    if (io.elapsed() - seenAt > POD_LIST_MS) {
      seen = await readClusterState(kube);
      seenAt = io.elapsed();
    }
    const sampled = await lastSampleTimes(kube);
    const wanted = workloads.flatMap((workload) => podsOf(seen, workload)).map(podName);
    const missing = wanted.filter((pod) => !sampled.has(pod));
    if (missing.length === 0)
      return {
        name: 'prometheus',
        seen: `has samples of ${wanted.length} pods`,
        seconds: (io.elapsed() - startedAt) / 1000,
      };
    if (io.elapsed() - startedAt > SAMPLE_DEADLINE_MS) {
      throw new ActionError(
        'unhealthy',
        `Prometheus has no sample of ${listed(missing)} after ${SAMPLE_DEADLINE_MS / 1000} s.`,
        {
          hint: 'Its targets page tells why: kubectl -n monitoring port-forward svc/prometheus 9090. `monitor: false` goes without resource figures.',
        },
      );
    }
    io.log.live(`waiting for Prometheus to see ${listed(missing)}`);
    await io.sleep(SAMPLE_POLL_MS);
  }
}

/** An error of what runs in the cluster, with what its pods and the containers that were started again say of it. */
export async function withPodStates(
  kube: KubeClient,
  workloads: readonly Awaited[],
  error: ActionError,
): Promise<ActionError> {
  const state = await readClusterState(kube);
  const restarted = restartedContainers(workloads.flatMap((workload) => podsOf(state, workload)));
  const logs = await Promise.all(restarted.slice(0, MOST_LOGS).map((container) => lastLogLines(kube, container)));
  const details = [...pendingReasons(state.pods), ...logs.flat()].join('\n').trim();
  if (details === '') return error;
  return new ActionError(error.code, error.message, {
    cause: error,
    details,
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  });
}

/** Names are unique for each kind and namespace only. */
export function workloadKey({ namespace, kind, name }: Awaited): string {
  return `${namespace}/${kind}/${name}`;
}

/** Restarts of each workload's containers so far, by its key: what the load's own restarts are counted from. */
export function restartsByWorkload(
  state: ClusterState,
  workloads: readonly Workload[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    workloads.map((workload) => [
      workloadKey(workload),
      podsOf(state, workload).reduce((sum, pod) => sum + restartsOf(pod), 0),
    ]),
  );
}
