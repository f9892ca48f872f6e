/** What the generator's thread and the thread that started it say to each other. */

import type { GeneratorHealth, LoadProgress, LoadResult } from '../metrics/result.ts';
import type { LoadSnapshot } from '../metrics/snapshot.ts';
import type { CheckedPlan } from '../plan/checked-plan.ts';

/** What the thread starts with. */
export interface LoadOrder {
  readonly plan: CheckedPlan;
  /** Where a null server answers for the calibration; undefined to do without. */
  readonly nullServerOrigin: string | undefined;
}

/** `proceed`: the thread has the priority that it is to have, and the load may begin. */
export type LoadCommand = { readonly kind: 'cancel' } | { readonly kind: 'proceed' };

export type LoadAnswer =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'measuring' }
  | Calibrated
  /** The load is over; figures are about to be made of it. */
  | { readonly kind: 'sent' }
  | { readonly kind: 'done'; readonly measurement: Measurement };

/** The thread knows what it can do, and waits for `proceed`. */
export interface Calibrated {
  readonly kind: 'calibrated';
  /** The kernel's id of the thread; undefined where there is no /proc. */
  readonly threadId: number | undefined;
  readonly floor: GeneratorHealth['floor'];
}

/** Everything that the generator's thread measured. */
export interface Measurement {
  readonly snapshot: LoadSnapshot;
  readonly warmup: LoadResult['warmup'];
  readonly cpuSeconds: number;
  readonly floor: GeneratorHealth['floor'];
  readonly isCancelled: boolean;
}
