import { describe, expect, it } from 'vitest';
import { baseCommits } from '../../src/git/base-rights.ts';

const SHA = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const repository = 'octo-org/shop';

describe('the commits that a run may use', () => {
  it.each(['push', 'pull_request', 'pull_request_review', 'merge_group', 'workflow_dispatch', 'schedule', 'release'])(
    'are any on %s',
    (name) => {
      expect(baseCommits({ name, payload: {}, repository, sha: SHA })).toBeUndefined();
    },
  );

  it.each([
    'issue_comment',
    'issues',
    'discussion_comment',
    'check_run',
    'status',
    'repository_dispatch',
    'an_event_of_the_future',
  ])("are the run's own on %s", (name) => {
    expect(baseCommits({ name, payload: {}, repository, sha: SHA })).toEqual([SHA]);
  });

  it("are the run's own and the base branch's on pull_request_target", () => {
    const payload = { pull_request: { base: { sha: BASE }, head: { sha: 'c'.repeat(40) } } };
    expect(baseCommits({ name: 'pull_request_target', payload, repository, sha: SHA })).toEqual([SHA, BASE]);
  });

  it.each([undefined, {}, { pull_request: { base: { sha: 'main' } } }])(
    'are no others when the event is odd: %j',
    (payload) => {
      expect(baseCommits({ name: 'pull_request_target', payload, repository, sha: SHA })).toEqual([SHA]);
      expect(baseCommits({ name: 'pull_request_target', payload, repository, sha: undefined })).toEqual([]);
    },
  );

  const following = (event: unknown, head: unknown) => ({
    workflow_run: { event, head_repository: { full_name: head } },
  });

  it.each([
    following('pull_request', repository),
    following('pull_request_target', repository),
    following('issue_comment', repository),
    following('push', 'mallory/shop'),
    following('push', undefined),
    following(undefined, repository),
    following('push', repository.toUpperCase()),
    undefined,
  ])("are the run's own after a run that others may have started: %j", (payload) => {
    expect(baseCommits({ name: 'workflow_run', payload, repository, sha: SHA })).toEqual([SHA]);
  });

  it('are any after a run that only writers can start', () => {
    expect(
      baseCommits({ name: 'workflow_run', payload: following('push', repository), repository, sha: SHA }),
    ).toBeUndefined();
    expect(
      baseCommits({ name: 'workflow_run', payload: following('push', undefined), repository: undefined, sha: SHA }),
    ).toEqual([SHA]);
  });
});
