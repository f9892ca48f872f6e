/** Sockets for the generator's connections: TCP, or TLS over it. */

import { connect as connectTcp, isIP, type OnReadOpts, type Socket } from 'node:net';
import {
  type ConnectionOptions,
  checkServerIdentity,
  connect as connectTls,
  createSecureContext,
  type PeerCertificate,
} from 'node:tls';
import { defined } from '../../lib/defined.ts';
import { guardedLookup } from '../plan/addresses.ts';
import type { LoadSettings } from '../plan/plan.ts';
import type { Connect, SocketListener } from './connection.ts';

/**
 * What arrives is read into one buffer for all sockets of the thread: it is dealt with before the next one is read, and
 * ten thousand connections need no more of it than one.
 */
const readBuffer = Buffer.allocUnsafeSlow(64 * 1024);

/** Node takes no less. */
const SHORTEST_ATTEMPT_MS = 10;

/** Options of sockets that tls.connect hands on; its types lack them. */
interface SocketOptions {
  readonly noDelay: boolean;
  readonly onread: OnReadOpts;
}

/**
 * How to connect to an origin in the name of a host. Names are resolved for each connection and checked again (see
 * addresses.ts). Over TLS the host is the server name that is asked for and that the certificate must be for; sessions
 * are not resumed: each new connection stands for a new client.
 *
 * A name's second address is tried when the first one refuses, and not already when it is slow: Node would give it up
 * after 250 ms, and what a full queue of connections costs would be missing in the figures.
 */
export function connectTo({
  tls,
  timeoutMs,
}: Pick<LoadSettings, 'tls' | 'timeoutMs'>): (origin: string, host: string) => Connect {
  const secureContext = createSecureContext(
    defined({ ca: tls.caPem, cert: tls.client?.certPem, key: tls.client?.keyPem }),
  );
  return (origin, host) => {
    const url = new URL(origin);
    const isSecure = url.protocol === 'https:';
    const address = {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port || (isSecure ? 443 : 80)),
      lookup: guardedLookup,
      autoSelectFamilyAttemptTimeout: Math.max(SHORTEST_ATTEMPT_MS, Math.ceil(timeoutMs)),
    };
    if (!isSecure)
      return (listener) =>
        opened(connectTcp({ ...address, noDelay: true, onread: reading(listener) }), 'connect', listener);
    const name = host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
    const options = {
      ...address,
      secureContext,
      rejectUnauthorized: !tls.insecure,
      ALPNProtocols: ['http/1.1'],
      // An address can't be asked for by name (RFC 6066 section 3), but the certificate has to be for it all the same.
      ...(isIP(name) === 0
        ? { servername: name }
        : { checkServerIdentity: (_asked: string, shown: PeerCertificate) => checkServerIdentity(name, shown) }),
    };
    return (listener) => {
      const all: ConnectionOptions & SocketOptions = { ...options, noDelay: true, onread: reading(listener) };
      return opened(connectTls(all), 'secureConnect', listener);
    };
  };
}

function reading(listener: SocketListener): OnReadOpts {
  return {
    buffer: readBuffer,
    callback: (bytes) => {
      listener.onRead(readBuffer, bytes);
      return true;
    },
  };
}

function opened(socket: Socket, event: 'connect' | 'secureConnect', listener: SocketListener): Socket {
  return socket.once(event, () => listener.onOpen());
}
