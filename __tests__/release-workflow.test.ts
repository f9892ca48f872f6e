/** The scripts of release.yml as they stand there, with a double of gh: what they refuse, and what they ask GitHub for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAt, textAt } from '../src/lib/json.ts';

const WORKFLOW = load(readFileSync(resolve(import.meta.dirname, '../.github/workflows/release.yml'), 'utf8'));
const COMMIT = 'c'.repeat(40);

/** Writes down how it was called, and says what is beside the first part of its command line that it knows. */
const GH = `#!/bin/sh
printf '%s\\n' "$*" >> "$DOUBLE/calls"
while IFS='|' read -r part answer; do
  case "$*" in *"$part"*) printf '%s\\n' "$answer"; exit 0 ;; esac
done < "$DOUBLE/answers"
`;

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'release-'));
  writeFileSync(join(directory, 'gh'), GH, { mode: 0o755 });
  writeFileSync(join(directory, 'calls'), '');
});
afterEach(() => rmSync(directory, { recursive: true }));

/** Runs the script of a job that calls gh, as the runner does. */
function run(job: string, answers: Readonly<Record<string, string>>): { ok: boolean; calls: readonly string[] } {
  const scripts = listAt(WORKFLOW, 'jobs', job, 'steps').map((step) => textAt(step, 'run') ?? '');
  const [script = ''] = scripts.filter((text) => text.includes('gh '));
  expect(script, job).not.toBe('');
  const lines = Object.entries(answers).map(([part, answer]) => `${part}|${answer}\n`);
  writeFileSync(join(directory, 'answers'), lines.join(''));
  writeFileSync(join(directory, 'script.sh'), script);
  const env = {
    PATH: `${directory}:${process.env['PATH']}`,
    DOUBLE: directory,
    GH_REPO: 'org/action',
    GITHUB_REPOSITORY: 'org/action',
    GITHUB_SHA: COMMIT,
    RUNNER_TEMP: directory,
    TAG: 'v1.2.3',
    NOTES: '- A thing.',
  };
  const { status } = spawnSync('bash', ['-e', join(directory, 'script.sh')], { env, encoding: 'utf8' });
  return { ok: status === 0, calls: readFileSync(join(directory, 'calls'), 'utf8').trim().split('\n') };
}

describe('the tag', () => {
  it.each([
    ['success', true],
    ['failure', false],
    ['failure success', false],
    ['', false],
  ])('of a commit whose CI is "%s" is taken: %s', (result, taken) => {
    expect(run('tag', { 'check-runs': result }).ok).toBe(taken);
  });
});

describe('the draft', () => {
  it('is made when there is none, and taken again when an earlier attempt left it', () => {
    expect(run('draft', {}).calls.at(-1)).toMatch(/^release create v1\.2\.3 --draft --verify-tag /);
    expect(run('draft', { 'releases?': 'true' }).calls.at(-1)).toMatch(/^release edit v1\.2\.3 --draft --verify-tag /);
  });

  it.each(['false', 'false\ntrue'])('is refused when the version is published: %j', (drafts) => {
    const { ok, calls } = run('draft', { 'releases?': drafts.replace('\n', ' ') });
    expect(ok).toBe(false);
    expect(calls.join('\n')).not.toContain('release create');
    expect(calls.join('\n')).not.toContain('release edit');
  });
});

describe('publishing', () => {
  it('adds the checksums before the release is public', () => {
    const { ok, calls } = run('publish', { '/commits/v1.2.3': COMMIT, '/releases/tags/v1.2.3': 'true' });
    expect(ok).toBe(true);
    expect(calls.map((call) => call.split(' ').slice(0, 3).join(' '))).toEqual([
      'api repos/org/action/commits/v1.2.3 --jq',
      'release upload v1.2.3',
      'release edit v1.2.3',
      'api repos/org/action/releases/tags/v1.2.3 --jq',
    ]);
    expect(calls[2]).toContain('--draft=false');
  });

  it('stops when the tag was moved while the run waited', () => {
    const { ok, calls } = run('publish', { '/commits/v1.2.3': 'd'.repeat(40), '/releases/tags/v1.2.3': 'true' });
    expect(ok).toBe(false);
    expect(calls).toHaveLength(1);
  });

  it.each(['false', 'null'])('fails when the release can be changed: immutable is %s', (immutable) => {
    expect(run('publish', { '/commits/v1.2.3': COMMIT, '/releases/tags/v1.2.3': immutable }).ok).toBe(false);
  });
});

describe('the tag v1', () => {
  const existing = { 'matching-refs/tags/v1': 'refs/tags/v1' };

  it('is made at the first release', () => {
    const { ok, calls } = run('move', {});
    expect(ok).toBe(true);
    expect(calls.at(-1)).toContain(`git/refs --raw-field ref=refs/tags/v1 --raw-field sha=${COMMIT}`);
  });

  it('moves forward', () => {
    const { ok, calls } = run('move', { ...existing, '/compare/v1...': 'ahead' });
    expect(ok).toBe(true);
    expect(calls.at(-1)).toContain(`PATCH repos/org/action/git/refs/tags/v1 --raw-field sha=${COMMIT}`);
  });

  it.each(['behind', 'diverged', 'identical'])('stays where it is for a commit that is %s', (status) => {
    const { ok, calls } = run('move', { ...existing, '/compare/v1...': status });
    expect(ok).toBe(true);
    expect(calls.join('\n')).not.toContain('PATCH');
  });
});
