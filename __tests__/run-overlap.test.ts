/** Phases that overlap others: when they begin, what waits for them, and how they end when the run breaks off. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActionError, type ErrorCode } from '../src/lib/errors.ts';
import { notMeasured } from '../src/lib/measured.ts';
import type { Phase } from '../src/phase.ts';
import type { RunRecord } from '../src/record/record.ts';
import { runPhases } from '../src/run-phases.ts';
import { loadRecord, newRecord, runStore } from '../src/state.ts';
import { fakeIo } from './support/fake-io.ts';
import { settingsOf } from './support/load-settings.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'overlap-'));
});
afterEach(() => rm(directory, { recursive: true }));

const EMPTY = newRecord({ runId: 'r', startedAt: 0, inputs: {} });

/** up, health, load, and a scan that may overlap the first two. Each notes when it begins and ends. */
function pipeline(
  seen: string[],
  change: Partial<Readonly<Record<string, Phase['run']>>> = {},
  onScanFailure?: Phase['onFailure'],
): Phase[] {
  const row = (name: string, rest: Partial<Phase> = {}): Phase => ({
    name,
    title: name,
    commands: [],
    needs: [],
    produces: [],
    missing: `${name} has not run yet`,
    onFailure: 'fatal',
    ...rest,
    run: async (context) => {
      seen.push(`${name} begins`);
      try {
        return await (change[name]?.(context) ?? Promise.resolve({ status: 'passed' as const, part: {}, line: name }));
      } finally {
        seen.push(`${name} ends`);
      }
    },
  });
  const scan = row('scan', {
    beside: ['up', 'health'],
    staleAfter: ['up'],
    produces: ['manifestScan'],
    onFailure: onScanFailure ?? ((reason) => ({ manifestScan: notMeasured(reason) })),
  });
  return [row('up', { produces: ['health'] }), row('health'), row('load', { produces: ['load'] }), scan];
}

async function run(
  phases: readonly Phase[],
  names: readonly string[] = phases.map(({ name }) => name),
  from: RunRecord = EMPTY,
  sleep?: () => Promise<void>,
) {
  const io = { ...fakeIo(() => undefined, { workDir: directory }), ...(sleep === undefined ? {} : { sleep }) };
  const store = runStore(directory, from);
  await runPhases({ io, settings: settingsOf({}), stepwise: false, store }, phases, names);
  expect(await loadRecord(directory)).toEqual(JSON.parse(JSON.stringify(store.record)));
  return { record: store.record, journal: store.record.phases.map(({ name, status }) => `${name} ${status}`) };
}

/** Ends when it is told to. */
function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  const run: Phase['run'] = async () => {
    await promise;
    return { status: 'passed', part: { manifestScan: notMeasured('nothing was there.') }, line: 'done' };
  };
  return { run, open: resolve };
}

describe('a phase beside others', () => {
  it('begins with the first of them, and has ended before any other begins', async () => {
    const seen: string[] = [];
    const { run: scan, open } = gate();
    const health: Phase['run'] = async () => {
      setTimeout(open, 5);
      return { status: 'passed', part: {}, line: '' };
    };
    const { journal, record } = await run(pipeline(seen, { scan, health }));
    expect(seen).toEqual([
      'scan begins',
      'up begins',
      'up ends',
      'health begins',
      'health ends',
      'scan ends',
      'load begins',
      'load ends',
    ]);
    expect(journal).toEqual(['up passed', 'health passed', 'scan passed', 'load passed']);
    expect(record.manifestScan).toEqual(notMeasured('nothing was there.'));
  });

  it('runs in its place of the table when none of them is wanted', async () => {
    const seen: string[] = [];
    expect((await run(pipeline(seen), ['load', 'scan'])).journal).toEqual(['load passed', 'scan passed']);
    expect(seen.indexOf('load ends')).toBeLessThan(seen.indexOf('scan begins'));
  });

  it('keeps its result when a phase is repeated after which it is not stale, and loses it after another', async () => {
    const first = await run(pipeline([]));
    const again = await run(pipeline([]), ['load'], { ...first.record, manifestScan: notMeasured('kept.') });
    expect(again.record.manifestScan).toEqual(notMeasured('kept.'));
    expect(again.journal.toSorted()).toEqual(['health passed', 'load passed', 'scan passed', 'up passed']);
    expect((await run(pipeline([]), ['up'], again.record)).record).not.toHaveProperty('manifestScan');
  });

  it('is ended when another one fails, whose error stays the reason', async () => {
    const scan: Phase['run'] = ({ io }) =>
      new Promise((_resolve, reject) => {
        io.signal.addEventListener('abort', () => reject(new ActionError('cancelled', 'ended by a signal')));
      });
    const up: Phase['run'] = async () => {
      throw new ActionError('cluster-create', 'no cluster');
    };
    const { record, journal } = await run(pipeline([], { up, scan }));
    expect(journal).toEqual(['up failed', 'scan skipped']);
    expect(record.error).toMatchObject({ code: 'cluster-create', message: 'no cluster' });
    expect(record.manifestScan).toEqual(notMeasured('the run broke off before it was completed'));
  });

  it.each<[ErrorCode, readonly string[], boolean]>([
    ['scan-failed', ['up passed', 'health passed', 'scan soft-failed', 'load passed'], false],
    ['tool-checksum', ['up passed', 'health passed', 'scan failed'], true],
  ])('that fails with %s', async (code, journal, isFatal) => {
    const scan: Phase['run'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw new ActionError(code, 'it went wrong');
    };
    const result = await run(pipeline([], { scan }));
    expect(result.journal.toSorted()).toEqual(journal.toSorted());
    expect(result.record.error?.code).toBe(isFatal ? code : undefined);
    expect(result.record.manifestScan).toEqual(notMeasured('it went wrong'));
  });

  it('that ends the run while others are at work lets none of the next begin', async () => {
    const seen: string[] = [];
    const scan: Phase['run'] = async () => {
      throw new ActionError('tool-checksum', 'another file');
    };
    const up: Phase['run'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { status: 'passed', part: {}, line: '' };
    };
    const { record } = await run(pipeline(seen, { scan, up }));
    expect(seen).not.toContain('health begins');
    expect(record.error?.code).toBe('tool-checksum');
  });

  it('that finds another program than it should keeps saying so, although the run broke off meanwhile', async () => {
    const scan: Phase['run'] = ({ io }) =>
      new Promise((_resolve, reject) => {
        io.signal.addEventListener('abort', () => reject(new ActionError('tool-checksum', 'another file')));
      });
    const up: Phase['run'] = async () => {
      throw new ActionError('cluster-create', 'no cluster');
    };
    const { record, journal } = await run(pipeline([], { up, scan }));
    expect(journal).toEqual(['up failed', 'scan failed']);
    expect(record.phases.at(-1)?.result).toBe('another file');
  });

  it('whose result can’t be saved ends the run with that error, and with no rejection that nobody handles', async () => {
    const io = fakeIo(() => undefined, { workDir: directory });
    const store = runStore(directory, EMPTY);
    const full = new Error('ENOSPC: no space left on device');
    const failing = {
      get record() {
        return store.record;
      },
      save: (part: Parameters<typeof store.save>[0]) =>
        part.manifestScan === undefined ? store.save(part) : Promise.reject(full),
    };
    const up: Phase['run'] = async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      return { status: 'passed', part: {}, line: '' };
    };
    const scan: Phase['run'] = async () => ({ status: 'passed', part: { manifestScan: notMeasured('x') }, line: '' });
    const phases = pipeline([], { up, scan });
    const names = phases.map(({ name }) => name);
    const running = runPhases({ io, settings: settingsOf({}), stepwise: false, store: failing }, phases, names);
    await expect(running).rejects.toBe(full);
  });

  it('that ends the run ends what is at work beside it, too', async () => {
    const scan: Phase['run'] = async () => {
      throw new ActionError('tool-checksum', 'another file');
    };
    const up: Phase['run'] = ({ io }) =>
      new Promise((_resolve, reject) => {
        io.signal.addEventListener('abort', () => reject(new ActionError('cancelled', 'ended by a signal')));
      });
    const { record, journal } = await run(pipeline([], { scan, up }));
    expect(journal).toEqual(['scan failed', 'up skipped']);
    expect(record.error).toMatchObject({ code: 'tool-checksum', message: 'another file' });
  });

  it('waits for one that it rests on, when a run is gone on with', async () => {
    const seen: string[] = [];
    const [up, health, load, scan] = pipeline(seen);
    if (up === undefined || health === undefined || load === undefined || scan === undefined)
      throw new Error('no phases');
    const images = { ...load, name: 'images', produces: [], beside: ['load'], staleAfter: ['scan'] };
    const phases = [
      up,
      health,
      load,
      scan,
      { ...images, run: async () => ({ status: 'passed' as const, part: {}, line: '' }) },
    ];
    expect((await run(phases)).journal.toSorted()).toEqual(
      ['health passed', 'images passed', 'load passed', 'scan passed', 'up passed'].toSorted(),
    );
    expect((await run(phases, ['load', 'scan', 'images'])).journal).toEqual([
      'load passed',
      'scan passed',
      'images passed',
    ]);
  });

  it('ends waits and requests beside it as a cancel does, and not as a defect of ours', async () => {
    const scan: Phase['run'] = async () => {
      throw new ActionError('tool-checksum', 'another file');
    };
    const waits: Readonly<Record<string, Phase['run']>> = {
      sleep: async ({ io }) => {
        await io.sleep(60_000);
        return { status: 'passed', part: {}, line: '' };
      },
      request: async ({ io }) => {
        await new Promise((resolve) => io.signal.addEventListener('abort', resolve));
        io.signal.throwIfAborted();
        return { status: 'passed', part: {}, line: '' };
      },
    };
    for (const up of Object.values(waits)) {
      // The real one knows the job's own signal alone.
      const { journal, record } = await run(
        pipeline([], { scan, up }),
        undefined,
        EMPTY,
        () => new Promise(() => undefined),
      );
      expect(journal).toEqual(['scan failed', 'up skipped']);
      expect(record.error?.code).toBe('tool-checksum');
    }
  });

  it('that is not wanted is skipped before anybody asks what it needs', async () => {
    const [, , , scan] = pipeline([]);
    if (scan === undefined) throw new Error('no phase');
    const unwanted: Phase = { ...scan, needs: ['cluster'], unwanted: () => 'nothing is to be scanned' };
    const { journal, record } = await run([unwanted]);
    expect(journal).toEqual(['scan skipped']);
    expect(record).not.toHaveProperty('manifestScan');
  });
});
