/**
 * How a run begins, in the action and on the command line alike: its settings, the secrets in them, and whether what
 * it made is kept.
 */

import { loadSettings, type SettingsOptions } from './inputs/read-settings.ts';
import type { Settings } from './inputs/settings.ts';
import type { Redactor } from './redaction/redact.ts';
import { learnHeaders, learnTargets } from './redaction/secrets.ts';
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

/** Makes the secrets that settings hold known to the redactor, before anything can show them. */
export function learnSettings(redactor: Redactor, { app, load, report }: Settings): void {
  learnTargets(redactor, [...app.setup, ...app.targets]);
  redactor.add(load.tls.client?.keyPem ?? '');
  learnHeaders(redactor, report.otlp?.headers ?? {});
}

/** Whether the cluster outlives its run. Embedded processes never do: nobody could use them but our own commands. */
export function isKept({ cluster }: Settings, verdict: Verdict): boolean {
  if (cluster.kind === 'none') return false;
  return cluster.keep === 'true' || (cluster.keep === 'on-failure' && verdict !== 'pass');
}
