/** Which embedded processes of a record still run. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { isRunning } from '../../../src/platforms/embedded/teardown-embedded.ts';

/** No system gives a process this id. */
const NOBODY = 2 ** 30;

test('a stranger is not taken for one of ours, neither by its port nor by its process id', async () => {
  const server = createServer((_request, response) => response.end('somebody else')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const cluster = (pid: number, at: number) =>
    ({
      kind: 'none',
      name: 'embedded',
      baseUrl: '',
      lease: '/nonexistent',
      processes: [{ role: 'gateway', name: 'gateway', pid, port: at }],
    }) as const;
  try {
    expect(await isRunning(cluster(NOBODY, port))).toBe(false);
    expect(await isRunning(cluster(process.pid, port))).toBe(true);
  } finally {
    server.close();
  }
  expect(await isRunning(cluster(process.pid, port))).toBe(false);
});
