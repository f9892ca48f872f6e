/** What is made of Trivy's reports on images: recorded ones of Trivy 0.74.0, and ones that nobody should trust. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countSeverities } from '../../src/findings/counts.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { parseImageReport } from '../../src/findings/image-report.ts';

const IMAGE = { name: 'docker.io/library/shop', reference: 'docker.io/library/shop:1' };

function recorded(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8'));
}

/** A report with these entries of `Vulnerabilities`. */
function reportWith(vulnerabilities: unknown, result: object = {}): unknown {
  return {
    SchemaVersion: 2,
    ArtifactType: 'container_image',
    Results: [{ Target: 'app', Class: 'lang-pkgs', Type: 'gobinary', Vulnerabilities: vulnerabilities, ...result }],
  };
}

function findings(report: unknown): readonly Finding[] {
  const found = parseImageReport(report, IMAGE);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** The only finding of a report with one entry. */
function findingOf(entry: object): Finding {
  const [finding, ...others] = findings(reportWith([{ VulnerabilityID: 'CVE-2024-1', PkgName: 'a', ...entry }]));
  if (finding === undefined || others.length > 0) throw new Error('There is not exactly one finding.');
  return finding;
}

describe('a recorded report', () => {
  it('has packages of the distribution and of a language', () => {
    const found = findings(recorded('image-debian'));
    expect(found.map(({ id, severity, subject, score }) => [id, severity, subject, score])).toEqual([
      ['CVE-2011-3389', 'medium', 'docker.io/library/shop libgnutls30', 4.3],
      ['CVE-2023-5678', 'low', 'docker.io/library/shop libssl3', 5.3],
      ['CVE-2023-5678', 'low', 'docker.io/library/shop openssl', 5.3],
      ['CVE-2021-23337', 'high', 'docker.io/library/shop lodash app/node_modules/lodash/package.json', 7.2],
      ['CVE-2021-23337', 'high', 'docker.io/library/shop lodash srv/node_modules/lodash/package.json', 7.2],
    ]);
    expect(countSeverities(found)).toEqual({ critical: 0, high: 2, medium: 1, low: 2, unknown: 0 });
  });

  it('names the binary in which a Go package is', () => {
    expect(findings(recorded('image-go-binary'))).toEqual([
      expect.objectContaining({ id: 'CVE-2025-0001', subject: 'docker.io/library/shop stdlib http-echo' }),
    ]);
  });

  it.each([
    ['image-fedora', 'Trivy knows no vulnerabilities of the packages of fedora 40, which docker.io/library/shop:1'],
    ['image-without-packages', 'Trivy found no list of installed packages in docker.io/library/shop:1'],
    ['image-scratch', 'Trivy found no operating system and no packages that it knows in docker.io/library/shop:1'],
  ])('of a scan that could not look is refused: %s', (name, said) => {
    expect(parseImageReport(recorded(name), IMAGE)).toContain(said);
  });

  it('of an image without vulnerabilities is one without findings', () => {
    expect(parseImageReport(recorded('image-debian-10'), IMAGE)).toEqual([]);
  });
});

describe('a finding', () => {
  it.each<readonly [cvss: object, source: string | undefined, score: number | undefined]>([
    [{ nvd: { V3Score: 5 }, redhat: { V3Score: 9 } }, 'redhat', 9],
    [{ nvd: { V3Score: 5 }, ghsa: { V3Score: 9 } }, 'debian', 5],
    [{ redhat: { V3Score: 5 }, ghsa: { V40Score: 4 } }, 'debian', 4],
    [{ redhat: { V3Score: 5 }, bitnami: { V3Score: 6 } }, undefined, 6],
    [{ nvd: { V2Score: 5 } }, 'nvd', undefined],
    [{ nvd: { V3Score: 0, V40Score: 8 } }, 'nvd', 8],
    [{ nvd: { V3Score: 11 }, ghsa: { V3Score: '9' } }, 'nvd', undefined],
    [{}, 'constructor', undefined],
  ])('has the score of %j for the severity of %s: %s', (CVSS, SeveritySource, score) => {
    expect(findingOf({ CVSS, SeveritySource }).score).toBe(score);
  });

  it.each([
    ['fixed', '4.1, 5.0', 'Fixed in 4.1 or 5.0.', 'Update a to 4.1 or 5.0.'],
    ['affected', '', 'No fixed version is known.', ''],
    ['will_not_fix', '', 'The distribution will not fix it.', ''],
    ['end_of_life', '', 'The package is no longer maintained, and will not be fixed.', ''],
  ])('says what to do when it is %s', (Status, FixedVersion, said, advice) => {
    const finding = findingOf({ Status, FixedVersion, InstalledVersion: '1.0' });
    expect(finding.message).toBe(`a 1.0 has CVE-2024-1. ${said}`);
    expect(finding.advice).toBe(advice);
  });

  it('is about the same subject after an update of its package', () => {
    const subject = (version: string) =>
      findingOf({
        InstalledVersion: version,
        PkgPath: `usr/lib/python3.11/site-packages/a-${version}.dist-info/METADATA`,
      }).subject;
    expect(subject('3.1.2')).toBe('docker.io/library/shop a usr/lib/python3.11/site-packages/a-*.dist-info/METADATA');
    expect(subject('3.1.10')).toBe(subject('3.1.2'));
  });

  it('is one for several versions of a package at one place, as bad as the worst', () => {
    const entry = { VulnerabilityID: 'CVE-2024-1', PkgName: 'kernel' };
    const report = reportWith([
      { ...entry, InstalledVersion: '5.1', FixedVersion: '5.3', Severity: 'LOW' },
      { ...entry, InstalledVersion: '6.1', FixedVersion: '6.2', Severity: 'HIGH' },
      { ...entry, InstalledVersion: '6.1', FixedVersion: '6.2', Severity: 'HIGH' },
    ]);
    expect(findings(report)).toEqual([
      expect.objectContaining({
        severity: 'high',
        message: 'kernel 5.1, 6.1 has CVE-2024-1. Fixed in 5.3, 6.2.',
        subject: 'docker.io/library/shop kernel app',
      }),
    ]);
  });
});

describe('text of others', () => {
  const nasty = '\u001b[31mred\u001b[0m\r\n::error::x\u0000\u202e @everyone <b>[a](b)';

  it('loses what controls a terminal or a line, and keeps the rest for the renderers to escape', () => {
    const finding = findingOf({
      Title: nasty,
      Description: `one\n${nasty}`,
      InstalledVersion: '1\n2',
      PkgPath: 'a\u001b]8;;http://evil\u0007b',
    });
    expect(finding.title).toBe('red ::error::x @everyone <b>[a](b)');
    expect(finding.message).toBe(
      'a 1 2 has CVE-2024-1: red ::error::x @everyone <b>[a](b). No fixed version is known.',
    );
    expect(finding.description).toBe('one\nred \n::error::x @everyone <b>[a](b)');
    expect(finding.subject).toBe('docker.io/library/shop a ab');
  });

  it('is cut', () => {
    const long = 'x'.repeat(1_000_000);
    const finding = findingOf({
      Title: long,
      Description: long,
      InstalledVersion: long,
      FixedVersion: long,
      PkgPath: long,
      PrimaryURL: `https://example.com/${long}`,
      CweIDs: Array.from({ length: 1000 }, (_, index) => `CWE-${index}`),
    });
    expect(JSON.stringify(finding).length).toBeLessThan(10_000);
    expect(finding.url).toBeUndefined();
    expect(finding.cwe).toHaveLength(20);
  });

  it('is an address only when a browser would open a page', () => {
    expect(findingOf({ PrimaryURL: 'https://example.com/a b' }).url).toBe('https://example.com/a%20b');
    for (const PrimaryURL of ['javascript:alert(1)', 'file:///etc/passwd', 'nothing', 7, null])
      expect(findingOf({ PrimaryURL })).not.toHaveProperty('url');
  });

  it('is no CWE unless it has its form', () => {
    expect(findingOf({ CweIDs: ['CWE-79', 'CWE-79', 'CWE-x', '79', 7, null, 'CWE-1234567'] }).cwe).toEqual(['CWE-79']);
  });
});

describe('values of other kinds', () => {
  it.each([
    [undefined, 'SchemaVersion is missing'],
    [null, 'SchemaVersion is missing'],
    ['x', 'SchemaVersion is missing'],
    [[], 'SchemaVersion is missing'],
    [{ SchemaVersion: 3 }, 'SchemaVersion is 3, not 2'],
    [{ SchemaVersion: 2, ArtifactType: 'filesystem' }, 'about filesystem, not about a container_image'],
    [{ SchemaVersion: 2, ArtifactType: 'container_image', Results: 'x' }, 'Results is x'],
    [{ SchemaVersion: 2, ArtifactType: 'container_image', Results: [{}] }, 'a result has no Class'],
    [reportWith('x'), 'Vulnerabilities is x'],
    [reportWith({}), 'Vulnerabilities is an object'],
    [reportWith([], { Packages: 1 }), 'Packages is 1'],
    [
      reportWith([{ VulnerabilityID: 'CVE-2024-1', PkgName: 'a' }, {}]),
      'entry 2 of Vulnerabilities has no VulnerabilityID',
    ],
    [reportWith([null]), 'entry 1 of Vulnerabilities has no VulnerabilityID'],
    [reportWith([{ VulnerabilityID: 'CVE-2024-1', PkgName: ['a'] }]), 'entry 1 of Vulnerabilities has no PkgName'],
  ])('are no report: %j', (report, said) => {
    expect(parseImageReport(report, IMAGE)).toContain(said);
  });

  it('are as good as missing where a finding can do without', () => {
    const odd = {
      Title: 1,
      Description: {},
      Severity: 'HUGE',
      CVSS: 'x',
      CweIDs: 'CWE-79',
      Status: [],
      FixedVersion: 3,
    };
    expect(findingOf({ ...odd, InstalledVersion: null, PkgPath: {} })).toEqual({
      kind: 'vulnerability',
      id: 'CVE-2024-1',
      severity: 'unknown',
      title: 'CVE-2024-1',
      description: 'CVE-2024-1',
      message: 'a has CVE-2024-1. No fixed version is known.',
      advice: '',
      cwe: [],
      subject: 'docker.io/library/shop a app',
    });
  });
});

describe('a hundred thousand findings', () => {
  it('are read in seconds, all of them', () => {
    const entries = Array.from({ length: 100_000 }, (_, index) => ({
      VulnerabilityID: `CVE-2024-${index % 50_000}`,
      PkgName: `package-${index}`,
      InstalledVersion: '1.0.0',
      Severity: 'HIGH',
      Title: 'a title of some length, as they have it',
      Description: 'words '.repeat(50),
    }));
    const before = process.threadCpuUsage();
    const found = findings(reportWith(entries));
    const { user } = process.threadCpuUsage(before);
    expect(countSeverities(found)).toEqual({ critical: 0, high: 100_000, medium: 0, low: 0, unknown: 0 });
    expect(user / 1e6).toBeLessThan(5);
  });
});
