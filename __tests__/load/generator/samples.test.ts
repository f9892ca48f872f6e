/** What is kept of single requests and of connections, against real loopback servers. */
import { describe, expect, it } from 'vitest';
import { compileTargets, requestSequence } from '../../../src/load/generator/planned-request.ts';
import type { RequestSamples } from '../../../src/load/metrics/request-samples.ts';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { closedPort, loadPlan, loadTarget, measureHere, serveHttp, serveSockets } from '../support.ts';

async function samplesOf(plan: LoadPlan): Promise<RequestSamples> {
  const { snapshot } = await measureHere(plan);
  if (snapshot.samples === undefined) throw new Error('there are no samples');
  return snapshot.samples;
}

describe('a kept request', () => {
  it('has the number that gives it again, when it was due, its status and the beginning of its answer', async () => {
    await using server = await serveHttp((request, response) => {
      const isWrong = request.url?.includes('7') === true;
      response.statusCode = isWrong ? 503 : 200;
      response.end(isWrong ? `no ${request.url}\n` : 'fine');
    });
    const plan = loadPlan(
      [
        loadTarget(server.origin, { path: '/{{randomInt 1000 9999}}' }),
        loadTarget(server.origin, { name: 'bar', path: '/{{uuid}}' }),
      ],
      { requests: 100, ratePerSecond: 1000, warmup: { requests: 7, durationMs: 0 } },
    );
    const { slowest, failed } = await samplesOf(plan);
    const sequence = requestSequence(plan, compileTargets(plan), 'measuring');
    const sent = Array.from({ length: 100 }, () => sequence.next());
    expect(failed.map((group) => group.class)).toEqual(['http-5xx']);
    const [{ requests } = { requests: [] }] = failed;
    expect(requests.length).toBeGreaterThan(10);
    for (const { number = -1, target, dueMs, status, answer, failure } of requests) {
      expect({ target, status, answer, failure }).toEqual({
        target: sent[number]?.target.name,
        status: 503,
        answer: `no ${sent[number]?.request.path}\\n`,
        failure: { class: 'http-5xx', message: 'HTTP 503' },
      });
      // A thousand a second, at even distances.
      expect(dueMs).toBeCloseTo(number, 1);
    }
    expect(slowest.length).toBeGreaterThan(10);
    for (const { number = -1, status, answer } of slowest) {
      expect(sent[number]?.request.path).not.toContain('7');
      expect([status, answer]).toEqual([200, undefined]);
    }
  });

  it('tells nothing of the request before it on the same connection', async () => {
    let asked = 0;
    await using server = await serveHttp((_request, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(500).end('it broke');
      else if (asked === 2) return;
      else response.end();
    });
    const plan = loadPlan([loadTarget(server.origin)], {
      requests: 2,
      ratePerSecond: 50,
      connections: 1,
      timeoutMs: 60,
    });
    expect((await samplesOf(plan)).failed).toMatchObject([
      { class: 'http-5xx', requests: [{ number: 0, status: 500, answer: 'it broke' }] },
      { class: 'timeout', requests: [{ number: 1, latencyMs: 60, failure: { class: 'timeout' } }] },
    ]);
    const [, late] = (await samplesOf({ ...plan, requests: 1 })).failed;
    expect(late).toBeUndefined();
  });

  it('has no status and no answer when none came', async () => {
    const plan = loadPlan([loadTarget(`http://127.0.0.1:${await closedPort()}`)], { requests: 1 });
    expect((await samplesOf(plan)).failed).toEqual([
      {
        class: 'connect-refused',
        requests: [
          { number: 0, target: 'foo', dueMs: 0, failure: expect.objectContaining({ class: 'connect-refused' }) },
        ],
      },
    ]);
  });

  it('shows a body that was not as expected, and the half of one that broke off', async () => {
    await using server = await serveHttp((request, response) => {
      if (request.url === '/body') response.end('something else');
      else {
        response.writeHead(500, { 'content-length': '100' }).write('half of');
        setTimeout(() => response.destroy(), 20);
      }
    });
    const expectation = { status: [{ from: 200, to: 399 }], bodyContains: 'what was wanted' };
    const body = loadPlan([loadTarget(server.origin, { path: '/body', expect: expectation })], { requests: 1 });
    expect((await samplesOf(body)).failed[0]?.requests[0]?.answer).toBe('something else');
    const half = loadPlan([loadTarget(server.origin, { path: '/half' })], { requests: 1 });
    expect((await samplesOf(half)).failed).toMatchObject([
      { class: 'reset', requests: [{ status: 500, answer: 'half of…' }] },
    ]);
  });
});

describe('connections over time', () => {
  it('are those that stand, second by second, idle ones too', async () => {
    await using server = await serveHttp((_request, response) => void setTimeout(() => response.end(), 30));
    const plan = loadPlan([loadTarget(server.origin)], {
      ratePerSecond: 200,
      stages: [
        { ratePerSecond: 200, durationMs: 100 },
        { ratePerSecond: 0, durationMs: 0 },
        { ratePerSecond: 0, durationMs: 2000 },
      ],
    });
    const { recorded } = await measureHere(plan);
    const [first = 0, ...later] = recorded.seconds.map(({ connections }) => connections);
    expect(first).toBeGreaterThanOrEqual(5);
    expect(first).toBe(server.mostOpen);
    expect(later).toEqual([first]);
  });

  it('leave out what never came about', async () => {
    const refused = await measureHere(
      loadPlan([loadTarget(`http://127.0.0.1:${await closedPort()}`)], { requests: 20, ratePerSecond: 200 }),
    );
    expect(refused.recorded.seconds.map(({ connections }) => connections)).toEqual([0]);
    await using server = await serveSockets((socket) =>
      socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')),
    );
    const oneByOne = await measureHere(
      loadPlan([loadTarget(server.origin)], { model: 'closed', requests: 50, connections: 1, keepAlive: false }),
    );
    const [{ connections = 0 } = {}] = oneByOne.recorded.seconds;
    // The next one may be made before the last is quite gone.
    expect(connections).toBeGreaterThanOrEqual(1);
    expect(connections).toBeLessThanOrEqual(2);
  });
});
