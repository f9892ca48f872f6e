/** The command line as it is shipped: what it prints, what it answers to the shell, what it leaves. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { at, listAt, numberAt, textAt } from '../src/lib/json.ts';
import { isAlive } from './support/processes.ts';

let directory = '';
let cli = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'command-line-'));
  // Away from the checkout, so that no node_modules helps.
  await cp(resolve(import.meta.dirname, '..', 'dist'), join(directory, 'dist'), { recursive: true });
  cli = join(directory, 'dist', 'cli', 'index.js');
});
afterAll(() => rm(directory, { recursive: true }));

interface Answer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line; `interruptOn` sends a signal, Ctrl-C's own, when stderr says that. */
async function start(
  out: string,
  args: readonly string[],
  interruptOn?: RegExp,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<Answer> {
  const child = spawn(process.execPath, [cli, ...args, '--out', resolve(directory, out)], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    const before = interruptOn?.test(stderr);
    stderr += text;
    if (before === false && interruptOn?.test(stderr)) child.kill(signal);
  });
  const exitCode = await new Promise<number>((settle) => child.once('close', (code) => settle(code ?? -1)));
  return { exitCode, stdout, stderr };
}

const state = (out: string): unknown => JSON.parse(readFileSync(join(directory, out, '.state', 'state.json'), 'utf8'));
const pids = (record: unknown) =>
  listAt(record, 'cluster', 'processes').map((process) => numberAt(process, 'pid') ?? 0);

describe('a whole run', () => {
  test('prints the report, writes its files and removes everything else', async () => {
    const answer = await start('whole', ['--requests', '20', '--rate', '40/s', '--on-invalid', 'warn']);
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(answer.stdout).toMatch(/foo\s+\d+\s+100%/);
    expect((await readdir(join(directory, 'whole'))).sort()).toEqual(['report.html', 'report.json', 'report.md']);
    expect(answer.stderr.trim().split('\n').at(-1)).toBe(join(directory, 'whole', 'report.html'));
  });

  test('says by how much a threshold was missed; the exit code is that of the verdict', async () => {
    const answer = await start('missed', ['--requests', '20', '--rate', '40/s', '--thresholds', 'p50 < 0.001ms']);
    expect(answer.stdout).toMatch(/p50 was .* above the limit of 0\.001/);
    const verdict = textAt(JSON.parse(readFileSync(join(directory, 'missed', 'report.json'), 'utf8')), 'verdict');
    // A machine too busy to measure on makes it invalid, which is another exit code, and never 0.
    expect([verdict, answer.exitCode]).toEqual(verdict === 'invalid' ? ['invalid', 3] : ['fail', 1]);
  });

  test('sends its figures to a collector with the headers that were asked for, and shows them to nobody', async () => {
    const seen: { readonly url: string | undefined; readonly key: unknown; body: string }[] = [];
    await using server = createServer((request, response) => {
      const one = { url: request.url, key: request.headers['x-key'], body: '' };
      seen.push(one);
      request.setEncoding('utf8').on('data', (part: string) => {
        one.body += part;
      });
      request.on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    const endpoint = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const collector = ['--otlp-endpoint', endpoint, '--otlp-headers', 'X-Key: {{var.KEY}}'];
    const load = ['--requests', '20', '--rate', '40/s', '--on-invalid', 'warn', '--variables', 'KEY=not-for-anybody'];
    const answer = await start('sent', [...load, ...collector]);
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(seen.map(({ url, key }) => [url, key])).toEqual([['/v1/metrics', 'not-for-anybody']]);
    expect(seen[0]?.body).toContain('loadtest.request.duration');
    const shown = [answer.stdout, answer.stderr, readFileSync(join(directory, 'sent', 'report.json'), 'utf8')];
    for (const text of shown) expect(text).not.toContain('not-for-anybody');
  });

  test('puts load on an address of the user without starting anything of its own', async () => {
    await using server = createServer((_request, response) => response.end('hello')).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const answer = await start('own', [
      '--targets',
      `http://127.0.0.1:${port}/`,
      '--requests',
      '20',
      '--rate',
      '40/s',
      '--on-invalid',
      'warn',
    ]);
    expect(answer.exitCode, answer.stderr).toBe(0);
    expect(answer.stderr).toContain('0 processes');
  });

  test.each([
    ['errors', 'p50 < 10s', (response: ServerResponse) => response.writeHead(500).end('oops')],
    ['resets', 'none', (response: ServerResponse) => response.socket?.resetAndDestroy()],
  ])(
    'fails for an application that gives nothing but %s after the check, with thresholds: %s',
    async (name, thresholds, fail) => {
      let seen = 0;
      await using server = createServer((_request, response) => {
        seen += 1;
        if (seen === 1) response.end('hello');
        else fail(response);
      }).listen(0, '127.0.0.1');
      await new Promise((done) => server.once('listening', done));
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      const load = ['--requests', '100', '--rate', '100/s', '--warmup', 'none'];
      const answer = await start(name, ['--targets', `http://127.0.0.1:${port}/`, ...load, '--thresholds', thresholds]);
      expect(answer.stdout).toContain('Not one of 100 requests was ok.');
      expect(answer.exitCode, answer.stderr).toBe(1);
    },
  );

  test('that is interrupted reports what it has, removes everything and exits with 130', async () => {
    const answer = await start('interrupted', ['--duration', '60s'], /seed/);
    expect(answer.exitCode, answer.stderr).toBe(130);
    expect(answer.stdout).toMatch(
      /The load was cancelled before its end: the figures cover \d+ requests?, a part of the plan only/,
    );
    expect(answer.stdout).toMatch(/INVALID/);
    expect(await readdir(join(directory, 'interrupted'))).not.toContain('.state');
  });
});

describe('the output directory', () => {
  const quick = ['--requests', '5', '--rate', '50/s', '--warmup', 'none', '--on-invalid', 'warn'];

  test('is left alone when it holds something else under our name', async () => {
    const file = join(directory, 'foreign', '.state', 'precious.txt');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'precious');
    for (const command of ['run', 'down']) {
      const answer = await start('foreign', command === 'run' ? quick : ['down']);
      expect(answer).toMatchObject({
        exitCode: 4,
        stderr: expect.stringContaining('holds files that are not of a run: precious.txt'),
      });
    }
    expect(readFileSync(file, 'utf8')).toBe('precious');
  });

  test('serves one command at a time', async () => {
    const answers = await Promise.all([start('twice', quick), start('twice', quick)]);
    const codes = answers.map(({ exitCode }) => exitCode).sort();
    expect(codes, answers.map(({ stderr }) => stderr).join('\n')).toEqual([0, 4]);
    expect(answers.find(({ exitCode }) => exitCode === 4)?.stderr).toMatch(/another command .*is using|still stands/);
  });

  test('of a run that was killed serves the next one', async () => {
    const killed = await start('killed', ['--duration', '60s'], /seed/, 'SIGKILL');
    expect(killed.exitCode).toBe(-1);
    expect(existsSync(join(directory, 'killed', '.state', 'state.json'))).toBe(true);
    const next = await start('killed', quick);
    expect(next.exitCode, next.stderr).toBe(0);
    expect((await readdir(join(directory, 'killed'))).sort()).toEqual(['report.html', 'report.json', 'report.md']);
  });

  test('that can’t be made is told at once', async () => {
    expect(await start('/proc/none', quick)).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining("can't be made: ENOENT"),
    });
  });
});

describe('output that goes nowhere', () => {
  test('does not cost the report, nor the clean-up', async () => {
    const out = join(directory, 'deaf');
    const child = spawn(
      process.execPath,
      [cli, '--requests', '5', '--rate', '50/s', '--on-invalid', 'warn', '--out', out],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await new Promise((settle) => child.once('close', settle))).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['report.html', 'report.json', 'report.md']);
  });

  test('nor does a report that can’t be written', async () => {
    await mkdir(join(directory, 'blocked', 'report.json'), { recursive: true });
    const answer = await start('blocked', ['--requests', '5', '--rate', '50/s']);
    expect(answer).toMatchObject({
      exitCode: 4,
      stderr: expect.stringContaining('the report could not be written: EISDIR'),
    });
    expect(answer.stdout).toMatch(/total\s+5\s+100%/);
    expect(await readdir(join(directory, 'blocked'))).toEqual(['report.json']);
  });
});

test('bad input is told all at once, with exit code 2, and nothing is made', async () => {
  const answer = await start('bad', ['--rate', 'abc', '--workers', '-1', '--foo', '1']);
  expect(answer.exitCode).toBe(2);
  for (const name of ['rate', 'workers', '--foo']) expect(answer.stderr).toContain(name);
  expect(existsSync(join(directory, 'bad'))).toBe(false);
});

test('help and version answer without a run', async () => {
  expect(await start('none', ['--help'])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('--thresholds'),
  });
  expect((await start('none', ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe('step by step', () => {
  test('each command goes on from the last, load as often as one likes, and down removes it all', async () => {
    const step = (...args: readonly string[]) => start('steps', args);
    expect(await step('load')).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('Start one with `up`') });
    expect(await step('up', '--requests', '20', '--rate', '40/s', '--on-invalid', 'warn')).toMatchObject({
      exitCode: 0,
    });
    const started = pids(state('steps'));
    expect(started.filter(isAlive)).toHaveLength(4);
    expect(await step('up')).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('still stands') });
    expect(await step('deploy')).toMatchObject({ exitCode: 0 });
    expect(await step('health')).toMatchObject({ exitCode: 0 });
    const first = await step('load');
    expect(first.exitCode, first.stderr).toBe(0);
    expect(at(state('steps'), 'load', 'total', 'requests')).toBe(20);
    const second = await step('load', '--requests', '10');
    expect(second.exitCode, second.stderr).toBe(0);
    expect(at(state('steps'), 'load', 'total', 'requests')).toBe(10);
    expect(await step('metrics')).toMatchObject({ exitCode: 0 });
    expect(await step('report')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('gateway') });
    expect(await step('down')).toMatchObject({ exitCode: 0 });
    await expect.poll(() => started.filter(isAlive)).toEqual([]);
    expect(await step('down')).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('nothing to remove') });
  });

  test('a load that was cancelled is sent again when the run is resumed', async () => {
    for (const step of ['up', 'deploy', 'health']) {
      const given = step === 'up' ? ['--duration', '60s', '--on-invalid', 'warn'] : [];
      expect(await start('resumed', [step, ...given])).toMatchObject({ exitCode: 0 });
    }
    expect(await start('resumed', ['load'], /seed/)).toMatchObject({ exitCode: 130 });
    const resumed = await start('resumed', ['run', '--resume', '--requests', '20', '--rate', '40/s']);
    expect(resumed.exitCode, resumed.stderr).toBe(0);
    expect(resumed.stdout).toMatch(/total\s+20\s+100%/);
  });
});
