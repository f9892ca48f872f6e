/**
 * The run second by second. A request counts as sent in the second it was sent and as answered in the second its answer came: seconds are over for
 * good when they are over, so one small histogram serves them all.
 */
import { nearestRank } from '../../core/statistics.ts';
import type { SecondStats } from '../types.ts';
import { DurationHistogram } from './histogram.ts';

/** A run with more seconds gets rows of 2, 4, 8, … seconds. Even, so that all rows find a partner. */
const MOST_ROWS = 4000;

export class SecondSeries {
  readonly #current = new DurationHistogram(2);
  readonly #total = new DurationHistogram(2);
  #rows: SecondStats[] = [];
  #widthSeconds = 1;
  #second = 0;
  #sent = 0;
  #ok = 0;
  #failed = 0;

  /** `elapsedMs` is counted from the start of the run, here and below, and never decreases. */
  sent(elapsedMs: number): void {
    this.#moveTo(elapsedMs);
    this.#sent += 1;
  }

  /** `latencyMs` is undefined when there was no answer to time. */
  settled(elapsedMs: number, isOk: boolean, latencyMs: number | undefined): void {
    this.#moveTo(elapsedMs);
    if (isOk) this.#ok += 1;
    else this.#failed += 1;
    if (latencyMs !== undefined) this.#current.record(latencyMs);
  }

  /** The p95 of all seconds that are over, or of the first one while it lasts. */
  p95SoFar(): number | null {
    return (this.#total.count === 0 ? this.#current : this.#total).percentile(95);
  }

  /** All rows, the last one up to the end of the run. */
  close(elapsedMs: number): readonly SecondStats[] {
    this.#moveTo(elapsedMs);
    if (this.#sent + this.#ok + this.#failed > 0) this.#closeRow();
    return this.#rows;
  }

  #moveTo(elapsedMs: number): void {
    while (elapsedMs >= (this.#second + this.#widthSeconds) * 1000) this.#closeRow();
  }

  #closeRow(): void {
    const { count } = this.#current;
    const [p50Ms = null, p95Ms = null, p99Ms = null] = count === 0 ? [] : this.#current.valuesAtRanks([50, 95, 99].map((p) => nearestRank(count, p)));
    this.#rows.push({ second: this.#second, sent: this.#sent, ok: this.#ok, failed: this.#failed, p50Ms, p95Ms, p99Ms });
    this.#total.add(this.#current);
    this.#current.reset();
    this.#second += this.#widthSeconds;
    this.#sent = 0;
    this.#ok = 0;
    this.#failed = 0;
    if (this.#rows.length < MOST_ROWS) return;
    this.#rows = joinPairs(this.#rows);
    this.#widthSeconds *= 2;
  }
}

/** Two rows in one: counts are added; of percentiles the larger one stays, which the joint percentile does not exceed. */
export function joinPairs(rows: readonly SecondStats[]): SecondStats[] {
  const joined: SecondStats[] = [];
  for (let index = 0; index < rows.length; index += 2) {
    const first = rows[index];
    const second = rows[index + 1];
    if (first !== undefined) joined.push(second === undefined ? first : join(first, second));
  }
  return joined;
}

function join(first: SecondStats, second: SecondStats): SecondStats {
  return {
    second: first.second,
    sent: first.sent + second.sent,
    ok: first.ok + second.ok,
    failed: first.failed + second.failed,
    p50Ms: larger(first.p50Ms, second.p50Ms),
    p95Ms: larger(first.p95Ms, second.p95Ms),
    p99Ms: larger(first.p99Ms, second.p99Ms),
  };
}

function larger(first: number | null, second: number | null): number | null {
  if (first === null) return second;
  return second === null ? first : Math.max(first, second);
}
