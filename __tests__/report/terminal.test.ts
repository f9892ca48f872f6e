import { execFileSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import {
  errorReport,
  failedReport,
  invalidReport,
  sampleLoad,
  sampleReport,
  sampleResources,
  sampleUsage,
} from '../support/sample-report.ts';

const plain = { color: false } as const;
const all = [sampleReport(), failedReport(), invalidReport(), errorReport()];

describe('the report in a terminal', () => {
  it('has the latency of the ok requests below that of all, where requests failed', () => {
    const lines = renderTerminal(failedReport(), { color: false }).split('\n');
    const total = lines.findIndex((line) => line.startsWith('  total '));
    expect(lines[total + 1]).toMatch(/^ {2}ok requests only +191 +35\.\d/);
  });

  it('says the verdict in its last line', () => {
    expect(all.map((report) => renderTerminal(report, plain).trimEnd().split('\n').at(-1))).toEqual([
      'PASS  Load test passed in 1 min 48 s',
      'FAIL  Load test failed in 1 min 48 s',
      'INVALID  Load test not conclusive in 1 min 48 s',
      'ERROR  Load test did not complete in 1 min 48 s',
    ]);
  });

  it('shows a row per target and the total, figures in line', () => {
    expect(renderTerminal(sampleReport(), plain).split('\n').slice(0, 6)).toEqual([
      'Load  (latency in ms, from the moment a request was due)',
      '  target    requests    ok   avg   p50   p90    p95    p99    max  req/s',
      '  foo            103  100%  4.83  4.20  7.56   9.24*  14.3*  21.8   10.2',
      '  bar             97  100%  5.29  4.60  8.28*  10.1*  15.6*  23.9   9.60',
      '  total          200  100%  4.83  4.20  7.56   9.24   14.3*  21.8   19.8',
      '  * Fewer than 10 samples lie beyond this percentile: an indication, not fit to judge by.',
    ]);
  });

  it('stays within 100 columns, also with long names and everything missing', () => {
    const gone = notMeasured(`${'the reason is long '.repeat(20)}end`);
    const figure = { avg: gone, min: gone, max: gone, samples: 0 };
    const usage = sampleUsage({
      workload: 'w'.repeat(80),
      cpuCores: figure,
      memoryBytes: figure,
      receivedPerSecond: gone,
      sentPerSecond: gone,
      cpuSecondsPer1000: gone,
      replicas: { desired: 12, running: gone },
    });
    const load = sampleLoad();
    const [first] = load.targets;
    const targets =
      first === undefined
        ? []
        : [{ ...first, name: 'n'.repeat(120), throughputPerSecond: 123456, requests: 123456789 }];
    const errors = [
      {
        class: 'other',
        count: 1,
        latency: notMeasured('none'),
        examples: [{ target: 't'.repeat(90), message: 'm'.repeat(400) }],
      },
    ] as const;
    const report = sampleReport({
      load: { ...load, targets, total: { ...load.total, errors } },
      resources: measured({ ...sampleResources(), workloads: [usage] }),
      thresholds: [{ source: 's'.repeat(200), status: 'not-measurable', actual: null, message: 'x'.repeat(300) }],
      reasons: ['y'.repeat(500)],
    });
    const long = [...all, report]
      .flatMap((each) => renderTerminal(each, plain).split('\n'))
      .filter((line) => [...line].length > 100);
    expect(long).toEqual([]);
  });

  it('never shows a missing figure as zero', () => {
    const load = sampleLoad();
    const gone = notMeasured('No answer came.');
    const report = sampleReport({
      load: {
        ...load,
        targets: [],
        total: { ...load.total, latency: gone, success: notMeasured('No request came due.') },
      },
    });
    const text = renderTerminal(report, plain);
    expect(text).toContain('  total          200  n/a[1]  n/a[2]  n/a[2]  n/a[2]  n/a[2]  n/a[2]  n/a[2]   19.8');
    expect(text).toContain('  [1] No request came due.\n  [2] No answer came.');
  });

  it('says why there are no resources', () => {
    const text = renderTerminal(
      sampleReport({ resources: notMeasured('Monitoring is off (`monitor: false`).') }),
      plain,
    );
    expect(text).toContain('Resources  not measured\n  Monitoring is off');
  });

  it('shows errors with an example, and restarts', () => {
    const text = renderTerminal(failedReport(), plain);
    expect(text).toContain('  http-5xx         7   0.800    4.16\n    bar: HTTP 503 Service Temporarily Unavailable\n');
    expect(text).toContain('  restarts: bar 2\n');
  });

  it('says below the errors what happened in the cluster meanwhile', () => {
    const report = failedReport();
    const load = sampleLoad();
    const none = load.seconds.map(() => null);
    const series = {
      atMs: load.seconds.map(({ second }) => second * 1_000),
      cpuCores: none,
      memoryBytes: none,
      receivedPerSecond: none,
      sentPerSecond: none,
      replicas: load.seconds.map(({ second }) => (second === 5 ? 1 : 2)),
    };
    const name = 'w'.repeat(200);
    const text = renderTerminal(
      {
        ...report,
        load: {
          ...load,
          total: report.load?.total ?? load.total,
          seconds: load.seconds.map((row) => ({ ...row, failed: row.second === 5 ? 9 : 0 })),
        },
        resources: measured({
          ...sampleResources(),
          workloads: [sampleUsage({ workload: 'web', series }), sampleUsage({ workload: name, series })],
        }),
      },
      plain,
    );
    const errors = text.slice(text.indexOf('Errors'), text.indexOf('Resources'));
    expect(errors).toContain('\n  All 9 failed requests ended in second 5, while 1 of 2 pods of web ran (second 5).\n');
    expect(errors.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
  });

  it('does not judge thresholds by figures that are not to be trusted', () => {
    const text = renderTerminal(invalidReport(), plain);
    expect(text).toContain('Thresholds (not judged: the figures are not to be trusted)');
    expect(text).toContain('Not to be trusted: 200 of 200 requests');
  });

  it('shows the evidence of an error and what to do next', () => {
    const text = renderTerminal(errorReport(), plain);
    expect(text).toContain('  | bind: address already in use\n');
    expect(text).toContain('    Set `http-port: auto`, or stop what listens on port 80.\n');
  });

  it('has the seed and the command to run it again', () => {
    const text = renderTerminal(sampleReport(), plain);
    expect(text).toContain('  seed         a3f9\n');
    expect(text).toContain(
      "  again        npm start -- --cluster kind --requests 200 --rate 20/s --connections 64 \\\n               --warmup '20 requests' --seed a3f9\n",
    );
  });

  it('has a command that gives the inputs as they were, whatever is in them', () => {
    const inputs = {
      targets: "- name: a\n  path: '/x\\y'\n\theaders: {}\n",
      thresholds: 'p95 < 1s',
      images: '--flag',
      'image-overrides': 'evil\u001b[2J\u202e',
    };
    const text = renderTerminal(sampleReport(), { color: false, inputs });
    const command = text.slice(text.indexOf('npm start --'), text.indexOf('\n\n', text.indexOf('npm start --')));
    expect(stripVTControlCharacters(command)).toBe(command);
    const script = `npm() { shift 2; for word; do printf '%s\\0' "$word"; done; }; ${command}`;
    const words = execFileSync('bash', ['-c', script], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    }).split('\0');
    expect(words.slice(0, -1)).toEqual([
      `--targets=${inputs.targets}`,
      '--thresholds',
      inputs.thresholds,
      '--images=--flag',
      '--image-overrides',
      inputs['image-overrides'],
      '--seed',
      'a3f9',
    ]);
  });

  it('is coloured only when asked, and the same below the colours', () => {
    for (const report of all) {
      const colored = renderTerminal(report, { color: true });
      const text = renderTerminal(report, plain);
      expect(colored).not.toBe(text);
      expect(stripVTControlCharacters(colored)).toBe(text);
      expect(stripVTControlCharacters(text)).toBe(text);
    }
  });

  it('lets no foreign text move the cursor or begin a line of its own', () => {
    const load = sampleLoad();
    const evil = '\u001b[2Jx\n::error::y\u202e';
    const errors = [
      { class: 'other', count: 1, latency: notMeasured('none'), examples: [{ target: evil, message: evil }] },
    ] as const;
    const targets = load.targets.map((target) => ({ ...target, name: evil }));
    const text = renderTerminal(
      sampleReport({
        reasons: [evil],
        load: { ...load, targets, plan: { ...load.plan, seed: evil }, total: { ...load.total, errors } },
      }),
      plain,
    );
    expect(stripVTControlCharacters(text)).toBe(text);
    expect(text).not.toContain('\u202e');
    expect(text).toContain('\n  - x ::error::y\ufffd\n');
  });
});
