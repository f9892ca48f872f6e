/** What is sent before anything counts: it opens the connections and runs the service's and the generator's code a few times. */

import { type Arrivals, peakRate } from '../plan/schedule.ts';
import type { LoadPlan } from '../types.ts';
import { closedOffer, type Offer, openOffer } from './offer.ts';

/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate; but for the cap on rates. */
const LONGEST_MS = 3000;

/**
 * The warm-up of a plan: its number of requests and its duration, both. In the open model half of the requests, as far as there are connections,
 * come at once to open these, the others evenly spaced. Undefined when there is none.
 */
export function warmUpOffer(plan: LoadPlan, startMs: number): Offer | undefined {
  const { requests, durationMs } = plan.warmup;
  if (requests === 0 && durationMs === 0) return undefined;
  if (plan.model === 'closed') {
    const isTimed = durationMs > 0;
    const bounds = { connections: plan.connections, requests: isTimed ? plan.limits.requests : requests };
    return closedOffer(bounds, startMs, isTimed ? durationMs : Number.POSITIVE_INFINITY);
  }
  // Stages may start from a rate of zero.
  const ratePerSecond = plan.ratePerSecond > 0 ? plan.ratePerSecond : peakRate(plan);
  const count = Math.max(requests, Math.ceil((ratePerSecond * durationMs) / 1000));
  const atOnce = Math.min(plan.connections, Math.ceil(count / 2));
  const rest = count - atOnce;
  const shortestMs = (rest * 1000) / plan.limits.ratePerSecond;
  const spreadMs = Math.max(durationMs, shortestMs, Math.min(LONGEST_MS, (rest * 1000) / ratePerSecond));
  return openOffer(burstThenEven(atOnce, rest, spreadMs), startMs, durationMs);
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
