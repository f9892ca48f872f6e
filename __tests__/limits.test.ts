/** How much is taken of what is not ours: counts and lengths, each with one sentence, and never an "internal" error. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsvRows, parseJsonRows } from '../src/inputs/rows.ts';
import { applyManifests } from '../src/kubernetes/apply.ts';
import { connectKube, type KubeClient } from '../src/kubernetes/kube-client.ts';
import { awaitRollouts } from '../src/kubernetes/kube-health.ts';
import { pendingReasons } from '../src/kubernetes/objects/cluster-health.ts';
import { ActionError, describeProblem, InputError } from '../src/lib/errors.ts';
import { clip, clipLines, clipWithCount, escapeControls, listed, toolOutput } from '../src/lib/text.ts';
import { compileTargets, sampleRequest } from '../src/load/generator/planned-request.ts';
import { redirectedRequest } from '../src/load/generator/redirect.ts';
import { targetProblems } from '../src/load/plan/check-target.ts';
import { classifyClusterFailure } from '../src/platforms/kind/cluster-failure.ts';
import { COMMENT_LIMIT } from '../src/report/fit.ts';
import { renderComment } from '../src/report/markdown.ts';
import { readYaml } from '../src/yaml/located-yaml.ts';
import { apiList } from './support/api-list.ts';
import { fakeIo } from './support/fake-io.ts';
import { problemsOf, settingsOf } from './support/load-settings.ts';
import { SAMPLE_PLAN, sampleReport } from './support/sample-report.ts';

const lines = (count: number, line: (index: number) => string, end = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(end);
const wrongIn = (raw: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) =>
  problemsOf(raw, files).map(describeProblem);
const wrongFile = (config: string) => wrongIn({ config: 'f.yaml' }, { 'f.yaml': config });

describe('counts', () => {
  it('are limited for targets, in lines and in a list', () => {
    const sentence = 'targets: there are 1001 targets, and at most 1000 are allowed';
    expect(wrongIn({ targets: lines(1001, (n) => `t${n}.localhost`) })).toEqual([sentence]);
    expect(wrongIn({ targets: lines(1001, (n) => `- t${n}.localhost`) })).toEqual([sentence]);
    expect(settingsOf({ cluster: 'kind', targets: lines(1000, (n) => `t${n}.localhost`) }).app.targets).toHaveLength(
      1000,
    );
  });

  it('are limited for headers of a target', () => {
    const target = (count: number) => `- host: foo.localhost\n  headers:\n${lines(count, (n) => `    x-${n}: '1'`)}`;
    expect(wrongIn({ targets: target(101) })).toEqual([
      'targets[1].headers: it has more than 100 headers, which are the most of one target',
    ]);
    expect(Object.keys(settingsOf({ targets: target(100) }).app.targets[0]?.headers ?? {})).toHaveLength(100);
  });

  it('are limited for status ranges', () => {
    const target = (count: number) =>
      `- host: foo.localhost\n  expect:\n    status: [${lines(count, () => '200', ', ')}]`;
    expect(wrongIn({ targets: target(101) })).toEqual([
      'targets[1].expect.status: it has 101 status ranges, and at most 100 are allowed',
    ]);
    expect(settingsOf({ targets: target(100) }).app.targets[0]?.expect.status).toHaveLength(100);
  });

  it('are limited for thresholds, stages and elements of other lists', () => {
    expect(wrongIn({ thresholds: lines(501, () => 'p95 < 1s') })).toEqual([
      'thresholds: it has 501 elements, and at most 500 are allowed',
    ]);
    expect(wrongIn({ stages: lines(1001, () => '1/s:1s') })).toEqual([
      'stages: there are 1001, and at most 1000 are allowed',
    ]);
    expect(wrongIn({ images: lines(10_001, () => 'a:b') })).toEqual([
      'images: it has 10001 elements, and at most 10000 are allowed',
    ]);
  });

  it('are limited for rows, columns and the values of all targets together', () => {
    expect(() => parseCsvRows(`a\n${'1\n'.repeat(1_000_001)}`)).toThrow('it has more than 1000000 rows');
    expect(() => parseCsvRows(`${lines(1001, (n) => `c${n}`, ',')}\n`)).toThrow('it has more than 1000 columns');
    expect(() => parseJsonRows(`[{${lines(1001, (n) => `"c${n}":1`, ',')}}]`)).toThrow('it has more than 1000 columns');
    const targets = lines(11, (n) => `- host: t${n}.localhost\n  data: rows${n}.csv`);
    const rows = `${lines(1000, (n) => `c${n}`, ',')}\n${`${lines(1000, () => '1', ',')}\n`.repeat(1000)}`;
    expect(
      wrongIn(
        { targets, cluster: 'kind' },
        Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`rows${n}.csv`, rows])),
      ).every((problem) => problem.includes('rows of all targets hold more than 10000000 values')),
    ).toBe(true);
  });

  it('of bad inputs are told all, and fifty of them shown', () => {
    const error = new InputError(
      Array.from({ length: 60 }, (_, n) => ({ name: `input-${n}`, value: 'x', allowed: 'y' })),
    );
    expect(error.message).toContain('60 inputs are not right');
    expect(error.message.split('\n').slice(-2)).toEqual(['  - input-49: got "x"; use y', '  - … and 10 more']);
    expect(error.withoutValues().split('\n').slice(-2)).toEqual(['input-49: y', '… and 10 more']);
  });
});

describe('a YAML document', () => {
  it('may have a hundred levels, aliases written out', () => {
    const nested = (levels: number, core: string) => `${'['.repeat(levels)}${core}${']'.repeat(levels)}`;
    expect(wrongFile(`a: ${nested(100_000, '1')}`)).toEqual([
      expect.stringMatching(/not readable as YAML: nesting exceeded/),
    ]);
    expect(wrongFile(`a: ${nested(90, '1')}`)).toEqual([expect.stringContaining('there is no such input')]);
    const tower = lines(3, (n) => `k${n}: &a${n} ${nested(50, n === 0 ? '1' : `*a${n - 1}`)}`);
    expect(wrongFile(tower)).toEqual([
      'f.yaml:1:1: config: it has more than 100 levels of lists and mappings, aliases written out',
    ]);
  });

  it('may stand for sixteen million characters, aliases written out', () => {
    const bomb = `t: &t ${'x'.repeat(1_000_000)}\ntargets: [${lines(20, () => '*t', ', ')}]`;
    expect(wrongFile(bomb)).toEqual([
      'f.yaml:1:1: config: it holds more than 16777216 characters, aliases written out',
    ]);
  });

  it('may have mappings of ten thousand keys, and four million characters', () => {
    expect(wrongFile(lines(10_001, (n) => `k${n}: 1`))).toEqual([
      'f.yaml:1:1: config: one of its mappings has more than 10000 keys',
    ]);
    expect(wrongFile(`a: ${'x'.repeat(4 * 1024 * 1024)}`)).toEqual([
      expect.stringContaining('it is longer than 4194304 characters'),
    ]);
  });

  it('says where its values are, however many and however long their keys', () => {
    const source = lines(9_000, (n) => `${'k'.repeat(300)}${n}: {a: [1]}`);
    const before = process.threadCpuUsage();
    const root = readYaml(source, { name: '', file: 'f.yaml', from: 'file' });
    if (!('children' in root)) throw new TypeError(root.allowed);
    const wheres = root.children().map((place) => `${place.where} ${place.child('a').child(0).where}`);
    expect(wheres.at(-1)).toBe('f.yaml:9000:307 f.yaml:9000:312');
    expect((process.threadCpuUsage(before).user + process.threadCpuUsage(before).system) / 1000).toBeLessThan(1_000);
  });
});

describe('lengths', () => {
  it('of what a problem quotes are limited, and control characters are shown escaped', () => {
    const line = describeProblem({
      name: 'n'.repeat(500),
      value: `\u001b[2J\u202e\u0085${'v'.repeat(500)}`,
      allowed: 'a\n\u0007b',
      where: 'w',
    });
    expect(line).toMatch(/^w: n+…: got "\\u001b\[2J\\u202e\\u0085v+…"; use a \\u0007b$/);
    expect(line.length).toBeLessThan(500);
    expect(escapeControls('a\u2028\ud800b')).toBe('a\\u2028\\ud800b');
  });

  it('of an error’s message and details are limited, with a count of what is missing', () => {
    const error = new ActionError('internal', 'm'.repeat(3_000), { details: 'd'.repeat(20_000) });
    expect(error.message).toBe(`${'m'.repeat(2_000)}… (1000 more characters)`);
    expect(error.details).toBe(`${'d'.repeat(16_384)}… (3616 more characters)`);
  });

  it('of paths, headers and hosts are limited to what servers take', () => {
    const target = {
      name: 't',
      host: 'foo.localhost',
      origin: 'http://127.0.0.1',
      path: '/',
      method: 'GET',
      headers: {},
      weight: 1,
      expect: { status: [{ from: 200, to: 200 }] },
    };
    const long = 'x'.repeat(9_000);
    expect(targetProblems({ ...target, path: `/${long}` }, [])).toEqual([
      expect.stringMatching(/^path "\/x+…" is longer than 8192 characters$/),
    ]);
    expect(targetProblems({ ...target, headers: { a: long } }, [])).toEqual([
      'header a is longer than 8192 characters',
    ]);
    expect(
      targetProblems(
        { ...target, headers: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`x-${n}`, '1'])) },
        [],
      ),
    ).toEqual(['101 headers are more than the 100 that a target may have']);
    expect(targetProblems({ ...target, host: long }, [])).toEqual([
      expect.stringMatching(/^host "x+…" is no host name$/),
    ]);
    expect(targetProblems({ ...target, body: '{{uuid}}'.repeat(1_001) }, [])).toEqual([
      'body: it holds 1001 templates; 1000 are the most',
    ]);
  });

  it('of redirects are limited', () => {
    const plan = {
      ...SAMPLE_PLAN,
      targets: [
        {
          name: 't',
          host: 'foo.localhost',
          origin: 'http://127.0.0.1',
          path: '/',
          method: 'GET',
          headers: {},
          weight: 1,
          expect: { status: [] },
        },
      ],
    };
    const targets = compileTargets(plan);
    const [target] = targets;
    if (target === undefined) throw new TypeError('there is no target');
    const redirect = redirectedRequest(
      { target, request: sampleRequest(plan, target), status: 302, location: `/${'x'.repeat(9_000)}` },
      targets,
    );
    expect(redirect).toEqual({
      class: 'http-3xx',
      message: 'HTTP 302 redirects to an address of 9001 characters, and at most 8192 are followed',
    });
  });

  it('cut no character in two, and say how much is missing', () => {
    expect(clip('ab😀', 4)).toBe('ab😀');
    expect(clip('ab😀d', 4)).toBe('ab…');
    expect(clipWithCount('abcdef', 2)).toBe('ab… (4 more characters)');
    expect(clipLines(['a', 'b', 'c'], { lines: 2, width: 9 })).toEqual(['a', 'b', '… (1 more line)']);
    expect(clipLines(['aaaa', 'bbbb', 'c'], { lines: 9, width: 3, characters: 5 })).toEqual([
      'aa…',
      '… (2 more lines)',
    ]);
    expect(listed(['a', 'b', 'c'], 2)).toBe('a, b and 1 more');
  });
});

describe('what clusters say', () => {
  const io = fakeIo(() => undefined);
  const node = { metadata: { name: 'node' }, status: { conditions: [{ type: 'Ready', status: 'True' }] } };
  const pod = (name: string, message: string) => ({
    metadata: { namespace: 'shop', name, labels: { app: 'app' } },
    status: {
      phase: 'Pending',
      conditions: Array.from({ length: 8 }, (_, n) => ({ type: `T${n}`, status: 'False', message: `${n} ${message}` })),
      containerStatuses: [
        { name: 'main', restartCount: 3, state: { waiting: { reason: 'CrashLoopBackOff', message } } },
      ],
    },
  });
  const cluster = (asked: string[], log: string): KubeClient => ({
    get: async (path) => {
      asked.push(path);
      if (path.includes('/log?')) return { status: 200, body: log };
      const items = path.endsWith('/nodes') ? [node] : path.endsWith('/pods') ? [pod('app-1', 'm'.repeat(5_000))] : [];
      const deployments = [
        { metadata: { namespace: 'shop', name: 'app' }, spec: { selector: { matchLabels: { app: 'app' } } } },
      ];
      return apiList(path, path.endsWith('/deployments') ? deployments : items);
    },
    [Symbol.asyncDispose]: async () => undefined,
  });
  const failure = (kube: KubeClient) =>
    awaitRollouts(io, kube, [{ kind: 'Deployment', namespace: 'shop', name: 'app' }]).catch(
      (error: ActionError) => error,
    );

  it('is cut: a pod’s log to twenty lines of five hundred characters, and no more is asked for', async () => {
    const asked: string[] = [];
    const error = await failure(cluster(asked, `${'x'.repeat(900)}\n`.repeat(30)));
    expect(asked.at(-1)).toContain('tailLines=20&limitBytes=40000');
    const details = String(error instanceof ActionError && error.details).split('\n');
    expect(details.filter((line) => /^ {2}x{499}…$/.test(line))).toHaveLength(20);
    expect(details.at(-1)).toBe('  … (10 more lines)');
  });

  it('is cut: messages of conditions to three hundred characters, five of a pod, thirty pods', async () => {
    const reasons = pendingReasons(Array.from({ length: 40 }, (_, n) => pod(`p-${n}`, 'm'.repeat(5_000))));
    expect(reasons).toHaveLength(31);
    expect(reasons.at(-1)).toBe('… and 10 more pods not ready');
    expect(reasons[0]).toMatch(
      /^shop\/p-0 \(Pending\): CrashLoopBackOff; 0 m{297}…; 1 m{297}…; 2 m{297}…; 3 m{297}…; 4 more$/,
    );
    const error = await failure(cluster([], ''));
    expect(error instanceof ActionError && error.message).toMatch(
      /^container main of pod shop\/app-1 is in CrashLoopBackOff \(3 restarts\): m{299}…$/,
    );
  });

  it('is cut: kubectl’s words to twenty lines and eight kilobytes', async () => {
    expect(toolOutput('e\n'.repeat(25))).toBe(`${'e\n'.repeat(20)}… (5 more lines)`);
    expect(toolOutput(`${'w'.repeat(900)}\n`.repeat(20)).length).toBeLessThan(8 * 1024 + 30);
    const failing = fakeIo(() => ({
      exitCode: 1,
      stdout: '',
      stderr: `${'error: no\n'.repeat(50)}${'z'.repeat(9_000)}`,
    }));
    const error = await applyManifests(failing, { kubectl: 'kubectl', kubeconfig: 'k' }, []).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'apply-failed', details: `${'error: no\n'.repeat(20)}… (31 more lines)` });
    expect((error as ActionError).message).toMatch(/more characters\)$/);
  });

  it('is refused when an answer of the API server is longer than 64 MiB, and asked for once', async () => {
    let requests = 0;
    const megabyte = Buffer.alloc(1024 * 1024, 'x');
    const server = createServer((_request, response) => {
      requests += 1;
      const send = (): void => {
        while (!response.destroyed) if (!response.write(megabyte)) return void response.once('drain', send);
      };
      send();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const directory = mkdtempSync(join(tmpdir(), 'limits-'));
    try {
      const kubeconfig = join(directory, 'kubeconfig');
      writeFileSync(
        kubeconfig,
        JSON.stringify({
          'current-context': 'c',
          contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
          clusters: [{ name: 'c', cluster: { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } }],
          users: [{ name: 'u', user: { token: 't' } }],
        }),
      );
      await using kube = await connectKube(io, { kubectl: 'kubectl', kubeconfig });
      await expect(kube.get('/api/v1/pods')).rejects.toMatchObject({
        code: 'cluster-unreachable',
        message: "the API server's answer to /api/v1/pods is longer than 64 MiB, and was not read.",
      });
      expect(requests).toBe(1);
    } finally {
      server.closeAllConnections();
      server.close();
      rmSync(directory, { recursive: true });
    }
  });

  it('is no empty list when it is cut off: kubectl’s output is kept up to a limit', async () => {
    const cut: KubeClient = {
      get: async () => ({ status: 200, body: '"items": [{' }),
      [Symbol.asyncDispose]: async () => undefined,
    };
    expect(await failure(cut)).toMatchObject({
      code: 'cluster-unreachable',
      message: 'the API server answered 200 to /api/v1/nodes, and no list.',
    });
  });

  it('is understood line by line: phrases of two lines are no sign', () => {
    expect(classifyClusterFailure('x\ngot Permission Denied while asking the docker daemon').code).toBe(
      'docker-unreachable',
    );
    expect(classifyClusterFailure('permission denied\ndocker').code).toBe('cluster-create');
  });
});

describe('a comment', () => {
  it('is cut at its end when what it can’t do without is too long, and says so', () => {
    const marker = { key: 'ci/load', runId: '1', attempt: 1, sha: 'a' };
    const reasons = Array.from({ length: 8 }, (_, n) => `${n}: ${'@'.repeat(2_000)}`);
    const text = renderComment(sampleReport({ verdict: 'error', reasons, load: null }), marker);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size);
    expect(text).toMatch(/_…and \d+ more lines, left out because of GitHub's size limit\._/);
    expect(text).toContain('## ⛔');
    expect(text.startsWith('<!-- kind-loadtest-action')).toBe(true);
  });

  it('shows a commit as one only when it is', () => {
    const report = sampleReport();
    const text = renderComment(
      { ...report, run: { ...report.run, commit: '<b>@x' } },
      { key: 'k', runId: '1', attempt: 1, sha: 'a' },
    );
    expect(text).toContain('commit &lt;b&gt;@&#8203;x');
  });
});
