/** Ending the embedded processes. */
import { rm } from 'node:fs/promises';
import { ActionError } from '../../lib/errors.ts';
import type { ClusterRecord } from '../../record/record.ts';
import { isAlive } from '../../system/process.ts';

type EmbeddedRecord = Extract<ClusterRecord, { kind: 'none' }>;

const ANSWER_DEADLINE_MS = 1_000;

/**
 * Whether any of the processes still runs. They end by themselves when the run that owns them does; what answers at
 * their port then, or has their process id, is somebody else's.
 */
export async function isRunning(cluster: EmbeddedRecord): Promise<boolean> {
  return (
    await Promise.all(cluster.processes.map(async ({ pid, port }) => isAlive(pid) && (await answers(port))))
  ).includes(true);
}

/** Takes the lease away and waits until nobody answers any more. */
export async function endProcesses(cluster: EmbeddedRecord): Promise<void> {
  await rm(cluster.lease, { force: true });
  for (let waited = 0; waited < 5_000; waited += 50) {
    if (!(await isRunning(cluster))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new ActionError(
    'command-failed',
    `embedded processes still answer 5 s after their lease ended: ${cluster.processes.map((process) => process.pid).join(' ')}`,
    { hint: 'Try again. If it stays so, look at what they are (ps -p) before you end them by hand.' },
  );
}

/** With an agent of its own: no connection is kept, and no proxy of the environment is asked. */
async function answers(port: number): Promise<boolean> {
  // Loaded late: it takes Node longer than all the rest of the post step.
  const { get } = await import('node:http');
  return await new Promise((resolve) => {
    const signal = AbortSignal.timeout(ANSWER_DEADLINE_MS);
    const request = get({ host: '127.0.0.1', port, agent: false, signal }, (response) => {
      response.destroy();
      resolve(true);
    });
    request.on('error', () => resolve(false));
  });
}
