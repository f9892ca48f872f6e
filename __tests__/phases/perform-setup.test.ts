/** Requests before a load: what they capture, and how it gets into the requests of the load. */
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/lib/errors.ts';
import { captured, parseCapture } from '../../src/load/plan/setup.ts';
import { performSetup } from '../../src/phases/perform-setup.ts';
import { runLoadTest } from '../../src/phases/run-load-test.ts';
import { checkTargets } from '../../src/platforms/contract/check-targets.ts';
import { loadPlan } from '../../src/platforms/contract/load-plan.ts';
import { serveHttp } from '../load/support.ts';
import { fakeIo } from '../support/fake-io.ts';
import { problemsOf, settingsOf } from '../support/load-settings.ts';
import { sampleLoad, sampleRecord } from '../support/sample-report.ts';

const SETUP = (origin: string) => `
- name: login
  url: ${origin}/login
  method: POST
  headers: {content-type: application/json}
  body: '{"user": "{{var.USER}}"}'
  expect: {status: 201}
  capture:
    token: json $.auth['access-token']
    csrf: header X-CSRF
    session: cookie sid
- name: cart
  url: ${origin}/carts?by={{setup.session}}
  headers: {authorization: 'Bearer {{setup.token}}'}
  capture: {cart: body}
`;
const TARGETS = (origin: string) => `
- name: cart
  url: ${origin}/carts/{{setup.cart}}
  headers: {authorization: 'Bearer {{setup.token}}', x-csrf: '{{setup.csrf}}'}
`;

async function shop() {
  const seen: string[] = [];
  const server = await serveHttp((request, response) => {
    seen.push(
      `${request.method} ${request.url} ${request.headers.authorization ?? '-'} ${request.headers['x-csrf'] ?? '-'}`,
    );
    if (request.url === '/login')
      response
        .writeHead(201, { 'x-csrf': 'csrf-value', 'set-cookie': ['a=b', 'sid=s/1; Path=/'] })
        .end('{"auth": {"access-token": "token-value"}}');
    else if (request.headers.authorization !== 'Bearer token-value') response.writeHead(401).end('who are you?');
    else response.end('cart 7\n');
  });
  return { server, seen };
}

function contextOf(raw: Readonly<Record<string, string>>) {
  const settings = settingsOf({ seed: 'a', requests: '1', warmup: 'none', ...raw });
  const record = sampleRecord();
  const { tools = [], cluster, deployment } = record;
  if (cluster === undefined || deployment === undefined) throw new Error('the sample has both');
  const io = fakeIo(() => undefined);
  return {
    io,
    settings,
    stepwise: false,
    record: { ...record, tools, cluster, deployment },
    recordIntent: async () => undefined,
  };
}

describe('a setup', () => {
  it('is sent in order before the load, whose requests have what it captured', async () => {
    const { server, seen } = await shop();
    await using _server = server;
    const { origin } = server;
    const context = contextOf({ setup: SETUP(origin), targets: TARGETS(origin), variables: 'USER=ada' });
    const plan = await performSetup(context, loadPlan(context));
    expect(plan.targets[0]?.setup).toMatchObject({ token: 'token-value', csrf: 'csrf-value', cart: 'cart 7' });
    expect(seen).toEqual(['POST /login - -', 'GET /carts?by=s%2F1 Bearer token-value -']);
    expect(context.io.redactor.redact('token-value csrf-value')).not.toContain('value');
    expect(context.io.lines).toContain('setup login: captured token, csrf, session');
  });

  it('leaves the check before the load without what is not there yet', async () => {
    const { server, seen } = await shop();
    await using _server = server;
    const { origin } = server;
    const context = contextOf({ setup: SETUP(origin), targets: TARGETS(origin), variables: 'USER=ada' });
    const [check] = await checkTargets(context.io, loadPlan(context), '');
    expect(check?.seen).toBe('a connection; its GET is not sent before the load');
    expect(seen).toEqual([]);
  });

  it('is sent again with each load', async () => {
    const { server, seen } = await shop();
    await using _server = server;
    const context = contextOf({ setup: SETUP(server.origin), targets: TARGETS(server.origin), variables: 'USER=ada' });
    const outcome = await runLoadTest(context, async (given, plan) => {
      await performSetup(given, plan);
      return sampleLoad({ generator: { ...sampleLoad().generator, notOffered: ['It was not.'] } });
    });
    expect(outcome.status).toBe('passed');
    expect(seen.filter((line) => line.startsWith('POST /login'))).toHaveLength(2);
  });

  it('follows a login that redirects, as one client', async () => {
    const seen: (string | undefined)[] = [];
    await using server = await serveHttp((request, response) => {
      seen.push(`${request.method} ${request.url} ${request.headers.cookie ?? '-'}`);
      if (request.url === '/login') response.writeHead(302, { location: '/home', 'set-cookie': 'sid=s1' }).end();
      else response.end('{"id": 7}');
    });
    const setup = `
- {name: login, url: "${server.origin}/login", method: POST, capture: {session: cookie sid, id: json $.id}}
- {name: more, url: "${server.origin}/more", headers: {cookie: 'a=b'}}`;
    const context = contextOf({ setup, targets: `${server.origin}/{{setup.id}}`, 'follow-redirects': '3' });
    const plan = await performSetup(context, loadPlan(context));
    expect(plan.targets[0]?.setup).toEqual({ session: 's1', id: '7' });
    expect(seen).toEqual(['POST /login -', 'GET /home sid=s1', 'GET /more a=b; sid=s1']);
  });

  it.each([
    [
      'capture: {token: json $.auth.nothing}',
      "token can't be captured: the answer has nothing at $.auth.nothing, where there is access-token",
    ],
    ['capture: {token: cookie b}', "token can't be captured: the answer sets no cookie b"],
    ['capture: {token: header x-b}', "token can't be captured: the answer has no header x-b"],
    ['expect: {status: 200}', 'HTTP 201. Its body is not shown'],
    ['expect: {status: 201, body-contains: x}', 'its body is not what is expected. Its body is not shown'],
  ])('that goes wrong ends the run and says why: %s', async (line, said) => {
    const { server } = await shop();
    await using _server = server;
    const setup = `- {name: login, url: "${server.origin}/login", method: POST, ${line}}`;
    const context = contextOf({ setup, targets: server.origin });
    await expect(performSetup(context, loadPlan(context))).rejects.toThrow(said);
  });
});

describe('the input', () => {
  const wrong = (raw: Readonly<Record<string, string>>) => problemsOf(raw).map(describeProblem).join('\n');
  const url = 'url: "http://127.0.0.1/"';

  it.each([
    [{ setup: `- {${url}, capture: {a: xml /x}}` }, 'use json and a path'],
    [{ setup: `- {${url}, capture: {a-b: body}}` }, 'its name must be of letters'],
    [{ setup: `- {${url}, weight: 2}` }, "weight can't be given in setup"],
    [{ targets: `- {${url}, capture: {a: body}}` }, "capture can't be given here, but in setup"],
    [{ targets: '- {url: "http://127.0.0.1/{{setup.a}}"}' }, 'needs a request in setup that captures it before'],
    [
      { setup: `- {${url}, body: "{{setup.b}}"}\n- {name: two, ${url}, capture: {b: body}}` },
      '{{setup.b}} needs a request in setup that captures it before',
    ],
    [
      { setup: `- {${url}, capture: {a: body}}`, targets: '- {url: "http://127.0.0.1/{{setup.b}}"}' },
      'is not captured in setup before; there are a',
    ],
    [{ setup: `- {${url}}`, engine: 'k6' }, 'is for the builtin engine'],
    [{ setup: '- {host: shop.localhost}' }, 'setup: shop.localhost is served by nobody without a cluster'],
  ])('%j is refused', (raw, said) => expect(wrong(raw)).toContain(said));
});

describe('what is captured', () => {
  const of = (text: string, body: string) => {
    const capture = parseCapture(text);
    if (capture === undefined) throw new Error(`${text} is nothing to capture`);
    return captured(capture, { body, values: (name) => (name === 'x-a' ? ['1'] : []) });
  };

  it.each([
    ['json $', '"a"', 'a'],
    ['json $.a.b-c[1]', '{"a": {"b-c": [0, true]}}', 'true'],
    ["json $['a b'][0]", '{"a b": [7]}', '7'],
    ['header X-A', '', '1'],
    ['body', ' text\n', 'text'],
  ])('by %s', (text, body, value) => expect(of(text, body)).toEqual({ value }));

  it.each(['json', 'json a', 'json $.a.', 'json $..a', 'json $[*]', 'header', 'cookie', 'body x', 'regex a'])(
    '%s is nothing to capture',
    (text) => expect(parseCapture(text)).toBeUndefined(),
  );

  it.each([
    ['json $.a', 'no', 'the answer is not readable as JSON'],
    ['json $.a', '{"a": {}}', 'what the answer has at $.a is not a text, number, true or false'],
    ['json $.constructor', '{}', 'the answer has nothing at $.constructor, where there is nothing'],
  ])('by %s in %s is missing', (text, body, problem) => expect(of(text, body)).toEqual({ problem }));
});
