/** The command that runs the same load again on a laptop. */
import { formatNumber } from '../core/units.ts';
import type { LoadSettings } from '../load/types.ts';
import type { Report } from '../types.ts';

/** Command words for the report's run, or undefined when no load was planned yet. */
export function reproduceCommand(report: Report): string | undefined {
  if (report.load === null) return undefined;
  const cluster = report.cluster === null ? [] : ['--cluster', report.cluster.kind];
  return ['npm', 'start', '--', ...cluster, ...loadOptions(report.load.plan)].map(quote).join(' ');
}

/** What the command leaves out, for the reader who has to add it. */
export const REPRODUCE_NOTE =
  'In a checkout of the action; add the other inputs of the workflow (targets, manifests, thresholds), which may hold secrets and are not shown.';

function loadOptions(plan: LoadSettings): readonly string[] {
  const open = plan.model === 'open';
  return [
    ...(plan.engine === 'builtin' ? [] : ['--engine', plan.engine]),
    ...(open ? [] : ['--model', 'closed']),
    ...(open && plan.arrival !== 'poisson' ? ['--arrival', plan.arrival] : []),
    ...(plan.requests === undefined ? [] : ['--requests', String(plan.requests)]),
    ...(plan.durationMs === undefined ? [] : ['--duration', `${plan.durationMs}ms`]),
    ...(plan.stages.length === 0 ? [] : ['--stages', plan.stages.map((stage) => `${stage.ratePerSecond}/s:${stage.durationMs}ms`).join(',')]),
    ...(open && plan.stages.length === 0 ? ['--rate', `${plan.ratePerSecond}/s`] : []),
    '--connections',
    String(plan.connections),
    '--seed',
    plan.seed,
  ];
}

/** POSIX quoting: the seed is any text, and readers paste this. */
function quote(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** One line on how the load was offered. */
export function describePlan(plan: LoadSettings): string {
  if (plan.model === 'closed') return `closed model, ${plan.connections} connections in lock-step`;
  const rate = plan.stages.length > 0 ? `${plan.stages.length} stages` : `${formatNumber(plan.ratePerSecond)}/s`;
  return `open model, ${plan.arrival} arrivals, ${rate}, at most ${plan.connections} connections`;
}
