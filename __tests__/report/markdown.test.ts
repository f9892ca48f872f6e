import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/inputs/read-settings.ts';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import { COMMENT_LIMIT, fitToLimit, SUMMARY_LIMIT } from '../../src/report/fit.ts';
import { keyFigures } from '../../src/report/key-figures.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import { isNewer, parseMarker, renderMarker, resultBefore } from '../../src/report/marker.ts';
import { reproduceInputs, reproduceParts } from '../../src/report/reproduce.ts';
import { measuredSentence } from '../../src/report/summary.ts';
import {
  errorReport,
  failedReport,
  invalidReport,
  sampleDistribution,
  sampleLoad,
  sampleReport,
} from '../support/sample-report.ts';
import { sampleScan } from '../support/sample-scan.ts';

const marker = { key: 'CI/load', runId: '7001', attempt: 2, sha: 'abc' };

describe('the comment', () => {
  it('has its marker on the first line and the verdict in words below', () => {
    const heads = [sampleReport(), failedReport(), invalidReport(), errorReport()].map((report) =>
      renderComment(report, marker).split('\n').slice(0, 3),
    );
    const markers = heads.map(([first]) => parseMarker(first ?? ''));
    expect(markers).toMatchObject([marker, marker, marker, marker]);
    // Figures that are not to be trusted, or that there are not, are none to compare with.
    expect(markers.map((found) => found?.result?.verdict)).toEqual(['pass', 'fail', undefined, undefined]);
    expect(heads.map(([, , heading]) => heading)).toEqual([
      '## ✅ Load test passed',
      '## ❌ Load test failed',
      '## ⚠️ Load test not conclusive',
      '## ⛔ Load test did not complete',
    ]);
  });

  it('says in one sentence what was measured', () => {
    expect(renderSummary(sampleReport())).toContain(
      '\n200 of 200 requests over 2 targets ok (100%) at 19.8/s; p50 4.20 ms; p95 9.24 ms (95% interval 8.32–10.6); 2 of 2 thresholds met.\n',
    );
  });

  it('gives each reason of a failure, and the only one in bold', () => {
    expect(renderSummary(failedReport())).toContain(
      '\n- Threshold `success >= 99%` was missed: 95.5% is 3.5 percentage points below the limit of 99%.\n- Threshold',
    );
    expect(renderSummary(errorReport())).toContain(
      '\n**The cluster phase failed: kind could not make the cluster: port 80 on 127.0.0.1 is in use.**\n\nSet `http-port: auto`',
    );
  });

  it('times the requests that were ok where others failed', () => {
    expect(renderSummary(failedReport())).toContain(
      '191 of 200 requests over 2 targets ok (95.5%) at 19.8/s; p50 of the ok requests 31.0 ms; p95 68.2 ms',
    );
    const load = sampleLoad();
    const { total } = load;
    const quick = { ...total, ok: 0, failures: 200, latency: measured(sampleDistribution(200, 0.7)) };
    expect(measuredSentence(sampleReport({ load: { ...load, total: quick } }))).not.toMatch(/p50|0\.700/);
  });

  it('has what decides first: reasons, errors, figures; all else is folded below', () => {
    const scan = sampleScan();
    const before = { sha: 'b'.repeat(40), verdict: 'pass', figures: keyFigures(sampleReport()) } as const;
    const text = renderComment({ ...failedReport(), scan }, marker, { before });
    const heads = [...text.matchAll(/^(?:#+ .*|<summary>.*|\*\*before → now.{3})/gm)].map(([line]) =>
      line.replaceAll(/<\/?summary>/g, ''),
    );
    expect(heads).toEqual([
      '## ❌ Load test failed',
      '### Errors',
      '**before → now:**',
      '### Load',
      '### Resources',
      '### Security scan',
      'Thresholds (1 of 3 met)',
      expect.stringContaining('Worst findings'),
      'p95 latency over time',
      'How far to trust the figures',
      'Phases (1 min 48 s in all)',
      'Environment and versions',
      'Run it again on a laptop',
    ]);
  });

  it('says how long the run took', () => {
    expect(renderComment(sampleReport(), marker)).toContain('2026-05-04 12:30:00 UTC, took 1 min 48 s</sub>');
  });

  it('says where the files are when they could not be uploaded', () => {
    expect(renderSummary(sampleReport(), { filesIn: 'The files are in `/tmp/out`.' })).toMatch(
      /<br>The files are in `\/tmp\/out`\.<\/sub>\n$/,
    );
  });

  it('marks missing figures with their reason', () => {
    const text = renderSummary(sampleReport());
    expect(text).toContain('| `bar` | 0.0190<br><sub>n/a<sup>1</sup></sub> |');
    expect(text).toContain('<sup>1</sup> Only 2 samples inside the load window; minimum and maximum need 5.');
  });

  it('shows no table without figures', () => {
    const text = renderSummary(errorReport());
    expect(text).not.toMatch(/### (Load|Resources)|<summary>(Thresholds|p95)/);
    expect(text).toContain('bind: address already in use');
  });

  it('links the run and the full report', () => {
    const artifacts = { html: 'https://github.com/o/r/artifacts/1', bundle: 'https://github.com/o/r/artifacts/2' };
    expect(renderSummary(sampleReport(), { artifacts })).toContain(
      '[full report](https://github.com/o/r/artifacts/1) · [all files](https://github.com/o/r/artifacts/2) · [workflow run](https://github.com/octo-org/shop/actions/runs/7001) · commit 3f2a91c',
    );
  });

  it('keeps every table in shape, whatever the names hold', () => {
    const evil = 'a|b`c\n<script>alert(1)</script> @octocat ![x](http://evil.example/p.png) <!-- --> | |';
    const load = sampleLoad();
    const errors = [
      { class: 'other', count: 1, latency: notMeasured('none'), examples: [{ target: evil, message: evil }] },
    ] as const;
    const report = sampleReport({
      reasons: [evil, evil],
      load: {
        ...load,
        targets: load.targets.map((target) => ({ ...target, name: evil })),
        total: { ...load.total, errors },
      },
      thresholds: [{ source: evil, status: 'fail', actual: evil, message: evil }],
      phases: [{ name: evil, status: 'failed', startedAt: 0, durationMs: 1, result: evil }],
      error: { code: 'internal', phase: evil, message: evil, hint: evil, details: '```\n@octocat' },
    });
    const text = renderComment(report, marker);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const columnsOf = (row: string) => row.match(/(?<!\\)\|/g)?.length;
    const tables = Map.groupBy(rows, (row) => columnsOf(row));
    expect([...tables.keys()].toSorted()).toEqual([11, 3, 4, 5, 6, 8]);
    const outsideCode = text.replaceAll(/^(`{3,})\w*\n.*?\n\1$/gms, '').replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');
    expect(outsideCode).not.toMatch(/<script|@octocat|!\[x\]\(|http:\/\/evil/);
    expect(outsideCode.match(/<!--/g)).toHaveLength(1);
  });
});

describe('a report above the limit', () => {
  const target = (index: number) => ({ ...sampleLoad().total, name: `target-${index}`, host: 'x.localhost' });

  it('loses whole sections, the least important first, and says which', () => {
    const section = (title: string, priority: number) => ({ title, priority, text: title.repeat(10) });
    const sections = [
      { title: 'verdict', text: 'VERDICT' },
      section('load', 90),
      section('phases', 30),
      section('tools', 20),
    ];
    expect(fitToLimit(sections, { size: 145, unit: 'characters' })).toBe(
      `VERDICT\n\n${'load'.repeat(10)}\n\n_Left out because of GitHub's size limit: phases, tools. report.json has everything._\n`,
    );
    expect(fitToLimit(sections, { size: 10_000, unit: 'characters' })).not.toContain('Left out');
  });

  it('fits a comment even with a thousand targets: the worst have rows, in their order, and the total', () => {
    const targets = Array.from({ length: 1000 }, (_, index) => ({
      ...target(index),
      failures: index % 25 === 0 ? 5 : 0,
    }));
    const text = renderComment(sampleReport({ load: sampleLoad({ targets }) }), marker);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size);
    const rows = [...text.matchAll(/^\| `target-(\d+)`/gm)].map(([, index]) => Number(index));
    expect(rows.filter((index) => index % 25 === 0)).toEqual(Array.from({ length: 40 }, (_, index) => index * 25));
    expect(rows).toHaveLength(50);
    expect(text).toContain('| **total** |');
    expect(text).toContain(
      'The 50 targets with the most failures and the highest latency; report.json has the other 950 as well.',
    );
  });

  it('fits a summary in bytes', () => {
    const load = sampleLoad({ targets: Array.from({ length: 20_000 }, (_, index) => target(index)) });
    expect(Buffer.byteLength(renderSummary(sampleReport({ load })))).toBeLessThanOrEqual(SUMMARY_LIMIT.size);
  });

  it('counts bytes and not characters where the limit is in bytes', () => {
    const sections = [{ title: 'a', priority: 1, text: 'é'.repeat(60) }];
    expect(fitToLimit(sections, { size: 100, unit: 'characters' })).toContain('é');
    expect(fitToLimit(sections, { size: 100, unit: 'bytes' })).not.toContain('é');
  });
});

describe('the marker', () => {
  it.each(['CI --> <b>/load', 'a"b\\c/\n', '--!>/--', 'Ünï/💥'])('survives a workflow named %j', (key) => {
    const text = renderMarker({ ...marker, key });
    expect(text.slice(4, -3)).not.toMatch(/--|[<>\n]/);
    expect(parseMarker(`${text}\n\nbody`)).toEqual({ ...marker, key });
  });

  it('is only read from the first line, and only when it is whole', () => {
    expect(parseMarker(`hello\n${renderMarker(marker)}`)).toBeUndefined();
    expect(parseMarker('<!-- kind-loadtest-action {"key": -->')).toBeUndefined();
    expect(parseMarker('<!-- kind-loadtest-action {"key":"a"} -->')).toBeUndefined();
    expect(parseMarker('')).toBeUndefined();
  });

  it.each([
    ['1000', 1, '999', 1, true],
    ['999', 9, '1000', 1, false],
    ['5', 2, '5', 1, true],
    ['5', 1, '5', 1, false],
    ['90071992547409931', 1, '90071992547409930', 1, true],
    ['local', 1, '5', 1, false],
    ['5', 1, 'local', 1, false],
  ])('of run %s attempt %d is newer than %s attempt %d: %s', (aRun, aAttempt, bRun, bAttempt, newer) => {
    expect(isNewer({ ...marker, runId: aRun, attempt: aAttempt }, { ...marker, runId: bRun, attempt: bAttempt })).toBe(
      newer,
    );
  });
});

describe('the result in the marker', () => {
  const result = {
    verdict: 'fail',
    figures: { p50Ms: 4.2, p95Ms: 12.3456, p99Ms: null, successRate: 0.9999999, throughputPerSecond: 19.8 },
  } as const;
  const before = { sha: 'c'.repeat(40), ...result };

  it('is read as it was written, and kept short', () => {
    expect(parseMarker(renderMarker({ ...marker, result, before }))).toEqual({ ...marker, result, before });
    expect(renderMarker({ ...marker, result, before }).length).toBeLessThan(600);
    const long = { ...result, figures: { ...result.figures, p95Ms: 1 / 3 } };
    expect(parseMarker(renderMarker({ ...marker, result: long }))?.result?.figures.p95Ms).toBe(0.333333);
  });

  it.each([
    ['verdict', 'passed'],
    ['verdict', undefined],
    ['p50Ms', '4.2'],
    ['p95Ms', -1],
    ['p99Ms', 1e13],
    ['p99Ms', undefined],
    ['successRate', 1.1],
    ['throughputPerSecond', [20]],
  ])('counts as none when its %s is %j', (field, value) => {
    const json = renderMarker({ ...marker, result, before }).slice('<!-- kind-loadtest-action '.length, -4);
    const fields = JSON.parse(json);
    const changed = {
      ...fields,
      result: { ...fields.result, [field]: value },
      before: { ...fields.before, [field]: value },
    };
    expect(parseMarker(`<!-- kind-loadtest-action ${JSON.stringify(changed)} -->`)).toEqual(marker);
  });

  it('counts as none when its commit is none', () => {
    const text = renderMarker({ ...marker, before: { ...before, sha: '@octocat' } });
    expect(parseMarker(text)).toEqual(marker);
  });

  const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
  it.each([
    ['nothing, without a comment', undefined, undefined],
    ['nothing, when the comment is of an earlier version', { ...marker, sha: second }, undefined],
    ['the result of another commit', { ...marker, sha: second, result, before }, { sha: second, ...result }],
    [
      'what the comment compares with, when it is of the same commit',
      { ...marker, sha: first, result, before },
      before,
    ],
    ['what the comment compares with, when it has no figures', { ...marker, sha: second, before }, before],
    ['nothing of the same commit', { ...marker, sha: second, before: { ...before, sha: first } }, undefined],
    ['nothing, when the commit is none', { ...marker, sha: '', result }, undefined],
  ])('is compared with %s', (_what, old, expected) => expect(resultBefore(old, first)).toEqual(expected));
});

describe('the command to run it again', () => {
  it('quotes a seed that a shell would act on', () => {
    const load = sampleLoad();
    expect(
      reproduceParts(sampleReport({ load: { ...load, plan: { ...load.plan, seed: "a'; rm -rf $HOME" } } }))?.at(-1),
    ).toMatch(/--seed 'a'\\''; rm -rf \$HOME'$/);
  });

  it.each([
    ['the default', {}],
    ['a closed model', { model: 'closed', connections: 7, warmup: { requests: 0, durationMs: 0 } }],
    [
      'stages at constant gaps',
      {
        arrival: 'constant',
        stages: [{ ratePerSecond: 5.5, durationMs: 2500 }],
        warmup: { requests: 5, durationMs: 1500 },
      },
    ],
    [
      'a bounded time without keep-alive',
      { durationMs: 90_000, keepAlive: false, timeoutMs: 2500, followRedirects: 3 },
    ],
  ] as const)('gives the same plan again: %s', (_what, change) => {
    const load = sampleLoad();
    const plan = { ...load.plan, ...change };
    const inputs = reproduceInputs(sampleReport({ load: { ...load, plan } }));
    const refuse = () => {
      throw new Error('nothing is read or drawn');
    };
    const { limits: _limits, ...again } = loadSettings(inputs, {
      defaults: 'cli',
      outDir: '',
      files: { read: refuse, resolve: refuse },
      randomSeed: refuse,
    }).load;
    const { limits: _used, ...wanted } = plan;
    expect(again).toEqual(wanted);
  });

  it('is missing when nothing was sent', () => expect(reproduceParts(errorReport())).toBeUndefined());
});
