import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/errors.ts';
import { problemsOf, settingsOf } from '../support/load-settings.ts';

const config = { config: 'loadtest.yaml' };

function fromFile(yaml: string, raw: Readonly<Record<string, string>> = {}) {
  return settingsOf({ ...config, ...raw }, { 'loadtest.yaml': yaml });
}

function wrongIn(yaml: string): readonly string[] {
  return problemsOf(config, { 'loadtest.yaml': yaml }).map(describeProblem);
}

describe('the config file', () => {
  it('takes the inputs as keys, with native numbers, booleans, lists and mappings', () => {
    const settings = fromFile(`
requests: 50
monitor: false
images: [a:1, b:2]
image-overrides:
  app: app:dev
  docker.io/library/nginx: mirror/nginx:1
thresholds:
  - p95 < 1s
  - success >= 99.9%
warmup: 5 requests
`);
    expect(settings.load).toMatchObject({ requests: 50, warmup: { requests: 5, durationMs: 0 } });
    expect(settings.app).toMatchObject({
      monitor: false,
      images: ['a:1', 'b:2'],
      imageOverrides: { app: 'app:dev', 'docker.io/library/nginx': 'mirror/nginx:1' },
    });
    expect(settings.thresholds.map(({ source }) => source)).toEqual(['p95 < 1s', 'success >= 99.9%']);
  });

  it('takes stages as a list', () => {
    expect(fromFile('stages: [50/s:30s, "0:10s"]').load.stages).toEqual([
      { ratePerSecond: 50, durationMs: 30_000 },
      { ratePerSecond: 0, durationMs: 10_000 },
    ]);
  });

  it.each([
    'kubeconfig: kc',
    'context: c',
    'kubectl-environment: AWS_PROFILE',
    'base-url: http://127.0.0.1:1',
    'allowed-hosts: example.com',
    'max-requests: 5',
    'max-rate: 5/s',
    'max-duration: 2h',
    'kind-base-url: http://mirror',
    `kubectl-sha256: ${'a'.repeat(64)}`,
  ])('may hold all on the command line, and in the action not: %s', (line) => {
    const [name = ''] = line.split(':');
    const files = { 'loadtest.yaml': `cluster: existing\n${line}\n` };
    const objection = 'it must be an input of the workflow, since whoever writes a pull request writes this file';
    const problem = (defaults: 'action' | 'cli') => problemsOf({ ...config, rate: 'wrong' }, files, defaults).find((found) => found.name === name);
    expect(problem('action')).toMatchObject({ allowed: objection, where: expect.stringMatching(/^loadtest\.yaml:2:/) });
    expect(problem('cli')?.allowed).not.toBe(objection);
  });

  it('gives way to inputs', () => {
    expect(fromFile('rate: 5\nrequests: 7', { rate: '6' }).load).toMatchObject({ ratePerSecond: 6, requests: 7 });
  });

  it('takes values as they are written: a checksum of digits stays one', () => {
    const digits = '0'.repeat(63);
    expect(fromFile(`kind-sha256: ${digits}1`).tools.kind.sha256).toBe(`${digits}1`);
  });

  it.each(['', '# nothing yet\n', 'rate:\n', 'rate: ~\n'])('sets nothing when it says nothing: %j', (yaml) => {
    expect(fromFile(yaml)).toEqual(settingsOf({}));
  });

  it('is told to be missing by name', () => {
    expect(problemsOf({ config: 'nowhere.yaml' }).map(describeProblem)).toEqual([
      'config: got "nowhere.yaml"; use the path of a readable YAML file (ENOENT: no such file or directory)',
    ]);
  });
});

describe('problems of the config file', () => {
  it('have file, line and column', () => {
    expect(wrongIn('# load\nrate: abc\n\nworkers:   -1\n')).toEqual([
      'loadtest.yaml:4:12: workers: got "-1"; use a whole number from 0 to 20',
      'loadtest.yaml:2:7: rate: got "abc"; use a number per second or minute, like 20, 20/s or 600/m',
    ]);
  });

  it('point at the key that is not known', () => {
    expect(wrongIn('rate: 5\n"timout": 3s\n')).toEqual(['loadtest.yaml:2:1: timout: there is no such input; did you mean timeout?']);
  });

  it('point at the element of a list', () => {
    expect(wrongIn('thresholds:\n  - p95 < 1s\n  - p95 < 50%\n')).toEqual([
      'loadtest.yaml:3:5: thresholds: got "p95 < 50%"; use a duration with its unit, like 200ms or 1.5s (column 7)',
    ]);
  });

  it('point into targets', () => {
    expect(wrongIn('targets:\n  - host: foo.localhost\n    expect: {status: [200, 900]}\n    wieght: 2\n')).toEqual([
      'loadtest.yaml:4:5: targets[1].wieght: there is no such key; did you mean weight?',
      'loadtest.yaml:3:28: targets[1].expect.status[2]: got "900"; use status codes: 200, 2xx, 200-299, or a list of these',
    ]);
  });

  it('point at the alias when the value stands elsewhere', () => {
    expect(wrongIn('workers: &many 99\nconnections: *many\nrequests: 0')[0]).toMatch(/^loadtest\.yaml:1:16: workers/);
  });

  it('say where the YAML can not be read', () => {
    expect(wrongIn('rate: 5\nrate: 6\n')).toEqual(['loadtest.yaml:2:1: config: not readable as YAML: duplicated mapping key']);
    expect(wrongIn('rate: [5\n')[0]).toMatch(/^loadtest\.yaml:\d+:\d+: config: not readable as YAML/);
  });

  it('refuse aliases that stand for too much, or for themselves', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, n) =>
        `  k${n}: &k${n} [${Array(9)
          .fill(n === 0 ? 'x' : `*k${n - 1}`)
          .join(', ')}]`,
    );
    expect(wrongIn(`targets:\n${bomb.join('\n')}\n`)).toEqual(['loadtest.yaml:1:1: config: it holds more than 100000 values, aliases written out']);
    expect(wrongIn('targets: &t\n  - *t\n')).toEqual(['loadtest.yaml:1:1: config: an alias stands in the very collection that it means']);
  });

  it('refuse what is no mapping of inputs, secrets, and another config file', () => {
    expect(wrongIn('- rate')[0]).toContain('must be a mapping');
    expect(wrongIn('github-token: abc')[0]).toContain('secrets do not belong in a file');
    expect(wrongIn('config: other.yaml')[0]).toContain("can't name another");
  });

  it('refuse a list where one value is needed', () => {
    expect(wrongIn('workers: [1, 2]')).toEqual(['loadtest.yaml:1:10: workers: got "[1,2]"; use one value: a whole number from 0 to 20']);
  });
});
