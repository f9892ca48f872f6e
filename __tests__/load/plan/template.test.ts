import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/load/plan/random.ts';
import { compileTemplate, type TemplateScope, templateProblems } from '../../../src/load/plan/template.ts';
import { inAddress, inBody } from '../../../src/load/plan/template-places.ts';

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

describe('a value', () => {
  const row = { v: `a b&c=d/é"\n{` };
  const at = (text: string, encode?: (value: string) => string) => {
    const template = compileTemplate(text, encode, { variables: { NAME: 'x&y' } });
    return typeof template === 'string' ? template : template(scope({ row }));
  };

  it('in a path or a query is percent-encoded', () => {
    expect(at('/x?q={{row.v}}&n={{var.NAME}}', inAddress)).toBe('/x?q=a%20b%26c%3Dd%2F%C3%A9%22%0A%7B&n=x%26y');
  });

  it.each([
    ['{"n": "{{row.v}}"}', {}, '{"n": "a b&c=d/é\\"\\n{"}'],
    ['[{{row.v}}', { 'Content-Type': 'application/problem+json; charset=utf-8' }, '[a b&c=d/é\\"\\n{'],
    ['n={{row.v}}', { 'content-type': 'application/x-www-form-urlencoded' }, 'n=a+b%26c%3Dd%2F%C3%A9%22%0A%7B'],
    ['{"n": "{{row.v}}"}', { 'content-type': 'text/plain' }, '{"n": "a b&c=d/é"\n{"}'],
    ['n={{row.v}}', {}, 'n=a b&c=d/é"\n{'],
    ['{{row.v}}', {}, 'a b&c=d/é"\n{'],
  ])('in the body %j with %j is written as it wants it', (body, headers, written) => {
    expect(at(body, inBody(body, headers))).toBe(written);
  });

  it('is written as it is where that is asked for, and braces are braces', () => {
    expect(at('/{{raw row.v}}', inAddress)).toBe(`/${row.v}`);
    expect(at('{{raw var.NAME}}', inAddress)).toBe('x&y');
    expect(compileTemplate('a {{{{b}} {{{{{{var.NAME}}', undefined, { variables: { NAME: 'c' } })).toBe('a {{b}} {{c');
    expect(at('{{{row.v}}}')).toBe(`{${row.v}}`);
  });
});

describe('templateProblems', () => {
  it('has none for all kinds of templates', () => {
    expect(templateProblems('{{uuid}} {{counter}} {{randomInt 1 6}} {{row.id}}', { rows: [{ id: '1' }] })).toEqual([]);
  });

  it.each([
    ['{{user}}', [], '{{user}} is not known'],
    ['{{randomInt 5 1}}', [], 'no numbers in it'],
    ['{{randomInt 1}}', [], 'is not known'],
    ['{{env.TOKEN}}', [], 'the environment is not read. Write {{var.TOKEN}}'],
    ['{{row.id}}', [], 'needs rows'],
    ['{{raw row.id}}', [], 'needs rows'],
    ['{{raw user}}', [], '{{raw user}} is not known'],
    ['{{var.X}}', [], 'needs the input variables'],
    ['{{row.id}}', [{ id: '1' }, { name: 'x' }], 'row 2 has no plain value in a column "id"'],
  ])('says what is wrong with %s', (text, rows: Readonly<Record<string, string>>[], problem) => {
    expect(templateProblems(text, { rows })).toEqual([expect.stringContaining(problem)]);
  });
});
