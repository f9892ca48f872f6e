import { describe, expect, test } from 'vitest';
import { canonicalImage, overrideImage, parseImage } from '../../../src/kubernetes/objects/images.ts';

describe('image references', () => {
  test.each([
    ['nginx', { name: 'docker.io/library/nginx', tag: 'latest', digest: undefined }],
    ['prom/prometheus:v3', { name: 'docker.io/prom/prometheus', tag: 'v3', digest: undefined }],
    ['localhost:5000/app', { name: 'localhost:5000/app', tag: 'latest', digest: undefined }],
    ['ghcr.io/a/b:1@sha256:00', { name: 'ghcr.io/a/b', tag: '1', digest: 'sha256:00' }],
    ['a@sha256:00', { name: 'docker.io/library/a', tag: undefined, digest: 'sha256:00' }],
  ])('%s is taken apart', (reference, parts) => {
    expect(parseImage(reference)).toEqual(parts);
  });

  test('the name in containerd drops the tag when there is a digest', () => {
    expect(canonicalImage('nginx/nginx-ingress:5.5.3@sha256:ab')).toBe('docker.io/nginx/nginx-ingress@sha256:ab');
    expect(canonicalImage('nginx/nginx-ingress:5.5.3')).toBe('docker.io/nginx/nginx-ingress:5.5.3');
  });
});

describe('image overrides', () => {
  const reference = 'prom/prometheus:v3.15.0@sha256:ef';

  test('a bare name replaces every tag of it, however its registry is spelt', () => {
    expect(overrideImage(reference, { 'docker.io/prom/prometheus': 'mirror/prometheus:1' })).toBe(
      'mirror/prometheus:1',
    );
  });

  test('a key with a tag replaces just that tag and wins over the bare name', () => {
    const overrides = { 'prom/prometheus': 'bare:1', 'prom/prometheus:v3.15.0': 'exact:1' };
    expect(overrideImage(reference, overrides)).toBe('exact:1');
    expect(overrideImage('prom/prometheus:v2', overrides)).toBe('bare:1');
  });

  test('an image of another name stays', () => {
    expect(overrideImage('grafana/grafana:1', { 'prom/prometheus': 'x' })).toBe('grafana/grafana:1');
  });
});
