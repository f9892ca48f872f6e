/** How well the generator keeps its own schedule: the evidence on which its figures are believed or not. */
import { DurationHistogram, EMPTY } from '../metrics/histogram.ts';
import type { ScheduleEvidence } from '../metrics/snapshot.ts';

/** A request counts as sent in time up to this long after the schedule's end: the last one is due at the very end. */
const END_TOLERANCE_MS = 10;

export class ScheduleWatch {
  readonly #pacing = new DurationHistogram(3);
  #due = 0;
  #sentInTime = 0;
  /** Requests that got a connection so far. */
  sentSoFar = 0;

  /** The generator got to a request so late. Waits for a free connection are not its fault and not in here. */
  due(lateMs: number): void {
    this.#due += 1;
    this.#pacing.record(lateMs);
  }

  /**
   * A request got its connection. `scheduleEndMs` is when the last request is due; Infinity while that is not known.
   */
  sent(nowMs: number, scheduleEndMs: number): void {
    this.sentSoFar += 1;
    if (nowMs <= scheduleEndMs + END_TOLERANCE_MS) this.#sentInTime += 1;
  }

  /** In the closed model requests are due when they can be sent: nothing is late. */
  evidence(model: 'open' | 'closed', lengthMs: number): ScheduleEvidence {
    return {
      due: this.#due,
      sentInTime: this.#sentInTime,
      lengthMs,
      pacing: model === 'open' ? this.#pacing.encode() : EMPTY,
    };
  }
}
