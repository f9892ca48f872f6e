/** The check before a load, against real loopback servers. */
import { createServer as createTlsServer } from 'node:https';
import { describe, expect, it } from 'vitest';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { checkTargets } from '../../../src/platforms/contract/check-targets.ts';
import { createRedactor } from '../../../src/redaction/redact.ts';
import { learnTargets } from '../../../src/redaction/secrets.ts';
import { selfSigned } from '../../load/certificate.ts';
import { checked, listen, loadPlan, loadTarget, type PlanTarget, serveHttp, serveSockets } from '../../load/support.ts';
import { fakeIo } from '../../support/fake-io.ts';

/** What the check says of one target, or why it gave up. Its clock goes on only while it waits. */
async function check(
  target: PlanTarget,
  changes: Partial<LoadPlan> = {},
  { ingress = 'http://127.0.0.1:1', io = fakeIo(() => undefined) } = {},
): Promise<string> {
  return checkTargets(io, checked(loadPlan([target], { requests: 1, ...changes })), ingress).then(
    ([seen]) => `ok: ${seen?.seen}`,
    (error: Error) => error.message.replace(/^after .*? not/, 'after N s not'),
  );
}

describe('a target is ready', () => {
  it('when it answers what the load expects', async () => {
    await using server = await serveHttp(
      (request, response) => void response.end(`hello from ${request.headers.host}${request.url}`),
    );
    const expectation = { status: [{ from: 200, to: 200 }], bodyContains: 'hello from foo.localhost/x' };
    expect(await check(loadTarget(server.origin, { path: '/x', expect: expectation }))).toBe(
      'ok: HTTP 200, "hello from foo.localhost/x"',
    );
  });

  it('on a path that is made for each request', async () => {
    await using server = await serveHttp(
      (request, response) => void response.writeHead(/^\/item\/[1-9]$/.test(request.url ?? '') ? 200 : 404).end(),
    );
    expect(await check(loadTarget(server.origin, { path: '/item/{{randomInt 1 9}}' }))).toBe(
      'ok: HTTP 200, empty body',
    );
    expect(await check(loadTarget(server.origin, { path: '/item/{{row.id}}', rows: [{ id: '7' }] }))).toBe(
      'ok: HTTP 200, empty body',
    );
  });

  it('when redirects, which the load follows, lead to what is expected', async () => {
    await using server = await serveHttp((request, response) => {
      if (request.url === '/end') response.end('there');
      else response.writeHead(302, { location: '/end' }).end();
    });
    const target = loadTarget(server.origin, { expect: { status: [{ from: 200, to: 200 }], bodyEquals: 'there' } });
    expect(await check(target, { followRedirects: 1 })).toBe('ok: HTTP 200, "there"');
    expect(await check(target)).toBe(
      'after N s not every target answers as it should: target foo: HTTP 302, empty body; the status was to be 200 (since 0 ms)',
    );
  });

  it('as slow as the load allows, and slower than a check would take by itself', async () => {
    await using server = await serveHttp((_request, response) => void setTimeout(() => response.end('done'), 5_400));
    expect(await check(loadTarget(server.origin), { timeoutMs: 10_000 })).toBe('ok: HTTP 200, "done"');
  }, 15_000);

  it.each(['HEAD', 'OPTIONS'])('when it answers a %s, which is what the load sends', async (method) => {
    const methods = new Set<string | undefined>();
    await using server = await serveHttp((request, response) => {
      methods.add(request.method);
      response.writeHead(request.method === method ? 204 : 500).end();
    });
    expect(await check(loadTarget(server.origin, { method }))).toBe('ok: HTTP 204, empty body');
    expect([...methods]).toEqual([method]);
  });

  it('when a connection to it stands, where only what changes something could be asked', async () => {
    let requests = 0;
    await using server = await serveHttp((_request, response) => {
      requests += 1;
      response.writeHead(501).end();
    });
    expect(await check(loadTarget(server.origin, { method: 'POST', path: '/orders', body: 'x' }))).toBe(
      'ok: a connection; its POST is not sent before the load',
    );
    expect(requests).toBe(0);
    expect(await check(loadTarget('http://127.0.0.1:9', { method: 'POST' }))).toContain('ECONNREFUSED');
  });

  it('when it answers the request that is given for it', async () => {
    const asked: string[] = [];
    await using server = await serveHttp((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers['content-type']}`);
      response.writeHead(request.url === '/healthz' ? 200 : 500).end('well');
    });
    const target = loadTarget(server.origin, {
      method: 'POST',
      path: '/orders',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
      expect: { status: [{ from: 201, to: 201 }] },
      health: { method: 'GET', path: '/healthz' },
    });
    expect(await check(target)).toBe('ok: HTTP 200, "well"');
    expect(asked).toEqual(['GET /healthz undefined']);
    expect(await check({ ...target, health: { method: 'GET', path: '/ill' } })).toContain('HTTP 500, "well"');
  });

  it('behind an ingress when that leads somewhere, whatever a GET is answered there', async () => {
    for (const [status, requests] of [
      [404, 12],
      [405, 1],
      [501, 1],
      [503, 12],
    ] as const) {
      const methods: (string | undefined)[] = [];
      await using server = await serveHttp((request, response) => {
        methods.push(request.method);
        response.writeHead(status).end('Cannot GET /orders\n');
      });
      const target = loadTarget(server.origin, { method: 'POST', path: '/orders', body: 'x' });
      expect(await check(target, {}, { ingress: server.origin })).toBe(
        `ok: HTTP ${status}, "Cannot GET /orders\\n" to a GET, so that the check changes nothing`,
      );
      expect(methods.length).toBeLessThanOrEqual(requests);
      expect(new Set(methods)).toEqual(new Set(['GET']));
    }
  });
});

describe('a target is not ready', () => {
  it('while it answers something else, and the error says what, with its line ends', async () => {
    await using server = await serveHttp(
      (_request, response) => void response.writeHead(503).end('no endpoints\nfor it\n'),
    );
    expect(await check(loadTarget(server.origin))).toBe(
      'after N s not every target answers as it should: target foo: HTTP 503, "no endpoints\\nfor it\\n"; the status was to be 200-399 (since 0 ms)',
    );
  });

  const raw = (answer: string) => serveSockets((socket) => socket.on('data', () => socket.end(answer)));
  it.each([
    [
      'a header',
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\nx-a: c\r\n\r\nok',
      { header: { name: 'x-a', value: 'b' } },
      'HTTP 200, "ok"; header x-a was to be "b" and it was "c"',
    ],
    [
      'a body',
      'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nok\n',
      { bodyEquals: 'ok' },
      'HTTP 200; body was to be "ok" and was "ok\\n"',
    ],
    [
      'an answer that is cut',
      'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhello',
      {},
      'HTTP 200, "hello"; HTTP_CLOSED: the server closed the connection before its answer was complete, after 5 bytes of its body',
    ],
    [
      'a framing that is none',
      'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nokXX\r\n',
      {},
      'HTTP 200, "ok"; HTTP_PARSE: a chunk of the answer is longer than its size says, after 2 bytes of its body',
    ],
    [
      'a redirect to somewhere else',
      'HTTP/1.1 302 Found\r\nlocation: http://example.com/\r\ncontent-length: 0\r\n\r\n',
      {},
      'HTTP 302, empty body; HTTP 302 redirects to http://example.com, which is no target of the plan',
    ],
    [
      'a redirect to itself',
      'HTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n',
      {},
      'HTTP 302, empty body; HTTP 302 to "/" after 3 redirects, which is as many as are followed',
    ],
  ])('when %s is not as expected, and it says what came', async (_what, answer, expectation, said) => {
    await using server = await raw(answer);
    const expect_ = { status: [{ from: 200, to: 200 }], ...expectation };
    const seen = await check(loadTarget(server.origin, { expect: expect_ }), { followRedirects: 3 });
    expect(seen).toContain(`target foo: ${said} (since 0 ms)`);
  });

  it('names the last three different answers, and since when each came', async () => {
    const answers = [500, 500, 502, 503, 504, 503];
    let requests = 0;
    await using server = await serveHttp((_request, response) => {
      response.writeHead(answers[requests] ?? 503).end();
      requests += 1;
    });
    const said = (status: number, since: string) =>
      `HTTP ${status}, empty body; the status was to be 200-399 (since ${since})`;
    expect(await check(loadTarget(server.origin))).toContain(
      `target foo: ${said(502, '1.0 s')}, then ${said(504, '2.0 s')}, then ${said(503, '2.5 s')}`,
    );
  });

  it('and is given up after ten seconds when it says each time what is not expected; all others with it', async () => {
    let requests = 0;
    await using server = await serveHttp((_request, response) => {
      requests += 1;
      response.end(`hello ${requests}`);
    });
    const io = fakeIo(() => undefined);
    const wrong = loadTarget(server.origin, { expect: { status: [{ from: 200, to: 200 }], bodyContains: 'basket' } });
    const silent = loadTarget('http://127.0.0.1:9', { name: 'bar' });
    const plan = checked(loadPlan([wrong, silent], { requests: 1 }));
    const error = await checkTargets(io, plan, '').catch((thrown: Error) => thrown.message);
    expect(error).toMatch(/^after 1[0-2]\.\d s not every target/);
    expect(error).toContain('target foo: ');
    expect(error).toContain('target bar: connect ECONNREFUSED');
    // Twice a second.
    expect(requests).toBeLessThanOrEqual(22);
  });

  it('for as long as before when the clock is set meanwhile', async () => {
    for (const step of [3_600_000, -3_600_000]) {
      let requests = 0;
      await using server = await serveHttp((_request, response) => {
        requests += 1;
        response.writeHead(503).end();
      });
      const io = fakeIo(() => undefined, { clockStepMs: () => (requests > 5 ? step : 0) });
      const startedAt = io.elapsed();
      await check(loadTarget(server.origin), {}, { io });
      expect(io.elapsed() - startedAt).toBeGreaterThanOrEqual(60_000);
      expect(io.elapsed() - startedAt).toBeLessThan(62_000);
    }
  });

  it('and where its answer is cut it says so, so that a secret that lost its end is told', async () => {
    await using server = await serveHttp(
      (request, response) => void response.writeHead(503).end(`${'x'.repeat(50)}${request.headers['x-api-key']}`),
    );
    const target = loadTarget(server.origin, { headers: { 'x-api-key': 'secret-with-a-long-end' } });
    const seen = await check(target);
    expect(seen).toContain(`${'x'.repeat(50)}secret-wit…"`);
    const redactor = createRedactor();
    learnTargets(redactor, [target]);
    expect(redactor.redact(seen)).toContain(`${'x'.repeat(50)}***…"`);
  });

  it('while nobody listens', async () => {
    expect(await check(loadTarget('http://127.0.0.1:9'))).toContain('target foo: connect ECONNREFUSED 127.0.0.1:9');
  });
});

describe('the check goes nowhere where the load may not', () => {
  it('a path that looks like an address is a path', async () => {
    let elsewhere = 0;
    await using other = await serveHttp((_request, response) => {
      elsewhere += 1;
      response.end('secret');
    });
    await using server = await serveHttp((request, response) => void response.end(request.url));
    const path = `//${new URL(other.origin).host}/latest/meta-data`;
    expect(await check(loadTarget(server.origin, { path }))).toBe(`ok: HTTP 200, "${path}"`);
    expect(elsewhere).toBe(0);
  });

  it('a server that can’t prove who it is gets no header', async () => {
    const { certPem: cert, keyPem: key } = selfSigned('foo.localhost');
    const seen: (string | undefined)[] = [];
    await using server = await listen(
      createTlsServer({ cert, key }, (request, response) => {
        seen.push(request.headers.authorization);
        response.end('ok');
      }),
    );
    const target = loadTarget(server.origin.replace('http:', 'https:'), { headers: { authorization: 'Bearer t' } });
    expect(await check(target)).toContain('self-signed certificate');
    expect(seen).toEqual([]);
    expect(await check(target, { tls: { insecure: false, caPem: cert } })).toBe('ok: HTTP 200, "ok"');
  });
});
