import { describe, expect, it } from 'vitest';
import { analysisPlaces, checkedOutCommit } from '../../src/github/scanned-commit.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const MAIN = 'c'.repeat(40);
const OTHER = 'd'.repeat(40);
const pull = { event: 'pull_request', pullRequest: 17, sha: MERGE, headSha: HEAD, ref: 'refs/pull/17/merge' };
const push = { event: 'push', sha: MAIN, headSha: MAIN, ref: 'refs/heads/main' };
const merge = { commit: MERGE, ref: 'refs/pull/17/merge' };
const head = { commit: HEAD, ref: 'refs/pull/17/head' };
const main = { commit: MAIN, ref: 'refs/heads/main' };
const nowhere = { problem: expect.any(String) };

describe('findings of a pull request belong', () => {
  it.each([
    ['to its merge, with the head in reserve', pull, undefined, { first: merge, fallback: head }],
    ['to its merge, which was checked out', pull, MERGE, { first: merge, fallback: head }],
    ['to its head, which was checked out', pull, HEAD, { first: head }],
    ['nowhere when something else was checked out', pull, OTHER, nowhere],
    ['to its merge alone when the event could not be read', { ...pull, headSha: MERGE }, undefined, { first: merge }],
    [
      'nowhere once it is closed and the run has its base',
      { ...pull, sha: MAIN, ref: 'refs/heads/main' },
      MAIN,
      nowhere,
    ],
    ['nowhere when the ref is of another', { ...pull, ref: 'refs/pull/18/merge' }, MERGE, nowhere],
  ])('%s', (_name, run, checkedOut, places) => {
    expect(analysisPlaces(run, checkedOut)).toEqual(places);
  });
});

describe('findings on a branch or tag', () => {
  it.each(['push', 'schedule', 'workflow_dispatch', 'merge_group', 'release', 'create'])(
    'of %s belong there',
    (event) => {
      expect(analysisPlaces({ ...push, event }, undefined)).toEqual({ first: main });
      expect(analysisPlaces({ ...push, event }, MAIN)).toEqual({ first: main });
      expect(analysisPlaces({ ...push, event }, OTHER)).toEqual(nowhere);
      const tag = 'refs/tags/v1';
      expect(analysisPlaces({ ...push, event, ref: tag }, MAIN)).toEqual({ first: { commit: MAIN, ref: tag } });
    },
  );

  it.each(['refs/pull/17/merge', 'refs/notes/x', 'main', undefined])('need a ref that is one: %s', (ref) => {
    const { ref: _none, ...rest } = push;
    expect(analysisPlaces(ref === undefined ? rest : { ...rest, ref }, undefined)).toEqual(nowhere);
  });
});

describe("a run with the base's rights", () => {
  const target = { ...pull, event: 'pull_request_target', sha: MAIN, ref: 'refs/heads/main' };

  it("shows a pull request's findings on the pull request", () => {
    expect(analysisPlaces(target, HEAD)).toEqual({ first: head });
  });

  it.each([undefined, MAIN, OTHER])('shows no others (checked out: %s)', (checkedOut) => {
    expect(analysisPlaces(target, checkedOut)).toEqual(nowhere);
  });

  it.each(['workflow_run', 'issue_comment', 'repository_dispatch', 'deployment', 'an event of tomorrow'])(
    'never makes alerts of a branch: %s',
    (event) => {
      for (const checkedOut of [undefined, MAIN, HEAD])
        expect(analysisPlaces({ ...target, event }, checkedOut)).toEqual(nowhere);
    },
  );
});

it('a run outside of GitHub has no place', () => {
  expect(analysisPlaces({}, undefined)).toEqual(nowhere);
});

it('a workspace without a repository has no commit', () => {
  expect(checkedOutCommit(undefined)).toBeUndefined();
  expect(checkedOutCommit('/nonexistent')).toBeUndefined();
  expect(checkedOutCommit('/proc')).toBeUndefined();
});
