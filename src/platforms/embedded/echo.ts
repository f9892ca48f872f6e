/** An echo service: answers every request with its text, like the one in the cluster. */
import { createServer } from 'node:http';
import { listenAndTell } from './lease.ts';
import type { EmbeddedOptions } from './options.ts';

export function runEcho(options: EmbeddedOptions): Promise<void> {
  const body = `${options.text}\n`;
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(body) };
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    request.resume();
    response.writeHead(200, headers).end(body);
  });
  return listenAndTell(server, options.ready);
}
