import { expect, it } from 'vitest';
import { TimeRange } from '../../src/page/time-range.ts';

it('ends with the last second, not where it begins', () => {
  expect(new TimeRange([{ x: [0, 1, 2, 3] }]).shown).toEqual([0, 4]);
  expect(new TimeRange([{ x: [0, 4, 8] }, { x: [-2, -1, 0] }]).shown).toEqual([-2, 12]);
});

it('shows some seconds of a run that had one', () => {
  expect(new TimeRange([{ x: [0] }]).shown).toEqual([0, 2]);
  expect(new TimeRange([]).shown).toEqual([0, 2]);
});
