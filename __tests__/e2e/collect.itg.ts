// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions that the workflow evaluates.
/**
 * Many jobs and one comment, as docs/workflows.md and docs/rights.md have it: a matrix whose last job collects, and the
 * workflow that follows the run of a fork. Without a cluster, against doubles of GitHub's API and of its service for
 * artifacts.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at } from '../../src/lib/json.ts';
import { readZip } from '../../src/system/zip.ts';
import { type ActRun, actEvent, actPullRequest, actRepository } from '../support/act.ts';
import { type ArtifactDouble, startArtifactDouble } from '../support/artifact-service-double.ts';
import { type GithubDouble, startGithubDouble, WRITE_TOKEN } from '../support/github-double.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');
const HEAD = 'f'.repeat(40);

/** A workflow of the documentation by its name, with the action of this checkout and without its checkout step. */
function documented(page: string, name: string): object {
  const text = readFileSync(join(ROOT, 'docs', page), 'utf8');
  const [, workflow = ''] =
    new RegExp(`\`\`\`yaml\n# \\.github/workflows/${name}\\.yml\n([\\s\\S]*?)\`\`\``).exec(text) ?? [];
  expect(workflow, name).not.toBe('');
  const content = load(workflow.replaceAll('org/kind-loadtest-action@v1', './')) as object;
  // An action that is not in the repository itself needs no checkout.
  for (const job of Object.values(at(content, 'jobs') as Record<string, { steps: { uses?: string }[] }>))
    if (!job.steps.some(({ uses = '' }) => uses.includes('checkout')))
      job.steps.unshift({ uses: 'actions/checkout@v6' });
  return content;
}

/** The documented matrix with three quick legs, of which one is changed by `inputs`. */
function matrixWorkflow(inputs: Readonly<Record<string, string>>): string {
  const workflow = documented('workflows.md', 'loadtest-matrix');
  const job = at(workflow, 'jobs', 'loadtest') as { strategy: { matrix: object }; steps: { with?: object }[] };
  job.strategy.matrix = { requests: [40, 50, 60] };
  const step = job.steps.at(-1) ?? {};
  step.with = {
    cluster: 'none',
    rate: '100/s',
    comment: false,
    'on-invalid': 'warn',
    requests: '${{ matrix.requests }}',
    ...inputs,
  };
  const report = at(workflow, 'jobs', 'report') as { steps: { with: object }[] };
  const collecting = report.steps.at(-1);
  if (collecting !== undefined) collecting.with = { ...collecting.with, 'on-invalid': 'warn' };
  return JSON.stringify(workflow);
}

let github: GithubDouble;
let artifacts: ArtifactDouble;

beforeAll(async () => {
  github = await startGithubDouble();
  artifacts = await startArtifactDouble();
});
afterAll(async () => {
  await github[Symbol.asyncDispose]();
  await artifacts[Symbol.asyncDispose]();
});

async function play(runId: number, inputs: Readonly<Record<string, string>> = {}): Promise<ActRun> {
  await using repository = await actRepository(matrixWorkflow(inputs));
  const env = {
    ...artifacts.envFor(`run-${runId}`, 'job'),
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_RUN_ID: String(runId),
  };
  return await actPullRequest(repository.directory, { number: 7, sha: HEAD, env, token: WRITE_TOKEN });
}

const namesOf = (runId: number) =>
  artifacts.artifacts.filter(({ run }) => run === `run-${runId}`).map(({ name }) => name);

describe('a matrix of three', () => {
  test('collects into one comment, and each leg leaves its artifacts', async () => {
    const { exitCode, log, summary } = await play(2001);
    expect(exitCode, log).toBe(0);
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    for (const requests of [40, 50, 60]) {
      expect(body).toContain(`requests=${requests}`);
      expect(summary).toContain(`requests=${requests}`);
    }
    const names = namesOf(2001);
    expect(names.filter((name) => /^loadtest-loadtest-requests-\d\d-[0-9a-f]{12}-1\.zip$/.test(name))).toHaveLength(3);
    expect(names.filter((name) => name.endsWith('.html'))).toHaveLength(4);
    const html = artifacts.artifacts.find(({ name }) => name.startsWith('report-report-'));
    expect(html?.mimeType).toBe('text/html');
    expect(html?.bytes?.toString()).toContain('requests=50');
    expect(artifacts.violations).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  test('leaves a bundle that holds all of the report, and no secret of the runner', async () => {
    const bundle = artifacts.artifacts.find(({ name }) => name.endsWith('.zip'));
    const files = await readZip(bundle?.bytes ?? Buffer.alloc(0), () => true, { entries: 100, bytes: 50_000_000 });
    expect([...files.keys()].sort()).toEqual(
      expect.arrayContaining(['junit.xml', 'load.hgrm', 'logs/log.txt', 'report.json', 'report.md']),
    );
    const { ACTIONS_RUNTIME_TOKEN: token } = artifacts.envFor('run-2001', 'job');
    for (const [name, content] of files) {
      expect(content.includes(token), name).toBe(false);
      expect(content.includes(WRITE_TOKEN), name).toBe(false);
    }
  });

  test('edits its comment in the next run, with a leg that missed its threshold first', async () => {
    const { exitCode, log } = await play(2002, {
      thresholds: "${{ matrix.requests == 50 && 'requests < 10' || 'requests > 10' }}",
    });
    expect(exitCode, log).not.toBe(0);
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? '';
    expect(body.indexOf('requests=50')).toBeLessThan(body.indexOf('requests=40'));
    expect(body).toContain('requests < 10');
  });

  test('leaves the comment of a later run as it is', async () => {
    const before = github.comments[0]?.body;
    const { exitCode, log } = await play(2000);
    expect(exitCode, log).toBe(0);
    expect(github.comments.map(({ body }) => body)).toEqual([before]);
  });

  test('says so when a leg left no report', async () => {
    const { log } = await play(2003, {
      artifact: "${{ matrix.requests == 50 && 'false' || 'all' }}",
      thresholds: "${{ matrix.requests == 50 && 'requests < 10' || 'requests > 10' }}",
    });
    const body = github.comments[0]?.body ?? '';
    expect(body, log).toContain('missing');
    expect(body).not.toContain('requests=50');
  });
});

test('a run of a fork is collected by the workflow that follows it, onto the pull request of its commit', async () => {
  const bundle = artifacts.artifacts.find(({ name }) => name.endsWith('.zip'));
  const run = { id: 3001, name: bundle?.name ?? '', archive: bundle?.bytes ?? Buffer.alloc(0) };
  await using api = await startGithubDouble({
    artifacts: {
      artifacts: [{ id: 5, name: run.name, runId: run.id, archive: run.archive }],
      pulls: [
        { number: 7, headSha: 'a'.repeat(40), headRepository: 'octo/app', headBranch: 'change' },
        { number: 23, headSha: HEAD, headRepository: 'alice/app', headBranch: 'patch-1' },
      ],
    },
  });
  await using repository = await actRepository(JSON.stringify(documented('rights.md', 'loadtest-comment')));
  const payload = {
    action: 'completed',
    repository: { id: 1, full_name: 'octo/app', default_branch: 'main' },
    workflow_run: {
      id: run.id,
      run_attempt: 1,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'patch-1',
      head_repository: { full_name: 'alice/app' },
      pull_requests: [],
    },
  };
  const env = {
    ...artifacts.envFor('run-4001', 'job'),
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_RUN_ID: '4001',
  };
  const { exitCode, log } = await actEvent(repository.directory, {
    name: 'workflow_run',
    payload,
    env,
    token: WRITE_TOKEN,
  });
  expect(exitCode, log).toBe(0);
  // The report says that it is of pull request 7.
  expect(api.comments.map(({ pullRequest }) => pullRequest)).toEqual(['octo/app#23']);
  expect(api.violations).toEqual([]);
});
