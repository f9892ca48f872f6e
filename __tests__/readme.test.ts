/** The workflows that README tells people to copy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { at, listAt, textAt } from '../src/core/json.ts';

const README = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

interface Workflow {
  readonly name: string;
  readonly content: unknown;
  readonly steps: readonly unknown[];
}

const WORKFLOWS: readonly Workflow[] = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(([, text = '']) => {
  const content: unknown = load(text);
  const jobs = at(content, 'jobs');
  if (typeof jobs !== 'object' || jobs === null) return [];
  const steps = Object.values(jobs).flatMap((job: unknown) => listAt(job, 'steps'));
  return [{ name: textAt(content, 'name') ?? text.slice(0, 40), content, steps }];
});
const WITHOUT_RIGHTS = WORKFLOWS.filter(({ content }) => JSON.stringify(at(content, 'permissions')) === '{}');

describe('the workflows in README', () => {
  it('are found', () => {
    expect(WORKFLOWS.length).toBeGreaterThan(2);
    expect(WITHOUT_RIGHTS.length).toBeGreaterThan(1);
  });

  it.each(WORKFLOWS)('have no expression in a script, where a branch could be a command: $name', ({ steps }) => {
    for (const step of steps) expect(textAt(step, 'run') ?? '').not.toContain('${{');
  });

  it('check out nothing where they have the rights of the repository', () => {
    const privileged = WORKFLOWS.filter(({ content }) => at(content, 'on', 'workflow_run') !== undefined);
    expect(privileged).not.toEqual([]);
    for (const { steps } of privileged) expect(steps.map((step) => textAt(step, 'uses') ?? '').join()).not.toMatch(/checkout|kind-loadtest/);
  });

  it('take the number of the pull request from GitHub, and not from the artifact', () => {
    const [companion] = WORKFLOWS.filter(({ content }) => at(content, 'on', 'workflow_run') !== undefined);
    const script = companion?.steps.map((step) => textAt(step, 'run') ?? '').join('\n') ?? '';
    expect(script).toMatch(/numbers=\$\(gh api --method GET "repos\/\$GH_REPO\/pulls"/);
    expect(script).not.toMatch(/NUMBER=.*(FILE|report|cat )/);
  });

  it('load without a token, and keep none in the checkout', () => {
    const loading = WITHOUT_RIGHTS.flatMap(({ steps }) => steps).filter((step) => /kind-loadtest/.test(textAt(step, 'uses') ?? ''));
    expect(loading).not.toEqual([]);
    for (const step of loading) expect(textAt(step, 'with', 'github-token')).toBe('');
    const checkouts = WITHOUT_RIGHTS.flatMap(({ steps }) => steps).filter((step) => /checkout/.test(textAt(step, 'uses') ?? ''));
    for (const step of checkouts) expect(at(step, 'with', 'persist-credentials')).toBe(false);
  });
});
