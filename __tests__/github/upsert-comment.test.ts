import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openComments } from '../../src/github/comments.ts';
import { commentMarker, type GithubContext } from '../../src/github/context.ts';
import { explainRefusal } from '../../src/github/refusal.ts';
import { retryDelay } from '../../src/github/retry.ts';
import { upsertComment, writing } from '../../src/github/upsert-comment.ts';
import { defined } from '../../src/lib/defined.ts';
import { renderMarker, resultBefore } from '../../src/report/marker.ts';
import {
  type GithubDouble,
  type GithubDoubleOptions,
  READ_TOKEN,
  type SeedComment,
  startGithubDouble,
  USER_TOKEN,
  WRITE_TOKEN,
} from '../support/github-double.ts';

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const HEAD = 'a'.repeat(40);
const doubles: GithubDouble[] = [];

afterEach(async () => {
  const started = doubles.splice(0);
  for (const double of started) await double[Symbol.asyncDispose]();
  for (const double of started) expect(double.violations).toEqual([]);
});

async function github(options: GithubDoubleOptions = {}): Promise<GithubDouble> {
  const double = await startGithubDouble({ pullRequests: ['octo-org/shop#17'], ...options });
  doubles.push(double);
  return double;
}

function contextOf(double: GithubDouble, change: Partial<GithubContext> = {}): GithubContext {
  return {
    repository: 'octo-org/shop',
    pullRequest: 17,
    headSha: HEAD,
    event: 'pull_request',
    runId: '200',
    attempt: 1,
    workflow: 'CI',
    job: 'load',
    fromFork: false,
    isGhes: false,
    serverUrl: 'https://github.com',
    apiUrl: double.url,
    graphqlUrl: `${double.url}/graphql`,
    ...change,
  };
}

/** A clock that sleeps by moving on. */
function fakeIo() {
  const waits: number[] = [];
  let now = 1_000_000;
  return {
    waits,
    signal: new AbortController().signal,
    now: () => now,
    elapsed: () => now,
    sleep: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
  };
}

function bodyOf(context: GithubContext, text: string): string {
  return `${renderMarker(commentMarker(context))}\n\n${text}\n`;
}

async function write(context: GithubContext, text: string, { token = WRITE_TOKEN, io = fakeIo() } = {}) {
  return upsertComment(io, context, { token, render: () => bodyOf(context, text) });
}

/** Method and last part of the path. */
const pathsOf = (double: GithubDouble) =>
  double.requests.map(({ method, path }) => `${method} ${path.split('?')[0]?.split('/').at(-1)}`);

describe('the comment', () => {
  it('is created on a pull request that has none', async () => {
    const double = await github();
    const result = await write(contextOf(double), 'passed');
    expect(result).toEqual({
      kind: 'measured',
      value: { url: 'https://github.com/octo-org/shop/pull/17#issuecomment-1001', action: 'created' },
    });
    expect(double.comments.map(({ body }) => body)).toEqual([bodyOf(contextOf(double), 'passed')]);
  });

  it('is edited in place by the next run', async () => {
    const double = await github();
    await write(contextOf(double), 'first');
    const result = await write(contextOf(double, { runId: '201' }), 'second');
    expect(result).toMatchObject({ kind: 'measured', value: { action: 'updated' } });
    expect(double.comments.map(({ body }) => body)).toEqual([bodyOf(contextOf(double, { runId: '201' }), 'second')]);
  });

  it('is given up when the server does not answer and the run is cancelled', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done));
    const { port } = silent.address() as AddressInfo;
    const double = await github();
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(new Error('cancelled')), 100);
    try {
      const context = contextOf(double, { apiUrl: `http://127.0.0.1:${port}` });
      await expect(write(context, 'text', { io: { ...fakeIo(), signal: cancel.signal } })).rejects.toThrow('cancelled');
    } finally {
      silent.close();
      silent.closeAllConnections();
    }
  });

  it('is not waited for without a pause when GitHub asks for none', async () => {
    const limited = (after: string) => ({ status: 429, response: { headers: { 'retry-after': after } } });
    expect([0, 1, 3].map((attempt) => retryDelay(limited('0'), attempt, 0))).toEqual([1000, 2000, 8000]);
    expect(retryDelay(limited('-5'), 0, 0)).toBe(1000);
    expect(retryDelay(limited(''), 0, 0)).toBe(60_000);
    expect(retryDelay(limited('7'), 0, 0)).toBe(7000);
  });

  it('is found on the third page', async () => {
    const double = await github();
    const talk = (count: number) => {
      for (let index = 0; index < count; index += 1)
        double.add({ body: `remark ${index}`, login: 'bob', type: 'User' });
    };
    talk(220);
    double.add({ body: bodyOf(contextOf(double, { runId: '199' }), 'old'), ...BOT });
    talk(30);
    expect(await write(contextOf(double), 'new')).toMatchObject({ value: { action: 'updated' } });
    expect(pathsOf(double)).toEqual(['GET comments', 'GET comments', 'GET comments', 'POST graphql', 'PATCH 1221']);
    expect(double.comments).toHaveLength(251);
  });

  it('is not sent again when its text is the same', async () => {
    const double = await github();
    await write(contextOf(double), 'same');
    const before = double.requests.length;
    expect(await write(contextOf(double), 'same')).toMatchObject({ value: { action: 'unchanged' } });
    expect(pathsOf(double).slice(before)).toEqual(['GET comments', 'POST graphql']);
  });

  it('is one for each workflow and job', async () => {
    const double = await github();
    await write(contextOf(double), 'a');
    await write(contextOf(double, { job: 'load-arm' }), 'b');
    expect(double.comments).toHaveLength(2);
  });

  it.each([
    { name: 'run', written: { runId: '1000' }, late: { runId: '999' } },
    { name: 'attempt', written: { attempt: 2 }, late: { attempt: 1 } },
  ])('of a newer $name is left alone by an older one', async ({ written, late }) => {
    const double = await github();
    await write(contextOf(double, written), 'newer');
    expect(await write(contextOf(double, late), 'older')).toMatchObject({
      kind: 'measured',
      value: { action: 'superseded' },
    });
    expect(double.comments.map(({ body }) => body)).toEqual([bodyOf(contextOf(double, written), 'newer')]);
  });
});

describe('the comment that is replaced', () => {
  const result = (p95Ms: number) => ({
    verdict: 'pass' as const,
    figures: { p50Ms: 1, p95Ms, p99Ms: null, successRate: 1, throughputPerSecond: 20 },
  });
  /** A run of a commit, whose comment says what it is compared with. */
  const run = (context: GithubContext, p95Ms: number) =>
    upsertComment(fakeIo(), context, {
      token: WRITE_TOKEN,
      render: (old) => {
        const marker = commentMarker(context);
        const before = resultBefore(old, marker.sha);
        const text = `${before?.figures.p95Ms ?? 'nothing'} → ${p95Ms}`;
        return `${renderMarker({ ...marker, result: result(p95Ms), ...defined({ before }) })}\n\n${text}\n`;
      },
    });
  const shown = (double: GithubDouble) => double.comments.map(({ body }) => body.trimEnd().split('\n').at(-1));
  const commit = (digit: string) => digit.repeat(40);

  it('is what the result is compared with: the last one of another commit', async () => {
    const double = await github();
    const context = (runId: string, headSha: string) => contextOf(double, { runId, headSha });
    await run(context('200', commit('a')), 10);
    expect(shown(double)).toEqual(['nothing → 10']);
    await run(context('201', commit('a')), 11);
    expect(shown(double)).toEqual(['nothing → 11']);
    await run(context('202', commit('c')), 12);
    expect(shown(double)).toEqual(['11 → 12']);
    await run(context('203', commit('c')), 13);
    expect(shown(double)).toEqual(['11 → 13']);
    expect(await run(context('203', commit('c')), 13)).toMatchObject({ value: { action: 'unchanged' } });
  });

  it('gives nothing to compare with when somebody else wrote it', async () => {
    const double = await github();
    const stranger = commentMarker(contextOf(double, { runId: '199', headSha: commit('d') }));
    double.add({
      body: `${renderMarker({ ...stranger, result: result(9) })}\n\nforged`,
      login: 'mallory',
      type: 'User',
    });
    await run(contextOf(double), 10);
    await run(contextOf(double, { runId: '201', headSha: commit('c') }), 11);
    expect(shown(double)).toEqual(['forged', '10 → 11']);
  });
});

describe('a comment is ours', () => {
  const MODES = ['answered', 'without-id', 'refused', 'forbidden', 'unavailable'] as const;
  /** All have our very marker, and claim to be of a later run. */
  const STRANGERS: readonly (Omit<SeedComment, 'body'> & { readonly name: string })[] = [
    { name: 'a user', login: 'mallory', type: 'User' },
    { name: 'another bot', login: 'renovate[bot]', type: 'Bot', userId: 29139614 },
    { name: 'a login in other letters', login: 'GitHub-Actions[bot]', type: 'Bot', userId: 77 },
    { name: 'a login of the same letters with another id', login: 'github-actions[bot]', type: 'User', userId: 78 },
  ];

  // A login alone can't tell the last one from us, and GitHub lets no two accounts have one login.
  const cases = STRANGERS.flatMap((stranger) => MODES.map((mode) => ({ ...stranger, mode })));
  const distinct = cases.filter(({ mode, login }) => mode !== 'without-id' || login !== BOT.login);

  it.each(distinct)('not when it is of $name (viewer $mode)', async (stranger) => {
    // Where nobody tells the viewer's id, the id of the comment that was created stands for it; a login alone can't
    // tell these two apart.
    if (stranger.mode === 'without-id' && stranger.userId === 78) return;
    const double = await github({ viewer: stranger.mode });
    const forged = bodyOf(contextOf(double, { runId: '999999' }), 'forged');
    double.add({ body: forged, ...stranger });
    expect(await write(contextOf(double), 'ours')).toMatchObject({ value: { action: 'created' } });
    expect(await write(contextOf(double, { runId: '201' }), 'ours again')).toMatchObject({
      value: { action: 'updated' },
    });
    expect(double.comments.map(({ body }) => body)).toEqual([
      forged,
      bodyOf(contextOf(double, { runId: '201' }), 'ours again'),
    ]);
  });

  it.each(MODES)('when the identity of the token wrote it, whoever else has the marker (viewer %s)', async (viewer) => {
    const double = await github({ viewer });
    for (const stranger of STRANGERS.slice(0, 3))
      double.add({ body: bodyOf(contextOf(double, { runId: '999999' }), 'forged'), ...stranger });
    double.add({ body: bodyOf(contextOf(double, { runId: '199' }), 'old'), ...BOT });
    const before = double.comments.map(({ id }) => id);
    expect(await write(contextOf(double), 'new')).toMatchObject({ value: { action: 'updated' } });
    expect(double.comments.map(({ id }) => id)).toEqual(before);
    expect(double.comments.map(({ body }) => body.trimEnd().split('\n').at(-1))).toEqual([
      'forged',
      'forged',
      'forged',
      'new',
    ]);
  });

  it('by the id of the account also after its login changed', async () => {
    const double = await github();
    double.add({
      body: bodyOf(contextOf(double, { runId: '199' }), 'old'),
      login: 'the-former-name',
      type: 'Bot',
      userId: 41898282,
    });
    expect(await write(contextOf(double), 'new')).toMatchObject({ value: { action: 'updated' } });
    expect(double.comments).toHaveLength(1);
  });

  it("not when it is a bot's and the token a user's", async () => {
    const double = await github();
    double.add({ body: bodyOf(contextOf(double, { runId: '1' }), 'by the bot'), ...BOT });
    expect(await write(contextOf(double), 'by alice', { token: USER_TOKEN })).toMatchObject({
      value: { action: 'created' },
    });
    expect(await write(contextOf(double, { runId: '201' }), 'by alice again', { token: USER_TOKEN })).toMatchObject({
      value: { action: 'updated' },
    });
    expect(double.comments.map(({ login }) => login)).toEqual(['github-actions[bot]', 'alice']);
  });

  it('and who we are is not asked when no comment has our marker', async () => {
    const double = await github();
    double.add({ body: 'a remark', login: 'bob', type: 'User' });
    await write(contextOf(double), 'text');
    expect(pathsOf(double)).toEqual(['GET comments', 'POST comments', 'GET comments']);
  });
});

describe('an odd answer', () => {
  /** A server that returns the same to everything. */
  async function answering(answer: string, contentType = 'application/json') {
    const server = createServer((_request, response) =>
      response.writeHead(200, { 'content-type': contentType }).end(answer),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    return {
      url,
      [Symbol.asyncDispose]: async () => void (await new Promise((done) => server.close(done).closeAllConnections())),
    };
  }

  it.each([
    ['{"message":"hello"}', 'returned no list of comments'],
    ['<html>a proxy</html>', 'returned no list of comments'],
    ['null', 'returned no list of comments'],
    [
      '[null, 7, "text", {"id": "1"}, {"id": -1, "user": []}, {"id": 5, "body": 3, "user": null}]',
      'returned no comment after it was asked to create one',
    ],
  ])('is told as one: %s', async (answer, seen) => {
    await using server = await answering(answer);
    const double = await github();
    const context = contextOf(double, { apiUrl: server.url, graphqlUrl: `${server.url}/graphql` });
    expect(await write(context, 'text')).toEqual({
      kind: 'not-measured',
      reason: `The comment was not written. ${server.url} ${seen}; is a proxy in between?`,
    });
  });

  it('has no comments but those with a proper id', async () => {
    const double = await github();
    const body = bodyOf(contextOf(double), 'text');
    const user = { login: BOT.login, id: 41898282 };
    const ids = ['7', '../../pulls/1', -7, 0, 7.5, 1e300, null, [7], 7];
    await using server = await answering(JSON.stringify(ids.map((id) => ({ id, body, user }))));
    const place = { ...contextOf(double, { apiUrl: server.url }), repository: 'octo-org/shop', pullRequest: 17 };
    const comments = await openComments(fakeIo(), place, WRITE_TOKEN);
    expect((await comments.list()).map(({ id }) => id)).toEqual([7]);
  });

  it('does not set the link of the comment', async () => {
    await using server = await answering(
      '{"id": 5, "html_url": "javascript:alert(1)", "user": {"login": "a", "id": 1}}',
    );
    const double = await github();
    const place = { ...contextOf(double, { apiUrl: server.url }), repository: 'octo-org/shop', pullRequest: 17 };
    const comments = await openComments(fakeIo(), place, WRITE_TOKEN);
    expect(await comments.create('text')).toMatchObject({
      url: 'https://github.com/octo-org/shop/pull/17#issuecomment-5',
    });
  });

  it('of any length is quoted in one short line', () => {
    const error = { status: 422, response: { data: { message: `one\r\n::error::two\u2028${'x'.repeat(10_000)}` } } };
    const text = explainRefusal(error, 0, writing({ fromFork: false }));
    expect(text).toContain('one ::error::two xxx');
    expect(text.length).toBeLessThan(400);
  });
});

describe('two runs at once', () => {
  it('leave the older comment with the newer text when the newer run sees both', async () => {
    let raced = false;
    const double = await github({
      onRequest: ({ method }, state) => {
        if (method !== 'POST' || raced) return;
        raced = true;
        state.add({ body: bodyOf(contextOf(double, { runId: '150' }), 'older'), ...BOT });
      },
    });
    expect(await write(contextOf(double), 'newer')).toMatchObject({ value: { action: 'updated' } });
    expect(double.comments.map(({ id, body }) => ({ id, body }))).toEqual([
      { id: 1001, body: bodyOf(contextOf(double), 'newer') },
    ]);
  });

  it('leave the newer text when the older run comes second', async () => {
    let raced = false;
    const double = await github({
      onRequest: ({ method }, state) => {
        if (method !== 'POST' || raced) return;
        raced = true;
        state.add({ body: bodyOf(contextOf(double, { runId: '300' }), 'newer'), ...BOT });
      },
    });
    expect(await write(contextOf(double), 'older')).toMatchObject({ value: { action: 'superseded' } });
    expect(double.comments.map(({ body }) => body)).toEqual([bodyOf(contextOf(double, { runId: '300' }), 'newer')]);
  });

  it('or four leave one comment, which the next run edits', async () => {
    const double = await github();
    const runs = ['201', '202', '203', '204'];
    await Promise.all(runs.map((runId) => write(contextOf(double, { runId }), `by ${runId}`)));
    expect(double.comments).toHaveLength(1);
    await write(contextOf(double, { runId: '205' }), 'last');
    expect(double.comments.map(({ body }) => body)).toEqual([bodyOf(contextOf(double, { runId: '205' }), 'last')]);
  });
});

describe('a refusal', () => {
  it('of a read-only token names the permission from the header', async () => {
    const double = await github();
    const result = await write(contextOf(double), 'text', { token: READ_TOKEN });
    expect(result).toEqual({
      kind: 'not-measured',
      reason:
        'The comment was not written. GitHub answered 403: Resource not accessible by integration. The job needs `permissions:` with `issues: write` or `pull-requests: write`.',
    });
    expect(pathsOf(double)).toEqual(['GET comments', 'POST comments']);
  });

  it('for a fork says that no permission helps there, and what does', async () => {
    const double = await github();
    expect(await write(contextOf(double, { fromFork: true }), 'text', { token: READ_TOKEN })).toMatchObject({
      reason: expect.stringContaining(
        'The token needs `issues: write` or `pull-requests: write`, and runs for pull requests from forks only get one that reads; a workflow on `workflow_run` with `mode: collect` can write the comment.',
      ),
    });
  });

  it('for Dependabot says that its token only reads, whoever runs it again', async () => {
    const double = await github();
    const context = contextOf(double, { actor: 'dependabot[bot]' });
    expect(await write(context, 'text', { token: READ_TOKEN })).toMatchObject({
      reason: expect.stringContaining(
        'Dependabot started this run, and its token only reads unless the workflow raises it. The job needs `permissions:` with `issues: write` or `pull-requests: write`.',
      ),
    });
  });

  it('without the header names pull-requests: write', async () => {
    const double = await github({ faults: [{ method: 'POST', kind: 'no-access' }] });
    expect(await write(contextOf(double), 'text')).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('404: Not Found. The job needs `permissions:` with `pull-requests: write`.'),
    });
  });

  it('of a locked conversation says so', async () => {
    const double = await github({ faults: [{ method: 'POST', kind: 'locked' }] });
    expect(await write(contextOf(double), 'text')).toMatchObject({
      reason: expect.stringContaining('Unable to create comment because issue is locked'),
    });
  });

  it('of an unknown token points at the input', async () => {
    const double = await github();
    expect(await write(contextOf(double), 'text', { token: 'ghs_unknown' })).toMatchObject({
      reason: expect.stringContaining('401: Bad credentials. Check the `github-token` input'),
    });
  });

  it('of a body above 65,536 characters says what was too long', async () => {
    const double = await github();
    expect(await write(contextOf(double), 'x'.repeat(65_536))).toMatchObject({
      reason: expect.stringContaining('422: Validation Failed: body is too long (maximum is 65536 characters)'),
    });
  });
});

describe('a passing failure', () => {
  it.each(['GET', 'POST', 'PATCH'] as const)('of %s is tried again', async (method) => {
    const double = await github({ faults: [{ method, kind: 'bad-gateway' }] });
    double.add({
      body: method === 'POST' ? 'nothing of ours' : bodyOf(contextOf(double, { runId: '1' }), 'old'),
      ...BOT,
    });
    const io = fakeIo();
    expect(await write(contextOf(double), 'text', { io })).toMatchObject({ kind: 'measured' });
    expect(io.waits).toEqual([1000]);
    expect(double.comments.at(-1)?.body).toBe(bodyOf(contextOf(double), 'text'));
  });

  it('that hides a success does not leave a second comment', async () => {
    const double = await github({ faults: [{ method: 'POST', kind: 'lost-reply' }] });
    expect(await write(contextOf(double), 'text')).toMatchObject({ kind: 'measured' });
    expect(double.comments).toHaveLength(1);
  });

  it('of the secondary rate limit waits as long as GitHub says', async () => {
    const double = await github({ faults: [{ method: 'POST', kind: 'secondary-rate-limit', retryAfterSeconds: 7 }] });
    const io = fakeIo();
    expect(await write(contextOf(double), 'text', { io })).toMatchObject({ kind: 'measured' });
    expect(io.waits).toEqual([7000]);
  });

  it('that would take more than a minute is given up at once, with the reason', async () => {
    const double = await github({ faults: [{ method: 'POST', kind: 'secondary-rate-limit', retryAfterSeconds: 120 }] });
    const io = fakeIo();
    expect(await write(contextOf(double), 'text', { io })).toMatchObject({
      reason: expect.stringContaining('asks to wait 2 min 00 s, which is more than this step waits'),
    });
    expect(io.waits).toEqual([]);
  });

  it('that stays is given up within a minute', async () => {
    const double = await github({
      faults: Array.from({ length: 20 }, () => ({ method: 'GET', kind: 'bad-gateway' }) as const),
    });
    const io = fakeIo();
    expect(await write(contextOf(double), 'text', { io })).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('after several tries. GitHub answered 502'),
    });
    expect(io.waits).toEqual([1000, 2000, 4000, 8000, 16000]);
  });

  it('to connect is explained', async () => {
    const double = await github();
    const context = contextOf(double, { apiUrl: 'http://127.0.0.1:1' });
    expect(await write(context, 'text')).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('not written'),
    });
  });
});

describe('no comment', () => {
  it('is written without a pull request, and the reason names the event', async () => {
    const double = await github();
    const { pullRequest: _none, ...context } = contextOf(double, { event: 'push' });
    expect(await write(context, 'text')).toEqual({
      kind: 'not-measured',
      reason: 'This run belongs to no pull request (it was started by `push`), so there is none to comment on.',
    });
    expect(double.requests).toEqual([]);
  });

  it('is written without a token', async () => {
    const double = await github();
    expect(await write(contextOf(double), 'text', { token: '' })).toMatchObject({
      reason: expect.stringContaining('`github-token`'),
    });
  });

  it('is written after the job was cancelled, and the cancel is passed on', async () => {
    const double = await github();
    const context = contextOf(double);
    const io = { ...fakeIo(), signal: AbortSignal.abort(new Error('cancelled')) };
    await expect(
      upsertComment(io, context, { token: WRITE_TOKEN, render: () => bodyOf(context, 'text') }),
    ).rejects.toThrow('cancelled');
    expect(double.comments).toEqual([]);
  });
});
