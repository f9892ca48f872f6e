/**
 * The run second by second. A request counts as sent in the second it was sent and as answered in the second its answer
 * came. Answers come in the order of time: seconds are over for good when they are over, so one small histogram serves
 * them all, and what it held is kept in little memory.
 */
import type { Count } from '../../lib/scalars.ts';
import { DurationHistogram, EMPTY, type EncodedHistogram, mergeEncoded, type SparseHistogram } from './histogram.ts';

/** A run with more seconds gets rows of 2, 4, 8, … seconds. Even, so that all rows find a partner. */
const MOST_ROWS = 4000;
const DIGITS = 2;

/** What was sent and answered within one row. */
export interface RowSnapshot {
  readonly sent: Count;
  readonly ok: Count;
  readonly failed: Count;
  readonly latency: EncodedHistogram;
  /**
   * Highest number of connections that were open at once. Of several generators the sum, which is the most that there
   * can have been: they need not have had theirs at the same moment. Missing when the engine does not tell.
   */
  readonly connections?: Count;
}

/** Rows of equal width from the start of the run on; those at the end in which nothing happened are missing. */
export interface SeriesSnapshot {
  /** 1, 2, 4, 8, … */
  readonly widthSeconds: Count;
  readonly rows: readonly RowSnapshot[];
}

interface Row {
  sent: number;
  ok: number;
  failed: number;
  latency: SparseHistogram | null;
  connections: number;
}

export class SecondSeries {
  /** Latencies of the row in which the last answer came, as far as they are not in the row yet. */
  readonly #current = new DurationHistogram(DIGITS);
  readonly #total = new DurationHistogram(DIGITS);
  #rows: Row[] = [];
  #widthSeconds = 1;
  #open = 0;
  /** Connections that are open now; undefined when nobody tells. */
  #connections: number | undefined;

  /** Milliseconds are counted from the start of the run, here and below. */
  sent(elapsedMs: number): void {
    this.#row(elapsedMs).sent += 1;
  }

  /** `latencyMs` is NaN when there was no answer to time. `elapsedMs` never decreases. */
  settled(elapsedMs: number, isOk: boolean, latencyMs: number): void {
    const row = this.#row(elapsedMs);
    const index = this.#indexOf(elapsedMs);
    if (index !== this.#open) {
      this.#close();
      this.#open = index;
    }
    if (isOk) row.ok += 1;
    else row.failed += 1;
    if (!Number.isNaN(latencyMs)) this.#current.record(latencyMs);
  }

  /**
   * So many connections are open from then on. Told of a moment before the start, it is how many there are at the start.
   * `elapsedMs` never decreases.
   */
  connections(elapsedMs: number, open: number): void {
    this.#connections ??= open;
    if (elapsedMs >= 0) {
      // Rows that are added begin with those of before.
      const row = this.#row(elapsedMs);
      row.connections = Math.max(row.connections, open);
    }
    this.#connections = open;
  }

  /** The run lasted until then: seconds in which nothing happened have their connections, too. */
  ended(elapsedMs: number): void {
    const wholeMs = Math.floor(elapsedMs / 1000) * 1000;
    if (this.#connections !== undefined && wholeMs > 0) this.#row(wholeMs - 1);
  }

  /** The p95 of all rows that are over, or of the first one while it lasts. */
  p95SoFar(): number | null {
    return (this.#total.count === 0 ? this.#current : this.#total).percentile(95);
  }

  snapshot(): SeriesSnapshot {
    this.#close();
    const isTold = this.#connections !== undefined;
    const rows = this.#rows.map(({ latency, connections, ...counts }) => ({
      ...counts,
      latency: latency === null ? EMPTY : histogramOf(latency).encode(),
      ...(isTold ? { connections } : {}),
    }));
    return { widthSeconds: this.#widthSeconds, rows };
  }

  #indexOf(elapsedMs: number): number {
    return Math.max(0, Math.floor(elapsedMs / (this.#widthSeconds * 1000)));
  }

  #row(elapsedMs: number): Row {
    while (this.#indexOf(elapsedMs) >= MOST_ROWS) this.#joinPairs();
    const index = this.#indexOf(elapsedMs);
    while (this.#rows.length <= index)
      this.#rows.push({ sent: 0, ok: 0, failed: 0, latency: null, connections: this.#connections ?? 0 });
    const row = this.#rows[index];
    if (row === undefined) throw new RangeError(`there is no row ${index}`);
    return row;
  }

  /** Moves what the current histogram holds to its row. */
  #close(): void {
    const row = this.#rows[this.#open];
    if (row === undefined || this.#current.count === 0) return;
    this.#total.add(this.#current);
    if (row.latency !== null) this.#current.addSparse(row.latency);
    row.latency = this.#current.toSparse();
    this.#current.reset();
  }

  #joinPairs(): void {
    this.#close();
    this.#rows = pairs(this.#rows).map(([first, second]) => ({
      sent: first.sent + (second?.sent ?? 0),
      ok: first.ok + (second?.ok ?? 0),
      failed: first.failed + (second?.failed ?? 0),
      latency: joinLatency(first.latency, second?.latency ?? null),
      connections: Math.max(first.connections, second?.connections ?? 0),
    }));
    this.#widthSeconds *= 2;
    this.#open = Math.floor(this.#open / 2);
  }
}

/**
 * Adds two series row by row. The narrower one gets the width of the other. Connections are known of the sum when both
 * tell them in rows of one width: of wider rows the highest numbers are not the sum of those of narrow ones, and the
 * result would depend on the order.
 */
export function mergeSeries(one: SeriesSnapshot, other: SeriesSnapshot): SeriesSnapshot {
  const widthSeconds = Math.max(one.widthSeconds, other.widthSeconds);
  const [left, right] = [widened(one, widthSeconds), widened(other, widthSeconds)];
  const isTold = tellsConnections(one) && tellsConnections(other) && haveOneWidth(one, other);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const [ofOne, ofOther] = [left[index], right[index]];
    const connections = (ofOne?.connections ?? 0) + (ofOther?.connections ?? 0);
    return { ...joinRows(ofOne, ofOther), ...(isTold ? { connections } : {}) };
  });
  return { widthSeconds, rows };
}

function tellsConnections({ rows }: SeriesSnapshot): boolean {
  return rows.every(({ connections }) => connections !== undefined);
}

/** A series without rows has any width. */
function haveOneWidth(one: SeriesSnapshot, other: SeriesSnapshot): boolean {
  return one.widthSeconds === other.widthSeconds || one.rows.length === 0 || other.rows.length === 0;
}

function widened({ widthSeconds, rows }: SeriesSnapshot, wanted: number): readonly RowSnapshot[] {
  if (widthSeconds >= wanted) return rows;
  return widened(
    { widthSeconds: widthSeconds * 2, rows: pairs(rows).map(([first, second]) => joinRows(first, second)) },
    wanted,
  );
}

const NO_ROW: RowSnapshot = { sent: 0, ok: 0, failed: 0, latency: EMPTY };

/** What can be added whether the rows are of the same time or follow each other; not so connections. */
function joinRows(first: RowSnapshot = NO_ROW, second: RowSnapshot = NO_ROW): RowSnapshot {
  return {
    sent: first.sent + second.sent,
    ok: first.ok + second.ok,
    failed: first.failed + second.failed,
    latency: mergeEncoded(first.latency, second.latency),
  };
}

function joinLatency(first: SparseHistogram | null, second: SparseHistogram | null): SparseHistogram | null {
  if (first === null || second === null) return first ?? second;
  const sum = histogramOf(first);
  sum.addSparse(second);
  return sum.toSparse();
}

function histogramOf(sparse: SparseHistogram): DurationHistogram {
  const histogram = new DurationHistogram(DIGITS);
  histogram.addSparse(sparse);
  return histogram;
}

function pairs<T>(rows: readonly T[]): readonly (readonly [T, T | undefined])[] {
  const paired: (readonly [T, T | undefined])[] = [];
  for (let index = 0; index < rows.length; index += 2) {
    const first = rows[index];
    if (first !== undefined) paired.push([first, rows[index + 1]]);
  }
  return paired;
}
