/** What the embedded processes see of the job: nothing. Linux tells the environment that a process was started with. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { embeddedPlatform } from '../../../src/platforms/embedded/platform-embedded.ts';
import { tearDown } from '../../../src/platforms/teardown.ts';
import { newRecord } from '../../../src/state.ts';
import { fakeIo } from '../../support/fake-io.ts';
import { settingsOf } from '../../support/load-settings.ts';

test.runIf(process.platform === 'linux')('embedded processes are started with an empty environment', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'secret');
  const workDir = mkdtempSync(join(tmpdir(), 'embedded-environment-'));
  const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const io = { ...fakeIo(() => undefined, { workDir }), now: Date.now, sleep };
  const record = { ...newRecord({ runId: 'r', startedAt: 0, inputs: {} }), tools: [] };
  const context = { io, settings: settingsOf({}), stepwise: false, record, recordIntent: async () => undefined };
  try {
    const { cluster } = await embeddedPlatform.up(context);
    const processes = cluster.kind === 'none' ? cluster.processes : [];
    expect(processes).toHaveLength(4);
    expect(processes.map(({ pid }) => readFileSync(`/proc/${pid}/environ`, 'utf8'))).toEqual(['', '', '', '']);
    await tearDown(io, { ...record, cluster });
  } finally {
    vi.unstubAllEnvs();
    // Without their lease they end by themselves, whatever happened.
    rmSync(workDir, { recursive: true });
  }
});
