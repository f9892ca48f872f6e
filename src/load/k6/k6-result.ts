/** The result of a k6 run. Pure. */
import { defined } from '../../lib/defined.ts';
import { type Measured, notMeasured } from '../../lib/measured.ts';
import { loadResult } from '../metrics/load-result.ts';
import type { LoadResult } from '../metrics/result.ts';
import type { LoadSnapshot } from '../metrics/snapshot.ts';
import type { LoadPlan } from '../plan/plan.ts';

/** What is known of a run besides its requests. */
export interface K6Run {
  readonly version: string;
  readonly warmup: LoadResult['warmup'];
  /** Length of the schedule; undefined when it is not known before the run. */
  readonly scheduleMs: number | undefined;
  readonly cpuSeconds: Measured<number>;
  readonly isCancelled: boolean;
  readonly engineThresholds: LoadResult['engineThresholds'];
}

const UNTOLD = {
  lateness: 'k6 does not tell when a request was due: latencies begin when it takes a connection for it',
  bytes: 'k6 counts bytes on the wire, headers included, and not those of bodies',
  loopDelay: 'k6 does not tell how late it reads answers',
};

export function k6Result(plan: LoadPlan, snapshot: LoadSnapshot, { version, scheduleMs, ...run }: K6Run): LoadResult {
  return loadResult({
    ...run,
    engine: { name: 'k6', version },
    // k6 knows no random arrivals.
    plan: { ...plan, arrival: 'constant' },
    snapshot,
    floor: notMeasured('k6 is not calibrated against a server that does nothing'),
    priority: { policy: 'normal', how: 'not wanted', reason: 'it is for the built-in generator' },
    untold: UNTOLD,
    ...defined({ scheduleMs }),
  });
}
