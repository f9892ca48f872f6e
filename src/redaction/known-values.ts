/**
 * Finds known texts in a text, in one pass whose cost grows with the text and hardly with the number of known texts.
 */

/** Characters that choose a candidate. Known texts are at least this long. */
const HEAD = 4;
const HEADS = 1 << 16;

/** What ends a text that was shortened before it came here; the end of a known text may be missing in front of it. */
const CUT_MARKS = ['…', '...'] as const;

interface Match {
  readonly end: number;
  readonly shown: string;
}

/** A set of known texts and what is shown in their place. */
export class KnownValues {
  readonly #mask: string;
  readonly #shown = new Map<string, string>();
  /**
   * By UTF-16 code units, with the longest other one that each begins with (-1 for none), and a table of the first
   * characters of all.
   */
  #sorted: readonly string[] = [];
  #prefixes = new Int32Array(0);
  #heads = new Uint8Array(HEADS);
  #longest = 0;
  #isSorted = true;

  /** `mask` is shown for what is only a part of a known text, and for texts that overlap. */
  constructor(mask: string) {
    this.#mask = mask;
  }

  /** Adds a text of at least 4 characters. The first one to be added decides what is shown. */
  add(value: string, shown: string): void {
    if (this.#shown.has(value)) return;
    this.#shown.set(value, shown);
    this.#isSorted = false;
  }

  /**
   * Replaces every known text, the longest where several begin at one place, and all of what several together cover.
   */
  replace(text: string): string {
    if (this.#shown.size === 0 || text.length < HEAD) return text;
    this.#sort();
    const cuts = new CutMarks(text);
    let written = '';
    let copied = 0;
    let start = -1;
    let end = -1;
    let shown = '';
    const flush = (): void => {
      if (start < 0) return;
      written += text.slice(copied, start) + shown;
      copied = end;
    };
    let head = 0;
    for (let index = 0; index < HEAD - 1; index++) head = nextHead(head, text.charCodeAt(index));
    for (let index = 0; index + HEAD <= text.length; index++) {
      head = nextHead(head, text.charCodeAt(index + HEAD - 1));
      if (this.#heads[head] === 0) continue;
      const match = this.#matchAt(text, index, cuts);
      if (match === undefined) continue;
      if (start < 0 || index > end) {
        flush();
        start = index;
        ({ end, shown } = match);
      } else if (match.end > end) {
        end = match.end;
        shown = this.#mask;
      }
    }
    flush();
    return copied === 0 && start < 0 ? text : written + text.slice(copied);
  }

  #matchAt(text: string, index: number, cuts: CutMarks): Match | undefined {
    // What is in order between a text and its beginning begins with it too, so that following the prefixes finds the
    // longest.
    let at = this.#firstAbove(text.slice(index, index + this.#longest)) - 1;
    while (at >= 0) {
      const value = this.#sorted[at] ?? '';
      if (text.startsWith(value, index))
        return { end: index + value.length, shown: this.#shown.get(value) ?? this.#mask };
      at = this.#prefixes[at] ?? -1;
    }
    const end = cuts.nextFrom(index + HEAD);
    if (end === undefined || end - index > this.#longest) return undefined;
    const beginning = text.slice(index, end);
    const next = this.#sorted[this.#firstAbove(beginning)];
    return next?.startsWith(beginning) === true ? { end, shown: this.#mask } : undefined;
  }

  /** Where the first text above the given one is. */
  #firstAbove(text: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? '') > text) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #sort(): void {
    if (this.#isSorted) return;
    this.#isSorted = true;
    const sorted = [...this.#shown.keys()].sort();
    const prefixes = new Int32Array(sorted.length).fill(-1);
    const open: number[] = [];
    for (const [index, value] of sorted.entries()) {
      while (open.length > 0 && !value.startsWith(sorted[open.at(-1) ?? 0] ?? '')) open.pop();
      prefixes[index] = open.at(-1) ?? -1;
      open.push(index);
      this.#longest = Math.max(this.#longest, value.length);
      let head = 0;
      for (let at = 0; at < HEAD; at++) head = nextHead(head, value.charCodeAt(at));
      this.#heads[head] = 1;
    }
    this.#sorted = sorted;
    this.#prefixes = prefixes;
  }
}

/** Takes up one more character; a character leaves after `HEAD` steps of four bits. */
function nextHead(head: number, character: number): number {
  return ((head << 4) ^ character) & (HEADS - 1);
}

/** The places of marks, each looked for once as long as the questions go forward. */
class CutMarks {
  readonly #text: string;
  readonly #next: number[] = CUT_MARKS.map(() => -1);

  constructor(text: string) {
    this.#text = text;
  }

  nextFrom(index: number): number | undefined {
    for (const [which, mark] of CUT_MARKS.entries()) {
      if ((this.#next[which] ?? 0) >= index) continue;
      const found = this.#text.indexOf(mark, index);
      this.#next[which] = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    const nearest = Math.min(...this.#next);
    return Number.isFinite(nearest) ? nearest : undefined;
  }
}
