/** Entry of the generator's thread. Started by src/load/run-load.ts with its order as workerData; ends when that ends it. */
import { readlinkSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { isSystemError } from './lib/errors.ts';
import { measureLoad } from './load/generator/measure.ts';
import type { LoadAnswer, LoadCommand, LoadOrder } from './load/generator/messages.ts';

const port = parentPort;
if (port === null)
  throw new Error('load-worker is a thread of its own; it is started by runLoad and not from the command line');
const order: LoadOrder = workerData;
const cancel = new AbortController();
const proceed = Promise.withResolvers<void>();
const tell = (answer: LoadAnswer): void => port.postMessage(answer);

port.on('message', ({ kind }: LoadCommand) => {
  if (kind === 'cancel') cancel.abort();
  else proceed.resolve();
});
const measurement = await measureLoad(order, cancel.signal, tell, async (floor) => {
  tell({ kind: 'calibrated', threadId: ownThreadId(), floor });
  await proceed.promise;
});
tell({ kind: 'done', measurement });

/** The kernel's id of this thread, the end of `PID/task/ID`; undefined where there is no such link. */
function ownThreadId(): number | undefined {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined;
    throw error;
  }
}
