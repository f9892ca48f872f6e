/**
 * Downloads and comments through a proxy, on the undici that package.json puts in the place of the one that @actions/*
 * ask for.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installTool } from '../../src/tools/install-tool.ts';
import { selfSigned } from '../load/certificate.ts';
import { fakeIo } from '../support/fake-io.ts';
import { type GithubDouble, startGithubDouble, WRITE_TOKEN } from '../support/github-double.ts';
import { startLoopbackProxy } from '../support/loopback-proxy.ts';
import { fakeRunner } from '../support/runner.ts';

const PROGRAM = '#!/bin/sh\necho kind v9.9.9\n';
const SHA256 = createHash('sha256').update(PROGRAM).digest('hex');
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy'];
// Names that no resolver knows: whoever goes around the proxy gets nowhere.
const HOST = 'upstream.invalid';
const CERTIFICATE = selfSigned(HOST);
const WRITER = resolve(import.meta.dirname, '..', 'support', 'write-comment.ts');
const trusted = getCACertificates('default');

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'proxy-'));
  setDefaultCACertificates([...trusted, CERTIFICATE.certPem]);
  for (const name of PROXY_VARIABLES.flatMap((lower) => [lower, lower.toUpperCase()])) vi.stubEnv(name, undefined);
  vi.stubEnv('RUNNER_TOOL_CACHE', join(directory, 'cache'));
  vi.stubEnv('RUNNER_TEMP', join(directory, 'temp'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  setDefaultCACertificates(trusted);
  rmSync(directory, { recursive: true });
});

async function mirror() {
  const server = createServer((_, response) => void response.end(PROGRAM));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => void server.close(() => done())),
  };
}

const portOf = (double: GithubDouble): number => Number(new URL(double.url).port);

/** A run on pull request 17 with an API at this address, whose certificate is trusted. */
function runOnPullRequest(apiUrl: string): Readonly<Record<string, string>> {
  const event = join(directory, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 17, head: { sha: 'abc' } } }));
  const certificates = join(directory, 'ca.pem');
  writeFileSync(certificates, CERTIFICATE.certPem);
  const github = {
    GITHUB_REPOSITORY: 'octo-org/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: apiUrl,
  };
  return { ...github, NODE_EXTRA_CA_CERTS: certificates };
}

/** Writes the comment of such a run in an environment with these proxies. */
async function comment(apiUrl: string, proxies: Readonly<Record<string, string>>): Promise<unknown> {
  const env = { ...runOnPullRequest(apiUrl), ...proxies };
  const { stdout } = await promisify(execFile)(process.execPath, [WRITER], { env, timeout: 30_000 });
  return JSON.parse(stdout);
}

describe('a download', () => {
  it.each(['http', 'https'] as const)('of %s goes through the proxy that the environment names', async (scheme) => {
    await using server = await mirror();
    await using proxy = await startLoopbackProxy({
      target: server.port,
      ...(scheme === 'https' && { certificate: CERTIFICATE }),
    });
    vi.stubEnv(`${scheme}_proxy`, proxy.url);
    const tool = await installTool({ ...fakeIo(() => undefined), workDir: directory }, 'kind', {
      version: '9.9.9',
      sha256: SHA256,
      baseUrl: `${scheme}://${HOST}`,
    });
    expect(readFileSync(tool.path, 'utf8')).toBe(PROGRAM);
    expect(proxy.asked).toEqual([`CONNECT ${HOST}:${scheme === 'https' ? 443 : 80}`]);
  });
});

describe('the comment', () => {
  it('goes through a tunnel of the proxy to an API over HTTPS', async () => {
    await using double = await startGithubDouble();
    await using proxy = await startLoopbackProxy({ target: portOf(double), certificate: CERTIFICATE });
    expect(await comment(`https://${HOST}`, { https_proxy: proxy.url })).toMatchObject({
      kind: 'measured',
      value: { action: 'created' },
    });
    expect(double.comments.map(({ pullRequest }) => pullRequest)).toEqual(['octo-org/shop#17']);
    expect(double.violations).toEqual([]);
    expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${HOST}:443`]));
  });

  it('goes through the proxy to an API over HTTP', async () => {
    await using double = await startGithubDouble();
    await using proxy = await startLoopbackProxy({ target: portOf(double) });
    expect(await comment(`http://${HOST}`, { http_proxy: proxy.url })).toMatchObject({
      kind: 'measured',
      value: { action: 'created' },
    });
    expect(double.comments).toHaveLength(1);
    expect(proxy.asked.length).toBeGreaterThan(0);
  });

  it('shows the proxy the credentials that its address holds', async () => {
    await using double = await startGithubDouble();
    await using proxy = await startLoopbackProxy({ target: portOf(double), certificate: CERTIFICATE });
    expect(await comment(`https://${HOST}`, { https_proxy: proxy.url.replace('//', '//user:p%40ss@') })).toMatchObject({
      kind: 'measured',
    });
    expect(new Set(proxy.credentials)).toEqual(new Set([`Basic ${btoa('user:p@ss')}`]));
  });

  it('that the proxy refuses is not written, which the report says', async () => {
    await using double = await startGithubDouble();
    await using proxy = await startLoopbackProxy({ target: portOf(double), refuse: 403 });
    expect(await comment(`https://${HOST}`, { https_proxy: proxy.url })).toMatchObject({
      kind: 'not-measured',
      reason: expect.stringContaining('The comment was not written'),
    });
    expect(proxy.asked).toContain(`CONNECT ${HOST}:443`);
    expect(double.requests).toEqual([]);
  });

  it('goes past the proxy to a host that no_proxy names', async () => {
    await using double = await startGithubDouble();
    await using proxy = await startLoopbackProxy({ target: 1, refuse: 403 });
    expect(await comment(double.url, { http_proxy: proxy.url, no_proxy: 'example.com,127.0.0.1' })).toMatchObject({
      kind: 'measured',
    });
    expect(proxy.asked).toEqual([]);
  });
});

describe('the bundled action', () => {
  it('comments through a tunnel of the proxy', async () => {
    await using double = await startGithubDouble();
    await using proxy = await startLoopbackProxy({ target: portOf(double), certificate: CERTIFICATE });
    await using runner = await fakeRunner();
    const inputs = { cluster: 'none', requests: '30', rate: '30/s', 'on-invalid': 'warn', 'github-token': WRITE_TOKEN };
    const result = await runner.main({
      inputs,
      env: { ...runOnPullRequest(`https://${HOST}`), https_proxy: proxy.url },
    });
    expect(result.exitCode, result.log).toBe(0);
    expect(double.comments.map(({ pullRequest }) => pullRequest)).toEqual(['octo-org/shop#17']);
    expect(proxy.asked).toContain(`CONNECT ${HOST}:443`);
    expect(result.summary).toContain('foo');
    await runner.post(result.state);
  });
});
