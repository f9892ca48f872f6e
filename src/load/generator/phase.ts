/**
 * Sends the requests of one phase (calibration, warm-up or measurement) and sees each of them to its end. Open model:
 * each request is due at a fixed moment, and waits for a connection when all are busy. Closed model: as many requests
 * as connections are under way, each followed by the next.
 */

import { type Failure, failureOf } from '../metrics/error-class.ts';
import type { Ending, Recorder, RequestResult } from '../metrics/recorder.ts';
import type { Connection, ConnectionGroup, ConnectionGroups } from './connections.ts';
import { checkLatency } from './expectation.ts';
import { Flight, type FlightOwner } from './flight.ts';
import { FlightLine } from './flight-line.ts';
import type { Offer } from './offer.ts';
import { wakeBefore } from './pacer.ts';
import type { CompiledTarget, RequestSequence } from './planned-request.ts';
import { redirectedRequest } from './redirect.ts';
import type { ScheduleWatch } from './schedule-watch.ts';

/** After this many sends the event loop gets a turn to read answers. */
const MOST_SENDS_PER_TURN = 32;
/**
 * A deadline may be noticed this much later, so that the timer for it can't make a send late. It counts as if noticed
 * at once.
 */
const DEADLINE_SLACK_MS = 3;

export interface PhaseOptions {
  /** Start of the phase on the clock of performance.now(). */
  readonly startMs: number;
  readonly offer: Offer;
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
export function runPhase(options: PhaseOptions): Promise<void> {
  return new Promise((resolve) => new Phase(options, resolve).start());
}

class Phase implements FlightOwner {
  readonly #options: PhaseOptions;
  readonly #done: () => void;
  readonly #turn = (): void => this.#takeTurn();
  readonly #stop = (): void => this.#finish();
  /** Later, so that failures which come at once do not keep the event loop from reading. */
  readonly #releaseLater = (flight: Flight): void => this.#release(flight, performance.now());
  readonly #line = new FlightLine();
  readonly #idle: Flight[] = [];
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
  };

  constructor(options: PhaseOptions, done: () => void) {
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
    const { offer } = this.#options;
    const sendMs = this.#line.waiting !== null && this.#hasConnection() ? nowMs : offer.dueMs(nowMs, this.#underWay);
    const otherMs = Math.min(
      this.#line.oldest?.deadlineMs ?? Number.POSITIVE_INFINITY,
      offer.endMs > nowMs ? offer.endMs : Number.POSITIVE_INFINITY,
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
    if (this.#options.offer.dueMs(nowMs, this.#underWay) > nowMs) return false;
    this.#launch(nowMs);
    return true;
  }

  #hasConnection(): boolean {
    return this.#underWay < this.#options.connections;
  }

  #isComplete(nowMs: number): boolean {
    return this.#line.oldest === null && this.#options.offer.isOver(nowMs);
  }

  #launch(nowMs: number): void {
    const { offer, requests, schedule, timeoutMs } = this.#options;
    const intendedMs = offer.take(nowMs);
    const planned = requests.next();
    const flight = this.#idle.pop() ?? new Flight(this, planned);
    flight.begin(planned, intendedMs, intendedMs + timeoutMs);
    this.#line.append(flight);
    schedule?.due(nowMs - intendedMs);
    if (this.#hasConnection() && this.#line.waiting === flight) this.#dispatch(flight, nowMs);
  }

  #dispatch(flight: Flight, nowMs: number): void {
    this.#line.stopWaiting(flight);
    this.#underWay += 1;
    this.#options.schedule?.sent(nowMs, this.#options.offer.scheduleEndMs());
    flight.sentMs = nowMs;
    flight.dispatch(this.#connectionFor(flight.planned.target, nowMs));
  }

  #connectionFor({ index, origin, host }: CompiledTarget, nowMs: number): Connection {
    const known = this.#groups[index];
    if (known !== undefined) return known.take(nowMs);
    const group = this.#options.groups.group(origin, host);
    this.#groups[index] = group;
    return group.take(nowMs);
  }

  started(flight: Flight): void {
    if (this.#isOver || !Number.isNaN(flight.startedMs)) return;
    flight.startedMs = performance.now();
  }

  ended(flight: Flight): void {
    if (this.#isOver) return;
    const nowMs = performance.now();
    if (nowMs > flight.deadlineMs) {
      this.#settle(flight, 'expired', this.#overdue(flight), nowMs);
      this.#release(flight, nowMs);
      return;
    }
    const failure =
      flight.location !== undefined && this.#options.followRedirects > 0
        ? this.#redirect(flight, nowMs)
        : flight.failure;
    if (failure === 'followed') return;
    this.#settle(
      flight,
      'answered',
      failure ?? checkLatency(flight.planned.target.expect, nowMs - flight.intendedMs),
      nowMs,
    );
    this.#release(flight, nowMs);
  }

  /** Sends the next request of a chain of redirects; else what is wrong with it. */
  #redirect(flight: Flight, nowMs: number): Failure | null | 'followed' {
    const { followRedirects, targets } = this.#options;
    const { status, location, connection, target, request } = flight;
    if (location === undefined || connection === null) return flight.failure;
    if (flight.redirects >= followRedirects)
      return {
        class: 'http-3xx',
        message: `HTTP ${status} after ${flight.redirects} redirects, which is as many as are followed`,
      };
    const next = redirectedRequest({ target, request, status, location }, targets);
    if ('class' in next) return next;
    connection.group.giveBack(connection, nowMs);
    flight.redirects += 1;
    flight.target = next.target;
    flight.request = next.request;
    flight.dispatch(this.#connectionFor(next.target, nowMs));
    return 'followed';
  }

  failed(flight: Flight, error: unknown): void {
    if (this.#isOver) return;
    const nowMs = performance.now();
    if (nowMs > flight.deadlineMs) this.#settle(flight, 'expired', this.#overdue(flight), nowMs);
    else this.#settle(flight, 'broken', failureOf(error), nowMs);
    setImmediate(this.#releaseLater, flight);
  }

  #expire(nowMs: number): void {
    let { oldest } = this.#line;
    while (oldest !== null && oldest.deadlineMs <= nowMs) {
      this.#expireOne(oldest, nowMs);
      oldest = this.#line.oldest;
    }
  }

  #expireOne(flight: Flight, nowMs: number): void {
    if (flight.connection === null) {
      const message = `no connection was free within ${this.#options.timeoutMs} ms of when it was due`;
      this.#settle(flight, 'not-sent', { class: 'not-sent', message }, nowMs);
      this.#idle.push(flight);
      return;
    }
    this.#settle(flight, 'expired', this.#overdue(flight), nowMs);
    flight.abort();
    setImmediate(this.#releaseLater, flight);
  }

  #overdue(flight: Flight): Failure {
    const after = `within ${this.#options.timeoutMs} ms of when it was due`;
    return flight.isOnSocket
      ? { class: 'timeout', message: `no complete response ${after}` }
      : { class: 'connect-timeout', message: `no connection ${after}` };
  }

  #settle(flight: Flight, ending: Ending, failure: Failure | null, nowMs: number): void {
    this.#line.remove(flight);
    const { recorder, startMs } = this.#options;
    const { intendedMs, startedMs, sentMs, deadlineMs, bytes } = flight;
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
    recorder.record(flight.planned.target.index, result);
  }

  /** The flight is over: its connection serves the next one. */
  #release(flight: Flight, nowMs: number): void {
    if (this.#isOver) return;
    const { connection } = flight;
    flight.connection = null;
    this.#underWay -= 1;
    if (connection !== null) connection.group.giveBack(connection, nowMs);
    this.#idle.push(flight);
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
