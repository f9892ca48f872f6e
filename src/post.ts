/** The action's post step: removes what main made, also when main was killed. Never turns a green job red. */
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { cleanUp } from './cleanup.ts';
import { createRedactor } from './core/redact.ts';
import { describeError } from './errors.ts';
import { learnRecord } from './io/learn-kubeconfig.ts';
import { actionsLog } from './io/log.ts';
import { cancelSignal, realIo } from './io/real-io.ts';
import { redactingLog } from './io/redacting-log.ts';
import { isRunDirectory } from './io/run-directory.ts';
import { loadRecord } from './state.ts';

const redactor = createRedactor({ announce: core.setSecret });
// All that is said goes through it: what was read back may hold secrets, or the runner's commands.
const log = redactingLog(actionsLog(Date.now), redactor);

async function post(): Promise<void> {
  const workDir = core.getState('workDir');
  if (workDir === '') return;
  // Gone when this step runs a second time.
  if (!(await isRunDirectory(workDir, process.env['RUNNER_TEMP'] ?? tmpdir()))) return;
  if (core.getState('keep') === 'true') {
    log.notice(`keep-cluster: everything was left as it is; the run's files are in ${workDir}`);
    return;
  }
  const io = realIo({ log, redactor, workDir, signal: cancelSignal() });
  const record = await loadRecord(workDir);
  await learnRecord(io, record);
  const startedAt = io.now();
  await cleanUp(io, record);
  log.info(`Cleaned up ${record?.cluster?.name ?? 'the work directory'} in ${((io.now() - startedAt) / 1000).toFixed(1)} s`);
}

try {
  await post();
} catch (error) {
  log.warning(`Cleaning up failed: ${describeError(error)}`);
}
process.exit(0);
