import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/lib/json-text.ts';
import { sampleReport } from '../support/sample-report.ts';

describe('the text of JSON', () => {
  it('has lists of figures on one line', () => {
    expect(jsonText({ atMs: [0, 1.5, null], names: ['a', 'b'], none: [], rows: [{ x: 1 }], empty: {} })).toBe(
      `{
  "atMs": [0, 1.5, null],
  "names": [
    "a",
    "b"
  ],
  "none": [],
  "rows": [
    {
      "x": 1
    }
  ],
  "empty": {}
}`,
    );
  });

  it.each([
    sampleReport(),
    { list: [Number.NaN, Number.POSITIVE_INFINITY, -0, 1e21, 1e-7], 'a"b\n': '\u2028</script>\ud800' },
    { missing: undefined, list: [undefined, 'x'], nested: [[1, 2], [null], [[]]] },
    null,
    'text',
    [],
    [1, 'two', { three: [3] }],
  ])('says what JSON.stringify says', (value) => {
    expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
  });

  it('without lists of figures is that of JSON.stringify to the letter', () => {
    const value = { a: { b: ['c', { d: true, e: false }, ['f']] }, g: '', h: {} };
    expect(jsonText(value)).toBe(JSON.stringify(value, null, 2));
  });
});
