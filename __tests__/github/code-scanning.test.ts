import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type SarifUpload, uploadSarif } from '../../src/github/code-scanning.ts';
import { isCommitGone } from '../../src/github/code-scanning-refusal.ts';
import type { GithubContext } from '../../src/github/context.ts';
import { fakeIo } from '../support/fake-io.ts';
import {
  type GithubDouble,
  type GithubDoubleOptions,
  READ_TOKEN,
  startGithubDouble,
  WRITE_TOKEN,
} from '../support/github-double.ts';
import { type SampleResult, sampleRun, sarifText } from '../support/sample-sarif.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const MAIN = 'c'.repeat(40);
const STARTED = Date.UTC(2026, 0, 2, 3, 4, 5);
const PAGE = 'https://github.com/octo-org/shop/security/code-scanning?query=';
const cleanUps: (() => Promise<unknown>)[] = [];
const doubles: GithubDouble[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
  for (const double of doubles.splice(0)) expect(double.violations).toEqual([]);
});

async function github(
  codeScanning: GithubDoubleOptions['codeScanning'] = {},
  faults: GithubDoubleOptions['faults'] = [],
): Promise<GithubDouble> {
  const double = await startGithubDouble({ codeScanning, faults });
  doubles.push(double);
  cleanUps.push(async () => await double[Symbol.asyncDispose]());
  return double;
}

/** The URL of a server that is none of GitHub's. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  cleanUps.push(() => new Promise((done) => server.close(done).closeAllConnections()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function pullRequestOf(url: string, change: Partial<GithubContext> = {}): GithubContext {
  return {
    repository: 'octo-org/shop',
    pullRequest: 17,
    headSha: HEAD,
    sha: MERGE,
    ref: 'refs/pull/17/merge',
    baseBranch: 'main',
    fromFork: false,
    isGhes: false,
    event: 'pull_request',
    runId: '200',
    attempt: 1,
    workflow: 'CI',
    job: 'load',
    serverUrl: 'https://github.com',
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    ...change,
  };
}

function pushOf(url: string, change: Partial<GithubContext> = {}): GithubContext {
  const { pullRequest: _none, baseBranch: _neither, ...context } = pullRequestOf(url);
  return { ...context, event: 'push', sha: MAIN, headSha: MAIN, ref: 'refs/heads/main', ...change };
}

/** A clock that moves by sleeping alone, and what was slept. */
function clockedIo(env: Readonly<Record<string, string>> = {}) {
  const waits: number[] = [];
  const io = fakeIo(() => undefined);
  const sleep = async (ms: number) => {
    waits.push(ms);
    await io.sleep(ms);
  };
  return { ...io, env, waits, sleep };
}

const FOUND: readonly SampleResult[] = [
  { rule: 'KSV-0014', fingerprint: 'Deployment shop/web app' },
  { rule: 'CVE-9.8', fingerprint: 'nginx libssl3' },
];
const SARIF = sarifText(sampleRun('manifests', FOUND));

interface Sending {
  readonly sarif?: string;
  readonly token?: string;
  readonly io?: ReturnType<typeof clockedIo>;
}

function upload(
  context: GithubContext,
  { sarif = SARIF, token = WRITE_TOKEN, io = clockedIo() }: Sending = {},
): Promise<SarifUpload> {
  return uploadSarif(io, context, { token, sarif, startedAt: STARTED });
}

/** Method, last part of the path and status. */
const requestsOf = (double: GithubDouble) =>
  double.requests.map(({ method, path, status }) => `${method} ${path.split('?')[0]?.split('/').at(-1)} ${status}`);

/** A workspace that has a commit checked out. */
async function workspaceAt(commit: string): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
  cleanUps.push(() => rm(workspace, { recursive: true }));
  await mkdir(join(workspace, '.git'));
  await writeFile(join(workspace, '.git', 'HEAD'), `${commit}\n`);
  return workspace;
}

describe('findings', () => {
  it('of a pull request are uploaded on its merge, packed, with tool, workspace and time', async () => {
    const double = await github();
    const workspace = await workspaceAt(MERGE);
    const result = await upload(pullRequestOf(double.url), { io: clockedIo({ GITHUB_WORKSPACE: workspace }) });
    expect(result).toMatchObject({
      status: 'uploaded',
      alertsUrl: `${PAGE}${encodeURIComponent('is:open pr:17 tool:"Trivy"')}`,
    });
    expect(double.uploads).toEqual([
      expect.objectContaining({
        repository: 'octo-org/shop',
        commit: MERGE,
        ref: 'refs/pull/17/merge',
        toolName: 'Trivy',
        checkoutUri: `file://${workspace}/`,
        startedAt: '2026-01-02T03:04:05.000Z',
        sarif: JSON.parse(SARIF),
        errors: [],
      }),
    ]);
  });

  it('of a push are uploaded on its branch, and nothing is compared', async () => {
    const double = await github();
    expect(await upload(pushOf(double.url))).toEqual({
      status: 'uploaded',
      alertsUrl: `${PAGE}${encodeURIComponent('is:open branch:main tool:"Trivy"')}`,
    });
    expect(double.uploads).toMatchObject([{ commit: MAIN, ref: 'refs/heads/main' }]);
    expect(requestsOf(double).filter((request) => request.includes('alerts'))).toEqual([]);
  });

  it('are uploaded on the head of the pull request when that is what was checked out', async () => {
    const double = await github();
    const io = clockedIo({ GITHUB_WORKSPACE: await workspaceAt(HEAD) });
    expect(await upload(pullRequestOf(double.url), { io })).toMatchObject({ status: 'uploaded' });
    expect(double.uploads).toMatchObject([{ commit: HEAD, ref: 'refs/pull/17/head' }]);
  });

  it("of a fork's pull request are uploaded on its head where the run has the token of this repository", async () => {
    const double = await github();
    const io = clockedIo({ GITHUB_WORKSPACE: await workspaceAt(HEAD) });
    const target = { event: 'pull_request_target', sha: MAIN, ref: 'refs/heads/main', fromFork: true };
    expect(await upload(pullRequestOf(double.url, target), { io })).toMatchObject({ status: 'uploaded' });
    expect(double.uploads).toMatchObject([{ commit: HEAD, ref: 'refs/pull/17/head' }]);
  });

  it('of another commit than the run is for are uploaded nowhere', async () => {
    const double = await github();
    const io = clockedIo({ GITHUB_WORKSPACE: await workspaceAt('d'.repeat(40)) });
    expect(await upload(pushOf(double.url), { io })).toEqual({
      status: 'skipped',
      reason: expect.stringContaining('has commit ddddddd checked out, and this run is for ccccccc'),
    });
    expect(double.requests).toEqual([]);
  });

  it('of a merge that is gone are uploaded on the head', async () => {
    const double = await github({ commits: [HEAD] });
    expect(await upload(pullRequestOf(double.url))).toMatchObject({ status: 'uploaded' });
    expect(double.uploads).toMatchObject([{ commit: HEAD, ref: 'refs/pull/17/head' }]);
    expect(requestsOf(double).slice(0, 2)).toEqual(['POST sarifs 404', 'POST sarifs 202']);
  });

  it('are not uploaded when the head is gone as well', async () => {
    const double = await github({ commits: [] });
    expect(await upload(pullRequestOf(double.url))).toEqual({
      status: 'skipped',
      reason:
        'The findings were not uploaded to code scanning. GitHub answered 404: commit not found. The commit of this run is no longer there: the branch has moved, or it was the temporary one of a merge queue. The next run uploads its own.',
    });
    expect(requestsOf(double)).toEqual(['POST sarifs 404', 'POST sarifs 404']);
  });

  it('of a merge queue whose branch was removed are skipped, without a second try', async () => {
    const double = await github({ refs: ['refs/heads/main'] });
    const ref = 'refs/heads/gh-readonly-queue/main/pr-17-abc';
    expect(await upload(pushOf(double.url, { event: 'merge_group', ref }))).toEqual({
      status: 'skipped',
      reason: expect.stringContaining(`ref '${ref}' not found in this repository. The commit of this run`),
    });
    expect(requestsOf(double)).toEqual(['POST sarifs 404']);
  });
});

describe('a commit that is gone', () => {
  const refused = (status: number, message: string) => ({ status, response: { data: { message } } });

  it.each([
    refused(404, 'commit not found'),
    refused(422, 'Commit Not Found'),
    refused(400, 'ref is a pull request merge but commit_oid is not a merge commit'),
    refused(404, "ref 'refs/pull/17/merge' not found in this repository"),
  ])('is told by $response.data.message', (error) => {
    expect(isCommitGone(error)).toBe(true);
  });

  it.each([
    refused(404, 'Not Found'),
    refused(403, 'commit not found'),
    refused(502, 'commit not found'),
    new Error('x'),
  ])('is not told by anything else: %j', (error) => {
    expect(isCommitGone(error)).toBe(false);
  });
});

describe('nothing is sent', () => {
  it.each<[string, Partial<GithubContext>, string, string]>([
    ['from a fork', { fromFork: true }, WRITE_TOKEN, 'comes from a fork, and its runs get a token that only reads'],
    ['without a token', {}, '', 'The input `github-token` is empty'],
    ['without the rights to know where from', { event: 'workflow_run' }, WRITE_TOKEN, 'Runs for `workflow_run` have'],
  ])('%s', async (_name, change, token, reason) => {
    const double = await github();
    expect(await upload(pullRequestOf(double.url, change), { token })).toEqual({
      status: 'skipped',
      reason: expect.stringContaining(reason),
    });
    expect(double.requests).toEqual([]);
  });

  it('without a repository', async () => {
    const double = await github();
    const { repository: _none, ...context } = pullRequestOf(double.url);
    expect(await upload(context)).toMatchObject({ status: 'skipped', reason: expect.stringContaining('REPOSITORY') });
    expect(double.requests).toEqual([]);
  });

  it('above 10 MB', async () => {
    const double = await github();
    const sarif = sarifText({ ...sampleRun('manifests', []), note: randomBytes(10 * 1024 * 1024).toString('base64') });
    expect(await upload(pushOf(double.url), { sarif })).toEqual({
      status: 'failed',
      reason: expect.stringMatching(/compressed they have \d{8} bytes, and GitHub takes 10485760\. Scan less/),
    });
    expect(double.requests).toEqual([]);
  });

  it.each([
    '',
    '{"secret": "abc"',
    '{"runs": []}',
    sarifText({}),
    sarifText(sampleRun('a', []), { tool: { driver: { name: '' } } }),
  ])('that is not SARIF of known tools, and it is not quoted: %s', async (sarif) => {
    const double = await github();
    const error = await upload(pushOf(double.url), { sarif }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'internal', message: expect.stringContaining('SARIF to upload') });
    expect(String(error)).not.toContain('secret');
    expect(double.requests).toEqual([]);
  });
});

describe('a refusal', () => {
  const NEEDS =
    'The job needs `permissions:` with `security-events: write`, and on private repositories `actions: read` and `contents: read` as well.';

  it.each([WRITE_TOKEN, READ_TOKEN])('for want of a permission names it (%s)', async (token) => {
    const double = await github(token === WRITE_TOKEN ? { mode: 'forbidden' } : {});
    expect(await upload(pullRequestOf(double.url), { token })).toEqual({
      status: 'skipped',
      reason: `The findings were not uploaded to code scanning. GitHub answered 403: Resource not accessible by integration. ${NEEDS}`,
    });
    expect(requestsOf(double)).toEqual(['POST sarifs 403']);
  });

  it("of Dependabot's token says whose it is", async () => {
    const double = await github({ mode: 'forbidden' });
    expect(await upload(pullRequestOf(double.url, { actor: 'dependabot[bot]' }))).toEqual({
      status: 'skipped',
      reason: expect.stringContaining(
        'Dependabot started this run, and its token only reads unless the workflow raises it. The job needs',
      ),
    });
  });

  it('where code scanning is not enabled says where to enable it', async () => {
    const double = await github({ mode: 'disabled' });
    const { status, reason } = await upload(pullRequestOf(double.url));
    expect(status).toBe('skipped');
    expect(reason).toBe(
      'The findings were not uploaded to code scanning. GitHub answered 403: Code Security must be enabled for this repository to use code scanning. Enable code scanning in the settings of the repository; on private repositories it is part of GitHub Code Security, which is paid for.',
    );
  });

  it('that is a plain 404 names both causes', async () => {
    const double = await github({ mode: 'not-enabled' });
    expect(await upload(pullRequestOf(double.url))).toEqual({
      status: 'skipped',
      reason: `The findings were not uploaded to code scanning. GitHub answered 404: Not Found. Either the token may not see it, or code scanning is not enabled. Enable code scanning in the settings of the repository. ${NEEDS}`,
    });
    expect(requestsOf(double)).toEqual(['POST sarifs 404']);
  });

  it.each([
    ['https://ghe.example', true],
    ['https://octo.ghe.com', false],
    ['https://notgithub.com', true],
  ])('of %s says what GitHub Enterprise Server needs: %s', async (serverUrl, isSaid) => {
    const double = await github({ mode: 'not-enabled' });
    const { reason = '' } = await upload(pullRequestOf(double.url, { serverUrl }));
    expect(reason.includes('GitHub Enterprise Server has code scanning only where')).toBe(isSaid);
  });

  it('of the token points at the input', async () => {
    const double = await github();
    expect(await upload(pullRequestOf(double.url), { token: 'ghs_unknown' })).toEqual({
      status: 'failed',
      reason: expect.stringContaining('401: Bad credentials. Check the `github-token` input'),
    });
  });

  it.each([
    [413, 'Payload Too Large', 'GitHub takes 10 MB, compressed.'],
    [422, 'Invalid SARIF. Invalid request.', 'GitHub takes this file for invalid'],
    [400, 'the sarif is odd', 'GitHub takes this file for invalid'],
  ])('with %i shows what GitHub says', async (status, message, advice) => {
    const url = await serving((_request, response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message })),
    );
    const result = await upload(pullRequestOf(url));
    expect(result.status).toBe('failed');
    expect(result.reason).toContain(`GitHub answered ${status}: ${message.replace(/\.$/, '')}. ${advice}`);
  });
});

describe('a passing failure', () => {
  it.each(['bad-gateway', 'lost-reply'] as const)('of the upload is tried again (%s)', async (kind) => {
    const double = await github({}, [{ method: 'POST', kind }]);
    const io = clockedIo();
    expect(await upload(pushOf(double.url), { io })).toMatchObject({ status: 'uploaded' });
    expect(io.waits).toEqual([1000, 1000, 2000]);
  });

  it('that stays is given up within a minute', async () => {
    const double = await github(
      {},
      Array.from({ length: 20 }, () => ({ method: 'POST', kind: 'bad-gateway' }) as const),
    );
    expect(await upload(pushOf(double.url))).toEqual({
      status: 'failed',
      reason:
        'The findings were not uploaded to code scanning, after several tries. GitHub answered 502: Server Error.',
    });
  });

  it('of the rate limit is waited for, and one that lasts is told', async () => {
    const limited = (retryAfterSeconds: number) => [
      { method: 'POST', kind: 'secondary-rate-limit', retryAfterSeconds } as const,
    ];
    const io = clockedIo();
    expect(await upload(pushOf((await github({}, limited(7))).url), { io })).toMatchObject({ status: 'uploaded' });
    expect(io.waits[0]).toBe(7000);
    expect(await upload(pushOf((await github({}, limited(90))).url))).toEqual({
      status: 'failed',
      reason: expect.stringContaining('asks to wait 1 min 30 s, which is more than this step waits'),
    });
  });

  it('of a question about the processing is passed over', async () => {
    const double = await github({ pendingTimes: 0 }, [{ method: 'GET', kind: 'bad-gateway' }]);
    expect(await upload(pushOf(double.url))).toMatchObject({ status: 'uploaded' });
    expect(requestsOf(double).map((request) => request.split(' ')[2])).toEqual(['202', '502', '200']);
  });
});

describe('the processing', () => {
  it('is waited for with growing pauses, though the upload is not known at first', async () => {
    const double = await github({ unknownTimes: 2, pendingTimes: 3 });
    const io = clockedIo();
    expect(await upload(pushOf(double.url), { io })).toMatchObject({ status: 'uploaded' });
    expect(io.waits).toEqual([1000, 2000, 3000, 5000, 5000, 5000]);
  });

  it('that never ends is left after two minutes', async () => {
    const double = await github({ mode: 'slow' });
    const io = clockedIo();
    const result = await upload(pullRequestOf(double.url), { io });
    expect(result).toEqual({
      status: 'pending',
      reason: expect.stringMatching(
        /^GitHub has the findings, but after 1 min 5\d s it was not known .* seen last: it is pending\. /,
      ),
      alertsUrl: expect.stringContaining('pr%3A17'),
    });
    const slept = io.waits.reduce((sum, ms) => sum + ms, 0);
    expect(slept).toBeLessThanOrEqual(120_000);
    expect(slept).toBeGreaterThan(110_000);
  });

  it('of an upload that stays unknown is left much earlier', async () => {
    const double = await github({ unknownTimes: 1000 });
    const io = clockedIo();
    expect(await upload(pushOf(double.url), { io })).toMatchObject({
      status: 'pending',
      reason: expect.stringContaining('seen last: GitHub answered 404: Not Found. Look at'),
    });
    expect(io.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(30_000);
  });

  it('that fails shows its first errors, each on a line of its own length', async () => {
    const errors = [1, 2, 3, 4, 5, 6, 7].map((number) => `error ${number}\n${'x'.repeat(1000)}`);
    const double = await github({ mode: 'processing-fails', errors });
    const { status, reason = '', new: added } = await upload(pullRequestOf(double.url));
    expect(status).toBe('failed');
    expect(reason).toMatch(
      /^GitHub could not process the findings: error 1 x+…; error 2 x+…; .*error 5 x+…; 2 more\.$/,
    );
    expect(reason.length).toBeLessThan(1_200);
    expect(added).toBeUndefined();
  });

  it('ends with the job, and the cancel is passed on', async () => {
    const double = await github({ mode: 'slow' });
    const cancel = new AbortController();
    const io = { ...clockedIo(), signal: cancel.signal };
    const sleep = async (ms: number) => {
      if (io.waits.length === 2) cancel.abort(new Error('cancelled'));
      if (io.waits.length > 9) throw new Error('went on after the cancel');
      io.waits.push(ms);
    };
    await expect(upload(pushOf(double.url), { io: { ...io, sleep } })).rejects.toThrow('cancelled');
    expect(io.waits).toEqual([1000, 2000, 3000]);
  });

  it('ends with the job while a server does not answer', async () => {
    const cancel = new AbortController();
    const url = await serving(() => setTimeout(() => cancel.abort(new Error('cancelled')), 50));
    await expect(upload(pushOf(url), { io: { ...clockedIo(), signal: cancel.signal } })).rejects.toThrow('cancelled');
  });
});

describe("GitHub's limits", () => {
  const results = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ rule: 'KSV', fingerprint: `${index}` }));
  const run = (change: object) => ({ ...sampleRun('manifests', FOUND), ...change });
  const driver = (change: object) => ({ tool: { driver: { name: 'Trivy', ...change } } });
  const result = (change: object) => ({ ...sampleRun('manifests', FOUND).results[0], ...change });
  const at = (uri: string) => sampleRun('manifests', [{ rule: 'KSV', fingerprint: 'x', uri }]);
  const location = { physicalLocation: { artifactLocation: { uri: 'a.yaml' } } };

  it.each<[string, readonly object[], string | undefined]>([
    ['20 runs', Array.from({ length: 20 }, (_, index) => sampleRun(`image/${index}`, FOUND)), undefined],
    [
      '21 runs',
      Array.from({ length: 21 }, (_, index) => sampleRun(`image/${index}`, FOUND)),
      'more runs than allowed (21 > 20)',
    ],
    [
      'a category twice',
      [sampleRun('a', FOUND), sampleRun('a', [])],
      'cannot contain multiple runs with the same category',
    ],
    ['25,000 results', [sampleRun('a', results(25_000))], undefined],
    ['25,001 results', [sampleRun('a', results(25_001))], 'more results per run than allowed (25001 > 25000)'],
    ['25,001 rules', [run(driver({ rules: Array(25_001).fill({ id: 'a' }) }))], 'more rules per run than allowed'],
    [
      '21 tags',
      [run(driver({ rules: [{ id: 'a', properties: { tags: Array(21).fill('t') } }] }))],
      'more tags per rule than allowed (21 > 20)',
    ],
    [
      '101 extensions',
      [run({ tool: { driver: { name: 'Trivy' }, extensions: Array(101).fill({ name: 'e' }) } })],
      'more tool extensions per run',
    ],
    [
      '1,001 locations',
      [run({ results: [result({ locations: Array(1001).fill(location) })] })],
      'more locations per result than allowed (1001 > 1000)',
    ],
    [
      '10,001 steps',
      [run({ results: [result({ codeFlows: [{ threadFlows: [{ locations: Array(10_001).fill({}) }] }] })] })],
      'more thread flow locations per result',
    ],
    [
      'no location',
      [run({ results: [result({ locations: [] })] })],
      'locationFromSarifResult: expected at least one location',
    ],
    [
      'no file',
      [run({ results: [result({ locations: [{}] })] })],
      'locationFromSarifResult: expected artifact location',
    ],
    [
      'an image for a file',
      [at('nginx:1.25')],
      'SARIF URI scheme "nginx" did not match the checkout URI scheme "file"',
    ],
    ['an absolute path', [at('/etc/passwd')], 'is not relative to the checkout'],
    ['a file URI', [at('file:///etc/passwd')], 'is not relative to the checkout'],
    ['a path that leads out', [at('k8s/../../x')], 'leads out of the checkout'],
    ['no message', [run({ results: [result({ message: {} })] })], 'expected a message'],
  ])('with %s', async (_name, runs, refusal) => {
    const double = await github();
    const ending = await upload(pushOf(double.url), { sarif: sarifText(...runs) });
    if (refusal === undefined) expect(ending).toEqual({ status: 'uploaded', alertsUrl: expect.any(String) });
    else expect(ending).toMatchObject({ status: 'failed', reason: expect.stringContaining(refusal) });
  });

  it('are those of the compressed file', async () => {
    const double = await github();
    const send = async (sarif: Buffer) => {
      const response = await fetch(`${double.url}/repos/octo-org/shop/code-scanning/sarifs`, {
        method: 'POST',
        headers: { authorization: `token ${WRITE_TOKEN}`, 'user-agent': 'test' },
        body: JSON.stringify({ commit_sha: MAIN, ref: 'refs/heads/main', sarif: sarif.toString('base64') }),
      });
      await response.arrayBuffer();
      return response.status;
    };
    expect(await send(randomBytes(10 * 1024 * 1024 + 1))).toBe(413);
    expect(await send(randomBytes(10 * 1024))).toBe(400);
    expect(double.uploads).toEqual([]);
  });
});

describe('new alerts of a pull request', () => {
  const EXTRA = { rule: 'CVE-5.0', fingerprint: 'nginx zlib' };
  const MORE = { rule: 'CVE-9.9', fingerprint: 'nginx xz' };

  it('are those that the base branch does not have, by severity', async () => {
    const double = await github();
    await upload(pushOf(double.url));
    const result = await upload(pullRequestOf(double.url), {
      sarif: sarifText(sampleRun('manifests', [...FOUND, EXTRA]), sampleRun('image/nginx', [MORE])),
    });
    expect(result.new).toEqual({
      kind: 'measured',
      value: { total: 2, bySeverity: { critical: 1, medium: 1 }, base: 'main' },
    });
  });

  it('are none when only lines, messages and tags have changed', async () => {
    const double = await github();
    await upload(pushOf(double.url));
    const moved = JSON.parse(SARIF.replaceAll('"startLine":3', '"startLine":77').replaceAll(' in ', ' of nginx:2 in '));
    const result = await upload(pullRequestOf(double.url), { sarif: JSON.stringify(moved) });
    expect(result.new).toEqual({ kind: 'measured', value: { total: 0, bySeverity: {}, base: 'main' } });
  });

  it('are those that were fixed on the base branch and are back', async () => {
    const double = await github();
    await upload(pushOf(double.url));
    await upload(pushOf(double.url), { sarif: sarifText(sampleRun('manifests', FOUND.slice(1))) });
    expect((await upload(pullRequestOf(double.url))).new).toMatchObject({
      value: { total: 1, bySeverity: { high: 1 } },
    });
  });

  it.each(['404', 'empty'] as const)(
    'are not measured against a branch that was never analysed (%s)',
    async (unanalysed) => {
      const double = await github({ unanalysed });
      expect((await upload(pullRequestOf(double.url))).new).toEqual({
        kind: 'not-measured',
        reason:
          'The base branch main has no analysis by Trivy, so it is not known which alerts are new. Run the scan on `push` to main as well.',
      });
    },
  );

  it('are all of them against a branch that was analysed and has none', async () => {
    const double = await github({ unanalysed: 'empty' });
    await upload(pushOf(double.url), { sarif: sarifText(sampleRun('manifests', [])) });
    expect((await upload(pullRequestOf(double.url))).new).toMatchObject({ value: { total: 2 } });
  });

  it('are counted over several pages, and not above a thousand', async () => {
    const double = await github();
    const many = (count: number) =>
      sarifText(
        sampleRun(
          'manifests',
          Array.from({ length: count }, (_, index) => ({ rule: 'KSV', fingerprint: `${index}` })),
        ),
      );
    await upload(pushOf(double.url), { sarif: many(120) });
    const { new: added } = await upload(pullRequestOf(double.url), { sarif: many(350) });
    expect(added).toEqual({ kind: 'measured', value: { total: 230, bySeverity: { high: 230 }, base: 'main' } });
    expect((await upload(pullRequestOf(double.url), { sarif: many(1000) })).new).toEqual({
      kind: 'not-measured',
      reason: '1000 alerts or more are open, and no more are read to find the new ones.',
    });
  });

  it('are not measured without the name of the base branch', async () => {
    const double = await github();
    const { baseBranch: _none, ...context } = pullRequestOf(double.url);
    expect((await upload(context)).new).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('base'),
    });
  });
});

describe('an odd answer', () => {
  /** Says it took the upload, and then whatever it is told. */
  const afterUpload = (listener: RequestListener) =>
    serving((request, response) => {
      if (request.method !== 'POST') return listener(request, response);
      return response.writeHead(202, { 'content-type': 'application/json' }).end('{"id": "47177e22-5596-11eb-80a1"}');
    });
  const json =
    (text: string): RequestListener =>
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(text);

  it.each([
    '<html>a proxy</html>',
    'null',
    '{"id": "../../../user"}',
    '{"id": 7}',
    '{"id": ""}',
    `{"id": "${'x'.repeat(101)}"}`,
  ])('to the upload is told as one, and no further address is made of it: %s', async (answer) => {
    const asked: string[] = [];
    const url = await serving((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      json(answer)(request, response);
    });
    expect(await upload(pushOf(url))).toEqual({
      status: 'failed',
      reason: `The findings were not uploaded to code scanning. ${url} returned no id of the upload; is a proxy in between?`,
    });
    expect(asked).toEqual(['POST /repos/octo-org/shop/code-scanning/sarifs']);
  });

  it.each(['<html>a proxy</html>', '{"processing_status": "done", "errors": 7}', '[]'])(
    'about the processing is not taken for its end: %s',
    async (answer) => {
      expect(await upload(pushOf(await afterUpload(json(answer))))).toMatchObject({
        status: 'pending',
        reason: expect.stringContaining('seen last: an answer that says nothing of the processing'),
      });
    },
  );

  it.each(['<html>a proxy</html>', '{"message": "hello"}'])('about alerts is not counted: %s', async (answer) => {
    const url = await afterUpload((request, response) =>
      json(request.url?.includes('/sarifs/') ? '{"processing_status": "complete"}' : answer)(request, response),
    );
    expect(await upload(pullRequestOf(url))).toMatchObject({
      status: 'uploaded',
      new: { kind: 'not-measured', reason: expect.stringContaining(`${url} returned no list of alerts`) },
    });
  });

  it('has no alerts but those with a proper number, and no severities but the known ones', async () => {
    const items = [
      null,
      7,
      { number: '1' },
      { number: -1 },
      { number: 1.5 },
      { number: 2, rule: { severity: '__proto__' } },
    ];
    const url = await afterUpload((request, response) =>
      json(
        request.url?.includes('/sarifs/')
          ? '{"processing_status": "complete"}'
          : request.url?.includes('pull')
            ? JSON.stringify(items)
            : '[{"number": 1, "rule": {"severity": "error"}}]',
      )(request, response),
    );
    expect((await upload(pullRequestOf(url))).new).toEqual({
      kind: 'measured',
      value: { total: 1, bySeverity: { unknown: 1 }, base: 'main' },
    });
  });

  it('of any length is quoted in one short line', async () => {
    const message = `one\r\n::error::two\u2028${'x'.repeat(1_000_000)}`;
    const url = await serving((_request, response) =>
      response.writeHead(403, { 'content-type': 'application/json' }).end(JSON.stringify({ message })),
    );
    const { reason = '' } = await upload(pushOf(url));
    expect(reason).toContain('403: one ::error::two xxx');
    expect(reason.length).toBeLessThan(700);
  });

  it.each(['message', 'errors'])('that says the token does not bring it into %s', async (where) => {
    const token = `opaque-${'Secret0'.repeat(5)}`;
    const echo: RequestListener = (request, response) => {
      const said = `you sent ${request.headers.authorization}`;
      const status = where === 'message' ? 422 : 200;
      const body = where === 'message' ? { message: said } : { processing_status: 'failed', errors: [said] };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const result = await upload(pushOf(await (where === 'message' ? serving(echo) : afterUpload(echo))), { token });
    expect(result.reason).toContain('you sent token ***');
    expect(JSON.stringify(result)).not.toContain('Secret0');
  });

  it('does not set the link of the alerts', async () => {
    const url = await afterUpload(json('{"processing_status": "complete", "analyses_url": "https://evil.example"}'));
    expect((await upload(pushOf(url))).alertsUrl).toBe(
      `${PAGE}${encodeURIComponent('is:open branch:main tool:"Trivy"')}`,
    );
  });
});

it('the double is a program as well, and its log has what was uploaded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'double-'));
  cleanUps.push(() => rm(folder, { recursive: true }));
  const log = join(folder, 'state.json');
  const program = spawn(
    process.execPath,
    ['__tests__/support/github-double.ts', '--log', log, '--code-scanning', 'processing-fails'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  cleanUps.push(async () => program.kill());
  const [line] = await once(program.stdout.setEncoding('utf8'), 'data');
  const url = String(line).trim().replace('GITHUB_API_URL=', '');
  expect(await upload(pushOf(url))).toMatchObject({
    status: 'failed',
    reason: 'GitHub could not process the findings: an internal error.',
  });
  expect(JSON.parse(await readFile(log, 'utf8'))).toMatchObject({ violations: [], uploads: [{ commit: MAIN }] });
});
