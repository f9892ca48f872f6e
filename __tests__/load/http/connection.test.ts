/** How connections are kept and given up, against real loopback servers. */
import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { LoadStats } from '../../../src/load/metrics/result.ts';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { selfSigned } from '../certificate.ts';
import {
  listen,
  loadPlan,
  loadTarget,
  measuredValue,
  measureHere,
  type PlanTarget,
  serveHttp,
  serveSockets,
} from '../support.ts';

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n';

/** Ten requests, one after the other. */
async function tenOf(target: PlanTarget, changes: Partial<LoadPlan> = {}): Promise<LoadStats> {
  const plan = loadPlan([target], { model: 'closed', requests: 10, connections: 1, ...changes });
  return (await measureHere(plan)).recorded.total;
}

/** Answers every request with the same bytes. */
function always(answer: string | ((socket: Socket) => void)): (socket: Socket) => void {
  return (socket) =>
    socket.on('data', () => (typeof answer === 'string' ? socket.write(answer, 'latin1') : answer(socket)));
}

describe('a connection is kept', () => {
  it('when nothing speaks against it', async () => {
    await using server = await serveSockets(always(`${OK}\r\nok`));
    expect((await tenOf(loadTarget(server.origin))).ok).toBe(10);
    expect(server.connections).toBe(1);
  });

  it('when the answer comes in chunks and pieces', async () => {
    const piecemeal = always((socket) => {
      const pieces = ['HTTP/1.1 200 OK\r\ntransfer-', 'encoding: chunked\r\n\r\n5\r\nhe', 'llo\r\n0\r', '\n\r\n'];
      const next = (): void => {
        const piece = pieces.shift();
        if (piece !== undefined) socket.write(piece, () => setTimeout(next, 2));
      };
      next();
    });
    await using server = await serveSockets(piecemeal);
    const expectation = { status: [{ from: 200, to: 200 }], bodyEquals: 'hello' };
    expect(await tenOf(loadTarget(server.origin, { expect: expectation }))).toMatchObject({ ok: 10, errors: [] });
    expect(server.connections).toBe(1);
  });

  it('over TLS', async () => {
    const { certPem: cert, keyPem: key } = selfSigned('foo.localhost');
    await using server = await listen(createTlsServer({ cert, key }, (_request, response) => void response.end('ok')));
    const target = loadTarget(server.origin.replace('http:', 'https:'));
    expect((await tenOf(target, { tls: { insecure: false, caPem: cert } })).ok).toBe(10);
    expect(server.connections).toBe(1);
    expect((await tenOf(target, { tls: { insecure: false, caPem: cert }, keepAlive: false })).ok).toBe(10);
    expect(server.connections).toBe(11);
  });

  it('over TLS to a server that asks who is there', async () => {
    const { certPem: cert, keyPem: key } = selfSigned('foo.localhost');
    const { certPem, keyPem } = selfSigned('client.localhost');
    const options = { cert, key, ca: certPem, requestCert: true, rejectUnauthorized: true };
    await using server = await listen(createTlsServer(options, (_request, response) => void response.end('ok')));
    const target = loadTarget(server.origin.replace('http:', 'https:'));
    const tls = { insecure: false, caPem: cert };
    expect((await tenOf(target, { tls: { ...tls, client: { certPem, keyPem } } })).ok).toBe(10);
    expect(await tenOf(target, { tls })).toMatchObject({ ok: 0 });
  });

  it('by address, also of IPv6, and by name', async () => {
    const server = createHttpServer((_request, response) => void response.end('ok')).listen(0, '::1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    try {
      expect((await tenOf(loadTarget(`http://[::1]:${port}`))).ok).toBe(10);
    } finally {
      server.close();
      server.closeAllConnections();
    }
    await using other = await serveHttp((_request, response) => void response.end('ok'));
    expect((await tenOf(loadTarget(other.origin.replace('127.0.0.1', 'app.localhost')))).ok).toBe(10);
    expect(other.connections).toBe(1);
  });
});

describe('a new connection is made, and nothing fails,', () => {
  it.each([
    ['after an answer that closes', `${OK}connection: close\r\n\r\nok`],
    ['after an answer of HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\nok'],
    ['after more bytes than the answer has', `${OK}\r\nok and more`],
    ['when the server closes idle connections at once', `${OK}keep-alive: timeout=0\r\n\r\nok`],
  ])('%s; the old one is closed', async (_name, answer) => {
    await using server = await serveSockets(always(answer));
    expect(await tenOf(loadTarget(server.origin), { requests: 40 })).toMatchObject({ ok: 40, errors: [] });
    expect(server.connections).toBe(40);
    // The server sees an end a moment after the next beginning.
    expect(server.mostOpen).toBeLessThan(10);
  });

  it('when the old one was idle for longer than the server keeps it', async () => {
    await using server = await serveSockets(always(`${OK}keep-alive: timeout=2\r\n\r\nok`));
    const stages = [
      { ratePerSecond: 100, durationMs: 100 },
      { ratePerSecond: 0, durationMs: 0 },
      { ratePerSecond: 0, durationMs: 1600 },
      { ratePerSecond: 100, durationMs: 0 },
      { ratePerSecond: 100, durationMs: 100 },
    ];
    const { total } = (
      await measureHere(loadPlan([loadTarget(server.origin)], { connections: 1, ratePerSecond: 100, stages }))
    ).recorded;
    expect(total).toMatchObject({ ok: 20, errors: [] });
    expect(server.connections).toBe(2);
  });

  it('when the answer came before the request was read', async () => {
    await using server = await serveSockets((socket) => {
      socket.once('data', () => {
        socket.pause();
        socket.write('HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\n\r\n');
      });
    });
    const total = await tenOf(loadTarget(server.origin, { method: 'POST', body: 'x'.repeat(8_000_000) }), {
      requests: 4,
      timeoutMs: 2000,
    });
    expect(total.errors).toMatchObject([{ class: 'http-4xx', count: 4 }]);
    expect(server.connections).toBe(4);
  });

  it('after an answer that ends with its connection', async () => {
    await using server = await serveSockets(always((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nall of it')));
    const expectation = { status: [{ from: 200, to: 200 }], bodyEquals: 'all of it' };
    expect(await tenOf(loadTarget(server.origin, { expect: expectation }))).toMatchObject({ ok: 10, errors: [] });
    expect(server.connections).toBe(10);
  });

  it('when the server closed the old one while it was idle, or wrote to it unasked', async () => {
    for (const spoil of [
      (socket: Socket) => socket.end(),
      (socket: Socket) => socket.write('HTTP/1.1 408 Request Timeout\r\n\r\n'),
    ]) {
      await using server = await serveSockets(
        always((socket) => {
          socket.write(`${OK}\r\nok`);
          setTimeout(() => spoil(socket), 15);
        }),
      );
      const total = await tenOf(loadTarget(server.origin), { model: 'open', requests: 5, ratePerSecond: 20 });
      expect(total).toMatchObject({ ok: 5, errors: [] });
      expect(server.connections).toBe(5);
    }
  });
});

describe('a kept connection that the server closes', () => {
  /** Answers, and then ends the connection in some way after every so many answers, without a word of it. */
  const closing = (every: number, end: (socket: Socket) => void) => (socket: Socket) => {
    let answers = 0;
    socket.on('data', () => {
      socket.write(`${OK}\r\nok`);
      answers += 1;
      if (answers >= every) end(socket);
    });
  };
  const fin = (socket: Socket) => void socket.end();
  const rst = (socket: Socket) => void setImmediate(() => socket.resetAndDestroy());

  it.each([
    ['with a FIN after each answer', closing(1, fin), 50],
    ['with a FIN after every tenth answer', closing(10, fin), 5],
    ['with a RST after every tenth answer', closing(10, rst), 5],
  ])('%s fails no GET, in either model', async (_how, onSocket, atLeast) => {
    await using server = await serveSockets(onSocket);
    for (const model of ['closed', 'open'] as const) {
      const before = server.connections;
      const measurement = await measureHere(
        loadPlan([loadTarget(server.origin)], { model, requests: 50, connections: 2 }),
      );
      expect(measurement.recorded.total).toMatchObject({ requests: 50, ok: 50, errors: [] });
      const { opened = 0, closed } = measurement.snapshot.connections ?? {};
      expect(opened).toBe(server.connections - before);
      expect(opened).toBeGreaterThanOrEqual(atLeast);
      expect(closed).toMatchObject({ failed: 0, ours: 0, expired: 0, answer: 0 });
      expect(closed?.server).toBeGreaterThanOrEqual(atLeast - 2);
    }
  });

  it('costs a request the time of a new connection, which counts', async () => {
    const plan = (origin: string) => loadPlan([loadTarget(origin)], { model: 'closed', requests: 20, connections: 1 });
    await using server = await serveSockets(closing(1, fin));
    const { recorded, snapshot } = await measureHere(plan(server.origin));
    expect(snapshot.connections?.resent).toBe(19);
    expect(measuredValue(recorded.total.latency).count).toBe(20);
  });

  it('fails no POST when it closes right behind an answer, as nothing was written yet', async () => {
    await using server = await serveSockets(closing(10, fin));
    const target = loadTarget(server.origin, { method: 'POST', body: 'x' });
    const plan = loadPlan([target], { model: 'closed', requests: 100, connections: 1 });
    const { recorded, snapshot } = await measureHere(plan);
    // The server may close a moment later than the next request is written.
    expect(recorded.total.ok).toBeGreaterThanOrEqual(98);
    expect(snapshot.connections?.closed.server).toBeGreaterThanOrEqual(9);
  });

  it('fails a POST that may have arrived, unless it carries a key by which the application knows it', async () => {
    for (const [headers, errors] of [
      [{}, [{ class: 'reset', count: 1 }]],
      [{ 'idempotency-key': '{{uuid}}' }, []],
    ] as const) {
      let requests = 0;
      await using server = await serveSockets(
        always((socket) => {
          requests += 1;
          if (requests === 5) socket.end();
          else socket.write(`${OK}\r\nok`);
        }),
      );
      const target = loadTarget(server.origin, { method: 'POST', body: 'x', headers });
      expect((await tenOf(target)).errors).toMatchObject(errors);
    }
  });

  it('fails a GET that it ends while it works on it: that is the application, and no idle connection', async () => {
    let requests = 0;
    await using server = await serveSockets(
      always((socket) => {
        requests += 1;
        if (requests === 5) setTimeout(() => socket.destroy(), 150);
        else socket.write(`${OK}\r\nok`);
      }),
    );
    expect(await tenOf(loadTarget(server.origin))).toMatchObject({ ok: 9, errors: [{ class: 'reset', count: 1 }] });
  });

  it('sends nothing again on a new connection, and nothing of which an answer began', async () => {
    await using silent = await serveSockets((socket) => socket.on('data', () => socket.end()));
    expect((await tenOf(loadTarget(silent.origin))).errors).toMatchObject([{ class: 'reset', count: 10 }]);
    expect(silent.connections).toBe(10);
    await using broken = await serveSockets((socket) => {
      let answers = 0;
      socket.on('data', () => {
        answers += 1;
        if (answers === 1) socket.write(`${OK}\r\nok`);
        else socket.end('HTTP/1.1 200 OK\r\n');
      });
    });
    expect(await tenOf(loadTarget(broken.origin))).toMatchObject({ ok: 5, errors: [{ class: 'reset', count: 5 }] });
    expect(broken.connections).toBe(5);
  });

  it.each([
    [1, 600],
    [2, 1200],
  ])('after %i s by its own word is used again within that time', async (timeout, pauseMs) => {
    await using server = await serveSockets(always(`${OK}keep-alive: timeout=${timeout}\r\n\r\nok`));
    const stages = [
      { ratePerSecond: 50, durationMs: 100 },
      { ratePerSecond: 0, durationMs: 0 },
      { ratePerSecond: 0, durationMs: pauseMs },
      { ratePerSecond: 50, durationMs: 0 },
      { ratePerSecond: 50, durationMs: 100 },
    ];
    await measureHere(loadPlan([loadTarget(server.origin)], { connections: 1, ratePerSecond: 50, stages }));
    expect(server.connections).toBe(1);
  });
});

describe('an answer', () => {
  it('that comes before the request is written counts, and the connection is given up', async () => {
    await using server = await serveSockets((socket) => {
      socket.once('data', () => {
        socket.pause();
        socket.end('HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      });
    });
    const total = await tenOf(loadTarget(server.origin, { method: 'POST', body: 'x'.repeat(5_000_000) }), {
      requests: 3,
    });
    expect(total.errors.map(({ class: errorClass, count }) => [errorClass, count])).toEqual([['http-4xx', 3]]);
  });

  it('of any size is counted and not kept', async () => {
    const body = Buffer.alloc(3_000_000, 'x');
    await using server = await serveHttp((_request, response) => void response.end(body));
    const total = await tenOf(loadTarget(server.origin), { requests: 4 });
    expect(total.ok).toBe(4);
    expect(measuredValue(total.bytesReceived)).toBe(12_000_000);
  });

  it('that breaks off in a chunk is a reset, and one that is no HTTP a parse error', async () => {
    await using broken = await serveSockets(
      always((socket) => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhe')),
    );
    expect((await tenOf(loadTarget(broken.origin))).errors).toMatchObject([{ class: 'reset', count: 10 }]);
    await using foreign = await serveSockets(always('SSH-2.0-server\r\n'));
    const [error] = (await tenOf(loadTarget(foreign.origin))).errors;
    expect(error).toMatchObject({ class: 'parse', count: 10 });
    expect(error?.examples[0]?.message).toContain('begins with "SSH-2.0-server", which is not HTTP/1.1');
  });
});
