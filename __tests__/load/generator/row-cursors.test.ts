/** Which row each request gets, over warm-up, load and targets. */
import { describe, expect, it } from 'vitest';
import { compileTargets, RowCursors, requestSequence } from '../../../src/load/generator/planned-request.ts';
import { rowUses } from '../../../src/load/plan/row-use.ts';
import { loadPlan, loadTarget, measureHere, serveHttp } from '../support.ts';

const rows = Array.from({ length: 30 }, (_, index) => ({ n: `${index}` }));

describe('rows of a file', () => {
  it('are handed out once in order over warm-up, load and targets that share it', async () => {
    const seen: string[] = [];
    await using server = await serveHttp((request, response) => {
      seen.push(request.url ?? '');
      response.end();
    });
    const target = (name: string) => loadTarget(server.origin, { name, path: '/{{row.n}}', rows });
    const plan = loadPlan([target('a'), target('b')], { requests: 20, warmup: { requests: 10, durationMs: 0 } });
    await measureHere(plan);
    expect(seen.map((path) => Number(path.slice(1))).toSorted((a, b) => a - b)).toEqual(rows.map(({ n }) => Number(n)));
    expect(rowUses(plan, plan.targets)).toEqual([{ targets: ['a', 'b'], rows: 30, isOnce: false, needed: 30 }]);
  });

  it('come again after the last, and at random where that is asked for, by the seed', () => {
    const plan = (rowMode: 'cycle' | 'random') =>
      loadPlan([loadTarget('http://127.0.0.1', { path: '/{{row.n}}', rows: rows.slice(0, 3), rowMode })]);
    const paths = (rowMode: 'cycle' | 'random') => {
      const sequence = requestSequence(plan(rowMode), compileTargets(plan(rowMode)), 'measuring', new RowCursors());
      return Array.from({ length: 60 }, () => sequence.next().request.path);
    };
    expect(paths('cycle').slice(0, 7)).toEqual(['/0', '/1', '/2', '/0', '/1', '/2', '/0']);
    expect(paths('random')).toEqual(paths('random'));
    expect(new Set(paths('random'))).toEqual(new Set(['/0', '/1', '/2']));
    expect(paths('random').slice(0, 7)).not.toEqual(paths('cycle').slice(0, 7));
    expect(rowUses(plan('random'), plan('random').targets)).toEqual([]);
  });
});
