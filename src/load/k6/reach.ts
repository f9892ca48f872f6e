/**
 * Where k6 may connect to: loopback, and the addresses of the allowed hosts. A script is a program, so that is enforced
 * around it: with k6's own `--blacklist-ip`, which its dialer holds against every address after names, its `hosts`
 * option and redirects are settled, and which on the command line stands above what the script says
 * (getConsolidatedConfig in k6's internal/cmd/config.go).
 */
import { ActionError, messageOf } from '../../lib/errors.ts';
import type { Io } from '../../system/io.ts';
import { FORBIDDEN_ADDRESS, guardedLookup } from '../plan/addresses.ts';
import { networksExcept } from './networks.ts';

export const LOOPBACK: readonly string[] = ['127.0.0.0/8', '::1/128'];

/**
 * Where nothing can ever listen: port 0 stands for "any" when one is opened. k6 loads modules with a client of its own,
 * which goes around its dialer; told that this is its proxy, it reaches nobody.
 */
export const NO_PROXY_SERVER = 'http://127.0.0.1:0';

export interface Reach {
  /** Networks that may be connected to, `address/prefix`. */
  readonly networks: readonly string[];
  /** The hosts' names, from which modules may be loaded. */
  readonly names: readonly string[];
}

/**
 * Resolves the allowed hosts, once and before the start. Throws an ActionError (`input`) when one leads where no load
 * may go. One that can't be resolved is a warning: k6 won't reach it either.
 */
export async function reachOf(
  log: Io['log'],
  allowedHosts: readonly string[],
  loopback: readonly string[],
): Promise<Reach> {
  const addresses = await Promise.all(allowedHosts.map((host) => addressesOf(log, host)));
  return { networks: [...loopback, ...addresses.flat()], names: allowedHosts };
}

/** The value of `--blacklist-ip`: everything but what may be reached. */
export function blacklist({ networks }: Reach): string {
  return networksExcept(networks).join(',');
}

/** Of HTTP_PROXY and the like, what goes without them. Go leaves loopback addresses and localhost out by itself. */
export function withoutProxy({ names }: Reach): string {
  return ['localhost', '.localhost', ...names].join(',');
}

async function addressesOf(log: Io['log'], host: string): Promise<readonly string[]> {
  try {
    return await lookupAll(host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const message = messageOf(error);
    if (code === FORBIDDEN_ADDRESS) throw new ActionError('input', `allowed-hosts: ${message}`, { cause: error });
    log.warning(`allowed-hosts: ${host} can't be resolved (${message}), so k6 can't reach it.`);
    return [];
  }
}

function lookupAll(host: string): Promise<readonly string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>();
  guardedLookup(host, { all: true }, (error, found) => {
    if (error !== null) reject(error);
    else resolve(Array.isArray(found) ? found.map(({ address }) => address) : [found]);
  });
  return promise;
}
