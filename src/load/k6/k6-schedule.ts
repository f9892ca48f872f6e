/**
 * Our plan's times as k6 wants them. Both models' bounds are the same as the builtin engine's; what differs is said
 * here. Pure.
 *
 * Open model: k6's ramping-arrival-rate, for a steady rate too, because its twin for steady rates refuses runs shorter
 * than a second. It starts the n-th request when n of them have been due, so the schedule lasts half a request longer
 * than ours; and k6 ends it on time even when it is late itself, so it goes on a little after that. Our script sends
 * nothing for what comes due then, and drops of it don't count.
 */

import type { LoadPlan, LoadSettings, Stage } from '../plan/plan.ts';
import { expectedLengthMs, expectedRequests } from '../plan/schedule.ts';
import { LONGEST_WARM_UP_MS, warmUpRequests, warmUpSpreadMs } from '../plan/warm-up-size.ts';

/** k6 takes rates as whole numbers per time unit: these are exact to a thousandth of a request per minute. */
const TIME_UNIT_MINUTES = 1000;
/**
 * A VU's first request takes it tens of milliseconds: a handful of them in less than this would find too few VUs ready.
 */
const SHORTEST_WARM_UP_MS = 1000;
/** Between warm-up and measurement: the last warm-up requests come to their end. */
const PAUSE_MS = 500;
/** How late k6 may be with the last request. */
const LATE_MS = 50;
/** k6 accepts nothing shorter where it counts time and not requests. */
export const SHORTEST_CLOSED_MS = 1000;

/** A k6 scenario; see https://grafana.com/docs/k6/latest/using-k6/scenarios/. */
export type Scenario = Readonly<Record<string, unknown>>;

export interface TimedScenarios {
  readonly scenarios: Readonly<Record<string, Scenario>>;
  /** From the start of k6's run to the measurement. */
  readonly startMs: number;
  /**
   * Length of the open model's schedule, or the closed model's time; undefined when only a number of requests bounds
   * the run.
   */
  readonly lengthMs: number | undefined;
  /** After this much of the measured scenario nothing of the plan comes due. */
  readonly dueUntilMs: number;
  /** Most requests of each scenario, 0 for none. */
  readonly limits: { readonly warmUp: number; readonly measured: number };
}

/** The names of the scenarios; samples carry them as a tag. */
export const WARM_UP = 'warm_up';
export const MEASURED = 'measured';

export function timedScenarios(plan: LoadPlan): TimedScenarios {
  const warmUp = warmUpScenario(plan);
  const startMs = warmUp === undefined ? 0 : warmUp.lengthMs + PAUSE_MS;
  const measured = { startTime: ms(startMs), gracefulStop: ms(plan.timeoutMs + 1000) };
  const { scenario, lengthMs, dueUntilMs, requests } =
    plan.model === 'open' ? openScenario(plan) : closedScenario(plan);
  return {
    scenarios: {
      ...(warmUp === undefined ? {} : { [WARM_UP]: { ...warmUp.scenario, gracefulStop: ms(PAUSE_MS) } }),
      [MEASURED]: { ...scenario, ...measured },
    },
    startMs,
    lengthMs,
    dueUntilMs,
    limits: { warmUp: warmUp?.requests ?? 0, measured: requests },
  };
}

/** The measured scenario: its own length, when the last request is due, and how many there are at most. */
interface MeasuredScenario {
  readonly scenario: Scenario;
  readonly lengthMs: number | undefined;
  readonly dueUntilMs: number;
  readonly requests: number;
}

function openScenario(plan: LoadPlan): MeasuredScenario {
  const stages = openStages(plan);
  const lastRate = stages.at(-1)?.ratePerSecond ?? 0;
  return {
    scenario: arrivalRate(
      plan,
      plan.ratePerSecond,
      lastRate > 0 ? [...stages, { ratePerSecond: lastRate, durationMs: LATE_MS }] : stages,
    ),
    lengthMs: expectedLengthMs(plan),
    dueUntilMs: stages.reduce((sum, { durationMs }) => sum + durationMs, 0),
    requests: Math.min(Math.floor(expectedRequests(plan) + 0.5), plan.limits.requests),
  };
}

/** The plan's stages, half a request longer, or cut half a request after the last one of a number of requests. */
export function openStages(settings: LoadSettings): readonly Stage[] {
  const { ratePerSecond, durationMs = Number.POSITIVE_INFINITY, requests } = settings;
  const given = settings.stages.length > 0 ? settings.stages : [{ ratePerSecond, durationMs }];
  const lastRate = given.at(-1)?.ratePerSecond ?? 0;
  const stages = lastRate > 0 ? [...given, { ratePerSecond: lastRate, durationMs: 500 / lastRate }] : given;
  const { durationMs: _durationMs, requests: _requests, ...rest } = settings;
  const endMs = expectedLengthMs({
    ...rest,
    stages,
    ...(settings.stages.length > 0 && settings.durationMs !== undefined ? { durationMs } : {}),
    ...(requests === undefined ? {} : { requests: requests + 0.5 }),
  });
  return cutStages(ratePerSecond, stages, endMs);
}

function cutStages(fromRate: number, stages: readonly Stage[], endMs: number): readonly Stage[] {
  const [stage, ...later] = stages;
  if (stage === undefined || endMs <= 0) return [];
  if (stage.durationMs <= endMs) return [stage, ...cutStages(stage.ratePerSecond, later, endMs - stage.durationMs)];
  const share = endMs / stage.durationMs;
  return [{ ratePerSecond: fromRate + (stage.ratePerSecond - fromRate) * share, durationMs: endMs }];
}

function arrivalRate({ connections }: LoadPlan, startRate: number, stages: readonly Stage[]): Scenario {
  return {
    executor: 'ramping-arrival-rate',
    startRate: wholeRate(startRate),
    timeUnit: `${TIME_UNIT_MINUTES}m`,
    stages: stages.map(({ ratePerSecond, durationMs }) => ({
      target: wholeRate(ratePerSecond),
      duration: ms(durationMs),
    })),
    preAllocatedVUs: connections,
    maxVUs: connections,
  };
}

function closedScenario(plan: LoadPlan): MeasuredScenario {
  const requests = Math.min(plan.requests ?? plan.limits.requests, plan.limits.requests);
  const maxMs = plan.durationMs ?? plan.limits.durationMs;
  return { scenario: sharedIterations(plan, requests, maxMs), lengthMs: plan.durationMs, dueUntilMs: maxMs, requests };
}

function sharedIterations({ connections }: LoadPlan, iterations: number, maxMs: number): Scenario {
  return {
    executor: 'shared-iterations',
    vus: Math.min(connections, iterations),
    iterations,
    maxDuration: ms(Math.max(maxMs, SHORTEST_CLOSED_MS)),
  };
}

function warmUpScenario(
  plan: LoadPlan,
): { readonly scenario: Scenario; readonly lengthMs: number; readonly requests: number } | undefined {
  const { durationMs } = plan.warmup;
  const requests = warmUpRequests(plan);
  if (requests === 0) return undefined;
  if (plan.model === 'closed') {
    const lengthMs = durationMs > 0 ? Math.max(durationMs, SHORTEST_CLOSED_MS) : LONGEST_WARM_UP_MS;
    return { scenario: sharedIterations(plan, requests, lengthMs), lengthMs, requests };
  }
  const lengthMs = Math.max(SHORTEST_WARM_UP_MS, warmUpSpreadMs(plan, requests));
  const ratePerSecond = ((requests + 0.5) * 1000) / lengthMs;
  return { scenario: arrivalRate(plan, ratePerSecond, [{ ratePerSecond, durationMs: lengthMs }]), lengthMs, requests };
}

function wholeRate(ratePerSecond: number): number {
  return Math.round(ratePerSecond * 60 * TIME_UNIT_MINUTES);
}

/** A Go duration, to the microsecond. */
function ms(durationMs: number): string {
  return `${Math.round(durationMs * 1000)}us`;
}
