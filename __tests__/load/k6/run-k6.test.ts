/**
 * The engine with the real k6 against loopback servers. Skipped where there is no k6; the other files test what is
 * pure.
 */

import { createServer } from 'node:https';
import { expect, it } from 'vitest';
import { compileTargets, requestSequence } from '../../../src/load/generator/planned-request.ts';
import { runK6 } from '../../../src/load/k6/run-k6.ts';
import type { LoadProgress, LoadResult } from '../../../src/load/metrics/result.ts';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { selfSigned } from '../certificate.ts';
import {
  checked,
  closedPort,
  listen,
  loadPlan,
  loadTarget,
  measuredValue,
  serveHttp,
  serveSockets,
} from '../support.ts';
import { k6, k6Io, ScriptFolder, withK6 } from './support.ts';

async function run(
  plan: LoadPlan,
  onProgress: (progress: LoadProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<LoadResult> {
  using io = k6Io(signal);
  return await runK6(io, checked({ ...plan, engine: 'k6' }), { k6, onProgress });
}

withK6('k6 with a plan', () => {
  it('sends exactly the plan’s requests to the builtin engine’s targets in its order, warm-up apart', async () => {
    const asked: string[] = [];
    await using server = await serveHttp((request, response) => {
      asked.push(`${request.headers.host}${request.url}`);
      response.end('hello');
    });
    const targets = [
      loadTarget(server.origin),
      loadTarget(server.origin, { name: 'bar', host: 'bar.localhost', path: '/x', weight: 3 }),
    ];
    // One after the other, so that their order of arrival is their order.
    const plan = loadPlan(targets, {
      model: 'closed',
      requests: 60,
      connections: 1,
      warmup: { requests: 7, durationMs: 0 },
    });
    const result = await run(plan);

    const sequence = requestSequence(plan, compileTargets(plan), 'measuring');
    const expected = Array.from({ length: 60 }, () => sequence.next()).map(
      ({ request }) => `${request.host}${request.path}`,
    );
    expect(result.warmup).toMatchObject({ requests: 7, failures: 0 });
    expect(asked.slice(7)).toEqual(expected);
    expect(result.total).toMatchObject({ requests: 60, sent: 60, ok: 60, notSent: 0 });
    expect(result.targets.map(({ name }) => name)).toEqual(['foo', 'bar']);
    expect(result.engine).toEqual({ name: 'k6', version: k6.version });
    expect(result.seconds.reduce((sum, { sent }) => sum + sent, 0)).toBe(result.total.sent);
    expect(measuredValue(result.generator.generatorCpuSeconds)).toBeGreaterThan(0);
    expect(result.total.lateness).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('does not tell when a request was due'),
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it.each([
    ['a duration', { durationMs: 500, ratePerSecond: 40 }, 20],
    [
      'stages, one of them a jump',
      {
        ratePerSecond: 0,
        stages: [
          { ratePerSecond: 40, durationMs: 500 },
          { ratePerSecond: 20, durationMs: 0 },
          { ratePerSecond: 20, durationMs: 500 },
        ],
      },
      20,
    ],
    [
      'stages cut by a number of requests',
      { ratePerSecond: 20, requests: 15, stages: [{ ratePerSecond: 20, durationMs: 2000 }] },
      15,
    ],
    ['the closed model', { model: 'closed', requests: 30, connections: 3 }, 30],
  ] as const)('holds as many requests as the plan for %s', async (_name, changes, requests) => {
    await using server = await serveHttp((_request, response) => void response.end());
    const { total } = await run(loadPlan([loadTarget(server.origin)], changes));
    expect(total).toMatchObject({ requests, failures: 0 });
  });

  it('ends the closed model at its duration without counting what there was no time for', async () => {
    await using server = await serveHttp((_request, response) => void setTimeout(() => response.end(), 20));
    const { total, window } = await run(
      loadPlan([loadTarget(server.origin)], { model: 'closed', durationMs: 1000, connections: 2 }),
    );
    expect(total).toMatchObject({ failures: 0, notSent: 0 });
    expect(total.requests).toBeGreaterThan(10);
    expect(window.endedAt - window.startedAt).toBeGreaterThanOrEqual(1000);
  });

  it('sends method, path, headers and body as they are', async () => {
    const seen: string[] = [];
    await using server = await serveHttp(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      seen.push(`${request.method} ${request.url} ${request.headers.host} ${request.headers['x-id']} ${body}`);
      response.end();
    });
    const target = loadTarget(server.origin, {
      method: 'PATCH',
      path: '/a%20b?q={1}',
      headers: { 'x-id': '7' },
      body: '{"a":{"b":1}}',
    });
    expect((await run(loadPlan([target], { model: 'closed', requests: 2, connections: 1 }))).total.ok).toBe(2);
    expect(seen).toEqual(Array(2).fill('PATCH /a%20b?q={1} foo.localhost 7 {"a":{"b":1}}'));
  });

  it('holds responses against what was expected', async () => {
    await using server = await serveHttp((request, response) => {
      response
        .setHeader('x-colour', 'red')
        .writeHead(request.url === '/teapot' ? 418 : 200)
        .end('some body');
    });
    const ok = { status: [{ from: 200, to: 200 }] };
    const targets = [
      loadTarget(server.origin, {
        name: 'fine',
        expect: { ...ok, bodyContains: 'body', header: { name: 'x-colour', value: 'red' } },
      }),
      loadTarget(server.origin, { name: 'status', path: '/teapot' }),
      loadTarget(server.origin, { name: 'body', expect: { ...ok, bodyEquals: 'other' } }),
      loadTarget(server.origin, { name: 'header', expect: { ...ok, header: { name: 'x-colour', value: 'blue' } } }),
      loadTarget(server.origin, { name: 'slow', expect: { ...ok, maxLatencyMs: 0.000_001 } }),
    ];
    const { targets: stats } = await run(loadPlan(targets, { model: 'closed', requests: 60, connections: 1 }));
    const found = Object.fromEntries(
      stats.map(({ name, ok: oks, errors }) => [name, [oks > 0, errors[0]?.class, errors[0]?.examples[0]?.message]]),
    );
    expect(found).toEqual({
      fine: [true, undefined, undefined],
      status: [false, 'http-4xx', 'HTTP 418'],
      body: [false, 'assertion', 'body was to be "other" and was "some body"'],
      header: [false, 'assertion', 'header x-colour was to be "blue" and it was "red"'],
      slow: [false, 'assertion', expect.stringMatching(/^answered after .* ms, later than 0\.000001 ms$/)],
    });
  });

  it('tells failed connections by class, and times out what does not answer', async () => {
    await using silent = await serveHttp(() => undefined);
    await using closing = await serveSockets((socket) => void socket.once('data', () => socket.destroy()));
    await using babbling = await serveSockets(
      (socket) => void socket.once('data', () => socket.end('nonsense\r\n\r\n')),
    );
    const targets = [
      loadTarget(silent.origin, { name: 'silent' }),
      loadTarget(closing.origin, { name: 'closing' }),
      loadTarget(babbling.origin, { name: 'babbling' }),
      loadTarget(`http://127.0.0.1:${await closedPort()}`, { name: 'refusing' }),
      loadTarget(closing.origin.replace('http:', 'https:'), { name: 'no-tls' }),
    ];
    const { targets: stats } = await run(loadPlan(targets, { requests: 40, ratePerSecond: 200, timeoutMs: 200 }));
    const classes = Object.fromEntries(stats.map(({ name, errors }) => [name, errors.map((group) => group.class)]));
    expect(classes).toEqual({
      silent: ['timeout'],
      closing: ['reset'],
      babbling: ['parse'],
      refusing: ['connect-refused'],
      'no-tls': [expect.stringMatching(/tls|reset/)],
    });
    const silentStats = stats.find(({ name }) => name === 'silent');
    expect(silentStats === undefined ? 0 : measuredValue(silentStats.latency).minMs).toBeGreaterThanOrEqual(200);
    expect(stats.find(({ name }) => name === 'refusing')?.latency.kind).toBe('not-measured');
  });

  it('speaks TLS with the target’s own name', async () => {
    const certificate = selfSigned('foo.localhost');
    await using server = await listen(
      createServer({ key: certificate.keyPem, cert: certificate.certPem }, (_request, response) => void response.end()),
    );
    const origin = server.origin.replace('http:', 'https:');
    const plan = loadPlan([loadTarget(origin)], { requests: 5, ratePerSecond: 50 });
    const refused = await run(plan);
    expect(refused.total.errors.map((group) => group.class)).toEqual(['tls']);
    expect((await run({ ...plan, tls: { insecure: false, caPem: certificate.certPem } })).total.ok).toBe(5);
    expect((await run({ ...plan, tls: { insecure: true } })).total.ok).toBe(5);
  });

  it('takes a redirect for the answer, and asks no other host', async () => {
    let asked = 0;
    await using other = await serveHttp((_request, response) => {
      asked += 1;
      response.end();
    });
    await using server = await serveHttp(
      (_request, response) => void response.writeHead(302, { location: other.origin }).end(),
    );
    const status = [{ from: 200, to: 200 }];
    const targets = [
      loadTarget(server.origin, { name: 'fine' }),
      loadTarget(server.origin, { name: 'wrong', expect: { status } }),
    ];
    const { targets: stats } = await run(loadPlan(targets, { model: 'closed', requests: 20, connections: 1 }));
    expect(stats[0]).toMatchObject({ name: 'fine', failures: 0 });
    expect(stats[1]?.errors).toMatchObject([{ class: 'http-3xx', examples: [{ message: 'HTTP 302' }] }]);
    expect(asked).toBe(0);
  });

  it('sends a body that is no text as it is', async () => {
    const body = Buffer.from([0x1f, 0x8b, 0x00, 0xff, 0xfe, 0x0d, 0x0a]);
    const seen: Buffer[] = [];
    await using server = await serveHttp(async (request, response) => {
      seen.push(Buffer.concat(await request.toArray()));
      response.end();
    });
    const target = loadTarget(server.origin, { method: 'POST', bodyBase64: body.toString('base64') });
    expect((await run(loadPlan([target], { model: 'closed', requests: 3, connections: 1 }))).total.ok).toBe(3);
    expect(seen).toEqual([body, body, body]);
  });

  it('counts what k6 dropped as not sent and does not trust such a run', async () => {
    await using server = await serveHttp((_request, response) => void setTimeout(() => response.end(), 400));
    const { total, generator } = await run(
      loadPlan([loadTarget(server.origin)], { requests: 40, ratePerSecond: 80, connections: 2 }),
    );
    // The last ones may be noticed after the schedule's end on a busy machine, and no one after the fortieth is counted.
    expect(total.requests).toBeGreaterThan(30);
    expect(total.requests).toBeLessThanOrEqual(40);
    expect(total.notSent).toBeGreaterThan(20);
    expect(total.failures).toBe(total.notSent);
    expect(total.errors).toMatchObject([{ class: 'not-sent', count: total.notSent }]);
    expect(generator.notOffered[0]).toMatch(
      /^k6 dropped \d+ of \d+ requests .*allow more connections or plan a lower rate\.$/,
    );
  });

  it('answers what was measured until a cancel', async () => {
    await using server = await serveHttp((_request, response) => void response.end());
    const cancel = new AbortController();
    const phases = new Set<string>();
    const onProgress = ({ phase, ok }: LoadProgress): void => {
      phases.add(phase);
      if (phase === 'measuring' && ok > 0) cancel.abort();
    };
    const plan = loadPlan([loadTarget(server.origin)], {
      durationMs: 30_000,
      ratePerSecond: 50,
      warmup: { requests: 10, durationMs: 300 },
    });
    const result = await run(plan, onProgress, cancel.signal);
    expect(result.cancelled).toBe(true);
    expect(result.total.ok).toBeGreaterThan(0);
    expect(result.total.requests).toBeLessThan(1000);
    expect(phases).toEqual(new Set(['warm-up', 'measuring']));
  });
});

withK6('k6 with a script of the user’s', () => {
  async function runScript(source: string, targets: LoadPlan['targets']): Promise<LoadResult> {
    using io = k6Io();
    using folder = new ScriptFolder(source);
    const plan = loadPlan(targets, { engine: 'k6', script: folder.script, requests: 1 });
    return await runK6(io, checked(plan), { k6, onProgress: () => undefined });
  }

  it('runs it as it is, with the targets in its environment', async () => {
    await using server = await serveHttp(
      (request, response) => void response.writeHead(request.url === '/missing' ? 404 : 200).end(),
    );
    const result = await runScript(
      `import http from 'k6/http';
       export const options = { vus: 2, iterations: 10, thresholds: {
         http_req_failed: ['rate<0.01'], 'http_req_duration{target:foo}': ['p(95)<60000', 'avg<60000'], checks: ['rate>0.5'] } };
       export function setup() { http.get(__ENV.BASE_URL + '/setup'); }
       export default function () {
         const [foo] = JSON.parse(__ENV.TARGETS);
         http.get(foo.url, { headers: { Host: __ENV.HOST_FOO }, tags: { target: foo.name } });
         http.get(__ENV.BASE_URL + '/missing', { tags: { target: 'mine' } });
       }
       export function teardown() { console.log('{"metric":"http_reqs"'); }`,
      [loadTarget(server.origin)],
    );
    expect(result.warmup).toMatchObject({ requests: 1, failures: 0 });
    expect(result.total).toMatchObject({
      requests: 20,
      ok: 10,
      failures: 10,
      errors: [{ class: 'http-4xx', count: 10, examples: [{ target: 'mine', message: 'HTTP 404' }] }],
    });
    expect(result.targets.map(({ name, ok, requests }) => ({ name, ok, requests }))).toEqual([
      { name: 'foo', ok: 10, requests: 10 },
      { name: 'mine', ok: 0, requests: 10 },
    ]);
    const thresholds = Object.fromEntries(result.engineThresholds.map(({ name, passed }) => [name, passed]));
    expect(thresholds).toEqual({
      'http_req_failed: rate<0.01': false,
      'http_req_duration{target:foo}: p(95)<60000': true,
      'http_req_duration{target:foo}: avg<60000': true,
      // The script has no checks: a gate whose sensor is missing is none.
      'checks: rate>0.5': false,
    });
    expect(result.engineThresholds.find(({ name }) => name.startsWith('http_req_failed'))?.message).toBe(
      'k6 saw it crossed. It was 0.4762.',
    );
  });

  it('takes exec.test.fail() for a failed threshold, not for a crash', async () => {
    const { engineThresholds } = await runScript(
      `import exec from 'k6/execution'; export const options = { iterations: 1 }; export default function () { exec.test.fail('too odd'); }`,
      [loadTarget('http://127.0.0.1:9')],
    );
    expect(engineThresholds).toEqual([
      { name: 'exec.test.fail()', passed: false, message: 'The script marked the test as failed: too odd.' },
    ]);
  });

  it('says with k6’s words what broke', async () => {
    await expect(
      runScript(
        `export default function () { throw new Error('x') } export function setup() { throw new Error('no database') }`,
        [loadTarget('http://127.0.0.1:9')],
      ),
    ).rejects.toMatchObject({
      code: 'load-failed',
      message: expect.stringMatching(/^k6 ended with exit code 107: Error: no database/),
      details: expect.stringContaining('no database'),
    });
  });

  it.each([
    [
      'a script in CommonJS',
      `const http = require('k6/http'); module.exports = { options: { iterations: 3 }, default: () => http.get(__ENV.BASE_URL) };`,
    ],
    [
      'scenarios with functions of their own, and no default',
      `import http from 'k6/http';
       export const options = { scenarios: { one: { executor: 'shared-iterations', exec: 'browse', iterations: 3 } } };
       export function browse() { http.get(__ENV.BASE_URL); }`,
    ],
    [
      'options that are awaited, and a default that is',
      `import http from 'k6/http';
       export const options = await Promise.resolve({ iterations: 3 });
       export default async function () { await http.asyncRequest('GET', __ENV.BASE_URL); }`,
    ],
  ])('runs %s', async (_name, source) => {
    await using server = await serveHttp((_request, response) => void response.end());
    expect((await runScript(source, [loadTarget(server.origin)])).total).toMatchObject({ requests: 3, ok: 3 });
  });

  it('says what is wrong with options', async () => {
    const source = `export const options = { vus: 'many' }; export default function () {}`;
    await expect(runScript(source, [loadTarget('http://127.0.0.1:9')])).rejects.toMatchObject({
      code: 'load-failed',
      message: 'k6 ended with exit code 255: strconv.ParseInt: parsing "many": invalid syntax',
    });
  });

  it('never asks a metadata address', async () => {
    const { total } = await runScript(
      `import http from 'k6/http'; export const options = { iterations: 1 }; export default function () { http.get('http://169.254.169.254/', { timeout: 500 }); }`,
      [loadTarget('http://127.0.0.1:9')],
    );
    expect(total.errors).toMatchObject([
      {
        class: 'dns',
        examples: [{ target: 'other', message: expect.stringContaining('neither loopback nor among allowed-hosts') }],
      },
    ]);
  });
});
