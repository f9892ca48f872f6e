/**
 * Whether a plan holds enough requests for a percentile. Which requests a target gets is drawn, and so is how many come
 * in a time with Poisson arrivals: of such a number, the lower end counts that all but one run in a thousand reach.
 */
import { samplesNeeded } from '../../lib/statistics.ts';
import type { LoadSettings } from './plan.ts';
import { expectedRequests } from './schedule.ts';

/** One-sided 99.9 % quantile of the standard normal distribution. */
const Z999 = 3.090232306167813;

/** What a plan lacks for a percentile. `requests`: all targets together, on average. */
export interface Shortage {
  readonly requests: number;
  /** For how long they take at the plan's rate; missing where the plan counts requests or has stages. */
  readonly durationMs?: number;
}

/**
 * What the plan would need for the percentile (in percent) of the requests of a target; undefined when it has it, or
 * when its number of requests depends on the service (closed model with a duration).
 * @param share of the requests that go to the target, 0..1; 1 is all of them.
 */
export function shortageFor(percentile: number, share: number, plan: LoadSettings): Shortage | undefined {
  const samples = samplesNeeded(percentile);
  const { requests, ...timed } = plan;
  const counted = requestsFor(samples, share, false);
  if (requests !== undefined && requests < counted) return { requests: counted };
  if (plan.model === 'closed') return undefined;
  const drawn = requestsFor(samples, share, plan.arrival === 'poisson');
  if (expectedRequests(timed) >= drawn) return undefined;
  return plan.stages.length > 0
    ? { requests: drawn }
    : { requests: drawn, durationMs: lengthFor(drawn, plan.ratePerSecond) };
}

/** How long a load of Poisson arrivals lasts that supports the percentile, in milliseconds, in whole seconds. */
export function durationFor(percentile: number, ratePerSecond: number): number {
  return lengthFor(requestsFor(samplesNeeded(percentile), 1, true), ratePerSecond);
}

function lengthFor(requests: number, ratePerSecond: number): number {
  return Math.ceil(requests / ratePerSecond) * 1000;
}

/**
 * The mean m of requests of which a share gives the samples: m s - z sqrt(v) >= samples, v being m s for Poisson
 * arrivals, else m s (1 - s).
 */
function requestsFor(samples: number, share: number, isPoisson: boolean): number {
  const z = Z999 * Math.sqrt(isPoisson ? 1 : 1 - share);
  if (z === 0) return samples;
  const root = (z + Math.sqrt(z * z + 4 * samples)) / 2;
  return Math.ceil((root * root) / share);
}
