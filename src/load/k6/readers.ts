/**
 * What k6's samples say about requests: of our own script, one sample for each; of a user's script, the group of
 * built-in ones.
 */

import { shownText } from '../generator/answer-start.ts';
import { checkBody, checkHead, checkLatency } from '../generator/check-response.ts';
import type { Failure } from '../metrics/error-class.ts';
import type { Expectation, LoadPlan } from '../plan/plan.ts';
import { type Attribution, attribution } from './attribution.ts';
import { endingOf, failureOfCode, failureOfStatus, isAnswered } from './failure.ts';
import { MEASURED, timedScenarios } from './k6-schedule.ts';
import { LIMITED_METRICS, type LimitWatch } from './limits.ts';
import { type Point, parsePoint, REQUEST_METRIC, START_METRIC } from './points.ts';
import type { K6Recording } from './recording.ts';

/** Reads k6's output line by line into a recording. */
export interface Reader {
  line(text: string): void;
  /** No more lines: what is complete without a successor counts. */
  end(): void;
}

const DROPPED = 'dropped_iterations';
const PLAN_METRICS = new Set([REQUEST_METRIC, START_METRIC, DROPPED]);

/** The reader for k6/plan.js, whose requests are counted by `watch`. */
export function planReader(plan: LoadPlan, recording: K6Recording, watch?: LimitWatch): Reader {
  const targets = new Map(plan.targets.map((target) => [target.name, target]));
  const { dueUntilMs, limits } = timedScenarios(plan);
  // When k6 dropped some, its schedule's last moments have room for others in their place.
  const isFull = (): boolean => recording.sent + recording.notSent >= limits.measured;
  const measured = (point: Point): void => {
    const target = targets.get(point.tags['target'] ?? '');
    if (point.metric === DROPPED) {
      // The closed model has nothing due: k6 means the iterations that there was no time for.
      const isDue = plan.model === 'open' && point.atMs <= (recording.startedAt ?? point.atMs) + dueUntilMs;
      if (isDue) recording.givenUp(point.value, point.atMs);
    } else if (target !== undefined && !isFull())
      recording.settled({
        target,
        endedAt: point.atMs,
        number: countOf(point.metadata['number'], Number.NaN),
        status: countOf(point.metadata['status'], 0),
        answer: toldBody(point.metadata['body']),
        ...planOutcome(plan, target, point),
      });
  };
  return {
    line(text) {
      const point = parsePoint(text, PLAN_METRICS);
      if (point === undefined) return;
      const target = targets.get(point.tags['target'] ?? '');
      if (point.metric === REQUEST_METRIC) watch?.request();
      if (point.metric === START_METRIC) recording.started(point.value);
      else if (point.tags['scenario'] === MEASURED) measured(point);
      else if (target !== undefined) recording.warmedUp(planOutcome(plan, target, point).failure === null);
    },
    end: () => undefined,
  };
}

/** Holds what the script saw against the target's expectations, by the rules of the builtin engine. */
function planOutcome(
  { timeoutMs }: LoadPlan,
  { expect }: LoadPlan['targets'][number],
  { value, metadata }: Point,
): Outcome {
  const [code, status, serviceMs] = [
    Number(metadata['code'] ?? '0'),
    Number(metadata['status'] ?? '0'),
    Number(metadata['serviceMs']),
  ];
  if (!isAnswered(code, status))
    return unfinished(failureOfCode(code, metadata['error'] ?? ''), value, serviceMs, timeoutMs);
  const { header, body } = metadata;
  const values = header === undefined ? [] : header === expect.header?.value ? [header] : header.split(', ');
  const failure =
    checkHead(expect, status, { values: () => values }) ?? unexpectedBody(expect, body) ?? checkLatency(expect, value);
  return answered(failure, value, serviceMs);
}

/** The script tells a body only when it is not as expected, and no more of it than its beginning. */
function unexpectedBody(expect: Expectation, body: string | undefined): Failure | null {
  if (body === undefined) return null;
  return (
    checkBody(expect, { text: () => body, isWhole: true }) ?? {
      class: 'assertion',
      message: 'body went on after what was expected',
    }
  );
}

/** A count as k6 tells it. */
function countOf(told: string | undefined, otherwise: number): number {
  return told !== undefined && /^\d{1,9}$/.test(told) ? Number(told) : otherwise;
}

/** The beginning of a body that is not as expected; the script does not tell whether there was more. */
function toldBody(body: string | undefined): { text(): string } | null {
  return body === undefined || body === '' ? null : { text: () => shownText(Buffer.from(body), true) };
}

interface Outcome {
  readonly ending: 'answered' | 'expired' | 'broken';
  readonly failure: Failure | null;
  readonly latencyMs: number;
  readonly serviceMs: number;
}

/** k6 tells no times of a connection that did not come about; what waited in vain waited for the timeout. */
function unfinished(failure: Failure, latencyMs: number, serviceMs: number, timeoutMs: number): Outcome {
  const ending = endingOf(failure) === 'expired' ? 'expired' : 'broken';
  const waitedMs = ending === 'expired' ? Math.max(latencyMs, timeoutMs) : latencyMs;
  return { ending, failure, latencyMs: waitedMs, serviceMs: serviceMs > 0 ? serviceMs : Number.NaN };
}

const SCRIPT_METRICS = new Set([
  'http_reqs',
  'http_req_duration',
  'http_req_blocked',
  'http_req_failed',
  DROPPED,
  ...LIMITED_METRICS,
]);

/** A request of a user's script of which not all samples came yet. */
interface Pending {
  readonly point: Point;
  durationMs: number;
  blockedMs: number;
  isFailed: boolean | undefined;
}

/**
 * The reader for a script of the user's, held to its limits by `watch`. k6 writes a request's samples one after the
 * other, beginning with http_reqs.
 */
export function scriptReader(plan: LoadPlan, recording: K6Recording, watch?: LimitWatch): Reader {
  const attribute = attribution(plan.targets);
  let pending: Pending | undefined;
  const settle = (): void => {
    if (pending !== undefined) settleScript(pending, attribute, recording);
    pending = undefined;
  };
  return {
    line(text) {
      const point = parsePoint(text, SCRIPT_METRICS);
      if (point === undefined) return;
      watch?.see(point);
      if (point.metric === DROPPED) recording.givenUp(point.value, point.atMs);
      else if (point.metric === 'http_reqs') {
        settle();
        pending = { point, durationMs: 0, blockedMs: 0, isFailed: undefined };
      } else if (pending !== undefined) collect(pending, point);
    },
    end: settle,
  };
}

function collect(pending: Pending, { metric, value }: Point): void {
  if (metric === 'http_req_duration') pending.durationMs = value;
  else if (metric === 'http_req_blocked') pending.blockedMs = value;
  else if (metric === 'http_req_failed') pending.isFailed = value !== 0;
}

function settleScript(
  { point, durationMs, blockedMs, isFailed }: Pending,
  attribute: Attribution,
  recording: K6Recording,
): void {
  const { tags, atMs } = point;
  const code = Number(tags['error_code'] ?? '0');
  const status = Number(tags['status'] ?? '0');
  // Scripts that set no response callback have no http_req_failed; k6's own idea of success is then a request that came
  // to its end.
  const failed = isFailed ?? code !== 0;
  if (isAroundTheLoad(tags)) {
    recording.warmedUp(!failed);
    return;
  }
  const latencyMs = blockedMs + durationMs;
  const target = attribute(tags, recording.targetNames);
  const outcome = failed
    ? scriptFailure(code, status, tags['error'] ?? '', latencyMs, durationMs)
    : answered(null, latencyMs, durationMs);
  recording.settled({
    target,
    endedAt: atMs,
    number: Number.NaN,
    status: countOf(tags['status'], 0),
    answer: null,
    ...outcome,
  });
}

/** Requests of `setup` and `teardown`. Groups of a script may have the same names, but they run in a scenario. */
function isAroundTheLoad(tags: Point['tags']): boolean {
  return tags['scenario'] === undefined && /^::(setup|teardown)(::|$)/.test(tags['group'] ?? '');
}

function scriptFailure(code: number, status: number, error: string, latencyMs: number, serviceMs: number): Outcome {
  if (isAnswered(code, status)) return answered(failureOfStatus(status), latencyMs, serviceMs);
  const outcome = unfinished(failureOfCode(code, error), latencyMs, serviceMs, 0);
  // The script's timeout is not known to us: without k6's times there is nothing to count with.
  return outcome.ending === 'expired' && latencyMs === 0 ? { ...outcome, ending: 'broken' } : outcome;
}

function answered(failure: Failure | null, latencyMs: number, serviceMs: number): Outcome {
  return { ending: 'answered', failure, latencyMs, serviceMs };
}
