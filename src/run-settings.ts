/**
 * How a run begins, in the action and on the command line alike: its settings, and whether what it made is
 * kept.
 */

import { loadSettings, type SettingsOptions } from './inputs/read-settings.ts';
import type { Settings } from './inputs/settings.ts';
import type { Verdict } from './report/report.ts';

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

/** Whether the cluster outlives its run. Embedded processes never do: nobody could use them but our own commands. */
export function isKept({ cluster }: Settings, verdict: Verdict): boolean {
  if (cluster.kind === 'none') return false;
  return cluster.keep === 'true' || (cluster.keep === 'on-failure' && verdict !== 'pass');
}
