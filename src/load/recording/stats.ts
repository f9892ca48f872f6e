/** The running counts and distributions of one target, or of all together. */
import { measured, notMeasured } from '../../core/measured.ts';
import { wilsonInterval } from '../../core/statistics.ts';
import type { ErrorClass, ErrorGroup, LoadStats } from '../types.ts';
import type { Failure } from './error-class.ts';
import { DurationHistogram } from './histogram.ts';

const MOST_EXAMPLES = 3;

/**
 * How a request came to its end:
 * - `answered`: the whole response came, wanted or not;
 * - `expired`: its deadline passed, and it counts with the time that was waited in vain;
 * - `broken`: the connection failed: there is no response to time, and a quick refusal must not improve a percentile;
 * - `not-sent`: its deadline passed before there was a free connection. (One that broke because this machine had no socket for it was not sent either.)
 */
export type Ending = 'answered' | 'expired' | 'broken' | 'not-sent';

/** A settled request. Durations in milliseconds; `serviceMs` is NaN when no socket took it. */
export interface Settled {
  readonly ending: Ending;
  readonly failure: Failure | null;
  readonly latencyMs: number;
  readonly serviceMs: number;
  readonly bytes: number;
}

type Example = ErrorGroup['examples'][number];

/** The requests of one error class so far. */
interface RunningErrors {
  count: number;
  readonly latency: DurationHistogram;
  /** The first three that differ. */
  readonly examples: Example[];
}

export class StatsRecording {
  readonly #okLatency = new DurationHistogram(3);
  readonly #service = new DurationHistogram(3);
  readonly #lateness = new DurationHistogram(3);
  readonly #errors = new Map<ErrorClass, RunningErrors>();
  #requests = 0;
  #ok = 0;
  #answered = 0;
  #notSent = 0;
  #bytes = 0;

  get service(): DurationHistogram {
    return this.#service;
  }

  recordLateness(ms: number): void {
    this.#lateness.record(ms);
  }

  recordSettled(target: string, { ending, failure, latencyMs, serviceMs, bytes }: Settled): void {
    this.#requests += 1;
    this.#bytes += bytes;
    if (ending === 'answered') this.#answered += 1;
    if (failure?.class === 'not-sent') this.#notSent += 1;
    const group = failure === null ? null : this.#countFailures(target, failure, 1);
    if (group === null) this.#ok += 1;
    if (ending === 'broken') return;
    (group?.latency ?? this.#okLatency).record(latencyMs);
    if (!Number.isNaN(serviceMs)) this.#service.record(serviceMs);
  }

  /** Counts requests that came due and were given up at once: there was no wait to time. */
  recordGivenUp(target: string, failure: Failure, count: number): void {
    this.#requests += count;
    this.#notSent += count;
    this.#countFailures(target, failure, count);
  }

  /** Adds another recording's counts and distributions; examples up to the limit. */
  add(other: StatsRecording): void {
    this.#okLatency.add(other.#okLatency);
    this.#service.add(other.#service);
    this.#lateness.add(other.#lateness);
    this.#requests += other.#requests;
    this.#ok += other.#ok;
    this.#answered += other.#answered;
    this.#notSent += other.#notSent;
    this.#bytes += other.#bytes;
    for (const [errorClass, { count, latency, examples }] of other.#errors) {
      const group = this.#errorGroup(errorClass);
      group.count += count;
      group.latency.add(latency);
      for (const example of examples) if (group.examples.length < MOST_EXAMPLES) addExample(group.examples, example);
    }
  }

  stats(windowMs: number): LoadStats {
    const latency = new DurationHistogram(3);
    for (const part of [this.#okLatency, ...[...this.#errors.values()].map((group) => group.latency)]) latency.add(part);
    return {
      requests: this.#requests,
      sent: this.#requests - this.#notSent,
      ok: this.#ok,
      failures: this.#requests - this.#ok,
      notSent: this.#notSent,
      success:
        this.#requests === 0
          ? notMeasured('no request came due')
          : measured({ rate: this.#ok / this.#requests, interval: wilsonInterval(this.#ok, this.#requests) }),
      throughputPerSecond: windowMs > 0 ? (this.#answered * 1000) / windowMs : 0,
      latency: latency.distribution('no request was answered or timed out'),
      okLatency: this.#okLatency.distribution('no request was ok'),
      service: this.#service.distribution('no request that was sent was answered or timed out'),
      lateness: this.#lateness.distribution('no request was sent'),
      bytesReceived: measured(this.#bytes),
      errors: this.#errorGroups(),
    };
  }

  #countFailures(target: string, failure: Failure, count: number): RunningErrors {
    const group = this.#errorGroup(failure.class);
    group.count += count;
    if (group.examples.length < MOST_EXAMPLES) addExample(group.examples, { target, message: failure.message });
    return group;
  }

  #errorGroup(errorClass: ErrorClass): RunningErrors {
    const known = this.#errors.get(errorClass);
    if (known !== undefined) return known;
    const group = { count: 0, latency: new DurationHistogram(3), examples: [] };
    this.#errors.set(errorClass, group);
    return group;
  }

  #errorGroups(): readonly ErrorGroup[] {
    return [...this.#errors]
      .map(([errorClass, { count, latency, examples }]) => ({
        class: errorClass,
        count,
        latency: latency.distribution('none of them was answered or timed out'),
        examples,
      }))
      .sort((first, second) => second.count - first.count);
  }
}

function addExample(examples: Example[], example: Example): void {
  if (examples.every(({ target, message }) => target !== example.target || message !== example.message)) examples.push(example);
}
