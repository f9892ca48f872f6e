/** A run's figures held against what was asked for. */

import { type ScanTotals, scanTotals } from '../findings/scan-result.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Measured } from '../lib/measured.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import type { RunError } from '../record/record.ts';
import { missedForCertain } from '../thresholds/certain-failures.ts';
import { evaluateFindings, evaluateThresholds } from '../thresholds/evaluate.ts';
import { isAboutResources, isAboutScan } from '../thresholds/metrics.ts';
import type { Threshold, ThresholdResult } from '../thresholds/threshold.ts';
import type { ResourceUsage } from '../usage/usage.ts';
import { weigh } from '../weighing/weigh.ts';
import { type Judgement, judge } from './verdict.ts';

/** What is judged, and by what. */
export interface RunFigures {
  readonly load: LoadResult | undefined;
  readonly resources: Measured<ResourceUsage>;
  /** Undefined: nothing was scanned. */
  readonly scans?: ScanTotals | undefined;
  /** Why the run broke off. */
  readonly error?: RunError | undefined;
}

/** Figures that later steps read, and what to say of them meanwhile. */
export interface Pending {
  readonly resources?: string | undefined;
  readonly scans?: string | undefined;
}

export type JudgedRun = Judgement & {
  /** In the order in which the thresholds were given. */
  readonly thresholds: readonly ThresholdResult[];
};

/**
 * Judges a run.
 * @param settings undefined when the inputs could not be parsed.
 * @param pending why figures are still to come; thresholds about them then wait.
 */
export function judgeRun(
  { load, resources, scans = scanTotals(undefined, undefined), error }: RunFigures,
  settings: Pick<Settings, 'thresholds' | 'app'> | undefined,
  pending: Pending = {},
): JudgedRun {
  const asked = settings?.thresholds ?? [];
  if (load === undefined) {
    const thresholds = asked.map((threshold) => evaluateFindings(threshold, scans) ?? unmeasured(threshold));
    return { ...judge(load, thresholds, error), thresholds };
  }
  const judgesLatency = settings?.app.targets.some(({ expect }) => expect.maxLatencyMs !== undefined) ?? false;
  const results = evaluateThresholds(asked, load, resources, weigh(load, judgesLatency), scans);
  const thresholds = withPending(results, asked, pending);
  // Whatever disturbed the load, findings are what they are, and a scan that was not completed is no excuse.
  const found = thresholds.filter(
    ({ status }, index) => (status === 'fail' || status === 'not-measurable') && isScan(asked[index]),
  );
  const certain = [...missedForCertain(asked, load, judgesLatency), ...found.map(({ source }) => source)];
  return { ...judge(load, thresholds, error, certain), thresholds };
}

function withPending(
  results: readonly ThresholdResult[],
  asked: readonly Threshold[],
  { resources, scans }: Pending,
): readonly ThresholdResult[] {
  return results.map((result, index) => {
    const metric = asked[index]?.metric;
    if (metric === undefined) return result;
    const message = isAboutScan(metric) ? scans : isAboutResources(metric) ? resources : undefined;
    return message === undefined ? result : { source: result.source, status: 'pending', actual: null, message };
  });
}

function isScan(threshold: Threshold | undefined): boolean {
  return threshold !== undefined && isAboutScan(threshold.metric);
}

function unmeasured({ source }: Threshold): ThresholdResult {
  return { source, status: 'not-measurable', actual: null, message: 'No load was measured.' };
}
