/** Resource figures of a Kubernetes cluster over a load window. */
import { type ClusterState, podName, podsOf, restartsOf } from '../core/cluster-health.ts';
import { type Measured, mapMeasured, measured, notMeasured } from '../core/measured.ts';
import { runningReplicas } from '../core/replicas.ts';
import { counterGrowth, gaugeFigure, rateFigure, type Sample, sumCounters, sumSeries, type Window } from '../core/usage.ts';
import type { Io } from '../io/io.ts';
import type { KubeClient } from '../io/kube-client.ts';
import type { Health, ResourceUsage, Workload, WorkloadUsage } from '../types.ts';
import { readClusterState } from './kube-health.ts';
import { lastSampleTimes, METRICS, rawSamples } from './prometheus.ts';

/** A cluster made by us samples every 1 to 2 s; one with the kubelet's default of 10 to 20 s is waited for longer. */
const AFTER_DEADLINE_MS = 35_000;
const POLL_MS = 150;
const PAD_MS = 40_000;

/** Reads and computes the usage of every workload. Waits until each of its pods has a sample from after the load. */
export async function kubeUsage(
  io: Io,
  kube: KubeClient,
  options: { readonly window: Window; readonly workloads: readonly Workload[]; readonly health: Health | undefined; readonly requests: number },
): Promise<ResourceUsage> {
  const { window, workloads } = options;
  const state = await readClusterState(kube);
  await awaitSamplesAfter(io, kube, window.endedAt, workloads.flatMap((workload) => podsOf(state, workload)).map(podName));
  const [cpu, memory, received, sent] = await Promise.all(Object.values(METRICS).map((metric) => rawSamples(kube, metric, window, PAD_MS)));
  const series = { cpu, memory, received, sent };
  return {
    source: 'prometheus',
    window: { startedAt: window.startedAt, endedAt: window.endedAt },
    workloads: workloads.map((workload) =>
      workloadUsage(workload, { state, series, window, requests: options.requests, restartsBefore: options.health?.restarts[workload.name] }),
    ),
  };
}

async function awaitSamplesAfter(io: Io, kube: KubeClient, endedAt: number, pods: readonly string[]): Promise<void> {
  const deadline = io.now() + AFTER_DEADLINE_MS;
  while (io.now() < deadline) {
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
}

function workloadUsage(workload: Workload, sources: UsageSources): WorkloadUsage {
  const { series, window } = sources;
  const pods = podsOf(sources.state, workload);
  const names = pods.map(podName);
  const of = (from: Series) => names.map((name) => from?.get(name) ?? []);
  const cpu = sumCounters(of(series.cpu));
  const hostNetwork = pods.some((pod) => Reflect.get(Object(Reflect.get(Object(pod), 'spec')), 'hostNetwork') === true);
  const network = (from: Series): Measured<number> =>
    hostNetwork ? notMeasured('its pods use the network of their node') : perSecond(counterGrowth(sumCounters(of(from)), window), window);
  const restarts = pods.reduce<number>((sum, pod) => sum + restartsOf(pod), 0);
  return {
    workload: workload.name,
    group: workload.group,
    cpuCores: rateFigure(cpu, window),
    cpuSecondsPer1000: per1000(counterGrowth(cpu, window), sources.requests),
    memoryBytes: gaugeFigure(sumSeries(of(series.memory)), window),
    receivedPerSecond: network(series.received),
    sentPerSecond: network(series.sent),
    replicas: { desired: workload.desiredReplicas, running: runningReplicas(of(series.cpu), window) },
    restarts:
      sources.restartsBefore === undefined
        ? notMeasured('there was no health check to count from')
        : measured(Math.max(0, restarts - sources.restartsBefore)),
  };
}

function perSecond(growth: Measured<number>, window: Window): Measured<number> {
  return mapMeasured(growth, (value) => (value * 1000) / (window.endedAt - window.startedAt));
}

/** CPU seconds per 1000 requests of the whole run. */
export function per1000(growth: Measured<number>, requests: number): Measured<number> {
  if (growth.kind !== 'measured') return growth;
  return requests > 0 ? measured((growth.value * 1000) / requests) : notMeasured('no request was sent');
}
