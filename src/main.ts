/** The action's main step: a load test, or a report of those of other jobs. Whatever happens, post cleans up. */
import { beginJob, fail, log } from './action/job.ts';
import { isCollecting } from './inputs/read-collect.ts';
import { ActionError, describeError } from './lib/errors.ts';
import { setOutput } from './system/workflow-commands.ts';

async function main(): Promise<void> {
  const job = await beginJob();
  if (isCollecting(job.raw)) {
    const { collectJob } = await import('./action/collect-job.ts');
    return await collectJob(job);
  }
  const { loadTestJob } = await import('./action/load-test-job.ts');
  return await loadTestJob(job);
}

/** An output file that can't be written is told, and hides nothing else. */
function softly(write: () => void): void {
  try {
    write();
  } catch (error) {
    log.warning(`The output could not be written: ${describeError(error)}`);
  }
}

try {
  await main();
} catch (error) {
  fail(describeError(error));
  softly(() => setOutput('verdict', 'error'));
  if (error instanceof ActionError && error.code !== 'internal') log.debug(error.stack ?? '');
  else if (error instanceof Error) log.info(error.stack ?? '');
}
// Keep-alive sockets and timers of libraries must not hold the runner up.
process.exit(process.exitCode ?? 0);
