import { installedTool } from '../kubernetes/kube-access.ts';
import { findPercentile } from '../lib/percentiles.ts';
import type { LoadProgress, LoadResult } from '../load/metrics/result.ts';
import type { CheckedPlan } from '../load/plan/checked-plan.ts';
import { progressLine } from '../load/progress.ts';
import type { PhaseOutcome } from '../phase.ts';
import { loadPlan } from '../platforms/contract/load-plan.ts';
import type { RunContext } from '../platforms/contract/platform.ts';

/** Targets and LoadSettings -> LoadResult. */
export async function runLoadTest(
  context: RunContext<'tools' | 'cluster' | 'deployment'>,
): Promise<PhaseOutcome<'load'>> {
  const { io } = context;
  const plan = loadPlan(context);
  io.log.info(`seed ${plan.seed}`);
  const load = await send(context, plan);
  const { total } = load;
  const p95 = total.latency.kind === 'measured' ? findPercentile(total.latency.value, 95) : undefined;
  return {
    status: 'passed',
    part: { load },
    isLast: load.cancelled,
    line: `${total.ok} of ${total.requests} requests ok, p95 ${p95 === undefined ? 'not measured' : `${p95.valueMs.toFixed(2)} ms`}, seed ${plan.seed}${load.cancelled ? '; cancelled before its end' : ''}`,
  };
}

async function send({ io, record }: RunContext<'tools'>, plan: CheckedPlan): Promise<LoadResult> {
  const onProgress = (progress: LoadProgress): void => io.log.live(progressLine(progress));
  // Each engine is loaded when it is used.
  if (plan.engine === 'builtin') {
    const { realPrioritySystem, runLoad } = await import('../load/run-load.ts');
    return await runLoad(plan, { signal: io.signal, calibrate: true, onProgress, system: realPrioritySystem(io.run) });
  }
  const k6 = installedTool(record, 'k6');
  if (plan.script === undefined && plan.model === 'open' && plan.arrival === 'poisson')
    io.log.notice(
      'k6 knows no Poisson arrivals: its requests come due at equal gaps, which spares the service the bursts of real traffic.',
    );
  const { runK6 } = await import('../load/k6/run-k6.ts');
  return await runK6(io, plan, { k6, onProgress });
}
