/** Settings and record -> the load that is put on what the run has made. */
import { ActionError } from '../errors.ts';
import { checkPlan } from '../load/plan/check-plan.ts';
import type { LoadPlan } from '../load/types.ts';
import type { RunContext } from './platform.ts';

/** The plan of the run, its targets at the ingress unless they have addresses of their own. @throws ActionError when there is nothing yet, or the plan can't be run. */
export function loadPlan({ settings, record }: Pick<RunContext, 'settings' | 'record'>): LoadPlan {
  if (record.cluster !== undefined && record.deployment === undefined)
    throw new ActionError('state-missing', 'nothing is deployed yet.', { hint: 'Run `deploy` first.' });
  const baseUrl = record.cluster?.baseUrl ?? '';
  const targets = settings.app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
  if (targets.some((target) => target.origin === ''))
    throw new ActionError('state-missing', 'there is nothing to put load on yet.', { hint: 'Run `up` and `deploy` first.' });
  const plan = { ...settings.load, targets };
  const problems = checkPlan(plan);
  if (problems.length > 0) throw new ActionError('load-failed', `the load can't be run:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  return plan;
}
