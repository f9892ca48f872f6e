/**
 * The verdict and its reasons.
 *
 * - `error`: there are no figures, or the run broke off.
 * - `invalid`: there are figures and they are not to be trusted, so thresholds are listed but judge nothing, save those
 * that are missed for certain
 *   (thresholds/certain-failures.ts): these are a `fail`.
 * - `fail`: a threshold was missed, or could not be measured. One that was asked for and can't be measured must not
 * pass in silence:
 *   a gate that opens when its sensor is broken is no gate.
 * - `pass`: everything asked for was measured and met.
 */

import { formatCount, formatCounted } from '../lib/units.ts';
import type { LoadResult } from '../load/metrics/result.ts';
import type { RunError } from '../record/record.ts';
import type { ThresholdResult } from '../thresholds/threshold.ts';
import type { Verdict } from './report.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** One sentence each; empty for pass. */
  readonly reasons: readonly string[];
}

/**
 * Judges a run; the first kind of trouble in the order error, invalid, fail decides. `certain`: sources of thresholds
 * that are missed for certain.
 */
export function judge(
  load: LoadResult | undefined,
  thresholds: readonly ThresholdResult[],
  error: RunError | undefined,
  certain: readonly string[] = [],
): Judgement {
  const broken = errorReasons(load, error);
  if (load === undefined || broken.length > 0) return { verdict: 'error', reasons: broken };
  const distrust = invalidReasons(load);
  if (distrust.length > 0) {
    const surely = load.cancelled ? [] : thresholds.filter(({ source }) => certain.includes(source));
    if (surely.length === 0) return { verdict: 'invalid', reasons: distrust };
    return {
      verdict: 'fail',
      reasons: [
        ...surely.map(missedText),
        ...distrust.map((reason) => `Other figures are not to be trusted: ${reason}`),
      ],
    };
  }
  const missed = failReasons(load, thresholds);
  return missed.length > 0 ? { verdict: 'fail', reasons: missed } : { verdict: 'pass', reasons: [] };
}

function errorReasons(load: LoadResult | undefined, error: RunError | undefined): readonly string[] {
  if (error !== undefined) return [sentence(`The ${error.phase} phase failed: ${error.message}`)];
  return load === undefined ? ['No load was measured.'] : [];
}

function invalidReasons(load: LoadResult): readonly string[] {
  const reasons = load.generator.invalid.map(sentence);
  if (load.cancelled) reasons.push(`The load was cancelled before its end: ${stoppedAfter(load)}.`);
  if (load.total.requests === 0)
    reasons.push('No request came due in the measured window, so there is nothing to judge.');
  return reasons;
}

function stoppedAfter({ total, plan }: LoadResult): string {
  const requests = formatCounted(total.requests, 'request');
  return plan.requests === undefined || plan.script !== undefined
    ? `the figures cover ${requests}, a part of the plan only`
    : `the figures cover ${requests} of ${formatCount(plan.requests)}`;
}

function failReasons(load: LoadResult, thresholds: readonly ThresholdResult[]): readonly string[] {
  const own = thresholds.flatMap((result) => {
    const { source, status, message } = result;
    if (status === 'fail') return [missedText(result)];
    return status === 'not-measurable' ? [sentence(`Threshold \`${source}\` could not be measured: ${message}`)] : [];
  });
  const engine = load.engineThresholds.flatMap(({ name, passed, message }) =>
    passed ? [] : [sentence(`The ${load.engine.name} threshold \`${name}\` was missed: ${message}`)],
  );
  return [...own, ...engine];
}

function missedText({ source, message }: ThresholdResult): string {
  return sentence(`Threshold \`${source}\` was missed: ${message}`);
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
