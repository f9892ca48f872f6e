import { formatDuration } from '../../lib/units.ts';
import type { Sighting } from './target-probe.ts';

const MOST_SEEN = 3;
/** Five times in a row, for ten seconds: no application starts with that. */
const MOST_REFUSALS = 5;
const REFUSED_MS = 10_000;

/** What was seen of a target over time: the last answers that differed, and since when each came. */
export class Sightings {
  readonly #distinct: { readonly seen: string; sinceMs: number }[] = [];
  #last: Sighting | undefined;
  #refusals = 0;
  #refusedSinceMs = 0;

  add(sighting: Sighting, elapsedMs: number): void {
    this.#last = sighting;
    if (!sighting.isRefused) this.#refusals = 0;
    else if (this.#refusals === 0) this.#refusedSinceMs = elapsedMs;
    if (sighting.isRefused) this.#refusals += 1;
    if (this.#distinct.at(-1)?.seen === sighting.seen) return;
    const before = this.#distinct.findIndex(({ seen }) => seen === sighting.seen);
    if (before !== -1) this.#distinct.splice(before, 1);
    this.#distinct.push({ seen: sighting.seen, sinceMs: elapsedMs });
    if (this.#distinct.length > MOST_SEEN) this.#distinct.shift();
  }

  get last(): Sighting | undefined {
    return this.#last;
  }

  /** Something answers, and has said long enough what is not expected of it. */
  isHopeless(elapsedMs: number): boolean {
    return this.#refusals >= MOST_REFUSALS && elapsedMs - this.#refusedSinceMs >= REFUSED_MS;
  }

  /** `connect ECONNREFUSED (from 0 ms on), then HTTP 503, "" (from 2.1 s on)`. */
  text(): string {
    if (this.#distinct.length === 0) return 'not asked yet';
    return this.#distinct.map(({ seen, sinceMs }) => `${seen} (since ${formatDuration(sinceMs)})`).join(', then ');
  }
}
