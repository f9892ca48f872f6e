import { describe, expect, it } from 'vitest';
import { measured, notMeasured } from '../../src/lib/measured.ts';
import type { HostLoad } from '../../src/load/metrics/host-load.ts';
import type { LoadStats } from '../../src/load/metrics/result.ts';
import { loadRows, upperBoundsText } from '../../src/report/figures.ts';
import { keyFigures } from '../../src/report/key-figures.ts';
import { startNotes } from '../../src/report/notes.ts';
import { sampleDistribution, sampleLoad, sampleReport, sampleStats } from '../support/sample-report.ts';

/** Hundreds of quick refusals beside slow answers. */
function refused(): LoadStats {
  const errors = [{ class: 'http-5xx', count: 269, latency: notMeasured('not asked for'), examples: [] }] as const;
  return {
    ...sampleStats(400, errors),
    latency: measured(sampleDistribution(400, 0.76)),
    okLatency: measured(sampleDistribution(131, 31)),
  };
}

const rowsOf = (...targets: readonly LoadStats[]) => {
  const named = targets.map((stats, index) => ({ ...stats, name: `t${index}`, host: 'x.localhost' }));
  const load = sampleLoad({ targets: named, total: refused() });
  return loadRows(load, startNotes({ number: (n) => `[${n}]`, star: '*' })).map(({ name, cells }) => [
    name,
    cells[0],
    cells[1],
    cells[3],
    cells.at(-1),
  ]);
};

describe('the rows of the load', () => {
  it('have the latency of the ok requests beside that of all, where requests failed', () => {
    expect(rowsOf(refused())).toEqual([
      ['t0', '400', '32.8%', '0.760', '39.6'],
      ['ok requests only', '131', '', '31.0', ''],
    ]);
    expect(rowsOf(sampleStats(200), refused()).map(([name, requests]) => `${name} ${requests}`)).toEqual([
      't0 200',
      't1 400',
      'ok requests only 131',
      'total 400',
      'ok requests only 131',
    ]);
  });

  it('have it for the total alone when many targets failed', () => {
    const names = rowsOf(...Array.from({ length: 6 }, refused)).map(([name]) => name);
    expect(names).toEqual(['t0', 't1', 't2', 't3', 't4', 't5', 'total', 'ok requests only']);
  });

  it('have none where nothing was ok, and where what failed was never sent', () => {
    const dead = { ...refused(), ok: 0, failures: 400 };
    const unsent = { ...sampleStats(200), sent: 150, ok: 150, failures: 50, notSent: 50 };
    expect(rowsOf(dead).map(([name]) => name)).toEqual(['t0']);
    expect(rowsOf(unsent).map(([name]) => name)).toEqual(['t0']);
  });
});

describe('by how much latencies may be too high', () => {
  it('is said once of all percentiles of which it is not known', () => {
    const load = sampleLoad();
    const { evidence } = load.snapshot;
    const host = { pressure: measured([1, 1, 1, 1]), steal: notMeasured('no kernel of a guest') };
    const disturbed = {
      ...load,
      generator: { ...load.generator, disturbances: ['The machine was busy.'] },
      snapshot: { ...load.snapshot, evidence: { ...evidence, host: { ...evidence.host, ...host } as HostLoad } },
    };
    expect(upperBoundsText(disturbed)).toBe(
      'Upper bounds: the run was disturbed, and latencies may be too high, p50, p90, p95 by an unknown amount.',
    );
    expect(upperBoundsText(load)).toBeUndefined();
  });
});

describe('the key figures', () => {
  it('are of the requests that were ok', () => {
    expect(keyFigures(sampleReport({ load: sampleLoad({ total: refused() }) })).p50Ms).toBe(31);
    const dead = { ...refused(), okLatency: notMeasured('no request was ok') };
    expect(keyFigures(sampleReport({ load: sampleLoad({ total: dead }) })).p50Ms).toBeNull();
  });
});
