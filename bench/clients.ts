/**
 * What other HTTP clients make of odd answers and of connections that end, and what the generator makes of them:
 * `npm run bench:clients`. Writes docs/http-clients.md, and what a test holds the generator against. Needs curl, Go and
 * k6.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { ODDITIES } from './clients/oddities.ts';
import { oursMany, oursOnce } from './clients/ours.ts';
import { buildGo, curlMany, curlOnce, goMany, goOnce, k6Many, nodeOnce, type Outcome } from './clients/programs.ts';
import { rawServer } from './clients/raw-server.ts';

const ROOT = join(import.meta.dirname, '..');
const REQUESTS = 200;
const CONNECTIONS = 2;

const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
const CLOSING = ANSWER.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');

const fin = (socket: Socket): void => void socket.end();
const rst = (socket: Socket): void => void setImmediate(() => socket.resetAndDestroy());

/** How a server ends connections that it kept. */
const ENDINGS: readonly {
  readonly name: string;
  readonly method: string;
  readonly answer: (socket: Socket, turn: number) => void;
}[] = [
  { name: 'never', method: 'GET', answer: (socket) => void socket.write(ANSWER) },
  { name: '`Connection: close` with each answer', method: 'GET', answer: (socket) => void socket.end(CLOSING) },
  { name: 'FIN after each answer', method: 'GET', answer: (socket) => after(socket, true, fin) },
  {
    name: 'FIN after every tenth answer',
    method: 'GET',
    answer: (socket, turn) => after(socket, turn % 10 === 0, fin),
  },
  {
    name: 'RST after every tenth answer',
    method: 'GET',
    answer: (socket, turn) => after(socket, turn % 10 === 0, rst),
  },
  {
    name: 'FIN after every tenth answer, POST',
    method: 'POST',
    answer: (socket, turn) => after(socket, turn % 10 === 0, fin),
  },
  { name: 'FIN instead of an answer', method: 'GET', answer: fin },
];

function after(socket: Socket, isLast: boolean, end: (socket: Socket) => void): void {
  socket.write(ANSWER);
  if (isLast) end(socket);
}

const go = await buildGo();
const oddities = [];
for (const { name, response } of ODDITIES) {
  await using server = await rawServer((socket) => {
    socket.end(response, 'latin1');
  });
  const { url } = server;
  oddities.push({
    name,
    curl: await curlOnce(url),
    go: await goOnce(go, url),
    node: await nodeOnce(url),
    ours: await oursOnce(url),
  });
}

const endings = [];
for (const { name, method, answer } of ENDINGS) {
  const load = { method, requests: REQUESTS, connections: CONNECTIONS };
  const cell = async (send: (url: string) => Promise<Outcome | undefined>): Promise<string> => {
    await using server = await rawServer(answer);
    const outcome = await send(server.url);
    return outcome === undefined ? 'n/a' : `${outcome[0]} ok, ${outcome[1]} failed; ${server.connections}`;
  };
  endings.push([
    name,
    await cell((url) => curlMany(url, load)),
    await cell((url) => goMany(go, url, load)),
    await cell((url) => k6Many(url, load)),
    await cell((url) => oursMany(url, { ...load, model: 'closed' })),
    await cell((url) => oursMany(url, { ...load, model: 'open' })),
  ]);
}

const version = (file: string, ...args: readonly string[]): string =>
  execFileSync(file, args, { encoding: 'utf8' })
    .split('\n')[0]
    ?.replace(/^(?:curl |go version |k6\S* )(\S+).*$/, '$1') ?? '';
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const code = (text: string): string => (text === 'refused' ? text : `\`${text}\``);
const page = `# Odd servers, and what HTTP clients make of them

Written by \`npm run bench:clients\`, which runs all of them against the same servers: curl ${version('curl', '--version')}, ${version('go', 'version')} (net/http), Node ${process.versions.node} (node:http), k6 ${version('k6', 'version')}, and this project's generator.

## Odd answers

Each answer is sent as it stands, and the connection is then closed. A cell shows the status and the body that the client hands on. The generator accepts what curl or Go accept, unless a length, a field or a chunk could be read in two ways: from such an answer one response can be smuggled into another, and no figure should rest on it.

| The answer has | curl | Go | Node | generator |
|---|---|---|---|---|
${oddities.map((one) => row([one.name, code(one.curl), code(one.go), code(one.node), code(one.ours)])).join('\n')}

## Connections that a server ends

${REQUESTS} requests over ${CONNECTIONS} connections (curl: one), and behind each outcome the connections that the server saw. A server may end a kept connection at any time. A request that meets such an end within a tenth of a second, and of whose answer nothing came, is sent again on a new connection when that does no harm. A POST may have been carried out, and fails. So does whatever the server ends later, while the application works on it: Go and k6 send that again, too, and a crash goes unseen.

| The server ends connections | curl | Go | k6 | generator, closed model | open model, 200/s |
|---|---|---|---|---|---|
${endings.map(row).join('\n')}
`;
writeFileSync(join(ROOT, 'docs', 'http-clients.md'), page);
writeFileSync(join(ROOT, '__tests__', 'load', 'http', 'oddities.json'), `${JSON.stringify(oddities, null, 2)}\n`);
console.log(page);
