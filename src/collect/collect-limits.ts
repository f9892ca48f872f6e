/** What is read of artifacts at most. */

const MEBIBYTE = 1024 * 1024;

/** Real reports have some 100 kB, and 2 MB with 4000 seconds and 50 targets. */
export const COLLECT_LIMITS: CollectLimits = {
  legs: 256,
  archiveBytes: 32 * MEBIBYTE,
  entries: 1_000,
  reportBytes: 64 * MEBIBYTE,
  allBytes: 512 * MEBIBYTE,
  reportValues: 1_000_000,
  allValues: 4_000_000,
  depth: 64,
  deadlineMs: 60_000,
};

export interface CollectLimits {
  /** As many jobs as a matrix may have. */
  readonly legs: number;
  readonly archiveBytes: number;
  /** Files in an archive. */
  readonly entries: number;
  /** Of one report.json, unpacked. */
  readonly reportBytes: number;
  /** Of all of them. */
  readonly allBytes: number;
  /** Texts, numbers, lists and the like: they take far more memory than their text does. */
  readonly reportValues: number;
  readonly allValues: number;
  readonly depth: number;
  /** For everything together. */
  readonly deadlineMs: number;
}
