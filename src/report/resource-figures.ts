/** The table of what workloads used, as figures in text, the same for every surface. */
import { formatMegabytes, formatNumber } from '../lib/units.ts';
import type { UsageFigure, WorkloadUsage } from '../usage/usage.ts';
import { type FigureRow, figure } from './figures.ts';
import type { Notes } from './notes.ts';

/**
 * Columns: CPU avg, min, max (cores); memory avg, min, max (MB); network RX, TX (MB/s); pods running/desired; CPU
 * seconds per 1000 requests.
 */
export function resourceRows(workloads: readonly WorkloadUsage[], notes: Notes): readonly FigureRow[] {
  return workloads.map((usage) => ({
    name: usage.workload,
    ...(usage.group === 'application' ? {} : { group: usage.group }),
    cells: [
      ...usageCells(usage.cpuCores, formatNumber, notes),
      ...usageCells(usage.memoryBytes, formatMegabytes, notes),
      figure(usage.receivedPerSecond, formatMegabytes, notes),
      figure(usage.sentPerSecond, formatMegabytes, notes),
      replicasText(usage, notes),
      figure(usage.cpuSecondsPer1000, formatNumber, notes),
    ],
  }));
}

function usageCells(usage: UsageFigure, format: (value: number) => string, notes: Notes): readonly string[] {
  return [usage.avg, usage.min, usage.max].map((value) => figure(value, format, notes));
}

/** `2/2`; with the range when pods came or went: `1-2/2`. */
function replicasText({ replicas }: WorkloadUsage, notes: Notes): string {
  const running = figure(replicas.running, ({ min, max }) => (min === max ? `${min}` : `${min}-${max}`), notes);
  return `${running}/${replicas.desired}`;
}

/** Names of workloads that restarted under load, with their count. */
export function restarts(workloads: readonly WorkloadUsage[]): readonly string[] {
  return workloads.flatMap(({ workload, restarts: count }) =>
    count.kind === 'measured' && count.value > 0 ? [`${workload} ${count.value}`] : [],
  );
}
