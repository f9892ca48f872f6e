import { describe, expect, it } from 'vitest';
import { jsonShape } from '../../src/collect/bounded-json.ts';
import { sampleReport } from '../support/sample-report.ts';

const shape = (text: string) => jsonShape(Buffer.from(text));

/** By way of the value. */
function count(value: unknown): { readonly depth: number; readonly values: number } {
  if (typeof value !== 'object' || value === null) return { depth: 0, values: 1 };
  const inner = Object.values(value).map(count);
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    values: 1 + inner.reduce((sum, { values }) => sum + values, 0),
  };
}

describe('the shape of a JSON text', () => {
  it.each(['{}', '[[],[[]]]', '[1,2,[3]]', '{"a":{"b":[1,{"c":2}]}}', '"text"', JSON.stringify(sampleReport())])(
    'has the depth of the value, and no fewer values: %.30s',
    (text) => {
      const real = count(JSON.parse(text));
      expect(shape(text).depth).toBe(real.depth);
      expect(shape(text).values).toBeGreaterThanOrEqual(real.values);
      expect(shape(text).values).toBeLessThanOrEqual(2 * real.values + 1);
    },
  );

  it.each(['["[[[["]', '["\\"[[[["]', '["\\\\",[[]]]'.slice(0, 6), '{"[":"]"}', '["\\\\\\"[["]'])(
    'is not changed by brackets in texts: %s',
    (text) => {
      expect(shape(text).depth).toBe(1);
    },
  );

  it('is found in time linear in its length', () => {
    const started = performance.now();
    expect(shape('['.repeat(20_000_000)).depth).toBe(20_000_000);
    shape(`"${'\\'.repeat(20_000_000)}`);
    shape('\\"'.repeat(10_000_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
