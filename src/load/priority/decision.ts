/** Whether a real-time priority is wanted, and whether the kernel would keep it in check. Pure. */
import type { Measured } from '../../lib/measured.ts';
import { formatPercent, formatRate } from '../../lib/units.ts';
import { WAIT_CPU_MS } from '../generator/wake.ts';
import type { Floor, GeneratorPriority } from '../metrics/result.ts';
import type { LoadSettings } from '../plan/plan.ts';
import { peakRate } from '../plan/schedule.ts';

/** Of a core. More would be missing to the service, which could not even share it. */
const MOST_OF_A_CORE = 1 / 3;
/** CPU for a request without a calibration: several times what any calibration found. */
const UNKNOWN_REQUEST_MS = 0.2;

/** The two settings of the kernel that say how much of a period real-time threads may take: /proc/sys/kernel/…_us. */
export interface RealTimeLimits {
  readonly runtimeUs: number;
  readonly periodUs: number;
}

/** Why the plan is sent at normal priority; undefined when a real-time one is wanted. */
export function whyUnwanted(plan: LoadSettings, floor: Measured<Floor>): GeneratorPriority | undefined {
  if (plan.priority === 'normal') return unwanted('`priority: normal` is set');
  if (plan.model === 'closed') return unwanted('in the closed model the generator sends as fast as it can');
  const rate = peakRate(plan);
  const share = expectedShare(rate, floor);
  if (share <= MOST_OF_A_CORE) return undefined;
  const most = formatPercent(Math.round(MOST_OF_A_CORE * 100) / 100);
  return unwanted(
    `${formatRate(rate)} may cost ${formatPercent(Math.round(share * 100) / 100)} of a core, and ${most} is the most`,
  );
}

/**
 * Share of a core that the generator takes at a rate, 0 and more. A request costs what it cost at full speed in the
 * calibration, where nothing was waited for, and what the wait for its due moment costs while responses are
 * outstanding. At low rates the wait is nearly all of it: the calibration alone would allow a thread that is always
 * awake.
 */
export function expectedShare(ratePerSecond: number, floor: Measured<Floor>): number {
  const requestMs =
    floor.kind === 'measured' && floor.value.maxRatePerSecond > 0
      ? 1000 / floor.value.maxRatePerSecond
      : UNKNOWN_REQUEST_MS;
  return (ratePerSecond * (requestMs + WAIT_CPU_MS)) / 1000;
}

/** Why a thread that never sleeps could hold a core for itself; undefined when the kernel takes it away in time. */
export function whyUnbounded({ runtimeUs, periodUs }: RealTimeLimits): string | undefined {
  if (runtimeUs > 0 && runtimeUs < periodUs) return undefined;
  const seen = `sched_rt_runtime_us is ${runtimeUs} and sched_rt_period_us is ${periodUs}`;
  return runtimeUs === 0
    ? `the kernel gives real-time threads no time: ${seen}`
    : `the kernel does not throttle real-time threads: ${seen}`;
}

function unwanted(reason: string): GeneratorPriority {
  return { policy: 'normal', how: 'not wanted', reason };
}
