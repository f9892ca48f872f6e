import { describe, expect, it } from 'vitest';
import { githubContext } from '../../src/github/context.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);

describe('the context of the run', () => {
  const env = {
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ID: '200',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'load',
    GITHUB_SHA: MERGE,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REF: 'refs/pull/17/merge',
    GITHUB_API_URL: 'https://ghe.example/api/v3',
    GITHUB_SERVER_URL: 'https://ghe.example',
    GITHUB_GRAPHQL_URL: 'https://ghe.example/api/graphql',
  };

  it('comes from the event file', () => {
    const context = githubContext(env, () => JSON.stringify({ pull_request: { number: 18, head: { sha: HEAD } } }));
    expect(context).toEqual({
      repository: 'octo-org/shop',
      pullRequest: 18,
      headSha: HEAD,
      sha: MERGE,
      ref: 'refs/pull/17/merge',
      fromFork: false,
      isGhes: true,
      event: 'pull_request',
      runId: '200',
      attempt: 2,
      workflow: 'CI',
      job: 'load',
      serverUrl: 'https://ghe.example',
      apiUrl: 'https://ghe.example/api/v3',
      graphqlUrl: 'https://ghe.example/api/graphql',
      runUrl: 'https://ghe.example/octo-org/shop/actions/runs/200',
    });
  });

  it('comes from the ref when the event file is not readable', () => {
    const context = githubContext(env, () => {
      throw new Error('ENOENT');
    });
    expect(context).toMatchObject({ pullRequest: 17, headSha: MERGE });
  });

  it('names a pull request that was commented on, and no issue', () => {
    const commented = (issue: object) =>
      githubContext({ ...env, GITHUB_REF: 'refs/heads/main' }, () => JSON.stringify({ issue }));
    expect(commented({ number: 5, pull_request: { url: 'https://api.github.com/x' } }).pullRequest).toBe(5);
    expect(commented({ number: 5 }).pullRequest).toBeUndefined();
  });

  it('is local on a laptop', () => {
    const read = () => {
      throw new Error('nothing to read');
    };
    expect(githubContext({}, read)).toEqual({
      fromFork: false,
      isGhes: false,
      runId: 'local',
      attempt: 1,
      workflow: 'local',
      job: 'local',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
    });
  });

  it('does not take what is not a repository or a run id', () => {
    const context = githubContext({ GITHUB_REPOSITORY: 'a/b/../c', GITHUB_RUN_ID: '1;rm' }, () => '');
    expect(context.repository).toBeUndefined();
    expect(context.runId).toBe('local');
  });

  it.each([
    { pull_request: { number: '18', head: { sha: 'main' } } },
    { pull_request: { number: -18, head: { sha: HEAD.toUpperCase() } } },
    { pull_request: { number: 1.5, head: { sha: `${HEAD}\n` } } },
    { pull_request: { number: 1e300, head: { sha: [HEAD] } } },
    { pull_request: [], issue: { number: 0, pull_request: { url: 'https://api.github.com/x' } } },
    'text',
    null,
  ])('takes nothing of another form from the event: %j', (event) => {
    expect(githubContext(env, () => JSON.stringify(event))).toMatchObject({ pullRequest: 17, headSha: MERGE });
  });

  it('knows the branch that a pull request goes into, and whether it comes from a fork', () => {
    const into = { ref: 'release/v1.2', repo: { full_name: 'octo-org/shop' } };
    const contextOfHead = (repo: unknown, base: unknown = into) =>
      githubContext({ ...env, GITHUB_ACTOR: 'dependabot[bot]' }, () =>
        JSON.stringify({ pull_request: { number: 18, head: { sha: HEAD, repo }, base } }),
      );
    const own = contextOfHead({ full_name: 'octo-org/shop' });
    expect(own).toMatchObject({ baseBranch: 'release/v1.2', fromFork: false, actor: 'dependabot[bot]' });
    expect(contextOfHead({ full_name: 'mallory/shop' }).fromFork).toBe(true);
    expect(contextOfHead(null).fromFork).toBe(true);
    expect(contextOfHead(undefined).fromFork).toBe(false);
    for (const ref of ['a..b', 'a b', 'a\nb', 'a\u202eb', 'x?ref=y', '', 7, 'x'.repeat(1001)])
      expect(contextOfHead(null, { ...into, ref }).baseBranch).toBeUndefined();
  });

  it('takes no ref, commit or actor of another form from the environment', () => {
    const odd = { GITHUB_REF: 'refs/heads/a b', GITHUB_SHA: 'main', GITHUB_ACTOR: 'a\n::error::b' };
    const { ref, sha, actor } = githubContext({ ...env, ...odd }, () => '{}');
    expect([ref, sha, actor]).toEqual([undefined, undefined, undefined]);
  });

  it('takes no URL from the event, and only http and https from the environment', () => {
    const evil = {
      url: 'https://evil.example',
      enterprise: { html_url: 'https://evil.example' },
      repository: { url: 'https://evil.example' },
    };
    expect(JSON.stringify(githubContext(env, () => JSON.stringify(evil)))).not.toContain('evil');
    expect(() => githubContext({ ...env, GITHUB_API_URL: 'file:///etc/passwd' }, () => '{}')).toThrow(
      'GITHUB_API_URL is "file:///etc/passwd"',
    );
  });
});

describe('GitHub Enterprise Server', () => {
  it.each([
    ['https://github.com', false],
    ['https://GitHub.com/', false],
    ['https://octo.ghe.com', false],
    ['http://github.localhost:8080', false],
    ['https://github.example.com', true],
    ['https://notgithub.com', true],
    ['https://ghe.com.example', true],
  ])('is told by the host: %s is %s', (url, expected) => {
    expect(githubContext({ GITHUB_SERVER_URL: url }, () => '{}').isGhes).toBe(expected);
  });
});
