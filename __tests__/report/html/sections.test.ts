import { describe, expect, it } from 'vitest';
import { defined } from '../../../src/lib/defined.ts';
import { measured, notMeasured } from '../../../src/lib/measured.ts';
import { formatMs } from '../../../src/lib/units.ts';
import { clusterEvents, coincidences } from '../../../src/report/coincidences.ts';
import { renderHtml } from '../../../src/report/html/render.ts';
import type { Report } from '../../../src/report/report.ts';
import { parseThresholds } from '../../../src/thresholds/parse-thresholds.ts';
import { compare } from '../../../src/thresholds/threshold-sentence.ts';
import { attributes, sectionOf, textOf } from '../../support/html-page.ts';
import { longReport } from '../../support/long-report.ts';
import { sampleReport } from '../../support/sample-report.ts';

const LONG = longReport({ seconds: 60, targets: 2, ratePerSecond: 50 });
const section = (report: Report, id: string) => sectionOf(renderHtml(report), id);

describe('thresholds', () => {
  const shown = (source: string, value: number) => {
    const [threshold] = parseThresholds(source).thresholds;
    const compared = threshold === undefined ? undefined : compare(value, threshold, true);
    const result = { source, status: 'pass', message: '', actual: compared?.actual ?? null } as const;
    const thresholds = [{ ...result, ...defined({ margin: compared?.margin }) }];
    return textOf(section(sampleReport({ thresholds }), 'thresholds'));
  };

  it.each([
    ['p95 < 50ms', 9.24, '18.5% of what is allowed'],
    ['p95 < 1s', 12_300, '12.3 times what is allowed'],
    ['requests >= 1000', 1250, '125% of what is asked for'],
    ['success >= 99%', 0.995, '50% of what is allowed'],
    ['success >= 99.9%', 0.971, '29.0 times what is allowed'],
    ['success < 50%', 0.25, '50% of what is allowed'],
    ['cpu(foo).avg < 500m', 0.25, '50% of what is allowed'],
    ['memory(foo).max < 64MiB', 48 * 1024 ** 2, '75% of what is allowed'],
    ['sent(foo) < 2MB/s', 1e6, '50% of what is allowed'],
    ['p95 < 100ms', 100, '100% of what is allowed'],
  ])('%s, measured %d: %s', (source, value, margin) => {
    expect(shown(source, value)).toContain(margin);
  });

  it.each([
    ['restarts(foo) == 0', 0],
    ['requests == 200', 180],
    ['success >= 100%', 1],
    ['failures <= 0', 0],
    ['k6 says so', 1],
  ])('%s has no margin to show', (source, value) => {
    expect(shown(source, value)).not.toMatch(/allowed|asked for/);
  });
});

describe('the figures at the top', () => {
  it('are of the ok requests where others failed, as the sentence above them says', () => {
    const text = textOf(section(LONG, 'summary'));
    const { okLatency } = LONG.load?.total ?? {};
    if (okLatency?.kind !== 'measured') throw new Error('latency was not measured');
    const median = formatMs(okLatency.value.percentiles.find(({ percentile }) => percentile === 50)?.valueMs ?? 0);
    expect(text).toContain(`p50 of the ok requests ${median};`);
    expect(text).toContain(`p50 of the ok requests ${median} `);
    expect(textOf(section(sampleReport(), 'summary'))).not.toContain('of the ok requests');
  });

  it('are of the failed requests where none was ok', () => {
    const { load } = LONG;
    const total = load && { ...load.total, ok: 0, okLatency: notMeasured('no request was ok') };
    const report = { ...LONG, load: load && total && { ...load, total } };
    expect(textOf(section(report, 'summary'))).toContain('p50 of the failed requests');
  });
});

describe('requests', () => {
  it('are listed by class with how many there were, and the slowest below', () => {
    const text = textOf(section(LONG, 'requests'));
    expect(text).toMatch(/http-5xx \(the first 50 of \d\d requests\)/);
    expect(text).toMatch(/timeout \(\d+ requests\)/);
    expect(text).toMatch(/slowest ok requests \(\d+\)/);
    expect(text).toContain('<title>HTTP 503 Service Temporarily Unavailable</title>');
  });

  it('have no column that says nothing', () => {
    const heads = [...section(LONG, 'requests').matchAll(/<thead>.*?<\/thead>/g)].map(([head]) => textOf(head).trim());
    expect(heads[0]).toBe('number due ms target status failure response');
    expect(heads.at(-1)).toBe('number due ms target status response');
  });

  it('have each figure below its head, also in the first column', () => {
    const { load } = LONG;
    const slowest = load?.snapshot.samples?.slowest.map(({ number: _, ...request }) => request) ?? [];
    const snapshot = load && { ...load.snapshot, samples: { slowest, failed: [] } };
    const part = section({ ...LONG, load: load && snapshot && { ...load, snapshot } }, 'requests');
    expect(part).toContain('<th scope="col" class="figure">due</th>');
    expect(part).toContain('<th scope="row" class="figure">');
  });

  it('have the command that repeats each, by its number', () => {
    const part = section(LONG, 'requests');
    expect(textOf(part)).toContain('npm start -- request NUMBER --cluster kind');
    expect(textOf(part)).toContain('--seed a3f9');
    const first = LONG.load?.snapshot.samples?.failed[0]?.requests[0]?.number;
    expect(attributes(part, 'data-number')[0]).toBe(String(first));
  });

  it('have none where the requests are not of our plan, and are left out where none were kept', () => {
    const k6 = { ...LONG, load: LONG.load && { ...LONG.load, engine: { name: 'k6' as const, version: '1' } } };
    expect(section(k6, 'requests')).not.toContain('data-number');
    expect(() => section(sampleReport(), 'requests')).toThrow('no section');
  });
});

describe('history', () => {
  it('has a small line, the median and the spread of each figure', () => {
    const part = section(LONG, 'history');
    expect(part.match(/<polyline/g)).toHaveLength(5);
    expect(textOf(part)).toMatch(/p50 4\.\d\d ms 3\.\d\d ms to 4\.\d\d ms \d\.\d\d ms [+−]\d/);
    expect(attributes(part, 'href')).toHaveLength(12);
  });

  it('says why there is none', () => {
    const reason = 'The token may not read artifacts.';
    expect(textOf(section({ ...LONG, history: notMeasured(reason) }, 'history'))).toContain(reason);
    expect(textOf(section({ ...LONG, history: measured({ branch: 'main', runs: [] }) }, 'history'))).toContain(
      'There is no earlier run of main .',
    );
  });

  it('shows a figure that no run has as missing', () => {
    const figures = { p50Ms: null, p95Ms: null, p99Ms: null, successRate: null, throughputPerSecond: null };
    const runs = [{ startedAt: '2026-05-01T00:00:00.000Z', verdict: 'error' as const, figures }];
    const text = textOf(section({ ...LONG, history: measured({ branch: 'main', runs }) }, 'history'));
    expect(text).toMatch(/p50 – – – \d/);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('phases', () => {
  it('lie below one another where they overlap', () => {
    const phases = [
      { name: 'up', status: 'passed' as const, startedAt: 1000, durationMs: 4000, result: '' },
      { name: 'scan', status: 'soft-failed' as const, startedAt: 2000, durationMs: 2000, result: '' },
    ];
    const run = { id: '1', startedAt: new Date(1000).toISOString(), durationMs: 10_000 };
    const part = section(sampleReport({ run, phases }), 'phases');
    const bars = [...part.matchAll(/class="filled" x="([^"]*)" width="([^"]*)"/g)].map(([, x, width]) => [x, width]);
    expect(bars).toEqual([
      ['0%', '40%'],
      ['10%', '20%'],
    ]);
    expect(textOf(part)).toContain('The whole run took 10.0 s');
  });
});

describe('events in the cluster', () => {
  it('are listed below the charts in which they are marked', () => {
    const page = renderHtml(LONG);
    const events = clusterEvents(LONG);
    expect(events).not.toEqual([]);
    for (const { workload, text } of events) expect(textOf(sectionOf(page, 'time'))).toContain(`${workload} ${text}`);
  });

  it('stand beside the errors where requests failed at the time', () => {
    const texts = coincidences(LONG);
    expect(texts).not.toEqual([]);
    for (const text of texts) expect(textOf(sectionOf(renderHtml(LONG), 'errors'))).toContain(text);
  });
});
