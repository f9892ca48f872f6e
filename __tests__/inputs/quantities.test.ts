import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/lib/nearest.ts';
import { parseCount, parseDuration, parseRate } from '../../src/lib/quantities.ts';
import { knownTool } from '../../src/tools/tool-downloads.ts';

describe('quantities', () => {
  it.each([
    ['500ms', 500],
    ['2s', 2000],
    ['1.5m', 90_000],
    ['1h', 3_600_000],
    ['0.07s', 70],
    ['250us', 0.25],
    ['10 s', 10_000],
    ['1m30s', 90_000],
    ['1h30m', 5_400_000],
    ['2s500ms', 2_500],
  ])('%s is a duration', (text, ms) => expect(parseDuration(text)).toBe(ms));

  it.each(['30s1m', '1m1m', '10', '-1s', '1e3ms', 's', '1s2', '', '1 d', 'Infinity', '1_0s'])(
    '%j is no duration',
    (text) => expect(parseDuration(text)).toBeUndefined(),
  );

  it.each([
    ['20', 20],
    ['20/s', 20],
    ['600/m', 10],
    ['36 / h', 0.01],
    ['0.5/s', 0.5],
  ])('%s is a rate', (text, perSecond) => expect(parseRate(text)).toBe(perSecond));

  it.each(['fast', '-5', '20/x', '/s', '', 'NaN'])('%j is no rate', (text) => expect(parseRate(text)).toBeUndefined());

  it.each(['1.5', '-1', '1__0', '_1', '99999999999999999999', '0x10', ''])('%j is no count', (text) =>
    expect(parseCount(text)).toBeUndefined(),
  );
});

describe('the nearest word', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['rate', 'raet', 1],
    ['kitten', 'sitting', 3],
  ])('%j and %j are %i apart', (left, right, distance) => expect(editDistance(left, right)).toBe(distance));

  it('is none when nothing is near', () => {
    expect(nearest('timout', ['timeout', 'targets'])).toBe('timeout');
    expect(nearest('foo', ['rate', 'timeout'])).toBeUndefined();
  });
});

describe('tool downloads', () => {
  it('know the release file and its checksum', () => {
    expect(knownTool('kind', '0.33.0', 'amd64')).toMatchObject({
      url: 'https://github.com/kubernetes-sigs/kind/releases/download/v0.33.0/kind-linux-amd64',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(knownTool('kubectl', '1.36.4', 'arm64').url).toBe(
      'https://dl.k8s.io/release/v1.36.4/bin/linux/arm64/kubectl',
    );
    expect(knownTool('k6', '2.3.0', 'arm64')).toMatchObject({
      url: 'https://github.com/grafana/k6/releases/download/v2.3.0/k6-v2.3.0-linux-arm64.tar.gz',
      archivePath: 'k6-v2.3.0-linux-arm64/k6',
    });
  });

  it('have a checksum of their own for each architecture', () => {
    expect(knownTool('kind', '0.33.0', 'amd64').sha256).not.toBe(knownTool('kind', '0.33.0', 'arm64').sha256);
  });

  it.each(['9.9.9', 'constructor', '__proto__'])(
    'have no checksum for version %s, and say which versions have one',
    (version) => {
      const tool = knownTool('kind', version, 'amd64');
      expect(tool.sha256).toBeUndefined();
      expect(tool.knownVersions[0]).toBe('0.33.0');
    },
  );

  it('come from a mirror when there is one', () => {
    expect(knownTool('kind', '0.33.0', 'amd64', 'https://mirror.example.com/kind/').url).toBe(
      'https://mirror.example.com/kind/v0.33.0/kind-linux-amd64',
    );
  });
});
