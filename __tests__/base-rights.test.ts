/**
 * The main step as a program, on events that have the base's rights, with a GitHub that tells whether its token was
 * used.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { OVERRIDE } from '../src/github/checkout.ts';
import { type GithubDouble, startGithubDouble, WRITE_TOKEN } from './support/github-double.ts';

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts');
const directories: string[] = [];
afterEach(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
});

interface Job {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: string;
  /** Whether the workspace is a checkout of the pull request, or of the base. */
  readonly checkout: 'pull request' | 'base';
}

async function runMain(double: GithubDouble, { inputs = {}, event, checkout }: Job) {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'base-rights-')));
  directories.push(directory);
  const workspace = join(directory, 'workspace');
  const base = commit(workspace, 'base');
  const head = commit(workspace, 'pull request');
  if (checkout === 'base') execFileSync('git', ['checkout', '--quiet', base], { cwd: workspace, stdio: 'pipe' });
  // What a second checkout step with a `path` leaves.
  commit(join(workspace, 'pr'), 'kind: PullRequest');
  const write = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  const payload = {
    pull_request: { number: 17, head: { sha: head }, base: { sha: base } },
    issue: { number: 17, pull_request: { url: 'https://x' } },
  };
  const child = spawn(process.execPath, ['--no-warnings', MAIN], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: directory,
      RUNNER_TEMP: directory,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_RUN_ID: '4711',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: write('event.json', JSON.stringify(payload)),
      GITHUB_SHA: base,
      GITHUB_API_URL: double.url,
      GITHUB_GRAPHQL_URL: `${double.url}/graphql`,
      GITHUB_OUTPUT: write('output', ''),
      GITHUB_STATE: write('state', ''),
      GITHUB_STEP_SUMMARY: write('summary', ''),
      'INPUT_GITHUB-TOKEN': WRITE_TOKEN,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exitCode = await new Promise((settle) => child.once('close', settle));
  const read = (name: string) => readFileSync(join(directory, name), 'utf8');
  return { exitCode, log, base, head, outputs: read('output'), summary: read('summary') };
}

function commit(workspace: string, text: string): string {
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, 'file'), text);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=change');
  return git('rev-parse', 'HEAD');
}

/** Ends a run that goes on, right after the checkout was looked at. */
const BAD = { rate: 'abc' };

describe("the main step with the base's rights", () => {
  it.each(['pull_request_target', 'issue_comment', 'workflow_run'])(
    'on %s refuses a checkout of the pull request, and leaves the token alone',
    async (event) => {
      await using double = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
      const { exitCode, log, outputs, summary, base, head } = await runMain(double, {
        event,
        checkout: 'pull request',
        inputs: BAD,
      });
      expect(exitCode).toBe(1);
      expect(log).toContain(
        `::error::The checkout can't be used: a run for \`${event}\` has the rights of this repository`,
      );
      expect(log).toContain(`the workspace has commit ${head} checked out, not the base's, ${base}`);
      expect(outputs).toMatch(/^verdict<<.*\nerror$/m);
      expect(summary).toContain("The checkout can't be used");
      expect(double.requests).toEqual([]);
    },
  );

  it('goes on with a checkout of the base, and leaves the token alone when an input is bad', async () => {
    await using double = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
    const { exitCode, log } = await runMain(double, { event: 'pull_request_target', checkout: 'base', inputs: BAD });
    expect(exitCode).toBe(1);
    expect(log).toContain('rate: got "abc"');
    expect(log).not.toContain('checkout');
    expect(double.requests).toEqual([]);
  });

  it.each([
    { event: 'pull_request', inputs: BAD },
    { event: 'pull_request_target', inputs: { ...BAD, [OVERRIDE]: 'true' } },
  ])('is not checked on $event with $inputs', async ({ event, inputs }) => {
    await using double = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
    const { log } = await runMain(double, { event, checkout: 'pull request', inputs });
    expect(log).toContain('rate: got "abc"');
    expect(log.includes(`::warning::${OVERRIDE} is set`)).toBe(event === 'pull_request_target');
    expect(double.comments).toHaveLength(1);
  });

  it.each(['manifests', 'ingress', 'config', 'ca-file', 'script'])(
    'uses no file of a pull request in a folder of the base as %s',
    async (input) => {
      await using double = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
      const inputs = { ...BAD, [input]: 'pr/file' };
      const { log } = await runMain(double, { event: 'pull_request_target', checkout: 'base', inputs });
      expect(log).toMatch(new RegExp(`${input}: got "pr/file".*not the base's`));
      expect(double.requests).toEqual([]);
    },
  );

  it.each(['yes', '1', 'tru e', 'false'])('is checked when the input that waives it is %s', async (value) => {
    await using double = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
    const { log } = await runMain(double, {
      event: 'pull_request_target',
      checkout: 'pull request',
      inputs: { ...BAD, [OVERRIDE]: value },
    });
    expect(log).toContain("The checkout can't be used");
    expect(double.requests).toEqual([]);
  });
});
