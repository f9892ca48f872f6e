import { describe, expect, it } from 'vitest';
import type { Finding, Scan } from '../../src/findings/finding.ts';
import { buildSarif, type SarifOptions } from '../../src/sarif/build-sarif.ts';
import { sarifText } from '../../src/sarif/log.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { misconfiguration, scan, vulnerability } from './sample-findings.ts';

const OPTIONS: SarifOptions = { trivyVersion: '0.72.0', actionVersion: '1.0.0' };
const IMAGE = 'image/docker.io/library/nginx';

function build(scans: readonly Scan[], options: Partial<SarifOptions> = {}) {
  const built = buildSarif(scans, { ...OPTIONS, ...options });
  expect(sarifProblems(built.sarif)).toEqual([]);
  return built;
}

function only(finding: Finding, options: Partial<SarifOptions> = {}) {
  const [run] = build([scan(IMAGE, [finding])], options).sarif.runs;
  const [rule] = run?.tool.driver.rules ?? [];
  const [result] = run?.results ?? [];
  if (!run || !rule || !result) throw new Error('The file has no result.');
  return { run, rule, result };
}

describe('a run', () => {
  it('is there for each category, which ends at the last slash of its id', () => {
    const { sarif, notes } = build([scan(IMAGE, [vulnerability()]), scan('manifests', [misconfiguration()])]);
    expect(sarif.runs.map((run) => run.automationDetails.id)).toEqual([
      'kind-loadtest/image/docker.io/library/nginx/',
      'kind-loadtest/manifests/',
    ]);
    expect(notes).toEqual([]);
  });

  it('is left out when a part of its category could not be scanned: GitHub would close the alerts of that part', () => {
    const scans = [
      scan('manifests', []),
      { ...scan('image/shop', []), isIncomplete: true as const },
      scan('image/shop', []),
    ];
    const { sarif, notes } = buildSarif(scans, { actionVersion: '1.0.0' });
    expect(sarif.runs.map(({ automationDetails }) => automationDetails.id)).toEqual(['kind-loadtest/manifests/']);
    expect(notes.join()).toContain('`kind-loadtest/image/shop/` is not in the SARIF file');
  });

  it('of the images that share one is left out with the one of them that could not be scanned', () => {
    const images = Array.from({ length: 25 }, (_, index) => scan(`image/i${String(index).padStart(2, '0')}`, []));
    const broken = images.map((one, index) => (index === 24 ? { ...one, isIncomplete: true as const } : one));
    const idsOf = (scans: typeof images) =>
      buildSarif(scans, { actionVersion: '1.0.0' }).sarif.runs.map(({ automationDetails }) => automationDetails.id);
    expect(idsOf(images)).toContain('kind-loadtest/image/others/');
    expect(idsOf(broken)).toEqual(idsOf(images).filter((id) => id !== 'kind-loadtest/image/others/'));
  });

  it('without results is there too, since GitHub closes alerts only on an upload', () => {
    const { sarif } = build([scan(IMAGE, [])]);
    expect(sarif.runs).toHaveLength(1);
    expect(sarif.runs[0]?.results).toEqual([]);
  });

  it('names Trivy as the tool and us as the converter', () => {
    const { run } = only(vulnerability());
    expect(run.tool.driver).toMatchObject({ name: 'Trivy', version: '0.72.0', informationUri: 'https://trivy.dev/' });
    expect(run.conversion?.tool.driver).toEqual({ name: 'kind-loadtest', version: '1.0.0' });
  });

  it('holds all scans of a category: two tags of an image can run side by side', () => {
    const { sarif } = build([
      scan(IMAGE, [vulnerability({ message: 'libssl3 3.0.1 in nginx:1.25' })]),
      scan(IMAGE, [vulnerability({ message: 'libssl3 3.0.1 in nginx:1.26' })]),
    ]);
    expect(sarif.runs).toHaveLength(1);
    expect(sarif.runs[0]?.results.map(({ message }) => message.text)).toEqual([
      'libssl3 3.0.1 in nginx:1.25',
      'libssl3 3.0.1 in nginx:1.26',
    ]);
  });

  it('has another category where upload-sarif takes two for one', () => {
    const { sarif } = build([scan('image/shop/web-app', []), scan('image/shop/web_app', [])]);
    expect(sarif.runs.map((run) => run.automationDetails.id)).toEqual([
      'kind-loadtest/image/shop/web-app/',
      'kind-loadtest/image/shop/web_app-2/',
    ]);
  });
});

describe('a rule', () => {
  it('says what GitHub shows of it', () => {
    expect(only(vulnerability()).rule).toEqual({
      id: 'CVE-2024-0001',
      name: 'openssl: a buffer is read past its end',
      shortDescription: { text: 'openssl: a buffer is read past its end' },
      fullDescription: { text: 'A crafted certificate makes OpenSSL read past the end of a buffer.' },
      help: {
        text: 'CVE-2024-0001: openssl: a buffer is read past its end\n\nWhat to do: Update libssl3 to 3.0.2.\n\nWeaknesses: CWE-79\n\nMore: https://avd.aquasec.com/nvd/cve-2024-0001\n\nA crafted certificate makes OpenSSL read past the end of a buffer.',
        markdown:
          '**CVE-2024-0001**: openssl: a buffer is read past its end\n\n**What to do:** Update libssl3 to 3.0.2.\n\n**Weaknesses:** CWE-79\n\n**More:** <https://avd.aquasec.com/nvd/cve-2024-0001>\n\nA crafted certificate makes OpenSSL read past the end of a buffer.',
      },
      helpUri: 'https://avd.aquasec.com/nvd/cve-2024-0001',
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'vulnerability', 'high', 'external/cwe/cwe-079'],
        precision: 'very-high',
        'security-severity': '7.5',
      },
    });
  });

  it.each([
    ['critical', undefined, '9.5', 'error'],
    ['high', undefined, '8.0', 'error'],
    ['medium', undefined, '5.5', 'warning'],
    ['low', undefined, '2.0', 'note'],
    ['critical', 5.1, '9.0', 'error'],
    ['high', 9.8, '8.9', 'error'],
    ['high', 3.1, '7.0', 'error'],
    ['medium', 9.8, '6.9', 'warning'],
    ['low', 9.8, '3.9', 'note'],
    ['low', 0, '0.1', 'note'],
  ] as const)('of severity %s and score %s has the number %s and level %s', (severity, score, number, level) => {
    const { score: _, ...finding } = vulnerability({ severity });
    const { rule, result } = only(score === undefined ? finding : { ...finding, score });
    expect(rule.properties['security-severity']).toBe(number);
    expect([rule.defaultConfiguration.level, result.level]).toEqual([level, level]);
  });

  it('of unknown severity has no number: any would claim one', () => {
    const { rule, result } = only(vulnerability({ severity: 'unknown', score: 9.8 }));
    expect(rule.properties).toEqual({
      tags: ['security', 'vulnerability', 'unknown', 'external/cwe/cwe-079'],
      precision: 'very-high',
    });
    expect(result.level).toBe('note');
  });

  it('is as severe as the worst of its findings, and the others say that they are not', () => {
    const { sarif } = build([
      scan(IMAGE, [
        vulnerability({ severity: 'low', subject: 'docker.io/library/nginx libcrypto3', message: 'Not reachable.' }),
        vulnerability({ severity: 'critical' }),
      ]),
    ]);
    const [run] = sarif.runs;
    expect(run?.tool.driver.rules.map((rule) => rule.properties['security-severity'])).toEqual(['9.0']);
    expect(run?.results.map(({ level, message }) => [level, message.text])).toEqual([
      ['error', 'libssl3 3.0.1 in nginx:1.25 is vulnerable; 3.0.2 is not.'],
      ['note', 'Not reachable. (Severity of this finding: low.)'],
    ]);
  });

  it('has ten tags, and all CWEs in its help', () => {
    const cwe = Array.from({ length: 30 }, (_, index) => `CWE-${index + 1}`);
    const { rule } = only(vulnerability({ cwe }));
    expect(rule.properties.tags).toHaveLength(10);
    expect(rule.help.text).toContain('CWE-30');
  });

  it('has texts of the lengths that GitHub takes, and none that is empty', () => {
    const long = 'word '.repeat(10_000);
    only(vulnerability({ title: long, description: long, advice: long, message: long }));
    const { rule, result } = only(vulnerability({ title: '', description: ' ', message: '\u001b[31m', advice: '' }));
    expect(rule.name).toBeUndefined();
    expect(rule.shortDescription.text).toBe('CVE-2024-0001');
    expect(rule.fullDescription.text).toBe('CVE-2024-0001');
    expect(result.message.text).toBe('CVE-2024-0001');
  });

  it('loads nothing of strangers', () => {
    const { rule } = only(
      vulnerability({
        url: 'javascript:alert(1)',
        description: '<img src="https://example.com/a.png"> ![b](https://example.com/b.png)',
      }),
    );
    expect(rule.helpUri).toBeUndefined();
    expect(rule.help.markdown).toContain('&lt;img src="https://example.com/a.png"> !\\[b](https://example.com/b.png)');
  });
});

describe('a result', () => {
  it('says where, in the file and of what object', () => {
    const { result } = only(misconfiguration({ location: { file: 'deploy/web.yaml', line: 12, endLine: 14 } }));
    expect(result).toMatchObject({
      ruleId: 'KSV-0014',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Container app of Deployment shop/web can write to its root file system.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'deploy/web.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, endLine: 14 },
          },
          logicalLocations: [{ fullyQualifiedName: 'Deployment shop/web container app' }],
        },
      ],
    });
  });

  it('without a file of the repository goes to the fallback', () => {
    const fallback = { file: '.github/workflows/load.yaml', line: 3 };
    for (const file of ['/etc/passwd', '../other/web.yaml', '']) {
      const { result } = only(vulnerability({ location: { file, line: 1 } }), { fallback });
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('.github/workflows/load.yaml');
      expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 3 });
    }
  });

  it('without a file and a fallback is left out, and a note says so', () => {
    const { location: _, ...placeless } = vulnerability();
    const { sarif, notes } = build([scan(IMAGE, [placeless, placeless, vulnerability()])]);
    expect(sarif.runs[0]?.results).toHaveLength(1);
    expect(notes).toEqual([
      '2 findings of `kind-loadtest/image/docker.io/library/nginx/` are not in the SARIF file: no file of the repository is known for them, and GitHub takes no result without a file.',
    ]);
  });

  it.each([0, -1, 1.5, Number.NaN])('at line %s is at line 1', (line) => {
    const { result } = only(vulnerability({ location: { file: 'a.yaml', line, endLine: line } }));
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });

  it('keeps line breaks of its message, and no control characters', () => {
    expect(only(vulnerability({ message: 'a\n\u001b[31mb\u0007\tc\ud800' })).result.message.text).toBe('a\nb\tc\ufffd');
  });
});

it('is the same text in whatever order scans and findings come', () => {
  const findings = [
    misconfiguration(),
    vulnerability(),
    vulnerability({ severity: 'low', id: 'CVE-2024-0002' }),
    vulnerability({ subject: 'docker.io/library/nginx libcrypto3' }),
  ];
  const one = build([scan(IMAGE, findings), scan('manifests', findings)]);
  const other = build([scan('manifests', findings.toReversed()), scan(IMAGE, findings.toReversed())]);
  expect(sarifText(other.sarif)).toBe(sarifText(one.sarif));
});
