import { describe, expect, it } from 'vitest';
import { compileTargets, requestSequence } from '../../../src/load/generator/planned-request.ts';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { loadPlan, loadTarget } from '../support.ts';

const origin = 'http://127.0.0.1:1';

function firstRequests(
  plan: LoadPlan,
  count: number,
  purpose: 'warm-up' | 'measuring' = 'measuring',
): readonly { host: string; path: string; body: string | Buffer | undefined }[] {
  const sequence = requestSequence(plan, compileTargets(plan), purpose);
  return Array.from({ length: count }, () => {
    const { host, path, body } = sequence.next().request;
    return { host, path, body };
  });
}

describe('requestSequence', () => {
  const targets = [
    loadTarget(origin, { name: 'foo', host: 'foo.localhost', path: '/{{uuid}}', weight: 3 }),
    loadTarget(origin, {
      name: 'bar',
      host: 'bar.localhost',
      path: '/{{randomInt 1 100}}',
      body: '{{counter}}',
      weight: 1,
    }),
  ];

  it('is the same for the same seed and plan', () => {
    const plan = loadPlan(targets);
    expect(firstRequests(plan, 200)).toEqual(firstRequests(plan, 200));
    expect(firstRequests(plan, 200)).not.toEqual(firstRequests({ ...plan, seed: 'other' }, 200));
  });

  it('is shared out by weight', () => {
    const hosts = firstRequests(loadPlan(targets), 4000).map(({ host }) => host);
    const share = hosts.filter((host) => host === 'foo.localhost').length / hosts.length;
    expect(share).toBeGreaterThan(0.71);
    expect(share).toBeLessThan(0.79);
  });

  it('takes templates from a stream of their own: another path leaves the choice of targets alone', () => {
    const plain = [
      loadTarget(origin, { name: 'foo', weight: 3 }),
      loadTarget(origin, { name: 'bar', host: 'bar.localhost', weight: 1 }),
    ];
    const hostsOf = (plan: LoadPlan): readonly string[] => firstRequests(plan, 300).map(({ host }) => host);
    expect(hostsOf(loadPlan(plain))).toEqual(hostsOf(loadPlan(targets)));
  });

  it('never gives a counter twice, warm-up included', () => {
    const plan = loadPlan([loadTarget(origin, { path: '/{{counter}}' })]);
    expect(firstRequests(plan, 3).map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
    expect(firstRequests(plan, 1, 'warm-up')[0]?.path).toBe('/1000000001');
  });

  it('uses the rows of a target in turn', () => {
    const plan = loadPlan([loadTarget(origin, { path: '/{{row.id}}/{{row.id}}', rows: [{ id: 'a' }, { id: 'b' }] })]);
    expect(firstRequests(plan, 3).map(({ path }) => path)).toEqual(['/a/a', '/b/b', '/a/a']);
  });

  it('prebuilds a request without templates', () => {
    const plan = loadPlan([loadTarget(origin, { body: 'fixed' })]);
    const sequence = requestSequence(plan, compileTargets(plan), 'measuring');
    expect(sequence.next().request).toBe(sequence.next().request);
  });
});
