/** The scan on every surface: the same counts, nothing missing shown as zero, foreign text as text. */
import { describe, expect, it } from 'vitest';
import { type ScanTotals, scanTotals } from '../../src/findings/scan-result.ts';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import { NOT_PUBLISHED, outputsOf } from '../../src/outputs.ts';
import { judgeRun } from '../../src/report/judge-run.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { renderScan } from '../../src/report/terminal-scan.ts';
import { settingsOf } from '../support/load-settings.ts';
import { errorReport, sampleLoad, sampleReport } from '../support/sample-report.ts';
import {
  countsOf,
  notScanned,
  PRIVILEGED,
  sampleImageScan,
  sampleManifestScan,
  sampleScan,
  UPLOADED,
} from '../support/sample-scan.ts';

const PATHS = { ...NOT_PUBLISHED, reportJson: '/report.json', kubeconfig: '' };
const MARKER = { key: 'CI/load', runId: '7001', attempt: 1, sha: 'abc' };
const surfaces = (report: Report) => [
  renderComment(report, MARKER),
  renderSummary(report),
  renderTerminal(report, { color: false }),
];
const [image] = sampleImageScan().images;
const broken = measured({
  ...sampleImageScan(),
  images: image === undefined ? [] : [{ ...image, counts: notScanned, worst: [] }],
});

describe('the scan in a report', () => {
  it('has a row for the manifests and for each image; what the action brings is marked', () => {
    const text = renderSummary(sampleReport({ scan: sampleScan() }));
    expect(text).toContain('| manifests | 0 | **1** | 0 | **3** | 0 |');
    expect(text).toContain('| manifests <sub>of the action</sub> | 0 | 0 | **2** | 0 | 0 |');
    expect(text).toContain('| `ghcr.io/acme/shop:1` | **1** | 0 | 0 | 0 | 0 |');
    expect(text).toContain('| `prom/prometheus:v3` <sub>of the action</sub> | 0 | **4** | 0 | 0 | 0 |');
    expect(text).toContain('By Trivy 0.74.0, with the vulnerability database of 2026-11-28 06:12 UTC.');
  });

  it('lists the worst findings of the application, with their places, and says how many more there are', () => {
    const text = renderSummary(sampleReport({ scan: sampleScan() }));
    expect(text.indexOf('CVE-2019-10744')).toBeLessThan(text.indexOf('KSV-0017'));
    expect(text).toContain('`deploy/overlays/ci/patch.yaml:12`');
    expect(text).not.toContain('CVE-2020-0001');
    expect(text).toContain('…and 3 more.');
  });

  it('says what is new, and links to the alerts', () => {
    const comment = renderComment(sampleReport({ scan: sampleScan() }), MARKER);
    expect(comment).toContain('2 alerts are new compared with main (1 critical, 1 high).');
    expect(comment).toContain('[code scanning alerts](https://github.com/octo/shop/security/code-scanning?');
  });

  it.each<[string, NonNullable<Report['scan']>, string]>([
    [
      'severities that were left out',
      sampleScan({ manifests: measured(sampleManifestScan({ application: { critical: 0 } })) }),
      'scan-severity',
    ],
    ['a scan that was not completed', sampleScan({ manifests: notScanned }), 'there is no vulnerability database'],
    ['an image that could not be scanned', sampleScan({ images: broken }), 'there is no vulnerability database'],
    ['images that nobody scanned', sampleScan({ images: notScanned }), 'there is no vulnerability database'],
  ])('never shows zero for %s', (_what, scan, reason) => {
    for (const text of surfaces(sampleReport({ scan }))) {
      expect(text).toContain('n/a');
      expect(text.replaceAll(/\s+/g, ' ')).toContain(reason);
    }
  });

  it.each([
    [
      { ...UPLOADED, status: 'skipped', reason: 'The pull request comes from a fork.' },
      'were not uploaded to code scanning: The pull request comes from a fork.',
    ],
    [
      { ...UPLOADED, status: 'failed', reason: 'GitHub answered 422.' },
      'could not be uploaded to code scanning: GitHub answered 422.',
    ],
    [{ ...UPLOADED, status: 'pending', reason: 'It takes long.' }, 'had not processed them'],
    [{ ...UPLOADED, added: notMeasured('main has no analysis.') }, 'What is new is not known: main has no analysis.'],
    [
      { ...UPLOADED, added: measured({ total: 0, bySeverity: {}, base: 'main' }) },
      'None of them is new compared with main.',
    ],
    [{ ...UPLOADED, notes: ['12 results were left out.'] }, '12 results were left out.'],
  ] as const)('says what became of the upload: %j', (sarif, expected) => {
    for (const text of surfaces(sampleReport({ scan: sampleScan({ sarif }) })))
      expect(text.replaceAll(/\s+/g, ' ')).toContain(expected);
  });

  it('is shown when the run broke off, and not at all when there was none', () => {
    for (const text of surfaces({ ...errorReport(), scan: sampleScan() })) expect(text).toContain('Security scan');
    for (const text of surfaces(sampleReport({ scan: null }))) expect(text).not.toContain('Security scan');
  });

  it('shows foreign text as text', () => {
    const hostile = {
      ...PRIVILEGED,
      id: 'x`</code>',
      message: '<img src=x> @octo [a](http://b) \n# h',
      subject: '| a |',
      place: { file: 'a|b`\n.yaml', line: 1 },
    };
    const scan = sampleScan({ manifests: measured(sampleManifestScan({ worst: [hostile] })) });
    const text = renderComment(sampleReport({ scan }), MARKER);
    for (const part of ['<img', '@octo', '[a](http', '\n# h']) expect(text).not.toContain(part);
  });

  it('shows what an image is without its digest, and what it belongs to, however long it is', () => {
    const digest = `@sha256:${'a'.repeat(64)}`;
    const references = [
      `nginx/nginx-ingress:5.5.3${digest}`,
      `registry.example.com/${'team/'.repeat(20)}shop:1.2`,
      `plain${digest}`,
    ];
    const images = references.map((reference) => ({ ...sampleImageScan().images[1], reference }) as never);
    const text = renderScan(
      sampleReport({ scan: sampleScan({ images: measured({ ...sampleImageScan(), images }) }) }),
      { color: false },
    );
    expect(text).toContain('nginx/nginx-ingress:5.5.3 (of the action)');
    expect(text).toMatch(/….*shop:1\.2 \(of the action\)/);
    expect(text).toMatch(/….*a{20} \(of the action\)/);
  });

  it('stays within 100 columns of a terminal', () => {
    const long = { ...PRIVILEGED, place: { file: 'a/'.repeat(200), line: 1 } };
    const scan = sampleScan({ manifests: measured(sampleManifestScan({ worst: [long] })), images: broken });
    for (const line of renderScan(sampleReport({ scan }), { color: false }).split('\n'))
      expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('the outputs of a scan', () => {
  it('are the counts of the application, the file and what became of it', () => {
    expect(outputsOf(sampleReport({ scan: sampleScan() }), PATHS)).toMatchObject({
      vulnerabilities: '1',
      misconfigurations: '4',
      'sarif-file': '/tmp/findings.sarif',
      'sarif-status': 'uploaded',
    });
  });

  it('are empty for what is not known', () => {
    const scan = sampleScan({ images: broken, manifests: null, sarif: null });
    expect(outputsOf(sampleReport({ scan }), PATHS)).toMatchObject({
      vulnerabilities: '',
      misconfigurations: '',
      'sarif-file': '',
      'sarif-status': '',
    });
    expect(outputsOf(sampleReport({ scan: null }), PATHS)).toMatchObject({ vulnerabilities: '', 'sarif-status': '' });
  });

  it('say why on one line', () => {
    const sarif = { ...UPLOADED, status: 'skipped', reason: 'a fork\nverdict=pass' } as const;
    expect(outputsOf(sampleReport({ scan: sampleScan({ sarif }) }), PATHS)['sarif-status']).toBe(
      'skipped: a fork verdict=pass',
    );
  });
});

describe('a threshold on a scan', () => {
  const judged = (thresholds: string, scans: ScanTotals | undefined, load = sampleLoad()) =>
    judgeRun(
      { load, resources: notMeasured('not asked for'), scans },
      settingsOf({ cluster: 'kind', thresholds: `success >= 0%\n${thresholds}` }),
    );
  const totals = (critical: number) =>
    scanTotals(
      measured(sampleManifestScan({ application: countsOf({ high: 2 }), bundled: countsOf({ critical: 9 }) })),
      measured({
        ...sampleImageScan(),
        images: image === undefined ? [] : [{ ...image, counts: measured(countsOf({ critical, low: 3 })) }],
      }),
    );

  it.each([
    ['vulnerabilities(critical) == 0', 0, 'pass'],
    ['vulnerabilities(critical) == 0', 1, 'fail'],
    ['vulnerabilities <= 3', 0, 'pass'],
    ['vulnerabilities <= 3', 1, 'fail'],
    ['misconfigurations(high) <= 2', 0, 'pass'],
    ['misconfigurations(high) < 2', 0, 'fail'],
    // What the action brings is no part of it.
    ['misconfigurations(critical) == 0', 0, 'pass'],
  ])('%s with %i critical vulnerabilities is %s', (threshold, critical, verdict) =>
    expect(judged(threshold, totals(critical)).verdict).toBe(verdict),
  );

  it('fails the run when the scan was not completed, and says why', () => {
    const { verdict, reasons } = judged('vulnerabilities(critical) == 0', scanTotals(undefined, broken));
    expect(verdict).toBe('fail');
    expect(reasons.join()).toContain(
      'the scan of ghcr.io/acme/shop:1 was not completed: there is no vulnerability database',
    );
    expect(judged('misconfigurations == 0', undefined).verdict).toBe('fail');
  });

  it('can’t be judged for a severity that was not looked for, nor without an image of the application', () => {
    const scans = scanTotals(
      measured(sampleManifestScan({ application: { critical: 0 } })),
      measured({ ...sampleImageScan(), images: [] }),
    );
    expect(judged('misconfigurations(critical) == 0', scans).verdict).toBe('pass');
    expect(judged('misconfigurations(high) == 0', scans).reasons.join()).toContain('scan-severity left high out');
    expect(judged('vulnerabilities == 0', scans).reasons.join()).toContain('no image of the application was found');
  });

  it('is judged without a load, as after the command that scans alone', () => {
    const settings = settingsOf({ cluster: 'kind', thresholds: 'success >= 0%\nvulnerabilities(critical) == 0' });
    const { thresholds } = judgeRun(
      { load: undefined, resources: notMeasured('not asked for'), scans: totals(1) },
      settings,
    );
    expect(thresholds.map(({ status }) => status)).toEqual(['not-measurable', 'fail']);
  });

  it('fails a run whose load is not to be trusted: findings are what they are', () => {
    const load = sampleLoad();
    const late = sampleLoad({ generator: { ...load.generator, notOffered: ['The machine was busy.'] } });
    expect(judged('vulnerabilities(critical) == 0', totals(1), late).verdict).toBe('fail');
    expect(judged('vulnerabilities(critical) == 0', totals(0), late).verdict).toBe('invalid');
    // A busy machine is no excuse for a scan that was not completed either.
    const open = judged('vulnerabilities(critical) == 0', scanTotals(undefined, broken), late);
    expect(open.verdict).toBe('fail');
    expect(open.reasons[0]).toContain('could not be measured');
  });
});
