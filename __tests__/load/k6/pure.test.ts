/**
 * What needs no k6: times, translation, attribution, classes of failures, thresholds, and reading a recorded output.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defined } from '../../../src/lib/defined.ts';
import { measured, notMeasured } from '../../../src/lib/measured.ts';
import { compileTargets, requestSequence } from '../../../src/load/generator/planned-request.ts';
import { attribution } from '../../../src/load/k6/attribution.ts';
import { cpuBetween, parseChildCpu } from '../../../src/load/k6/child-cpu.ts';
import { endingOf, failureOfCode, failureOfStatus } from '../../../src/load/k6/failure.ts';
import { k6Environment, scriptEnvironment } from '../../../src/load/k6/k6-environment.ts';
import { silentFailures } from '../../../src/load/k6/k6-log.ts';
import { k6Result } from '../../../src/load/k6/k6-result.ts';
import { openStages, timedScenarios } from '../../../src/load/k6/k6-schedule.ts';
import { parsePoint } from '../../../src/load/k6/points.ts';
import { planReader, type Reader, scriptReader } from '../../../src/load/k6/readers.ts';
import { K6Recording } from '../../../src/load/k6/recording.ts';
import { engineThresholds } from '../../../src/load/k6/thresholds.ts';
import { translate, translationProblems } from '../../../src/load/k6/translate.ts';
import type { LoadSnapshot } from '../../../src/load/metrics/snapshot.ts';
import { type LoadSummary, summarize } from '../../../src/load/metrics/summarize.ts';
import type { LoadPlan } from '../../../src/load/plan/plan.ts';
import { loadPlan, loadTarget, measuredValue, percentileOf } from '../support.ts';

const FOO = loadTarget('http://127.0.0.1:8080');

describe('openStages', () => {
  it.each([
    ['a number of requests ends half a request after the last', { requests: 20, ratePerSecond: 20 }, [[20, 1025]]],
    [
      'a duration lasts half a request longer',
      { durationMs: 1000, ratePerSecond: 20 },
      [
        [20, 1000],
        [20, 25],
      ],
    ],
    [
      'a stage is cut at the rate it has by then',
      { ratePerSecond: 0, requests: 4.5, stages: [{ ratePerSecond: 20, durationMs: 2000 }] },
      [[10, 1000]],
    ],
    [
      'a last stage down to nothing stays as it is',
      { ratePerSecond: 10, stages: [{ ratePerSecond: 0, durationMs: 1000 }] },
      [[0, 1000]],
    ],
  ] as const)('%s', (_name, changes, expected) => {
    const stages = openStages(loadPlan([FOO], changes)).map(({ ratePerSecond, durationMs }) => [
      ratePerSecond,
      Math.round(durationMs),
    ]);
    expect(stages).toEqual(expected);
  });
});

describe('timedScenarios', () => {
  it('gives k6 whole rates that are exact to a thousandth per minute', () => {
    const { scenarios } = timedScenarios(loadPlan([FOO], { ratePerSecond: 7 / 60, requests: 1 }));
    expect(scenarios['measured']).toMatchObject({
      startRate: 7000,
      timeUnit: '1000m',
      preAllocatedVUs: 50,
      maxVUs: 50,
      startTime: '0us',
    });
  });

  it('starts the measurement after the warm-up', () => {
    const { scenarios, startMs, limits } = timedScenarios(
      loadPlan([FOO], { requests: 10, warmup: { requests: 0, durationMs: 2000 } }),
    );
    expect(startMs).toBe(2500);
    expect(limits).toEqual({ warmUp: 400, measured: 10 });
    expect(scenarios['measured']).toMatchObject({ startTime: '2500000us' });
  });

  it('has no more VUs than requests in the closed model', () => {
    const { scenarios } = timedScenarios(loadPlan([FOO], { model: 'closed', requests: 3, connections: 10 }));
    expect(scenarios['measured']).toMatchObject({
      executor: 'shared-iterations',
      vus: 3,
      iterations: 3,
      maxDuration: '60000000us',
    });
  });
});

describe('translate', () => {
  function documentOf(plan: LoadPlan): unknown {
    const { files } = translate(plan);
    return JSON.parse(files.find(([name]) => name === 'plan.json')?.[1] ?? '');
  }

  it('draws the targets as the builtin engine does', () => {
    const plan = loadPlan([FOO, loadTarget('http://127.0.0.1:9', { name: 'bar', weight: 3 })], { requests: 20 });
    const sequence = requestSequence(plan, compileTargets(plan), 'measuring');
    const { files } = translate(plan);
    expect(JSON.parse(files.find(([name]) => name === 'order.json')?.[1] ?? '')).toEqual({
      warm_up: [],
      measured: Array.from({ length: 20 }, () => sequence.next().target.index),
    });
  });

  it('leads names to addresses where TLS or .localhost needs it', () => {
    const targets = [
      loadTarget('https://127.0.0.1:8443'),
      loadTarget('http://app.localhost:81', { name: 'b' }),
      loadTarget('https://a.example:444', { name: 'c', host: 'a.example' }),
    ];
    expect(documentOf(loadPlan(targets, { requests: 1 }))).toMatchObject({
      options: { hosts: { 'foo.localhost:8443': '127.0.0.1:8443', 'app.localhost': '127.0.0.1' } },
      targets: [
        { url: 'https://foo.localhost:8443' },
        { url: 'http://app.localhost:81' },
        { url: 'https://a.example:444' },
      ],
    });
  });

  it('refuses what k6 can’t do', () => {
    const plan = loadPlan([loadTarget('https://a.example', { host: 'b.example' })], {
      model: 'closed',
      durationMs: 500,
    });
    expect(translationProblems(plan)).toEqual([
      { input: 'duration', sentence: 'got 500 ms; k6 runs its closed model for 1 s at least' },
      {
        input: 'engine',
        sentence: expect.stringMatching(/^target foo: k6 can't ask https:\/\/a\.example for b\.example over TLS; /),
      },
    ]);
    expect(translationProblems(loadPlan([FOO], { requests: 1 }))).toEqual([]);
  });

  it('refuses what takes a script of the user’s, all of it at once', () => {
    const targets = [
      loadTarget('http://127.0.0.1:1', { name: 'path', path: '/{{counter}}' }),
      loadTarget('http://127.0.0.1:2', { name: 'header', headers: { 'x-id': '{{ uuid }}' } }),
      loadTarget('http://127.0.0.1:3', { name: 'body', body: '{"n": {{randomInt 1 9}}}' }),
      loadTarget('http://127.0.0.1:4', { name: 'rows', rows: [{ a: 'x' }] }),
      loadTarget('http://127.0.0.1:5', { name: 'fixed', body: '{"a": {"b": 1}}' }),
    ];
    const instead = 'give k6 a script of your own (script), or use the builtin engine';
    expect(translationProblems(loadPlan(targets, { requests: 1, followRedirects: 2 }))).toEqual([
      {
        input: 'follow-redirects',
        sentence: `got 2; k6 would follow them to hosts that are no targets. Use 0, ${instead}`,
      },
      ...['path', 'header', 'body', 'rows'].map((name) => ({
        input: 'engine',
        sentence: `target ${name}: k6 fills in no templates and no rows of data; ${instead}`,
      })),
    ]);
  });
});

describe('attribution', () => {
  const targets = [
    FOO,
    loadTarget('http://127.0.0.1:8080', { name: 'foo-x', path: '/x?q=1' }),
    loadTarget('http://127.0.0.1:9090', { name: 'bar', host: 'bar.localhost' }),
  ];
  it.each([
    [{ target: 'bar', url: 'http://foo.localhost/' }, 'bar'],
    [{ target: 'mine', url: 'http://foo.localhost/' }, 'mine'],
    [{ name: 'bar', url: 'http://elsewhere/' }, 'bar'],
    [{ url: 'http://foo.localhost:8080/x?q=2' }, 'foo-x'],
    [{ url: 'http://foo.localhost/unknown' }, 'foo'],
    [{ url: 'http://127.0.0.1:9090/' }, 'bar'],
    [{ url: 'http://127.0.0.1:8080/' }, 'other'],
    [{ url: 'no url' }, 'other'],
    [{}, 'other'],
  ])('%j belongs to %s', (tags, name) => {
    expect(attribution(targets)(tags, new Set()).name).toBe(name);
  });

  it('does not let a script fill the report with names', () => {
    const known = new Set(Array.from({ length: 50 }, (_, index) => `t${index}`));
    expect(attribution(targets)({ target: 'one more' }, known).name).toBe('other');
    expect(attribution(targets)({ target: 't7' }, known).name).toBe('t7');
  });
});

describe('failureOfCode', () => {
  it.each([
    [1000, 'EOF', 'reset'],
    [1000, 'unexpected EOF', 'reset'],
    [1000, 'malformed HTTP response "nonsense"', 'parse'],
    [1000, 'remote error: tls: handshake failure', 'tls'],
    [1000, 'something else', 'other'],
    [1050, 'request timeout', 'timeout'],
    [1101, 'lookup: no such host', 'dns'],
    [1201, 'write: broken pipe', 'reset'],
    [1211, 'dial: i/o timeout', 'connect-timeout'],
    [1212, 'dial: connection refused', 'connect-refused'],
    [1220, 'read: connection reset by peer', 'reset'],
    [1310, 'x509: unknown authority', 'tls'],
    [1630, 'http2: stream error', 'parse'],
  ])('%i %s is %s', (code, text, errorClass) => {
    expect(failureOfCode(code, text)).toEqual({ class: errorClass, message: text });
  });

  it.each([
    [1110, 'ip is blacklisted'],
    [1200, 'proxyconnect tcp: dial tcp 127.0.0.1:0: connect: connection refused'],
  ])('says of %i %s that the host is not allowed', (code, text) => {
    const message = `not sent: the host is neither loopback nor among allowed-hosts (k6: ${text})`;
    expect(failureOfCode(code, text)).toEqual({ class: 'dns', message });
  });

  it('knows what waited in vain from what broke', () => {
    expect([1050, 1211, 1212].map((code) => endingOf(failureOfCode(code, '')))).toEqual([
      'expired',
      'expired',
      'broken',
    ]);
    expect(failureOfStatus(503)).toEqual({ class: 'http-5xx', message: 'HTTP 503' });
  });
});

describe('engineThresholds', () => {
  it('reads k6’s summary, where true means crossed', () => {
    const summary = {
      metrics: {
        http_req_failed: { value: 0.25, thresholds: { 'rate<0.01': true } },
        http_req_duration: { avg: 3, 'p(95)': 7, thresholds: { 'p(95) < 9': false } },
        vus: { value: 1 },
      },
    };
    expect(engineThresholds(summary, '')).toEqual([
      { name: 'http_req_failed: rate<0.01', passed: false, message: 'k6 saw it crossed. It was 0.25.' },
      { name: 'http_req_duration: p(95) < 9', passed: true, message: 'k6 saw it kept. It was 7.' },
    ]);
  });

  it('falls back to the log for a summary without thresholds', () => {
    const log = `time="2026-01-01" level=error msg="thresholds on metrics 'checks, http_req_duration{target:foo}' have been crossed"`;
    expect(engineThresholds({ results: {} }, log).map(({ name, passed }) => [name, passed])).toEqual([
      ['checks', false],
      ['http_req_duration{target:foo}', false],
    ]);
    expect(engineThresholds(undefined, '')).toEqual([]);
  });
});

describe('parsePoint', () => {
  const wanted = new Set(['http_reqs']);
  it('reads samples of wanted metrics, in any order of keys', () => {
    const line =
      '{"type":"Point","data":{"time":"2026-11-23T10:57:08.017513117Z","value":1,"tags":{"a":"b"}},"metric":"http_reqs"}';
    expect(parsePoint(line, wanted)).toEqual({
      metric: 'http_reqs',
      atMs: Date.UTC(2026, 10, 23, 10, 57, 8, 17),
      value: 1,
      tags: { a: 'b' },
      metadata: {},
    });
  });

  it.each([
    'time="2026-11-23" level=info msg="http_reqs"',
    '{"type":"Metric","data":{"name":"http_reqs"},"metric":"http_reqs"}',
    '{"metric":"http_reqs","type":"Point","data":{"time":"2026-11-23T10:5',
    '{"metric":"vus","type":"Point","data":{"time":"2026-11-23T10:57:08Z","value":1}}',
    '{"metric":"http_reqs","type":"Point","data":{"time":"soon","value":1}}',
  ])('leaves alone: %s', (line) => {
    expect(parsePoint(line, wanted)).toBeUndefined();
  });
});

const nothing = notMeasured('not here');
const NOT_WATCHED = { busy: nothing, steal: nothing, pressure: nothing };

describe('a sample of a plan’s request', () => {
  const status = [{ from: 200, to: 299 }];
  const long = 'a'.repeat(100);

  it.each([
    [
      'a second value of a header',
      { status, header: { name: 'x', value: 'b' } },
      { status: '200', header: 'a, b' },
      undefined,
    ],
    [
      'a header with a comma of its own',
      { status, header: { name: 'x', value: 'a, b' } },
      { status: '200', header: 'a, b' },
      undefined,
    ],
    [
      'another header',
      { status, header: { name: 'x', value: 'c' } },
      { status: '200', header: 'a, b' },
      'header x was to be "c" and it was "a, b"',
    ],
    [
      'no header',
      { status, header: { name: 'x', value: 'c' } },
      { status: '200' },
      'header x was to be "c" and it was missing',
    ],
    ['no body', { status, bodyContains: 'x' }, { status: '200', body: '' }, 'body was to contain "x" and was ""'],
    [
      'a body that begins as expected',
      { status, bodyEquals: long },
      { status: '200', body: long },
      'body went on after what was expected',
    ],
    [
      'a status that k6 has a code for',
      { status: [{ from: 404, to: 404 }] },
      { status: '404', code: '1404' },
      undefined,
    ],
    [
      'an answer that broke off',
      { status },
      { status: '200', code: '1000', error: 'unexpected EOF' },
      'unexpected EOF',
    ],
  ])('tells %s', (_name, expectation, metadata, message) => {
    const target = loadTarget('http://127.0.0.1:8080', { expect: expectation });
    const recording = new K6Recording([target]);
    const data = {
      time: '2026-01-01T00:00:00Z',
      value: 1,
      tags: { scenario: 'measured', target: 'foo' },
      metadata: { serviceMs: '1', ...metadata },
    };
    planReader(loadPlan([target], { requests: 1 }), recording).line(
      JSON.stringify({ metric: 'plan_request', type: 'Point', data }),
    );
    const { total } = summarize(recording.snapshot(0, 0, NOT_WATCHED));
    expect(total.errors.flatMap(({ examples }) => examples.map((example) => example.message))).toEqual(
      message === undefined ? [] : [message],
    );
    expect(total.requests).toBe(1);
  });
});

describe('a recorded output of k6 1.8.1', () => {
  function read(
    file: string,
    plan: LoadPlan,
    readerOf: (plan: LoadPlan, recording: K6Recording) => Reader,
    targets: LoadPlan['targets'] = [],
  ): { readonly recorded: LoadSummary & Pick<LoadSnapshot, 'window' | 'samples'>; readonly recording: K6Recording } {
    const recording = new K6Recording(targets);
    const reader = readerOf(plan, recording);
    for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) reader.line(line);
    reader.end();
    const snapshot = recording.snapshot(0, 0, NOT_WATCHED);
    const { window, samples } = snapshot;
    return { recorded: { ...summarize(snapshot), window, ...defined({ samples }) }, recording };
  }

  it('of a plan: requests, dropped ones, failures and warm-up', () => {
    const plan = loadPlan([FOO, loadTarget('http://127.0.0.1:9', { name: 'bar' })], {
      requests: 40,
      ratePerSecond: 60,
      timeoutMs: 150,
    });
    const { recorded, recording } = read('plan-output.jsonl', plan, planReader, plan.targets);
    const { total, targets, seconds, window } = recorded;
    expect(recording.warmUp).toEqual({ requests: 4, failures: 0 });
    expect(total).toMatchObject({
      requests: 40,
      sent: 28,
      ok: 9,
      failures: 31,
      notSent: 12,
      errors: [
        { class: 'connect-refused', count: 15 },
        {
          class: 'not-sent',
          count: 12,
          examples: [{ target: 'any target', message: 'k6 had no free VU when it was due' }],
        },
        { class: 'http-5xx', count: 3 },
        { class: 'timeout', count: 1, examples: [{ target: 'foo', message: 'request timeout' }] },
      ],
    });
    expect(total.requests).toBe(targets.reduce((sum, { requests }) => sum + requests, 0) + total.notSent);
    expect(seconds).toMatchObject([{ second: 0, sent: 28, ok: 9, failed: 31 }]);
    expect(window.startedAt).toBe(recording.startedAt);
    expect(percentileOf(total.latency, 99)).toBeGreaterThanOrEqual(150);
    expect(recorded.samples?.slowest).toHaveLength(9);
    expect(recorded.samples?.slowest[0]).toMatchObject({ target: 'foo', status: 200 });
    // Not those that k6 gave up: it does not tell which they were.
    expect(recorded.samples?.failed.map((group) => [group.class, group.requests.length])).toEqual([
      ['connect-refused', 15],
      ['http-5xx', 3],
      ['timeout', 1],
    ]);
    for (const row of seconds) expect(row).not.toHaveProperty('connections');
  });

  it('of a user’s script: every HTTP request, set-up apart', () => {
    const { recorded, recording } = read('script-output.jsonl', loadPlan([FOO]), scriptReader);
    expect(recording.warmUp).toEqual({ requests: 1, failures: 0 });
    expect(recorded.targets.map(({ name, requests, ok }) => ({ name, requests, ok }))).toEqual([
      { name: 'foo', requests: 3, ok: 3 },
      { name: 'other', requests: 6, ok: 2 },
    ]);
    const { latency, service } = recorded.total;
    expect(measuredValue(latency).avgMs).toBeGreaterThan(measuredValue(service).avgMs);
    const { slowest = [], failed = [] } = recorded.samples ?? {};
    expect([slowest.length, failed.flatMap(({ requests }) => requests).length]).toEqual([5, 4]);
    // A script's requests have no number in a plan.
    for (const sample of slowest) expect(sample).not.toHaveProperty('number');
  });
});

it('tells of a kept request what the script says: number, status and body', () => {
  const expectation = { status: [{ from: 200, to: 200 }], bodyContains: 'wanted' };
  const plan = loadPlan([loadTarget('http://127.0.0.1:8080', { expect: expectation })], { requests: 1 });
  const recording = new K6Recording(plan.targets);
  recording.started(Date.parse('2026-01-01T00:00:00Z'));
  const data = {
    time: '2026-01-01T00:00:02Z',
    value: 1500,
    tags: { scenario: 'measured', target: 'foo' },
    metadata: { serviceMs: '1', status: '200', number: '7', body: 'something\nelse' },
  };
  planReader(plan, recording).line(JSON.stringify({ metric: 'plan_request', type: 'Point', data }));
  expect(recording.snapshot(0, 0, NOT_WATCHED).samples?.failed[0]?.requests).toEqual([
    {
      number: 7,
      target: 'foo',
      dueMs: 500,
      latencyMs: 1500,
      status: 200,
      failure: { class: 'assertion', message: expect.stringContaining('body was to contain') },
      answer: 'something\\nelse…',
    },
  ]);
});

it.each([
  ['::setup', {}, 'warm-up'],
  ['::teardown::group', {}, 'warm-up'],
  ['::setup cart', {}, 'load'],
  ['::teardown', { scenario: 'default' }, 'load'],
  ['', { scenario: 'default' }, 'load'],
])('a request of group %j with %j belongs to the %s', (group, tags, part) => {
  const recording = new K6Recording([]);
  const reader = scriptReader(loadPlan([FOO]), recording);
  const data = {
    time: '2026-01-01T00:00:00Z',
    value: 1,
    tags: { group, status: '200', url: 'http://127.0.0.1/', ...tags },
  };
  reader.line(JSON.stringify({ metric: 'http_reqs', type: 'Point', data }));
  reader.end();
  expect(recording.warmUp.requests).toBe(part === 'warm-up' ? 1 : 0);
  expect(summarize(recording.snapshot(0, 0, NOT_WATCHED)).total.requests).toBe(part === 'load' ? 1 : 0);
});

describe('k6Result', () => {
  it('says that arrivals were constant, and reports the settings without targets', () => {
    const plan = loadPlan([FOO], { engine: 'k6', arrival: 'poisson', requests: 1 });
    const evidence = {
      version: '2.3.0',
      warmup: { requests: 0, failures: 0, durationMs: 0 },
      scheduleMs: 50,
      cpuSeconds: measured(0.5),
      isCancelled: false,
      engineThresholds: [],
    };
    const result = k6Result(plan, new K6Recording(plan.targets).snapshot(1000, 50, NOT_WATCHED), evidence);
    expect(result.plan).toMatchObject({ engine: 'k6', arrival: 'constant' });
    expect(result.plan).not.toHaveProperty('targets');
    expect(result.total.success.kind).toBe('not-measured');
    expect(result.generator).toMatchObject({ notOffered: [], disturbances: [] });
  });
});

describe('the environment of k6', () => {
  const folder = { path: '/run', empty: '/run/empty', temp: '/run/temp' };
  const reach = { networks: ['127.0.0.0/8'], names: ['shop.example'] };
  const own = {
    PATH: '/run/empty',
    HOME: '/run',
    XDG_CONFIG_HOME: '/run',
    TMPDIR: '/run/temp',
    K6_AUTO_EXTENSION_RESOLUTION: 'false',
    K6_BROWSER_EXECUTABLE_PATH: '/run/empty/no-browser',
  };

  it('of a plan is what it needs to run', () => {
    expect(k6Environment(loadPlan([FOO]), folder, reach, '/run/ca.pem')).toEqual({
      ...own,
      SSL_CERT_FILE: '/run/ca.pem',
    });
  });

  it('of a script is that, its targets, and a proxy where nothing listens', () => {
    expect(k6Environment({ ...loadPlan([FOO]), script: 'x.js' }, folder, reach, undefined)).toEqual({
      ...own,
      HTTP_PROXY: 'http://127.0.0.1:0',
      HTTPS_PROXY: 'http://127.0.0.1:0',
      NO_PROXY: 'localhost,.localhost,shop.example',
      BASE_URL: 'http://127.0.0.1:8080',
      HOST_FOO: 'foo.localhost',
      TARGETS: '[{"name":"foo","url":"http://127.0.0.1:8080/","host":"foo.localhost","method":"GET"}]',
    });
  });
});

describe('what k6 takes for no failure', () => {
  const thrown =
    'time="x" level=error msg="Error: no \\"cart\\"\\n\\tat default (file:///s.js:3:9)\\n" executor=shared-iterations scenario=default source=stacktrace';

  it('is told: iterations that threw, and checks that failed', () => {
    expect(
      silentFailures(
        { metrics: { checks: { passes: 1, fails: 3, value: 0.25 } } },
        `${thrown}\n${thrown}\ntime="x" level=info msg="hi"`,
      ),
    ).toEqual([
      'The k6 script threw in 2 iterations; what it would have requested after that was not sent. The first: Error: no "cart" at default (file:///s.js:3:9)',
      expect.stringMatching(/^3 of 4 checks of the k6 script failed\./),
    ]);
    expect(silentFailures(undefined, '')).toEqual([]);
  });
});

describe('a threshold of a script', () => {
  const thresholds = (metric: string, values: object) =>
    engineThresholds({ metrics: { [metric]: { ...values, thresholds: { 'x<1': false } } } }, '')[0];

  it.each([
    ['checks', { passes: 0, fails: 0, value: 0 }],
    ['http_req_duration{name:mistyped}', { avg: 0, min: 0, med: 0, max: 0, 'p(90)': 0, 'p(95)': 0 }],
  ])('on %s without a sample is not met', (metric, values) => {
    expect(thresholds(metric, values)).toMatchObject({
      passed: false,
      message: expect.stringContaining('had no samples'),
    });
  });

  it.each([
    ['http_req_tls_handshaking', { avg: 0, min: 0, med: 0, max: 0, 'p(90)': 0, 'p(95)': 0 }],
    ['http_req_duration', { avg: 1, min: 0, med: 0, max: 3, 'p(90)': 2, 'p(95)': 3 }],
    ['http_req_failed', { passes: 0, fails: 9, value: 0 }],
    ['errors', { count: 0, rate: 0 }],
  ])('on %s may be about zero', (metric, values) => {
    expect(thresholds(metric, values)).toMatchObject({ passed: true });
  });
});

describe('the rest', () => {
  it('tells a script where to go', () => {
    expect(
      scriptEnvironment({ targets: [loadTarget('http://127.0.0.1:8080', { name: 'my-app', path: '/x' })] }),
    ).toEqual({
      BASE_URL: 'http://127.0.0.1:8080',
      HOST_MY_APP: 'foo.localhost',
      TARGETS: '[{"name":"my-app","url":"http://127.0.0.1:8080/x","host":"foo.localhost","method":"GET"}]',
    });
  });

  it('reads the CPU time of children from behind the program’s name', () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index + 3)
      .slice(1)
      .join(' ');
    expect(parseChildCpu(`42 (a ) b) S ${numbers}`)).toBe((16 + 17) / 100);
    expect(parseChildCpu('nonsense')).toBeUndefined();
    expect(cpuBetween(undefined, 1)).toMatchObject({ kind: 'not-measured' });
  });
});
