import type { Sentence } from './scalars.ts';

/** A figure that may be missing. Missing is never shown as zero: it travels with the reason and is printed as such. */
export type Measured<T> = { readonly kind: 'measured'; readonly value: T } | NotMeasured;

/** A figure that is missing. It is never written as zero. */
export interface NotMeasured {
  readonly kind: 'not-measured';
  /** Why, as a sentence that a reader of the report understands. */
  readonly reason: Sentence;
}

/** Wraps a figure that was measured. */
export function measured<T>(value: T): Measured<T> {
  return { kind: 'measured', value };
}

/** A figure made of another; what is missing stays missing. */
export function mapMeasured<From, To>(figure: Measured<From>, convert: (value: From) => To): Measured<To> {
  return figure.kind === 'measured' ? measured(convert(figure.value)) : figure;
}

/** The figure by itself, for where a reason has no place; undefined when it is missing. */
export function ifMeasured<T>(figure: Measured<T> | undefined): T | undefined {
  return figure?.kind === 'measured' ? figure.value : undefined;
}

/** Says why a figure is missing, as a sentence a reader of the report understands. */
export function notMeasured(reason: string): NotMeasured {
  return { kind: 'not-measured', reason };
}
