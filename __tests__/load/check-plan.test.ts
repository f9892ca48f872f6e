import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/load/check-plan.ts';
import type { CheckedPlan } from '../../src/load/plan/checked-plan.ts';
import type { LoadPlan } from '../../src/load/plan/plan.ts';
import { loadPlan, loadTarget, type PlanTarget } from './support.ts';

const good = { requests: 200, ratePerSecond: 20 };

/** What is wrong with a plan, as a user reads it. */
function told(plan: LoadPlan): readonly string[] {
  const check = checkPlan(plan);
  return check.kind === 'checked' ? [] : check.problems.map(({ input, sentence }) => `${input}: ${sentence}`);
}

function problemsOf(changes: Partial<LoadPlan>, target: Partial<PlanTarget> = {}): readonly string[] {
  return told(loadPlan([loadTarget('http://127.0.0.1:8080', target)], { ...good, ...changes }));
}

describe('checkPlan', () => {
  it('finds nothing wrong with a plan that can be run', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ durationMs: 1000 })).toEqual([]);
    expect(problemsOf({ model: 'closed' })).toEqual([]);
    expect(problemsOf({ ratePerSecond: 0, stages: [{ ratePerSecond: 50, durationMs: 1000 }] })).toEqual([]);
  });

  it.each([
    ['a rate of zero', { ratePerSecond: 0 }, 'rate: got 0; use a number of requests per second above 0'],
    ['a rate that is no number', { ratePerSecond: Number.NaN }, 'rate: got NaN'],
    ['half a request', { requests: 1.5 }, 'requests: got 1.5; use a whole number above 0'],
    ['a duration of zero', { durationMs: 0 }, 'duration: got 0 ms'],
    ['no connections', { connections: 0 }, 'connections: got 0; use a whole number from 1 to 10000'],
    ['no timeout', { timeoutMs: 0 }, 'timeout: got 0 ms'],
    ['a negative warm-up', { warmup: { requests: -1, durationMs: 0 } }, 'warmup: got -1 requests'],
    [
      'stages of the closed model',
      { model: 'closed', stages: [{ ratePerSecond: 1, durationMs: 1 }] },
      'stages: they change the rate of the open model',
    ],
    [
      'stages in which nothing is due',
      { ratePerSecond: 0, stages: [{ ratePerSecond: 0, durationMs: 1000 }] },
      'no request would ever be due',
    ],
    ['a negative stage', { stages: [{ ratePerSecond: -5, durationMs: 1000 }] }, 'stages: rate of stage 1: got -5'],
    ['a CA that is none', { tls: { insecure: false, caPem: 'x' } }, 'no certificate was found'],
    [
      'a CA that is damaged',
      { tls: { insecure: false, caPem: '-----BEGIN CERTIFICATE-----\nMIIx\n-----END CERTIFICATE-----\n' } },
      "can't be read",
    ],
    [
      'more requests than the cap',
      { limits: { requests: 199, ratePerSecond: 20, durationMs: 60_000 } },
      'the plan holds 200, and at most 199 are allowed',
    ],
    [
      'a higher rate than the cap',
      { limits: { requests: 200, ratePerSecond: 19, durationMs: 60_000 } },
      'the plan reaches 20/s, and at most 19/s',
    ],
    [
      'a longer warm-up than the cap on requests allows',
      { warmup: { requests: 0, durationMs: 11_000 }, limits: { requests: 200, ratePerSecond: 20, durationMs: 60_000 } },
      'warmup: it holds 220 requests, and at most 200 are allowed',
    ],
    [
      'a longer run than the cap',
      { limits: { requests: 200, ratePerSecond: 20, durationMs: 9999 } },
      'the plan takes 10 s, and at most 9.999 s',
    ],
  ] satisfies readonly (readonly [string, Partial<LoadPlan>, string])[])('refuses %s', (_what, changes, problem) => {
    expect(problemsOf(changes)).toEqual([expect.stringContaining(problem)]);
  });

  it('refuses a load without an end', () => {
    const { requests: _requests, ...endless } = loadPlan([loadTarget('http://127.0.0.1:1')], good);
    expect(told(endless)).toEqual([expect.stringContaining('would never end')]);
    expect(told({ ...endless, model: 'closed' })).toEqual([expect.stringContaining('would never end')]);
  });

  it('counts the requests of stages against the cap', () => {
    const changes = {
      stages: [{ ratePerSecond: 500, durationMs: 60_000 }],
      limits: { requests: 10_000, ratePerSecond: 1000, durationMs: 60_000 },
    };
    const { requests: _requests, ...plan } = loadPlan([loadTarget('http://127.0.0.1:1')], { ...good, ...changes });
    expect(told(plan)).toEqual([expect.stringContaining('the plan holds 15,600')]);
  });

  it.each([
    [
      'a host that was not allowed',
      { origin: 'http://example.test' },
      'example.test is neither loopback nor among allowed-hosts',
    ],
    ['the metadata service', { origin: 'http://169.254.169.254' }, 'is a link-local or metadata address'],
    ['the metadata service in disguise', { origin: 'http://0xa9fea9fe' }, 'is a link-local or metadata address'],
    ['another scheme', { origin: 'ftp://127.0.0.1' }, 'is not like http://127.0.0.1:80'],
    ['an origin with a path', { origin: 'http://127.0.0.1/x' }, 'holds more than scheme, address and port'],
    ['an origin with a password', { origin: 'http://me:secret@127.0.0.1' }, 'user name or password'],
    ['a host with a space', { host: 'foo bar' }, 'is no host name'],
    ['a path without a slash', { path: 'x' }, 'does not start with a slash'],
    ['a path with a space', { path: '/a b' }, 'must be percent-encoded'],
    ['a line break in a header', { headers: { 'x-a': 'b\r\nx-c: d' } }, 'line break'],
    ['a header that frames the message', { headers: { 'Content-Length': '5' } }, 'is set by the generator'],
    ['a host header', { headers: { Host: 'x' } }, 'set host'],
    ['a weight of zero', { weight: 0 }, 'weight 0 is not above 0'],
    [
      'what a shell would fill in, in a header',
      { headers: { authorization: 'Bearer \u0024{TOKEN}' } },
      'header authorization: \u0024{TOKEN} would be sent as it stands; write {{var.TOKEN}}',
    ],
    ['what a shell would fill in, in a path', { path: '/x?key=\u0024{TOKEN}' }, 'path: \u0024{TOKEN} would be sent'],
    [
      'a raw variable that breaks the path',
      { path: '/{{raw var.A}}', variables: { A: 'a b' } },
      'path: the variable A holds a character',
    ],
    [
      'a captured value that would be a request of its own',
      { path: '/{{raw setup.id}}', setup: { id: '1 HTTP/1.1\r\nX: 1' } },
      'path: what was captured as id holds a character',
    ],
    ['an unknown template', { body: '{{nope}}' }, 'body: {{nope}} is not known'],
    [
      'a row that breaks the path',
      { path: '/{{raw row.id}}', rows: [{ id: 'fine' }, { id: 'not fine' }] },
      'path: id of row 2',
    ],
    ['a status range upside down', { expect: { status: [{ from: 300, to: 200 }] } }, 'status 300-200'],
    ['no allowed status', { expect: { status: [] } }, 'no response could be ok'],
  ] satisfies readonly (readonly [string, Partial<PlanTarget>, string])[])('refuses %s', (_what, target, problem) => {
    expect(problemsOf({}, target)).toEqual([expect.stringContaining(problem)]);
  });

  it('lets an allowed host be loaded, but never the metadata service', () => {
    expect(problemsOf({ allowedHosts: ['example.test'] }, { origin: 'https://example.test' })).toEqual([]);
    expect(
      problemsOf({ allowedHosts: ['metadata.google.internal'] }, { origin: 'http://metadata.google.internal' }),
    ).toHaveLength(1);
  });

  it('names all problems at once', () => {
    expect(problemsOf({ ratePerSecond: -1, connections: 0 }, { path: 'x' })).toHaveLength(3);
  });

  it('needs targets with names of their own', () => {
    expect(told(loadPlan([], good))).toEqual(['targets: there are none; give at least one']);
    const target = loadTarget('http://127.0.0.1:1');
    expect(told(loadPlan([target, target], good))).toEqual([expect.stringContaining('"foo" is given twice')]);
  });

  it('returns the plan, marked as checked; a copy with changes is not', () => {
    const plan = loadPlan([loadTarget('http://127.0.0.1:1')], good);
    const check = checkPlan(plan);
    if (check.kind === 'refused') throw new Error('it was refused');
    expect(check.plan).toBe(plan);
    // @ts-expect-error what was not checked can't be run
    const unchecked: CheckedPlan = plan;
    // @ts-expect-error nor what was changed since
    const changed: CheckedPlan = { ...check.plan, connections: 0 };
    expect([unchecked, changed].map(({ connections }) => connections)).toEqual([50, 0]);
  });

  it('says of which input a problem is', () => {
    const stages = [{ ratePerSecond: -5, durationMs: 1000 }];
    const check = checkPlan(loadPlan([loadTarget('http://127.0.0.1:1', { path: 'x' })], { ...good, stages }));
    expect(check).toEqual({
      kind: 'refused',
      problems: [
        { input: 'stages', sentence: 'rate of stage 1: got -5; use a number of requests per second, 0 or more' },
        { input: 'targets', sentence: 'target foo: path "x" does not start with a slash' },
      ],
    });
  });

  it('refuses for k6 what k6 can’t do, unless it has a script', () => {
    const k6 = { engine: 'k6', followRedirects: 1 } as const;
    expect(problemsOf(k6)).toEqual([expect.stringMatching(/^follow-redirects: got 1; k6 would follow them/)]);
    expect(problemsOf({ ...k6, script: 'load.js' })).toEqual([]);
    expect(problemsOf({ ...k6, engine: 'builtin' })).toEqual([]);
  });
});
