/** A run's figures held against what was asked for. */

import type { Settings } from '../inputs/settings.ts';
import type { Measured } from '../lib/measured.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import type { RunError } from '../record/record.ts';
import { missedForCertain } from '../thresholds/certain-failures.ts';
import { evaluateThresholds } from '../thresholds/evaluate.ts';
import { isAboutResources } from '../thresholds/metrics.ts';
import type { Threshold, ThresholdResult } from '../thresholds/threshold.ts';
import type { ResourceUsage } from '../usage/usage.ts';
import { weigh } from '../weighing/weigh.ts';
import { type Judgement, judge } from './verdict.ts';

/** What is judged, and by what. */
export interface RunFigures {
  readonly load: LoadResult | undefined;
  readonly resources: Measured<ResourceUsage>;
  /** Why the run broke off. */
  readonly error?: RunError | undefined;
}

export type JudgedRun = Judgement & {
  /** In the order in which the thresholds were given. */
  readonly thresholds: readonly ThresholdResult[];
};

/**
 * Judges a run.
 * @param settings undefined when the inputs could not be parsed.
 * @param pendingText why figures of resources are still to come; thresholds about them then wait.
 */
export function judgeRun(
  { load, resources, error }: RunFigures,
  settings: Pick<Settings, 'thresholds' | 'app'> | undefined,
  pendingText?: string,
): JudgedRun {
  const asked = settings?.thresholds ?? [];
  if (load === undefined) {
    const thresholds = asked.map(unmeasured);
    return { ...judge(load, thresholds, error), thresholds };
  }
  const judgesLatency = settings?.app.targets.some(({ expect }) => expect.maxLatencyMs !== undefined) ?? false;
  const results = evaluateThresholds(asked, load, resources, weigh(load, judgesLatency));
  const thresholds = pendingText === undefined ? results : withPending(results, asked, pendingText);
  return { ...judge(load, thresholds, error, missedForCertain(asked, load, judgesLatency)), thresholds };
}

function withPending(
  results: readonly ThresholdResult[],
  asked: readonly Threshold[],
  message: string,
): readonly ThresholdResult[] {
  return results.map((result, index) => {
    const threshold = asked[index];
    return threshold !== undefined && isAboutResources(threshold.metric)
      ? { ...result, status: 'pending', actual: null, message }
      : result;
  });
}

function unmeasured({ source }: Threshold): ThresholdResult {
  return { source, status: 'not-measurable', actual: null, message: 'No load was measured.' };
}
