/** The committed bundles, started as the runner starts them, with no node_modules above them. */
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, listAt, numberAt } from '../src/lib/json.ts';
import { READ_TOKEN, startGithubDouble } from './support/github-double.ts';
import { isAlive } from './support/processes.ts';
import { fakeRunner } from './support/runner.ts';

const EMBEDDED = { cluster: 'none', comment: 'false', requests: '30', rate: '30/s', 'on-invalid': 'warn' };

describe('the main step', () => {
  test('runs the whole job on the embedded platform and hands back outputs, summary and state', async () => {
    await using runner = await fakeRunner();
    const result = await runner.main({ inputs: EMBEDDED });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs).toMatchObject({
      requests: '30',
      failures: '0',
      'success-rate': '1',
      'cluster-name': '',
      'comment-url': '',
    });
    expect(Number(result.outputs['latency-p95'])).toBeGreaterThan(0);
    expect(result.summary).toContain('foo');
    const report: unknown = JSON.parse(readFileSync(result.outputs['report-json'] ?? '', 'utf8'));
    expect(listAt(report, 'load', 'targets')).toHaveLength(2);
    expect(at(report, 'resources', 'kind')).toBe('measured');
    expect(result.log).not.toMatch(/warning: |DeprecationWarning|ExperimentalWarning/);
    await runner.post(result.state);
    expect(readdirSync(runner.temp)).toEqual([]);
  });

  test('names every bad input at once and fails without having made anything', async () => {
    await using runner = await fakeRunner();
    const result = await runner.main({ inputs: { cluster: 'cloud', workers: '-1', rate: 'abc' } });
    expect(result.exitCode).toBe(1);
    for (const text of ['cluster', 'workers', 'rate', '"cloud"', '"-1"', '"abc"']) expect(result.log).toContain(text);
    expect(result.outputs['verdict']).toBe('error');
    // The report takes the last one's place; what was given may be a secret, and stays in the log.
    expect(result.summary).toContain("3 inputs can't be used");
    expect(result.summary).toContain('workers: ');
    expect(result.summary).not.toContain('abc');
    expect(existsSync(result.outputs['report-json'] ?? '')).toBe(true);
    await runner.post(result.state);
    expect(readdirSync(runner.temp)).toEqual([]);
  });

  test('sends no file that may hold credentials', async () => {
    await using runner = await fakeRunner();
    const targets = '- {host: foo.localhost, method: POST, body-file: /proc/self/environ}';
    const result = await runner.main({ inputs: { ...EMBEDDED, targets } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain('/proc/self/environ lies in /proc');
  });

  test('takes from the config file of a checkout no more than it may say', async () => {
    await using runner = await fakeRunner();
    const outside = join(runner.temp, 'body.json');
    writeFileSync(outside, '{}');
    symlinkSync(outside, join(runner.workspace, 'body.json'));
    const targets = 'targets: [{host: foo.localhost, method: POST, body-file: body.json}]';
    writeFileSync(join(runner.workspace, 'loadtest.yaml'), `requests: 5\nthresholds: none\n${targets}\n`);
    const result = await runner.main({ inputs: { ...EMBEDDED, config: 'loadtest.yaml' } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain(
      'loadtest.yaml:2:13: thresholds: give it in the workflow, or set config-ref: base there',
    );
    expect(result.log).toContain('body.json is outside of the workspace');
    expect(result.summary).toContain("2 inputs can't be used");
  });

  test('reads the config file of the base commit from GitHub', async () => {
    await using runner = await fakeRunner();
    const sha = 'b'.repeat(40);
    const files = { [`octo-org/shop/loadtest.yaml@${sha}`]: 'requests: 7\nrate: 30/s\nthresholds: requests == 7\n' };
    await using github = await startGithubDouble({ files });
    writeFileSync(join(runner.workspace, 'loadtest.yaml'), 'requests: 5\n');
    const event = join(runner.temp, 'event.json');
    writeFileSync(
      event,
      JSON.stringify({ pull_request: { number: 17, base: { sha }, head: { sha: 'c'.repeat(40) } } }),
    );
    const env = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo-org/shop',
      GITHUB_API_URL: github.url,
    };
    const inputs = {
      ...EMBEDDED,
      requests: '',
      rate: '',
      config: 'loadtest.yaml',
      'config-ref': 'base',
      'github-token': READ_TOKEN,
    };
    const result = await runner.main({ inputs, env });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs['requests']).toBe('7');
    expect(github.violations).toEqual([]);
    await runner.post(result.state);
  });

  test("that is cancelled ends within the runner's patience with a partial report, and post removes the processes", async () => {
    await using runner = await fakeRunner();
    const result = await runner.main({ inputs: { ...EMBEDDED, requests: '', duration: '60s' }, cancelAfterMs: 6_000 });
    expect(result.seconds).toBeLessThan(6 + 7.5);
    expect(result.exitCode, result.log).toBe(1);
    expect(result.log).toMatch(/cancel/i);
    const state: unknown = JSON.parse(readFileSync(`${result.state['workDir']}/state.json`, 'utf8'));
    await runner.post(result.state);
    for (const process of listAt(state, 'cluster', 'processes'))
      await expect.poll(() => isAlive(numberAt(process, 'pid') ?? 0)).toBe(false);
    expect(readdirSync(runner.temp)).toEqual([]);
  });

  test('on a pull request of a fork goes on without a comment and says why', async () => {
    await using runner = await fakeRunner();
    const result = await runner.main({ inputs: { ...EMBEDDED, comment: 'true' } });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain('::notice::No comment: ');
    await runner.post(result.state);
  });
});

describe('the post step', () => {
  test('is quiet when main never began, and does no harm when it runs twice', async () => {
    await using runner = await fakeRunner();
    expect(await runner.post({})).toMatchObject({ exitCode: 0, log: '' });
    const result = await runner.main({ inputs: EMBEDDED });
    await runner.post(result.state);
    const again = await runner.post(result.state);
    expect([again.exitCode, again.log]).toEqual([0, expect.not.stringContaining('warning')]);
  });
});
