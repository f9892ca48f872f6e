/** The workflows of docs/workflows.md as they stand there, played with act: with which events their jobs run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { type ActRun, actEvent, actRepository } from '../support/act.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const PAGE = readFileSync(join(ROOT, 'docs', 'workflows.md'), 'utf8');
const WORKFLOWS = new Map(
  [...PAGE.matchAll(/```yaml\n# \.github\/workflows\/([\w-]+)\.yml\n([\s\S]*?)```/g)].map(
    ([, name = '', text = '']) => [name, text],
  ),
);

const programs = mkdtempSync(join(tmpdir(), 'gh-'));
/** Says what it was called with. */
writeFileSync(join(programs, 'gh'), '#!/bin/sh\necho "gh was called: $*"\n', { mode: 0o755 });
afterAll(() => rmSync(programs, { recursive: true }));

/** Plays an event with the action of this checkout, without a cluster and with a load of a second. */
async function play(name: string, event: string, payload: object): Promise<ActRun> {
  const text = WORKFLOWS.get(name);
  if (text === undefined) throw new Error(`docs/workflows.md has no ${name}`);
  const given = ['cluster: none', 'requests: 200', 'comment: false', 'on-invalid: warn'];
  const inputs = [...given, ...(text.includes(' rate: ') ? [] : ['rate: 200/s'])].map((line) => `\n          ${line}`);
  const step = `uses: ./\n        with:${inputs.join('')}`;
  const tried = text
    .replace(/uses: org\/kind-loadtest-action@v1\n {8}with:/, step)
    .replace('uses: org/kind-loadtest-action@v1', step);
  await using repository = await actRepository(tried);
  return await actEvent(repository.directory, { name: event, payload, programs });
}

const pull = (labels: readonly string[]) => ({
  number: 7,
  head: { sha: 'f'.repeat(40), ref: 'change' },
  base: { ref: 'main' },
  labels: labels.map((label) => ({ name: label })),
});

describe('the workflows of docs/workflows.md', () => {
  it('are six, and actionlint finds nothing in them', () => {
    expect([...WORKFLOWS.keys()]).toHaveLength(6);
    for (const text of WORKFLOWS.values())
      execFileSync('actionlint', ['-'], { input: text, stdio: ['pipe', 'inherit', 'inherit'] });
    for (const text of WORKFLOWS.values()) expect(load(text)).toHaveProperty('permissions');
  });

  it.each([
    ['loadtest-on-request', 'workflow_dispatch', { inputs: { rate: '100/s', duration: '1m' } }, '100/s'],
    [
      'loadtest-label',
      'pull_request',
      { action: 'labeled', label: { name: 'load-test' }, pull_request: pull(['load-test']) },
      '200/s',
    ],
    ['loadtest-label', 'pull_request', { action: 'synchronize', pull_request: pull(['x', 'load-test']) }, '200/s'],
    [
      'loadtest-queue',
      'merge_group',
      { action: 'checks_requested', merge_group: { head_sha: 'a'.repeat(40), base_sha: 'b'.repeat(40) } },
      '200/s',
    ],
    ['loadtest-queue', 'pull_request', { action: 'opened', pull_request: pull([]) }, '200/s'],
  ])('%s runs on %s', async (name, event, payload, rate) => {
    const { exitCode, log, summary } = await play(name, event, payload);
    expect(exitCode, log).toBe(0);
    expect(summary).toContain('of 200 requests');
    expect(summary).toContain(rate);
  });

  it.each([
    [
      'another label is put on',
      { action: 'labeled', label: { name: 'docs' }, pull_request: pull(['load-test', 'docs']) },
    ],
    ['the label is not there', { action: 'synchronize', pull_request: pull(['docs']) }],
  ])('the labelled one does not run when %s', async (_when, payload) => {
    const { exitCode, log, summary } = await play('loadtest-label', 'pull_request', payload);
    expect(exitCode, log).toBe(0);
    expect(summary).toBe('');
  });

  it('the nightly one runs on its schedule, and its load is long enough for its threshold', async () => {
    // With 200 requests its p99.9 is refused, before any load: what is refused names the threshold.
    const { exitCode, log } = await play('loadtest-nightly', 'schedule', { schedule: '17 3 * * *' });
    expect(exitCode).not.toBe(0);
    expect(log).toContain('p99.9 < 1s');
    const nightly = WORKFLOWS.get('loadtest-nightly') ?? '';
    expect(nightly).toContain('rate: 50/s');
    expect(nightly).toContain('duration: 10m');
  });

  it.each([
    ['once', 1, 'failure', true],
    ['not a second time', 2, 'failure', false],
    ['not what passed', 1, 'success', false],
  ])('the retry starts failed jobs again, %s', async (_what, attempt, conclusion, isCalled) => {
    const payload = { action: 'completed', workflow_run: { id: 4711, conclusion, run_attempt: attempt } };
    const { exitCode, log } = await play('loadtest-retry', 'workflow_run', payload);
    expect(exitCode, log).toBe(0);
    expect(log.includes('gh was called: run rerun 4711 --failed')).toBe(isCalled);
  });
});
