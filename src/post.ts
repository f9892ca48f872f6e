/** The action's post step: removes what main made, also when main was killed. Never turns a green job red. */
import * as core from '@actions/core';
import { cleanUp } from './cleanup.ts';
import { describeError } from './errors.ts';
import { actionsLog } from './io/log.ts';
import { cancelSignal, realIo } from './io/real-io.ts';
import { loadRecord } from './state.ts';

async function post(): Promise<void> {
  const workDir = core.getState('workDir');
  if (workDir === '') return;
  if (core.getState('keep') === 'true') {
    core.notice(`keep-cluster: everything was left as it is; the run's files are in ${workDir}`);
    return;
  }
  const io = realIo({ log: actionsLog(Date.now), workDir, signal: cancelSignal() });
  const record = await loadRecord(workDir);
  const startedAt = io.now();
  await cleanUp(io, record);
  core.info(`Cleaned up ${record?.cluster?.name ?? 'the work directory'} in ${((io.now() - startedAt) / 1000).toFixed(1)} s`);
}

try {
  await post();
} catch (error) {
  core.warning(`Cleaning up failed: ${describeError(error)}`);
}
process.exit(0);
