/** What an embedded process used during the load, from the samples of the monitor. */
import { per1000 } from '../../kubernetes/kube-usage.ts';
import { defined } from '../../lib/defined.ts';
import { numberAt } from '../../lib/json.ts';
import { measured, notMeasured } from '../../lib/measured.ts';
import { runningReplicas } from '../../usage/pod-runs.ts';
import type { Workload, WorkloadUsage } from '../../usage/usage.ts';
import { usageSeries } from '../../usage/usage-series.ts';
import { counterGrowth, gaugeFigure, rateFigure, type Sample, type Window } from '../../usage/window-usage.ts';

/** `rows` are the monitor's samples of the process, as JSON; `requests` those of the whole load. */
export function processUsage(
  workload: Workload,
  rows: readonly unknown[],
  window: Window,
  requests: number,
): WorkloadUsage {
  const readings = (field: string): readonly Sample[] =>
    rows.flatMap((row) => {
      const [at, value] = [numberAt(row, 'at'), numberAt(row, field)];
      return at === undefined || value === undefined ? [] : [{ at, value }];
    });
  const [cpu, memory] = [readings('cpuSeconds'), readings('memoryBytes')];
  // One that ended is not read any more.
  const isThere = (cpu.at(-1)?.at ?? 0) >= window.endedAt;
  const processes = [{ cpu, memory, received: [], sent: [], isThere }];
  const network = notMeasured('processes on one machine share one network interface');
  return {
    workload: workload.name,
    group: workload.group,
    cpuCores: rateFigure(cpu, window),
    cpuSecondsPer1000: per1000(counterGrowth(cpu, window), requests),
    memoryBytes: gaugeFigure(memory, window),
    receivedPerSecond: network,
    sentPerSecond: network,
    replicas: { desired: 1, running: runningReplicas(processes, window) },
    restarts: measured(0),
    ...defined({ series: usageSeries(processes, window, { isNetworkShared: true }) }),
  };
}
