/**
 * The verdict and its reasons.
 *
 * - `error`: there are no figures, or the run broke off.
 * - `fail`: a threshold was missed, or could not be measured, and nothing that disturbed the run explains it; or a
 *   target gave no ok answer. One that was asked for and can't be measured must not pass in silence: a gate that opens
 *   when its sensor is broken is no gate.
 * - `invalid`: the load was not the one that was planned, so its figures judge nothing, save thresholds that are missed
 *   for certain (thresholds/certain-failures.ts): these are a `fail`. Or a threshold is undecided: without what
 *   disturbed the run, the opposite may have come out.
 * - `pass`: everything asked for was measured and met, if need be in spite of what disturbed the run.
 */

import { sentence } from '../lib/text.ts';
import { formatCount, formatCounted } from '../lib/units.ts';
import type { LoadResult, LoadStats } from '../load/metrics/result.ts';
import type { RunError } from '../record/record.ts';
import type { ThresholdResult } from '../thresholds/threshold.ts';
import type { Verdict } from './report.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** One sentence each; empty for pass. */
  readonly reasons: readonly string[];
}

/**
 * Judges a run; what is certain in spite of everything decides. `certain`: sources of thresholds that are missed for
 * certain.
 */
export function judge(
  load: LoadResult | undefined,
  thresholds: readonly ThresholdResult[],
  error: RunError | undefined,
  certain: readonly string[] = [],
): Judgement {
  const broken = errorReasons(load, error);
  if (load === undefined || broken.length > 0) return { verdict: 'error', reasons: broken };
  const distrust = notOfferedReasons(load);
  const dead = load.cancelled ? [] : deadTargets(load);
  if (distrust.length > 0) {
    const surely = load.cancelled ? [] : thresholds.filter(({ source }) => certain.includes(source));
    if (surely.length === 0 && dead.length === 0) return { verdict: 'invalid', reasons: distrust };
    const others = distrust.map((reason) => `Other figures are not to be trusted: ${reason}`);
    return { verdict: 'fail', reasons: [...dead, ...surely.map(missedText), ...others] };
  }
  const missed = [...dead, ...failReasons(load, thresholds)];
  if (missed.length > 0) return { verdict: 'fail', reasons: missed };
  const open = undecidedReasons(load, thresholds);
  return open.length > 0 ? { verdict: 'invalid', reasons: open } : { verdict: 'pass', reasons: [] };
}

function errorReasons(load: LoadResult | undefined, error: RunError | undefined): readonly string[] {
  if (error !== undefined) return [sentence(`The ${error.phase} phase failed: ${error.message}`)];
  return load === undefined ? ['No load was measured.'] : [];
}

function notOfferedReasons(load: LoadResult): readonly string[] {
  const reasons = load.generator.notOffered.map(sentence);
  if (load.cancelled) reasons.push(`The load was cancelled before its end: ${stoppedAfter(load)}.`);
  if (load.total.requests === 0)
    reasons.push('No request came due in the measured window, so there is nothing to judge.');
  return reasons;
}

/**
 * Whatever the thresholds: of an application that gave no ok answer there is nothing to pass. What was never sent says
 * nothing of it.
 */
function deadTargets({ targets, total }: LoadResult): readonly string[] {
  const isDead = ({ sent, ok }: LoadStats): boolean => sent > 0 && ok === 0;
  if (isDead(total)) return [`Not one of ${formatCounted(total.requests, 'request')} was ok.`];
  return targets
    .filter(isDead)
    .map(({ name, requests }) => `Not one of ${formatCounted(requests, 'request')} to target \`${name}\` was ok.`);
}

function stoppedAfter({ total, plan }: LoadResult): string {
  const requests = formatCounted(total.requests, 'request');
  return plan.requests === undefined || plan.script !== undefined
    ? `the figures cover ${requests}, a part of the plan only`
    : `the figures cover ${requests} of ${formatCount(plan.requests)}`;
}

function failReasons(load: LoadResult, thresholds: readonly ThresholdResult[]): readonly string[] {
  const own = thresholds.flatMap((result) => {
    const { status } = result;
    return status === 'fail' || status === 'not-measurable' ? [missedText(result)] : [];
  });
  return isDisturbed(load) ? own : [...own, ...engineReasons(load)];
}

/** What of an engine's own thresholds a disturbance explains is not known. */
function undecidedReasons(load: LoadResult, thresholds: readonly ThresholdResult[]): readonly string[] {
  const own = thresholds.flatMap(({ source, status, message }) =>
    status === 'undecided' ? [sentence(`Threshold \`${source}\` could not be decided: ${message}`)] : [],
  );
  const reasons = isDisturbed(load) ? [...own, ...engineReasons(load)] : own;
  return reasons.length === 0 ? [] : [...reasons, ...load.generator.disturbances.map(sentence)];
}

function isDisturbed({ generator }: LoadResult): boolean {
  return generator.disturbances.length > 0;
}

function engineReasons({ engine, engineThresholds }: LoadResult): readonly string[] {
  const missed = engineThresholds.filter(({ passed }) => !passed);
  return missed.map(({ name, message }) => sentence(`The ${engine.name} threshold \`${name}\` was missed: ${message}`));
}

function missedText({ source, status, message }: ThresholdResult): string {
  const what = status === 'fail' ? 'was missed' : 'could not be measured';
  return sentence(`Threshold \`${source}\` ${what}: ${message}`);
}
