/**
 * A single request, sent as the load sends its own: same addresses, TLS, expectations and redirects. For checks before
 * a load.
 */
import { clip } from '../../lib/text.ts';
import { formatCounted } from '../../lib/units.ts';
import type { ResponseHandler } from '../http/connection.ts';
import { CookieJar } from '../http/cookie-jar.ts';
import { type HttpRequest, withCookie } from '../http/request.ts';
import { type Failure, failureOf } from '../metrics/error-class.ts';
import type { Expectation, LoadPlan } from '../plan/plan.ts';
import { checkEncodedBody, checkHead } from './check-response.ts';
import { openConnections } from './connections.ts';
import { decodedBody } from './decoded-body.ts';
import { KeptBody } from './kept-body.ts';
import type { CompiledTarget } from './planned-request.ts';
import { isRedirect, redirectedRequest } from './redirect.ts';
import { within } from './within.ts';

/** What came back. */
export interface Answer {
  /** Undefined when there was no answer. */
  readonly status: number | undefined;
  /** The beginning of the body. */
  readonly body: string;
  /** What was not as expected; undefined when all was. */
  readonly failure: Failure | undefined;
  /** Values of the header fields that were asked for; of all answers of a chain of redirects, the last one's first. */
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
    /** Cookies by host, to send and to keep; none without. */
    readonly jars?: Map<string, CookieJar>;
  },
  options: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<Answer> {
  let { target, request } = asked;
  const { decodesBody } = asked.target;
  const wanted = asked.fields ?? [];
  let before: Answer['fields'] = {};
  for (let redirects = 0; ; redirects += 1) {
    const expect = asked.expect ?? asked.target.expect;
    const sent = withCookies(request, target, asked.jars);
    const last = await exchange(plan, { expect, target, request: sent, fields: wanted, decodesBody }, options);
    keepCookies(last.fields['set-cookie'] ?? [], { request, target }, asked.jars);
    const exchanged = { ...last, fields: joinedFields(last.fields, before) };
    before = exchanged.fields;
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
  readonly decodesBody: boolean;
}

function joinedFields(last: Answer['fields'], before: Answer['fields']): Answer['fields'] {
  return Object.fromEntries(Object.entries(last).map(([name, values]) => [name, [...values, ...(before[name] ?? [])]]));
}

function withCookies(
  request: HttpRequest,
  { host, origin }: CompiledTarget,
  jars: Map<string, CookieJar> | undefined,
): HttpRequest {
  const field = jars?.get(host)?.field(request.path, origin.startsWith('https:'), performance.now());
  return field === undefined ? request : withCookie(request, field);
}

function keepCookies(
  fields: readonly string[],
  { request, target }: { readonly request: HttpRequest; readonly target: CompiledTarget },
  jars: Map<string, CookieJar> | undefined,
): void {
  if (jars === undefined || fields.length === 0) return;
  const jar = jars.get(target.host) ?? new CookieJar();
  jars.set(target.host, jar);
  for (const field of fields) jar.set(field, request.path, performance.now());
}

async function exchange(
  plan: LoadPlan,
  { expect, target, request, fields: wanted, decodesBody }: Exchange,
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
      if (decodesBody) codings = head.values('content-encoding');
    },
    onBody: (buffer, start, end) => {
      bytes += end - start;
      body.add(buffer, start, end);
    },
    onEnd: () => ended.resolve(undefined),
    onError: (error) => ended.resolve(failureOf(error)),
  };
  const late: Failure = { class: 'timeout', message: `no complete answer within ${timeoutMs / 1000} s` };
  groups.group(target.origin, target.host).take(performance.now()).http.send(request, handler);
  const broken = await within(ended.promise, late, { timeoutMs, signal });
  const cut = broken === undefined || status === undefined ? broken : withBytes(broken, bytes);
  const decoded = codings.length > 0 && body.isWhole ? decodedBody(body.bytes(), codings) : body.bytes();
  return {
    status,
    location,
    fields,
    body: 'class' in decoded ? body.text() : decoded.toString('utf8'),
    failure: cut ?? failure ?? checkEncodedBody(expect, body, codings) ?? undefined,
  };
}

/** How far an answer came that was cut. */
function withBytes(failure: Failure, bytes: number): Failure {
  return { ...failure, message: `${failure.message}, after ${formatCounted(bytes, 'byte')} of its body` };
}
