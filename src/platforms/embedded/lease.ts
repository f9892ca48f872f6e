/**
 * How embedded processes end: by themselves, when their lease file or their owner is gone. No process id is ever
 * signalled, so a stale record can't hit a stranger, and a killed run leaves nothing behind.
 */
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { ActionError } from '../../lib/errors.ts';
import { isAlive } from '../../system/process.ts';
import type { EmbeddedOptions } from './options.ts';

const LOOK_MS = 100;
const LONGEST_LIFE_MS = 6 * 60 * 60_000;

/** Ends this process as soon as it is not wanted any more. */
export function keepLease(options: Pick<EmbeddedOptions, 'lease' | 'owner'>): void {
  const end = performance.now() + LONGEST_LIFE_MS;
  setInterval(() => {
    if (!existsSync(options.lease) || performance.now() > end || (options.owner !== null && !isAlive(options.owner)))
      process.exit(0);
  }, LOOK_MS);
}

/** Listens on a free loopback port and tells the starter which. */
export function listenAndTell(server: Server, ready: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null)
        return reject(new ActionError('internal', 'the server listens on no port'));
      // Renamed into place: the reader never sees half a file.
      writeFileSync(`${ready}.part`, JSON.stringify({ pid: process.pid, port: address.port }));
      renameSync(`${ready}.part`, ready);
      resolve();
    });
  });
}
