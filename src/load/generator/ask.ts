/**
 * A single request, sent as the load sends its own: same addresses, TLS, expectations and redirects. For checks before
 * a load.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { clip } from '../../lib/text.ts';
import { formatCounted } from '../../lib/units.ts';
import type { ResponseHandler } from '../http/connection.ts';
import type { HttpRequest } from '../http/request.ts';
import { type Failure, failureOf } from '../metrics/error-class.ts';
import type { Expectation, LoadPlan } from '../plan/plan.ts';
import { checkEncodedBody, checkHead } from './check-response.ts';
import { openConnections } from './connections.ts';
import { KeptBody } from './kept-body.ts';
import type { CompiledTarget } from './planned-request.ts';
import { isRedirect, redirectedRequest } from './redirect.ts';

/** What came back. */
export interface Answer {
  /** Undefined when there was no answer. */
  readonly status: number | undefined;
  /** The beginning of the body. */
  readonly body: string;
  /** What was not as expected; undefined when all was. */
  readonly failure: Failure | undefined;
  /** Values of the header fields that were asked for. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/**
 * Sends a request of a target on a connection of its own and follows its redirects as far as the plan does. @throws the
 * signal's reason, and nothing else.
 */
export async function ask(
  plan: LoadPlan,
  asked: {
    readonly target: CompiledTarget;
    readonly request: HttpRequest;
    readonly targets: readonly CompiledTarget[];
    /** What the answer must be, when it is not what the target's must be. */
    readonly expect?: Expectation;
    /** Header fields to tell, in small letters. */
    readonly fields?: readonly string[];
  },
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Answer> {
  let { target, request } = asked;
  for (let redirects = 0; ; redirects += 1) {
    const expect = asked.expect ?? asked.target.expect;
    const exchanged = await exchange(plan, { expect, target, request, fields: asked.fields ?? [] }, options);
    const { status, location } = exchanged;
    if (plan.followRedirects === 0 || status === undefined || location === undefined || !isRedirect(status))
      return exchanged;
    if (redirects >= plan.followRedirects)
      return {
        ...exchanged,
        failure: {
          class: 'http-3xx',
          message: `HTTP ${status} to ${JSON.stringify(clip(location, 100))} after ${redirects} redirects, which is as many as are followed`,
        },
      };
    const next = redirectedRequest({ target, request, status, location }, asked.targets);
    if ('class' in next) return { ...exchanged, failure: next };
    target = next.target;
    request = next.request;
  }
}

interface Exchange {
  readonly expect: Expectation;
  readonly target: CompiledTarget;
  readonly request: HttpRequest;
  readonly fields: readonly string[];
}

async function exchange(
  plan: LoadPlan,
  { expect, target, request, fields: wanted }: Exchange,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Answer & { readonly location: string | undefined }> {
  using groups = openConnections(plan);
  const ended = Promise.withResolvers<Failure | undefined>();
  const body = new KeptBody();
  let fields: Answer['fields'] = {};
  let codings: readonly string[] = [];
  let bytes = 0;
  let status: number | undefined;
  let location: string | undefined;
  let failure: Failure | undefined;
  const handler: ResponseHandler = {
    onStart: () => undefined,
    onHead: (head) => {
      status = head.status;
      location = head.values('location')[0];
      fields = Object.fromEntries(wanted.map((name) => [name, head.values(name)]));
      failure = checkHead(expect, head.status, head) ?? undefined;
      if (target.decodesBody) codings = head.values('content-encoding');
    },
    onBody: (buffer, start, end) => {
      bytes += end - start;
      body.add(buffer, start, end);
    },
    onEnd: () => ended.resolve(undefined),
    onError: (error) => ended.resolve(failureOf(error)),
  };
  const over = new AbortController();
  const late: Failure = { class: 'timeout', message: `no complete answer within ${timeoutMs / 1000} s` };
  const deadline = delay(timeoutMs, late, { signal: AbortSignal.any([signal, over.signal]) });
  groups.group(target.origin, target.host).take(performance.now()).http.send(request, handler);
  const broken = await Promise.race([ended.promise, deadline])
    .catch(() => signal.throwIfAborted())
    .finally(() => {
      deadline.catch(() => undefined);
      over.abort();
    });
  const cut = broken === undefined || status === undefined ? broken : withBytes(broken, bytes);
  return {
    status,
    location,
    fields,
    body: body.text(),
    failure: cut ?? failure ?? checkEncodedBody(expect, body, codings) ?? undefined,
  };
}

/** How far an answer came that was cut. */
function withBytes(failure: Failure, bytes: number): Failure {
  return { ...failure, message: `${failure.message}, after ${formatCounted(bytes, 'byte')} of its body` };
}
