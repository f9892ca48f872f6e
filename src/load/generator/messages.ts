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

export type LoadCommand = { readonly kind: 'cancel' };

export type LoadAnswer =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'measuring' }
  | { readonly kind: 'done'; readonly measurement: Measurement };

/** Everything that the generator's thread measured. */
export interface Measurement {
  readonly snapshot: LoadSnapshot;
  readonly warmup: LoadResult['warmup'];
  readonly cpuSeconds: number;
  readonly floor: GeneratorHealth['floor'];
  readonly isCancelled: boolean;
}
