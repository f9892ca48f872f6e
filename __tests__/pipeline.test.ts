/** The table of phases, on a record as it is on disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/inputs/commands.ts';
import { type PhaseName, PIPELINE } from '../src/pipeline.ts';
import { runPhases } from '../src/run-phases.ts';
import { loadRecord, newRecord, runStore } from '../src/state.ts';
import { fakeIo } from './support/fake-io.ts';
import { settingsOf } from './support/load-settings.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pipeline-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('the table', () => {
  it('needs what an earlier row produces', () => {
    const produced = new Set<string>();
    for (const { needs, produces, updates = [] } of PIPELINE) {
      for (const part of [...needs, ...updates]) expect(produced).toContain(part);
      for (const part of produces) produced.add(part);
    }
  });

  it('produces every part once', () => {
    const parts = PIPELINE.flatMap(({ produces }) => [...produces]);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('is run by commands that there are, the last of which is named for whoever needs its result', () => {
    for (const { commands } of PIPELINE) for (const command of commands) expect(COMMANDS).toHaveProperty(command);
    expect(PIPELINE.map(({ commands }) => commands.at(-1))).toEqual([
      'up',
      'up',
      'up',
      'deploy',
      'health',
      'load',
      'metrics',
      'scan',
      'scan',
      'scan',
    ]);
  });
});

describe('runPhases with the table', () => {
  const start = async (name: PhaseName) => {
    const io = fakeIo(() => undefined, { workDir: directory });
    const store = runStore(directory, newRecord({ runId: 'r', startedAt: 0, inputs: {} }));
    await runPhases({ io, settings: settingsOf({}), stepwise: true, store }, PIPELINE, [name]);
    return await loadRecord(directory);
  };

  it.each([
    ['deploy', 'up', 'the tools are not installed yet.'],
    ['health', 'up', 'the tools are not installed yet.'],
    ['load', 'up', 'the tools are not installed yet.'],
  ] as const)('says before `%s` that `%s` comes first', async (name, first, message) => {
    expect((await start(name))?.error).toMatchObject({
      code: 'state-missing',
      message,
      hint: `Run \`${first}\` first.`,
    });
  });

  it('says in place of resources that there was no load', async () => {
    const record = await start('metrics');
    expect(record?.error).toBeUndefined();
    expect(record?.resources).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('Run `up` first.'),
    });
  });

  it('removes a cluster that was half made before it makes another', async () => {
    const tool = (name: 'kind' | 'kubectl') => ({
      name,
      version: '1.0.0',
      path: `/bin/${name}`,
      source: 'path' as const,
      sha256: 'a'.repeat(64),
    });
    const half = {
      kind: 'kind' as const,
      name: 'half-made',
      kubeconfig: join(directory, 'kubeconfig'),
      baseUrl: 'http://127.0.0.1',
      nodeImage: 'node:1',
      nodes: ['half-made-control-plane'],
      created: false,
    };
    const store = runStore(directory, {
      version: 1,
      runId: 'r',
      startedAt: 0,
      inputs: {},
      phases: [],
      tools: [tool('kind'), tool('kubectl')],
      cluster: half,
    });
    // Nothing can be rendered, so that the new attempt ends early.
    const io = fakeIo((line) => (line.includes('kustomize') ? { exitCode: 1, stderr: 'no' } : {}));
    const run = { io, settings: settingsOf({ cluster: 'kind' }), stepwise: true, store };
    await runPhases(run, PIPELINE, ['up']);
    expect(io.commands[0]).toBe('docker ps --all --quiet --filter label=io.x-k8s.kind.cluster=half-made');
    const record = await loadRecord(directory);
    expect(record?.cluster).toBeUndefined();
    expect(record?.error).toMatchObject({ code: 'manifests-invalid', phase: 'up' });
  });
});
