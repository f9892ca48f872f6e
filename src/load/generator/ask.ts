/**
 * A single request, sent as the load sends its own: same addresses, TLS, expectations and redirects. For checks before
 * a load.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { describeError } from '../../lib/errors.ts';
import type { ResponseHandler } from '../http/connection.ts';
import type { HttpRequest } from '../http/request.ts';
import type { LoadPlan } from '../plan/plan.ts';
import { checkBody, checkHead } from './check-response.ts';
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
  /** What was not as expected, in words; undefined when all was. */
  readonly failure: string | undefined;
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
  },
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Answer> {
  let { target, request } = asked;
  for (let redirects = 0; ; redirects += 1) {
    const exchanged = await exchange(plan, { expect: asked.target.expect, target, request }, options);
    const { status, location } = exchanged;
    if (plan.followRedirects === 0 || status === undefined || location === undefined || !isRedirect(status))
      return exchanged;
    if (redirects >= plan.followRedirects)
      return { ...exchanged, failure: `HTTP ${status} after ${redirects} redirects, which is as many as are followed` };
    const next = redirectedRequest({ target, request, status, location }, asked.targets);
    if ('class' in next) return { ...exchanged, failure: next.message };
    target = next.target;
    request = next.request;
  }
}

interface Exchange {
  readonly expect: CompiledTarget['expect'];
  readonly target: CompiledTarget;
  readonly request: HttpRequest;
}

async function exchange(
  plan: LoadPlan,
  { expect, target, request }: Exchange,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Answer & { readonly location: string | undefined }> {
  using groups = openConnections(plan);
  const ended = Promise.withResolvers<string | undefined>();
  const body = new KeptBody();
  let status: number | undefined;
  let location: string | undefined;
  let failure: string | undefined;
  const handler: ResponseHandler = {
    onStart: () => undefined,
    onHead: (head) => {
      status = head.status;
      location = head.values('location')[0];
      failure = checkHead(expect, head.status, head)?.message;
    },
    onBody: (buffer, start, end) => body.add(buffer, start, end),
    onEnd: () => ended.resolve(undefined),
    onError: (error) => ended.resolve(describeError(error)),
  };
  const over = new AbortController();
  const deadline = delay(timeoutMs, `no complete answer within ${timeoutMs / 1000} s`, {
    signal: AbortSignal.any([signal, over.signal]),
  });
  groups.group(target.origin, target.host).take(performance.now()).http.send(request, handler);
  const broken = await Promise.race([ended.promise, deadline])
    .catch(() => signal.throwIfAborted())
    .finally(() => {
      deadline.catch(() => undefined);
      over.abort();
    });
  return { status, location, body: body.text(), failure: broken ?? failure ?? checkBody(expect, body)?.message };
}
