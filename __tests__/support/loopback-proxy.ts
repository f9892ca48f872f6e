/** An HTTP proxy on loopback that takes every name for one server of the test, and notes what it was asked for. */
import { createServer, request as forward, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import type { TestCertificate } from '../load/certificate.ts';

export interface LoopbackProxy extends AsyncDisposable {
  /** For `http_proxy` and `https_proxy`. */
  readonly url: string;
  /** `CONNECT host:port` for a tunnel, `GET http://host/path` for a request that was handed in whole. */
  readonly asked: readonly string[];
  /** The `Proxy-Authorization` of each, empty when there was none. */
  readonly credentials: readonly string[];
}

export interface ProxyOptions {
  /** Port on 127.0.0.1 where the plain HTTP server behind the proxy listens. */
  readonly target: number;
  /** With it, what comes through a tunnel is TLS under this certificate, and the server gets what is inside. */
  readonly certificate?: TestCertificate;
  /** The answer to whatever is asked, in place of passing it on. */
  readonly refuse?: 403 | 407;
}

/** Starts the proxy; disposing closes it with every connection through it. */
export async function startLoopbackProxy({ target, certificate, refuse }: ProxyOptions): Promise<LoopbackProxy> {
  const asked: string[] = [];
  const credentials: string[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    // A test that ends early breaks connections off; what it was about is asserted elsewhere.
    return socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const note = (request: IncomingMessage): void => {
    asked.push(`${request.method} ${request.url}`);
    credentials.push(request.headers['proxy-authorization'] ?? '');
  };

  const tls =
    certificate === undefined
      ? undefined
      : createTlsServer(
          { cert: certificate.certPem, key: certificate.keyPem, ALPNProtocols: ['http/1.1'] },
          (inner) => {
            const outer = keep(connect(target, '127.0.0.1'));
            keep(inner).pipe(outer).pipe(inner);
          },
        );
  const tunnelTo = tls === undefined ? target : await listen(tls);

  const proxy = createServer((request, response) => {
    note(request);
    if (refuse !== undefined) return void response.writeHead(refuse).end();
    const { pathname, search, host } = new URL(request.url ?? '');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    const onward = forward(
      {
        host: '127.0.0.1',
        port: target,
        method: request.method,
        path: pathname + search,
        headers: { ...headers, host },
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(onward.on('error', () => response.destroy()));
  });
  proxy.on('connect', (request, socket: Socket, head: Buffer) => {
    note(request);
    keep(socket);
    if (refuse !== undefined) return void socket.end(`HTTP/1.1 ${refuse} Refused\r\nContent-Length: 0\r\n\r\n`);
    const onward = keep(connect(tunnelTo, '127.0.0.1'));
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) onward.write(head);
    socket.pipe(onward).pipe(socket);
  });

  return {
    url: `http://127.0.0.1:${await listen(proxy)}`,
    asked,
    credentials,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.closeAllConnections();
      await Promise.all(
        [proxy, ...(tls === undefined ? [] : [tls])].map((server) => new Promise((done) => server.close(done))),
      );
    },
  };
}

async function listen(server: {
  listen(port: number, host: string, done: () => void): unknown;
  address(): unknown;
}): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
