/** A request by its number is the one that the load sends. */
import { describe, expect, it } from 'vitest';
import { compileTargets, RowCursors, requestSequence } from '../../../src/load/generator/planned-request.ts';
import { requestOf } from '../../../src/load/generator/request-of.ts';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { loadPlan, loadTarget, measureHere, serveHttp } from '../support.ts';

const ORIGIN = 'http://127.0.0.1:1';
const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, { id: 'e' }];
const TARGETS = [
  loadTarget(ORIGIN, { name: 'plain', weight: 2 }),
  loadTarget(ORIGIN, { name: 'drawn', path: '/{{uuid}}/{{randomInt 1 1000}}?n={{counter}}' }),
  loadTarget(ORIGIN, { name: 'turn', path: '/{{row.id}}/{{counter}}', rows }),
  loadTarget(ORIGIN, { name: 'same list', method: 'POST', body: '{{row.id}}{{randomInt 5 5}}', rows }),
  loadTarget(ORIGIN, { name: 'any row', path: '/any/{{row.id}}/{{uuid}}', rows: [...rows], rowMode: 'random' }),
];

/** What the load sends, its warm-up before. */
function sentBy(plan: LoadPlan, warmUp: number, count: number): readonly string[] {
  const cursors = new RowCursors();
  const before = requestSequence(plan, compileTargets(plan), 'warm-up', cursors);
  for (let number = 0; number < warmUp; number += 1) before.next();
  const measured = requestSequence(plan, compileTargets(plan), 'measuring', cursors);
  return Array.from({ length: count }, () => measured.next().request.bytes.toString('latin1'));
}

function bytesOf(plan: LoadPlan, number: number): string {
  const found = requestOf(plan, number);
  if ('problem' in found) throw new Error(found.problem);
  expect(found.number).toBe(number);
  return found.request.bytes.toString('latin1');
}

describe('requestOf', () => {
  it.each([0, 13])('is the request of that number, after a warm-up of %i', (warmUp) => {
    const plan = loadPlan(TARGETS, { requests: 300, warmup: { requests: warmUp, durationMs: 0 }, arrival: 'poisson' });
    const sent = sentBy(plan, warmUp, 300);
    expect(new Set(sent).size).toBeGreaterThan(150);
    for (let number = 0; number < 300; number += 1)
      expect(bytesOf(plan, number), `request ${number}`).toBe(sent[number]);
  });

  it('is what a server gets of a load, in its order', async () => {
    const seen: string[] = [];
    await using server = await serveHttp((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.end();
    });
    const targets = TARGETS.map((target) => ({ ...target, origin: server.origin }));
    const plan = loadPlan(targets, {
      model: 'closed',
      connections: 1,
      requests: 40,
      warmup: { requests: 6, durationMs: 0 },
    });
    await measureHere(plan);
    const lines = Array.from({ length: 40 }, (_, number) => bytesOf(plan, number).split(' HTTP/', 1)[0]);
    expect(seen.slice(6)).toEqual(lines);
  });

  it('says when the request is due', () => {
    const plan = loadPlan([loadTarget(ORIGIN)], { requests: 10, ratePerSecond: 100 });
    expect(requestOf(plan, 7)).toMatchObject({ dueMs: expect.closeTo(70, 6) });
    expect(requestOf({ ...plan, model: 'closed' }, 7)).toMatchObject({ dueMs: undefined });
    expect(requestOf({ ...plan, engine: 'k6' }, 7)).toMatchObject({ dueMs: undefined });
  });

  it('says why there is none', () => {
    const plan = loadPlan([loadTarget(ORIGIN)], { requests: 10 });
    expect(requestOf(plan, 10)).toEqual({ problem: 'the plan has at most 10 requests, numbered from 0' });
    const timed = loadPlan([loadTarget(ORIGIN)], { durationMs: 1000, ratePerSecond: 10 });
    expect(requestOf(timed, 9)).toMatchObject({ number: 9 });
    expect(requestOf(timed, 10)).toEqual({ problem: 'the plan is over before it has so many requests' });
    expect(requestOf({ ...plan, engine: 'k6', script: 'load.js' }, 0)).toMatchObject({
      problem: expect.stringContaining('script'),
    });
    const unknown = loadPlan([loadTarget(ORIGIN, { path: '/{{row.id}}', rows })], {
      model: 'closed',
      requests: 10,
      warmup: { requests: 0, durationMs: 500 },
    });
    expect(requestOf(unknown, 0)).toMatchObject({ problem: expect.stringContaining('warm-up') });
  });

  it('passes over a million requests in a moment', () => {
    const plan = loadPlan(TARGETS, { requests: 1_000_001, limits: { ...loadPlan([]).limits, requests: 2_000_000 } });
    const before = process.cpuUsage();
    expect(requestOf(plan, 1_000_000)).toMatchObject({ number: 1_000_000 });
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(3_000_000);
  });
});
