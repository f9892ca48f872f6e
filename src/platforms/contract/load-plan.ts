/** Settings and record -> the load that is put on what the run has made. */
import { ActionError } from '../../lib/errors.ts';
import { checkPlan } from '../../load/check-plan.ts';
import { acceptedPlan, type CheckedPlan } from '../../load/plan/checked-plan.ts';
import type { RunContext } from './platform.ts';

/**
 * The plan of the run, its targets at the ingress unless they have addresses of their own. @throws ActionError when
 * there is nothing yet, or the plan can't be run.
 */
export function loadPlan({ settings, record }: Pick<RunContext, 'settings' | 'record'>): CheckedPlan {
  if (record.cluster !== undefined && record.deployment === undefined)
    throw new ActionError('state-missing', 'nothing is deployed yet.', { hint: 'Run `deploy` first.' });
  const baseUrl = record.cluster?.baseUrl ?? '';
  const targets = settings.app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
  if (targets.some((target) => target.origin === ''))
    throw new ActionError('state-missing', 'there is nothing to put load on yet.', {
      hint: 'Run `up` and `deploy` first.',
    });
  return acceptedPlan(checkPlan({ ...settings.load, targets }));
}
