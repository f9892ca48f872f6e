/** Settings and record -> the load that is put on what the run has made. */
import { checkPlan } from '../../load/check-plan.ts';
import { acceptedPlan, type CheckedPlan } from '../../load/plan/checked-plan.ts';
import type { RunContext } from './platform.ts';

/**
 * The plan of the run, its targets at the ingress unless they have addresses of their own.
 * @throws ActionError when the plan can't be run.
 */
export function loadPlan({ settings, record }: Pick<RunContext<'cluster'>, 'settings' | 'record'>): CheckedPlan {
  const { baseUrl } = record.cluster;
  const targets = settings.app.targets.map((target) => ({ ...target, origin: target.origin ?? baseUrl }));
  return acceptedPlan(checkPlan({ ...settings.load, targets }));
}
