/**
 * Foot-notes of a table: a figure that is missing says why, once per reason, and a figure of too few samples is marked.
 */

export interface NoteStyle {
  /** Mark of foot-note n, appended to `n/a`. */
  readonly number: (n: number) => string;
  /** Mark of a figure of too few samples. */
  readonly star: string;
}

export interface Notes {
  /** `n/a` with the number of the foot-note that says why. */
  missing(reason: string): string;
  /** The figure, marked as one of too few samples. */
  few(figure: string): string;
  /** The foot-notes of what was marked so far. */
  lines(): readonly { readonly mark: string; readonly text: string }[];
}

/** Says what the star means; the same 10 as in the percentiles' `tooFewSamples`. */
export const FEW_SAMPLES = 'Fewer than 10 samples lie beyond this percentile: an indication, not fit to judge by.';

/** Starts the foot-notes of one table. */
export function startNotes(style: NoteStyle): Notes {
  const reasons: string[] = [];
  let starred = false;
  return {
    missing(reason) {
      if (!reasons.includes(reason)) reasons.push(reason);
      return `n/a${style.number(reasons.indexOf(reason) + 1)}`;
    },
    few(figure) {
      starred = true;
      return `${figure}${style.star}`;
    },
    lines() {
      const numbered = reasons.map((text, index) => ({ mark: style.number(index + 1), text }));
      return starred ? [...numbered, { mark: style.star, text: FEW_SAMPLES }] : numbered;
    },
  };
}
