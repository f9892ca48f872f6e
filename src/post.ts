/** The action's post step: removes what main made, also when main was killed. Never turns a green job red. */
import { tmpdir } from 'node:os';
import { describeError } from './lib/errors.ts';
import { createRedactor } from './redaction/redact.ts';
import { actionsLog } from './system/log.ts';
import { redactingLog } from './system/redacting-log.ts';
import { isRunDirectory } from './system/run-directory.ts';
import { getState, setSecret } from './system/workflow-commands.ts';

const redactor = createRedactor({ announce: setSecret });
// All that is said goes through it: what was read back may hold secrets, or the runner's commands.
const log = redactingLog(actionsLog(Date.now), redactor);

async function post(): Promise<void> {
  const workDir = getState('workDir');
  if (workDir === '') return;
  // Gone when this step runs a second time.
  if (!(await isRunDirectory(workDir, process.env['RUNNER_TEMP'] ?? tmpdir()))) return;
  if (getState('keep') === 'true') {
    log.notice(`keep-cluster: everything was left as it is; the run's files are in ${workDir}`);
    return;
  }
  const { cleanUpRun } = await import('./post-cleanup.ts');
  await cleanUpRun(workDir, { log, redactor });
}

try {
  await post();
} catch (error) {
  log.warning(`Cleaning up failed: ${describeError(error)}`);
}
process.exit(0);
