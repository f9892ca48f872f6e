/** What each way in which a phase can end makes of the record on disk, the report and the exit code. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EXIT, exitCodeOf } from '../src/cli/exit-codes.ts';
import { ActionError } from '../src/lib/errors.ts';
import { notMeasured } from '../src/lib/measured.ts';
import { type Phase, phase } from '../src/phase.ts';
import type { RunRecord } from '../src/record/record.ts';
import { buildReport } from '../src/report/build.ts';
import { runPhases } from '../src/run-phases.ts';
import { loadRecord, runStore } from '../src/state.ts';
import { fakeIo } from './support/fake-io.ts';
import { settingsOf } from './support/load-settings.ts';
import { sampleRecord } from './support/sample-report.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'phases-'));
});
afterEach(() => rm(directory, { recursive: true }));

const sample = sampleRecord();
const health = { checks: [{ name: 'pods', seen: 'ready', seconds: 1 }], restarts: {} };

/** Health, load and metrics, of which one ends as a test says. */
function table(change: {
  readonly health?: Partial<Phase>;
  readonly load?: Partial<Phase>;
  readonly metrics?: Partial<Phase>;
}): Phase[] {
  return [
    {
      ...phase({
        name: 'health',
        title: 'Health',
        commands: ['health'],
        needs: [],
        produces: ['health'],
        missing: 'health was not checked yet',
        run: async () => ({ status: 'passed', part: { health }, line: 'all well' }),
        onFailure: 'fatal',
      }),
      ...change.health,
    },
    {
      ...phase({
        name: 'load',
        title: 'Load',
        commands: ['load'],
        needs: ['health'],
        produces: ['load'],
        missing: 'there was no load yet',
        run: async () => ({ status: 'passed', part: { load: sample.load }, line: 'sent' }),
        onFailure: 'fatal',
      }),
      ...change.load,
    },
    {
      ...phase({
        name: 'metrics',
        title: 'Metrics',
        commands: ['metrics'],
        needs: ['load'],
        produces: ['resources'],
        missing: 'no resources were read yet',
        run: async () => ({ status: 'passed', part: { resources: sample.resources }, line: 'read' }),
        onFailure: (reason) => ({ resources: notMeasured(reason) }),
      }),
      ...change.metrics,
    },
  ];
}

/** A record from before the first of these phases. */
function begun(): RunRecord {
  const { health: _health, load: _load, resources: _resources, error: _error, ...rest } = sample;
  return {
    ...rest,
    phases: [],
    cluster: { kind: 'none', name: 'embedded', baseUrl: '', lease: join(directory, 'l'), processes: [] },
  };
}

/** Runs the table; what is then on disk, in the report, and the exit code. */
async function outcomeOf(
  phases: Phase[],
  options: { readonly names?: readonly string[]; readonly from?: RunRecord } = {},
) {
  const io = fakeIo(() => undefined, { workDir: directory });
  const store = runStore(directory, options.from ?? begun());
  const settings = settingsOf({});
  await runPhases({ io, settings, stepwise: false, store }, phases, options.names ?? phases.map(({ name }) => name));
  const record = await loadRecord(directory);
  if (record === undefined) throw new Error('nothing was saved');
  expect(record).toEqual(JSON.parse(JSON.stringify(store.record)));
  const report = buildReport(record, settings, { id: 'r', awaitsMetrics: false }, io.now());
  const journal = record.phases.map(({ name, status }) => `${name} ${status}`);
  return { record, report, journal, exitCode: exitCodeOf(report, 'fail'), lines: io.lines };
}

const throwing = (error: unknown) => async () => {
  throw error;
};
const unhealthy = new ActionError('unhealthy', 'foo is not ready', { hint: 'Look at it.', details: 'pod foo: x' });
const cancelled = new ActionError('cancelled', 'the run was cancelled');

describe('a phase that passes', () => {
  it('adds its part, a row of the journal and a line', async () => {
    const { record, journal, lines, exitCode } = await outcomeOf(table({}));
    expect(journal).toEqual(['health passed', 'load passed', 'metrics passed']);
    expect(record.health).toEqual(health);
    expect(record.error).toBeUndefined();
    expect(lines).toContainEqual(expect.stringMatching(/^ok {6}health {8} +0\.0 s {2}all well$/));
    expect(exitCode).toBe(EXIT.pass);
  });

  it('drops a part that it returns as undefined', async () => {
    const run = async () => ({ status: 'passed' as const, part: { applied: undefined, health }, line: '' });
    const from = { ...begun(), applied: { overlay: 'base', workloads: [], images: [], hosts: [] } };
    const { record } = await outcomeOf(table({ health: { run, updates: ['applied'] } }), { from });
    expect(record).not.toHaveProperty('applied');
  });

  it('is the last when what comes behind it is not wanted any more', async () => {
    const load = sample.load === undefined ? undefined : { ...sample.load, cancelled: true };
    const run = async () => ({ status: 'passed' as const, part: { load }, line: 'stopped', isLast: true });
    const { journal, report, exitCode } = await outcomeOf(table({ load: { run } }));
    expect(journal).toEqual(['health passed', 'load passed']);
    expect(report.load?.cancelled).toBe(true);
    expect(exitCode).toBe(EXIT.cancelled);
  });
});

describe('a phase that is skipped', () => {
  it('says why, adds its part, and the run goes on', async () => {
    const resources = notMeasured('switched off');
    const run = async () => ({ status: 'skipped' as const, reason: 'switched off', part: { resources } });
    const { record, journal, report, exitCode } = await outcomeOf(table({ metrics: { run } }));
    expect(journal.at(-1)).toBe('metrics skipped');
    expect(record.phases.at(-1)?.result).toBe('switched off');
    expect(report.resources).toEqual(resources);
    expect(exitCode).toBe(EXIT.pass);
  });
});

describe('a phase that fails', () => {
  it('ends the run when it is fatal, and the report says where and why', async () => {
    const { record, journal, report, exitCode, lines } = await outcomeOf(
      table({ health: { run: throwing(unhealthy) } }),
    );
    expect(journal).toEqual(['health failed']);
    const error = {
      code: 'unhealthy',
      phase: 'health',
      message: 'foo is not ready',
      hint: 'Look at it.',
      details: 'pod foo: x',
    };
    expect(record.error).toEqual(error);
    expect(report).toMatchObject({ verdict: 'error', error, load: null });
    expect(lines).toContain('pod foo: x');
    expect(exitCode).toBe(EXIT.error);
  });

  it('leaves its reason in place of its part when it is not, and fails nothing', async () => {
    const { record, journal, report, exitCode } = await outcomeOf(table({ metrics: { run: throwing(unhealthy) } }));
    expect(journal.at(-1)).toBe('metrics soft-failed');
    expect(record.error).toBeUndefined();
    expect(report.resources).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('foo is not ready'),
    });
    expect(report.verdict).not.toBe('error');
    expect(exitCode).toBe(EXIT.pass);
  });

  it('is our own fault when it throws something else', async () => {
    const { record, exitCode } = await outcomeOf(table({ load: { run: throwing(new TypeError('x is no function')) } }));
    expect(record.error).toMatchObject({ code: 'internal', phase: 'load' });
    expect(exitCode).toBe(EXIT.error);
  });
});

describe('a phase that is cancelled', () => {
  it.each(['health', 'load', 'metrics'] as const)('is fatal, also in %s', async (name) => {
    const { record, journal, exitCode } = await outcomeOf(table({ [name]: { run: throwing(cancelled) } }));
    expect(journal.at(-1)).toBe(`${name} failed`);
    expect(record.error).toMatchObject({ code: 'cancelled', phase: name });
    expect(exitCode).toBe(EXIT.cancelled);
  });

  it('keeps what was known before it', async () => {
    const { report } = await outcomeOf(table({ metrics: { run: throwing(cancelled) } }));
    expect(report.load?.total.requests).toBe(sample.load?.total.requests);
    expect(report.resources.kind).toBe('not-measured');
  });
});

describe('a phase without what it needs', () => {
  it('is not run, and names the command that comes first', async () => {
    let isRun = false;
    const run = async () => {
      isRun = true;
      return { status: 'skipped' as const, reason: '' };
    };
    const { record, exitCode } = await outcomeOf(table({ load: { run } }), { names: ['load'] });
    expect(isRun).toBe(false);
    const error = { code: 'state-missing', message: 'health was not checked yet.', hint: 'Run `health` first.' };
    expect(record.error).toMatchObject(error);
    expect(exitCode).toBe(EXIT.error);
  });

  it('fails as it does otherwise: softly when it is soft', async () => {
    const { record } = await outcomeOf(table({}), { names: ['metrics'] });
    expect(record.error).toBeUndefined();
    expect(record.resources).toMatchObject({ reason: expect.stringContaining('there was no load yet') });
  });
});

describe('a phase that is run again', () => {
  it('makes its old result and all later ones stale, and no earlier one', async () => {
    const { record: before } = await outcomeOf(table({}));
    const { record, journal } = await outcomeOf(table({ load: { run: throwing(unhealthy) } }), {
      names: ['load'],
      from: before,
    });
    expect(record.health).toEqual(health);
    expect(record).not.toHaveProperty('load');
    expect(record).not.toHaveProperty('resources');
    expect(journal).toEqual(['health passed', 'load failed']);
  });

  it('forgets the error of the last attempt, and never a cluster that stands', async () => {
    const { record: before } = await outcomeOf(table({ health: { run: throwing(unhealthy) } }));
    const produces = ['health', 'cluster'] as const;
    const { record } = await outcomeOf(table({ health: { produces } }), { from: before });
    expect(record.error).toBeUndefined();
    expect(record.cluster).toEqual(before.cluster);
  });
});

describe('an intent', () => {
  it('is on disk before its effect, and stays when the phase fails', async () => {
    const cluster = {
      kind: 'none',
      name: 'embedded',
      baseUrl: '',
      lease: join(directory, 'lease'),
      processes: [],
    } as const;
    const run: Phase['run'] = async ({ recordIntent }) => {
      await recordIntent(cluster);
      expect((await loadRecord(directory))?.cluster).toEqual(cluster);
      throw unhealthy;
    };
    const { record } = await outcomeOf(table({ health: { run } }));
    expect(record.error?.code).toBe('unhealthy');
    expect(record.cluster).toEqual(cluster);
  });
});
