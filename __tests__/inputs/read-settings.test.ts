import { describe, expect, it } from 'vitest';
import type { InputSpec } from '../../src/inputs/input-spec.ts';
import { INPUTS } from '../../src/inputs/spec.ts';
import { describeProblem } from '../../src/lib/errors.ts';
import { selfSigned } from '../load/certificate.ts';
import { problemsOf, settingsOf } from '../support/load-settings.ts';

describe('defaults', () => {
  it('are a kind cluster in the action and no cluster on the command line', () => {
    expect(settingsOf({}, {}, 'action').cluster.kind).toBe('kind');
    expect(settingsOf({}, {}, 'cli').cluster.kind).toBe('none');
  });

  it('are 200 requests at 20/s in the open model after a warm-up of 1 s', () => {
    const { load } = settingsOf({});
    expect(load).toMatchObject({
      model: 'open',
      arrival: 'poisson',
      requests: 200,
      ratePerSecond: 20,
      connections: 50,
      warmup: { requests: 0, durationMs: 1000 },
    });
    expect(load).not.toHaveProperty('durationMs');
  });

  it('are the two bundled targets, each told from the other by its body', () => {
    const targets = settingsOf({}).app.targets.map(({ name, host, expect: { bodyContains } }) => [
      name,
      host,
      bodyContains,
    ]);
    expect(targets).toEqual([
      ['foo', 'foo.localhost', 'foo'],
      ['bar', 'bar.localhost', 'bar'],
    ]);
  });

  it('count for an input whose text is empty, as GitHub passes inputs that were left out', () => {
    const empty = Object.fromEntries(INPUTS.map((input) => [input.name, '']));
    expect(settingsOf(empty)).toEqual(settingsOf({}));
  });

  it('can be written out, and mean the same', () => {
    const written = INPUTS.filter((input: InputSpec) => input.default !== '' && input.secret !== true).map((input) => [
      input.name,
      input.default,
    ]);
    expect(settingsOf(Object.fromEntries(written), {}, 'action')).toEqual({
      ...settingsOf({}, {}, 'action'),
      app: expect.anything(),
    });
  });

  it('name a node image with its digest', () => {
    expect(settingsOf({}).cluster.nodeImage).toMatch(/^kindest\/node:v1\.36\.4@sha256:[0-9a-f]{64}$/);
  });
});

describe('single inputs', () => {
  it.each([
    ['rate', '600/m', { load: { ratePerSecond: 10 } }],
    ['rate', '20', { load: { ratePerSecond: 20 } }],
    ['timeout', '1.5s', { load: { timeoutMs: 1500 } }],
    ['max-requests', '10_000', { load: { limits: { requests: 10_000 } } }],
    ['warmup', '20 requests', { load: { warmup: { requests: 20, durationMs: 0 } } }],
    ['warmup', '20 requests, 2s', { load: { warmup: { requests: 20, durationMs: 2000 } } }],
    ['warmup', 'none', { load: { warmup: { requests: 0, durationMs: 0 } } }],
    ['monitor', 'False', { app: { monitor: false } }],
    ['http-port', '8080', { cluster: { httpPort: 8080 } }],
    ['kind-version', 'v0.32.0', { tools: { kind: { version: '0.32.0' } } }],
    ['k6-base-url', 'https://mirror.example.com/k6/', { tools: { k6: { baseUrl: 'https://mirror.example.com/k6' } } }],
    ['image-overrides', 'a=b:1\nregistry:5000/c=d', { app: { imageOverrides: { a: 'b:1', 'registry:5000/c': 'd' } } }],
    ['images', 'a:1, b:2', { app: { images: ['a:1', 'b:2'] } }],
    ['allowed-hosts', 'Staging.example.com, 10.0.0.5', { load: { allowedHosts: ['staging.example.com', '10.0.0.5'] } }],
    ['seed', 'my seed', { load: { seed: 'my seed' } }],
    ['thresholds', 'none', { thresholds: [] }],
  ])('%s: %s is understood', (name, text, expected) => {
    expect(settingsOf({ [name]: text })).toMatchObject(expected);
  });

  it.each([
    ['rate', 'fast'],
    ['rate', '-5'],
    ['rate', '0'],
    ['rate', '1e3'],
    ['workers', '-1'],
    ['workers', '2.5'],
    ['timeout', '10'],
    ['timeout', '0s'],
    ['timeout', '11m'],
    ['duration', '1d'],
    ['requests', '0'],
    ['warmup', '20'],
    ['warmup', '1s, 2s'],
    ['http-port', '70000'],
    ['monitor', 'yes'],
    ['kubectl-version', 'latest'],
    ['kind-sha256', 'abc'],
    ['kind-base-url', 'ftp://mirror.example.com'],
    ['image-overrides', 'a=b=c'],
    ['image-overrides', 'a'],
    ['cluster', 'minikube'],
    ['seed', 'x'.repeat(201)],
    ['allowed-hosts', 'http://a.example.com'],
    ['stages', '50/s'],
  ])('%s: %s is refused, and the problem names the input', (name, text) => {
    expect(problemsOf({ [name]: text }).map((problem) => problem.name)).toEqual([name]);
  });

  it('name the variables that kubectl gets in an existing cluster', () => {
    const existing = { cluster: 'existing', 'base-url': 'http://127.0.0.1:1' };
    expect(
      settingsOf({ ...existing, 'kubectl-environment': 'AWS_PROFILE, AWS_REGION' }).cluster.kubectlEnvironment,
    ).toEqual(['AWS_PROFILE', 'AWS_REGION']);
    expect(settingsOf(existing).cluster.kubectlEnvironment).toEqual([]);
  });

  it.each([
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'INPUT_X',
    'RUNNER_TEMP',
    'STATE_workDir',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'PATH',
    'HOME',
    'A=B',
  ])('do not let kubectl have %s', (name) => {
    const [problem] = problemsOf({
      cluster: 'existing',
      'base-url': 'http://127.0.0.1:1',
      'kubectl-environment': `AWS_PROFILE, ${name}`,
    });
    expect(problem).toMatchObject({
      name: 'kubectl-environment',
      value: name,
      allowed: expect.stringContaining('none of the job'),
    });
  });

  it('draw a seed only when none is given', () => {
    expect(settingsOf({}).load.seed).toBe('drawn');
  });

  it('leave the token out of the settings', () => {
    expect(JSON.stringify(settingsOf({ 'github-token': 'ghs_secret' }))).not.toContain('ghs_secret');
  });
});

describe('how much load', () => {
  it('is bounded by time alone when a duration is given', () => {
    expect(settingsOf({ duration: '30s' }).load).toMatchObject({ durationMs: 30_000 });
    expect(settingsOf({ duration: '30s' }).load).not.toHaveProperty('requests');
  });

  it('is bounded by both when both are given', () => {
    expect(settingsOf({ duration: '30s', requests: '50' }).load).toMatchObject({ durationMs: 30_000, requests: 50 });
  });

  it('follows stages, which start from the rate', () => {
    expect(settingsOf({ stages: '50/s:30s, 100/s:1m', rate: '0' }).load).toMatchObject({
      ratePerSecond: 0,
      stages: [
        { ratePerSecond: 50, durationMs: 30_000 },
        { ratePerSecond: 100, durationMs: 60_000 },
      ],
    });
  });

  it('has ten connections in the closed model', () => {
    expect(settingsOf({ model: 'closed' }).load.connections).toBe(10);
  });

  it.each([
    [{ requests: '11', 'max-requests': '10' }, 'requests'],
    [{ rate: '200/s', 'max-rate': '100' }, 'rate'],
    [{ duration: '2m', 'max-duration': '1m' }, 'duration'],
    [{ duration: '1h', rate: '20000' }, 'requests'],
    [{ requests: '100000', rate: '1/s' }, 'duration'],
    [{ stages: '10/s:2h' }, 'duration'],
    [{ warmup: '2h' }, 'warmup'],
  ])('is refused above the caps: %j', (raw, name) => {
    expect(problemsOf(raw).map((problem) => problem.name)).toContain(name);
  });
});

describe('success', () => {
  const sourcesOf = (thresholds: string) => settingsOf({ thresholds }).thresholds.map(({ source }) => source);

  it('is judged beside thresholds that say nothing of it', () => {
    expect(sourcesOf('p95 < 200ms')).toEqual(['success >= 99%', 'p95 < 200ms']);
    expect(sourcesOf('throughput > 5/s\nnot_sent == 0')).toEqual([
      'success >= 99%',
      'throughput > 5/s',
      'not_sent == 0',
    ]);
  });

  it.each(['success >= 50%', 'failures <= 2', 'errors(timeout) == 0', 'target(foo).success >= 90%'])(
    'is judged as %s says, and by nothing else',
    (threshold) => expect(sourcesOf(`p95 < 200ms, ${threshold}`)).toEqual(['p95 < 200ms', threshold]),
  );
});

describe('thresholds on percentiles', () => {
  const refusals = (raw: Readonly<Record<string, string>>) => problemsOf(raw).map(describeProblem);

  it('are refused where the plan has too few requests for them, with the number that would do', () => {
    expect(refusals({ requests: '199', thresholds: 'p95 < 1s' })).toEqual([
      "thresholds: p95 < 1s can't be measured with so few requests: 10 must be expected beyond the percentile; " +
        'plan at least 200 requests, or use a lower percentile',
    ]);
    expect(refusals({ thresholds: 'service.p99 < 1s' })).toEqual([expect.stringContaining('at least 1,000 requests')]);
    expect(settingsOf({ requests: '200', thresholds: 'p95 < 1s' }).load.requests).toBe(200);
  });

  it('are refused with the duration that would do', () => {
    expect(refusals({ duration: '10s', thresholds: 'p95 < 1s' })).toEqual([
      expect.stringContaining(', a duration of 13.0 s at'),
    ]);
    expect(settingsOf({ duration: '13s', thresholds: 'p95 < 1s' }).thresholds).toHaveLength(2);
  });

  it('are refused by the share of the requests that their target gets', () => {
    const targets = '[{name: a, host: foo.localhost, weight: 9}, {name: b, host: bar.localhost}]';
    const raw = { targets, requests: '1000' };
    expect(settingsOf({ ...raw, thresholds: 'target(a).p95 < 1s' }).load.requests).toBe(1000);
    expect(refusals({ ...raw, thresholds: 'target(b).p95 < 1s' })).toEqual([
      expect.stringContaining('target(b).p95 < 1s'),
    ]);
  });

  it('are not refused where the service decides how many requests there are', () => {
    expect(settingsOf({ model: 'closed', duration: '1s', thresholds: 'p99 < 1s' }).thresholds).toHaveLength(2);
    expect(refusals({ model: 'closed', requests: '100', thresholds: 'p99 < 1s' })).toHaveLength(1);
  });
});

describe('inputs that do not go together', () => {
  it.each([
    [{ duration: '1s', stages: '5:1s' }, 'duration'],
    [{ model: 'closed', rate: '5' }, 'rate'],
    [{ model: 'closed', arrival: 'constant' }, 'arrival'],
    [{ model: 'closed', stages: '5:1s', requests: '5' }, 'stages'],
    [{ cluster: 'existing' }, 'base-url'],
    [{ cluster: 'kind', 'base-url': 'http://127.0.0.1' }, 'base-url'],
    [{ cluster: 'kind', kubeconfig: 'x' }, 'kubeconfig'],
    [{ cluster: 'none', manifests: 'k8s', targets: 'foo.localhost' }, 'manifests'],
    [{ cluster: 'kind', manifests: 'k8s', targets: 'foo.localhost', overlay: 'production' }, 'overlay'],
    [{ cluster: 'kind', manifests: 'k8s' }, 'targets'],
    [{ cluster: 'kind', ingress: 'none' }, 'ingress'],
    [{ thresholds: 'target(baz).p95 < 1s' }, 'thresholds'],
    [{ thresholds: 'cpu(nope).avg < 1' }, 'thresholds'],
    [{ thresholds: 'cpu(nginx-ingress).avg < 1' }, 'thresholds'],
    [{ cluster: 'kind', thresholds: 'cpu(gateway).avg < 1' }, 'thresholds'],
    [{ cluster: 'kind', manifests: 'nowhere', targets: 'foo.localhost' }, 'manifests'],
    [{ cluster: 'kind', ingress: 'nowhere' }, 'ingress'],
    [{ script: 'k6.js' }, 'script'],
    [{ engine: 'k6', model: 'closed', duration: '500ms' }, 'duration'],
    [{ engine: 'k6', 'follow-redirects': '1' }, 'follow-redirects'],
    [{ engine: 'k6', targets: 'foo.localhost/{{counter}}' }, 'engine'],
    [{ cluster: 'existing', 'base-url': 'http://169.254.169.254' }, 'base-url'],
  ])('%j is refused', (raw, name) => {
    expect(problemsOf(raw, { 'k6.js': '', x: '' }).map((problem) => problem.name)).toEqual([name]);
  });

  it('leaves templates and redirects to a k6 script of the user’s', () => {
    const raw = { engine: 'k6', script: 'k6.js', 'follow-redirects': '1', targets: 'foo.localhost/{{counter}}' };
    expect(settingsOf(raw, { 'k6.js': '' }).load).toMatchObject({
      script: expect.stringMatching(/k6\.js$/),
      followRedirects: 1,
    });
  });

  it('allows load on the ingress of an existing cluster without more ado', () => {
    expect(settingsOf({ cluster: 'existing', 'base-url': 'http://10.0.0.5:8080' }).load.allowedHosts).toEqual([
      '10.0.0.5',
    ]);
  });
});

describe('problems', () => {
  it('are told all at once', () => {
    const names = problemsOf({ rate: 'abc', workers: '-1', timout: '3s', thresholds: 'p95 < 50%' }).map(
      (problem) => problem.name,
    );
    expect(names).toEqual(expect.arrayContaining(['rate', 'workers', 'timout', 'thresholds']));
    expect(names).toHaveLength(4);
  });

  it('quote the value and say what is allowed', () => {
    expect(problemsOf({ rate: 'abc' }).map(describeProblem)).toEqual([
      'rate: got "abc"; use a number per second or minute, like 20, 20/s or 600/m',
    ]);
  });

  it('suggest the nearest input for an unknown one', () => {
    expect(problemsOf({ timout: '3s' }).map(describeProblem)).toEqual([
      'timout: there is no such input; did you mean timeout?',
    ]);
  });

  it('point into a threshold', () => {
    expect(problemsOf({ thresholds: 'success >= 99%\np95 < 50%' }).map(describeProblem)).toEqual([
      'thresholds: got "p95 < 50%"; use a duration with its unit, like 200ms or 1.5s (column 7)',
    ]);
  });

  it('say which cap was passed, in words', () => {
    expect(problemsOf({ duration: '2h' }).map(describeProblem)).toContain(
      'duration: the plan takes 7200 s, and at most 3600 s are allowed (max-duration)',
    );
  });

  it('name a script that can not be read', () => {
    expect(problemsOf({ engine: 'k6', script: 'nowhere.js' }).map(describeProblem)).toEqual([
      'script: got "nowhere.js"; use the path of a readable k6 script (ENOENT: no such file or directory)',
    ]);
  });

  it('are found for words that every object knows', () => {
    for (const raw of [
      { 'keep-alive': 'constructor' },
      { 'insecure-tls': 'toString' },
      { thresholds: 'memory(foo).max < 64toString' },
    ])
      expect(problemsOf(raw)).toHaveLength(1);
  });

  it('are found where thresholds are asked for and none is there', () => {
    expect(problemsOf({ thresholds: ',' }).map(describeProblem)).toEqual([
      'thresholds: got ","; use at least one threshold, like p95 < 200ms, or none',
    ]);
    expect(settingsOf({ thresholds: 'none' }).thresholds).toEqual([]);
  });

  it('name a CA file that can not be read or holds no certificate', () => {
    expect(problemsOf({ 'ca-file': 'ca.pem' })[0]?.allowed).toContain('ENOENT');
    expect(problemsOf({ 'ca-file': 'ca.pem' }, { 'ca.pem': 'hello' })[0]?.allowed).toContain('no certificate');
  });

  it('of a client are a certificate and its key', () => {
    const [one, other] = [selfSigned('a.localhost'), selfSigned('b.localhost')];
    const inputs = { 'client-cert': 'c.pem', 'client-key': 'k.pem' };
    const files = { 'c.pem': one.certPem, 'k.pem': one.keyPem };
    expect(settingsOf(inputs, files).load.tls.client).toEqual(one);
    expect(problemsOf(inputs, { ...files, 'k.pem': other.keyPem })).toMatchObject([
      { name: 'client-key', allowed: expect.stringContaining('is not the key of the certificate in client-cert') },
    ]);
    expect(problemsOf({ 'client-cert': 'c.pem' }, files)).toMatchObject([
      { name: 'client-cert', allowed: 'needs client-key beside it' },
    ]);
    expect(problemsOf({ ...inputs, engine: 'k6', script: 'k6.js' }, { ...files, 'k6.js': '' })).toMatchObject([
      { name: 'client-cert', allowed: expect.stringContaining('is not passed to a k6 script') },
    ]);
  });
});
