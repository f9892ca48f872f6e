import { describe, expect, it } from 'vitest';
import type { ConfigAtBase } from '../../src/inputs/sources.ts';
import { INPUTS } from '../../src/inputs/spec.ts';
import { describeProblem } from '../../src/lib/errors.ts';
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
  - p75 < 1s
  - success >= 99.9%
warmup: 5 requests
`);
    expect(settings.load).toMatchObject({ requests: 50, warmup: { requests: 5, durationMs: 0 } });
    expect(settings.app).toMatchObject({
      monitor: false,
      images: ['a:1', 'b:2'],
      imageOverrides: { app: 'app:dev', 'docker.io/library/nginx': 'mirror/nginx:1' },
    });
    expect(settings.thresholds.map(({ source }) => source)).toEqual(['p75 < 1s', 'success >= 99.9%']);
  });

  it('takes stages as a list', () => {
    expect(fromFile('stages: [50/s:30s, "0:10s"]').load.stages).toEqual([
      { ratePerSecond: 50, durationMs: 30_000 },
      { ratePerSecond: 0, durationMs: 10_000 },
    ]);
  });

  it('may hold all on the command line', () => {
    expect(
      fromFile(
        'cluster: kind\nthresholds: none\nmax-requests: 5\nrequests: 5\nwarmup: none\nkind-base-url: http://mirror',
      ),
    ).toMatchObject({
      cluster: { kind: 'kind' },
      thresholds: [],
      load: { limits: { requests: 5 } },
      tools: { kind: { baseUrl: 'http://mirror' } },
    });
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
    expect(wrongIn('rate: 5\n"timout": 3s\n')).toEqual([
      'loadtest.yaml:2:1: timout: there is no such input; did you mean timeout?',
    ]);
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
    expect(wrongIn('rate: 5\nrate: 6\n')).toEqual([
      'loadtest.yaml:2:1: config: not readable as YAML: duplicated mapping key',
    ]);
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
    expect(wrongIn(`targets:\n${bomb.join('\n')}\n`)).toEqual([
      'loadtest.yaml:1:1: config: it holds more than 100000 values, aliases written out',
    ]);
    expect(wrongIn('targets: &t\n  - *t\n')).toEqual([
      'loadtest.yaml:1:1: config: an alias stands in the very collection that it means',
    ]);
  });

  it('refuse what is no mapping of inputs, secrets, and another config file', () => {
    expect(wrongIn('- rate')[0]).toContain('must be a mapping');
    expect(wrongIn('github-token: abc')[0]).toContain('secrets do not belong in a file');
    expect(wrongIn('config: other.yaml')[0]).toContain("can't name another");
  });

  it('refuse a list where one value is needed', () => {
    expect(wrongIn('workers: [1, 2]')).toEqual([
      'loadtest.yaml:1:10: workers: got "[1,2]"; use one value: a whole number from 0 to 20',
    ]);
  });
});

/**
 * What a pull request decides when it writes the file: what the application is, and how it is loaded within the limits.
 */
const ANY_FILE_MAY_GIVE = [
  'requests',
  'rate',
  'duration',
  'stages',
  'model',
  'arrival',
  'connections',
  'keep-alive',
  'timeout',
  'warmup',
  'seed',
  'targets',
  'setup',
  'follow-redirects',
  'manifests',
  'overlay',
  'ingress',
];
const IN_NO_FILE = [
  ...['github-token', 'config', 'config-ref', 'variables', 'otlp-headers'],
  ...['mode', 'matrix', 'merge', 'needs'],
];
const OBJECTION =
  /secrets do not belong in a file|a config file can't name another|it says what the job is|give it in the workflow, or set config-ref: base there/;

describe('in the action, the config file', () => {
  /** Names of the inputs that such a file can't give; it need not be right otherwise. */
  const refusedIn = (raw: Readonly<Record<string, string>>, lines: string, atBase?: ConfigAtBase) => {
    const objections = problemsOf(raw, { 'loadtest.yaml': lines }, 'action', atBase).filter(({ allowed }) =>
      OBJECTION.test(allowed),
    );
    return objections.map(({ name }) => name);
  };
  const everyInput = INPUTS.map(({ name }) => `${name}: wrong`).join('\n');
  const others = (names: readonly string[]) =>
    INPUTS.map(({ name }) => name as string).filter((name) => !names.includes(name));

  it('of the checkout gives the inputs of this list, and no other', () => {
    expect(others(refusedIn(config, everyInput))).toEqual(ANY_FILE_MAY_GIVE);
  });

  it('of the base commit gives all but secrets and itself', () => {
    const atBase = { label: 'loadtest.yaml@abc1234', content: Buffer.from(everyInput) };
    expect(refusedIn({ ...config, 'config-ref': 'base' }, '', atBase).sort()).toEqual(IN_NO_FILE.toSorted());
  });

  it('is refused with name, file, line and column, and the sentence says what to do', () => {
    const wrong = problemsOf(config, { 'loadtest.yaml': 'rate: 5\nthresholds: none\nnode-image:\n' }, 'action').map(
      describeProblem,
    );
    const sentence =
      'give it in the workflow, or set config-ref: base there; this file comes with the checkout, which a pull request can change';
    expect(wrong).toEqual([
      `loadtest.yaml:2:13: thresholds: ${sentence}`,
      `loadtest.yaml:3:1: node-image: ${sentence}`,
    ]);
  });

  it('is refused with what it may not give, also when the workflow gives that as well', () => {
    expect(refusedIn({ ...config, 'max-rate': '10/s' }, 'max-rate: 50000/s\n')).toEqual(['max-rate']);
  });
});

describe('config-ref', () => {
  const raw = { config: 'loadtest.yaml', 'config-ref': 'base' };
  const files = { 'loadtest.yaml': 'rate: 1/s' };

  it('base takes the file of the base commit, and not that of the checkout', () => {
    const atBase = { label: 'loadtest.yaml@abc1234', content: Buffer.from('thresholds: requests == 7\nrequests: 7') };
    const settings = settingsOf(raw, files, 'action', atBase);
    expect(settings.load).toMatchObject({ requests: 7, ratePerSecond: 20 });
    expect(settings.thresholds.map(({ source }) => source)).toEqual(['success >= 99%', 'requests == 7']);
  });

  it('base shows problems with the commit', () => {
    const atBase = { label: 'loadtest.yaml@abc1234', content: Buffer.from('rate: 5\nworkers: many') };
    expect(problemsOf(raw, files, 'action', atBase).map(describeProblem)).toEqual([
      'loadtest.yaml@abc1234:2:10: workers: got "many"; use a whole number from 0 to 20',
    ]);
  });

  it('base tells why the file can not be had, together with all else', () => {
    const atBase = { problem: 'GitHub answered 404.' };
    expect(problemsOf({ ...raw, requests: '0' }, files, 'action', atBase).map(describeProblem)).toEqual([
      'config: GitHub answered 404.',
      'requests: got "0"; use a whole number from 1',
    ]);
  });

  it('base never falls back to the checkout', () => {
    expect(() => settingsOf(raw, files, 'action')).toThrow('the config file of the base commit was not fetched');
  });

  it('base needs a file', () => {
    expect(problemsOf({ 'config-ref': 'base' }, {}, 'action').map(describeProblem)).toEqual([
      'config-ref: says where the config file is read from; name that file in config, or leave this out',
    ]);
  });

  it('checkout is the default, and there is nothing else', () => {
    expect(settingsOf({ ...raw, 'config-ref': ' Checkout ' }, files, 'action').load.ratePerSecond).toBe(1);
    expect(problemsOf({ ...raw, 'config-ref': 'main' }, files, 'action').map(describeProblem)).toEqual([
      'config-ref: got "main"; use checkout or base',
    ]);
  });
});
