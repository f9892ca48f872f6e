import { afterEach, describe, expect, it } from 'vitest';
import { githubContext } from '../../src/github/context.ts';
import { contextOfRun } from '../../src/github/context-of-run.ts';
import { pullRequestOfRun } from '../../src/github/pull-request-of-run.ts';
import type { StoredPullRequest } from '../support/artifacts-double.ts';
import { BARE_TOKEN, type GithubDouble, READ_TOKEN, startGithubDouble } from '../support/github-double.ts';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const doubles: GithubDouble[] = [];

afterEach(async () => {
  const started = doubles.splice(0);
  for (const double of started) await double[Symbol.asyncDispose]();
  for (const double of started) expect(double.violations).toEqual([]);
});

const io = {
  signal: new AbortController().signal,
  now: () => 0,
  elapsed: () => 0,
  sleep: async () => undefined,
};

/** The event of a run for a fork's pull request, of which GitHub names none. */
function eventOf(change: Readonly<Record<string, unknown>> = {}) {
  return {
    action: 'completed',
    repository: { id: 1, full_name: 'octo-org/shop' },
    workflow_run: {
      id: 70,
      run_attempt: 2,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'patch-1',
      head_repository: { full_name: 'alice/shop' },
      pull_requests: [],
      ...change,
    },
  };
}

const pull = (number: number, change: Partial<StoredPullRequest> = {}): StoredPullRequest => ({
  number,
  headRepository: 'alice/shop',
  headBranch: 'patch-1',
  headSha: HEAD,
  ...change,
});

/** The run before, as the context of a job tells it. */
const followedRun = (event: unknown) =>
  githubContext({ GITHUB_REPOSITORY: 'octo-org/shop', GITHUB_EVENT_PATH: 'event' }, () => JSON.stringify(event))
    .triggeringRun;

async function find(event: unknown, pulls: readonly StoredPullRequest[], token = READ_TOKEN) {
  const double = await startGithubDouble({ artifacts: { pulls } });
  doubles.push(double);
  const run = followedRun(event);
  if (run === undefined) throw new Error('the event has no run');
  const found = await pullRequestOfRun(io, { apiUrl: double.url, repository: 'octo-org/shop' }, { run, token });
  return { found, requests: double.requests };
}

describe('the pull request of a run', () => {
  it('is the one that GitHub names', async () => {
    const named = { number: 5, head: { sha: HEAD }, base: { repo: { id: 1 } } };
    const { found, requests } = await find(eventOf({ pull_requests: [named] }), []);
    expect(found).toEqual({ kind: 'measured', value: { number: 5 } });
    expect(requests).toEqual([]);
  });

  it('is not one of another repository, nor one with another head', async () => {
    const elsewhere = { number: 5, head: { sha: HEAD }, base: { repo: { id: 2 } } };
    const movedOn = { number: 6, head: { sha: OTHER }, base: { repo: { id: 1 } } };
    const { found } = await find(eventOf({ pull_requests: [elsewhere, movedOn] }), [pull(17)]);
    expect(found).toEqual({ kind: 'measured', value: { number: 17 } });
  });

  it("is found by the branch of a fork, and by that branch's commit only", async () => {
    const { found, requests } = await find(eventOf(), [
      pull(16, { headSha: OTHER }),
      pull(17),
      pull(18, { headRepository: 'mallory/shop' }),
      pull(19, { state: 'closed' }),
    ]);
    expect(found).toEqual({ kind: 'measured', value: { number: 17 } });
    expect(requests.map(({ path }) => path)).toEqual([
      '/repos/octo-org/shop/pulls?state=open&head=alice%3Apatch-1&per_page=100',
    ]);
  });

  it('is the one with the lowest number of several, and a note says so', async () => {
    const { found } = await find(eventOf(), [pull(21), pull(17), pull(30)]);
    expect(found).toEqual({
      kind: 'measured',
      value: {
        number: 17,
        note: 'The same commit is the head of #21, #30, too; this run may have been for one of them.',
      },
    });
  });

  it.each<[string, unknown, readonly StoredPullRequest[], string, string]>([
    ['when it got a newer commit', eventOf(), [pull(17, { headSha: OTHER })], READ_TOKEN, 'it got a newer commit'],
    ['for a run of a push', eventOf({ event: 'push' }), [pull(17)], READ_TOKEN, 'started by `push`'],
    ['when the fork is gone', eventOf({ head_repository: null }), [pull(17)], READ_TOKEN, 'does not name the branch'],
    [
      'for a branch that git does not allow',
      eventOf({ head_branch: 'a b' }),
      [],
      READ_TOKEN,
      'does not name the branch',
    ],
    ['without a token', eventOf(), [pull(17)], '', '`github-token` is empty'],
    ['without the permission', eventOf(), [pull(17)], BARE_TOKEN, 'The token needs `pull-requests: read`.'],
  ])('is not known %s', async (_, event, pulls, token, reason) => {
    const { found } = await find(event, pulls, token);
    expect(found).toMatchObject({ kind: 'not-measured', reason: expect.stringContaining(reason) });
  });
});

describe('an event', () => {
  it.each([
    {},
    { workflow_run: null },
    { workflow_run: { id: '70', head_sha: HEAD } },
    { workflow_run: { id: 70, head_sha: 'main' } },
  ])('without a run gives none: %j', (event) => {
    expect(followedRun(event)).toBeUndefined();
  });

  it('gives the context of the run before, and keeps the workflow and the job of this one', () => {
    const env = {
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_RUN_ID: '99',
      GITHUB_SHA: OTHER,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKFLOW: 'Comment',
      GITHUB_JOB: 'collect',
    };
    const run = followedRun(eventOf());
    if (run === undefined) throw new Error('the event has no run');
    const context = contextOfRun(
      githubContext(env, () => ''),
      run,
      17,
    );
    expect(context).toMatchObject({
      runId: '70',
      attempt: 2,
      headSha: HEAD,
      pullRequest: 17,
      fromFork: true,
      workflow: 'Comment',
      job: 'collect',
      runUrl: 'https://github.com/octo-org/shop/actions/runs/70',
    });
    expect(context).not.toHaveProperty('ref');
    expect(contextOfRun(context, run, undefined)).not.toHaveProperty('pullRequest');
  });
});
