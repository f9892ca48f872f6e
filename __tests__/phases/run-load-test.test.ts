/** When a load is sent again, and which one counts. */
import { describe, expect, it } from 'vitest';
import { defined } from '../../src/lib/defined.ts';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import type { LoadResult } from '../../src/load/metrics/result.ts';
import { runLoadTest } from '../../src/phases/run-load-test.ts';
import type { RunContext } from '../../src/platforms/contract/platform.ts';
import { buildReport } from '../../src/report/build.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { fakeIo } from '../support/fake-io.ts';
import { type Files, settingsOf } from '../support/load-settings.ts';
import { sampleLoad, sampleRecord, sampleStats } from '../support/sample-report.ts';

const valid = sampleLoad();
const { generator } = valid;
const notOffered = sampleLoad({
  total: sampleStats(180),
  generator: { ...generator, notOffered: ['The generator offered 12 requests/s of 20.'] },
});
const cancelled = { ...notOffered, cancelled: true };
const dead = sampleLoad({ total: { ...sampleStats(200), ok: 0 } });
const SHORT_OF_CPU = { busy: measured(0.9), steal: measured(0.3), pressure: notMeasured('no PSI') };
const short = sampleLoad({
  snapshot: { ...valid.snapshot, evidence: { host: SHORT_OF_CPU } },
  generator: { ...generator, disturbances: ['The machine was short of CPU in 60% of the time.'] },
});

/** Runs the phase; each sending gives the next of the loads. */
async function outcomeOf(
  loads: readonly LoadResult[],
  inputs: Readonly<Record<string, string>> = {},
  files: Files = {},
) {
  const io = fakeIo(() => undefined);
  const settings = settingsOf(inputs, files);
  const record = sampleRecord();
  const { tools = [], cluster, deployment } = record;
  if (cluster === undefined || deployment === undefined) throw new Error('the sample has both');
  const context: RunContext<'tools' | 'cluster' | 'deployment'> = {
    io,
    settings,
    stepwise: false,
    record: { ...record, tools, cluster, deployment },
    recordIntent: async () => undefined,
  };
  const seeds: string[] = [];
  const outcome = await runLoadTest(context, async (_context, plan) => {
    const load = loads[seeds.length];
    seeds.push(plan.seed);
    if (load === undefined) throw new Error('the load was sent once too often');
    return load;
  });
  if (outcome.status !== 'passed') throw new Error(`the load was ${outcome.status}`);
  const { load, discardedLoads } = outcome.part;
  const report = buildReport({ ...record, ...defined({ load, discardedLoads }) }, settings, { id: 'r' }, 0);
  return { ...outcome, part: outcome.part, seeds, report, lines: io.lines };
}

describe('a load that is conclusive', () => {
  it.each([
    ['passes', valid],
    ['fails for certain', dead],
  ])('is sent once when it %s', async (_what, load) => {
    const { part, seeds } = await outcomeOf([load]);
    expect(seeds).toHaveLength(1);
    expect(part).toEqual({ load, discardedLoads: [] });
  });
});

describe('a load that is not conclusive', () => {
  it('is sent once more with the same plan, and the last one counts', async () => {
    const { part, seeds, line, lines, report } = await outcomeOf([notOffered, valid]);
    expect(seeds).toEqual(['drawn', 'drawn']);
    expect(part.load).toBe(valid);
    expect(part.discardedLoads).toEqual([
      {
        window: notOffered.window,
        requests: 180,
        ok: 180,
        p95Ms: { kind: 'measured', value: expect.closeTo(9.24) },
        reasons: ['The generator offered 12 requests/s of 20.'],
      },
    ]);
    expect(line).toMatch(/after 1 inconclusive load$/);
    expect(lines.join('\n')).toMatch(
      /sent again \(1 of at most 1 repeat\):\nThe generator offered 12 requests\/s of 20\./,
    );
    expect(report.verdict).toBe('pass');
  });

  it('stays in the report as one line, on every surface', async () => {
    const { report } = await outcomeOf([notOffered, valid]);
    const said =
      /Sent again, because the load before was not conclusive \(180 of 180 requests ok, p95 9\.24 ms\): The generator offered 12 requests\/s of 20\./;
    expect(renderSummary(report)).toMatch(said);
    expect(renderTerminal(report, { color: false }).replaceAll(/\s+/g, ' ')).toMatch(said);
  });

  it('is not kept although it was better than the last one', async () => {
    const { report } = await outcomeOf([notOffered, dead]);
    expect(report.verdict).toBe('fail');
    expect(report.discardedLoads).toHaveLength(1);
  });

  it.each([
    ['0', 1],
    ['1', 2],
    ['3', 4],
  ])('is repeated %s times at most', async (repeats, sent) => {
    const { seeds, report } = await outcomeOf(Array(4).fill(notOffered), { 'repeat-on-invalid': repeats });
    expect(seeds).toHaveLength(sent);
    expect(report.verdict).toBe('invalid');
    expect(report.discardedLoads).toHaveLength(sent - 1);
  });

  it('is not sent again when its rows are to be used once', async () => {
    const targets = '- {url: "http://127.0.0.1/{{row.n}}", data: a.csv, data-mode: once}';
    const inputs = { targets, requests: '2', warmup: 'none' };
    const { seeds, report } = await outcomeOf([notOffered], inputs, { 'a.csv': 'n\n1\n2\n3\n' });
    expect(seeds).toHaveLength(1);
    expect(report.verdict).toBe('invalid');
  });

  it('is not sent again when it was cancelled', async () => {
    const { seeds, isLast } = await outcomeOf([cancelled]);
    expect(seeds).toHaveLength(1);
    expect(isLast).toBe(true);
  });

  it('is sent again when a threshold about resources is undecided', async () => {
    // The cluster of the sample is not there: its resources can't be read, and a short machine may explain that.
    const { seeds } = await outcomeOf([short, valid], {
      thresholds: 'cpu(foo).max < 2, success > 50%',
      cluster: 'kind',
    });
    expect(seeds.length).toBe(2);
  });
});
