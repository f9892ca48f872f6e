/** Asking the cluster's Prometheus through the API server's service proxy: no port-forward, nothing published. */

import { ActionError } from '../lib/errors.ts';
import { listAt, textAt, textsAt } from '../lib/json.ts';
import { clip } from '../lib/text.ts';
import type { Sample, Window } from '../usage/window-usage.ts';
import type { KubeClient } from './kube-client.ts';

const PROXY = '/api/v1/namespaces/monitoring/services/http:prometheus:9090/proxy';

/**
 * Metrics of a whole pod. Network rows sit on the sandbox and carry its image; the others are the pod's cgroup and
 * carry none.
 */
export const METRICS = {
  cpuSeconds: 'container_cpu_usage_seconds_total{image=""}',
  memoryBytes: 'container_memory_working_set_bytes{image=""}',
  receivedBytes: 'container_network_receive_bytes_total{interface="eth0"}',
  sentBytes: 'container_network_transmit_bytes_total{interface="eth0"}',
} as const;

/**
 * Time of the newest sample of each pod (`namespace/name`), in seconds since the epoch; CPU and network are read at
 * different times, the older one counts. Empty while Prometheus is starting.
 */
export async function lastSampleTimes(kube: KubeClient): Promise<ReadonlyMap<string, number>> {
  const [cpu, network] = await Promise.all([
    newestTimes(kube, METRICS.cpuSeconds),
    newestTimes(kube, METRICS.receivedBytes),
  ]);
  return new Map([...cpu].map(([pod, time]) => [pod, Math.min(time, network.get(pod) ?? time)]));
}

async function newestTimes(kube: KubeClient, metric: string): Promise<ReadonlyMap<string, number>> {
  const { status, body } = await kube.get(
    `${PROXY}/api/v1/query?${new URLSearchParams({ query: `timestamp(${metric})` })}`,
  );
  // While its pod is not ready the API server answers 503.
  if (status !== 200) return new Map();
  return new Map(
    listAt(body, 'data', 'result').map(
      (row) =>
        [
          `${textAt(row, 'metric', 'namespace')}/${textAt(row, 'metric', 'pod')}`,
          Number(listAt(row, 'value')[1]),
        ] as const,
    ),
  );
}

/**
 * All raw samples of a metric around a window, by pod (`namespace/name`). A range selector in an instant query gives
 * samples as they were scraped.
 */
export async function rawSamples(
  kube: KubeClient,
  metric: string,
  window: Window,
  padMs: number,
): Promise<ReadonlyMap<string, readonly Sample[]>> {
  const seconds = Math.ceil((window.endedAt - window.startedAt + 2 * padMs) / 1000);
  const query = new URLSearchParams({ query: `${metric}[${seconds}s]`, time: String((window.endedAt + padMs) / 1000) });
  const { status, body } = await kube.get(`${PROXY}/api/v1/query?${query}`);
  if (status !== 200)
    throw new ActionError(
      'metrics-unavailable',
      `Prometheus answered ${status}: ${clip(textAt(body, 'error') ?? String(body), 300)}`,
    );
  return new Map(
    listAt(body, 'data', 'result').map((row) => [
      `${textsAt(row, 'metric')['namespace']}/${textsAt(row, 'metric')['pod']}`,
      samplesOf(row),
    ]),
  );
}

function samplesOf(row: unknown): readonly Sample[] {
  const samples = listAt(row, 'values').map((pair) => ({
    at: Number(listAt(pair)[0]) * 1000,
    value: Number(listAt(pair)[1]),
  }));
  return samples.filter((sample) => Number.isFinite(sample.value));
}
