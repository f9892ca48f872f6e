/** What the workflows of this repository and those in its documentation hold to; actionlint and zizmor look at the rest. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { docWorkflows } from '../scripts/doc-workflows.ts';
import { at, listAt, numberAt, textAt } from '../src/lib/json.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FILES = globSync('.github/workflows/*.{yml,yaml}', { cwd: ROOT })
  .toSorted()
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
const CONTENT = new Map(FILES.map(({ file, text }) => [file, load(text)]));

const jobsOf = (content: unknown): readonly (readonly [string, unknown])[] =>
  Object.entries(Object(at(content, 'jobs')));
const stepsOf = (content: unknown): readonly unknown[] => jobsOf(content).flatMap(([, job]) => listAt(job, 'steps'));

/** Lines that use an action or a workflow of another repository, and are not pinned to a commit with its version. */
function unpinned(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(- )?['"]?uses['"]?\s*:/.test(line))
    .filter((line) => !/^(- )?uses: ([\w.-]+\/)+[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    .filter((line) => !/^(- )?uses: \.\/$/.test(line));
}

describe('the workflows in .github', () => {
  it('are found', () => {
    expect(FILES.map(({ file }) => file.split('/').at(-1))).toEqual(
      ['ci', 'codeql', 'dependency-review', 'pins', 'release', 'scorecard'].map((name) => `${name}.yml`),
    );
  });

  it.each(FILES)('use actions by their commit, with the version beside it: $file', ({ file, text }) => {
    expect(unpinned(text)).toEqual([]);
    // As many as YAML sees, however they are written.
    const uses = stepsOf(CONTENT.get(file)).filter((step) => at(step, 'uses') !== undefined);
    expect(text.match(/^\s*(- )?uses: /gm)?.length ?? 0).toBe(uses.length);
  });

  it('use one commit of each action', () => {
    const used = FILES.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@(\S+ # \S+)/g)]);
    const commits = Map.groupBy(used, ([, action]) => action);
    for (const [action, uses] of commits) expect(new Set(uses.map(([, , commit]) => commit)).size, action).toBe(1);
    expect(commits.size).toBeGreaterThan(5);
  });

  it.each(FILES)('have no permission but what a job names: $file', ({ file }) => {
    const content = CONTENT.get(file);
    expect(at(content, 'permissions')).toEqual({});
    for (const [name, job] of jobsOf(content)) expect(at(job, 'permissions'), name).toBeTypeOf('object');
  });

  it.each(FILES)('end by themselves, and not beside another run: $file', ({ file }) => {
    const content = CONTENT.get(file);
    expect(textAt(content, 'concurrency', 'group')).toBeDefined();
    for (const [name, job] of jobsOf(content)) expect(numberAt(job, 'timeout-minutes'), name).toBeLessThanOrEqual(60);
  });

  it.each(FILES)('have no expression in a script, and leave no token in the checkout: $file', ({ file }) => {
    for (const step of stepsOf(CONTENT.get(file))) {
      expect(textAt(step, 'run') ?? '').not.toContain('${{');
      if (/^actions\/checkout@/.test(textAt(step, 'uses') ?? ''))
        expect(at(step, 'with', 'persist-credentials')).toBe(false);
    }
  });

  it('run nothing of a stranger with the rights of the repository', () => {
    for (const [file, content] of CONTENT) {
      const events = Object.keys(Object(at(content, 'on')));
      expect(events.length, file).toBeGreaterThan(0);
      expect(events.filter((event) => /^(pull_request_target|workflow_run|issue|discussion)/.test(event))).toEqual([]);
    }
  });

  it('would be noticed with a tag, a short commit, no version or quotes', () => {
    const commit = 'a'.repeat(40);
    for (const use of [`a/b@v1`, `a/b@${commit.slice(1)} # v1.0.0`, `a/b@${commit}`, `'a/b@${commit}' # v1.0.0`])
      expect(unpinned(`- uses: ${use}`), use).toHaveLength(1);
    expect(unpinned(`- uses: a/b/c@${commit} # v1.0.0`)).toEqual([]);
  });
});

describe('ci.yml', () => {
  const content = CONTENT.get('.github/workflows/ci.yml');

  it('has one job that needs all others, and fails unless each has succeeded', () => {
    const others = jobsOf(content)
      .map(([name]) => name)
      .filter((name) => name !== 'ci');
    expect(listAt(content, 'jobs', 'ci', 'needs')).toEqual(others);
    expect(textAt(content, 'jobs', 'ci', 'if')).toMatch(/^\$\{\{ always\(\) \}\}$/);
  });

  it.each([
    ['success success', 0],
    ['failure success', 1],
    ['success skipped', 1],
    ['success cancelled', 1],
  ])('with the results "%s" it ends with %s', (results, status) => {
    const [step] = listAt(content, 'jobs', 'ci', 'steps');
    const script = textAt(step, 'run') ?? '';
    const options = { env: { PATH: process.env['PATH'], RESULTS: results } };
    expect(spawnSync('bash', ['-e', '-c', script], options).status).toBe(status);
  });
});

describe('release.yml', () => {
  const content = CONTENT.get('.github/workflows/release.yml');
  const writing = jobsOf(content).filter(([, job]) => Object.values(Object(at(job, 'permissions'))).includes('write'));

  it('takes its steps one after another, and a person decides before anything is public', () => {
    const needs = Object.fromEntries(jobsOf(content).map(([name, job]) => [name, at(job, 'needs')]));
    expect(needs).toEqual({
      tag: undefined,
      draft: 'tag',
      build: 'draft',
      pins: 'draft',
      approve: ['build', 'pins'],
      attest: 'approve',
      publish: 'attest',
      move: 'publish',
    });
    expect(textAt(content, 'jobs', 'approve', 'environment')).toBe('release');
  });

  it('runs no code of the repository where it may write', () => {
    expect(writing.map(([name]) => name)).toEqual(['draft', 'attest', 'publish', 'move']);
    for (const [name, job] of writing) {
      const scripts = listAt(job, 'steps').map((step) => textAt(step, 'run') ?? '');
      expect(scripts.join('\n'), name).not.toMatch(/\b(npm|node|npx)\b|\.\//);
    }
  });
});

describe('the workflows in README and docs/', () => {
  const TAGS = /^(- )?uses: (actions\/[\w-]+@v\d+|org\/kind-loadtest-action@v1)$/;

  it.each(docWorkflows())('use commits, or tags of GitHub and of this action: $page, $file', ({ text }) => {
    expect(unpinned(text).filter((line) => !TAGS.test(line))).toEqual([]);
    expect(load(text)).toHaveProperty('permissions');
  });

  it('are accompanied by the reason for tags, and by what to do instead', () => {
    const page = readFileSync(join(ROOT, 'docs', 'versions.md'), 'utf8');
    expect(page).toContain('The examples in this documentation use tags');
    expect(page).toContain('org/kind-loadtest-action@<40 digits of the commit> # v1.0.0');
  });
});
