/**
 * The action as a workflow has it: `uses: ./` on a pull request, on a real three-node cluster, against a double of
 * GitHub's API.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActRun, actPullRequest, actRepository } from '../support/act.ts';
import { clusterInputs } from '../support/cluster-env.ts';
import { engineNow } from '../support/docker.ts';
import { type GithubDouble, startGithubDouble, WRITE_TOKEN } from '../support/github-double.ts';

/** Later steps see the outputs through the environment, as the README shows it. */
const WORKFLOW = (inputs: Readonly<Record<string, string>>, outputsFile: string) => `
name: Load test
on: pull_request
permissions:
  contents: read
  pull-requests: write
jobs:
  loadtest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: ./
        id: loadtest
        with: ${JSON.stringify(inputs)}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.loadtest.outputs) }}
        run: printf '%s' "$OUTPUTS" > '${outputsFile}'
`;

let github: GithubDouble;
let scratch = '';
let engine: ReturnType<typeof engineNow>;

beforeAll(async () => {
  github = await startGithubDouble();
  scratch = await mkdtemp(join(tmpdir(), 'action-e2e-'));
  engine = engineNow();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await rm(scratch, { recursive: true });
});

async function run(
  inputs: Readonly<Record<string, string>>,
  runId: number,
): Promise<{ readonly act: ActRun; readonly outputs: Readonly<Record<string, string>> }> {
  const outputsFile = join(scratch, `outputs-${runId}.json`);
  await using repository = await actRepository(WORKFLOW(inputs, outputsFile));
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: String(runId) };
  const act = await actPullRequest(repository.directory, { number: 7, sha: 'f'.repeat(40), env, token: WRITE_TOKEN });
  return {
    act,
    outputs: JSON.parse(
      await readFile(outputsFile, 'utf8').catch(() => {
        throw new Error(`no outputs were written:\n${act.log}`);
      }),
    ),
  };
}

describe('the action on a pull request', () => {
  test('makes a cluster, loads it, comments, and leaves nothing behind', async () => {
    // A shared two-core machine may well spoil the numbers; that they are then called invalid is right, and not what is
    // tested here.
    const { act, outputs } = await run({ ...clusterInputs(), 'on-invalid': 'warn' }, 1001);
    expect(act.exitCode, act.log).toBe(0);
    expect(outputs).toMatchObject({
      requests: '200',
      failures: '0',
      'success-rate': '1',
      'cluster-name': expect.stringMatching(/^loadtest-1001-/),
    });
    expect(outputs['verdict']).toMatch(/^(pass|invalid)$/);
    for (const name of ['avg', 'p50', 'p90', 'p95', 'p99', 'max'])
      expect(Number(outputs[`latency-${name}`]), name).toBeGreaterThan(0);
    expect(github.comments.map((comment) => comment.pullRequest)).toEqual(['octo/app#7']);
    expect(outputs['comment-url']).toContain(String(github.comments[0]?.id));
    const body = github.comments[0]?.body ?? '';
    for (const text of ['foo', 'bar', 'nginx-ingress', 'p95']) expect(body).toContain(text);
    // Resource figures of the workers' pods are there, not excuses.
    expect(body).not.toContain('no sample');
    expect(act.summary).toContain('foo');
    expect(github.violations).toEqual([]);
    expect(engine.added()).toEqual([]);
  });

  test('edits its comment on the next push instead of adding one, and reports a missed threshold', async () => {
    const [first] = github.comments;
    const { act, outputs } = await run(
      { cluster: 'none', requests: '20', thresholds: 'p50 < 0.001ms', 'on-invalid': 'warn' },
      1002,
    );
    expect(outputs['verdict']).toMatch(/^(fail|invalid)$/);
    if (outputs['verdict'] === 'fail') expect(act.exitCode).not.toBe(0);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.id).toBe(first?.id);
    expect(github.comments[0]?.body).toContain('p50 < 0.001ms');
    expect(github.violations).toEqual([]);
  });
});
