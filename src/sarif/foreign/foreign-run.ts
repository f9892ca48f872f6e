/** A run that another scanner wrote, checked and rebuilt. */

import type { SeverityCounts } from '../../findings/counts.ts';
import type { SourceLocation } from '../../findings/finding.ts';
import type { RunDraft } from '../drafts.ts';

export interface ForeignRun extends RunDraft {
  /** The file it was read from, as the user named it. */
  readonly file: string;
  /** All problems that the scanner reports, also those that are not among `results`. Suppressed ones are none. */
  readonly counts: SeverityCounts;
  /** What was left out or placed elsewhere and why, in sentences. */
  readonly notes: readonly string[];
}

/** What must be known of the repository to place foreign results in it. */
export interface Repository {
  /** Absolute paths of its root; of a scanner's container too, if it ran in one. `/github/workspace` is always one. */
  readonly roots: readonly string[];
  /**
   * Whether a path relative to the root, without `.` and `..`, is a file of the repository. GitHub shows nothing at a
   * symbolic link, so a link is none.
   */
  readonly exists: (path: string) => boolean;
  /** How many lines an existing file has. */
  readonly lines: (path: string) => number;
  /** Where results go that are about no file of the repository. Without it they are left out. */
  readonly fallback?: SourceLocation;
}
