/** What tells the jobs of a matrix from each other: GITHUB_JOB is the same for all of them. */
import { clip } from '../lib/text.ts';

/** In characters; it stands in tables. */
const LONGEST_LEG = 200;

/**
 * The values of a matrix in one line, e.g. `node=24, os=ubuntu`; undefined where there is no matrix.
 * @param matrix JSON text of the context `matrix`; any other text stands for itself.
 */
export function legOf(matrix: string): string | undefined {
  const text = written(matrix.trim()).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
  return text === '' ? undefined : clip(text, LONGEST_LEG);
}

function written(text: string): string {
  if (text === '') return '';
  try {
    return textOf(JSON.parse(text));
  } catch (error) {
    // A name of the user's own for the step, or values that are nested deeper than can be written again.
    if (error instanceof SyntaxError || error instanceof RangeError) return text;
    throw error;
  }
}

function textOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([name, part]) => `${name}=${typeof part === 'string' ? part : JSON.stringify(part)}`)
    .join(', ');
}

/** A job by its name and, in a matrix, its values: `load (node=24)`. */
export function jobName(job: string, leg: string | undefined): string {
  return leg === undefined ? job : `${job} (${leg})`;
}
