/** What k6 tells of its requests, handed to the recorder in the order of their ends. */
import type { HostLoad } from '../metrics/host-load.ts';
import { LoadRecorder } from '../metrics/recorder.ts';
import type { RequestResult } from '../metrics/request-result.ts';
import type { LoadSnapshot } from '../metrics/snapshot.ts';

/** A request as the readers of k6's output tell it. */
export interface K6Request
  extends Pick<RequestResult, 'ending' | 'failure' | 'latencyMs' | 'serviceMs' | 'number' | 'status' | 'answer'> {
  readonly target: { readonly name: string; readonly host: string };
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
}

/** Iterations given up are counted one by one; a script can say any number of them. */
const MOST_GIVEN_UP = 10_000_000;

export class K6Recording {
  readonly #recorder = new LoadRecorder();
  readonly #targets = new Map<string, number>();
  #anyTarget: number | undefined;
  #startedAt: number | undefined;
  #lastAt = 0;
  readonly warmUp = { requests: 0, failures: 0 };
  sent = 0;
  notSent = 0;

  /** Targets that are listed even when nothing is asked of them. */
  constructor(targets: readonly { readonly name: string; readonly host: string }[]) {
    for (const target of targets) this.#numberOf(target);
  }

  /** When the measured part began, milliseconds since the epoch; undefined before. */
  get startedAt(): number | undefined {
    return this.#startedAt;
  }

  get targetNames(): ReadonlySet<string> {
    return new Set(this.#targets.keys());
  }

  get ok(): number {
    return this.#recorder.ok;
  }

  get failed(): number {
    return this.#recorder.failed;
  }

  started(atMs: number): void {
    this.#startedAt ??= atMs;
  }

  warmedUp(isOk: boolean): void {
    this.warmUp.requests += 1;
    if (!isOk) this.warmUp.failures += 1;
  }

  settled({ target, endedAt, latencyMs, ...outcome }: K6Request): void {
    const endedAtMs = this.#elapsed(endedAt, endedAt - latencyMs);
    const sentAtMs = Math.max(0, endedAt - latencyMs - (this.#startedAt ?? endedAt));
    this.sent += 1;
    const result = {
      ...outcome,
      latencyMs,
      latenessMs: Number.NaN,
      sentAtMs,
      // k6 does not tell how long a request waited for a VU.
      dueAtMs: sentAtMs,
      endedAtMs,
      bytes: Number.NaN,
    };
    this.#recorder.record(this.#numberOf(target), result);
  }

  /**
   * Iterations for which k6 had no VU when they were due. It does not tell which target they were for, unless there is
   * one only.
   */
  givenUp(told: number, atMs: number): void {
    const count = Math.min(Math.floor(told), MOST_GIVEN_UP - this.notSent);
    const endedAtMs = this.#elapsed(atMs, atMs);
    const [only, ...others] = this.#targets.values();
    if (only === undefined || others.length > 0) this.#anyTarget ??= this.#recorder.target({ target: null, host: '' });
    const target = only === undefined || others.length > 0 ? this.#anyTarget : only;
    if (target === undefined) return;
    this.notSent += count;
    for (let one = 0; one < count; one += 1)
      this.#recorder.record(target, { ...DROPPED, endedAtMs, dueAtMs: endedAtMs });
  }

  p95SoFar(): number | null {
    return this.#recorder.p95SoFar();
  }

  /** Everything that was recorded. The window lasts to the last answer, and `lengthMs` in any case. */
  snapshot(now: number, lengthMs: number, host: HostLoad): LoadSnapshot {
    const startedAt = this.#startedAt ?? now;
    const endedAt = Math.max(this.#lastAt, startedAt + lengthMs);
    return { version: 1, window: { startedAt, endedAt }, ...this.#recorder.snapshot(), evidence: { host } };
  }

  /**
   * Time since the start, which is `fromMs` when nothing was heard before. Samples of different VUs may be a little out
   * of order.
   */
  #elapsed(atMs: number, fromMs: number): number {
    this.#startedAt ??= fromMs;
    this.#lastAt = Math.max(this.#lastAt, atMs);
    return Math.max(0, this.#lastAt - this.#startedAt);
  }

  #numberOf({ name, host }: K6Request['target']): number {
    const known = this.#targets.get(name) ?? this.#recorder.target({ target: name, host });
    this.#targets.set(name, known);
    return known;
  }
}

/** There was no wait to time. */
const DROPPED = {
  ending: 'not-sent',
  failure: { class: 'not-sent', message: 'k6 had no free VU when it was due' },
  latencyMs: Number.NaN,
  serviceMs: Number.NaN,
  latenessMs: Number.NaN,
  sentAtMs: Number.NaN,
  bytes: Number.NaN,
  number: Number.NaN,
  status: 0,
  answer: null,
} as const;
