/**
 * Runs a load plan in a thread of its own: the caller's thread may talk to Kubernetes or write logs without making a
 * request late.
 */
import { Worker } from 'node:worker_threads';
import { ActionError, messageOf } from '../lib/errors.ts';
import { measured, notMeasured } from '../lib/measured.ts';
import { VERSION } from '../lib/version.ts';
import { entryFile } from '../system/action-root.ts';
import type { Calibrated, LoadAnswer, LoadCommand, LoadOrder, Measurement } from './generator/messages.ts';
import { startNullServer } from './generator/null-server.ts';
import { type HostLoad, type HostLoadWatch, watchHostLoad } from './metrics/host-load.ts';
import { loadResult } from './metrics/load-result.ts';
import type { GeneratorPriority, LoadProgress, LoadResult } from './metrics/result.ts';
import type { CheckedPlan } from './plan/checked-plan.ts';
import { type HeldPriority, type PrioritySystem, takePriority } from './priority/hold.ts';

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
  /** What the thread's priority is set with. */
  readonly system: PrioritySystem;
}

/**
 * Sends the plan's load and returns what was measured. Throws an ActionError: `load-failed` when the generator broke,
 * `cancelled` when it was cancelled and did not return a result any more. Failing requests are a result, not an error.
 */
export async function runLoad(plan: CheckedPlan, options: RunLoadOptions): Promise<LoadResult> {
  if (options.signal.aborted) throw cancelled('before it started');
  await using nullServer = options.calibrate ? await startNullServer() : undefined;
  const { measurement, host, priority } = await runThread({ plan, nullServerOrigin: nullServer?.origin }, options);
  const { snapshot, warmup, cpuSeconds, floor, isCancelled } = measurement;
  return loadResult({
    engine: { name: 'builtin', version: VERSION },
    plan,
    snapshot: { ...snapshot, evidence: { ...snapshot.evidence, host } },
    warmup,
    cpuSeconds: measured(cpuSeconds),
    floor,
    priority,
    isCancelled,
    engineThresholds: [],
  });
}

interface ThreadResult {
  readonly measurement: Measurement;
  readonly host: HostLoad;
  readonly priority: GeneratorPriority;
}

async function runThread(order: LoadOrder, { signal, onProgress, system }: RunLoadOptions): Promise<ThreadResult> {
  // The thread needs nothing of the job's environment: the plan says it all.
  const worker = new Worker(entryFile('load-worker'), {
    workerData: order,
    name: 'load generator',
    env: {},
    execArgv: [],
    resourceLimits: HEAP,
  });
  const answered = Promise.withResolvers<Measurement>();
  const say = (command: LoadCommand): void => worker.postMessage(command);
  let watch: Promise<HostLoadWatch> | undefined;
  let held: Promise<HeldPriority> | undefined;
  let deadline: NodeJS.Timeout | undefined;
  const cancel = (): void => {
    say({ kind: 'cancel' });
    deadline = setTimeout(
      () => answered.reject(cancelled('and its thread did not answer any more')),
      CANCEL_DEADLINE_MS,
    );
  };
  const prepare = async ({ threadId, floor }: Calibrated): Promise<void> => {
    held = takePriority({ plan: order.plan, floor, threadId, signal }, system);
    await held;
    say({ kind: 'proceed' });
  };
  const release = async (): Promise<GeneratorPriority> => (await held)?.release() ?? NEVER_ASKED;
  worker.on('message', (answer: LoadAnswer) => {
    if (answer.kind === 'progress') onProgress(answer.progress);
    else if (answer.kind === 'calibrated') prepare(answer).catch(answered.reject);
    else if (answer.kind === 'measuring') watch = watchHostLoad();
    // At once: the thread is about to compute, which nothing waits for by the millisecond.
    else if (answer.kind === 'sent') release().catch(answered.reject);
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
    const host = watch === undefined ? notWatched() : await (await watch).stop();
    return { measurement, host, priority: await release() };
  } finally {
    signal.removeEventListener('abort', cancel);
    clearTimeout(deadline);
    // Doing either twice is harmless; a broken run has done neither yet. The thread lives until both are done.
    await Promise.allSettled([release(), watch?.then((started) => started.stop())]);
    await worker.terminate();
  }
}

export { realPrioritySystem } from './priority/hold.ts';

const NEVER_ASKED: GeneratorPriority = { policy: 'normal', how: 'not wanted', reason: 'the run ended before its load' };

function notWatched(): HostLoad {
  const nothing = notMeasured('the run was cancelled before its measurement began');
  return { busy: nothing, steal: nothing, pressure: nothing };
}

function broken(error: unknown): ActionError {
  return new ActionError('load-failed', `The load generator broke: ${messageOf(error)}`, {
    cause: error,
    hint: 'This is a defect of the action. Please report it with the log of a run that has debug logging enabled.',
  });
}

function cancelled(when: string): ActionError {
  return new ActionError('cancelled', `The load test was cancelled ${when}.`);
}
