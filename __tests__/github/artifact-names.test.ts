import { describe, expect, it } from 'vitest';
import {
  type ArtifactOwner,
  bundleName,
  isBundleName,
  ownerKey,
  pageOfBundle,
  parseBundleName,
  reportName,
} from '../../src/github/artifact-names.ts';

const owner = (change: Partial<ArtifactOwner> = {}): ArtifactOwner => ({
  workflow: 'CI',
  job: 'load',
  attempt: 1,
  ...change,
});

describe('the names of artifacts', () => {
  it('say job, leg and attempt', () => {
    const named = owner({ leg: 'node=24, os=ubuntu', attempt: 2 });
    expect(bundleName(named)).toMatch(/^loadtest-load-node-24-os-ubuntu-[0-9a-f]{12}-2\.zip$/);
    expect(reportName(named)).toMatch(/^report-load-node-24-os-ubuntu-[0-9a-f]{12}-2\.html$/);
    expect(bundleName(owner())).toMatch(/^loadtest-load-[0-9a-f]{12}-1\.zip$/);
  });

  it.each([
    [{ leg: 'a/b' }, { leg: 'a:b' }],
    [{ leg: 'ä' }, { leg: 'ö' }],
    [{ leg: `${'x'.repeat(60)}1` }, { leg: `${'x'.repeat(60)}2` }],
    [{}, { leg: '' }],
    [
      { job: 'a', leg: 'b-c' },
      { job: 'a-b', leg: 'c' },
    ],
    [{ workflow: 'CI' }, { workflow: 'Nightly' }],
    [{ step: 'first' }, { step: 'second' }],
    [{ attempt: 1 }, { attempt: 2 }],
  ])('of %j and %j differ', (one, other) => {
    expect(bundleName(owner(one))).not.toBe(bundleName(owner(other)));
    expect(reportName(owner(one))).not.toBe(reportName(owner(other)));
  });

  it.each([
    '../../etc/passwd',
    'a"b:c<d>e|f*g?h\r\ni\\j/k',
    '...',
    '日本語',
    '\u0000\u202e\ud800',
    '-'.repeat(100_000),
    'x'.repeat(1_000_000),
  ])('take any text: %.30j', (text) => {
    for (const name of [bundleName(owner({ job: text, leg: text })), reportName(owner({ job: text, leg: text }))]) {
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
      expect(name.length).toBeLessThanOrEqual(130);
    }
    expect(pageOfBundle(bundleName(owner({ job: text, leg: text })))).toBe(reportName(owner({ job: text, leg: text })));
    expect(isBundleName(bundleName(owner({ job: text, leg: text })))).toBe(true);
  });

  it('are read back: the key is that of all attempts', () => {
    const named = owner({ leg: 'node=24', attempt: 17 });
    expect(parseBundleName(bundleName(named))).toEqual({ key: ownerKey(named), attempt: 17 });
    expect(ownerKey(named)).toBe(ownerKey({ ...named, attempt: 1 }));
  });

  it.each([
    '',
    'loadtest',
    'loadtest-load-1',
    `loadtest-load-${'a'.repeat(12)}-0.zip`,
    `loadtest-load-${'g'.repeat(12)}-1.zip`,
    `loadtest-load-${'a'.repeat(12)}-1.zip\n`,
    `loadtest-lo/ad-${'a'.repeat(12)}-1.zip`,
    `xloadtest-load-${'a'.repeat(12)}-1.zip`,
    `loadtest-load-${'a'.repeat(12)}-1`,
    reportName({ workflow: 'CI', job: 'load', attempt: 1 }),
    `loadtest-${'a-'.repeat(500_000)}`,
  ])('of others are none of ours: %.40j', (name) => {
    expect(isBundleName(name)).toBe(false);
  });
});
