/** The real Io. */
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Redactor } from '../core/redact.ts';
import { ActionError } from '../errors.ts';
import { manifestsDir } from './action-root.ts';
import type { Io, Log } from './io.ts';
import { pipe, run } from './process.ts';
import { redactingLog } from './redacting-log.ts';

export interface RealIoOptions {
  /** Gets every line without its secrets. */
  readonly log: Log;
  readonly redactor: Redactor;
  readonly workDir: string;
  readonly signal: AbortSignal;
}

/** An Io that acts on the real world; `workDir` must exist and be private to the user. */
export function realIo({ log, redactor, workDir, signal }: RealIoOptions): Io {
  return {
    log: redactingLog(log, redactor),
    redactor,
    workDir,
    signal,
    env: process.env,
    manifestsDir: manifestsDir(),
    now: Date.now,
    sleep: (ms) =>
      delay(ms, undefined, { signal }).catch((cause) => {
        throw new ActionError('cancelled', 'cancelled while waiting', { cause });
      }),
    run: (command) => run(command, signal),
    pipe: (from, to) => pipe(from, to, signal),
  };
}

/** A signal that aborts on the runner's cancel ladder (SIGINT, then SIGTERM) and when the terminal is closed (SIGHUP); the second signal ends the process at once. */
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
