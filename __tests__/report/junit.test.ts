import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { at, listAt, textAt } from '../../src/lib/json.ts';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { publicReport } from '../../src/report/build.ts';
import { renderJunit } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import type { ThresholdResult } from '../../src/thresholds/threshold.ts';
import { errorReport, failedReport, invalidReport, sampleLoad, sampleReport } from '../support/sample-report.ts';

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => ['testsuite', 'testcase'].includes(name),
});

function render(report: Report): string {
  const xml = renderJunit(publicReport(report, createRedactor()));
  expect(XMLValidator.validate(xml)).toBe(true);
  // What that parser lets pass.
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#9|#10|#13);)/);
  return xml;
}

/** The suites by name, as a reader of the file sees them. */
function suites(report: Report): Readonly<Record<string, unknown>> {
  const parsed: unknown = PARSER.parse(render(report));
  return Object.fromEntries(listAt(parsed, 'testsuites', 'testsuite').map((suite) => [textAt(suite, 'name'), suite]));
}

function cases(suite: unknown): readonly unknown[] {
  return listAt(suite, 'testcase');
}

function threshold(source: string, status: ThresholdResult['status']): ThresholdResult {
  return { source, status, actual: null, message: `It is ${status}.` };
}

describe('the report as JUnit', () => {
  it('of a run that passed has a case for everything that was judged, and no failure', () => {
    const found = suites(sampleReport());
    expect(Object.keys(found)).toEqual(['run', 'health', 'thresholds']);
    expect(found['thresholds']).toMatchObject({ tests: '2', failures: '0', errors: '0', skipped: '0', time: '10.100' });
    expect(found['run']).toMatchObject({ time: '108.400', timestamp: '2026-05-04T12:30:00' });
    expect(cases(found['health'])).toEqual([
      { name: 'foo answers', classname: 'loadtest.health', time: '0.400', 'system-out': 'HTTP 200 "foo"' },
    ]);
  });

  it('counts all suites together', () => {
    const parsed: unknown = PARSER.parse(render(failedReport()));
    expect(at(parsed, 'testsuites')).toMatchObject({ tests: '6', failures: '1', errors: '1', skipped: '0' });
  });

  it('has a missed threshold as failure, and one that was not measurable as error, with their sentences', () => {
    const [missed, met, unknown] = cases(suites(failedReport())['thresholds']);
    const sentence = '95.5% is 3.5 percentage points below the limit of 99%.';
    expect(missed).toMatchObject({
      name: 'success >= 99%',
      failure: { message: sentence, type: 'threshold', '#text': sentence },
    });
    expect(Object.keys(Object(met))).not.toContain('failure');
    expect(unknown).toMatchObject({ error: { type: 'not-measurable' } });
  });

  it('has what is undecided or pending as skipped, with the reason', () => {
    const thresholds = [threshold('p95 < 1s', 'undecided'), threshold('cpu(foo).avg < 1', 'pending')];
    const found = suites(sampleReport({ thresholds }))['thresholds'];
    expect(found).toMatchObject({ tests: '2', skipped: '2' });
    expect(cases(found).map((one) => textAt(one, 'skipped', 'message'))).toEqual([
      'undecided: It is undecided.',
      'pending: It is pending.',
    ]);
  });

  it('has thresholds on findings in the suite of the scan, and a scan that was not completed as skipped', () => {
    const thresholds = [threshold('vulnerabilities(critical) == 0', 'fail'), threshold('p95 < 1s', 'pass')];
    const scan = { manifests: null, images: notMeasured('Trivy could not be downloaded.'), sarif: null };
    const found = suites(sampleReport({ thresholds, scan }));
    expect(cases(found['thresholds'])).toHaveLength(1);
    expect(cases(found['scan'])).toMatchObject([
      { name: 'vulnerabilities(critical) == 0', failure: { type: 'threshold' } },
      { name: 'images are scanned', skipped: { message: 'Trivy could not be downloaded.' } },
    ]);
    const done = { ...scan, images: measured({ scanner: 'trivy', database: { from: '' }, images: [] }) };
    expect(suites(sampleReport({ scan: done }))['scan']).toMatchObject({ tests: '1', skipped: '0' });
  });

  it('has the error that ended the run, with its hint and details', () => {
    const [broken] = cases(suites(errorReport())['run']);
    expect(broken).toMatchObject({ error: { type: 'port-in-use' } });
    expect(textAt(broken, 'error', 'message')).toContain('port 80 on 127.0.0.1 is in use');
    expect(textAt(broken, 'error', '#text')).toContain('Set `http-port: auto`');
    expect(textAt(broken, 'error', '#text')).toContain('driver failed programming');
  });

  it('says of figures that are not to be trusted that they are not', () => {
    const found = suites(invalidReport())['run'];
    expect(found).toMatchObject({ errors: '1' });
    expect(textAt(cases(found)[1], 'error', 'message')).toContain('The machine was 96% busy');
    expect(suites(errorReport())['run']).toMatchObject({ tests: '1' });
  });

  it('has the thresholds of a script of k6', () => {
    const engineThresholds = [{ name: 'http_req_duration', passed: false, message: 'p(95)<1 was crossed' }];
    const found = suites(sampleReport({ load: sampleLoad({ engineThresholds }) }))['thresholds'];
    expect(cases(found).at(-1)).toMatchObject({
      name: 'http_req_duration',
      failure: { message: 'p(95)<1 was crossed' },
    });
  });

  const HOSTILE = [
    ']]></failure><script>alert(1)</script><!-- &nbsp; &amp; \' " ',
    '\u0000\u0008\u001b[31mred\u001b[0m\u202e\ufffe\uffff\ud800 \udc00\u{1f4a5}\u0085\u2028\r\n\t',
    '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
    'x'.repeat(1_000_000),
    '\u001b'.repeat(100_000),
  ];

  it.each(HOSTILE)('holds any text: %.40j', (text) => {
    const report = failedReport();
    const hostile = sampleReport({
      verdict: 'invalid',
      reasons: [text],
      thresholds: report.thresholds.map((one) => ({ ...one, source: text, message: text })),
      health: { checks: [{ name: text, seen: text, seconds: 1 }], restarts: {} },
      error: { code: 'internal', phase: text, message: text, hint: text, details: text },
      load: sampleLoad({ engineThresholds: [{ name: text, passed: false, message: text }] }),
    });
    const xml = render(hostile);
    expect(xml.length).toBeLessThan(200_000);
    expect(xml).not.toMatch(/<script|<!ENTITY|<!--/);
    // Nothing of it became an element.
    const parsed: unknown = PARSER.parse(xml);
    const known = ['name', 'classname', 'time', 'failure', 'error', 'system-out'];
    const names = listAt(parsed, 'testsuites', 'testsuite').flatMap((suite) =>
      cases(suite).flatMap((one) => Object.keys(Object(one))),
    );
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('keeps what can be kept of a text, line ends included', () => {
    const thresholds = [{ ...threshold('p95 < 1s', 'fail'), message: 'a <b> & "c"\nd\u0001\u{1f600}' }];
    const [missed] = cases(suites(sampleReport({ thresholds }))['thresholds']);
    expect(textAt(missed, 'failure', '#text')).toBe('a <b> & "c"\nd\u{1f600}');
  });
});
