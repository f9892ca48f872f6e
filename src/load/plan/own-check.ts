/** Which targets are checked before the load with a request of their own. */
import type { Target } from './plan.ts';

/** These change nothing (RFC 9110 section 9.2.1). */
const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** Whether the target's own request changes nothing, needs nothing of a setup, and has none given in its place. */
export function isCheckedItself({ method, health, setup }: Pick<Target, 'method' | 'health' | 'setup'>): boolean {
  return SAFE.includes(method) && health === undefined && setup === undefined;
}
