/**
 * One request on its way: what hears of its response, and our record of it. Reused from request to request, so that the
 * hot path allocates next to nothing.
 */

import type { ResponseHandler } from '../http/connection.ts';
import { CookieJar } from '../http/cookie-jar.ts';
import { type HttpRequest, withCookie } from '../http/request.ts';
import type { ResponseHead } from '../http/response-head.ts';
import type { Failure } from '../metrics/error-class.ts';
import { AnswerStart } from './answer-start.ts';
import { checkEncodedBody, checkHead } from './check-response.ts';
import type { Connection } from './connections.ts';
import { KeptBody } from './kept-body.ts';
import type { CompiledTarget, PlannedRequest } from './planned-request.ts';
import { isRedirect } from './redirect.ts';

/**
 * Hears what becomes of a request in flight. For each dispatch that is not aborted, `ended` or `failed` is called once,
 * and last.
 */
export interface InFlightOwner {
  started(inFlight: InFlightRequest): void;
  ended(inFlight: InFlightRequest): void;
  /** `maySendAgain`: see ResponseHandler. */
  failed(inFlight: InFlightRequest, error: unknown, maySendAgain: boolean): void;
}

const NO_CODINGS: readonly string[] = [];

export class InFlightRequest implements ResponseHandler {
  readonly #owner: InFlightOwner;
  readonly #body = new KeptBody();
  /** Made for the first answer that needs it: requests that wait in line are many. */
  #start: AnswerStart | null = null;
  /** Of the response's Content-Encoding, when it is decoded. */
  #codings: readonly string[] = NO_CODINGS;
  /** The neighbours in the order of intended times. */
  earlier: InFlightRequest | null = null;
  later: InFlightRequest | null = null;
  planned: PlannedRequest;
  /** Whose connection it takes now: the planned target, or where a redirect led. */
  target: CompiledTarget;
  /** What was sent last: the planned request, or what a redirect made of it. */
  request: HttpRequest;
  connection: Connection | null = null;
  /** Moments on the clock of performance.now(). */
  intendedMs = 0;
  deadlineMs = 0;
  /** When it got its connection; NaN before. */
  sentMs = Number.NaN;
  /** When it got the connection that it is on now. */
  dispatchedMs = Number.NaN;
  /** When a socket first took the request; NaN before. */
  startedMs = Number.NaN;
  /** Of the response; 0 while there is none. */
  status = 0;
  location: string | undefined;
  bytes = 0;
  /** When the response was complete, if that was before it is told; else NaN. */
  endedMs = Number.NaN;
  /** Redirects followed so far. */
  redirects = 0;
  /** What the response has broken so far. */
  failure: Failure | null = null;
  /** The beginning of a response whose head or body is not as expected. */
  answer: AnswerStart | null = null;

  constructor(owner: InFlightOwner, planned: PlannedRequest) {
    this.#owner = owner;
    this.planned = planned;
    this.target = planned.target;
    this.request = planned.request;
  }

  /** Starts anew, for another request. */
  begin(planned: PlannedRequest, intendedMs: number, deadlineMs: number): void {
    this.planned = planned;
    this.target = planned.target;
    this.request = planned.request;
    this.intendedMs = intendedMs;
    this.deadlineMs = deadlineMs;
    this.sentMs = Number.NaN;
    this.startedMs = Number.NaN;
    this.status = 0;
    this.answer = null;
    this.bytes = 0;
    this.redirects = 0;
  }

  /** Sends `request` on a connection. */
  dispatch(connection: Connection, nowMs: number): void {
    this.connection = connection;
    this.dispatchedMs = nowMs;
    this.status = 0;
    this.location = undefined;
    this.failure = null;
    this.answer = null;
    this.endedMs = Number.NaN;
    this.#codings = NO_CODINGS;
    connection.http.send(this.planned.target.keepsCookies ? this.#withCookies(connection) : this.request, this);
  }

  /** The request with the cookies that its connection was given before. */
  #withCookies({ jar }: Connection): HttpRequest {
    const { origin } = this.target;
    const field = jar?.field(this.request.path, origin.startsWith('https:'), performance.now());
    return field === undefined ? this.request : withCookie(this.request, field);
  }

  #keepCookies(head: ResponseHead, connection: Connection): void {
    for (const field of head.values('set-cookie')) {
      connection.jar ??= new CookieJar();
      connection.jar.set(field, this.request.path, performance.now());
    }
  }

  /** Ends the request together with its connection. */
  abort(): void {
    this.#body.clear();
    this.connection?.http.destroy('failed');
  }

  get isOnSocket(): boolean {
    return !Number.isNaN(this.startedMs);
  }

  onStart(): void {
    this.#owner.started(this);
  }

  onHead(head: ResponseHead): void {
    const { status } = head;
    this.status = status;
    this.failure = checkHead(this.planned.target.expect, status, head);
    if (this.failure !== null) this.#beginAnswer(head.values('content-encoding'));
    const { decodesBody, keepsBody } = this.planned.target;
    if (decodesBody && keepsBody) this.#codings = head.values('content-encoding');
    if (this.planned.target.keepsCookies && this.connection !== null) this.#keepCookies(head, this.connection);
    if (isRedirect(status)) this.location = head.values('location')[0];
  }

  onBody(buffer: Buffer, start: number, end: number): void {
    this.bytes += end - start;
    if (this.planned.target.keepsBody) this.#body.add(buffer, start, end);
    if (this.answer !== null) this.answer.add(buffer, start, end);
  }

  #beginAnswer(codings: readonly string[]): AnswerStart {
    this.#start ??= new AnswerStart();
    this.#start.begin(codings);
    this.answer = this.#start;
    return this.#start;
  }

  onEnd(): void {
    const { target } = this.planned;
    if (target.keepsBody) {
      // Decoding takes time that is not the application's.
      if (this.#codings.length > 0) this.endedMs = performance.now();
      this.failure ??= checkEncodedBody(target.expect, this.#body, this.#codings);
      if (this.failure !== null && this.answer === null) this.#beginAnswerOfBody();
      this.#body.clear();
    }
    if (this.answer !== null) this.answer.end(this.bytes);
    this.#owner.ended(this);
  }

  #beginAnswerOfBody(): void {
    const body = this.#body.bytes();
    this.#beginAnswer(this.#codings).add(body, 0, body.length);
  }

  onError(error: Error, maySendAgain: boolean): void {
    this.#body.clear();
    this.#owner.failed(this, error, maySendAgain);
  }
}
