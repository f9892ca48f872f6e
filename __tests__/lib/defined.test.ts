import { describe, expect, it } from 'vitest';
import { defined } from '../../src/lib/defined.ts';

describe('defined', () => {
  it('leaves out fields without a value, and no others', () => {
    const fields: { readonly a: string | undefined; readonly b: number; readonly c: boolean; readonly d: null } = {
      a: undefined,
      b: 0,
      c: false,
      d: null,
    };
    expect(Object.entries(defined(fields))).toEqual([
      ['b', 0],
      ['c', false],
      ['d', null],
    ]);
    expect(Object.keys(fields)).toContain('a');
  });

  it('has a type that says so', () => {
    const word: string | undefined = ['x'][0];
    const optional: { readonly word?: string } = defined({ word });
    // @ts-expect-error a field that may be undefined is no optional one
    const loose: { readonly word?: string } = { word };
    expect([optional, loose]).toEqual([{ word: 'x' }, { word: 'x' }]);
  });
});
