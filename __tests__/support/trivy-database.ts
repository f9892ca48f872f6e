/**
 * A small vulnerability database as Trivy has it (https://github.com/aquasecurity/trivy-db, schema version 2), so that
 * the real Trivy finds what a test says, without a network. Its buckets:
 *
 * - `debian 12` → source package → vulnerability → advisory
 * - `npm::GitHub Security Advisory npm`, `go::…` → package → vulnerability → advisory
 * - `vulnerability` → vulnerability → what is known of it
 * - `data-source` → name of a bucket above → who says so; it decides whose severity counts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bucket, bboltFile } from './bbolt.ts';

/** Least first: the database holds their numbers. */
const SEVERITIES = ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;
type TrivySeverity = (typeof SEVERITIES)[number];

/** Which versions of a package of Debian's have it: all, or those before the fixed one. */
export interface DebianAdvisory {
  readonly debian: number;
  /** The source package's name. */
  readonly source: string;
  readonly fixed?: string;
  /** Debian's own severity for this package; it comes before all others. */
  readonly severity?: TrivySeverity;
}

export interface LanguageAdvisory {
  readonly language: 'npm' | 'go';
  readonly package: string;
  /** Like `>= 4.0.0, < 4.17.21`. */
  readonly vulnerable: string;
  readonly fixed?: string;
}

export interface DatabaseVulnerability {
  /** Like `CVE-2024-3094`. */
  readonly id: string;
  readonly affects: readonly (DebianAdvisory | LanguageAdvisory)[];
  /** By who says so: `nvd`, `ghsa`, `debian`, `redhat`. */
  readonly severities?: Readonly<Record<string, TrivySeverity>>;
  /** Base scores of CVSS 3 or 4, by who says so. */
  readonly cvss?: Readonly<Record<string, { readonly V3Score?: number; readonly V40Score?: number }>>;
  readonly title?: string;
  readonly description?: string;
  readonly cwe?: readonly string[];
  readonly references?: readonly string[];
}

/** When the database was made, and when there will be a newer one; Trivy asks for neither with `--skip-db-update`. */
export interface DatabaseAge {
  readonly updatedAt?: Date;
  readonly nextUpdate?: Date;
}

/** Writes `db/trivy.db` and `db/metadata.json` into Trivy's cache directory. */
export function writeTrivyDatabase(
  cacheDir: string,
  vulnerabilities: readonly DatabaseVulnerability[],
  { updatedAt = new Date(), nextUpdate = new Date(updatedAt.getTime() + 24 * 3_600_000) }: DatabaseAge = {},
): void {
  const directory = join(cacheDir, 'db');
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'trivy.db'), bboltFile(buckets(vulnerabilities)));
  const metadata = { Version: 2, NextUpdate: nextUpdate, UpdatedAt: updatedAt, DownloadedAt: updatedAt };
  writeFileSync(join(directory, 'metadata.json'), JSON.stringify(metadata));
}

/** Buckets while they are being filled. */
interface Filling {
  [key: string]: Buffer | Filling;
}

function buckets(vulnerabilities: readonly DatabaseVulnerability[]): Bucket {
  // Without this bucket, Trivy ends with a nil pointer; without the other, it knows no source.
  const root: Filling = { vulnerability: {}, 'data-source': {} };
  for (const vulnerability of vulnerabilities) {
    put(root, ['vulnerability', vulnerability.id], details(vulnerability));
    for (const advisory of vulnerability.affects) {
      const { bucket, packageName, source, content } = described(advisory);
      put(root, ['data-source', bucket], source);
      put(root, [bucket, packageName, vulnerability.id], content);
    }
  }
  return root;
}

function put(root: Filling, path: readonly string[], value: object): void {
  let bucket = root;
  for (const key of path.slice(0, -1)) {
    const next = bucket[key] ?? {};
    bucket[key] = next;
    if (Buffer.isBuffer(next)) throw new Error(`${key} is a value and can't be a bucket too.`);
    bucket = next;
  }
  bucket[path.at(-1) ?? ''] = Buffer.from(JSON.stringify(value));
}

/** `types.Vulnerability`. */
function details({ id, severities = {}, cvss, title = id, description = '', cwe, references }: DatabaseVulnerability) {
  const numbers = Object.entries(severities).map(([source, severity]) => [source, SEVERITIES.indexOf(severity)]);
  return {
    Title: title,
    Description: description,
    Severity: Object.values(severities)[0] ?? 'UNKNOWN',
    CweIDs: cwe,
    VendorSeverity: Object.fromEntries(numbers),
    CVSS: cvss,
    References: references,
    PublishedDate: '2024-03-29T17:15:21.15Z',
    LastModifiedDate: '2024-05-01T19:15:27Z',
  };
}

/** Where an advisory goes, and what it says there (`types.Advisory`). */
function described(advisory: DebianAdvisory | LanguageAdvisory) {
  if ('debian' in advisory)
    return {
      bucket: `debian ${advisory.debian}`,
      packageName: advisory.source,
      source: { ID: 'debian', Name: 'Debian Security Tracker', URL: 'https://salsa.debian.org/security-tracker-team' },
      content: {
        FixedVersion: advisory.fixed,
        Severity: advisory.severity === undefined ? undefined : SEVERITIES.indexOf(advisory.severity),
      },
    };
  const name = `GitHub Security Advisory ${advisory.language}`;
  return {
    bucket: `${advisory.language}::${name}`,
    packageName: advisory.package,
    source: { ID: 'ghsa', Name: name, URL: 'https://github.com/advisories' },
    content: {
      VulnerableVersions: [advisory.vulnerable],
      PatchedVersions: advisory.fixed === undefined ? undefined : [advisory.fixed],
    },
  };
}
