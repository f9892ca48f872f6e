/** A server on loopback that answers each request with bytes, and ends the connection when and how it is told. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface RawServer extends AsyncDisposable {
  readonly url: string;
  /** Connections that were accepted. */
  readonly connections: number;
  readonly requests: number;
}

/** `answer` is called for each request; it writes, and may end the connection. */
export async function rawServer(answer: (socket: Socket, turn: number) => void): Promise<RawServer> {
  let connections = 0;
  let requests = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    let turn = 0;
    let begun = '';
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Clients end connections at will.
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      begun += data.toString('latin1');
      for (let end = begun.indexOf('\r\n\r\n'); end !== -1; end = begun.indexOf('\r\n\r\n')) {
        begun = begun.slice(end + 4);
        requests += 1;
        turn += 1;
        answer(socket, turn);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    get connections() {
      return connections;
    },
    get requests() {
      return requests;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
