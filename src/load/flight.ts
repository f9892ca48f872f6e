/** One request on its way: undici's handler and our own record of it. Reused from request to request, so that the hot path allocates next to nothing. */
import type { Dispatcher } from 'undici';
import type { Connection } from './connections.ts';
import type { Failure } from './error-class.ts';
import { checkBody, checkHead, type ResponseHeaders } from './expectation.ts';
import type { PlannedRequest } from './request.ts';

/** More of a body than this is counted and not kept: an expectation about it is then held against its beginning. */
const KEPT_BODY_BYTES = 1024 * 1024;

/** Hears what becomes of a flight. For each dispatch, `ended` or `failed` is called once, and last. */
export interface FlightOwner {
  started(flight: Flight): void;
  ended(flight: Flight): void;
  failed(flight: Flight, error: unknown): void;
}

export class Flight implements Dispatcher.DispatchHandler {
  readonly #owner: FlightOwner;
  #controller: Dispatcher.DispatchController | null = null;
  #body: Buffer[] = [];
  #keptBytes = 0;
  /** The neighbours in the order of intended times. */
  earlier: Flight | null = null;
  later: Flight | null = null;
  request: PlannedRequest;
  /** What was sent last: the request itself, or what a redirect made of it. */
  options: Dispatcher.DispatchOptions;
  connection: Connection | null = null;
  /** Moments on the clock of performance.now(). */
  intendedMs = 0;
  deadlineMs = 0;
  /** When a socket first took the request; NaN before. */
  startedMs = Number.NaN;
  isSettled = false;
  /** Of the response. */
  status = 0;
  location: string | undefined;
  bytes = 0;
  /** Redirects followed so far. */
  redirects = 0;
  /** What the response has broken so far. */
  failure: Failure | null = null;

  constructor(owner: FlightOwner, request: PlannedRequest) {
    this.#owner = owner;
    this.request = request;
    this.options = request.options;
  }

  /** Makes the flight that of another request. */
  begin(request: PlannedRequest, intendedMs: number, deadlineMs: number): void {
    this.request = request;
    this.options = request.options;
    this.intendedMs = intendedMs;
    this.deadlineMs = deadlineMs;
    this.startedMs = Number.NaN;
    this.isSettled = false;
    this.bytes = 0;
    this.redirects = 0;
  }

  /** Sends `options` on a connection. */
  dispatch(connection: Connection): void {
    this.connection = connection;
    this.#controller = null;
    this.status = 0;
    this.location = undefined;
    this.failure = null;
    connection.client.dispatch(this.options, this);
  }

  /** Ends the request together with its connection. The owner's `failed` hears of it. */
  abort(reason: Error): void {
    const connection = this.connection;
    if (this.#controller !== null) {
      this.#controller.abort(reason);
    } else if (connection !== null) {
      this.connection = null;
      connection.group.abandon(connection);
    }
  }

  get isOnSocket(): boolean {
    return this.#controller !== null;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#owner.started(this);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ResponseHeaders): void {
    this.status = status;
    this.failure = checkHead(this.request.target.expect, status, headers);
    if (status >= 300 && status < 400) {
      const { location } = headers;
      this.location = typeof location === 'string' ? location : undefined;
    }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.bytes += chunk.length;
    if (!this.request.target.keepsBody || this.#keptBytes >= KEPT_BODY_BYTES) return;
    const kept = chunk.subarray(0, KEPT_BODY_BYTES - this.#keptBytes);
    this.#keptBytes += kept.length;
    this.#body.push(kept);
  }

  onResponseEnd(): void {
    if (this.request.target.keepsBody) {
      this.failure ??= checkBody(this.request.target.expect, Buffer.concat(this.#body).toString('utf8'));
      this.#dropBody();
    }
    this.#owner.ended(this);
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#dropBody();
    this.#owner.failed(this, error);
  }

  #dropBody(): void {
    if (this.#body.length === 0) return;
    this.#body = [];
    this.#keptBytes = 0;
  }
}
