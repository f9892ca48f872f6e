/**
 * Numbers and texts of the report and of the run record that are more than `number` and `string`. The tags are their
 * rules in the JSON Schemas (scripts/schema.ts); the compiler takes each for its base type.
 */

/**
 * How many there are.
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/**
 * A share of a whole, 0..1.
 * @minimum 0
 * @maximum 1
 */
export type Share = number;

/**
 * Milliseconds since the epoch, as far as a Date reaches.
 * @minimum 0
 * @maximum 8640000000000000
 */
export type Moment = number;

/**
 * A length of time, a rate or a size that is never below zero.
 * @minimum 0
 */
export type Amount = number;

/**
 * A text that says something.
 * @pattern \S
 */
export type Sentence = string;
