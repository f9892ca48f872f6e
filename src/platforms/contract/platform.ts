/**
 * What a platform has to be able to do for the pipeline; teardown.ts removes what it made. Three exist: kind, an
 * existing cluster, and processes on this machine.
 */

import type { Settings } from '../../inputs/settings.ts';
import type { ClusterRecord, Deployment, Environment, Health, InstalledTool, RunRecord } from '../../record/record.ts';
import type { Io } from '../../system/io.ts';
import type { ResourceUsage } from '../../usage/usage.ts';
import type { Window } from '../../usage/window-usage.ts';

/** What every phase gets. */
export interface RunContext {
  readonly io: Io;
  readonly settings: Settings;
  /** Commands run one at a time, and what they make must outlive them. */
  readonly stepwise: boolean;
  /** What is known so far. */
  readonly record: RunRecord;
  /** Saves a part of the record at once: for intents that clean-up must know of before their effect. */
  save(part: Partial<RunRecord>): Promise<void>;
  /** Drops results that a repeated phase makes stale. */
  forget(keys: readonly (keyof RunRecord)[]): Promise<void>;
}

export interface Platform {
  /** Refuses what can't work here, before anything is made. */
  validate(context: RunContext): Promise<Environment>;
  tools(context: RunContext): Promise<readonly InstalledTool[]>;
  /** Makes what the application runs on, and brings its images there. */
  up(context: RunContext): Promise<ClusterRecord>;
  deploy(context: RunContext): Promise<Deployment>;
  /** Answers when everything is ready, or throws with what was last seen. */
  health(context: RunContext): Promise<Health>;
  usage(context: RunContext, window: Window): Promise<ResourceUsage>;
}
