/** What is kept of a k6 run: the builtin engine's statistics and histograms, in memory that does not grow with the number of requests. */
import { notMeasured } from '../../core/measured.ts';
import { SecondSeries } from '../recording/series.ts';
import { type Settled, StatsRecording } from '../recording/stats.ts';
import type { LoadStats, SecondStats, TargetStats } from '../types.ts';

/** A request as the readers of k6's output tell it. */
export interface K6Request extends Omit<Settled, 'bytes'> {
  readonly target: { readonly name: string; readonly host: string };
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
}

/** Iterations given up are counted one by one; a script can say any number of them. */
const MOST_GIVEN_UP = 10_000_000;
const LATENESS = 'k6 does not tell when a request was due: latencies begin when it takes a connection for it';
const BYTES = 'k6 counts bytes on the wire, headers included, and not those of bodies';

export interface K6Recorded {
  readonly window: { readonly startedAt: number; readonly endedAt: number };
  readonly total: LoadStats;
  readonly targets: readonly TargetStats[];
  readonly seconds: readonly SecondStats[];
}

export class K6Recording {
  readonly #targets = new Map<string, { readonly host: string; readonly stats: StatsRecording }>();
  readonly #givenUp = new StatsRecording();
  readonly #series = new SecondSeries();
  /** By second: samples come when a request has ended, so that its second of sending may be over. */
  readonly #sent = new Map<number, number>();
  #startedAt: number | undefined;
  #lastAt = 0;
  readonly warmUp = { requests: 0, failures: 0 };
  sent = 0;
  ok = 0;
  failed = 0;
  notSent = 0;

  /** Targets that are listed even when nothing is asked of them. */
  constructor(targets: readonly { readonly name: string; readonly host: string }[]) {
    for (const { name, host } of targets) this.#targets.set(name, { host, stats: new StatsRecording() });
  }

  /** When the measured part began, milliseconds since the epoch; undefined before. */
  get startedAt(): number | undefined {
    return this.#startedAt;
  }

  get targetNames(): ReadonlySet<string> {
    return new Set(this.#targets.keys());
  }

  started(atMs: number): void {
    this.#startedAt ??= atMs;
  }

  warmedUp(isOk: boolean): void {
    this.warmUp.requests += 1;
    if (!isOk) this.warmUp.failures += 1;
  }

  settled(request: K6Request): void {
    const { target, endedAt, failure, ending, latencyMs } = request;
    const elapsedMs = this.#elapsed(endedAt, endedAt - latencyMs);
    this.#statsOf(target).recordSettled(target.name, { ...request, bytes: 0 });
    this.sent += 1;
    if (failure === null) this.ok += 1;
    else this.failed += 1;
    const second = Math.max(0, Math.floor((endedAt - latencyMs - (this.#startedAt ?? endedAt)) / 1000));
    this.#sent.set(second, (this.#sent.get(second) ?? 0) + 1);
    this.#series.settled(elapsedMs, failure === null, ending === 'broken' ? undefined : latencyMs);
  }

  /** Iterations for which k6 had no VU when they were due. It does not tell which target they were for, unless there is one only. */
  givenUp(told: number, atMs: number): void {
    const count = Math.min(Math.floor(told), MOST_GIVEN_UP - this.notSent);
    const [only, ...others] = this.#targets;
    const stats = only === undefined || others.length > 0 ? this.#givenUp : only[1].stats;
    stats.recordGivenUp(
      others.length > 0 ? 'any target' : (only?.[0] ?? 'any target'),
      { class: 'not-sent', message: 'k6 had no free VU when it was due' },
      count,
    );
    this.failed += count;
    this.notSent += count;
    const elapsedMs = this.#elapsed(atMs, atMs);
    for (let one = 0; one < count; one += 1) this.#series.settled(elapsedMs, false, undefined);
  }

  p95SoFar(): number | null {
    return this.#series.p95SoFar();
  }

  /** All figures. The window lasts to the last answer, and `lengthMs` in any case. */
  close(now: number, lengthMs: number): K6Recorded {
    const startedAt = this.#startedAt ?? now;
    const endedAt = Math.max(this.#lastAt, startedAt + lengthMs);
    const windowMs = endedAt - startedAt;
    const all = new StatsRecording();
    for (const { stats } of this.#targets.values()) all.add(stats);
    all.add(this.#givenUp);
    return {
      window: { startedAt: Math.round(startedAt), endedAt: Math.round(endedAt) },
      total: figures(all, windowMs),
      targets: [...this.#targets].map(([name, { host, stats }]) => ({ name, host, ...figures(stats, windowMs) })),
      seconds: this.#seconds(windowMs),
    };
  }

  /** Time since the start, which is `fromMs` when nothing was heard before. Samples of different VUs may be a little out of order. */
  #elapsed(atMs: number, fromMs: number): number {
    this.#startedAt ??= fromMs;
    this.#lastAt = Math.max(this.#lastAt, atMs);
    return Math.max(0, this.#lastAt - this.#startedAt);
  }

  #statsOf({ name, host }: K6Request['target']): StatsRecording {
    const known = this.#targets.get(name);
    if (known !== undefined) return known.stats;
    const stats = new StatsRecording();
    this.#targets.set(name, { host, stats });
    return stats;
  }

  #seconds(windowMs: number): readonly SecondStats[] {
    const rows = this.#series.close(windowMs);
    const width = Math.max(1, (rows[1]?.second ?? 1) - (rows[0]?.second ?? 0));
    const sent = rows.map(() => 0);
    for (const [second, count] of this.#sent) sent[Math.floor(second / width)] = (sent[Math.floor(second / width)] ?? 0) + count;
    return rows.map((row, index) => ({ ...row, sent: sent[index] ?? 0 }));
  }
}

function figures(stats: StatsRecording, windowMs: number): LoadStats {
  return { ...stats.stats(windowMs), lateness: notMeasured(LATENESS), bytesReceived: notMeasured(BYTES) };
}
