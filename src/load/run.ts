/**
 * Runs a load plan in a thread of its own: the caller's thread may talk to Kubernetes or write logs without making a
 * request late.
 */
import { Worker } from 'node:worker_threads';
import { ActionError } from '../lib/errors.ts';
import { measured, notMeasured } from '../lib/measured.ts';
import { VERSION } from '../lib/version.ts';
import { entryFile } from '../system/action-root.ts';
import type { LoadAnswer, LoadCommand, LoadOrder, Measurement } from './generator/messages.ts';
import { startNullServer } from './generator/null-server.ts';
import { type HostLoad, type HostLoadWatch, watchHostLoad } from './metrics/host-load.ts';
import { loadResult } from './metrics/load-result.ts';
import type { LoadProgress, LoadResult } from './metrics/result.ts';
import type { CheckedPlan } from './plan/checked-plan.ts';

/**
 * Nearly all garbage of a load dies young. More room for it would only be filled, with 100 MB when the machine is short
 * of CPU.
 */
const HEAP = { maxYoungGenerationSizeMb: 16 };
/** After a cancel the thread answers within a few milliseconds; one that does not by then is ended. */
const CANCEL_DEADLINE_MS = 800;

export interface RunLoadOptions {
  /** Stops the run within a second; the result then covers what was measured and says so. */
  readonly signal: AbortSignal;
  /** Called about four times a second. */
  readonly onProgress: (progress: LoadProgress) => void;
  /** Whether to measure the generator itself first, which takes up to a second. */
  readonly calibrate: boolean;
}

/**
 * Sends the plan's load and returns what was measured. Throws an ActionError: `load-failed` when the generator broke,
 * `cancelled` when it was cancelled and did not return a result any more. Failing requests are a result, not an error.
 */
export async function runLoad(plan: CheckedPlan, options: RunLoadOptions): Promise<LoadResult> {
  if (options.signal.aborted) throw cancelled('before it started');
  await using nullServer = options.calibrate ? await startNullServer() : undefined;
  const { measurement, host } = await runThread({ plan, nullServerOrigin: nullServer?.origin }, options);
  const { snapshot, warmup, cpuSeconds, floor, isCancelled } = measurement;
  return loadResult({
    engine: { name: 'builtin', version: VERSION },
    plan,
    snapshot: { ...snapshot, evidence: { ...snapshot.evidence, host } },
    warmup,
    cpuSeconds: measured(cpuSeconds),
    floor,
    isCancelled,
    engineThresholds: [],
  });
}

async function runThread(
  order: LoadOrder,
  { signal, onProgress }: RunLoadOptions,
): Promise<{ readonly measurement: Measurement; readonly host: HostLoad }> {
  // The thread needs nothing of the job's environment: the plan says it all.
  const worker = new Worker(entryFile('load-worker'), {
    workerData: order,
    name: 'load generator',
    env: {},
    execArgv: [],
    resourceLimits: HEAP,
  });
  const answered = Promise.withResolvers<Measurement>();
  let watch: Promise<HostLoadWatch> | undefined;
  let deadline: NodeJS.Timeout | undefined;
  const cancel = (): void => {
    const command: LoadCommand = { kind: 'cancel' };
    worker.postMessage(command);
    deadline = setTimeout(
      () => answered.reject(cancelled('and its thread did not answer any more')),
      CANCEL_DEADLINE_MS,
    );
  };
  worker.on('message', (answer: LoadAnswer) => {
    if (answer.kind === 'progress') onProgress(answer.progress);
    else if (answer.kind === 'measuring') watch = watchHostLoad();
    else answered.resolve(answer.measurement);
  });
  worker.on('error', (error) => answered.reject(broken(error)));
  worker.on('exit', (code) =>
    answered.reject(broken(new Error(`its thread ended with code ${code} before it had a result`))),
  );
  signal.addEventListener('abort', cancel, { once: true });
  // It may have come while the null server was starting.
  if (signal.aborted) cancel();
  try {
    const measurement = await answered.promise;
    return { measurement, host: watch === undefined ? notWatched() : await (await watch).stop() };
  } finally {
    signal.removeEventListener('abort', cancel);
    clearTimeout(deadline);
    // Stopping twice is harmless; a broken run has not stopped it yet.
    await (await watch)?.stop();
    await worker.terminate();
  }
}

function notWatched(): HostLoad {
  const nothing = notMeasured('the run was cancelled before its measurement began');
  return { busy: nothing, steal: nothing, pressure: nothing };
}

function broken(error: unknown): ActionError {
  const message = error instanceof Error ? error.message : String(error);
  return new ActionError('load-failed', `The load generator broke: ${message}`, {
    cause: error,
    hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
  });
}

function cancelled(when: string): ActionError {
  return new ActionError('cancelled', `The load test was cancelled ${when}.`);
}
