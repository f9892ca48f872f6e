/** What the generator's thread and the thread that started it say to each other. */
import type { RecordedLoad } from './recording/recording.ts';
import type { GeneratorHealth, LoadPlan, LoadProgress, LoadResult } from './types.ts';

/** What the thread starts with. */
export interface LoadOrder {
  readonly plan: LoadPlan;
  /** Where a null server answers for the calibration; undefined to do without. */
  readonly nullServerOrigin: string | undefined;
}

export type LoadCommand = { readonly kind: 'cancel' };

export type LoadAnswer =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'measuring' }
  | { readonly kind: 'done'; readonly measurement: Measurement };

/** A percentile together with the lower end of its 95 % interval; null when there are too few samples for one. */
export interface BoundedPercentile {
  readonly valueMs: number;
  readonly lowMs: number | null;
}

/** How long the generator's event loop was held up. */
export interface LoopDelay {
  /** Of the firings of a timer; null when it never fired. */
  readonly p99: BoundedPercentile | null;
  /** What delays above the limit took together, … */
  readonly heldUpMs: number;
  /** … of this time. */
  readonly lengthMs: number;
}

/** Everything that the generator's thread measured. */
export interface Measurement {
  readonly window: LoadResult['window'];
  readonly warmup: LoadResult['warmup'];
  readonly recorded: RecordedLoad;
  /** p99 of the generator's own lateness: getting to a request later than it was due. Null when nothing was due. */
  readonly pacingP99: BoundedPercentile | null;
  readonly loopDelay: LoopDelay;
  readonly cpuSeconds: number;
  readonly floor: GeneratorHealth['floor'];
  readonly isCancelled: boolean;
}
