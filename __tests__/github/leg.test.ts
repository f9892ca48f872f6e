import { expect, it } from 'vitest';
import { legOf } from '../../src/github/leg.ts';

it.each([
  ['', undefined],
  ['null', undefined],
  ['{}', undefined],
  ['{"node":24,"os":"ubuntu"}', 'node=24, os=ubuntu'],
  ['{"overlay":{"name":"base"}}', 'overlay={"name":"base"}'],
  ['second step', 'second step'],
  ['{"a":"one\\ntwo"}', 'a=one two'],
  ['3', '3'],
])('the leg of %s is %s', (matrix, leg) => {
  expect(legOf(matrix)).toBe(leg);
});

it('is what was given when it is nested deeper than can be written', () => {
  const matrix = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  expect(legOf(matrix)).toBe(`${matrix.slice(0, 199)}…`);
});

it('is bounded', () => {
  expect(legOf(JSON.stringify({ a: 'x'.repeat(10_000) }))?.length).toBeLessThanOrEqual(201);
});
