/** What the scans of a run came to, as it is kept and reported. All findings are in files; here are counts and the worst. */

import { type Measured, measured, notMeasured } from '../lib/measured.ts';
import type { Count, Sentence } from '../lib/scalars.ts';
import { addCounts, type SeverityCounts } from './counts.ts';
import { type Finding, type Severity, type SourceLocation, severityRank } from './finding.ts';

/**
 * Whose it is. `application`: what the user deploys, which is judged and uploaded. `bundled`: what the action brings
 * itself for the test, which is shown.
 */
export type ScanOwner = 'application' | 'bundled';

/** A finding as a report shows it. */
export interface ShownFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: Sentence;
  readonly subject: string;
  readonly place?: SourceLocation;
}

/** An image that a manifest names. */
export interface NamedImage {
  /** As it is deployed, overrides applied. */
  readonly reference: string;
  readonly owner: ScanOwner;
  /** Of the object that names it; undefined: that of the context. */
  readonly namespace?: string;
  /** Where the repository names it. */
  readonly place?: SourceLocation;
}

export type NamedImages = readonly NamedImage[];

/** What `trivy config` found in the rendered manifests. */
export interface ManifestScan {
  readonly scanner: string;
  readonly objects: Count;
  readonly application: SeverityCounts;
  readonly bundled: SeverityCounts;
  /** The application's worst findings. */
  readonly worst: readonly ShownFinding[];
}

/** What images are held against. */
export interface VulnerabilityDatabase {
  /** When it was made; ISO 8601. */
  readonly from: string;
  /** Why it is not the newest. */
  readonly problem?: Sentence;
}

/** What `trivy image` found in one image. */
export interface ScannedImage {
  /** As the pod names it. */
  readonly reference: string;
  /** What runs, as the kubelet says: a digest. */
  readonly id: string;
  readonly owner: ScanOwner;
  /** Why there are none is a scan that was not completed. */
  readonly counts: Measured<SeverityCounts>;
  readonly worst: readonly ShownFinding[];
  /** What the scanner did not see or know, one sentence each: there may be more findings. */
  readonly limits: readonly Sentence[];
}

export interface ImageScan {
  readonly scanner: string;
  readonly database: VulnerabilityDatabase;
  readonly images: readonly ScannedImage[];
}

/** Findings shown of each scan. */
const SHOWN = 20;

/** The worst findings, as they are shown. */
export function worstOf(findings: readonly Finding[]): readonly ShownFinding[] {
  const rank = ({ severity, score }: Finding) => severityRank(severity) * 100 - (score ?? 0);
  return findings
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, SHOWN)
    .map(({ id, severity, message, subject, location }) => ({
      id,
      severity,
      message,
      subject,
      ...(location === undefined ? {} : { place: location }),
    }));
}

/** The counts that thresholds are held against: the application's. */
export interface ScanTotals {
  readonly vulnerabilities: Measured<SeverityCounts>;
  readonly misconfigurations: Measured<SeverityCounts>;
}

/** Sums up; one image whose scan was not completed leaves the sum unknown, because it may hold anything. */
export function scanTotals(
  manifests: Measured<ManifestScan> | undefined,
  images: Measured<ImageScan> | undefined,
): ScanTotals {
  return {
    misconfigurations:
      manifests === undefined
        ? notMeasured('the manifests were not scanned')
        : manifests.kind === 'measured'
          ? measured(manifests.value.application)
          : manifests,
    vulnerabilities: images === undefined ? notMeasured('the images were not scanned') : imageTotals(images),
  };
}

function imageTotals(images: Measured<ImageScan>): Measured<SeverityCounts> {
  if (images.kind === 'not-measured') return images;
  const own = images.value.images.filter(({ owner }) => owner === 'application');
  if (own.length === 0) return notMeasured('no image of the application was found.');
  const counts: SeverityCounts[] = [];
  for (const { reference, counts: counted } of own) {
    if (counted.kind === 'not-measured')
      return notMeasured(`the scan of ${reference} was not completed: ${counted.reason}`);
    counts.push(counted.value);
  }
  return measured(addCounts(counts));
}
