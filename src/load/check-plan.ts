/**
 * Checks a load plan before anything is started or sent. All problems at once, each saying what was given and what is
 * allowed. Pure.
 */

import { clip } from '../lib/text.ts';
import { formatCount } from '../lib/units.ts';
import { translationProblems } from './k6/translate.ts';
import { LONGEST_TIMEOUT_MS, MOST_CONNECTIONS, MOST_REDIRECTS, MOST_STAGES, MOST_TARGETS } from './plan/bounds.ts';
import { certificateProblem } from './plan/certificate.ts';
import { targetProblems } from './plan/check-target.ts';
import type { CheckedPlan, PlanCheck, PlanInput, PlanProblem } from './plan/checked-plan.ts';
import type { LoadPlan, LoadSettings } from './plan/plan.ts';
import { expectedLengthMs, expectedRequests, peakRate } from './plan/schedule.ts';
import { warmUpRequests } from './plan/warm-up-size.ts';

/** The plan as one that can be run, or every problem of it. Made once, where the targets' origins are known. */
export function checkPlan(plan: LoadPlan): PlanCheck {
  const problems = [...settingsProblems(plan), ...planTargetProblems(plan)];
  // Where a plan can be sent at all is asked first: an origin that is no URL can't be translated.
  if (problems.length === 0 && plan.engine === 'k6' && plan.script === undefined)
    problems.push(...translationProblems(plan));
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'checked', plan: plan as CheckedPlan };
}

/** What is wrong with a plan whatever its targets: known before there is anything to put load on. */
export function settingsProblems(plan: LoadSettings): readonly PlanProblem[] {
  const settings = [...amountProblems(plan), ...connectionProblems(plan), ...warmUpProblems(plan)];
  // What the whole of it would amount to says nothing while its parts make no sense.
  return settings.length > 0 ? settings : limitProblems(plan);
}

function amountProblems(plan: LoadSettings): readonly PlanProblem[] {
  const { requests, durationMs } = plan;
  return [
    ...(requests === undefined || isWhole(requests, 1, Number.MAX_SAFE_INTEGER)
      ? []
      : [got('requests', requests, 'a whole number above 0')]),
    ...(durationMs === undefined || isAbove(durationMs, 0)
      ? []
      : [got('duration', `${durationMs} ms`, 'a length of time above 0')]),
    ...(plan.model === 'open' ? openProblems(plan) : closedProblems(plan)),
  ];
}

function openProblems({ stages, ratePerSecond, requests, durationMs }: LoadSettings): readonly PlanProblem[] {
  if (stages.length > MOST_STAGES)
    return [problem('stages', `there are ${stages.length}, and at most ${MOST_STAGES} are allowed`)];
  const problems = stages.flatMap((stage, index) => [
    ...(isAtLeast(stage.ratePerSecond, 0)
      ? []
      : [
          problem(
            'stages',
            `rate of stage ${index + 1}: ${gotOf(stage.ratePerSecond, 'a number of requests per second, 0 or more')}`,
          ),
        ]),
    ...(isAtLeast(stage.durationMs, 0)
      ? []
      : [
          problem(
            'stages',
            `duration of stage ${index + 1}: ${gotOf(`${stage.durationMs} ms`, 'a length of time, 0 or more')}`,
          ),
        ]),
  ]);
  if (stages.length === 0) {
    if (!isAbove(ratePerSecond, 0))
      problems.push(got('rate', ratePerSecond, 'a number of requests per second above 0'));
    if (requests === undefined && durationMs === undefined)
      problems.push(
        problem(
          'requests',
          'neither they nor duration nor stages are given, so the load would never end; give one of them',
        ),
      );
    return problems;
  }
  if (!isAtLeast(ratePerSecond, 0))
    problems.push(
      got('rate', ratePerSecond, 'a number of requests per second, 0 or more, from which the first stage starts'),
    );
  const rates = [ratePerSecond, ...stages.map((stage) => stage.ratePerSecond)];
  const isSilent = stages.every(
    (stage, index) => stage.durationMs === 0 || (rates[index] === 0 && stage.ratePerSecond === 0),
  );
  if (problems.length === 0 && isSilent)
    problems.push(
      problem('stages', 'no request would ever be due; give at least one stage with a rate and a duration above 0'),
    );
  return problems;
}

function closedProblems({ stages, requests, durationMs }: LoadSettings): readonly PlanProblem[] {
  return [
    ...(stages.length === 0
      ? []
      : [
          problem(
            'stages',
            'they change the rate of the open model, and the closed model has none; leave them out or use the open model',
          ),
        ]),
    ...(requests !== undefined || durationMs !== undefined
      ? []
      : [problem('requests', 'neither they nor a duration are given, so the load would never end; give one of them')]),
  ];
}

function connectionProblems({ connections, timeoutMs, followRedirects, tls }: LoadSettings): readonly PlanProblem[] {
  const caProblem = tls.caPem === undefined ? undefined : certificateProblem(tls.caPem);
  return [
    ...(isWhole(connections, 1, MOST_CONNECTIONS)
      ? []
      : [got('connections', connections, `a whole number from 1 to ${MOST_CONNECTIONS}`)]),
    ...(isAbove(timeoutMs, 0) && timeoutMs <= LONGEST_TIMEOUT_MS
      ? []
      : [got('timeout', `${timeoutMs} ms`, `a length of time above 0, up to ${LONGEST_TIMEOUT_MS / 60_000} minutes`)]),
    ...(isWhole(followRedirects, 0, MOST_REDIRECTS)
      ? []
      : [got('follow-redirects', followRedirects, `a whole number from 0 to ${MOST_REDIRECTS}`)]),
    ...(caProblem === undefined ? [] : [problem('ca-file', `the CA is to be in PEM form, but ${caProblem}`)]),
  ];
}

function warmUpProblems({ warmup, limits }: LoadSettings): readonly PlanProblem[] {
  return [
    ...(isWhole(warmup.requests, 0, limits.requests)
      ? []
      : [got('warmup', `${warmup.requests} requests`, `0 to ${formatCount(limits.requests)} requests`)]),
    ...(isAtLeast(warmup.durationMs, 0) && warmup.durationMs <= limits.durationMs
      ? []
      : [got('warmup', `${warmup.durationMs / 1000} s`, `a length of time from 0 to ${limits.durationMs / 1000} s`)]),
  ];
}

function limitProblems(plan: LoadSettings): readonly PlanProblem[] {
  const { limits } = plan;
  const requests = plan.model === 'open' ? expectedRequests(plan) : (plan.requests ?? 0);
  const lengthMs = plan.model === 'open' ? expectedLengthMs(plan) : (plan.durationMs ?? 0);
  const rate = plan.model === 'open' ? peakRate(plan) : 0;
  const warmUp = warmUpRequests(plan);
  return [
    ...(warmUp <= limits.requests
      ? []
      : [
          problem(
            'warmup',
            `it holds ${formatCount(warmUp)} requests, and at most ${formatCount(limits.requests)} are allowed (max-requests)`,
          ),
        ]),
    ...(requests <= limits.requests
      ? []
      : [
          problem(
            'requests',
            `the plan holds ${formatCount(requests)}, and at most ${formatCount(limits.requests)} are allowed (max-requests)`,
          ),
        ]),
    ...(lengthMs <= limits.durationMs
      ? []
      : [
          problem(
            'duration',
            `the plan takes ${lengthMs / 1000} s, and at most ${limits.durationMs / 1000} s are allowed (max-duration)`,
          ),
        ]),
    ...(rate <= limits.ratePerSecond
      ? []
      : [problem('rate', `the plan reaches ${rate}/s, and at most ${limits.ratePerSecond}/s are allowed (max-rate)`)]),
  ];
}

function planTargetProblems({ targets, allowedHosts }: LoadPlan): readonly PlanProblem[] {
  if (targets.length === 0) return [problem('targets', 'there are none; give at least one')];
  if (targets.length > MOST_TARGETS)
    return [problem('targets', `there are ${targets.length}, and at most ${MOST_TARGETS} are allowed`)];
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of targets) (seen.has(name) ? repeated : seen).add(name);
  return [
    ...[...repeated].map((name) =>
      problem('targets', `the name ${JSON.stringify(clip(name, 100))} is given twice; results are told apart by it`),
    ),
    ...targets.flatMap((target) =>
      targetProblems(target, allowedHosts).map((phrase) =>
        problem('targets', `target ${clip(target.name, 100)}: ${phrase}`),
      ),
    ),
  ];
}

function problem(input: PlanInput, sentence: string): PlanProblem {
  return { input, sentence };
}

function got(input: PlanInput, value: number | string, allowed: string): PlanProblem {
  return problem(input, gotOf(value, allowed));
}

function gotOf(value: number | string, allowed: string): string {
  return `got ${value}; use ${allowed}`;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isInteger(value) && value >= from && value <= to;
}

function isAtLeast(value: number, least: number): boolean {
  return Number.isFinite(value) && value >= least;
}

function isAbove(value: number, bound: number): boolean {
  return Number.isFinite(value) && value > bound;
}
