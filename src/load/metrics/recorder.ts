/**
 * The one seam between engines and figures: every finished request is recorded here, in memory that does not grow with
 * their number.
 */
import type { ErrorClass } from '../../lib/error-classes.ts';
import type { Failure } from './error-class.ts';
import { DurationHistogram } from './histogram.ts';
import { KeptRequests } from './kept-requests.ts';
import type { RequestResult } from './request-result.ts';
import type { RequestSamples } from './request-samples.ts';
import { SecondSeries, type SeriesSnapshot } from './series.ts';
import { type ErrorExample, firstExamples, type TargetKey, type TargetSnapshot } from './snapshot.ts';

/** What an engine hands its requests to. The result is not kept, so that it may be used again. */
export interface Recorder {
  /** `target` is what `LoadRecorder.target` returned for it. */
  record(target: number, result: RequestResult): void;
}

/** Counts: all that is kept of a warm-up. */
export class CountingRecorder implements Recorder {
  ok = 0;
  failed = 0;

  record(_target: number, { failure }: RequestResult): void {
    if (failure === null) this.ok += 1;
    else this.failed += 1;
  }

  p95SoFar(): number | null {
    return null;
  }
}

/** The recorder of a measured window. */
export class LoadRecorder implements Recorder {
  readonly #targets: TargetRecording[] = [];
  readonly #series = new SecondSeries();
  readonly #kept = new KeptRequests();
  ok = 0;
  failed = 0;

  /** Adds a target; returns its number. Targets to which nothing is sent are in the snapshot as well. */
  target(key: TargetKey): number {
    return this.#targets.push(new TargetRecording(key)) - 1;
  }

  record(target: number, result: RequestResult): void {
    const recording = this.#targets[target];
    if (recording === undefined) throw new RangeError(`there is no target ${target}`);
    const { failure, ending, endedAtMs, sentAtMs, latencyMs } = result;
    recording.record(result);
    if (failure === null) {
      this.ok += 1;
      // False for NaN.
      if (latencyMs >= this.#kept.slowFromMs) this.#keep(recording, result);
    } else {
      this.failed += 1;
      this.#keep(recording, result);
    }
    if (!Number.isNaN(sentAtMs)) this.#series.sent(sentAtMs);
    this.#series.settled(endedAtMs, failure === null, ending === 'broken' ? Number.NaN : latencyMs);
  }

  /** Takes down how many connections are open, from `elapsedMs` after the start of the measured window on. */
  connections(elapsedMs: number, open: number): void {
    this.#series.connections(elapsedMs, open);
  }

  /** The measured window lasted so long. */
  ended(elapsedMs: number): void {
    this.#series.ended(elapsedMs);
  }

  /** A request of which the engine does not tell the target would say nothing. */
  #keep({ name }: TargetRecording, result: RequestResult): void {
    if (name === null) return;
    if (result.failure === null) this.#kept.keepSlow(name, result);
    else this.#kept.keepFailed(name, result.failure.class, result);
  }

  /** Of all latencies so far, in milliseconds; null before the first. */
  p95SoFar(): number | null {
    return this.#series.p95SoFar();
  }

  /** What was recorded, in the order in which the targets were added. */
  snapshot(): {
    readonly targets: readonly TargetSnapshot[];
    readonly series: SeriesSnapshot;
    readonly samples: RequestSamples;
  } {
    return {
      targets: this.#targets.map((target) => target.snapshot()),
      series: this.#series.snapshot(),
      samples: this.#kept.snapshot(),
    };
  }
}

/** The requests of one error class so far. */
interface RunningErrors {
  count: number;
  readonly latency: DurationHistogram;
  examples: readonly ErrorExample[];
}

/** The running counts and distributions of one target. */
class TargetRecording {
  readonly #key: TargetKey;
  readonly #okLatency = new DurationHistogram(3);
  readonly #service = new DurationHistogram(3);
  readonly #lateness = new DurationHistogram(3);
  readonly #errors = new Map<ErrorClass, RunningErrors>();
  #requests = 0;
  #ok = 0;
  #answered = 0;
  #notSent = 0;
  #bytes = 0;

  constructor(key: TargetKey) {
    this.#key = key;
  }

  get name(): string | null {
    return this.#key.target;
  }

  record({ ending, failure, latencyMs, serviceMs, latenessMs, bytes, endedAtMs }: RequestResult): void {
    this.#requests += 1;
    this.#bytes += bytes;
    if (ending === 'answered') this.#answered += 1;
    if (!Number.isNaN(latenessMs)) this.#lateness.record(latenessMs);
    const group = failure === null ? null : this.#countFailure(failure, endedAtMs);
    if (group === null) this.#ok += 1;
    if (ending === 'broken') return;
    if (!Number.isNaN(latencyMs)) (group?.latency ?? this.#okLatency).record(latencyMs);
    if (!Number.isNaN(serviceMs)) this.#service.record(serviceMs);
  }

  snapshot(): TargetSnapshot {
    return {
      ...this.#key,
      requests: this.#requests,
      ok: this.#ok,
      answered: this.#answered,
      notSent: this.#notSent,
      ...(Number.isNaN(this.#bytes) ? {} : { bytes: this.#bytes }),
      okLatency: this.#okLatency.encode(),
      service: this.#service.encode(),
      lateness: this.#lateness.encode(),
      errors: [...this.#errors]
        .map(([errorClass, { count, latency, examples }]) => ({
          class: errorClass,
          count,
          latency: latency.encode(),
          examples,
        }))
        .sort((left, right) => (left.class < right.class ? -1 : 1)),
    };
  }

  #countFailure({ class: errorClass, message }: Failure, atMs: number): RunningErrors {
    if (errorClass === 'not-sent') this.#notSent += 1;
    let group = this.#errors.get(errorClass);
    if (group === undefined) {
      group = { count: 0, latency: new DurationHistogram(3), examples: [] };
      this.#errors.set(errorClass, group);
    }
    group.count += 1;
    if (group.examples.every((example) => example.message !== message))
      group.examples = firstExamples([...group.examples, { message, atMs }]);
    return group;
  }
}
