/** How much of a plan is its warm-up: the same for every engine and for the check of its limits. Pure. */
import type { LoadSettings } from './plan.ts';
import { peakRate } from './schedule.ts';

/** A warm-up that is given as a number of requests takes no longer than this, however low the plan's rate. */
export const LONGEST_WARM_UP_MS = 3000;

/**
 * Requests of the warm-up, which is given by number, duration or both; 0 for none. In the closed model a duration ends
 * it, and this is the most.
 */
export function warmUpRequests(plan: LoadSettings): number {
  const { requests, durationMs } = plan.warmup;
  if (plan.model === 'closed') return durationMs > 0 ? plan.limits.requests : requests;
  return Math.max(requests, Math.ceil((warmUpRate(plan) * durationMs) / 1000));
}

/** Over how long the open model spreads so many requests of its warm-up. */
export function warmUpSpreadMs(plan: LoadSettings, requests: number): number {
  return Math.max(plan.warmup.durationMs, Math.min(LONGEST_WARM_UP_MS, (requests * 1000) / warmUpRate(plan)));
}

/** Per second. Stages may start from a rate of zero. */
function warmUpRate(plan: LoadSettings): number {
  return plan.ratePerSecond > 0 ? plan.ratePerSecond : peakRate(plan);
}
