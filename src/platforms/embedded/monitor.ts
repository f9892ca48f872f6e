/**
 * Stands where Prometheus stands in a cluster: reads /proc of the services at a steady pace and keeps the samples. `GET
 * /` answers all of them.
 */

import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { isSystemError } from '../../lib/errors.ts';
import { listenAndTell } from './lease.ts';
import type { EmbeddedOptions } from './options.ts';

const PERIOD_MS = 250;
/** An hour at four a second; older samples are dropped. */
const KEPT = 4 * 3600;

/** One look at one process. */
export interface ProcessSample {
  readonly at: number;
  /** CPU time of all its threads. */
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
}

export async function runMonitor(options: EmbeddedOptions): Promise<void> {
  const samples = Object.fromEntries(Object.keys(options.watched).map((name): [string, ProcessSample[]] => [name, []]));
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(samples)),
  );
  const look = async () => {
    for (const [name, pid] of Object.entries(options.watched)) {
      const sample = await readProcess(pid);
      const kept = samples[name];
      if (sample === undefined || kept === undefined) continue;
      kept.push(sample);
      if (kept.length > KEPT) kept.shift();
    }
    setTimeout(look, PERIOD_MS);
  };
  await look();
  await listenAndTell(server, options.ready);
}

/** CPU time and resident memory from /proc; undefined when the process is gone or there is no /proc (macOS). */
async function readProcess(pid: number): Promise<ProcessSample | undefined> {
  try {
    const [tasks, status] = await Promise.all([readdir(`/proc/${pid}/task`), readFile(`/proc/${pid}/status`, 'utf8')]);
    // schedstat counts nanoseconds; /proc/PID/stat only ticks of 10 ms, too coarse for a service that answers in 50
    // microseconds.
    const times = await Promise.all(tasks.map((task) => readFile(`/proc/${pid}/task/${task}/schedstat`, 'utf8')));
    const cpuSeconds = times.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0) / 1e9;
    return {
      at: Date.now(),
      cpuSeconds,
      memoryBytes: Number(status.match(/^VmRSS:\s+(\d+)/m)?.[1] ?? Number.NaN) * 1024,
    };
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}
