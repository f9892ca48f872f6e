/**
 * All flights that are not settled, in the order of their intended times. All deadlines are equally long, so this is
 * the order of deadlines too, and those that wait for a connection, first come first served, are the last ones of the
 * line.
 */
import type { Flight } from './flight.ts';

export class FlightLine {
  #oldest: Flight | null = null;
  #newest: Flight | null = null;
  #waiting: Flight | null = null;

  get oldest(): Flight | null {
    return this.#oldest;
  }

  /** The first one without a connection. */
  get waiting(): Flight | null {
    return this.#waiting;
  }

  /** Adds a flight that waits for a connection. */
  append(flight: Flight): void {
    flight.earlier = this.#newest;
    flight.later = null;
    if (this.#newest === null) this.#oldest = flight;
    else this.#newest.later = flight;
    this.#newest = flight;
    this.#waiting ??= flight;
  }

  /** The first waiting flight has got its connection. */
  stopWaiting(flight: Flight): void {
    this.#waiting = flight.later;
  }

  remove(flight: Flight): void {
    if (flight === this.#waiting) this.#waiting = flight.later;
    if (flight.earlier === null) this.#oldest = flight.later;
    else flight.earlier.later = flight.later;
    if (flight.later === null) this.#newest = flight.earlier;
    else flight.later.earlier = flight.earlier;
    flight.earlier = null;
    flight.later = null;
  }
}
