/** The threshold language: parsing to a typed tree and evaluation. */
import type { LoadResult } from '../load/types.ts';
import type { ResourceUsage } from '../types.ts';
import type { Measured } from './measured.ts';

export interface Threshold {
  /** As the user wrote it, e.g. `target(foo).p95 < 200ms`. */
  readonly source: string;
}

/** A threshold held against what was measured. */
export interface ThresholdResult {
  readonly source: string;
  readonly status: 'pass' | 'fail' | 'not-measurable';
  /** What was measured, formatted in the threshold's unit; null when not measurable. */
  readonly actual: string | null;
  /** One sentence: by how much it was missed, or why it could not be measured. */
  readonly message: string;
}

/** Parses a list of thresholds (one a line, or separated by commas). */
export function parseThresholds(_text: string): {
  readonly thresholds: readonly Threshold[];
  readonly problems: readonly { readonly source: string; readonly column: number; readonly message: string }[];
} {
  throw new Error('contract only');
}

export function evaluateThresholds(
  _thresholds: readonly Threshold[],
  _load: LoadResult,
  _resources: Measured<ResourceUsage>,
): readonly ThresholdResult[] {
  throw new Error('contract only');
}
