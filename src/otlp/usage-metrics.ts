/** What workloads used while the load ran, as metrics. */
import { ifMeasured } from '../lib/measured.ts';
import type { ResourceUsage, UsageFigure, WorkloadUsage } from '../usage/usage.ts';
import { gauge, type Metric, pointTime, type Reading } from './metric.ts';

/** Metrics of workloads; times are those of the window in which they were read. */
export function usageMetrics({ window, workloads }: ResourceUsage): readonly Metric[] {
  const time = pointTime(window.startedAt, window.endedAt);
  const each = (readings: (usage: WorkloadUsage) => readonly Reading[]): readonly Reading[] =>
    workloads.flatMap((usage) => readings(usage).map((reading) => ofWorkload(usage, reading)));
  return [
    ...gauge(
      CPU,
      time,
      each(({ cpuCores }) => statistics(cpuCores)),
    ),
    ...gauge(
      CPU_PER_1000,
      time,
      each(({ cpuSecondsPer1000 }) => [{ value: ifMeasured(cpuSecondsPer1000) }]),
    ),
    ...gauge(
      MEMORY,
      time,
      each(({ memoryBytes }) => statistics(memoryBytes)),
    ),
    ...gauge(NETWORK, time, each(network)),
    ...gauge(
      REPLICAS,
      time,
      each(({ replicas }) => (replicas.running.kind === 'measured' ? extremes(replicas.running.value) : [])),
    ),
    ...gauge(
      RESTARTS,
      time,
      each(({ restarts }) => [{ value: ifMeasured(restarts) }]),
    ),
  ];
}

const CPU = { name: 'loadtest.workload.cpu.usage', description: 'CPU that the workload used.', unit: '{cpu}' };
const CPU_PER_1000 = {
  name: 'loadtest.workload.cpu.time_per_1000_requests',
  description: 'CPU time of the workload for 1000 requests of the whole load.',
  unit: 's',
};
const MEMORY = {
  name: 'loadtest.workload.memory.working_set',
  description: 'Memory of the workload: the working set, or the resident memory of processes.',
  unit: 'By',
};
const NETWORK = {
  name: 'loadtest.workload.network.throughput',
  description: 'Bytes per second, as the pods of the workload see them.',
  unit: 'By/s',
};
const REPLICAS = { name: 'loadtest.workload.replicas', description: 'Pods of the workload that ran.', unit: '{pod}' };
const RESTARTS = {
  name: 'loadtest.workload.restarts',
  description: 'Restarts of containers while the load ran.',
  unit: '{restart}',
  isCount: true,
} as const;

function ofWorkload({ workload, group }: WorkloadUsage, { value, attributes }: Reading): Reading {
  return {
    value,
    attributes: { 'loadtest.workload.name': workload, 'loadtest.workload.group': group, ...attributes },
  };
}

function statistics({ avg, min, max }: UsageFigure): readonly Reading[] {
  return extremes({ avg: ifMeasured(avg), min: ifMeasured(min), max: ifMeasured(max) });
}

function extremes(figures: Readonly<Record<'avg' | 'min' | 'max', number | undefined>>): readonly Reading[] {
  return (['avg', 'min', 'max'] as const).map((statistic) => ({
    value: figures[statistic],
    attributes: { 'loadtest.statistic': statistic },
  }));
}

/** Directions are those of OpenTelemetry's `network.io.direction`. */
function network({ receivedPerSecond, sentPerSecond }: WorkloadUsage): readonly Reading[] {
  return [
    { value: ifMeasured(receivedPerSecond), attributes: { 'network.io.direction': 'receive' } },
    { value: ifMeasured(sentPerSecond), attributes: { 'network.io.direction': 'transmit' } },
  ];
}
