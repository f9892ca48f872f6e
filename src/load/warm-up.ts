/** What is sent before anything counts: it opens the connections and runs the service's and the generator's code a few times. */
import type { Offer } from './phase.ts';
import type { Arrivals } from './schedule.ts';
import type { LoadPlan } from './types.ts';

/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate. */
const LONGEST_MS = 3000;

/**
 * The warm-up of a plan: its number of requests and its duration, both. In the open model half of the requests, as far as there are connections,
 * come at once to open these, the others evenly spaced. Undefined when there is none.
 */
export function warmUpOffer(plan: LoadPlan): Offer | undefined {
  const { requests, durationMs } = plan.warmup;
  if (requests === 0 && durationMs === 0) return undefined;
  if (plan.model === 'closed') {
    return durationMs > 0
      ? { model: 'closed', requests: Number.POSITIVE_INFINITY, lengthMs: durationMs }
      : { model: 'closed', requests, lengthMs: Number.POSITIVE_INFINITY };
  }
  const count = Math.max(requests, Math.ceil((plan.ratePerSecond * durationMs) / 1000));
  const atOnce = Math.min(plan.connections, Math.ceil(count / 2));
  const rest = count - atOnce;
  const spreadMs = Math.max(durationMs, Math.min(LONGEST_MS, (rest * 1000) / plan.ratePerSecond));
  return { model: 'open', arrivals: burstThenEven(atOnce, rest, spreadMs), lengthMs: durationMs };
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
