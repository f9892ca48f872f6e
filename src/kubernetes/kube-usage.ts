/** Resource figures of a Kubernetes cluster over a load window. */

import { defined } from '../lib/defined.ts';
import { type Measured, mapMeasured, measured, notMeasured } from '../lib/measured.ts';
import { formatCounted } from '../lib/units.ts';
import type { Health } from '../record/record.ts';
import type { Io } from '../system/io.ts';
import { type PodReadings, runningReplicas } from '../usage/pod-runs.ts';
import type { ResourceUsage, Workload, WorkloadUsage } from '../usage/usage.ts';
import { usageSeries } from '../usage/usage-series.ts';
import {
  counterGrowth,
  gaugeFigure,
  rateFigure,
  type Sample,
  sumCounters,
  sumSeries,
  type Window,
} from '../usage/window-usage.ts';
import type { KubeClient } from './kube-client.ts';
import { readClusterState, workloadKey } from './kube-health.ts';
import {
  type ClusterState,
  isNamedAfter,
  leavingPods,
  podName,
  podsOf,
  restartsOf,
  wantedPods,
} from './objects/cluster-health.ts';
import { runSpans } from './objects/replicas.ts';
import { lastSampleTimes, METRICS, rawSamples } from './prometheus.ts';

/** A cluster made by us samples every 1 to 2 s; one with the kubelet's default of 10 to 20 s is waited for longer. */
const AFTER_DEADLINE_MS = 35_000;
const POLL_MS = 150;
const PAD_MS = 40_000;

/** Reads and computes the usage of every workload. Waits until each of its pods has a sample from after the load. */
export async function kubeUsage(
  io: Io,
  kube: KubeClient,
  options: {
    readonly window: Window;
    readonly workloads: readonly Workload[];
    readonly health: Health | undefined;
    readonly requests: number;
  },
): Promise<ResourceUsage> {
  const { window, workloads } = options;
  const state = await readClusterState(kube);
  await awaitSamplesAfter(
    io,
    kube,
    window.endedAt,
    workloads.flatMap((workload) => podsOf(state, workload)).map(podName),
  );
  const [cpu, memory, received, sent] = await Promise.all(
    Object.values(METRICS).map((metric) => rawSamples(kube, metric, window, PAD_MS)),
  );
  const series = { cpu, memory, received, sent };
  // A pod that stays may be another workload's, and only called as if it were this one's; one that was leaving before
  // the load is no loss of it.
  const leaving = leavingPods(state);
  const accountedFor = new Set([
    ...state.pods.map(podName).filter((pod) => !leaving.includes(pod)),
    ...(options.health?.leaving ?? []),
  ]);
  return {
    source: 'prometheus',
    window: { startedAt: window.startedAt, endedAt: window.endedAt },
    workloads: workloads.map((workload) =>
      workloadUsage(workload, {
        state,
        series,
        window,
        requests: options.requests,
        restartsBefore: options.health?.restarts[workloadKey(workload)],
        accountedFor,
      }),
    ),
  };
}

async function awaitSamplesAfter(io: Io, kube: KubeClient, endedAt: number, pods: readonly string[]): Promise<void> {
  const deadline = io.elapsed() + AFTER_DEADLINE_MS;
  while (io.elapsed() < deadline) {
    const newest = await lastSampleTimes(kube);
    if (pods.every((pod) => (newest.get(pod) ?? 0) * 1000 >= endedAt)) return;
    io.log.live('waiting for the samples after the load');
    await io.sleep(POLL_MS);
  }
  // Not an error: figures of pods without such a sample say so themselves.
}

type Series = ReadonlyMap<string, readonly Sample[]> | undefined;

interface UsageSources {
  readonly state: ClusterState;
  readonly series: { readonly cpu: Series; readonly memory: Series; readonly received: Series; readonly sent: Series };
  readonly window: Window;
  readonly requests: number;
  readonly restartsBefore: number | undefined;
  /** Pods that are not missed when they are none of a workload's own. */
  readonly accountedFor: ReadonlySet<string>;
}

function workloadUsage(workload: Workload, sources: UsageSources): WorkloadUsage {
  const { series, window, state } = sources;
  const pods = podsOf(state, workload);
  const names = pods.map(podName);
  const gone = gonePods(workload, sources);
  const of = (from: Series) => names.map((name) => from?.get(name) ?? []);
  const cpu = sumCounters(of(series.cpu));
  const hostNetwork = pods.some(({ spec }) => spec?.hostNetwork === true);
  const network = (from: Series): Measured<number> =>
    hostNetwork
      ? notMeasured('its pods use the network of their node')
      : perSecond(counterGrowth(sumCounters(of(from)), window), window);
  const readings = [
    ...pods.map((pod) => ({ ...podReadings(podName(pod), series), ...defined({ ran: runSpans(pod) }), isThere: true })),
    ...gone.map((name) => ({ ...podReadings(name, series), isThere: false })),
  ];
  const usage: WorkloadUsage = {
    workload: workload.name,
    group: workload.group,
    cpuCores: rateFigure(cpu, window),
    cpuSecondsPer1000: per1000(counterGrowth(cpu, window), sources.requests),
    memoryBytes: gaugeFigure(sumSeries(of(series.memory)), window),
    receivedPerSecond: network(series.received),
    sentPerSecond: network(series.sent),
    replicas: {
      desired:
        workload.kind === 'DaemonSet'
          ? (wantedPods(state, workload) ?? workload.desiredReplicas)
          : workload.desiredReplicas,
      running: runningReplicas(readings, window),
    },
    restarts: restartsSince(sources.restartsBefore, pods),
    ...defined({ series: usageSeries(readings, window, { isNetworkShared: hostNetwork }) }),
  };
  return gone.length === 0
    ? usage
    : {
        ...usage,
        ...withoutFigures(
          `${formatCounted(gone.length, 'pod')} of it went during the load, and what they used is not known`,
        ),
      };
}

function podReadings(
  pod: string,
  { cpu, memory, received, sent }: UsageSources['series'],
): Omit<PodReadings, 'isThere'> {
  const of = (from: Series) => from?.get(pod) ?? [];
  return { cpu: of(cpu), memory: of(memory), received: of(received), sent: of(sent) };
}

/** Pods that have samples of the load and are not there any more: scaled down, evicted, or replaced. */
function gonePods(workload: Workload, { series, window, accountedFor }: UsageSources): readonly string[] {
  const prefix = `${workload.namespace}/`;
  return [...(series.cpu ?? [])].flatMap(([pod, samples]) => {
    const isGone = pod.startsWith(prefix) && !accountedFor.has(pod) && isNamedAfter(workload, pod.slice(prefix.length));
    return isGone && samples.some(({ at }) => at > window.startedAt && at <= window.endedAt) ? [pod] : [];
  });
}

function withoutFigures(
  reason: string,
): Pick<WorkloadUsage, 'cpuCores' | 'cpuSecondsPer1000' | 'memoryBytes' | 'receivedPerSecond' | 'sentPerSecond'> {
  const missing = notMeasured(reason);
  const figure = { avg: missing, min: missing, max: missing, samples: 0 };
  return {
    cpuCores: figure,
    cpuSecondsPer1000: missing,
    memoryBytes: figure,
    receivedPerSecond: missing,
    sentPerSecond: missing,
  };
}

function restartsSince(before: number | undefined, pods: ClusterState['pods']): Measured<number> {
  if (before === undefined) return notMeasured('there was no health check to count from');
  if (pods.length === 0) return notMeasured('it has no pods');
  return measured(Math.max(0, pods.reduce((sum, pod) => sum + restartsOf(pod), 0) - before));
}

function perSecond(growth: Measured<number>, window: Window): Measured<number> {
  return mapMeasured(growth, (value) => (value * 1000) / (window.endedAt - window.startedAt));
}

/** CPU seconds per 1000 requests of the whole run. */
export function per1000(growth: Measured<number>, requests: number): Measured<number> {
  if (growth.kind !== 'measured') return growth;
  return requests > 0 ? measured((growth.value * 1000) / requests) : notMeasured('no request was sent');
}
