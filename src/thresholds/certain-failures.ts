/**
 * What can be judged although the figures are not to be trusted: a generator that was late makes no wrong answers.
 * Thresholds about failures that are missed by these answers alone are missed for certain, and a broken application is
 * not excused by a busy machine.
 */

import type { ErrorClass } from '../lib/error-classes.ts';
import { measured, notMeasured } from '../lib/measured.ts';
import type { LoadResult, LoadStats } from '../load/metrics/result.ts';
import { evaluateThresholds } from './evaluate.ts';
import type { Threshold } from './threshold.ts';

/** Failures that do not depend on when a request was sent, nor on how long its answer took. */
const CERTAIN: readonly ErrorClass[] = ['dns', 'connect-refused', 'tls', 'parse', 'http-3xx', 'http-4xx', 'http-5xx'];

/**
 * The classes of failures that no disturbance explains. @param judgesLatency whether a target expects its answers
 * within a time.
 */
export function certainClasses(judgesLatency: boolean): readonly ErrorClass[] {
  // With such a time, a failed expectation may be a matter of time.
  return judgesLatency ? CERTAIN : [...CERTAIN, 'assertion'];
}

/**
 * The sources of thresholds that are missed for certain.
 * @param judgesLatency whether a target expects its answers within a time.
 */
export function missedForCertain(
  thresholds: readonly Threshold[],
  load: LoadResult,
  judgesLatency: boolean,
): readonly string[] {
  const classes = certainClasses(judgesLatency);
  const view: LoadResult = {
    ...load,
    total: certainly(load.total, classes),
    targets: load.targets.map((target) => ({ ...target, ...certainly(target, classes) })),
  };
  const judged = evaluateThresholds(thresholds.flatMap(asLimit), view, notMeasured('not asked for'));
  return judged.filter(({ status }) => status === 'fail').map(({ source }) => source);
}

/**
 * The threshold, if it is one that more failures can only bring nearer to its miss; else none. Of an exact number only
 * that it is exceeded is certain: what is still missing may be among the failures that are not.
 */
function asLimit(threshold: Threshold): readonly Threshold[] {
  const { metric, operator } = threshold;
  const isSuccess = metric.kind === 'load' && metric.figure === 'success';
  const isFailures = metric.kind === 'errors' || (metric.kind === 'load' && metric.figure === 'failures');
  if (!isSuccess && !isFailures) return [];
  if (operator === '==') return [{ ...threshold, operator: isSuccess ? '>=' : '<=' }];
  return isSuccess === operator.startsWith('>') ? [threshold] : [];
}

/** The same requests, had everything gone well but for what is certain. */
function certainly(stats: LoadStats, classes: readonly ErrorClass[]): LoadStats {
  const errors = stats.errors.filter((group) => classes.includes(group.class));
  const failures = errors.reduce((sum, { count }) => sum + count, 0);
  const rate = (stats.requests - failures) / stats.requests;
  return {
    ...stats,
    errors,
    failures,
    ok: stats.requests - failures,
    success: stats.success.kind === 'measured' ? measured({ ...stats.success.value, rate }) : stats.success,
  };
}
