/** Where results of other scanners are shown. */

import { describe, expect, it } from 'vitest';
import type { Repository } from '../../src/sarif/foreign/foreign-run.ts';
import { built, located, REPOSITORY, runsOf, sarifOf } from './foreign-samples.ts';
import { repository } from './sample-findings.ts';

function placeOf(text: string, place: Repository = REPOSITORY) {
  const [result] = built(runsOf(text, place)).runs[0]?.results ?? [];
  const physical = result?.locations[0].physicalLocation;
  return { uri: physical?.artifactLocation.uri, region: physical?.region, text: result?.message.text };
}

describe('a place', () => {
  it.each([
    ['deploy/web.yaml', 'deploy/web.yaml'],
    ['./deploy//web.yaml', 'deploy/web.yaml'],
    ['deploy\\web.yaml', 'deploy/web.yaml'],
    ['deploy/my%20web.yaml', 'deploy/my%20web.yaml'],
    ['deploy/my web.yaml', 'deploy/my%20web.yaml'],
    ['100%.yaml', '100%25.yaml'],
    ['a:b/c.yaml', 'a%3Ab/c.yaml'],
    ['/github/workspace/deploy/web.yaml', 'deploy/web.yaml'],
    ['file:///github/workspace/deploy/web.yaml', 'deploy/web.yaml'],
    ['file://localhost/home/runner/work/shop/shop/deploy/web.yaml', 'deploy/web.yaml'],
    ['file:/home/runner/work/shop/shop/deploy/my%20web.yaml', 'deploy/my%20web.yaml'],
  ])('%s is in the repository', (uri, expected) => {
    const place = placeOf(sarifOf(located(uri)));
    expect(place).toEqual({ uri: expected, region: { startLine: 2 }, text: 'A problem.' });
  });

  it.each([
    'nginx:1.25',
    'docker:nginx',
    'https://github.com/shop/shop/blob/main/deploy/web.yaml',
    'usr/lib/libssl.so.3',
    '/etc/passwd',
    '../web.yaml',
    '/github/workspace/../../etc/passwd',
    'file:///home/runner/work/shop/shop',
    '%ff',
    'a'.repeat(10_000),
  ])('%s is not, and goes to the fallback', (uri) => {
    const { uri: shown, text } = placeOf(sarifOf(located(uri)));
    expect(shown).toBe('.github/workflows/load.yaml');
    expect(text).toContain(`A problem.\nReported for: ${uri.slice(0, 500)}`);
  });

  it.each([[{}], [{ locations: [] }], [{ locations: [{}] }], [{ locations: 'a' }]])(
    'that is missing (%j) is the fallback',
    (result) => {
      expect(placeOf(sarifOf(result))).toMatchObject({ uri: '.github/workflows/load.yaml', text: 'A problem.' });
    },
  );

  it.each([
    [{ startLine: 0 }, { startLine: 1 }],
    [{ startLine: 41 }, { startLine: 40 }],
    [{ startLine: 1e300, endLine: 1e301 }, { startLine: 40 }],
    [
      { startLine: 2.5, endLine: 3.5 },
      { startLine: 2, endLine: 3 },
    ],
    [{ startLine: 9, endLine: 2 }, { startLine: 9 }],
    [{ startLine: 'a' }, { startLine: 1 }],
    [{}, { startLine: 1 }],
  ])('at %j is at lines that the file has', (region, expected) => {
    expect(placeOf(sarifOf(located('deploy/web.yaml', region))).region).toEqual(expected);
  });

  it('in an empty file is at line 1', () => {
    expect(placeOf(sarifOf(located('empty')), repository({ empty: 0 })).region).toEqual({ startLine: 1 });
  });

  it('below a base that names itself is found or not, and ends', () => {
    const bases = { A: { uri: 'deploy/', uriBaseId: 'B' }, B: { uriBaseId: 'A' } };
    const location = { physicalLocation: { artifactLocation: { uri: 'web.yaml', uriBaseId: 'A' } } };
    const { uri } = placeOf(sarifOf({ locations: [location] }, { originalUriBaseIds: bases }));
    expect(uri).toBe('.github/workflows/load.yaml');
  });

  it('below %SRCROOT%, defined or not, is of the repository', () => {
    for (const uri of [undefined, 'file:///home/runner/work/shop/shop/', 'file:///github/workspace']) {
      const location = { physicalLocation: { artifactLocation: { uri: 'deploy/web.yaml', uriBaseId: '%SRCROOT%' } } };
      const bases = uri === undefined ? {} : { originalUriBaseIds: { '%SRCROOT%': { uri } } };
      expect(placeOf(sarifOf({ locations: [location] }, bases)).uri).toBe('deploy/web.yaml');
    }
  });
});
