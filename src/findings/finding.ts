/** What a scanner found, in our own words: counts, thresholds, SARIF and every surface of the report are made from it. */

/** Worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** 0 for critical, 4 for unknown. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Lines of a file, from 1. */
export interface SourceLocation {
  /** Absolute real path while the scan is at work; relative to the repository, with slashes, once it is located there. */
  readonly file: string;
  readonly line: number;
  readonly endLine?: number;
}

/** One problem at one place. */
export interface Finding {
  readonly kind: 'misconfiguration' | 'vulnerability';
  /** The scanner's name for the rule, e.g. `KSV-0014` or `CVE-2024-3094`. */
  readonly id: string;
  readonly severity: Severity;
  /** Of the rule, in some words. */
  readonly title: string;
  /** Of the rule, in sentences. */
  readonly description: string;
  /** About this very occurrence. */
  readonly message: string;
  /** What to do; empty when the scanner does not say. */
  readonly advice: string;
  /** Where to read more. */
  readonly url?: string;
  /** CVSS base score, 0 to 10. */
  readonly score?: number;
  /** Like `CWE-79`. */
  readonly cwe: readonly string[];
  /**
   * What it is about, the same in each build: `Deployment shop/web container app`, or
   * `docker.io/library/nginx libssl3`. Never a tag, digest, version or line.
   */
  readonly subject: string;
  /** Where to mend it; undefined when no file of the repository says it. */
  readonly location?: SourceLocation;
}

/** What one scan found, and under which SARIF category it goes. */
export interface Scan {
  /** Stable over builds: `manifests`, or `image/` and the image's name without tag and digest. */
  readonly category: string;
  /** For people: `manifests`, or the image's reference. */
  readonly title: string;
  readonly findings: readonly Finding[];
  /** A part of it could not be scanned. An upload of the rest would close the alerts of that part. */
  readonly isIncomplete?: true;
}
