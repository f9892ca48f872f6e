/** What scans of a shop came to. */
import type { SeverityCounts } from '../../src/findings/counts.ts';
import type { ImageScan, ManifestScan, ShownFinding } from '../../src/findings/scan-result.ts';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import type { SarifRecord } from '../../src/record/record.ts';
import type { Report } from '../../src/report/report.ts';

export const countsOf = (change: Partial<SeverityCounts> = {}): SeverityCounts => ({
  critical: 0,
  high: 0,
  medium: 0,
  low: 0,
  unknown: 0,
  ...change,
});

export const PRIVILEGED: ShownFinding = {
  id: 'KSV-0017',
  severity: 'high',
  message: "Container 'app' of Deployment 'web' should set 'securityContext.privileged' to false",
  subject: 'Deployment shop/web container app',
  place: { file: 'deploy/overlays/ci/patch.yaml', line: 12 },
};
export const LODASH: ShownFinding = {
  id: 'CVE-2019-10744',
  severity: 'critical',
  message: 'lodash 4.17.4 has CVE-2019-10744: prototype pollution. Fixed in 4.17.12.',
  subject: 'ghcr.io/acme/shop lodash package.json',
};

export function sampleManifestScan(change: Partial<ManifestScan> = {}): ManifestScan {
  return {
    scanner: 'Trivy 0.74.0',
    objects: 12,
    application: countsOf({ high: 1, low: 3 }),
    bundled: countsOf({ medium: 2 }),
    worst: [PRIVILEGED],
    ...change,
  };
}

export function sampleImageScan(change: Partial<ImageScan> = {}): ImageScan {
  return {
    scanner: 'Trivy 0.74.0',
    database: { from: '2026-11-28T06:12:00.000Z' },
    images: [
      {
        reference: 'ghcr.io/acme/shop:1',
        id: 'sha256:aa',
        owner: 'application',
        counts: measured(countsOf({ critical: 1 })),
        worst: [LODASH],
        limits: [],
      },
      {
        reference: 'prom/prometheus:v3',
        id: 'sha256:bb',
        owner: 'bundled',
        counts: measured(countsOf({ high: 4 })),
        worst: [{ ...LODASH, id: 'CVE-2020-0001' }],
        limits: [],
      },
    ],
    ...change,
  };
}

export const UPLOADED: SarifRecord = {
  file: '/tmp/findings.sarif',
  status: 'uploaded',
  notes: [],
  alertsUrl: 'https://github.com/octo/shop/security/code-scanning?query=is%3Aopen+pr%3A17',
  added: measured({ total: 2, bySeverity: { critical: 1, high: 1 }, base: 'main' }),
};

/** Both scans, uploaded. */
export function sampleScan(change: Partial<NonNullable<Report['scan']>> = {}): NonNullable<Report['scan']> {
  return { manifests: measured(sampleManifestScan()), images: measured(sampleImageScan()), sarif: UPLOADED, ...change };
}

export const notScanned = notMeasured('there is no vulnerability database in /cache.');
