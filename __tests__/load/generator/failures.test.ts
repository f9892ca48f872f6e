/** What fails, and how it is counted, against real loopback servers. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import { createServer as createRawTlsServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import type { LoadStats } from '../../../src/load/metrics/result.ts';
import { selfSigned } from '../certificate.ts';
import {
  closedPort,
  listen,
  loadPlan,
  loadTarget,
  measuredValue,
  measureHere,
  type PlanTarget,
  percentileOf,
  serveHttp,
  serveSockets,
} from '../support.ts';

const TEN = { requests: 10, ratePerSecond: 500 };

async function totalOf(target: PlanTarget, changes: Parameters<typeof loadPlan>[1] = {}): Promise<LoadStats> {
  const { recorded } = await measureHere(loadPlan([target], { ...TEN, ...changes }));
  expect(recorded.total.requests).toBe(recorded.total.ok + recorded.total.failures);
  expect(recorded.total.requests).toBe(recorded.total.sent + recorded.total.notSent);
  return recorded.total;
}

function classes({ errors }: LoadStats): readonly (readonly [string, number])[] {
  return errors.map(({ class: errorClass, count }) => [errorClass, count] as const);
}

it('a server that accepts nothing for a while is waited for, also when its name has a second address that refuses', async () => {
  // Its queue of connections holds two; the others come in when the kernel tries again, after a second.
  const script = `
    const server = require('net').createServer((socket) => socket.on('data', () => socket.write('HTTP/1.1 200 OK\\r\\ncontent-length: 0\\r\\n\\r\\n')));
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => process.send(server.address().port));
    process.on('message', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700));
    process.on('disconnect', () => process.exit());`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  try {
    const [port] = await once(child, 'message');
    child.send('stand still');
    const total = await totalOf(loadTarget(`http://t.localhost:${port}`), { connections: 20 });
    expect(classes(total)).toEqual([]);
    expect(measuredValue(total.latency).maxMs).toBeGreaterThan(500);
  } finally {
    child.disconnect();
  }
});

it('what this machine has no socket for was not sent, and spoils the run instead of the service', async () => {
  await using server = await serveHttp(() => undefined);
  const plan = loadPlan([loadTarget(server.origin)], {
    requests: 100,
    ratePerSecond: 1000,
    connections: 100,
    timeoutMs: 500,
  });
  const support = join(import.meta.dirname, '..', 'support.ts');
  const script = `
    const { measureHere } = await import(${JSON.stringify(support)});
    const { recorded } = await measureHere(JSON.parse(process.argv[1]));
    console.log(JSON.stringify(recorded.total));
    process.exit();`;
  // Node itself has some 20 files open.
  const limited = [
    '-c',
    'ulimit -n 60 && exec "$@"',
    'sh',
    process.execPath,
    '--input-type=module',
    '-e',
    script,
    JSON.stringify(plan),
  ];
  const total: LoadStats = JSON.parse(
    await new Promise<string>((done, failed) => {
      execFile('sh', limited, (error, stdout) => (error === null ? done(stdout) : failed(error)));
    }),
  );
  const counts = Object.fromEntries(classes(total));
  expect(Object.keys(counts).sort()).toEqual(['not-sent', 'timeout']);
  expect(total.notSent).toBe(counts['not-sent']);
  expect(total.sent + total.notSent).toBe(100);
  expect(total.errors.find((group) => group.class === 'not-sent')?.examples[0]?.message).toContain('EMFILE');
});

describe('a failing request is counted by class:', () => {
  it('connect-refused, with an example and no latency that a quick refusal could improve', async () => {
    const total = await totalOf(loadTarget(`http://127.0.0.1:${await closedPort()}`));
    expect(classes(total)).toEqual([['connect-refused', 10]]);
    expect(total.errors[0]?.examples).toEqual([{ target: 'foo', message: expect.stringContaining('ECONNREFUSED') }]);
    expect(total.latency.kind).toBe('not-measured');
    expect(measuredValue(total.success)).toMatchObject({ rate: 0, interval: { low: 0 } });
    expect(total.throughputPerSecond).toBe(0);
  });

  it('with examples that differ', async () => {
    await using server = await serveHttp(
      (request, response) => void response.writeHead(Number(request.url?.slice(1))).end(),
    );
    const rows = ['500', '500', '500', '503', '500'].map((status) => ({ status }));
    const total = await totalOf(loadTarget(server.origin, { path: '/{{row.status}}', rows }));
    expect(total.errors).toMatchObject([{ count: 10, examples: [{ message: 'HTTP 500' }, { message: 'HTTP 503' }] }]);
  });

  it('reset', async () => {
    await using server = await serveSockets((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(classes(await totalOf(loadTarget(server.origin)))).toEqual([['reset', 10]]);
  });

  it('reset, when the answer breaks off', async () => {
    await using server = await serveSockets((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf')),
    );
    expect(classes(await totalOf(loadTarget(server.origin)))).toEqual([['reset', 10]]);
  });

  it('timeout, which counts with the time that was waited in vain', async () => {
    await using server = await serveHttp(() => undefined);
    const total = await totalOf(loadTarget(server.origin), { timeoutMs: 120 });
    expect(classes(total)).toEqual([['timeout', 10]]);
    expect(percentileOf(total.latency, 50)).toBeCloseTo(120, 0);
    expect(measuredValue(total.latency).maxMs).toBeCloseTo(120, 5);
    expect(total.notSent).toBe(0);
  });

  it('timeout, when the body does not end', async () => {
    await using server = await serveHttp((_request, response) => response.write('a beginning'));
    const total = await totalOf(loadTarget(server.origin), { timeoutMs: 120 });
    expect(classes(total)).toEqual([['timeout', 10]]);
    expect(measuredValue(total.bytesReceived)).toBe(110);
  });

  it('connect-timeout, when a connection is not made before the deadline', async () => {
    // Takes the connection and never answers the TLS handshake.
    await using server = await serveSockets(() => undefined);
    const total = await totalOf(loadTarget(server.origin.replace('http:', 'https:')), { timeoutMs: 150 });
    expect(classes(total)).toEqual([['connect-timeout', 10]]);
    expect(percentileOf(total.latency, 50)).toBeCloseTo(150, 0);
    expect(total.service.kind).toBe('not-measured');
  });

  it('parse', async () => {
    await using server = await serveSockets((socket) =>
      socket.once('data', () => socket.end('220 mail.example.test ESMTP\r\n')),
    );
    expect(classes(await totalOf(loadTarget(server.origin)))).toEqual([['parse', 10]]);
  });

  it('http-4xx, http-5xx and an unwanted http-3xx', async () => {
    await using server = await serveHttp((request, response) => {
      response.statusCode = Number(request.url?.slice(1));
      response.end();
    });
    const target = loadTarget(server.origin, {
      path: '/{{row.status}}',
      rows: ['200', '302', '404', '500', '503'].map((status) => ({ status })),
    });
    const total = await totalOf({ ...target, expect: { status: [{ from: 200, to: 299 }] } });
    expect(new Map(classes(total))).toEqual(
      new Map([
        ['http-3xx', 2],
        ['http-4xx', 2],
        ['http-5xx', 4],
      ]),
    );
    expect(total.ok).toBe(2);
    expect(measuredValue(total.latency).count).toBe(10);
  });

  it('assertion: body, header and latency', async () => {
    await using server = await serveHttp(
      (_request, response) => void setTimeout(() => response.end('hello from foo'), 15),
    );
    const status = [{ from: 200, to: 200 }];
    for (const [broken, fine] of [
      [{ bodyContains: 'bar' }, { bodyContains: 'foo' }],
      [{ bodyEquals: 'hello' }, { bodyEquals: 'hello from foo' }],
      [{ header: { name: 'x-version', value: '2' } }, { header: { name: 'transfer-encoding', value: 'chunked' } }],
      [{ maxLatencyMs: 5 }, { maxLatencyMs: 4000 }],
    ]) {
      expect(classes(await totalOf(loadTarget(server.origin, { expect: { status, ...broken } })))).toEqual([
        ['assertion', 10],
      ]);
      const chunked = await totalOf(
        loadTarget(server.origin, {
          expect: {
            status,
            ...(fine?.header === undefined ? fine : { header: { name: 'connection', value: 'keep-alive' } }),
          },
        }),
      );
      expect(classes(chunked)).toEqual([]);
    }
  });

  it('whatever the class, its latency apart from that of what was ok', async () => {
    await using server = await serveHttp((request, response) => {
      if (request.url === '/bad') response.writeHead(503).end();
      else setTimeout(() => response.end(), 40);
    });
    const rows = ['/good', '/bad'].map((path) => ({ path: path.slice(1) }));
    const total = await totalOf(loadTarget(server.origin, { path: '/{{row.path}}', rows }));
    const [failed] = total.errors;
    if (failed === undefined) throw new Error('nothing failed');
    expect(measuredValue(total.okLatency)).toMatchObject({ count: 5 });
    expect(measuredValue(total.okLatency).minMs).toBeGreaterThan(39);
    expect(measuredValue(failed.latency)).toMatchObject({ count: 5 });
    expect(percentileOf(failed.latency, 50)).toBeLessThan(39);
    expect(measuredValue(total.latency)).toMatchObject({
      count: 10,
      minMs: measuredValue(failed.latency).minMs,
      maxMs: measuredValue(total.okLatency).maxMs,
    });
  });

  it('dns', async () => {
    const target = loadTarget('http://no-such-host.invalid');
    const total = await totalOf(target, { requests: 2, timeoutMs: 15_000, allowedHosts: ['no-such-host.invalid'] });
    expect(classes(total)).toEqual([['dns', 2]]);
  });
});

describe('TLS', () => {
  const certificate = selfSigned('foo.localhost');

  it('is refused for a certificate nobody vouched for, and not with its CA or when insecure', async () => {
    await using server = await listen(
      createTlsServer(
        { cert: certificate.certPem, key: certificate.keyPem },
        (_request, response) => void response.end('ok'),
      ),
    );
    const target = loadTarget(server.origin.replace('http:', 'https:'));
    expect(classes(await totalOf(target))).toEqual([['tls', 10]]);
    expect((await totalOf(target, { tls: { insecure: false, caPem: certificate.certPem } })).ok).toBe(10);
    expect((await totalOf(target, { tls: { insecure: true } })).ok).toBe(10);
  });

  it('names the target’s host as the server name, and holds the certificate against it', async () => {
    const names = new Set<string | false | null>();
    const raw = createRawTlsServer({ cert: certificate.certPem, key: certificate.keyPem }, (socket) => {
      names.add(socket.servername);
      socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
      socket.on('error', () => socket.destroy());
    });
    await using server = await listen(raw);
    const origin = server.origin.replace('http:', 'https:');
    const tls = { insecure: false, caPem: certificate.certPem };
    expect((await totalOf(loadTarget(origin), { tls })).ok).toBe(10);
    expect([...names]).toEqual(['foo.localhost']);
    expect(classes(await totalOf(loadTarget(origin, { host: 'bar.localhost' }), { tls }))).toEqual([['tls', 10]]);
  });

  it('holds the certificate against a host that is an address too', async () => {
    await using server = await listen(
      createTlsServer(
        { cert: certificate.certPem, key: certificate.keyPem },
        (_request, response) => void response.end('ok'),
      ),
    );
    const origin = server.origin.replace('http://127.0.0.1', 'https://foo.localhost');
    const tls = { insecure: false, caPem: certificate.certPem };
    expect((await totalOf(loadTarget(origin), { tls })).ok).toBe(10);
    expect(classes(await totalOf(loadTarget(origin, { host: '10.9.8.7' }), { tls }))).toEqual([['tls', 10]]);
    expect(classes(await totalOf(loadTarget(origin, { host: '[::1]:443' }), { tls }))).toEqual([['tls', 10]]);
  });
});
