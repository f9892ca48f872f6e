/** What the pipeline does with what an earlier attempt left. */
import { expect, test } from 'vitest';
import { runPipeline } from '../src/pipeline.ts';
import type { RunRecord } from '../src/record/record.ts';
import { runContext } from '../src/run-context.ts';
import type { RunStore } from '../src/state.ts';
import { fakeIo } from './support/fake-io.ts';
import { settingsOf } from './support/load-settings.ts';

function memoryStore(initial: RunRecord): RunStore {
  let record = initial;
  return {
    get record() {
      return record;
    },
    save: async (part) => {
      record = { ...record, ...part };
    },
    forget: async (keys) => {
      record = Object.fromEntries(
        Object.entries(record).filter(([key]) => !keys.some((forgotten) => forgotten === key)),
      ) as unknown as RunRecord;
    },
  };
}

test('a cluster that was half made is removed before another is made', async () => {
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
    kubeconfig: '/k',
    baseUrl: 'http://127.0.0.1',
    nodeImage: 'node:1',
    nodes: ['half-made-control-plane'],
    created: false,
  };
  const store = memoryStore({
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
  await runPipeline(runContext(store, { io, settings: settingsOf({ cluster: 'kind' }), stepwise: true }), ['up']);
  expect(io.commands[0]).toBe('docker ps --all --quiet --filter label=io.x-k8s.kind.cluster=half-made');
  expect(store.record.cluster).toBeUndefined();
  expect(store.record.error).toMatchObject({ code: 'manifests-invalid' });
});
