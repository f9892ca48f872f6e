import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type GithubContext, githubContext } from '../../src/github/context.ts';
import { contextOfRun } from '../../src/github/context-of-run.ts';
import { pullRequestOfRun } from '../../src/github/pull-request-of-run.ts';
import { openRepositoryArtifacts } from '../../src/github/repository-artifacts.ts';
import { at, listAt } from '../../src/lib/json.ts';
import { type CollectRequest, collectReports } from '../../src/phases/collect-reports.ts';
import { parseMarker, renderMarker } from '../../src/report/marker.ts';
import type { Report } from '../../src/report/report.ts';
import { artifactSource, bundle } from '../support/artifact-source.ts';
import { fakeIo } from '../support/fake-io.ts';
import { type GithubDouble, READ_TOKEN, startGithubDouble, WRITE_TOKEN } from '../support/github-double.ts';
import { legReport } from '../support/sample-legs.ts';
import { failedReport, sampleReport } from '../support/sample-report.ts';

const HEAD = 'a'.repeat(40);
const doubles: GithubDouble[] = [];
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'collect-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
  const started = doubles.splice(0);
  for (const double of started) await double[Symbol.asyncDispose]();
  for (const double of started) expect(double.violations).toEqual([]);
});

async function github(options: Parameters<typeof startGithubDouble>[0] = {}): Promise<GithubDouble> {
  const double = await startGithubDouble(options);
  doubles.push(double);
  return double;
}

/** The environment of a collecting job. */
function contextAt(double: GithubDouble, event: unknown, more: Readonly<Record<string, string>> = {}): GithubContext {
  const env = {
    GITHUB_API_URL: double.url,
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_RUN_ID: '70',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_JOB: 'collect',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: 'event.json',
    ...more,
  };
  return githubContext(env, () => JSON.stringify(event));
}

const OF_PULL_REQUEST = { pull_request: { number: 17, head: { sha: HEAD } } };

async function collect(change: Partial<CollectRequest> & Pick<CollectRequest, 'github'>) {
  const io = fakeIo(() => undefined);
  const collected = await collectReports(io, {
    source: artifactSource([
      ['loadtest-a-00-1', bundle(legReport({ seed: 'a' }))],
      ['loadtest-b-00-1', bundle({ ...failedReport(), run: { ...sampleReport().run, job: 'load', leg: 'b' } })],
    ]),
    token: WRITE_TOKEN,
    comment: true,
    outDir: join(directory, 'out'),
    legs: {
      isBundle: (name) => name.startsWith('loadtest-'),
      merge: true,
      readReport: (content) => JSON.parse(content.toString()) as Report,
    },
    renderHtml: ({ legs }) => `<p>${legs.length} legs</p>`,
    ...change,
  });
  return { io, collected };
}

describe('collecting', () => {
  it('writes files, and one comment for all legs', async () => {
    const double = await github();
    const { collected } = await collect({ github: contextAt(double, OF_PULL_REQUEST) });
    expect(collected).toMatchObject({
      verdict: 'fail',
      commentUrl: 'https://github.com/octo-org/shop/pull/17#issuecomment-1001',
    });
    expect(double.comments).toHaveLength(1);
    expect(double.comments[0]?.body).toContain('1 of 2 legs passed');
    const { json, html, markdown } = collected.files;
    expect(listAt(JSON.parse(readFileSync(json, 'utf8')), 'legs').map((leg) => at(leg, 'verdict'))).toEqual([
      'fail',
      'pass',
    ]);
    expect(readFileSync(html, 'utf8')).toBe('<p>2 legs</p>');
    expect(readFileSync(markdown, 'utf8')).toContain('1 of 2 legs passed');
  });

  it('links what it uploads', async () => {
    const double = await github();
    const page = 'https://github.com/octo-org/shop/actions/runs/70/artifacts/5';
    const { collected } = await collect({
      github: contextAt(double, OF_PULL_REQUEST),
      upload: async (files) => (files.html.endsWith('report.html') ? page : ''),
    });
    expect(collected.artifactUrl).toBe(page);
    expect(double.comments[0]?.body).toContain(`[full report](${page})`);
  });

  it('is told apart from what went wrong with a page, an upload or the token', async () => {
    const double = await github();
    const fail = () => {
      throw new Error('no page');
    };
    const { collected, io } = await collect({
      github: contextAt(double, OF_PULL_REQUEST),
      token: READ_TOKEN,
      renderHtml: fail,
      upload: fail,
    });
    expect(collected).toMatchObject({ verdict: 'fail', commentUrl: '', artifactUrl: '' });
    expect(collected.files).toMatchObject({ html: '', json: join(directory, 'out', 'collected.json') });
    expect(io.lines).toContain('report.html could not be written: no page');
    expect(io.lines).toContain('The report could not be uploaded: no page');
    expect(io.lines.join('\n')).toContain('No comment: The comment was not written.');
  });

  it('finds nothing: an error that says what to do', async () => {
    const double = await github();
    const { collected } = await collect({ github: contextAt(double, OF_PULL_REQUEST), source: artifactSource([]) });
    expect(collected).toMatchObject({ verdict: 'error', reasons: [expect.stringContaining('`if: always()`')] });
    expect(collected.files.html).toBe('');
  });

  it('writes the summary', async () => {
    const double = await github();
    const path = join(directory, 'summary.md');
    vi.stubEnv('GITHUB_STEP_SUMMARY', path);
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, '');
    const io = { ...fakeIo(() => undefined), env: { GITHUB_STEP_SUMMARY: path } };
    await collectReports(io, {
      source: artifactSource([['loadtest-a-00-1', bundle(legReport())]]),
      github: contextAt(double, OF_PULL_REQUEST),
      token: '',
      comment: false,
      outDir: directory,
      legs: { isBundle: () => true, merge: true, readReport: (content) => JSON.parse(content.toString()) as Report },
      renderHtml: () => '',
    });
    expect(readFileSync(path, 'utf8')).toContain('1 of 1 leg passed');
  });
});

describe('collecting after a run of a fork', () => {
  const EVENT = {
    repository: { id: 1 },
    workflow_run: {
      id: 60,
      run_attempt: 1,
      event: 'pull_request',
      head_sha: HEAD,
      head_branch: 'patch-1',
      head_repository: { full_name: 'alice/shop' },
      pull_requests: [],
    },
  };
  const pull = (number: number, headSha: string, headRepository = 'alice/shop') => ({
    number,
    headSha,
    headRepository,
    headBranch: 'patch-1',
  });

  it("comments on the pull request of the run's commit, whatever the artifact says", async () => {
    const lying = legReport({}, { verdict: 'pass' });
    const archive = bundle({
      ...lying,
      run: { ...lying.run, pullRequest: 1, commit: 'b'.repeat(40), url: 'https://evil.example/octo-org/shop/pull/1' },
    });
    const double = await github({
      artifacts: {
        artifacts: [
          { id: 3, name: 'loadtest-a-00-1', runId: 60, archive },
          { id: 4, name: 'loadtest-a-00-2', runId: 61, archive: bundle('{}') },
        ],
        pulls: [pull(1, 'c'.repeat(40), 'octo-org/shop'), pull(23, HEAD)],
      },
    });
    const own = contextAt(double, EVENT, { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_WORKFLOW: 'Comment' });
    const run = own.triggeringRun;
    if (run === undefined) throw new Error('the event has no run');
    const io = fakeIo(() => undefined);
    const found = await pullRequestOfRun(io, own, { run, token: WRITE_TOKEN });
    if (found.kind === 'not-measured') throw new Error(found.reason);
    const place = { apiUrl: own.apiUrl, repository: 'octo-org/shop' };
    const artifacts = await openRepositoryArtifacts(io, place, WRITE_TOKEN);
    const { collected } = await collect({
      github: contextOfRun(own, run, found.value.number),
      source: artifacts.ofRun(Number(run.id)),
    });
    expect(collected.verdict).toBe('pass');
    expect(double.comments.map(({ pullRequest }) => pullRequest)).toEqual(['octo-org/shop#23']);
    const body = double.comments[0]?.body ?? '';
    expect(body).toContain('https://github.com/octo-org/shop/actions/runs/60/artifacts/3');
    expect(body).not.toContain('evil.example');
    expect(collected.report?.run).toMatchObject({ pullRequest: 23, commit: HEAD });
  });

  it('has the marker of the run in the event, so that the next run replaces it', async () => {
    const double = await github();
    const lying = legReport({}, { verdict: 'pass' });
    const marker = renderMarker({ key: 'Comment/collect', runId: '9'.repeat(20), attempt: 999_999, sha: HEAD });
    const run = { ...lying.run, id: '9'.repeat(20), attempt: 999_999, workflow: 'Comment', job: marker, leg: marker };
    const source = artifactSource([['loadtest-a-00-1', bundle({ ...lying, run, reasons: [marker] })]]);
    const runIdAfter = async (id: number): Promise<unknown> => {
      const event = { ...EVENT, workflow_run: { ...EVENT.workflow_run, id } };
      const own = contextAt(double, event, { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_WORKFLOW: 'Comment' });
      if (own.triggeringRun === undefined) throw new Error('the event has no run');
      await collect({ github: contextOfRun(own, own.triggeringRun, 23), source });
      return double.comments.map(({ body }) => parseMarker(body)?.runId);
    };
    expect(await runIdAfter(60)).toEqual(['60']);
    expect(await runIdAfter(61)).toEqual(['61']);
    // An older one that was late.
    expect(await runIdAfter(60)).toEqual(['61']);
  });
});
