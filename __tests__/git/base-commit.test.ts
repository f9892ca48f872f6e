import { describe, expect, it } from 'vitest';
import { baseCommit } from '../../src/git/base-commit.ts';

const OWN = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const HEAD = 'c'.repeat(40);

function commitOf(event: string, content: unknown = {}, ref = 'refs/heads/main', sha = OWN) {
  const env = { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: '/event.json', GITHUB_SHA: sha, GITHUB_REF: ref };
  return baseCommit(env, (path) => (path === '/event.json' ? JSON.stringify(content) : ''));
}

describe('the base commit', () => {
  it.each(['pull_request', 'pull_request_target'])('of %s is the one that the pull request goes into', (event) => {
    expect(
      commitOf(event, { pull_request: { base: { sha: BASE }, head: { sha: HEAD } } }, 'refs/pull/1/merge'),
    ).toEqual({ sha: BASE });
  });

  it('of a merge group is the one that the group goes into', () => {
    const ref = 'refs/heads/gh-readonly-queue/main/pr-1';
    expect(commitOf('merge_group', { merge_group: { base_sha: BASE, head_sha: HEAD } }, ref)).toEqual({ sha: BASE });
  });

  it.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release'])(
    'of %s is that of the run',
    (event) => {
      expect(commitOf(event)).toEqual({ sha: OWN });
      expect(commitOf(event, {}, 'refs/tags/v1')).toEqual({ sha: OWN });
    },
  );

  it.each([
    ['pull_request', 'refs/pull/1/merge'],
    ['merge_group', 'refs/heads/main'],
  ])('is not guessed when the event of %s does not name it', (event, ref) => {
    for (const content of [{}, { pull_request: { base: { sha: 'main' } }, merge_group: { base_sha: 'HEAD' } }])
      expect(commitOf(event, content, ref)).toEqual({
        problem: expect.stringContaining(`the event file of this ${event} run names no base commit`),
      });
    const unreadable = baseCommit({ GITHUB_EVENT_NAME: event, GITHUB_SHA: OWN, GITHUB_REF: ref }, () => {
      throw new Error('ENOENT');
    });
    expect(unreadable).toEqual({ problem: expect.stringContaining('names no base commit') });
  });

  it.each([
    ['pull_request_review', 'refs/pull/1/merge', OWN],
    ['workflow_run', 'refs/heads/main', OWN],
    ['issue_comment', 'refs/heads/main', OWN],
    ['constructor', 'refs/heads/main', OWN],
    ['', '', ''],
    // With the code of pull requests that wait in the merge queue.
    ['push', 'refs/heads/gh-readonly-queue/main/pr-1', OWN],
    ['push', 'refs/pull/1/merge', OWN],
    ['push', 'refs/heads/main', 'main'],
  ])('is refused for an event whose commit may be anybody’s: %s on %s', (event, ref, sha) => {
    expect(commitOf(event, {}, ref, sha)).toEqual({
      problem: expect.stringContaining('it is not known which commit can be trusted'),
    });
  });
});
