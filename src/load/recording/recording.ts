/** What is kept of a run, in memory that does not grow with the number of requests. */

import type { Flight } from '../generator/flight.ts';
import type { LoadStats, SecondStats, TargetStats } from '../types.ts';
import type { Failure } from './error-class.ts';
import { DurationHistogram } from './histogram.ts';
import { SecondSeries } from './series.ts';
import { type Ending, StatsRecording } from './stats.ts';

/** A request counts as sent in time up to this long after the schedule's end: the last one is due at the very end. */
const END_TOLERANCE_MS = 10;

/** Hears of every request of a phase. Moments are on the clock of performance.now(). */
export interface Recorder {
  /** The generator got to a request that was due at `flight.intendedMs`. */
  due(flight: Flight, nowMs: number): void;
  /** It has a connection. `scheduleEndMs`: when the last request is due; Infinity while that is not known. */
  dispatched(nowMs: number, scheduleEndMs: number): void;
  /** A socket took it. */
  started(flight: Flight): void;
  settled(flight: Flight, ending: Ending, failure: Failure | null, nowMs: number): void;
}

/** Counts: all that is kept of a warm-up. */
export class CountingRecorder implements Recorder {
  sent = 0;
  ok = 0;
  failed = 0;

  due(): void {
    // Counted when it is sent.
  }

  dispatched(): void {
    this.sent += 1;
  }

  started(): void {
    // A warm-up's lateness says nothing.
  }

  settled(_flight: Flight, _ending: Ending, failure: Failure | null): void {
    if (failure === null) this.ok += 1;
    else this.failed += 1;
  }

  p95SoFar(): number | null {
    return null;
  }
}

/** The recording of a measured phase. */
export class Recording implements Recorder {
  readonly #startMs: number;
  readonly #targets: readonly StatsRecording[];
  readonly #series = new SecondSeries();
  #due = 0;
  #dispatchedInTime = 0;
  /** How late the generator itself was; waits for a free connection are not its fault and not in here. */
  readonly pacing = new DurationHistogram(3);
  sent = 0;
  ok = 0;
  failed = 0;

  constructor(startMs: number, targets: number) {
    this.#startMs = startMs;
    this.#targets = Array.from({ length: targets }, () => new StatsRecording());
  }

  due(flight: Flight, nowMs: number): void {
    this.#due += 1;
    this.pacing.record(nowMs - flight.intendedMs);
  }

  dispatched(nowMs: number, scheduleEndMs: number): void {
    this.sent += 1;
    this.#series.sent(nowMs - this.#startMs);
    if (nowMs <= scheduleEndMs + END_TOLERANCE_MS) this.#dispatchedInTime += 1;
  }

  started(flight: Flight): void {
    this.#targets[flight.planned.target.index]?.recordLateness(flight.startedMs - flight.intendedMs);
  }

  settled(flight: Flight, ending: Ending, failure: Failure | null, nowMs: number): void {
    const { target } = flight.planned;
    // What waited in vain waited until its deadline, not until we noticed.
    const endMs = ending === 'expired' || ending === 'not-sent' ? flight.deadlineMs : nowMs;
    const latencyMs = endMs - flight.intendedMs;
    this.#targets[target.index]?.recordSettled(target.name, { ending, failure, latencyMs, serviceMs: endMs - flight.startedMs, bytes: flight.bytes });
    if (failure === null) this.ok += 1;
    else this.failed += 1;
    this.#series.settled(nowMs - this.#startMs, failure === null, ending === 'broken' ? undefined : latencyMs);
  }

  p95SoFar(): number | null {
    return this.#series.p95SoFar();
  }

  /** All figures, for a run that ended at `endMs` and whose schedule ended at `scheduleEndMs`. */
  close(endMs: number, scheduleEndMs: number, targets: readonly { readonly name: string; readonly host: string }[]): RecordedLoad {
    const windowMs = endMs - this.#startMs;
    const all = new StatsRecording();
    for (const recording of this.#targets) all.add(recording);
    // Cancelled before its end, or a closed model, which has none of its own.
    const scheduleMs = Math.min(scheduleEndMs, endMs) - this.#startMs;
    return {
      total: all.stats(windowMs),
      targets: targets.flatMap(({ name, host }, index) => {
        const recording = this.#targets[index];
        return recording === undefined ? [] : [{ name, host, ...recording.stats(windowMs) }];
      }),
      seconds: this.#series.close(windowMs),
      // A schedule of a single request at its start has no length to divide by.
      schedule: { due: this.#due, sentInTime: this.#dispatchedInTime, lengthMs: scheduleMs > 0 ? scheduleMs : windowMs },
    };
  }
}

/** What a run left behind. */
export interface RecordedLoad {
  readonly total: LoadStats;
  readonly targets: readonly TargetStats[];
  readonly seconds: readonly SecondStats[];
  readonly schedule: {
    readonly due: number;
    /** Of those, the ones for which there was a connection before the schedule was over. */
    readonly sentInTime: number;
    readonly lengthMs: number;
  };
}
