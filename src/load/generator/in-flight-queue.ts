/**
 * All requests in flight that are not settled, in the order of their intended times. All deadlines are equally long, so
 * this is the order of deadlines too, and those that wait for a connection, first come first served, are at the end of
 * the queue.
 */
import type { InFlightRequest } from './in-flight-request.ts';

export class InFlightQueue {
  #oldest: InFlightRequest | null = null;
  #newest: InFlightRequest | null = null;
  #waiting: InFlightRequest | null = null;

  get oldest(): InFlightRequest | null {
    return this.#oldest;
  }

  /** The first one without a connection. */
  get waiting(): InFlightRequest | null {
    return this.#waiting;
  }

  /** Adds a request that waits for a connection. */
  append(inFlight: InFlightRequest): void {
    inFlight.earlier = this.#newest;
    inFlight.later = null;
    if (this.#newest === null) this.#oldest = inFlight;
    else this.#newest.later = inFlight;
    this.#newest = inFlight;
    this.#waiting ??= inFlight;
  }

  /** The first waiting request has got its connection. */
  stopWaiting(inFlight: InFlightRequest): void {
    this.#waiting = inFlight.later;
  }

  remove(inFlight: InFlightRequest): void {
    if (inFlight === this.#waiting) this.#waiting = inFlight.later;
    if (inFlight.earlier === null) this.#oldest = inFlight.later;
    else inFlight.earlier.later = inFlight.later;
    if (inFlight.later === null) this.#newest = inFlight.earlier;
    else inFlight.later.earlier = inFlight.earlier;
    inFlight.earlier = null;
    inFlight.later = null;
  }
}
