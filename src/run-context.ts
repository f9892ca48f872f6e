/**
 * How a run begins, in the action and on the command line alike: its settings, its context, and whether what it made is
 * kept.
 */

import { loadSettings, type SettingsOptions } from './inputs/read-settings.ts';
import type { Settings } from './inputs/settings.ts';
import type { RunContext } from './platforms/contract/platform.ts';
import type { Verdict } from './report/report.ts';
import type { RunStore } from './state.ts';

/** Reads the settings with a real draw of the seed. @throws InputError with every problem. */
export function readSettings(
  raw: Readonly<Record<string, string>>,
  options: Omit<SettingsOptions, 'randomSeed'>,
): Settings {
  return loadSettings(raw, {
    ...options,
    randomSeed: () => crypto.randomUUID().slice(0, 8),
  });
}

/** A context whose record is always the store's newest. */
export function runContext(store: RunStore, given: Pick<RunContext, 'io' | 'settings' | 'stepwise'>): RunContext {
  return {
    ...given,
    save: store.save,
    forget: store.forget,
    get record() {
      return store.record;
    },
  };
}

/** Whether the cluster outlives its run. Embedded processes never do: nobody could use them but our own commands. */
export function isKept({ cluster }: Settings, verdict: Verdict): boolean {
  if (cluster.kind === 'none') return false;
  return cluster.keep === 'true' || (cluster.keep === 'on-failure' && verdict !== 'pass');
}
