/**
 * A server that does nothing but answer: the counterpart of the calibration. It speaks just enough HTTP for requests
 * without a body.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';

const END_OF_HEAD = '\r\n\r\n';
const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 2\r\n\r\nok';

export interface NullServer extends AsyncDisposable {
  readonly origin: string;
}

/** Starts it on a free port of 127.0.0.1. */
export async function startNullServer(): Promise<NullServer> {
  const sockets = new Set<import('node:net').Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    let unanswered = '';
    sockets.add(socket);
    socket.setEncoding('latin1');
    socket.on('close', () => sockets.delete(socket));
    // The generator may end a connection at any time; nothing is lost with it.
    socket.on('error', () => socket.destroy());
    socket.on('data', (text: string) => {
      unanswered += text;
      for (let end = unanswered.indexOf(END_OF_HEAD); end !== -1; end = unanswered.indexOf(END_OF_HEAD)) {
        unanswered = unanswered.slice(end + END_OF_HEAD.length);
        socket.write(ANSWER);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the calibration server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of sockets) socket.destroy();
      if (server.listening) await once(server, 'close');
    },
  };
}
