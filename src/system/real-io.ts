/** The real Io. */
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { ActionError } from '../lib/errors.ts';
import type { Redactor } from '../redaction/redact.ts';
import { manifestsDir } from './action-root.ts';
import { anyFile, type FileGate } from './input-files.ts';
import type { Io, Log } from './io.ts';
import { pipe, run } from './process.ts';
import { commandCompleter } from './programs.ts';
import { redactingLog } from './redacting-log.ts';

export interface RealIoOptions {
  /** Gets every line without its secrets. */
  readonly log: Log;
  readonly redactor: Redactor;
  readonly workDir: string;
  readonly signal: AbortSignal;
  /** Any file of the user's own, unless it is said. */
  readonly files?: FileGate;
}

/** An Io that acts on the real world; `workDir` must exist and be private to the user. */
export function realIo({ log, redactor, workDir, signal, files = anyFile }: RealIoOptions): Io {
  const complete = commandCompleter({ env: process.env, workDir, log });
  return {
    log: redactingLog(log, redactor),
    redactor,
    workDir,
    signal,
    files,
    env: process.env,
    manifestsDir: manifestsDir(),
    now: Date.now,
    elapsed: () => performance.now(),
    sleep: (ms) =>
      delay(ms, undefined, { signal }).catch((cause) => {
        throw new ActionError('cancelled', 'cancelled while waiting', { cause });
      }),
    run: async (command) => run(await complete(command), signal),
    pipe: async (from, to) => pipe(await complete(from), await complete(to), signal),
  };
}

/**
 * A signal that aborts on the runner's cancel ladder (SIGINT, then SIGTERM) and when the terminal is closed (SIGHUP);
 * the second signal ends the process at once.
 */
export function cancelSignal(): AbortSignal {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(128 + constants.signals[name]);
    controller.abort(new ActionError('cancelled', `cancelled by ${name}`));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);
  return controller.signal;
}
