/** The real Trivy with a database of ours: what it finds in images and manifests, and what it writes when it can't. */
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseConfigReport, scannedFiles } from '../../src/findings/config-report.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { parseImageReport } from '../../src/findings/image-report.ts';
import { scanLimits } from '../../src/findings/scan-limits.ts';
import { bboltFile } from '../support/bbolt.ts';
import { type ImageFile, writeImageArchive } from '../support/image-archive.ts';
import { TrivyFolder, type TrivyRun, withTrivy } from '../support/trivy.ts';
import { type DatabaseVulnerability, writeTrivyDatabase } from '../support/trivy-database.ts';

const VULNERABILITIES: readonly DatabaseVulnerability[] = [
  {
    id: 'CVE-2023-0001',
    affects: [{ debian: 12, source: 'openssl', fixed: '3.0.15-1~deb12u1' }],
    severities: { nvd: 'HIGH' },
    cvss: { nvd: { V3Score: 7.5 } },
    title: 'openssl: a certificate can be forged',
    description: 'A forged certificate\nis taken for a real one.',
    cwe: ['CWE-295'],
    references: ['https://openssl-library.org/news/secadv/'],
  },
  {
    id: 'CVE-2023-0002',
    affects: [{ debian: 12, source: 'openssl', severity: 'LOW' }],
    severities: { nvd: 'CRITICAL' },
    title: 'slow for long keys',
  },
  { id: 'CVE-2023-0003', affects: [{ debian: 12, source: 'openssl', fixed: '3.0.1-1' }], severities: { nvd: 'HIGH' } },
  {
    id: 'CVE-2021-0004',
    affects: [{ language: 'npm', package: 'lodash', vulnerable: '< 4.17.21', fixed: '4.17.21' }],
    severities: { ghsa: 'CRITICAL', nvd: 'MEDIUM' },
    cvss: { ghsa: { V40Score: 9.3 }, nvd: { V3Score: 5.5 } },
    title: 'command injection',
  },
];

const DEBIAN: Readonly<Record<string, ImageFile>> = {
  'etc/os-release': 'ID=debian\nVERSION_ID="12"\n',
  'etc/debian_version': '12.5\n',
  'var/lib/dpkg/status': [
    'Package: libssl3',
    'Status: install ok installed',
    'Architecture: amd64',
    'Source: openssl',
    'Version: 3.0.11-1~deb12u2',
    'Description: a library',
    '',
  ].join('\n'),
};
const IMAGE = { name: 'docker.io/library/shop', reference: 'docker.io/library/shop:1' };

/** Scans an image with these files, after `spoil` has done its work on the database. */
function scan(
  files: Readonly<Record<string, ImageFile>>,
  { vulnerabilities = VULNERABILITIES, spoil }: Scenario = {},
): TrivyRun {
  using folder = new TrivyFolder();
  writeTrivyDatabase(folder.cache, vulnerabilities);
  const archive = folder.at('image.tar');
  writeImageArchive(archive, files, { reference: IMAGE.reference });
  spoil?.(folder.at('cache', 'db'), archive);
  return folder.image(archive);
}

interface Scenario {
  readonly vulnerabilities?: readonly DatabaseVulnerability[];
  readonly spoil?: (database: string, archive: string) => void;
}

function found(report: unknown): readonly Finding[] {
  const findings = parseImageReport(report, IMAGE);
  if (typeof findings === 'string') throw new Error(findings);
  return findings;
}

withTrivy('Trivy with an image', () => {
  it('finds the vulnerable packages of the distribution and of npm, and not those that are fixed', () => {
    const { exitCode, report, log } = scan({
      ...DEBIAN,
      'app/node_modules/lodash/package.json': JSON.stringify({ name: 'lodash', version: '4.17.20' }),
    });
    expect(exitCode).toBe(0);
    expect(scanLimits(report, log)).toEqual([]);
    expect(found(report)).toEqual([
      {
        kind: 'vulnerability',
        id: 'CVE-2023-0001',
        severity: 'high',
        title: 'openssl: a certificate can be forged',
        description: 'A forged certificate\nis taken for a real one.',
        message:
          'libssl3 3.0.11-1~deb12u2 has CVE-2023-0001: openssl: a certificate can be forged. Fixed in 3.0.15-1~deb12u1.',
        advice: 'Update libssl3 to 3.0.15-1~deb12u1.',
        url: 'https://avd.aquasec.com/nvd/cve-2023-0001',
        score: 7.5,
        cwe: ['CWE-295'],
        subject: 'docker.io/library/shop libssl3',
      },
      expect.objectContaining({
        id: 'CVE-2023-0002',
        severity: 'low',
        message: 'libssl3 3.0.11-1~deb12u2 has CVE-2023-0002: slow for long keys. No fixed version is known.',
        advice: '',
      }),
      expect.objectContaining({
        id: 'CVE-2021-0004',
        severity: 'critical',
        score: 9.3,
        subject: 'docker.io/library/shop lodash app/node_modules/lodash/package.json',
      }),
    ]);
  });

  it('reads a database whose buckets are longer than a page', () => {
    const vulnerabilities = Array.from({ length: 500 }, (_, index) => ({
      id: `CVE-2024-${1000 + index}`,
      affects: [{ debian: 12, source: 'openssl' }],
      severities: { nvd: 'MEDIUM' as const },
      description: 'x'.repeat(100),
    }));
    expect(found(scan(DEBIAN, { vulnerabilities }).report)).toHaveLength(500);
  });

  it.each<readonly [name: string, spoil: (database: string, archive: string) => void]>([
    ['no database', (database) => rmSync(database, { recursive: true })],
    ['an empty database file', (database) => writeFileSync(`${database}/trivy.db`, '')],
    ['a database that is none', (database) => writeFileSync(`${database}/trivy.db`, 'x'.repeat(30_000))],
    ['a database that was cut', (database) => truncateSync(`${database}/trivy.db`, 9000)],
    ['no metadata', (database) => rmSync(`${database}/metadata.json`)],
    ['metadata that was cut', (database) => writeFileSync(`${database}/metadata.json`, '{"Version":2')],
    ['an older format', (database) => writeFileSync(`${database}/metadata.json`, '{"Version":1}')],
    ['a newer format', (database) => writeFileSync(`${database}/metadata.json`, '{"Version":3}')],
    ['an image that was cut', (_, archive) => truncateSync(archive, 5000)],
  ])('fails and writes no report with %s', (_, spoil) => {
    const { exitCode, report } = scan(DEBIAN, { spoil });
    expect(exitCode).not.toBe(0);
    expect(report).toBeUndefined();
  });

  it('takes an old database for a new one when it must not update it: its age has to be told', () => {
    const spoil = (database: string) =>
      writeFileSync(
        `${database}/metadata.json`,
        '{"Version":2,"UpdatedAt":"2020-01-01T00:00:00Z","NextUpdate":"2020-01-02T00:00:00Z"}',
      );
    const { exitCode, report, log } = scan(DEBIAN, { spoil });
    expect({ exitCode, limits: scanLimits(report, log) }).toEqual({ exitCode: 0, limits: [] });
    expect(found(report)).toHaveLength(2);
  });

  it('takes a database without advisories for a good one, and nothing in its report tells', () => {
    const { exitCode, report, log } = scan(DEBIAN, {
      spoil: (database) => writeFileSync(`${database}/trivy.db`, bboltFile({})),
    });
    expect({ exitCode, limits: scanLimits(report, log), findings: found(report) }).toEqual({
      exitCode: 0,
      limits: [],
      findings: [],
    });
  });

  it.each([
    ['a distribution without advisories', { 'etc/fedora-release': 'Fedora release 40 (Forty)\n' }, 'fedora 40'],
    [
      'packages of no distribution',
      { 'var/lib/dpkg/status': `${DEBIAN['var/lib/dpkg/status']}` },
      'not what distribution they are of',
    ],
    ['no package database', { 'etc/debian_version': '12.5\n' }, 'no list of installed packages'],
    ['nothing that Trivy knows', { 'bin/app': 'x' }, 'no operating system and no packages'],
    ['a distribution that Trivy does not know', { 'etc/os-release': 'ID=nixos\nVERSION_ID="24.05"\n' }, 'no operating'],
  ])('says why it is no scan when the image has %s', (_, files: Readonly<Record<string, string>>, said) => {
    const { exitCode, report } = scan(files);
    expect(exitCode).toBe(0);
    expect(parseImageReport(report, IMAGE)).toContain(said);
  });

  it.each([
    ['10', 'debian 10 gets no more security updates'],
    ['99', 'Trivy does not know the version of the distribution'],
  ])('tells what it can not know of Debian %s', (version, said) => {
    const { report, log } = scan({
      ...DEBIAN,
      'etc/os-release': `ID=debian\nVERSION_ID="${version}"\n`,
      'etc/debian_version': version,
    });
    expect(scanLimits(report, log)).toEqual([expect.stringContaining(said)]);
  });
});

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: a:1\n';

withTrivy('Trivy with manifests', () => {
  it('finds misconfigurations with their lines and fields, and leaves out what it can not parse', () => {
    using folder = new TrivyFolder();
    mkdirSync(folder.at('manifests'));
    writeFileSync(folder.at('manifests', 'pod.yaml'), POD);
    writeFileSync(folder.at('manifests', 'broken.yaml'), `${POD}---\n${POD} bad: [\n`);
    const { exitCode, report, log } = folder.config(folder.at('manifests'));
    expect(exitCode).toBe(0);
    expect(scannedFiles(report)).toEqual(['pod.yaml']);
    expect(scanLimits(report, log)).toEqual([expect.stringContaining('Failed to parse file file_path="broken.yaml"')]);
    expect(parseConfigReport(report)).toContainEqual(
      expect.objectContaining({
        id: 'KSV-0014',
        severity: 'high',
        target: 'pod.yaml',
        startLine: 7,
        endLine: 8,
        fields: ['securityContext.readOnlyRootFilesystem'],
      }),
    );
  });
});
