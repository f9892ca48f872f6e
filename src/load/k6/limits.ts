/**
 * Holds a script to max-requests and max-rate while it runs. k6 knows no such limits that a script could not lift, so
 * what it reports is counted. Requests that are under way when a limit is passed have been sent by then.
 */
import { formatCount } from '../../lib/units.ts';
import type { LoadSettings } from '../plan/plan.ts';
import type { Point } from './points.ts';

/**
 * One sample each for something sent: HTTP requests, WebSocket connections and messages, gRPC calls, streams and
 * messages.
 */
const SENT: ReadonlySet<string> = new Set([
  'http_reqs',
  'ws_sessions',
  'ws_msgs_sent',
  'grpc_req_duration',
  'grpc_streams',
  'grpc_streams_msgs_sent',
]);
/** Those whose value is the time from sending to the sample: HTTP requests once more, and gRPC calls. */
const TIMED: ReadonlySet<string> = new Set(['http_req_duration', 'grpc_req_duration']);
const INSTANT: ReadonlySet<string> = new Set(['ws_sessions', 'ws_msgs_sent', 'grpc_streams', 'grpc_streams_msgs_sent']);

/** The metrics that are counted. */
export const LIMITED_METRICS: ReadonlySet<string> = new Set([...SENT, ...TIMED]);

/** What a second may hold beyond max-rate: k6 wakes its VUs a few milliseconds early or late, and makes up for it. */
export const RATE_TOLERANCE = { share: 0.1, requests: 10 };
/**
 * k6's own limit (`--rps`), above the one that ends a run: it only bounds what is sent until then, and delays nobody
 * who keeps to max-rate.
 */
const RPS_FACTOR = 1.5;
const WINDOW_MS = 1000;
const BIN_MS = 100;
const BINS = WINDOW_MS / BIN_MS;
/** A day's: times come from k6, and no more of them than that are kept. */
const MOST_BINS = 24 * 3600 * BINS;

/** The value of `--rps`, unless the script asks for less. */
export function rpsLimit(maxRate: number, own: number | undefined): number {
  const ours = Math.ceil(maxRate * RPS_FACTOR);
  return own !== undefined && own > 0 ? Math.min(Math.ceil(own), ours) : ours;
}

/** Counts what a script sends. `onBreach` is called once, with a full sentence. */
export class LimitWatch {
  readonly #limits: Pick<LoadSettings['limits'], 'requests' | 'ratePerSecond'>;
  readonly #onBreach: (sentence: string) => void;
  readonly #bins = new Map<number, number>();
  #isBroken = false;
  sent = 0;

  constructor(
    limits: Pick<LoadSettings['limits'], 'requests' | 'ratePerSecond'>,
    onBreach: (sentence: string) => void,
  ) {
    this.#limits = limits;
    this.#onBreach = onBreach;
  }

  see({ metric, atMs, value }: Pick<Point, 'metric' | 'atMs' | 'value'>): void {
    if (SENT.has(metric)) this.request();
    if (TIMED.has(metric)) this.#at(atMs - value);
    else if (INSTANT.has(metric)) this.#at(atMs);
  }

  /** A sample that was too long to be read; one that does not even say its metric could be a request. */
  seeUnread(metric: string | undefined): void {
    if (metric === undefined || SENT.has(metric)) this.request();
  }

  request(): void {
    this.sent += 1;
    const { requests } = this.#limits;
    if (this.sent > requests)
      this.#broken(
        `k6 sent more requests than max-requests allows: ${formatCount(this.sent)} were reported when it was ended, and at most ${formatCount(requests)} are allowed.`,
      );
  }

  #at(sentMs: number): void {
    const bin = Math.floor(sentMs / BIN_MS);
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1);
    if (this.#bins.size > MOST_BINS) for (const first of this.#bins.keys()) if (this.#bins.delete(first)) break;
    const { ratePerSecond } = this.#limits;
    const most = ratePerSecond * (1 + RATE_TOLERANCE.share) + RATE_TOLERANCE.requests;
    const busiest = this.#busiestAround(bin);
    if (busiest > most)
      this.#broken(
        `k6 sent faster than max-rate allows: ${formatCount(busiest)} requests within one second, and at most ${ratePerSecond}/s are allowed (10 % and 10 requests beyond that are let pass).`,
      );
  }

  /** The most requests within one second that the bin is part of. */
  #busiestAround(bin: number): number {
    const count = (index: number): number => this.#bins.get(index) ?? 0;
    let sum = 0;
    for (let index = bin - BINS + 1; index <= bin; index += 1) sum += count(index);
    let busiest = sum;
    for (let index = bin + 1; index < bin + BINS; index += 1) {
      sum += count(index) - count(index - BINS);
      busiest = Math.max(busiest, sum);
    }
    return busiest;
  }

  #broken(sentence: string): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    this.#onBreach(sentence);
  }
}
