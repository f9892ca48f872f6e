/** What disturbs the simulated runs. */
import type { RandomStream } from '../../src/load/plan/random.ts';
import { QUIET } from './machine.ts';
import type { Scenario } from './tally.ts';

/** Between the two, evenly by magnitude. */
function between(random: RandomStream, low: number, high: number): number {
  return low * (high / low) ** random.next();
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'none', model: 'open', disturb: () => QUIET },
  {
    name: 'sends late by 0.05 to 1 ms on average',
    model: 'open',
    disturb: (random) => ({ ...QUIET, jitterMs: between(random, 0.05, 1) }),
  },
  {
    name: 'late, and a standstill of 5 ms every two seconds',
    model: 'open',
    disturb: (random) => ({ ...QUIET, jitterMs: between(random, 0.05, 0.5), stalls: { perSecond: 0.5, meanMs: 5 } }),
  },
  {
    name: 'standstills of 2 to 50 ms, up to three a second',
    model: 'open',
    disturb: (random) => ({
      ...QUIET,
      jitterMs: 0.1,
      stalls: { perSecond: between(random, 0.3, 3), meanMs: between(random, 2, 50) },
    }),
  },
  {
    name: 'CPU short in 5 to 60 % of the seconds',
    model: 'open',
    disturb: (random) => ({
      ...QUIET,
      jitterMs: 0.3,
      stalls: { perSecond: 1, meanMs: 5 },
      pressed: between(random, 0.05, 0.6),
    }),
  },
  {
    name: '1 to 20 % of the CPU stolen',
    model: 'open',
    disturb: (random) => ({ ...QUIET, jitterMs: 0.1, stolen: between(random, 0.01, 0.2) }),
  },
  {
    name: 'closed model, standstills of 2 to 50 ms',
    model: 'closed',
    disturb: (random) => ({
      ...QUIET,
      jitterMs: 0.1,
      stalls: { perSecond: between(random, 0.3, 3), meanMs: between(random, 2, 50) },
    }),
  },
];
