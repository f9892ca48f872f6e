import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { BaseCommit } from '../../src/git/base-commit.ts';
import { readConfigAtBase } from '../../src/github/base-config.ts';
import { FILE_LIMITS } from '../../src/system/regular-file.ts';
import {
  BARE_TOKEN,
  type GithubDouble,
  type GithubDoubleOptions,
  READ_TOKEN,
  startGithubDouble,
} from '../support/github-double.ts';

const SHA = 'abc1234'.padEnd(40, '0');
const doubles: GithubDouble[] = [];

afterEach(async () => {
  const started = doubles.splice(0);
  for (const double of started) await double[Symbol.asyncDispose]();
  for (const double of started) expect(double.violations).toEqual([]);
});

async function github(
  files: GithubDoubleOptions['files'],
  faults: GithubDoubleOptions['faults'] = [],
): Promise<GithubDouble> {
  const double = await startGithubDouble({ files: files ?? {}, faults });
  doubles.push(double);
  return double;
}

interface Change {
  readonly path?: string;
  readonly commit?: BaseCommit;
  readonly token?: string;
  readonly repository?: string | undefined;
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
}

function readAt(apiUrl: string, change: Change = {}) {
  const {
    signal = new AbortController().signal,
    repository = 'octo-org/shop',
    path = 'loadtest.yaml',
    token = READ_TOKEN,
  } = change;
  const io = { signal, now: Date.now, elapsed: () => performance.now(), sleep: () => Promise.resolve() };
  const { commit = { sha: SHA }, deadlineMs = 5_000 } = change;
  return readConfigAtBase(io, { repository, apiUrl }, { path, commit, token, deadlineMs });
}

const FILES = {
  [`octo-org/shop/loadtest.yaml@${SHA}`]: 'rate: 5\n',
  [`octo-org/shop/.github/load test#1.yaml@${SHA}`]: '{"rate": 6}',
  [`octo-org/shop/loadtest.yaml@${'f'.repeat(40)}`]: 'rate: 50000\n',
  [`octo-org/shop/k8s/@${SHA}`]: '',
};

describe('the config file of the base commit', () => {
  it('is read from that commit, byte by byte, and named with it', async () => {
    const double = await github(FILES);
    expect(await readAt(double.url)).toEqual({ label: 'loadtest.yaml@abc1234', content: Buffer.from('rate: 5\n') });
    expect(double.requests).toEqual([
      { method: 'GET', path: `/repos/octo-org/shop/contents/loadtest.yaml?ref=${SHA}`, status: 200 },
    ]);
  });

  it('may lie in a folder and have any name', async () => {
    const double = await github(FILES);
    expect(await readAt(double.url, { path: './.github//load test#1.yaml' })).toMatchObject({
      content: Buffer.from('{"rate": 6}'),
    });
  });

  it('of a public repository needs no token', async () => {
    const double = await github(FILES);
    expect(await readAt(double.url, { token: '' })).toMatchObject({ content: Buffer.from('rate: 5\n') });
  });

  it.each(['/etc/passwd', '../other/loadtest.yaml', 'a/../loadtest.yaml', '.', 'k8s/'])(
    'has a path in the repository: %s is refused',
    async (path) => {
      const double = await github(FILES);
      expect(await readAt(double.url, { path })).toEqual({
        problem: `${path} must be relative to the root of the repository and without .. for config-ref: base`,
      });
      expect(double.requests).toEqual([]);
    },
  );

  it('is not asked for without a commit or a repository', async () => {
    const double = await github(FILES);
    expect(await readAt(double.url, { commit: { problem: 'No commit.' } })).toEqual({ problem: 'No commit.' });
    const io = {
      signal: new AbortController().signal,
      now: Date.now,
      elapsed: () => performance.now(),
      sleep: () => Promise.resolve(),
    };
    const request = { path: 'loadtest.yaml', commit: { sha: SHA }, token: '' };
    expect(await readConfigAtBase(io, { apiUrl: double.url }, request)).toEqual({
      problem: expect.stringContaining('GITHUB_REPOSITORY is not set'),
    });
    expect(double.requests).toEqual([]);
  });
});

describe('a config file that can not be had', () => {
  const problemAt = async (url: string, change: Change = {}) => {
    const answer = await readAt(url, change);
    return 'problem' in answer ? answer.problem : `it was read: ${answer.content}`;
  };

  it('is told when it is not in the commit', async () => {
    const double = await github(FILES);
    expect(await problemAt(double.url, { path: 'nowhere.yaml' })).toBe(
      'nowhere.yaml@abc1234 could not be read. GitHub answered 404: Not Found. The file is not in that commit, or the token may not see it. The job needs `permissions: contents: read`, and the file must be on the base branch.',
    );
  });

  it('is told when the token may not read contents', async () => {
    const double = await github(FILES);
    expect(await problemAt(double.url, { token: BARE_TOKEN })).toBe(
      'loadtest.yaml@abc1234 could not be read. GitHub answered 403: Resource not accessible by integration. The job needs `permissions: contents: read`.',
    );
    expect(await problemAt(double.url, { token: 'ghs_unknown' })).toContain(
      'GitHub answered 401: Bad credentials. Check the `github-token` input.',
    );
  });

  it('is told when it is a folder', async () => {
    const double = await github(FILES);
    expect(await problemAt(double.url, { path: 'k8s' })).toBe(
      'k8s@abc1234 could not be read. k8s is not a file there.',
    );
  });

  it('is told when it is too large', async () => {
    const most = FILE_LIMITS.config.bytes;
    const file = (bytes: number) => ({ [`octo-org/shop/loadtest.yaml@${SHA}`]: '#'.repeat(bytes) });
    expect(await readAt((await github(file(most))).url)).toMatchObject({ content: { length: most } });
    expect(await problemAt((await github(file(most + 1))).url)).toContain('and at most 1,048,576 (1 MiB) are read');
  });

  it('is asked for again after an error that passes', async () => {
    const double = await github(FILES, [{ method: 'GET', kind: 'bad-gateway' }]);
    expect(await readAt(double.url)).toMatchObject({ label: 'loadtest.yaml@abc1234' });
    expect(double.requests.map(({ status }) => status)).toEqual([502, 200]);
  });

  it('is given up at the deadline when GitHub does not answer', async () => {
    const double = await github(FILES, [{ method: 'GET', kind: 'silent' }]);
    expect(await problemAt(double.url, { deadlineMs: 200 })).toMatch(
      /^loadtest\.yaml@abc1234 could not be read\. GitHub did not answer within 0\.2 s: /,
    );
  });

  it('is given up at the deadline when the answer does not end', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json' });
      response.write('rate: 5');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const { port } = server.address() as AddressInfo;
      expect(await problemAt(`http://127.0.0.1:${port}`, { deadlineMs: 500 })).toMatch(
        /could not be read\. .*(abort|timeout|terminated)/i,
      );
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('is told when nobody is there', async () => {
    const double = await github(FILES);
    await double[Symbol.asyncDispose]();
    doubles.pop();
    expect(await problemAt(double.url, { deadlineMs: 500 })).toContain('GitHub did not answer within 0.5 s: ');
  });

  it('is no problem of the inputs when the job is cancelled', async () => {
    const double = await github(FILES, [{ method: 'GET', kind: 'silent' }]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('cancelled by SIGINT')), 100);
    await expect(readAt(double.url, { signal: controller.signal })).rejects.toThrow('cancelled by SIGINT');
  });
});
