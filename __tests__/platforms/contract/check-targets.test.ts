/** The check before a load, against real loopback servers. */
import { createServer as createTlsServer } from 'node:https';
import { describe, expect, it } from 'vitest';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { checkTargets } from '../../../src/platforms/contract/check-targets.ts';
import { createRedactor } from '../../../src/redaction/redact.ts';
import { learnTargets } from '../../../src/redaction/secrets.ts';
import { selfSigned } from '../../load/certificate.ts';
import { checked, listen, loadPlan, loadTarget, type PlanTarget, serveHttp } from '../../load/support.ts';
import { fakeIo } from '../../support/fake-io.ts';

/** What the check says of one target, or why it gave up. Its clock goes on only while it waits. */
async function check(target: PlanTarget, changes: Partial<LoadPlan> = {}): Promise<string> {
  return checkTargets(
    fakeIo(() => undefined),
    checked(loadPlan([target], { requests: 1, ...changes })),
  ).then(
    ([seen]) => `ok: ${seen?.seen}`,
    (error: Error) => error.message.replace(/^after \d+ s/, 'after N s'),
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
      'after N s not every target answers as it should: target foo: HTTP 302, empty body',
    );
  });

  it('of which a GET is no sign, when somebody is there; nothing is changed to find out', async () => {
    const methods = new Set<string>();
    await using server = await serveHttp((request, response) => {
      methods.add(`${request.method} ${request.headers['content-type']}`);
      response.writeHead(request.method === 'POST' ? 201 : 404).end('Cannot GET /orders');
    });
    const target = loadTarget(server.origin, {
      method: 'POST',
      path: '/orders',
      headers: { 'Content-Type': 'text/plain' },
      body: 'x',
    });
    expect(await check(target)).toBe('ok: HTTP 404, "Cannot GET /orders" to a GET, so that the check changes nothing');
    expect([...methods]).toEqual(['GET undefined']);
  });
});

describe('a target is not ready', () => {
  it('while it answers something else, and the error says what', async () => {
    await using server = await serveHttp(
      (_request, response) => void response.writeHead(503).end('no endpoints\nfor it'),
    );
    expect(await check(loadTarget(server.origin))).toBe(
      'after N s not every target answers as it should: target foo: HTTP 503, "no endpoints"',
    );
    expect(await check(loadTarget(server.origin, { method: 'POST' }))).toContain('target foo: HTTP 503');
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
