import { describe, expect, it } from 'vitest';
import { notMeasured } from '../../src/lib/measured.ts';
import type { PublicReport } from '../../src/report/build.ts';
import { collectedReports } from '../../src/report/collected-json.ts';
import { type Collection, collectedVerdict, type Leg, worstFirst } from '../../src/report/collection.ts';
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../src/report/fit.ts';
import { renderCollectedComment, renderCollectedSummary } from '../../src/report/markdown-collected.ts';
import { parseMarker } from '../../src/report/marker.ts';
import { mergeReports } from '../../src/report/merge-reports.ts';
import type { Report } from '../../src/report/report.ts';
import { legReport } from '../support/sample-legs.ts';
import { errorReport, failedReport, invalidReport, sampleReport } from '../support/sample-report.ts';

const MARKER = { key: 'CI/collect', runId: '70', attempt: 1, sha: 'a'.repeat(40) };
const legOf = (name: string, report: Report, change: Partial<Leg> = {}): Leg => ({
  name,
  report: report as PublicReport,
  ...change,
});
const collectionOf = (legs: readonly Leg[], change: Partial<Collection> = {}): Collection => ({
  legs: worstFirst(legs),
  missing: [],
  ...change,
});
const comment = (collection: Collection) => renderCollectedComment(collection, MARKER);
/** The rows of the first table. */
const rowsOf = (markdown: string) => (markdown.split('### Legs')[1]?.split('\n\n')[1] ?? '').split('\n').slice(2);

const FILES = 'https://github.com/octo-org/shop/actions/runs/70/artifacts/9';

describe('the comment of many jobs', () => {
  it('says the verdict in words and counts, then a row for each leg, the worst first', () => {
    const text = comment(
      collectionOf([
        legOf('load (node=24)', sampleReport(), { artifactUrl: FILES }),
        legOf('load (node=22)', failedReport()),
        legOf('load (node=20)', sampleReport()),
      ]),
    );
    const [first = '', , heading, , reason] = text.split('\n');
    expect(parseMarker(first)).toEqual(MARKER);
    expect(heading).toBe('## ❌ Load test failed: 2 of 3 legs passed');
    expect(reason).toBe('**1 of 3 legs did not pass: 1 failed.**');
    const rows = rowsOf(text);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      '| `load (node=22)`',
      '| `load (node=20)`',
      '| `load (node=24)`',
    ]);
    expect(rows[0]).toBe(
      '| `load (node=22)` | **failed** | 200 | 95.5% | 31.0 | 68.2\\* | 105\\* | 19.8 | `success >= 99%`<br>`p99.9 < 500ms` |  |',
    );
    expect(rows[2]).toContain(`| [files](${FILES}) |`);
  });

  it('says that the latencies of a disturbed leg are upper bounds', () => {
    const report = sampleReport();
    if (report.load === null) throw new Error('the sample has a load');
    const generator = { ...report.load.generator, disturbances: ['The machine was busy.'] };
    const disturbed = { ...report, load: { ...report.load, generator } };
    const of = (leg: Report) => comment(collectionOf([legOf('a', leg), legOf('b', sampleReport())]));
    expect(of(disturbed).split('Upper bounds: the run was disturbed')).toHaveLength(2);
    expect(of(report)).not.toContain('Upper bounds');
  });

  it('leads to what was seen of a leg that broke off, and has it not in itself', () => {
    const text = comment(collectionOf([legOf('a', errorReport())]));
    expect(text).toContain("What was seen is in the leg's report, and in its log.");
    expect(text).not.toContain('bind: address already in use');
  });

  it('has the ok requests of a target below it, as no target of its own', () => {
    const load = { ...failedReport().load } as NonNullable<Report['load']>;
    const [target] = load.targets;
    if (target === undefined) throw new Error('there is no target');
    const failing = { ...target, sent: target.requests, ok: target.requests - 9, failures: 9 };
    const text = comment(collectionOf([legOf('a', { ...failedReport(), load: { ...load, targets: [failing] } })]));
    expect(text).toContain('| <sub>ok requests only</sub> |');
    expect(text).not.toContain('`ok requests only`');
  });

  it('tells what failed and what is missing', () => {
    const text = comment(
      collectionOf([legOf('a', failedReport()), legOf('b', errorReport()), legOf('c', invalidReport())], {
        missing: [{ name: 'loadtest-d-00-1', reason: 'There is no report.json in it.' }],
      }),
    );
    expect(text).toContain('## ⛔ Load test did not complete: 0 of 3 legs passed, 1 missing');
    expect(text).toContain('- `a`\n  - Threshold `success >= 99%` was missed');
    expect(text).toContain('Set `http-port: auto`');
    expect(text).toContain('| `loadtest-d-00-1` | There is no report.json in it. |');
    expect(rowsOf(text)[0]).toContain('**did&nbsp;not&nbsp;complete** | n/a<sup>1</sup>');
  });

  it('says what to do when no report was found', () => {
    const text = comment(collectionOf([]));
    expect(text).toContain('## ⛔ Load test did not complete: no reports found');
    expect(text).toContain('`if: always()`');
  });

  it('has the figures of all legs together, or the reason why there are none', () => {
    const reports = [legReport({ seed: 'a' }), legReport({ seed: 'b' })];
    const legs = reports.map((report, index) => legOf(`leg ${index}`, report));
    const text = comment(collectionOf(legs, { merged: mergeReports(reports) }));
    expect(text).toContain('### All legs together\n\n600 of 600 requests over 2 targets ok');
    expect(comment(collectionOf(legs, { merged: notMeasured('The `rate` differs.') }))).toContain(
      '### All legs together\n\nThe `rate` differs.',
    );
    expect(comment(collectionOf(legs.slice(0, 1)))).not.toContain('together');
  });
});

const HOSTILE =
  '--></summary></details><script>alert(1)</script>![x](https://evil.example/p.png) [y](javascript:a) @octo-org/admins #1 | `` `<img src=x onerror=a>` \n# Heading\n\n| a | b |\n|---|---|\n' +
  'z'.repeat(2_000);

/** The same report with this text in place of every text that no enumeration restricts. */
function hostile(value: unknown, key = ''): unknown {
  const fixed = [
    'kind',
    'status',
    'class',
    'verdict',
    'model',
    'arrival',
    'engine',
    'how',
    'policy',
    'startedAt',
    'histogram',
    'group',
    'code',
  ];
  if (typeof value === 'string') return fixed.includes(key) ? value : HOSTILE;
  if (Array.isArray(value)) return value.map((item) => hostile(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, name)]));
}

describe('hostile text in every field', () => {
  const reports = [legReport({ failing: 0.2 }), failedReport(), errorReport(), invalidReport()];
  const legs = reports.map((report) => legOf(HOSTILE, hostile(report) as Report));
  const collection = collectionOf(legs, {
    missing: [{ name: HOSTILE, reason: HOSTILE }],
    merged: notMeasured(HOSTILE),
  });

  it.each([
    ['comment', renderCollectedComment(collection, MARKER, { note: HOSTILE, commit: HOSTILE })],
    ['summary', renderCollectedSummary(collection, { note: HOSTILE })],
  ])('is neither markup, link nor mention in the %s', (_, text) => {
    // Code spans make what is in them harmless.
    const plain = text.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, ' ');
    expect(plain).not.toMatch(/<script|<img|!\[|(?<!\\)\]\(|@octo|(?<!&)#\d|https:\/\//);
    expect(text.match(/^#+ .*$/gm)?.filter((line) => line.includes('Heading'))).toEqual([]);
    expect(plain.match(/<details>/g)?.length).toBe(plain.match(/<\/details>/g)?.length);
    for (const [line] of text.matchAll(/^\|.*$/gm)) expect(line.endsWith('|')).toBe(true);
  });
});

describe('256 legs', () => {
  const long = 'x'.repeat(5_000);
  const reasons = Array.from({ length: 20 }, () => `Threshold \`${long}\` was missed: ${long}.`);
  const thresholds = Array.from({ length: 20 }, (_, index) => ({
    source: `${index}${long}`,
    status: 'fail' as const,
    actual: '1',
    message: long,
  }));
  const legs = Array.from({ length: 256 }, (_, index) =>
    legOf(`${index} ${long}`, { ...failedReport(), reasons, thresholds }, { artifactUrl: FILES, htmlUrl: FILES }),
  );
  const missing = Array.from({ length: 256 }, () => ({ name: long, reason: long }));
  const collection = collectionOf(legs, { missing, merged: notMeasured(long) });

  it('fit into a comment, with the table', () => {
    const text = comment(collection);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size);
    expect(rowsOf(text)).toHaveLength(60);
    expect(text).toContain('196 more are not shown here');
    expect(parseMarker(text)).toEqual(MARKER);
  });

  it('fit into a summary, with all rows', () => {
    const text = renderCollectedSummary(collection);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_LIMIT.size);
    expect(rowsOf(text)).toHaveLength(256);
    expect(text).toContain('Left out because of');
  });
});

describe('the verdict of all legs', () => {
  const verdictOf = (legs: readonly Leg[], missing: Collection['missing'] = []) => collectedVerdict({ legs, missing });
  const [good, bad, unsure, broken] = [sampleReport(), failedReport(), invalidReport(), errorReport()].map((report) =>
    legOf('leg', report),
  ) as [Leg, Leg, Leg, Leg];

  it.each([
    [[good, good], 'pass', ''],
    [[good, unsure], 'invalid', '1 of 2 legs did not pass: 1 not conclusive.'],
    [[good, unsure, bad], 'fail', '2 of 3 legs did not pass: 1 failed, 1 not conclusive.'],
    [[broken, good, bad], 'error', '2 of 3 legs did not pass: 1 did not complete, 1 failed.'],
  ] as const)('is the worst of them: %#', (legs, verdict, reason) => {
    expect(verdictOf(legs)).toEqual({ verdict, reasons: reason === '' ? [] : [reason] });
  });

  it('is `error` when one is missing, or all', () => {
    const missing = [{ name: 'x', reason: 'Why.' }];
    expect(verdictOf([good], missing)).toEqual({ verdict: 'error', reasons: ['The report of one leg is missing.'] });
    expect(verdictOf([bad], [...missing, ...missing]).reasons).toEqual([
      'The reports of 2 legs are missing.',
      '1 of 1 leg did not pass: 1 failed.',
    ]);
    expect(verdictOf([])).toMatchObject({ verdict: 'error' });
  });
});

describe('collected.json', () => {
  it('has the key figures of each leg and null for what is missing', () => {
    const reports = [legReport({ seed: 'a' }), errorReport()];
    const { verdict, legs, merged } = collectedReports(
      collectionOf(
        reports.map((report, index) => legOf(`leg ${index}`, report)),
        { merged: mergeReports(reports) },
      ),
    );
    expect(verdict).toBe('error');
    expect(legs).toMatchObject([
      { name: 'leg 1', verdict: 'error', requests: null, p95Ms: null, artifactUrl: null },
      { name: 'leg 0', verdict: 'pass', requests: 300, failures: 0, successRate: 1, missedThresholds: [] },
    ]);
    expect(merged).toEqual({ reason: expect.stringContaining('not every leg has measured a load') });
  });

  it('has every threshold that was not met, also what could not be measured and what k6 judged', () => {
    const { load, ...rest } = sampleReport();
    if (load === null) throw new Error('there is no load');
    const of = (source: string, status: Report['thresholds'][number]['status']) =>
      ({ source, status, actual: null, message: 'x' }) as const;
    const report: Report = {
      ...rest,
      load: { ...load, engineThresholds: [{ name: 'http_req_failed', passed: false, message: 'x' }] },
      thresholds: [of('a', 'pass'), of('b', 'fail'), of('c', 'not-measurable'), of('d', 'pending')],
    };
    const [leg] = collectedReports(collectionOf([legOf('one', report)])).legs;
    expect(leg?.missedThresholds).toEqual(['b', 'c', 'http_req_failed']);
  });
});
