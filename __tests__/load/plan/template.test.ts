import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/load/plan/random.ts';
import { compileTemplate, type TemplateScope, templateProblems } from '../../../src/load/plan/template.ts';

function scope(changes: Partial<TemplateScope> = {}): TemplateScope {
  return { random: randomStream('seed', 'templates'), counter: 1, row: {}, ...changes };
}

function written(text: string, given: TemplateScope = scope()): string {
  const template = compileTemplate(text);
  return typeof template === 'string' ? template : template(given);
}

describe('compileTemplate', () => {
  it('leaves a text without templates as it is, so that it costs nothing per request', () => {
    expect(compileTemplate('/plain?a={b}')).toBe('/plain?a={b}');
  });

  it('writes the counter, a column of the row, and the text between', () => {
    expect(written('/users/{{counter}}/{{ row.name }}!', scope({ counter: 7, row: { name: 'ada' } }))).toBe(
      '/users/7/ada!',
    );
  });

  it('writes version 4 UUIDs, each another', () => {
    const template = compileTemplate('{{uuid}}');
    if (typeof template === 'string') throw new Error('not compiled');
    const given = scope();
    const uuids = Array.from({ length: 200 }, () => template(given));
    expect(new Set(uuids).size).toBe(200);
    for (const uuid of uuids)
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('draws every number of a range, both ends included, and none beyond', () => {
    const template = compileTemplate('{{randomInt -1 2}}');
    if (typeof template === 'string') throw new Error('not compiled');
    const given = scope();
    const drawn = new Set(Array.from({ length: 300 }, () => template(given)));
    expect([...drawn].sort()).toEqual(['-1', '0', '1', '2']);
  });
});

describe('templateProblems', () => {
  it('has none for all kinds of templates', () => {
    expect(templateProblems('{{uuid}} {{counter}} {{randomInt 1 6}} {{row.id}}', [{ id: '1' }])).toEqual([]);
  });

  it.each([
    ['{{user}}', [], '{{user}} is not known'],
    ['{{randomInt 5 1}}', [], 'no numbers in it'],
    ['{{randomInt 1}}', [], 'is not known'],
    ['{{row.id}}', [], 'needs rows'],
    ['{{row.id}}', [{ id: '1' }, { name: 'x' }], 'row 2 has no column "id"'],
  ])('says what is wrong with %s', (text, rows: Readonly<Record<string, string>>[], problem) => {
    expect(templateProblems(text, rows)).toEqual([expect.stringContaining(problem)]);
  });
});
