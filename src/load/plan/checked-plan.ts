/** What a check of a plan returns: a plan that may be run, or what is wrong and with which input. */
import { ActionError } from '../../lib/errors.ts';
import type { LoadPlan } from './plan.ts';

/** The inputs that a plan's problems are about. That there are such inputs is checked where these problems are told. */
export type PlanInput =
  | 'ca-file'
  | 'connections'
  | 'duration'
  | 'engine'
  | 'follow-redirects'
  | 'rate'
  | 'requests'
  | 'stages'
  | 'targets'
  | 'timeout'
  | 'warmup';

/** One thing that is wrong with a plan. */
export interface PlanProblem {
  readonly input: PlanInput;
  /** What was seen and what is allowed; it stands behind the input's name. */
  readonly sentence: string;
}

/** Exists for the compiler only. A copy with changes loses a protected property, and so has to be checked again. */
declare class Checked {
  protected readonly checked: true;
}

/** A plan that `checkPlan` found nothing wrong with: the only kind that is run. */
export type CheckedPlan = LoadPlan & Checked;

export type PlanCheck =
  | { readonly kind: 'checked'; readonly plan: CheckedPlan }
  | { readonly kind: 'refused'; readonly problems: readonly PlanProblem[] };

/** The plan of a check. @throws ActionError `load-failed` with every problem, one a line. */
export function acceptedPlan(check: PlanCheck): CheckedPlan {
  if (check.kind === 'checked') return check.plan;
  const lines = check.problems.map(({ input, sentence }) => `  - ${input}: ${sentence}`);
  throw new ActionError('load-failed', `the load can't be run:\n${lines.join('\n')}`);
}
