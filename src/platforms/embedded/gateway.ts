/**
 * Stands where the ingress stands in a cluster: one port, routed by the Host header, connections to the services kept
 * alive.
 */
import {
  type ClientRequest,
  createServer,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { listenAndTell } from './lease.ts';
import type { EmbeddedOptions } from './options.ts';

export function runGateway(options: EmbeddedOptions): Promise<void> {
  const agent = new HttpAgent({ keepAlive: true, maxSockets: 256 });
  const server = createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) =>
    route(options, agent, incoming, outgoing),
  );
  return listenAndTell(server, options.ready);
}

function route(options: EmbeddedOptions, agent: HttpAgent, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const host = (incoming.headers.host ?? '').split(':')[0] ?? '';
  const service = Object.hasOwn(options.routes, host) ? options.routes[host] : undefined;
  if (service === undefined) {
    outgoing.writeHead(404, { 'content-type': 'text/plain' }).end(`no route for host ${host}\n`);
    return;
  }
  // The path stays a path, also when it looks like an address: //elsewhere/.
  const { method = 'GET', url: path = '/', headers } = incoming;
  const upstream = httpRequest(service, { agent, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', (error) => fail(outgoing, error));
  endWithClient(outgoing, upstream);
  incoming.pipe(upstream);
}

function endWithClient(outgoing: ServerResponse, upstream: ClientRequest): void {
  outgoing.on('close', () => {
    if (!outgoing.writableFinished) upstream.destroy();
  });
}

function fail(outgoing: ServerResponse, error: Error): void {
  if (outgoing.headersSent) outgoing.destroy(error);
  else outgoing.writeHead(502, { 'content-type': 'text/plain' }).end(`the service did not answer: ${error.message}\n`);
}
