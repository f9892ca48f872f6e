/**
 * The generator's connections. With one request at a time on each, a free list is all the pooling there is to do: which
 * request waits, for how long and what its wait counts as is decided by the generator.
 */
import { HttpConnection } from '../http/connection.ts';
import { connectTo } from '../http/socket.ts';
import type { LoadSettings } from '../plan/plan.ts';

export interface Connection {
  readonly http: HttpConnection;
  readonly group: ConnectionGroup;
  /** When it was given back last, on the clock of performance.now(). */
  idleSinceMs: number;
}

/**
 * The connections to one origin under one Host name; never shared between hosts, so that one target's connections don't
 * warm another's.
 */
export interface ConnectionGroup {
  /** A free connection, the most recently used first; a new one, which is still to connect, when none is fit. */
  take(nowMs: number): Connection;
  giveBack(connection: Connection, nowMs: number): void;
}

export interface ConnectionGroups extends Disposable {
  group(origin: string, host: string): ConnectionGroup;
}

/** All connections of a run. Disposing ends them. */
export function openConnections(settings: Pick<LoadSettings, 'tls' | 'timeoutMs'>): ConnectionGroups {
  const groups = new Map<string, ConnectionGroup>();
  const open = new Set<HttpConnection>();
  const connect = connectTo(settings);
  return {
    group(origin, host) {
      const key = `${origin} ${host}`;
      const known = groups.get(key);
      if (known !== undefined) return known;
      const group = createGroup(() => {
        const http = new HttpConnection(connect(origin, host), (closed) => open.delete(closed));
        open.add(http);
        return http;
      });
      groups.set(key, group);
      return group;
    },
    [Symbol.dispose]() {
      for (const http of open) http.destroy();
    },
  };
}

function createGroup(open: () => HttpConnection): ConnectionGroup {
  const free: Connection[] = [];
  const group: ConnectionGroup = {
    take(nowMs) {
      for (let connection = free.pop(); connection !== undefined; connection = free.pop()) {
        if (connection.http.isUsable(nowMs - connection.idleSinceMs)) return connection;
        connection.http.destroy();
      }
      return { http: open(), group, idleSinceMs: nowMs };
    },
    giveBack(connection, nowMs) {
      connection.idleSinceMs = nowMs;
      if (connection.http.isUsable(0)) free.push(connection);
    },
  };
  return group;
}
