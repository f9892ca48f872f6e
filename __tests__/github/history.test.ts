import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { githubContext } from '../../src/github/context.ts';
import { type HistoryOptions, readHistory } from '../../src/github/history.ts';
import type { NamedArtifact, RepositoryArtifacts } from '../../src/github/repository-artifacts.ts';
import { ActionError } from '../../src/lib/errors.ts';
import { at } from '../../src/lib/json.ts';
import type { Report } from '../../src/report/report.ts';
import { githubContract } from '../support/github-contract.ts';
import { sampleReport } from '../support/sample-report.ts';
import { zipArchive } from '../support/zip-archive.ts';

const NAME = 'loadtest-load-1';
const HEAD = 'a'.repeat(40);

function context(change: Readonly<Record<string, string>> = {}, payload: object = {}) {
  const env = {
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ID: '900',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REF: 'refs/heads/main',
    ...change,
  };
  return githubContext(env, () => JSON.stringify(payload));
}

/** A clock that sleeps by moving on. */
function fakeIo() {
  let now = 1_000_000;
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  return {
    lines,
    signal: new AbortController().signal,
    now: () => now,
    elapsed: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
    log: {
      group: note,
      groupEnd: () => undefined,
      info: note,
      notice: note,
      warning: note,
      error: note,
      debug: note,
      live: note,
    },
  };
}

function artifact(runId: number, change: Partial<NamedArtifact> = {}): NamedArtifact {
  return {
    id: runId * 10,
    name: NAME,
    sizeBytes: 1000,
    runId,
    headBranch: 'main',
    headSha: HEAD,
    isFromFork: false,
    isExpired: false,
    ...change,
  };
}

function reportAt(startedAt: string, change: Partial<Report> = {}): Report {
  const report = sampleReport(change);
  return { ...report, run: { ...report.run, startedAt, commit: 'f'.repeat(40), url: 'https://evil.example/' } };
}

function archiveOf(report: unknown, name = 'report.json'): Buffer {
  return zipArchive([
    { name: 'report.md', content: 'text' },
    { name, content: JSON.stringify(report) },
  ]);
}

/** As report/read-report.ts does, without the schema. */
function readReport(content: Buffer, name: string): Report {
  const value = JSON.parse(content.toString('utf8'));
  if (at(value, 'schemaVersion') !== 1) throw new ActionError('input', `${name} is not a report.`);
  return value;
}

interface Shelf {
  readonly found: readonly NamedArtifact[];
  /** By the artifact's id; a report of the minute of its run when left out. */
  readonly download?: (artifact: NamedArtifact) => Promise<Buffer>;
  readonly asked?: string[];
}

const minuteOf = (runId: number) => `2026-05-04T12:${String(runId % 60).padStart(2, '0')}:00.000Z`;
const honest = async ({ runId }: { readonly runId: number }) => archiveOf(reportAt(minuteOf(runId)));

function shelf({ found, download = honest, asked = [] }: Shelf): NonNullable<HistoryOptions['open']> {
  return async (): Promise<RepositoryArtifacts> => ({
    ofRun: () => {
      throw new Error('not asked for');
    },
    named: async (name) => {
      asked.push(name);
      return found.filter((one) => one.name === name);
    },
    download: async ({ id }) => {
      asked.push(String(id));
      const one = found.find((other) => other.id === id);
      if (one === undefined) throw new Error('no such artifact');
      return download(one);
    },
  });
}

async function read(given: Shelf, change: Partial<HistoryOptions> = {}, io = fakeIo()) {
  const options = { token: 'ghs_x', count: 10, artifactName: NAME, readReport, open: shelf(given), ...change };
  return { result: await readHistory(io, context(), options), lines: io.lines };
}

describe('readHistory', () => {
  it('has the newest reports of the branch, the oldest of them first', async () => {
    const found = [artifact(803), artifact(801), artifact(804), artifact(802)];
    const { result, lines } = await read({ found }, { count: 3 });
    expect(result).toMatchObject({ kind: 'measured', value: { branch: 'main' } });
    const runs = result.kind === 'measured' ? result.value.runs : [];
    expect(runs.map(({ startedAt }) => startedAt)).toEqual([minuteOf(802), minuteOf(803), minuteOf(804)]);
    expect(runs[0]).toEqual({
      startedAt: minuteOf(802),
      commit: HEAD,
      url: 'https://github.com/octo-org/shop/actions/runs/802',
      verdict: 'pass',
      figures: { p50Ms: 4.2, p95Ms: 4.2 * 2.2, p99Ms: 4.2 * 3.4, successRate: 1, throughputPerSecond: 200 / 10.1 },
    });
    expect(lines).toEqual([]);
  });

  it('takes commit and page from GitHub and not from the report', async () => {
    const { result } = await read({ found: [artifact(801)] });
    expect(JSON.stringify(result)).not.toMatch(/evil|ffff/);
  });

  it('counts neither forks, nor other branches, nor what is expired, nor this run', async () => {
    const asked: string[] = [];
    const found = [
      artifact(801, { isFromFork: true }),
      artifact(802, { headBranch: 'topic' }),
      artifact(803, { headBranch: undefined }),
      artifact(804, { isExpired: true }),
      artifact(900),
    ];
    const { result } = await read({ found, asked });
    expect(result).toEqual({
      kind: 'not-measured',
      reason: 'No earlier run of main has a report among its artifacts. Run the load test on `push` to main as well.',
    });
    expect(asked).toEqual([NAME]);
  });

  it('has one report of a run, that of the last attempt', async () => {
    const artifactName = (attempt: number) => `loadtest-load-${attempt}`;
    const found = [
      artifact(801, { id: 1 }),
      artifact(801, { id: 2, name: artifactName(2) }),
      artifact(802, { id: 3 }),
      artifact(802, { id: 4 }),
    ];
    const asked: string[] = [];
    const { result } = await read({ found, asked }, { artifactName });
    expect(result).toMatchObject({ value: { runs: [{}, {}] } });
    expect(asked.toSorted()).toEqual(['2', '4', 'loadtest-load-1', 'loadtest-load-2', 'loadtest-load-3']);
  });

  it('keeps the nulls of a run without figures', async () => {
    const download = async () => archiveOf(reportAt(minuteOf(1), { load: null, verdict: 'error' }));
    const { result } = await read({ found: [artifact(801)], download });
    const figures = { p50Ms: null, p95Ms: null, p99Ms: null, successRate: null, throughputPerSecond: null };
    expect(result).toMatchObject({ value: { runs: [{ verdict: 'error', figures }] } });
  });

  it('goes by the branch that it is given', async () => {
    const found = [artifact(801), artifact(802, { headBranch: 'release' })];
    const { result } = await read({ found }, { branch: 'release' });
    expect(result).toMatchObject({ value: { branch: 'release', runs: [{ startedAt: minuteOf(802) }] } });
  });

  it('downloads four at once', async () => {
    let [open, most] = [0, 0];
    const download = async (one: NamedArtifact) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return honest(one);
    };
    const found = Array.from({ length: 12 }, (_, index) => artifact(801 + index));
    const { result } = await read({ found, download }, { count: 12 });
    expect(result).toMatchObject({ value: { runs: { length: 12 } } });
    expect(most).toBe(4);
  });
});

describe('the report in an archive', () => {
  it('is the one at its top, whatever the logs hold', async () => {
    const forged = { name: 'logs/node-logs-1/report.json', content: JSON.stringify(reportAt(minuteOf(59))) };
    const own = (runId: number) => ({ name: 'report.json', content: JSON.stringify(reportAt(minuteOf(runId))) });
    const download = async ({ runId }: NamedArtifact) => zipArchive([forged, own(runId)]);
    const { result } = await read({ found: [artifact(801)], download });
    expect(result).toMatchObject({ value: { runs: [{ startedAt: minuteOf(801) }] } });
  });

  it('is left when reading it takes longer than there is time for', async () => {
    let now = 0;
    const { result } = await read(
      { found: [artifact(801)] },
      {
        readReport: (content, name, refuseLate) => {
          now = 20_000;
          refuseLate();
          return readReport(content, name);
        },
      },
      { ...fakeIo(), elapsed: () => now },
    );
    expect(result).toMatchObject({ reason: expect.stringContaining('run 801: 20 s were over') });
  });
});

describe('a bad report', () => {
  const bad: readonly (readonly [string, () => Promise<Buffer>, string])[] = [
    ['no archive', async () => Buffer.from('text'), 'End of central directory'],
    ['an archive without one', async () => zipArchive([{ name: 'a.txt', content: 'x' }]), 'has no report.json'],
    ['no JSON', async () => zipArchive([{ name: 'report.json', content: '{' }]), 'JSON'],
    ['another JSON', async () => archiveOf({ schemaVersion: 7 }), 'is not a report'],
    [
      'one that unpacks to more than it says',
      async () => zipArchive([{ name: 'report.json', content: '"'.repeat(1000), announcedBytes: 2 }]),
      'bytes',
    ],
    [
      'one of 40 MB',
      async () => zipArchive([{ name: 'report.json', content: Buffer.alloc(40 * 1024 * 1024) }]),
      'holds more than 33554432 bytes',
    ],
    [
      'a download that fails',
      () => Promise.reject(new Error('it has\n::error::too many bytes')),
      'it has ::error::too',
    ],
  ];

  it.each(bad)('is left out and counted: %s', async (_, broken, expected) => {
    const download = (one: NamedArtifact) => (one.runId === 802 ? broken() : honest(one));
    const { result, lines } = await read({ found: [artifact(801), artifact(802), artifact(803)], download });
    expect(result).toMatchObject({ kind: 'measured', value: { runs: { length: 2 } } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^1 earlier report could not be read and is left out: run 802: /);
    expect(lines[0]).toContain(expected);
    expect(lines[0]).not.toContain('\n');
  });

  it('is the reason when there is no other', async () => {
    const download = async () => archiveOf({});
    const { result, lines } = await read({ found: [artifact(801), artifact(802)], download });
    expect(result).toMatchObject({
      reason: expect.stringMatching(
        /^No report of an earlier run of main could be read, the first of them for this reason: run 80\d: report.json is not a report\.$/,
      ),
    });
    expect(lines[0]).toMatch(/^2 earlier reports could not be read and are left out: .* and 1 more\.$/);
  });
});

describe('the deadline', () => {
  const slow = (quick: readonly number[]) => async (one: NamedArtifact) => {
    if (quick.includes(one.runId)) return honest(one);
    return new Promise<Buffer>((_, reject) => setTimeout(() => reject(new Error('aborted')), 200));
  };
  const found = [artifact(801), artifact(802), artifact(803), artifact(804)];

  it('leaves what was read until then', async () => {
    const { result, lines } = await read({ found, download: slow([802, 804]) }, { deadlineMs: 50 });
    expect(result).toMatchObject({ value: { runs: [{ startedAt: minuteOf(802) }, { startedAt: minuteOf(804) }] } });
    expect(lines).toEqual(['Reading earlier runs of main took longer than 0.05 s; the report has 2 of them.']);
  });

  it('leaves a sentence when that is a single one', async () => {
    const { result } = await read({ found, download: slow([804]) }, { deadlineMs: 50 });
    expect(result).toEqual({
      kind: 'not-measured',
      reason: 'Earlier runs were not read: GitHub took longer than 0.05 s.',
    });
  });

  it('ends a wait that would go beyond it', async () => {
    const open: HistoryOptions['open'] = async (io) => ({
      ...(await shelf({ found: [] })(io, { apiUrl: '', repository: '' }, '')),
      named: async () => {
        await io.sleep(60_000);
        return [];
      },
    });
    const { result } = await read({ found: [] }, { open });
    expect(result).toEqual({
      kind: 'not-measured',
      reason: 'Earlier runs were not read. A further try after 1 min 00 s would take longer than is waited for them.',
    });
  });

  it('is not the cancel of the job, which rejects', async () => {
    const io = { ...fakeIo(), signal: AbortSignal.abort(new Error('cancelled')) };
    const download = async () => Promise.reject(new Error('aborted'));
    await expect(read({ found, download }, {}, io)).rejects.toThrow('cancelled');
  });
});

describe('nothing is asked', () => {
  const refused: NonNullable<HistoryOptions['open']> = () => Promise.reject(new Error('asked'));
  const options = { token: 'ghs_x', count: 10, artifactName: NAME, readReport, open: refused };

  it.each([
    ['without a token', context(), { ...options, token: '' }, 'the input `github-token` is empty'],
    ['on GHES', context({ GITHUB_SERVER_URL: 'https://ghe.example' }), options, 'GitHub Enterprise Server'],
    ['on a laptop', githubContext({}, () => ''), options, 'only known on GitHub'],
    ['for a tag whose event says nothing', context({ GITHUB_REF: 'refs/tags/v1' }), options, 'only known on GitHub'],
  ])('%s', async (_, place, given, expected) => {
    expect(await readHistory(fakeIo(), place, given)).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining(expected),
    });
  });
});

describe('over HTTP', () => {
  const ARTIFACTS = '/repos/{owner}/{repo}/actions/artifacts';
  const DOWNLOAD = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

  /** Three endpoints, held against GitHub's description. */
  async function serve(refuse: boolean) {
    const contract = githubContract();
    const problems: string[] = [];
    const tokens: string[] = [];
    const listed = (id: number, run: number, change: object = {}) => ({
      id,
      node_id: `MDg6QXJ0aWZhY3Q${id}`,
      name: NAME,
      size_in_bytes: 900,
      url: `https://api.github.com/repos/octo-org/shop/actions/artifacts/${id}`,
      archive_download_url: `https://api.github.com/repos/octo-org/shop/actions/artifacts/${id}/zip`,
      expired: false,
      created_at: '2026-05-04T12:30:00Z',
      expires_at: '2026-08-04T12:30:00Z',
      updated_at: '2026-05-04T12:30:00Z',
      workflow_run: {
        id: run,
        repository_id: 42,
        head_repository_id: 42,
        head_branch: 'main',
        head_sha: HEAD,
        ...change,
      },
    });
    const artifacts = [listed(13, 803, { head_repository_id: 99 }), listed(12, 802), listed(11, 801)];
    const answer = (request: IncomingMessage, origin: string) => {
      const { pathname, searchParams: query } = new URL(request.url ?? '/', origin);
      const [, blob] = /^\/blob\/(\d+)$/.exec(pathname) ?? [];
      if (blob !== undefined) {
        tokens.push(request.headers.authorization ?? '');
        return { status: 200, raw: archiveOf(reportAt(minuteOf(Number(blob)))) };
      }
      const [, id = ''] = /artifacts\/(\d+)\/zip$/.exec(pathname) ?? [];
      const template = id === '' ? ARTIFACTS : DOWNLOAD;
      const path = {
        owner: 'octo-org',
        repo: 'shop',
        ...(id === '' ? {} : { artifact_id: id, archive_format: 'zip' }),
      };
      const call = { method: 'GET', template, pathParameters: path, query, requestBody: undefined };
      problems.push(...contract.requestProblems(call));
      const reply = refuse
        ? {
            status: 403,
            headers: { 'x-accepted-github-permissions': 'actions=read' },
            body: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com' },
          }
        : id === ''
          ? { status: 200, headers: {}, body: { total_count: artifacts.length, artifacts } }
          : { status: 302, headers: { Location: `${origin}/blob/${id}` }, body: undefined };
      problems.push(
        ...contract.responseProblems({
          ...call,
          ...reply,
          responseBody: reply.body,
          responseHeaders: { ...lower(reply.headers) },
        }),
      );
      return reply;
    };
    const server = createServer((request, response) => {
      const reply = answer(request, `http://${request.headers.host}`);
      const headers = 'headers' in reply ? reply.headers : {};
      response.writeHead(reply.status, { 'content-type': 'application/json', ...headers });
      response.end('raw' in reply ? reply.raw : reply.body === undefined ? undefined : JSON.stringify(reply.body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      problems,
      tokens,
      url: `http://127.0.0.1:${port}`,
      [Symbol.asyncDispose]: async () => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  }

  const options = { token: 'ghs_x', count: 10, artifactName: NAME, readReport };

  it('lists, downloads and reads; the storage gets no token', async () => {
    await using github = await serve(false);
    const result = await readHistory(fakeIo(), context({ GITHUB_API_URL: github.url }), options);
    expect(result).toMatchObject({
      kind: 'measured',
      value: { runs: [{ startedAt: minuteOf(11) }, { startedAt: minuteOf(12) }] },
    });
    expect(github.tokens).toEqual(['', '']);
    expect(github.problems).toEqual([]);
  });

  it('names the permission that the token lacks', async () => {
    await using github = await serve(true);
    expect(await readHistory(fakeIo(), context({ GITHUB_API_URL: github.url }), options)).toEqual({
      kind: 'not-measured',
      reason:
        'Earlier runs were not read. GitHub answered 403: Resource not accessible by integration. The job needs `permissions:` with `actions: read`.',
    });
    expect(github.problems).toEqual([]);
  });
});

function lower(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
