/** Entry of the generator's thread. Started by src/load/run.ts with its order as workerData. */
import { parentPort, workerData } from 'node:worker_threads';
import { measureLoad } from './load/generator/measure.ts';
import type { LoadAnswer, LoadCommand, LoadOrder } from './load/generator/messages.ts';

const port = parentPort;
if (port === null)
  throw new Error('load-worker is a thread of its own; it is started by runLoad and not from the command line');
const order: LoadOrder = workerData;
const cancel = new AbortController();
const tell = (answer: LoadAnswer): void => port.postMessage(answer);

port.on('message', ({ kind }: LoadCommand) => {
  if (kind === 'cancel') cancel.abort();
});
const measurement = await measureLoad(order, cancel.signal, tell);
tell({ kind: 'done', measurement });
port.close();
