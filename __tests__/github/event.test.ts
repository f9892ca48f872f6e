/** Each event that starts a workflow, as GitHub sends it: payloads are shortened, and held against its description. */
import { describe, expect, it } from 'vitest';
import { type GithubContext, githubContext } from '../../src/github/context.ts';
import { historyBranch } from '../../src/github/history-branch.ts';
import { payloadProblems } from '../support/webhook-contract.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const QUEUED = 'd'.repeat(40);

const REPOSITORY = { id: 1296269, full_name: 'octo-org/shop', default_branch: 'main' };
const FORK = { id: 99, full_name: 'mallory/shop', fork: true };

function contextOf(event: string, payload: unknown, { ref = 'refs/heads/main', sha = MERGE } = {}): GithubContext {
  const env = {
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ID: '200',
    GITHUB_SHA: sha,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REF: ref,
  };
  return githubContext(env, () => JSON.stringify(payload));
}

function pullRequestPayload(repo: object | null, base = 'release/v2') {
  return {
    action: 'synchronize',
    number: 17,
    pull_request: {
      number: 17,
      head: { ref: 'faster', sha: HEAD, repo },
      base: { ref: base, sha: BASE, repo: REPOSITORY },
    },
    repository: REPOSITORY,
  };
}

const MERGE_GROUP = {
  action: 'checks_requested',
  merge_group: {
    head_sha: QUEUED,
    head_ref: `refs/heads/gh-readonly-queue/release/v2/pr-17-${BASE}`,
    base_sha: BASE,
    base_ref: 'refs/heads/release/v2',
  },
  repository: REPOSITORY,
};

function workflowRunPayload(change: object = {}) {
  return {
    action: 'completed',
    workflow_run: {
      id: 7001,
      run_attempt: 2,
      head_sha: HEAD,
      head_branch: 'main',
      head_repository: { id: 99, full_name: 'mallory/shop' },
      event: 'pull_request',
      pull_requests: [],
      html_url: 'https://evil.example/octo-org/shop/actions/runs/7001',
      ...change,
    },
    repository: REPOSITORY,
  };
}

describe('payloads of these tests', () => {
  it.each([
    ['webhook-push', { ref: 'refs/heads/main', after: MERGE, repository: REPOSITORY }],
    ['webhook-pull-request-synchronize', pullRequestPayload(FORK)],
    ['webhook-merge-group-checks-requested', MERGE_GROUP],
    ['webhook-workflow-run-completed', workflowRunPayload()],
    ['webhook-workflow-dispatch', { ref: 'refs/heads/faster', inputs: {}, repository: REPOSITORY }],
  ])('are as GitHub describes %s', (schema, payload) => {
    expect(payloadProblems(schema, payload)).toEqual([]);
  });

  it('would be found out', () => {
    const odd = { ...MERGE_GROUP, merge_group: { base_ref: 7, base_reff: 'refs/heads/main' } };
    expect(payloadProblems('webhook-merge-group-checks-requested', odd)).toEqual([
      'payload.merge_group.base_ref is no string',
      'payload.merge_group.base_reff is not in the description',
    ]);
  });
});

describe('push', () => {
  it('has its own commit and branch, no pull request and no base', () => {
    const context = contextOf('push', { ref: 'refs/heads/main', after: MERGE, repository: REPOSITORY });
    expect(context).toMatchObject({
      event: 'push',
      headSha: MERGE,
      sha: MERGE,
      ref: 'refs/heads/main',
      headBranch: 'main',
      headRepository: 'octo-org/shop',
      defaultBranch: 'main',
      fromFork: false,
    });
    for (const name of ['pullRequest', 'queuedPullRequest', 'baseBranch', 'baseCommits', 'triggeringRun'])
      expect(context).not.toHaveProperty(name);
  });

  it('of a tag is on no branch', () => {
    const context = contextOf('push', { repository: REPOSITORY }, { ref: 'refs/tags/v1.0.0' });
    expect(context).not.toHaveProperty('headBranch');
    expect(context.ref).toBe('refs/tags/v1.0.0');
  });
});

describe.each(['pull_request', 'pull_request_target'])('%s', (event) => {
  it('has the head of the pull request, and the branch that it goes into', () => {
    const context = contextOf(event, pullRequestPayload(REPOSITORY), { ref: 'refs/pull/17/merge' });
    expect(context).toMatchObject({
      pullRequest: 17,
      headSha: HEAD,
      sha: MERGE,
      ref: 'refs/pull/17/merge',
      headBranch: 'faster',
      headRepository: 'octo-org/shop',
      baseBranch: 'release/v2',
      defaultBranch: 'main',
      fromFork: false,
    });
  });

  it('tells whose branch it is', () => {
    const ofFork = contextOf(event, pullRequestPayload(FORK));
    expect(ofFork).toMatchObject({ headRepository: 'mallory/shop', fromFork: true });
    const gone = contextOf(event, pullRequestPayload(null));
    expect(gone.fromFork).toBe(true);
    expect(gone).not.toHaveProperty('headRepository');
  });

  it('limits the files to those of the base only where it has the rights of the base', () => {
    const context = contextOf(event, pullRequestPayload(FORK));
    expect(context.baseCommits).toEqual(event === 'pull_request' ? undefined : [MERGE, BASE]);
  });
});

describe('merge_group', () => {
  const ref = MERGE_GROUP.merge_group.head_ref;

  it('has the commit of the queue and the branch that it goes into, and belongs to no pull request', () => {
    const context = contextOf('merge_group', MERGE_GROUP, { ref, sha: QUEUED });
    expect(context).toMatchObject({
      headSha: QUEUED,
      ref,
      headBranch: `gh-readonly-queue/release/v2/pr-17-${BASE}`,
      baseBranch: 'release/v2',
      queuedPullRequest: 17,
    });
    expect(context).not.toHaveProperty('pullRequest');
  });

  it('knows which pull request the branch is called after without the event file', () => {
    expect(contextOf('merge_group', {}, { ref, sha: QUEUED })).toMatchObject({
      queuedPullRequest: 17,
      headSha: QUEUED,
    });
  });

  it.each([
    'refs/heads/gh-readonly-queue/main/pr-0-aaaa',
    'refs/heads/gh-readonly-queue/main/pr-1234567890123456-aaaa',
    'refs/heads/gh-readonly-queue/pr-5-aaaa/other',
    'refs/heads/main/pr-5-aaaa',
    'refs/tags/gh-readonly-queue/main/pr-5-aaaa',
  ])('takes no number from %s', (other) => {
    expect(contextOf('push', {}, { ref: other })).not.toHaveProperty('queuedPullRequest');
  });
});

describe('workflow_dispatch and schedule', () => {
  it.each([
    [
      'workflow_dispatch',
      { ref: 'refs/heads/faster', inputs: {}, repository: REPOSITORY },
      'refs/heads/faster',
      'faster',
    ],
    ['schedule', { schedule: '0 3 * * *', repository: REPOSITORY }, 'refs/heads/main', 'main'],
  ])('%s has the commit of its branch', (event, payload, ref, branch) => {
    expect(contextOf(event, payload, { ref })).toMatchObject({
      event,
      headSha: MERGE,
      ref,
      headBranch: branch,
      defaultBranch: 'main',
    });
  });
});

describe('workflow_run', () => {
  it('has the commit of the default branch, and beside it the run before', () => {
    const context = contextOf('workflow_run', workflowRunPayload());
    expect(context).toMatchObject({ headSha: MERGE, headBranch: 'main', headRepository: 'octo-org/shop' });
    expect(context.triggeringRun).toEqual({
      id: '7001',
      attempt: 2,
      headSha: HEAD,
      headBranch: 'main',
      headRepository: 'mallory/shop',
      event: 'pull_request',
      url: 'https://github.com/octo-org/shop/actions/runs/7001',
      pullRequests: [],
    });
    expect(context).not.toHaveProperty('pullRequest');
  });

  it('says no repository when the fork is gone', () => {
    const { triggeringRun } = contextOf('workflow_run', workflowRunPayload({ head_repository: null }));
    expect(triggeringRun).toMatchObject({ id: '7001', headBranch: 'main' });
    expect(triggeringRun).not.toHaveProperty('headRepository');
  });

  it.each([
    { id: '7001' },
    { id: -1 },
    { id: 2 ** 60 },
    { head_sha: 'main' },
    { event: 'push\n::error::x' },
    { event: null },
  ])('has no run before when that one has another form: %j', (change) => {
    expect(contextOf('workflow_run', workflowRunPayload(change))).not.toHaveProperty('triggeringRun');
  });

  it('leaves out names of another form', () => {
    const change = { head_branch: 'a b', head_repository: { full_name: 'a/b/../c' }, run_attempt: 1.5 };
    const { triggeringRun } = contextOf('workflow_run', workflowRunPayload(change));
    expect(triggeringRun).toMatchObject({ attempt: 1 });
    expect(triggeringRun).not.toHaveProperty('headBranch');
    expect(triggeringRun).not.toHaveProperty('headRepository');
  });
});

describe('the branch to compare with', () => {
  const ref = 'refs/heads/topic';
  const pull = pullRequestPayload(FORK);
  it.each([
    ['pull_request', pull, 'refs/pull/17/merge', 'release/v2'],
    ['pull_request_target', pull, 'refs/heads/main', 'release/v2'],
    ['merge_group', MERGE_GROUP, MERGE_GROUP.merge_group.head_ref, 'release/v2'],
    ['push', { repository: REPOSITORY }, ref, 'main'],
    ['workflow_dispatch', { repository: REPOSITORY }, ref, 'main'],
    ['schedule', { repository: REPOSITORY }, 'refs/heads/main', 'main'],
    ['push', {}, ref, 'topic'],
  ])('is for %s that of the base, then the default one, then its own', (event, payload, ofRun, expected) => {
    expect(historyBranch(contextOf(event, payload, { ref: ofRun }))).toBe(expected);
  });

  it('is not known for a tag without the event file', () => {
    expect(historyBranch(contextOf('push', {}, { ref: 'refs/tags/v1' }))).toBeUndefined();
  });
});
