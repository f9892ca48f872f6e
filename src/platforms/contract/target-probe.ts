/**
 * How a target is asked before the load. With its own request when that changes nothing; else with the request that the
 * user gave for it, or with one that only shows that the ingress leads somewhere, or with a connection alone.
 */
import { ANY_SUCCESS } from '../../inputs/read-expectation.ts';
import { type Answer, ask } from '../../load/generator/ask.ts';
import { connectOnce } from '../../load/generator/connect-once.ts';
import { type CompiledTarget, sampleRequest } from '../../load/generator/planned-request.ts';
import { encodeRequest, type HttpRequest, withoutContent } from '../../load/http/request.ts';
import type { Failure } from '../../load/metrics/error-class.ts';
import type { Expectation, LoadPlan } from '../../load/plan/plan.ts';

/** What one try showed. */
export interface Sighting {
  readonly isOk: boolean;
  /** What was seen, in words. */
  readonly seen: string;
  /** Trying again can't help: something answered, and what it said is not what is expected. */
  readonly isRefused: boolean;
  /** Undefined when nothing answered, or nothing was asked. */
  readonly status?: number | undefined;
}

/** Tries once; `elapsedMs` is how long has been tried. */
export type Probe = (
  elapsedMs: number,
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
) => Promise<Sighting>;

/** An ingress takes up a new route within a second or two. */
const ROUTING_MS = 5_000;
/** What an ingress says of a host that it does not know, or whose pods it does not know yet. */
const UNROUTED = [404, 502, 503];
/** These come and go while an application starts. */
const PASSING = [404, 408, 425, 429];

/** @param ingress origin of the ingress; targets elsewhere are reached without it. */
export function probeOf(
  plan: LoadPlan,
  target: CompiledTarget,
  { targets, ingress }: { readonly targets: readonly CompiledTarget[]; readonly ingress: string },
): Probe {
  const planned = sampleRequest(plan, target);
  if (target.health !== undefined) {
    const request = changed(planned, target.health);
    return async (_elapsed, options) =>
      sighting(await ask(plan, { target, request, targets, expect: ANY_SUCCESS }, options), ANY_SUCCESS);
  }
  if (target.isCheckedItself)
    return async (_elapsed, options) =>
      sighting(await ask(plan, { target, request: planned, targets }, options), target.expect);
  if (target.origin === ingress) return guess(plan, target, { targets, request: changed(planned, { method: 'GET' }) });
  return async (_elapsed, options) => connection(planned.method, await connectOnce(plan, target, options));
}

/** The request with another method or path, and without a body. */
function changed(request: HttpRequest, change: { readonly method: string; readonly path?: string }): HttpRequest {
  return encodeRequest({ ...withoutContent(request), ...change });
}

/**
 * A GET of the same path, which nobody promised to answer: it shows that the ingress leads somewhere. Once that had its
 * time, whatever comes is good enough, as long as something does.
 */
function guess(
  plan: LoadPlan,
  target: CompiledTarget,
  { targets, request }: { readonly targets: readonly CompiledTarget[]; readonly request: HttpRequest },
): Probe {
  return async (elapsedMs, options) => {
    const { status, body, failure } = await ask(plan, { target, request, targets, expect: ANY_SUCCESS }, options);
    if (status === undefined) return { isOk: false, isRefused: isFinal(failure, status), seen: failure?.message ?? '' };
    return {
      isOk: !UNROUTED.includes(status) || elapsedMs > ROUTING_MS,
      isRefused: false,
      status,
      seen: `HTTP ${status}, ${describeBody(body)} to a GET, so that the check changes nothing`,
    };
  };
}

function connection(method: string, failure: Failure | undefined): Sighting {
  return failure === undefined
    ? { isOk: true, isRefused: false, seen: `a connection; its ${method} is not sent before the load` }
    : { isOk: false, isRefused: isFinal(failure, undefined), seen: failure.message };
}

function sighting({ status, body, failure }: Answer, expect: Expectation): Sighting {
  if (status === undefined)
    return { isOk: false, isRefused: isFinal(failure, status), seen: failure?.message ?? 'no answer' };
  const seen = `HTTP ${status}, ${describeBody(body)}`;
  return failure === undefined
    ? { isOk: true, isRefused: false, status, seen }
    : { isOk: false, isRefused: isFinal(failure, status), status, seen: describe(seen, { status, failure, expect }) };
}

function describe(
  seen: string,
  { status, failure, expect }: { readonly status: number; readonly failure: Failure; readonly expect: Expectation },
): string {
  if (failure.message === `HTTP ${status}`) return `${seen}; the status was to be ${statusText(expect)}`;
  // What is said of a body shows it.
  return failure.message.startsWith('body ') ? `HTTP ${status}; ${failure.message}` : `${seen}; ${failure.message}`;
}

function statusText({ status }: Expectation): string {
  return status.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/** Whether waiting does not help: what was said was said on purpose. */
function isFinal(failure: Failure | undefined, status: number | undefined): boolean {
  switch (failure?.class) {
    case 'assertion':
    case 'http-3xx':
    case 'tls':
    case 'parse':
      return true;
    case 'http-4xx':
      return status === undefined || !PASSING.includes(status);
    default:
      return false;
  }
}

/** With its line ends, so that one too many is seen. */
function describeBody(body: string): string {
  if (body === '') return 'empty body';
  return JSON.stringify(body.length <= 60 ? body : `${body.slice(0, 60)}…`);
}
