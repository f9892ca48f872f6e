/** Files that are said to be reports. */
import { describe, expect, it } from 'vitest';
import { ActionError } from '../../src/lib/errors.ts';
import { measured } from '../../src/lib/measured.ts';
import { EMPTY } from '../../src/load/metrics/histogram.ts';
import { readReport } from '../../src/report/read-report.ts';
import type { Report } from '../../src/report/report.ts';
import { longRun, TEN_MINUTES } from '../support/long-run.ts';
import { errorReport, failedReport, invalidReport, sampleReport } from '../support/sample-report.ts';

const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

function refusal(content: Buffer, name = 'a.json'): ActionError {
  try {
    readReport(content, name);
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('a report that is read back', () => {
  it.each([sampleReport(), failedReport(), invalidReport(), errorReport()])('is what was written: $verdict', (report) =>
    expect(readReport(bytes(report), 'a.json')).toEqual(report),
  );

  it('may have the newer parts, and may come from a time before there were any', () => {
    const { connections: _none, ...snapshot } = sampleReport().load?.snapshot ?? {};
    const old = JSON.parse(JSON.stringify(sampleReport()));
    old.load.snapshot = snapshot;
    expect(readReport(bytes(old), 'a.json')).toEqual(old);
    const run = { ...sampleReport().run, attempt: 2, workflow: 'w', job: 'j', leg: 'node=24' };
    const history = measured({ branch: 'main', runs: [] });
    expect(readReport(bytes(sampleReport({ run, history })), 'a.json').history).toEqual(history);
  });
});

describe('the histograms of a report', () => {
  const long = longRun({ ...TEN_MINUTES, seconds: 5 });
  const changed = (change: (first: Record<string, unknown>) => void) => {
    const copy = JSON.parse(JSON.stringify(long));
    change(copy.load.snapshot.targets[0].okLatency);
    return refusal(bytes(copy)).message;
  };

  it('are read', () => expect(readReport(bytes(long), 'a.json')).toEqual(JSON.parse(JSON.stringify(long))));

  it.each([
    ['a text', 'AAAA', 'not in the compressed V2 form'],
    ['too large a one', 'A'.repeat(1_000_001), 'larger than one of ours can be'],
    [
      'a broken one',
      `${btoa('\x1c\x84\x93\x14\x00\x00\x00\x04')}${btoa('none')}`,
      "holds histograms that can't be read",
    ],
  ])('are refused as %s', (_what, histogram, message) =>
    expect(
      changed((first) => {
        first['histogram'] = histogram;
      }),
    ).toContain(message),
  );

  it('are refused when there are more than a load can have', () => {
    const copy = JSON.parse(JSON.stringify(long));
    const [target] = copy.load.snapshot.targets;
    copy.load.snapshot.targets = Array(25_000).fill({ ...target, okLatency: EMPTY, service: EMPTY, lateness: EMPTY });
    expect(refusal(bytes(copy)).message).toContain('there are too many');
  });

  it.each([
    ['count', 3, /it has \d+ samples, and not 3/],
    ['max', 0, /its extremes are none/],
    ['max', 2 ** 50, /its extremes are none/],
  ] as const)('are refused with %s %d', (name, value, message) =>
    expect(
      changed((first) => {
        first[name] = value;
      }),
    ).toMatch(message),
  );
});

describe('what is no report', () => {
  const of = (change: Partial<Report> | Record<string, unknown>) => bytes({ ...sampleReport(), ...change });

  it.each([
    ['an empty file', bytes(''), 'a.json is not JSON: '],
    ['a text', bytes('# Load test'), 'a.json is not JSON: '],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'a.json is not a report: it is UTF-16'],
    ['a list', bytes([]), 'is not a report of version'],
    ['JSON of something else', bytes({ name: 'x' }), "the whole must have required property 'schemaVersion'"],
    ['a wrong value', of({ verdict: 'good' }), '/verdict must be equal to one of the allowed values'],
    ['a field that there is not', of({ more: 1 }), 'the whole must NOT have additional properties: "more"'],
    [
      'a number that JSON can’t hold',
      bytes(JSON.stringify(sampleReport()).replace('108400', '1e999')),
      '/run/durationMs',
    ],
    [
      'a day that there is not',
      of({ run: { ...sampleReport().run, startedAt: '2026-13-41T00:00:00.000Z' } }),
      'moment',
    ],
    [
      'a moment past all dates',
      of({ phases: sampleReport().phases.map((phase) => ({ ...phase, startedAt: 1e17 })) }),
      '/phases/0/startedAt must be <= 8640000000000000',
    ],
    [
      'an earlier run without a date',
      of({ history: measured({ branch: 'b', runs: [{ startedAt: 'x', verdict: 'pass', figures: NO_FIGURES }] }) }),
      'names a moment that there is not: "x"',
    ],
  ])('is refused: %s', (_what, content, message) => {
    const error = refusal(content);
    expect(error.message).toContain(message);
    expect(error.message).toContain('a.json');
    expect(error.code).toBe('input');
    expect(error.hint).toContain('report.json');
  });

  it('is told by its schema version before anything else', () => {
    const error = refusal(of({ schemaVersion: 2, verdict: 'splendid' }));
    expect(error.message).toMatch(/^a\.json is a report with the schema version 2, and version .* reads 1\.$/);
    expect(error.hint).toMatch(/Read it with the version of the action that wrote it/);
  });

  it('is told to come from another version when it says so', () => {
    const tool = { name: 'kind-loadtest-action', version: '99.1.0' };
    expect(refusal(of({ tool, newPart: {} })).hint).toMatch(/It says that version "99\.1\.0" wrote it/);
  });

  it('can’t put control characters or pages of text into the error', () => {
    const key = `\u001b[31m${'k'.repeat(10_000)}`;
    const error = refusal(of({ [key]: 1 }), `\u001b[2J${'n'.repeat(10_000)}`);
    expect(error.message).not.toContain('\u001b');
    expect(error.message.length).toBeLessThan(1000);
  });

  it('is refused by its size before it is read', () => {
    expect(refusal(Buffer.alloc(64 * 1024 * 1024 + 1, ' ')).message).toContain('has 67108865 bytes');
  });

  it('can be nested as deeply as it likes', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(
      refusal(bytes(JSON.stringify(sampleReport()).replace('"reasons":[]', `"reasons":${deep}`))).message,
    ).toContain('/reasons/0');
  });
});

const NO_FIGURES = { p50Ms: null, p95Ms: null, p99Ms: null, successRate: null, throughputPerSecond: null };
