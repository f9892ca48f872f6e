/**
 * The generator's connections. With one request at a time on each, a free list is all the pooling there is to do: which
 * request waits, for how long and what its wait counts as is decided by the generator.
 */
import { type ConnectionEnd, HttpConnection } from '../http/connection.ts';
import type { CookieJar } from '../http/cookie-jar.ts';
import { connectTo } from '../http/socket.ts';
import type { ConnectionCounts } from '../metrics/snapshot.ts';
import type { LoadSettings } from '../plan/plan.ts';

export interface Connection {
  readonly http: HttpConnection;
  readonly group: ConnectionGroup;
  /** When it was given back last, on the clock of performance.now(). */
  idleSinceMs: number;
  /** Of the client that it stands for; undefined before the first cookie. */
  jar?: CookieJar;
}

/**
 * The connections to one origin under one Host name; never shared between hosts, so that one target's connections don't
 * warm another's.
 */
export interface ConnectionGroup {
  /** A free connection, the most recently used first; a new one, which is still to connect, when none is fit. */
  take(nowMs: number): Connection;
  /** A new connection, for a request whose connection the server had closed. */
  takeNew(nowMs: number): Connection;
  giveBack(connection: Connection, nowMs: number): void;
}

export interface ConnectionGroups extends Disposable {
  group(origin: string, host: string): ConnectionGroup;
  /** What became of connections so far. */
  counts(): ConnectionCounts;
  /** Calls back now, and whenever a connection was made or has ended, with how many there are. One watch at a time. */
  watchOpen(onChange: (open: number) => void): void;
}

/** All connections of a run. Disposing ends them. */
export function openConnections(settings: Pick<LoadSettings, 'tls' | 'timeoutMs'>): ConnectionGroups {
  const groups = new Map<string, ConnectionGroup>();
  const open = new Set<HttpConnection>();
  const ends: Record<ConnectionEnd, number> = { server: 0, answer: 0, expired: 0, failed: 0, ours: 0 };
  let opened = 0;
  let resent = 0;
  let standing = 0;
  let onChange: (open: number) => void = () => undefined;
  const changed = (by: number): void => {
    standing += by;
    onChange(standing);
  };
  const connect = connectTo(settings);
  return {
    counts: () => ({ opened, resent, closed: { ...ends } }),
    watchOpen(listener) {
      onChange = listener;
      listener(standing);
    },
    group(origin, host) {
      const key = `${origin} ${host}`;
      const known = groups.get(key);
      if (known !== undefined) return known;
      const connectOne = (isResend: boolean): HttpConnection => {
        const http = new HttpConnection(connect(origin, host), {
          onOpened: () => changed(1),
          onClosed(closed) {
            open.delete(closed);
            ends[closed.end ?? 'failed'] += 1;
            if (closed.wasOpen) changed(-1);
          },
        });
        open.add(http);
        opened += 1;
        if (isResend) resent += 1;
        return http;
      };
      const group = createGroup(connectOne);
      groups.set(key, group);
      return group;
    },
    [Symbol.dispose]() {
      for (const http of open) http.destroy('ours');
    },
  };
}

function createGroup(open: (isResend: boolean) => HttpConnection): ConnectionGroup {
  const free: Connection[] = [];
  const group: ConnectionGroup = {
    take(nowMs) {
      for (let connection = free.pop(); connection !== undefined; connection = free.pop()) {
        if (connection.http.claim(nowMs - connection.idleSinceMs)) return connection;
        connection.http.destroy('expired');
      }
      return { http: open(false), group, idleSinceMs: nowMs };
    },
    takeNew: (nowMs) => ({ http: open(true), group, idleSinceMs: nowMs }),
    giveBack(connection, nowMs) {
      connection.idleSinceMs = nowMs;
      if (connection.http.isUsable()) free.push(connection);
    },
  };
  return group;
}
