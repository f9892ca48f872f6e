/** Which alerts a pull request adds: those that are open on its ref and not on the branch that it goes into. */

import { ActionError } from '../lib/errors.ts';
import { numberAt } from '../lib/json.ts';
import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import type { Count } from '../lib/scalars.ts';
import type { Io } from '../system/io.ts';
import { type AlertQuery, type CodeScanning, MOST_ALERTS, type OpenAlerts } from './code-scanning-api.ts';
import { type Attempt, explainRefusal } from './refusal.ts';
import { refusalMessage, withRetries } from './retry.ts';

/** Both lists together, with all tries. */
const COUNT_DEADLINE_MS = 60_000;

/** Alerts that are open on a pull request and not on its base branch. */
export interface AlertCount {
  readonly total: Count;
  /**
   * By `critical`, `high`, `medium` and `low` where GitHub rates the security, else by `error`, `warning`, `note` and
   * `none`; `unknown` when it says neither. Severities without alerts are left out.
   */
  readonly bySeverity: Readonly<Record<string, Count>>;
  /** Name of the branch that was compared with. */
  readonly base: string;
}

export type NewAlerts = Measured<AlertCount>;

export interface Comparison {
  /** Where the pull request's analysis was put. */
  readonly ref: string;
  /** Name of the branch that it goes into; undefined when the event does not say it. */
  readonly base: string | undefined;
  readonly tool: string;
}

const COUNTING: Attempt = {
  failure: 'New alerts were not counted.',
  permission: '`security-events: write`',
  advice: ({ status, permission }) =>
    status === 403 || status === 404 ? `To list alerts the token needs ${permission}.` : undefined,
};

/**
 * Counts the new alerts. Not measured, with the reason, when either list can't be had whole or the base branch was
 * never analysed; rejects only on cancel.
 */
export async function newAlerts(
  io: Pick<Io, 'now' | 'elapsed' | 'sleep' | 'signal'>,
  api: CodeScanning,
  { ref, base, tool }: Comparison,
): Promise<NewAlerts> {
  if (base === undefined)
    return notMeasured('The event does not name the base branch, so it is not known which alerts are new.');
  const signal = AbortSignal.timeout(COUNT_DEADLINE_MS);
  try {
    return await withRetries(io, async () => {
      const before = await alertsOfBranch(api, { ref: `refs/heads/${base}`, tool, signal });
      if (before === 'never')
        return notMeasured(
          `The base branch ${base} has no analysis by ${tool}, so it is not known which alerts are new. Run the scan on \`push\` to ${base} as well.`,
        );
      const after = await api.openAlerts({ ref, tool, signal });
      if (before === 'too-many' || after === undefined)
        return notMeasured(`${MOST_ALERTS} alerts or more are open, and no more are read to find the new ones.`);
      return measured(count(before, after, base));
    });
  } catch (error) {
    io.signal.throwIfAborted();
    return notMeasured(explainRefusal(error, io.now(), COUNTING));
  }
}

/** Where nothing was ever analysed GitHub says 404; an empty list could mean it as well, and is asked about. */
async function alertsOfBranch(api: CodeScanning, query: AlertQuery): Promise<OpenAlerts | 'too-many' | 'never'> {
  try {
    const alerts = await api.openAlerts(query);
    if (alerts?.size === 0 && !(await api.isAnalysed(query))) return 'never';
    return alerts ?? 'too-many';
  } catch (error) {
    if (isNeverAnalysed(error)) return 'never';
    throw error;
  }
}

function isNeverAnalysed(error: unknown): boolean {
  return (
    !(error instanceof ActionError) &&
    numberAt(error, 'status') === 404 &&
    refusalMessage(error).toLowerCase().includes('no analysis found')
  );
}

function count(before: OpenAlerts, after: OpenAlerts, base: string): AlertCount {
  const added = [...after].filter(([number]) => !before.has(number));
  const bySeverity: Record<string, number> = {};
  for (const [, severity] of added) bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
  return { total: added.length, bySeverity, base };
}
