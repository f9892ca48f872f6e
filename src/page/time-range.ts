/** The part of the run that all charts over time show. */
import type { ChartData } from '../report/html/chart-data.ts';

/** Shortest part, in seconds. */
const SHORTEST = 2;

export class TimeRange {
  readonly #whole: readonly [number, number];
  readonly #listeners: (() => void)[] = [];
  #shown: readonly [number, number];

  /** Of charts over time; the whole is what they span together. */
  constructor(charts: readonly Pick<ChartData, 'x'>[]) {
    const first = charts.flatMap(({ x }) => x[0] ?? []);
    // A place is where its second begins: the last one is to be seen as well.
    const last = charts.flatMap(({ x }) => (x.at(-1) ?? 0) + Math.max(1, (x[1] ?? 1) - (x[0] ?? 0)));
    const from = Math.min(0, ...first);
    this.#whole = [from, Math.max(from + SHORTEST, ...last)];
    this.#shown = this.#whole;
  }

  get shown(): readonly [number, number] {
    return this.#shown;
  }

  get isWhole(): boolean {
    return this.#shown[0] <= this.#whole[0] && this.#shown[1] >= this.#whole[1];
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  show(from: number, to: number): void {
    const middle = (from + to) / 2;
    const half = Math.max(to - from, SHORTEST) / 2;
    const [first, last] = this.#whole;
    this.#set([Math.max(first, middle - half), Math.min(last, middle + half)]);
  }

  /** Closer by a factor below 1, wider by one above, around a moment. */
  zoom(factor: number, around: number): void {
    const [from, to] = this.#shown;
    this.show(around - (around - from) * factor, around + (to - around) * factor);
  }

  reset(): void {
    this.#set(this.#whole);
  }

  #set(shown: readonly [number, number]): void {
    this.#shown = shown;
    for (const listener of this.#listeners) listener();
  }
}
