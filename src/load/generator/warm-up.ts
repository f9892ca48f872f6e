/**
 * What is sent before anything counts: it opens the connections and runs the service's and the generator's code a few
 * times.
 */

import type { LoadPlan } from '../plan/plan.ts';
import type { Arrivals } from '../plan/schedule.ts';
import { warmUpRequests, warmUpSpreadMs } from '../plan/warm-up-size.ts';
import { closedPacer, openPacer, type Pacer } from './pacer.ts';

/**
 * The warm-up of a plan: its number of requests and its duration, both. In the open model half of the requests, as far
 * as there are connections, come at once to open these, the others evenly spaced. Undefined when there is none.
 */
export function warmUpPacer(plan: LoadPlan, startMs: number): Pacer | undefined {
  const { durationMs } = plan.warmup;
  const requests = warmUpRequests(plan);
  if (requests === 0) return undefined;
  if (plan.model === 'closed') {
    return closedPacer(
      { connections: plan.connections, requests },
      startMs,
      durationMs > 0 ? durationMs : Number.POSITIVE_INFINITY,
    );
  }
  const atOnce = Math.min(plan.connections, Math.ceil(requests / 2));
  const rest = requests - atOnce;
  const shortestMs = (rest * 1000) / plan.limits.ratePerSecond;
  return openPacer(burstThenEven(atOnce, rest, Math.max(shortestMs, warmUpSpreadMs(plan, rest))), startMs, durationMs);
}

function burstThenEven(atOnce: number, rest: number, spreadMs: number): Arrivals {
  let drawn = 0;
  return {
    next() {
      if (drawn >= atOnce + rest) return Number.POSITIVE_INFINITY;
      const dueMs = drawn < atOnce ? 0 : ((drawn - atOnce + 1) * spreadMs) / (rest + 1);
      drawn += 1;
      return dueMs;
    },
  };
}
