/** Bounds of the report's inputs. */

/** Of a repository's setting on GitHub Enterprise; 90 elsewhere, and GitHub lowers what is more. */
export const LONGEST_RETENTION_DAYS = 400;
/** Earlier runs that can be shown: more are not read in the time that there is. */
export const MOST_HISTORY = 50;
/** Of the matrix in characters: it becomes a name. */
export const LONGEST_MATRIX = 1_000;
