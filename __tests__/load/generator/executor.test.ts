/** Models, connections, warm-up and cancelling, against real loopback servers. */
import { describe, expect, it, vi } from 'vitest';
import { openConnections } from '../../../src/load/generator/connections.ts';
import { executeLoad } from '../../../src/load/generator/executor.ts';
import { openPacer } from '../../../src/load/generator/pacer.ts';
import { compileTargets, requestSequence } from '../../../src/load/generator/planned-request.ts';
import { CountingRecorder } from '../../../src/load/metrics/recorder.ts';
import { closedPort, loadPlan, loadTarget, measuredValue, measureHere, percentileOf, serveHttp } from '../support.ts';

describe('the open model', () => {
  it('sends every request of the plan and gives each target its share', async () => {
    await using server = await serveHttp((_request, response) => void response.end('ok'));
    const targets = [
      loadTarget(server.origin, { name: 'foo' }),
      loadTarget(server.origin, { name: 'bar', host: 'bar.localhost' }),
    ];
    const { recorded } = await measureHere(
      loadPlan(targets, { arrival: 'poisson', requests: 200, ratePerSecond: 1000 }),
    );
    const { total } = recorded;
    expect({
      requests: total.requests,
      ok: total.ok,
      failures: total.failures,
      bytes: measuredValue(total.bytesReceived),
    }).toEqual({
      requests: 200,
      ok: 200,
      failures: 0,
      bytes: 400,
    });
    expect(recorded.targets.map(({ name, host }) => [name, host])).toEqual([
      ['foo', 'foo.localhost'],
      ['bar', 'bar.localhost'],
    ]);
    expect(recorded.targets.reduce((sum, { requests }) => sum + requests, 0)).toBe(200);
    for (const target of recorded.targets) expect(target.requests).toBeGreaterThan(50);
    expect(measuredValue(total.latency).count).toBe(200);
    expect(measuredValue(total.lateness).count).toBe(200);
    expect(recorded.seconds.reduce((sum, { sent }) => sum + sent, 0)).toBe(200);
    expect(recorded.seconds.reduce((sum, { ok }) => sum + ok, 0)).toBe(200);
    expect(recorded.schedule).toMatchObject({ due: 200 });
  });

  it('sends the same sequence for the same seed', async () => {
    const seen: string[] = [];
    await using server = await serveHttp((request, response) => {
      seen.push(`${request.headers.host} ${request.url}`);
      response.end();
    });
    const target = { path: '/{{uuid}}' };
    const targets = [
      loadTarget(server.origin, target),
      loadTarget(server.origin, { ...target, name: 'bar', host: 'bar.localhost' }),
    ];
    const sequence = async (seed: string): Promise<readonly string[]> => {
      seen.length = 0;
      // Few at a time, so that the server sees them in the order in which they were sent.
      await measureHere(loadPlan(targets, { requests: 40, ratePerSecond: 400, connections: 1, seed }));
      return [...seen];
    };
    const first = await sequence('one');
    expect(first).toHaveLength(40);
    expect(await sequence('one')).toEqual(first);
    expect(await sequence('two')).not.toEqual(first);
  });

  it('sends method, headers and body as planned', async () => {
    let seen = '';
    await using server = await serveHttp((request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => {
        seen = `${request.method} ${request.headers.host} ${request.headers['x-id']} ${request.headers['content-length']} ${text}`;
        response.end();
      });
    });
    const target = loadTarget(server.origin, {
      method: 'POST',
      headers: { 'x-id': 'n{{counter}}' },
      body: 'grüße {{counter}}',
    });
    const { recorded } = await measureHere(loadPlan([target], { requests: 1 }));
    expect(recorded.total.ok).toBe(1);
    expect(seen).toBe('POST foo.localhost n1 9 grüße 1');
  });

  it('sends a body that is no text as it is', async () => {
    const body = Buffer.from([0x1f, 0x8b, 0x00, 0xff, 0xfe, 0x0d, 0x0a]);
    let seen: Buffer | undefined;
    await using server = await serveHttp(async (request, response) => {
      seen = Buffer.concat(await request.toArray());
      response.end();
    });
    const target = loadTarget(server.origin, { method: 'POST', bodyBase64: body.toString('base64') });
    await measureHere(loadPlan([target], { requests: 1 }));
    expect(seen).toEqual(body);
  });

  it('lets requests wait when there are too few connections, and their wait counts', async () => {
    await using server = await serveHttp((_request, response) => void setTimeout(() => response.end(), 50));
    // A connection answers 20 a second at most, and 40 a second are due: the n-th request waits 25 ms longer than the
    // one before.
    const { recorded } = await measureHere(
      loadPlan([loadTarget(server.origin)], { requests: 20, ratePerSecond: 40, connections: 1 }),
    );
    const { total, schedule } = recorded;
    expect(total.ok).toBe(20);
    expect(server.connections).toBe(1);
    expect(percentileOf(total.service, 50)).toBeLessThan(percentileOf(total.latency, 50) / 2);
    expect(measuredValue(total.latency).maxMs).toBeGreaterThan(19 * 25 + 45);
    expect(measuredValue(total.lateness).maxMs).toBeGreaterThan(19 * 25 - 10);
    expect(schedule.due).toBe(20);
    expect(schedule.sentInTime).toBeLessThan(13);
  });

  it('counts what never got a connection as not sent, with the time it waited', async () => {
    await using server = await serveHttp(() => undefined);
    const plan = loadPlan([loadTarget(server.origin)], {
      requests: 400,
      ratePerSecond: 10_000,
      connections: 2,
      timeoutMs: 100,
    });
    const { total } = (await measureHere(plan)).recorded;
    expect(total.requests).toBe(400);
    expect(total.failures).toBe(400);
    expect(total.notSent).toBeGreaterThan(100);
    expect(total.sent + total.notSent).toBe(400);
    expect(total.errors.find((group) => group.class === 'not-sent')?.count).toBe(total.notSent);
    expect(measuredValue(total.latency)).toMatchObject({
      count: 400,
      minMs: expect.closeTo(100, 5),
      maxMs: expect.closeTo(100, 5),
    });
  });

  it('ends also when its end passes between two looks at the clock', async () => {
    const now = performance.now.bind(performance);
    const startMs = now();
    const endMs = startMs + 20;
    // Just before the end for three looks, then behind it: once a turn's last look was before, nothing may be left to
    // wake up for.
    let looks = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      if (now() < endMs - 1 || looks >= 4) return now();
      looks += 1;
      return looks < 4 ? endMs - 0.001 : endMs + 0.001;
    });
    try {
      const plan = loadPlan([loadTarget('http://127.0.0.1:1')]);
      using groups = openConnections(plan);
      const targets = compileTargets(plan);
      const pacer = openPacer({ next: () => Number.POSITIVE_INFINITY }, startMs, endMs - startMs);
      const requests = requestSequence(plan, targets, 'measuring');
      const signal = AbortSignal.timeout(2000);
      await executeLoad({
        ...plan,
        startMs,
        pacer,
        targets,
        requests,
        groups,
        recorder: new CountingRecorder(),
        signal,
      });
      expect(signal.aborted).toBe(false);
    } finally {
      clock.mockRestore();
    }
  });

  it('lasts as long as its duration, and follows its stages', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const stages = [
      { ratePerSecond: 200, durationMs: 500 },
      { ratePerSecond: 0, durationMs: 0 },
      { ratePerSecond: 0, durationMs: 300 },
    ];
    const { window, recorded } = await measureHere(loadPlan([loadTarget(server.origin)], { ratePerSecond: 0, stages }));
    expect(recorded.total.ok).toBe(50);
    expect(window.endedAt - window.startedAt).toBeGreaterThanOrEqual(799);
    expect(recorded.schedule.lengthMs).toBeCloseTo(800, 0);
  });
});

describe('a deadline', () => {
  it('passes whether or not the generator looked in time: what comes after it is a timeout', async () => {
    await using server = await serveHttp((_request, response) => void setTimeout(() => response.end(), 101));
    // At this rate a deadline waits for the next send, and the answer may come between the two.
    const { total } = (
      await measureHere(loadPlan([loadTarget(server.origin)], { requests: 80, ratePerSecond: 400, timeoutMs: 100 }))
    ).recorded;
    expect(total.errors).toMatchObject([{ class: 'timeout', count: 80 }]);
    expect(measuredValue(total.latency).maxMs).toBeCloseTo(100, 5);
  });
});

describe('the closed model', () => {
  it('has as many requests under way as connections, never more, and sends exactly its number', async () => {
    let underWay = 0;
    let most = 0;
    await using server = await serveHttp((_request, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      setTimeout(() => {
        underWay -= 1;
        response.end();
      }, 5);
    });
    const { recorded, pacingP99 } = await measureHere(
      loadPlan([loadTarget(server.origin)], { model: 'closed', requests: 101, connections: 4 }),
    );
    expect(recorded.total).toMatchObject({ requests: 101, ok: 101 });
    expect(most).toBe(4);
    expect(server.connections).toBe(4);
    expect(pacingP99).toBeNull();
  });

  it('lasts as long as its duration', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const { window, recorded } = await measureHere(
      loadPlan([loadTarget(server.origin)], { model: 'closed', durationMs: 200, connections: 2 }),
    );
    expect(recorded.total.ok).toBeGreaterThan(0);
    expect(window.endedAt - window.startedAt).toBeGreaterThanOrEqual(199);
  });

  it('keeps the cap on requests that a duration alone does not', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const limits = { requests: 30, ratePerSecond: 1, durationMs: 60_000 };
    const { recorded } = await measureHere(
      loadPlan([loadTarget(server.origin)], { model: 'closed', durationMs: 20_000, connections: 2, limits }),
    );
    expect(recorded.total.requests).toBe(30);
  });

  it.each([3_600_000, -3_600_000])('is the same when the clock is set by %i ms meanwhile', async (step) => {
    let requests = 0;
    await using server = await serveHttp((_request, response) => {
      requests += 1;
      response.end();
    });
    const real = Date.now;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => real() + (requests > 20 ? step : 0));
    try {
      const plan = loadPlan([loadTarget(server.origin)], { requests: 60, warmup: { requests: 5, durationMs: 0 } });
      const { recorded, window } = await measureHere(plan);
      expect(recorded.total).toMatchObject({ requests: 60, ok: 60, errors: [] });
      expect(window.endedAt - window.startedAt).toBeGreaterThan(250);
      expect(window.endedAt - window.startedAt).toBeLessThan(5_000);
      expect(measuredValue(recorded.total.latency).maxMs).toBeLessThan(5_000);
      expect(Math.abs(window.startedAt - real())).toBeLessThan(60_000);
    } finally {
      clock.mockRestore();
    }
  });

  it('goes on, and keeps its deadlines, when nothing is answered', async () => {
    await using server = await serveHttp(() => undefined);
    for (const connections of [1, 10]) {
      const changes = { model: 'closed', connections, timeoutMs: 60 } as const;
      const { recorded } = await measureHere(
        loadPlan([loadTarget(server.origin)], { ...changes, requests: 3 * connections }),
      );
      expect(recorded.total.errors).toMatchObject([{ class: 'timeout', count: 3 * connections }]);
      const timed = await measureHere(loadPlan([loadTarget(server.origin)], { ...changes, durationMs: 200 }));
      expect(timed.recorded.total.ok).toBe(0);
      expect(timed.recorded.total.requests).toBeGreaterThanOrEqual(3 * connections);
    }
  });

  it('goes on when requests fail at once', async () => {
    const target = loadTarget(`http://127.0.0.1:${await closedPort()}`);
    const { recorded } = await measureHere(loadPlan([target], { model: 'closed', requests: 500, connections: 3 }));
    expect(recorded.total).toMatchObject({ requests: 500, failures: 500 });
    expect(recorded.total.errors.map((group) => group.class)).toEqual(['connect-refused']);
  });
});

describe('connections', () => {
  it('are kept from request to request', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    await measureHere(loadPlan([loadTarget(server.origin)], { model: 'closed', requests: 50, connections: 3 }));
    expect(server.connections).toBe(3);
  });

  it('are made for every request without keep-alive', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const { recorded } = await measureHere(
      loadPlan([loadTarget(server.origin)], { model: 'closed', requests: 50, connections: 3, keepAlive: false }),
    );
    expect(recorded.total.ok).toBe(50);
    expect(server.connections).toBe(50);
  });

  it('are not shared between hosts', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const targets = [loadTarget(server.origin), loadTarget(server.origin, { name: 'bar', host: 'bar.localhost' })];
    await measureHere(loadPlan(targets, { model: 'closed', requests: 30, connections: 1 }));
    expect(server.connections).toBe(2);
  });
});

describe('redirects', () => {
  it('are answers like others, unless they are to be followed', async () => {
    await using server = await serveHttp((request, response) => {
      if (request.url === '/end') response.end('there');
      else response.writeHead(302, { location: request.url === '/start' ? '/middle' : '/end' }).end();
    });
    const target = loadTarget(server.origin, {
      path: '/start',
      expect: { status: [{ from: 200, to: 200 }], bodyEquals: 'there' },
    });
    const run = async (followRedirects: number): Promise<readonly [number, string | undefined]> => {
      const { total } = (await measureHere(loadPlan([target], { requests: 5, followRedirects }))).recorded;
      return [total.ok, total.errors[0]?.class];
    };
    expect(await run(0)).toEqual([0, 'http-3xx']);
    expect(await run(1)).toEqual([0, 'http-3xx']);
    expect(await run(2)).toEqual([5, undefined]);
  });

  it('lead on from where they led to', async () => {
    const seen: string[] = [];
    await using server = await serveHttp((request, response) => {
      seen.push(`${request.headers.host}${request.url}`);
      const location = request.url === '/' ? 'http://bar.localhost/a' : '/b';
      if (request.url === '/b') response.end();
      else response.writeHead(302, { location }).end();
    });
    const targets = [
      loadTarget(server.origin),
      loadTarget(server.origin, { name: 'bar', host: 'bar.localhost', path: '/b', weight: 1e-9 }),
    ];
    const { total } = (await measureHere(loadPlan(targets, { requests: 1, followRedirects: 3 }))).recorded;
    expect(total.ok).toBe(1);
    expect(seen).toEqual(['foo.localhost/', 'bar.localhost/a', 'bar.localhost/b']);
  });

  it('are only those that say where to go: a 304 is none', async () => {
    await using server = await serveHttp(
      (_request, response) => void response.writeHead(304, { location: '/elsewhere' }).end(),
    );
    const target = loadTarget(server.origin, { expect: { status: [{ from: 304, to: 304 }] } });
    const { total } = (await measureHere(loadPlan([target], { requests: 3, followRedirects: 3 }))).recorded;
    expect(total.ok).toBe(3);
  });
});

describe('the warm-up', () => {
  it('is counted apart and reaches the service first', async () => {
    let served = 0;
    await using server = await serveHttp((_request, response) => {
      served += 1;
      response.end();
    });
    const plan = loadPlan([loadTarget(server.origin)], {
      requests: 10,
      warmup: { requests: 20, durationMs: 0 },
      connections: 5,
    });
    const { warmup, recorded } = await measureHere(plan);
    expect(warmup).toMatchObject({ requests: 20, failures: 0 });
    expect(recorded.total.requests).toBe(10);
    expect(served).toBe(30);
    expect(server.connections).toBe(5);
  });

  it('reports its failures, and lasts for its duration', async () => {
    await using server = await serveHttp((_request, response) => void response.writeHead(503).end());
    const plan = loadPlan([loadTarget(server.origin)], {
      requests: 1,
      ratePerSecond: 100,
      warmup: { requests: 0, durationMs: 200 },
    });
    const { warmup } = await measureHere(plan);
    expect(warmup).toMatchObject({ requests: 20, failures: 20 });
    expect(warmup.durationMs).toBeGreaterThanOrEqual(199);
  });

  it('warms up for stages that start from nothing too', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const stages = [{ ratePerSecond: 100, durationMs: 100 }];
    const plan = loadPlan([loadTarget(server.origin)], {
      ratePerSecond: 0,
      stages,
      warmup: { requests: 4, durationMs: 0 },
    });
    const { warmup, recorded } = await measureHere(plan);
    expect(warmup).toMatchObject({ requests: 4, failures: 0 });
    expect(recorded.total.ok).toBe(5);
  });

  it('changes nothing in the sequence that is measured', async () => {
    const seen: string[] = [];
    await using server = await serveHttp((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    const run = async (requests: number): Promise<readonly string[]> => {
      seen.length = 0;
      const target = loadTarget(server.origin, { path: '/{{randomInt 1 1000000}}' });
      await measureHere(loadPlan([target], { requests: 10, warmup: { requests, durationMs: 0 }, connections: 1 }));
      return seen.slice(requests);
    };
    expect(await run(7)).toEqual(await run(0));
  });
});

describe('a cancel', () => {
  it('ends the run at once; what was measured stays, and what was under way is not counted', async () => {
    await using server = await serveHttp((request, response) => {
      if (request.url === '/1') response.end();
    });
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 150);
    const startedAt = performance.now();
    const plan = loadPlan([loadTarget(server.origin, { path: '/{{counter}}' })], {
      requests: 5_000,
      ratePerSecond: 100,
    });
    const { isCancelled, recorded } = await measureHere(plan, cancel.signal);
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(isCancelled).toBe(true);
    expect(recorded.total).toMatchObject({ requests: 1, ok: 1, failures: 0 });
  });

  it('before the measurement leaves nothing measured', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const { isCancelled, recorded } = await measureHere(
      loadPlan([loadTarget(server.origin)], { requests: 10 }),
      AbortSignal.abort(),
    );
    expect(isCancelled).toBe(true);
    expect(recorded.total.requests).toBe(0);
    expect(recorded.total.success.kind).toBe('not-measured');
  });
});
