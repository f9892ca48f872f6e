/** Which objects a patch is for. */
import { describe, expect, it } from 'vitest';
import { namePattern } from '../../../src/kubernetes/sources/name-pattern.ts';
import { labelSelector, selectorOf } from '../../../src/kubernetes/sources/selector.ts';
import { rename, type TrackedObject } from '../../../src/kubernetes/sources/tracked-object.ts';

const TEXTS = [
  '',
  'a',
  'b',
  'ab',
  'ba',
  'aab',
  'abab',
  'web',
  'web-1',
  'shop-web',
  'shopXweb',
  'api',
  'a.b',
  'a-b',
  ']',
];

describe('namePattern', () => {
  it.each([
    'web',
    'web|api',
    '^web$',
    '.*',
    '.+',
    'shop.web',
    'shop\\-web',
    'a\\.b',
    '(shop-)?web',
    '(?:a|b)+',
    '(a|ab)(b|ab)*',
    'a*b?',
    'a+?b',
    '[ab]+',
    '[^a]',
    '[a-c.-]+',
    '[]]',
    'web-[0-9]',
    '(a*)*b',
    '|a',
    '()',
  ])('matches what the expression %s matches', (pattern) => {
    const expected = TEXTS.filter((text) => new RegExp(`^(?:${pattern === '[]]' ? '\\]' : pattern})$`).test(text));
    expect(TEXTS.filter(namePattern(pattern))).toEqual(expected);
  });

  it.each(['a{2}', '\\w+', '[[:alpha:]]', '(?i)a', '(', 'a)', '[a', '*', 'a\\', 'x'.repeat(999) + '.'.repeat(9)])(
    'lets everything pass that it can not read: %s',
    (pattern) => expect(TEXTS.every(namePattern(pattern))).toBe(true),
  );

  it('takes a moment for what a backtracking expression takes for ever', () => {
    const isMatch = namePattern(`${'(a*)*'.repeat(20)}((a+)+)+${'(a|a)*'.repeat(50)}b`);
    const started = performance.now();
    expect(isMatch('a'.repeat(253))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('labelSelector', () => {
  const labels = new Map([
    ['app', 'web'],
    ['tier', 'front'],
  ]);
  it.each([
    ['', true],
    ['app=web', true],
    ['app==web,tier=front', true],
    ['app=web, tier=back', false],
    ['app!=api', true],
    ['app', true],
    ['!app', false],
    ['!other', true],
    ['app in (api, web)', true],
    ['app notin (api, web),tier', false],
    ['app notin (api)', true],
    ['other in (a)', false],
  ])('%s is %s', (selector, isMet) => expect(labelSelector(selector)(labels)).toBe(isMet));
});

describe('selectorOf', () => {
  const web = (): TrackedObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    identities: [{ name: 'web', namespace: '' }],
    isGenerated: false,
    own: undefined,
    statements: [],
    labels: new Map([['app', 'web']]),
    annotations: new Map(),
  });

  it.each([
    [{}, true],
    [{ kind: 'Deployment|StatefulSet' }, true],
    [{ kind: 'Deploy' }, false],
    [{ group: 'apps', version: 'v1' }, true],
    [{ group: 'batch' }, false],
    [{ name: 'w.*' }, true],
    [{ namespace: 'default' }, true],
    [{ namespace: 'shop' }, false],
    [{ labelSelector: 'app=api' }, false],
    [{ annotationSelector: '!a' }, true],
  ])('%j: %s', (target, isMet) => expect(selectorOf(target)(web())).toBe(isMet));

  it('goes by the first and by the present name, as kustomize does', () => {
    const object = web();
    rename(object, { name: 'b-web', namespace: 'shop' });
    rename(object, { name: 'a-b-web' });
    expect(['web', 'b-web', 'a-b-web'].map((name) => selectorOf({ name })(object))).toEqual([true, false, true]);
    expect(selectorOf({ namespace: 'shop' })(object)).toBe(true);
  });
});
