import type { RunContext } from '../clusters/platform.ts';
import { ActionError } from '../errors.ts';
import { checkPlan } from '../load/plan.ts';
import { progressLine } from '../load/progress.ts';
import { runLoad } from '../load/run.ts';
import type { LoadPlan } from '../load/types.ts';
import type { PhaseOutcome } from '../phase.ts';

/** Targets and LoadSettings -> LoadResult. */
export async function runLoadTest(context: RunContext): Promise<PhaseOutcome> {
  const { io } = context;
  const plan = planOf(context);
  const problems = checkPlan(plan);
  if (problems.length > 0) throw new ActionError('load-failed', `the load can't be run:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  io.log.info(`seed ${plan.seed}`);
  const load = await runLoad(plan, { signal: io.signal, calibrate: true, onProgress: (progress) => io.log.live(progressLine(progress)) });
  // An older run's figures don't belong to this load.
  const { total } = load;
  const p95 = total.latency.kind === 'measured' ? total.latency.value.percentiles.find((entry) => entry.percentile === 95) : undefined;
  return {
    part: { load },
    line: `${total.ok} of ${total.requests} requests ok, p95 ${p95 === undefined ? 'not measured' : `${p95.valueMs.toFixed(2)} ms`}, seed ${plan.seed}`,
  };
}

function planOf({ settings, record }: RunContext): LoadPlan {
  const baseUrl = record.cluster?.baseUrl ?? '';
  const targets = settings.app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
  if (targets.some((target) => target.origin === ''))
    throw new ActionError('state-missing', 'there is nothing to put load on yet.', { hint: 'Run `up` and `deploy` first.' });
  return { ...settings.load, targets };
}
