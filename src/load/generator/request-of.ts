/** A request of a plan by its number, without sending those before it. Pure. */
import { formatCount } from '../../lib/units.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { randomStream } from '../plan/random.ts';
import { openArrivals } from '../plan/schedule.ts';
import { warmUpRequests } from '../plan/warm-up-size.ts';
import { compileTargets, type PlannedRequest, RowCursors, requestSequence } from './planned-request.ts';

/** What the load sends as its n-th request. */
export interface NumberedRequest extends PlannedRequest {
  /** From the start of the measured window; undefined in the closed model, and of k6, which keeps a schedule of its own. */
  readonly dueMs: number | undefined;
}

/**
 * The request of that number, from 0, of the plan's measured window; or why there is none. Its secrets are in it as they
 * are sent.
 */
export function requestOf(plan: LoadPlan, number: number): NumberedRequest | { readonly problem: string } {
  if (plan.script !== undefined) return { problem: 'what a script of k6 sends is in the script' };
  const most = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
  if (number >= most) return { problem: `the plan has at most ${formatCount(most)} requests, numbered from 0` };
  const dueMs = plan.model === 'closed' ? undefined : dueOf(plan, number);
  if (dueMs === Number.POSITIVE_INFINITY) return { problem: 'the plan is over before it has so many requests' };
  const cursors = new RowCursors();
  const targets = compileTargets(plan);
  const takesInOrder = targets.some(({ rows, rowMode }) => rows.length > 0 && rowMode !== 'random');
  // Warm-up and measurement hand out one list of rows, and share nothing else.
  const isWarmUpKnown = plan.model === 'open' || plan.warmup.durationMs === 0;
  if (takesInOrder && isWarmUpKnown) requestSequence(plan, targets, 'warm-up', cursors).skip(warmUpRequests(plan));
  const sequence = requestSequence(plan, targets, 'measuring', cursors);
  sequence.skip(number);
  const planned = sequence.next();
  const { rows, rowMode } = planned.target;
  if (rows.length > 0 && rowMode !== 'random' && !isWarmUpKnown)
    return {
      problem:
        'its row of data depends on how many requests the application answered in the warm-up, which has a duration; give warmup as a number of requests',
    };
  return { ...planned, dueMs: plan.engine === 'builtin' ? dueMs : undefined };
}

/** Infinity when the schedule holds fewer requests. */
function dueOf(plan: LoadPlan, number: number): number {
  const arrivals = openArrivals(plan, randomStream(plan.seed, 'measuring/arrivals'));
  for (let skipped = 0; skipped < number; skipped += 1)
    if (arrivals.next() === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  return arrivals.next();
}
