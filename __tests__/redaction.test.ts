/**
 * An application that repeats the credentials it is sent, and what the action and the command line make of its answers.
 * From source.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEmbedded } from '../src/report/html/embedded.ts';
import { type GithubDouble, startGithubDouble, WRITE_TOKEN } from './support/github-double.ts';
import { COOKIE_VALUE, HEADER_TOKEN, PASSWORD, QUERY_VALUE } from './support/secrets.ts';

const SOURCE = resolve(import.meta.dirname, '..', 'src');
const BASIC = btoa(`user:${PASSWORD}`);

/** What nobody may see. Beginnings too: answers are quoted up to a length. */
const SECRETS = [
  HEADER_TOKEN,
  BASIC,
  PASSWORD,
  QUERY_VALUE,
  COOKIE_VALUE,
  encodeURIComponent(HEADER_TOKEN),
  btoa(HEADER_TOKEN),
  HEADER_TOKEN.slice(0, 8),
];

interface Echo extends AsyncDisposable {
  readonly origin: string;
  readonly requests: number;
}

type Way = (sent: {
  readonly key: string;
  readonly authorization: string;
  readonly cookie: string;
  readonly url: string;
}) => string;

/**
 * How an application may repeat what it was sent. Of each kind of error three examples are reported, so these come in
 * threes.
 */
const WAYS: readonly (readonly Way[])[] = [
  [
    ({ key }) => `key ${JSON.stringify(key)}`,
    ({ key }) => `${'x'.repeat(48)}${key}`,
    ({ authorization }) => JSON.stringify({ authorization }),
  ],
  [({ cookie, url }) => `${cookie} ${url}`, ({ key }) => btoa(key), ({ key }) => encodeURIComponent(key)],
];

/** Answers as expected once, for the check before the load; then with what it was sent, in one way after the other. */
async function startEcho(ways: readonly Way[]): Promise<Echo> {
  let requests = 0;
  const server = createServer(({ headers, url = '' }, response) => {
    const { 'x-api-key': key, authorization = '', cookie = '' } = headers;
    const way = ways[(requests - 1) % ways.length];
    response.end(
      requests === 0 || way === undefined ? 'as expected' : way({ key: String(key), authorization, cookie, url }),
    );
    requests += 1;
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    get requests() {
      return requests;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function targetsOf({ origin }: Echo): string {
  // On lines of their own, where just a parser knows what they belong to.
  const headers = Object.entries({
    authorization: `Basic ${BASIC}`,
    'x-api-key': HEADER_TOKEN,
    cookie: `sid=${COOKIE_VALUE}`,
  });
  return [
    `- url: ${origin}/cart?pin=12&token=${QUERY_VALUE}`,
    '  expect: {body-contains: as expected}',
    '  headers:',
    ...headers.map(([name, value]) => `    ${name}: >-\n      ${value}`),
  ].join('\n');
}

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function start(
  entry: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Record<string, string> },
): Promise<Ended> {
  const child = spawn(process.execPath, [join(SOURCE, entry), ...args], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  const exitCode = await new Promise<number>((settle) => child.once('close', (code) => settle(code ?? -1)));
  return { exitCode, ...texts };
}

function expectClean(texts: Readonly<Record<string, string>>): void {
  for (const [where, text] of Object.entries(texts))
    for (const secret of SECRETS) expect(text, `${secret} in ${where}`).not.toContain(secret);
}

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'redaction-'));
});
afterAll(() => rm(directory, { recursive: true }));

const LOAD = { requests: '12', rate: '60/s', warmup: 'none', 'on-invalid': 'warn' };

describe('the command line', () => {
  test.each([...WAYS.entries()])(
    'shows nothing of the credentials that the application repeats, nor in the command that runs it again (%i)',
    async (which, ways) => {
      await using echo = await startEcho(ways);
      const out = join(directory, `cli-${which}`);
      const options = Object.entries(LOAD).flatMap(([name, value]) => [`--${name}`, value]);
      const ended = await start('cli.ts', [...options, '--targets', targetsOf(echo), '--out', out], { cwd: directory });
      expect(echo.requests, ended.stderr).toBeGreaterThan(10);
      const [json = '', markdown = '', html = ''] = await Promise.all(
        ['report.json', 'report.md', 'report.html'].map((name) => readFile(join(out, name), 'utf8')),
      );
      const data = JSON.stringify(readEmbedded(html, 'report'));
      expectClean({ stdout: ended.stdout, stderr: ended.stderr, json, markdown, html, data });
      expect(ended.stdout.match(/body was to contain "as expected" and was/g)).toHaveLength(3);
      expect(ended.stdout).toMatch(/again .*--targets/s);
      expect(ended.stdout).toContain('*** stands for a secret: put yours in its place to run it again.');
      expect(ended.stdout).not.toContain('pin=12');
      expect(json.match(/body was to contain[^\n]*\*\*\*/g)?.length).toBeGreaterThanOrEqual(3);
    },
  );

  test('quotes a wrong input without its secrets', async () => {
    const targets = `- host: foo.localhost\n  headers:\n    x-api-key:\n    - ${QUERY_VALUE}\n`;
    const args = [
      '--targets',
      targets,
      '--rate',
      'abc',
      '--kind-base-url',
      `https://user:${COOKIE_VALUE}@mirror.example`,
    ];
    const ended = await start('cli.ts', [...args, '--out', join(directory, 'bad')], { cwd: directory });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('rate: got "abc"');
    expect(ended.stderr).toContain('x-api-key');
    expectClean({ stdout: ended.stdout, stderr: ended.stderr });
  });
});

describe('the action', () => {
  async function main(inputs: Readonly<Record<string, string>>, github: GithubDouble) {
    const temp = await mkdtemp(join(directory, 'temp-'));
    const workspace = join(temp, 'workspace');
    const summary = join(temp, 'summary.md');
    const event = join(temp, 'event.json');
    await mkdir(workspace);
    await writeFile(summary, '');
    await writeFile(event, JSON.stringify({ pull_request: { number: 17, head: { sha: 'abc' } } }));
    const given = { cluster: 'none', comment: 'true', 'github-token': WRITE_TOKEN, ...LOAD, ...inputs };
    const files = ['GITHUB_OUTPUT', 'GITHUB_STATE'].map((name) => [name, join(temp, name)] as const);
    for (const [, file] of files) await writeFile(file, '');
    const env = {
      PATH: process.env['PATH'] ?? '',
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: workspace,
      GITHUB_ACTIONS: 'true',
      GITHUB_JOB: 'load',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_RUN_ID: '4711',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_API_URL: github.url,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_DEBUG: '1',
      ...Object.fromEntries(files),
      ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    };
    const ended = await start('main.ts', [], { cwd: workspace, env });
    const outputs = await readFile(join(temp, 'GITHUB_OUTPUT'), 'utf8');
    const reportJson = /^report-json<<(.+)\n(.+)\n\1$/gm;
    const path = [...outputs.matchAll(reportJson)].at(-1)?.[2] ?? '';
    return {
      log: ended.stdout,
      stderr: ended.stderr,
      // What the runner hears and does not show.
      shown: ended.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
      summary: await readFile(summary, 'utf8'),
      json: await readFile(path, 'utf8'),
      comment: github.comments.map(({ body }) => body).join('\n'),
    };
  }

  test('shows nothing of the credentials in log, summary, report and comment, and tells the runner of them first', async () => {
    await using echo = await startEcho(WAYS[0] ?? []);
    await using github = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
    const { log, ...texts } = await main({ targets: targetsOf(echo) }, github);
    expect(echo.requests, log).toBeGreaterThan(10);
    expectClean(texts);
    for (const text of [texts.summary, texts.comment]) expect(text).toContain('body was to contain');
    for (const secret of [WRITE_TOKEN, HEADER_TOKEN, PASSWORD, COOKIE_VALUE]) {
      const mask = log.indexOf(`::add-mask::${secret}\n`);
      expect(mask, secret).toBeGreaterThan(-1);
      expect(mask).toBeLessThan(log.indexOf('::group::'));
    }
    for (const text of Object.values(texts)) expect(text).not.toContain(WRITE_TOKEN);
  });

  test('quotes a wrong input without its secrets, and in the log alone', async () => {
    await using github = await startGithubDouble({ pullRequests: ['octo-org/shop#17'] });
    const lines = [
      '- host: foo.localhost',
      '  headers:',
      `    cookie: sid=${COOKIE_VALUE}`,
      '    x-api-key:',
      `    - ${QUERY_VALUE}`,
    ];
    const targets = [...lines, '- GET http://203.0.113.7/?token=address-secret'].join('\n');
    const { log, shown, summary, comment, json } = await main({ targets, rate: 'abc' }, github);
    expectClean({ shown, summary, comment, json });
    for (const text of [shown, summary, comment, json]) expect(text).not.toContain('address-secret');
    expect(log).toContain(`::add-mask::${COOKIE_VALUE}\n`);
    expect(shown).toContain('rate: got "abc"');
    expect(summary).toContain('targets[1].headers.x-api-key: a text');
    expect(comment).toContain("3 inputs can't be used: rate, targets.");
    expect(comment).not.toContain('x-api-key');
  });
});

describe('removing what a run has applied', () => {
  const pathWithKubectl = () => `${join(directory, 'programs')}:${process.env['PATH']}`;
  const token = 'static-token-of-the-cluster';

  /**
   * A run's directory whose kubectl refuses to delete, and repeats its token and a header of the inputs while it does.
   */
  async function applied(workDir: string): Promise<void> {
    await mkdir(workDir, { recursive: true, mode: 0o700 });
    const kubectl = join(directory, 'programs', 'kubectl');
    await mkdir(dirname(kubectl), { recursive: true });
    const file = (name: string) => join(workDir, name);
    const program = `#!/bin/sh\n[ "$1" = version ] && echo v1.0.0 && exit\necho 'error: ${token} of ${QUERY_VALUE} may not delete' >&2\nexit 1\n`;
    await writeFile(kubectl, program, { mode: 0o755 });
    await writeFile(file('kubeconfig'), `users:\n- user:\n    token: ${token}\n`);
    await writeFile(
      file('applied.json'),
      JSON.stringify([{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } }]),
    );
    const cluster = {
      kind: 'existing',
      name: 'c',
      namespace: 'n',
      kubeconfig: file('kubeconfig'),
      baseUrl: '',
      applied: file('applied.json'),
    };
    const tools = [
      {
        name: 'kubectl',
        version: '1.0.0',
        path: kubectl,
        source: 'path',
        sha256: createHash('sha256').update(program).digest('hex'),
      },
    ];
    const inputs = { targets: `- {host: foo.localhost, headers: {x-api-key: ${QUERY_VALUE}}}` };
    await writeFile(
      file('state.json'),
      JSON.stringify({ version: 1, runId: '1', startedAt: 0, inputs, phases: [], tools, cluster }),
    );
  }

  test('the post step says why it failed without secrets', async () => {
    const workDir = join(directory, 'kind-loadtest-Abc123');
    await applied(workDir);
    const { stdout, exitCode } = await start('post.ts', [], {
      cwd: directory,
      env: { PATH: pathWithKubectl(), STATE_workDir: workDir, RUNNER_TEMP: directory },
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('error: *** of *** may not delete');
    expectClean({ shown: stdout.replaceAll(/^::add-mask::.*$/gm, '') });
    expect(stdout).toContain(`::add-mask::${token}\n`);
  });

  test('so does `down`', async () => {
    const out = join(directory, 'down');
    await applied(join(out, '.state'));
    const { stderr, exitCode } = await start('cli.ts', ['down', '--out', out], {
      cwd: directory,
      env: { PATH: pathWithKubectl() },
    });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('error: *** of *** may not delete');
  });
});
