/**
 * Connections, one undici Client each: with one request at a time per connection, a free list is all the pooling there is to do. Which request waits,
 * for how long and what its wait counts as is decided by the generator, not by a queue inside the HTTP client.
 */
import { buildConnector, Client } from 'undici';
import { guardedLookup } from './addresses.ts';
import type { LoadSettings } from './types.ts';

export interface Connection {
  readonly client: Client;
  readonly group: ConnectionGroup;
}

/** The connections to one origin under one Host name; never shared between hosts, so that one target's connections don't warm another's. */
export interface ConnectionGroup {
  /** A free connection, the most recently used first; a new one when none is free. It connects with its first request. */
  take(): Connection;
  giveBack(connection: Connection): void;
  /** Ends a connection that is still being made. Whatever it was to send fails. */
  abandon(connection: Connection): void;
}

export interface ConnectionGroups extends AsyncDisposable {
  group(origin: string, host: string): ConnectionGroup;
}

type ConnectionSettings = Pick<LoadSettings, 'timeoutMs' | 'tls'>;

/** All connections of a run. Disposing ends them. */
export function openConnections(settings: ConnectionSettings): ConnectionGroups {
  const groups = new Map<string, ConnectionGroup>();
  const clients = new Set<Client>();
  return {
    group(origin, host) {
      const key = `${origin} ${host}`;
      const known = groups.get(key);
      if (known !== undefined) return known;
      const group = createGroup(origin, settings, clients);
      groups.set(key, group);
      return group;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...clients].map((client) => client.destroy()));
    },
  };
}

function createGroup(origin: string, settings: ConnectionSettings, clients: Set<Client>): ConnectionGroup {
  const connect = connector(settings);
  const free: Connection[] = [];
  const group: ConnectionGroup = {
    take() {
      const connection = free.pop();
      if (connection !== undefined) return connection;
      const client = createClient(origin, connect);
      clients.add(client);
      return { client, group };
    },
    giveBack(connection) {
      free.push(connection);
    },
    abandon({ client }) {
      clients.delete(client);
      client.destroy(() => undefined);
    },
  };
  return group;
}

/** No HTTP/2 (it would multiplex the load onto few connections and measure something else), and none of undici's own deadlines. */
function createClient(origin: string, connect: buildConnector.connector): Client {
  return new Client(origin, { connect, pipelining: 1, allowH2: false, headersTimeout: 0, bodyTimeout: 0 });
}

function connector({ timeoutMs, tls }: ConnectionSettings): buildConnector.connector {
  return buildConnector({
    allowH2: false,
    timeout: timeoutMs,
    lookup: guardedLookup,
    rejectUnauthorized: !tls.insecure,
    ...(tls.caPem === undefined ? {} : { ca: tls.caPem }),
  });
}
