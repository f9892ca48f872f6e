/**
 * Sends the requests of one phase (calibration, warm-up or measurement) and sees each of them to its end. Open model:
 * each request is due at a fixed moment, and waits for a connection when all are busy. Closed model: as many requests
 * as connections are under way, each followed by the next.
 */

import { type Failure, failureOf } from '../metrics/error-class.ts';
import type { Recorder } from '../metrics/recorder.ts';
import type { Ending, RequestResult } from '../metrics/request-result.ts';
import { checkLatency } from './check-response.ts';
import type { Connection, ConnectionGroup, ConnectionGroups } from './connections.ts';
import { InFlightQueue } from './in-flight-queue.ts';
import { type InFlightOwner, InFlightRequest } from './in-flight-request.ts';
import type { Pacer } from './pacer.ts';
import type { CompiledTarget, RequestSequence } from './planned-request.ts';
import { redirectedRequest } from './redirect.ts';
import type { ScheduleWatch } from './schedule-watch.ts';
import { wakeBefore } from './wake.ts';

/** After this many sends the event loop gets a turn to read answers. */
const MOST_SENDS_PER_TURN = 32;
/**
 * A deadline may be noticed this much later, so that the timer for it can't make a send late. It counts as if noticed
 * at once.
 */
const DEADLINE_SLACK_MS = 3;

/**
 * That a server had closed a connection before it got the request is heard of within a round trip; this leaves room for
 * a busy machine. What breaks later broke while the application worked on it, and is a failure.
 */
const STALE_MS = 100;

export interface ExecutorOptions {
  /** Start of the phase on the clock of performance.now(). */
  readonly startMs: number;
  readonly pacer: Pacer;
  /** Most requests under way at once. */
  readonly connections: number;
  readonly timeoutMs: number;
  readonly followRedirects: number;
  readonly targets: readonly CompiledTarget[];
  readonly requests: RequestSequence;
  readonly groups: ConnectionGroups;
  readonly recorder: Recorder;
  /** Hears how well the schedule is kept. */
  readonly schedule?: ScheduleWatch;
  readonly signal: AbortSignal;
}

/**
 * Resolves when every request is settled, or at once when the signal says so; what is under way then is dropped
 * uncounted.
 */
export function executeLoad(options: ExecutorOptions): Promise<void> {
  return new Promise((resolve) => new Executor(options, resolve).start());
}

class Executor implements InFlightOwner {
  readonly #options: ExecutorOptions;
  readonly #done: () => void;
  readonly #turn = (): void => this.#takeTurn();
  readonly #stop = (): void => this.#finish();
  /** Later, so that failures which come at once do not keep the event loop from reading. */
  readonly #releaseLater = (inFlight: InFlightRequest): void => this.#release(inFlight, performance.now());
  readonly #line = new InFlightQueue();
  readonly #idle: InFlightRequest[] = [];
  /** By the target's index: what `groups.group` answered. */
  readonly #groups: ConnectionGroup[] = [];
  #underWay = 0;
  #isSending = false;
  /** A wake-up is set: without one nobody would see a deadline pass. */
  #isArmed = false;
  #isOver = false;
  #forgetWake: () => void = () => undefined;
  /** One for all: the hot path allocates next to nothing. */
  readonly #result: { -readonly [Key in keyof RequestResult]: RequestResult[Key] } = {
    ending: 'answered',
    failure: null,
    latencyMs: 0,
    serviceMs: 0,
    latenessMs: 0,
    sentAtMs: 0,
    endedAtMs: 0,
    bytes: 0,
    number: 0,
    dueAtMs: 0,
    status: 0,
    answer: null,
  };

  constructor(options: ExecutorOptions, done: () => void) {
    this.#options = options;
    this.#done = done;
  }

  start(): void {
    const { signal } = this.#options;
    if (signal.aborted) {
      this.#finish();
      return;
    }
    signal.addEventListener('abort', this.#stop, { once: true });
    this.#takeTurn();
  }

  /** Ends what is overdue, sends what is due, and waits for the next of either. */
  #takeTurn(): void {
    this.#expire(performance.now());
    this.#send();
    if (!this.#isOver) this.#wakeNext();
  }

  #wakeNext(): void {
    const nowMs = performance.now();
    this.#forgetWake();
    this.#isArmed = false;
    // The end may have come since the last look; nothing would be left to wake up for.
    if (this.#isComplete(nowMs)) {
      this.#finish();
      return;
    }
    const { pacer } = this.#options;
    const sendMs = this.#line.waiting !== null && this.#hasConnection() ? nowMs : pacer.dueMs(nowMs, this.#underWay);
    const otherMs = Math.min(
      this.#line.oldest?.deadlineMs ?? Number.POSITIVE_INFINITY,
      pacer.endMs > nowMs ? pacer.endMs : Number.POSITIVE_INFINITY,
    );
    // Neither: a connection that failed is about to be given back; what is sent then sets the next wake-up.
    if (Math.min(sendMs, otherMs) === Number.POSITIVE_INFINITY) return;
    this.#isArmed = true;
    // Only a send is worth waking up for to the fraction of a millisecond; a deadline that is about as near waits for
    // it.
    if (sendMs <= otherMs + DEADLINE_SLACK_MS) {
      this.#forgetWake = wakeBefore(sendMs - nowMs, this.#underWay === 0, this.#turn);
    } else {
      const timer = setTimeout(this.#turn, Math.max(1, Math.ceil(otherMs - nowMs)));
      this.#forgetWake = () => clearTimeout(timer);
    }
  }

  /**
   * Sends what may be sent now. An error can end a request while it is being sent; that must not send the next from
   * within.
   */
  #send(): void {
    if (this.#isSending || this.#isOver) return;
    this.#isSending = true;
    let sends = 0;
    while (sends < MOST_SENDS_PER_TURN && this.#sendOne(performance.now())) sends += 1;
    this.#isSending = false;
    if (this.#isComplete(performance.now())) this.#finish();
    else if (sends === MOST_SENDS_PER_TURN || !this.#isArmed) this.#wakeNext();
  }

  #sendOne(nowMs: number): boolean {
    const { waiting } = this.#line;
    if (waiting !== null && this.#hasConnection()) {
      if (waiting.deadlineMs <= nowMs) this.#expireOne(waiting, nowMs);
      else this.#dispatch(waiting, nowMs);
      return true;
    }
    if (this.#options.pacer.dueMs(nowMs, this.#underWay) > nowMs) return false;
    this.#launch(nowMs);
    return true;
  }

  #hasConnection(): boolean {
    return this.#underWay < this.#options.connections;
  }

  #isComplete(nowMs: number): boolean {
    return this.#line.oldest === null && this.#options.pacer.isOver(nowMs);
  }

  #launch(nowMs: number): void {
    const { pacer, requests, schedule, timeoutMs } = this.#options;
    const intendedMs = pacer.take(nowMs);
    const planned = requests.next();
    const inFlight = this.#idle.pop() ?? new InFlightRequest(this, planned);
    inFlight.begin(planned, intendedMs, intendedMs + timeoutMs);
    this.#line.append(inFlight);
    schedule?.due(nowMs - intendedMs);
    if (this.#hasConnection() && this.#line.waiting === inFlight) this.#dispatch(inFlight, nowMs);
  }

  #dispatch(inFlight: InFlightRequest, nowMs: number): void {
    this.#line.stopWaiting(inFlight);
    this.#underWay += 1;
    this.#options.schedule?.sent(nowMs, this.#options.pacer.scheduleEndMs());
    inFlight.sentMs = nowMs;
    inFlight.dispatch(this.#connectionFor(inFlight.planned.target, nowMs), nowMs);
  }

  #connectionFor({ index, origin, host }: CompiledTarget, nowMs: number): Connection {
    const known = this.#groups[index];
    if (known !== undefined) return known.take(nowMs);
    const group = this.#options.groups.group(origin, host);
    this.#groups[index] = group;
    return group.take(nowMs);
  }

  started(inFlight: InFlightRequest): void {
    if (this.#isOver || !Number.isNaN(inFlight.startedMs)) return;
    inFlight.startedMs = performance.now();
  }

  ended(inFlight: InFlightRequest): void {
    if (this.#isOver) return;
    const nowMs = Number.isNaN(inFlight.endedMs) ? performance.now() : inFlight.endedMs;
    if (nowMs > inFlight.deadlineMs) {
      this.#settle(inFlight, 'expired', this.#overdue(inFlight), nowMs);
      this.#release(inFlight, nowMs);
      return;
    }
    const failure =
      inFlight.location !== undefined && this.#options.followRedirects > 0
        ? this.#redirect(inFlight, nowMs)
        : inFlight.failure;
    if (failure === 'followed') return;
    this.#settle(
      inFlight,
      'answered',
      failure ?? checkLatency(inFlight.planned.target.expect, nowMs - inFlight.intendedMs),
      nowMs,
    );
    this.#release(inFlight, nowMs);
  }

  /** Sends the next request of a chain of redirects; else what is wrong with it. */
  #redirect(inFlight: InFlightRequest, nowMs: number): Failure | null | 'followed' {
    const { followRedirects, targets } = this.#options;
    const { status, location, connection, target, request } = inFlight;
    if (location === undefined || connection === null) return inFlight.failure;
    if (inFlight.redirects >= followRedirects)
      return {
        class: 'http-3xx',
        message: `HTTP ${status} after ${inFlight.redirects} redirects, which is as many as are followed`,
      };
    const next = redirectedRequest({ target, request, status, location }, targets);
    if ('class' in next) return next;
    connection.group.giveBack(connection, nowMs);
    inFlight.redirects += 1;
    inFlight.target = next.target;
    inFlight.request = next.request;
    inFlight.dispatch(this.#connectionFor(next.target, nowMs), nowMs);
    return 'followed';
  }

  failed(inFlight: InFlightRequest, error: unknown, maySendAgain: boolean): void {
    if (this.#isOver) return;
    const nowMs = performance.now();
    // Once: a new connection has served nothing yet, so that nothing may be sent again on the next one.
    const isStale = maySendAgain && nowMs - inFlight.dispatchedMs <= STALE_MS && nowMs <= inFlight.deadlineMs;
    if (isStale && inFlight.connection !== null) {
      inFlight.dispatch(inFlight.connection.group.takeNew(nowMs), nowMs);
      return;
    }
    if (nowMs > inFlight.deadlineMs) this.#settle(inFlight, 'expired', this.#overdue(inFlight), nowMs);
    else this.#settle(inFlight, 'broken', failureOf(error), nowMs);
    setImmediate(this.#releaseLater, inFlight);
  }

  #expire(nowMs: number): void {
    let { oldest } = this.#line;
    while (oldest !== null && oldest.deadlineMs <= nowMs) {
      this.#expireOne(oldest, nowMs);
      oldest = this.#line.oldest;
    }
  }

  #expireOne(inFlight: InFlightRequest, nowMs: number): void {
    if (inFlight.connection === null) {
      const message = `no connection was free within ${this.#options.timeoutMs} ms of when it was due`;
      this.#settle(inFlight, 'not-sent', { class: 'not-sent', message }, nowMs);
      this.#idle.push(inFlight);
      return;
    }
    this.#settle(inFlight, 'expired', this.#overdue(inFlight), nowMs);
    inFlight.abort();
    setImmediate(this.#releaseLater, inFlight);
  }

  #overdue(inFlight: InFlightRequest): Failure {
    const after = `within ${this.#options.timeoutMs} ms of when it was due`;
    return inFlight.isOnSocket
      ? { class: 'timeout', message: `no complete response ${after}` }
      : { class: 'connect-timeout', message: `no connection ${after}` };
  }

  #settle(inFlight: InFlightRequest, ending: Ending, failure: Failure | null, nowMs: number): void {
    this.#line.remove(inFlight);
    const { recorder, startMs } = this.#options;
    const { intendedMs, startedMs, sentMs, deadlineMs, bytes } = inFlight;
    // What waited in vain waited until its deadline, not until we noticed.
    const endMs = ending === 'expired' || ending === 'not-sent' ? deadlineMs : nowMs;
    const result = this.#result;
    result.ending = ending;
    result.failure = failure;
    result.latencyMs = endMs - intendedMs;
    result.serviceMs = endMs - startedMs;
    result.latenessMs = startedMs - intendedMs;
    result.sentAtMs = sentMs - startMs;
    result.endedAtMs = nowMs - startMs;
    result.bytes = bytes;
    result.number = inFlight.planned.number;
    result.dueAtMs = intendedMs - startMs;
    result.status = inFlight.status;
    result.answer = inFlight.answer;
    recorder.record(inFlight.planned.target.index, result);
  }

  /** The request is over: its connection serves the next one. */
  #release(inFlight: InFlightRequest, nowMs: number): void {
    if (this.#isOver) return;
    const { connection } = inFlight;
    inFlight.connection = null;
    this.#underWay -= 1;
    if (connection !== null) connection.group.giveBack(connection, nowMs);
    this.#idle.push(inFlight);
    this.#send();
  }

  #finish(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#forgetWake();
    this.#options.signal.removeEventListener('abort', this.#stop);
    this.#done();
  }
}
