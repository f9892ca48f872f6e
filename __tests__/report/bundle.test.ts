import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DurationHistogram, EMPTY } from '../../src/load/metrics/histogram.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import { learnText } from '../../src/redaction/secrets.ts';
import { publicReport } from '../../src/report/build.ts';
import { type BundleRequest, writeBundle } from '../../src/report/bundle.ts';
import type { Report } from '../../src/report/report.ts';
import { selfSigned } from '../load/certificate.ts';
import { fakeIo } from '../support/fake-io.ts';
import { failedReport, sampleLoad, sampleReport } from '../support/sample-report.ts';
import { FORMS, HEADER_TOKEN, PASSWORD, PRIVATE_KEY, PRIVATE_KEY_PARTS } from '../support/secrets.ts';

const VARIABLE = 'v4riable-of-the-workflow';
const CA = selfSigned('kubernetes').certPem;
let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bundle-test-'));
});
afterEach(() => rm(directory, { recursive: true }));

const base64 = (text: string) => Buffer.from(text).toString('base64');
const at = (...path: string[]) => join(directory, ...path);

function kubeconfig(server: string): string {
  const cluster = { server, 'certificate-authority-data': base64(CA) };
  return JSON.stringify({
    'current-context': 'kind-shop',
    contexts: [{ name: 'kind-shop', context: { cluster: 'kind-shop', user: 'admin' } }],
    clusters: [{ name: 'kind-shop', cluster }],
    users: [{ name: 'admin', user: { 'client-key-data': base64(PRIVATE_KEY), token: HEADER_TOKEN } }],
  });
}

/** What a test says of the run; the rest is that of a run without a cluster and without logs of others. */
async function bundle(report: Report, change: Partial<BundleRequest> = {}) {
  const io = fakeIo(() => undefined);
  for (const secret of [HEADER_TOKEN, PASSWORD, VARIABLE]) io.redactor.add(secret);
  const request = {
    report: publicReport(report, io.redactor),
    directory: at('bundle'),
    log: 'a line\n',
    logs: [],
    kubeconfig: '',
    uploadKubeconfig: false,
    ...change,
  };
  const left = await writeBundle(io, request);
  return { left, lines: io.lines, files: await filesOf(at('bundle')) };
}

async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(read));
}

function withHistogram(name = 'foo'): Report {
  const recorded = new DurationHistogram(3);
  recorded.record(4);
  const { snapshot } = sampleLoad();
  const target = { target: name, host: 'foo.localhost', requests: 1, ok: 1, answered: 1, notSent: 0, service: EMPTY };
  const targets = [{ ...target, lateness: EMPTY, okLatency: recorded.encode(), errors: [] }];
  return sampleReport({ load: sampleLoad({ snapshot: { ...snapshot, targets } }) });
}

describe('the bundle', () => {
  it('has every file of a run, and says nothing when nothing was left out', async () => {
    await writeFile(at('kubeconfig'), kubeconfig('https://127.0.0.1:6443'));
    await mkdir(at('node-logs-1', 'worker'), { recursive: true });
    await writeFile(at('node-logs-1', 'worker', 'kubelet.log'), 'a line of kubelet\n');
    const { files, left, lines } = await bundle(withHistogram(), {
      kubeconfig: at('kubeconfig'),
      logs: [at('node-logs-1'), at('node-logs-2')],
    });
    expect(Object.keys(files)).toEqual([
      'junit.xml',
      'kubeconfig.yaml',
      'load-foo.hgrm',
      'load.hgrm',
      'logs/log.txt',
      'logs/node-logs-1/worker/kubelet.log',
      'report.json',
      'report.md',
    ]);
    expect(files['logs/node-logs-1/worker/kubelet.log']).toBe('a line of kubelet\n');
    expect(JSON.parse(files['report.json'] ?? '')).toMatchObject({ schemaVersion: 1, verdict: 'pass' });
    expect([left, lines]).toEqual([[], []]);
  });

  it('of a run without load and cluster has what there is', async () => {
    const { files, left } = await bundle({ ...failedReport(), load: null, cluster: null });
    expect(Object.keys(files)).toEqual(['junit.xml', 'logs/log.txt', 'report.json', 'report.md']);
    expect(left).toEqual([]);
  });

  it('replaces what an earlier one left, also a link', async () => {
    await mkdir(at('elsewhere'));
    await writeFile(at('elsewhere', 'kept.txt'), 'kept');
    await symlink(at('elsewhere'), at('bundle'));
    await bundle(sampleReport());
    expect(await readdir(at('elsewhere'))).toEqual(['kept.txt']);
    await writeFile(at('bundle', 'old.txt'), 'old');
    expect(Object.keys((await bundle(sampleReport())).files)).not.toContain('old.txt');
  });

  it('has none of the secrets that were in what it was made of', async () => {
    const tokens = Object.values(FORMS);
    const url = `https://admin:${PASSWORD}@shop.example.com/`;
    const secrets = [
      HEADER_TOKEN,
      PASSWORD,
      VARIABLE,
      ...PRIVATE_KEY_PARTS,
      ...tokens,
      base64(PRIVATE_KEY).slice(0, 40),
    ];
    const text = [...tokens, HEADER_TOKEN, VARIABLE, url, `Authorization: Bearer ${HEADER_TOKEN}`, PRIVATE_KEY].join(
      '\n',
    );
    const keyLines = PRIVATE_KEY.split('\n').map((line) => `2026-05-04T12:30:00.000Z ${line}`);
    await mkdir(at('node-logs-1'));
    await writeFile(at('node-logs-1', 'web.log'), text);
    await writeFile(
      at('kubeconfig'),
      kubeconfig(`https://admin:${encodeURIComponent(PASSWORD)}@127.0.0.1:6443/?token=${VARIABLE}`),
    );
    const load = sampleLoad({ engineThresholds: [{ name: text, passed: false, message: text }] });
    const { snapshot } = withHistogram(`foo-${VARIABLE}`).load ?? sampleLoad();
    const report: Report = {
      ...failedReport(),
      verdict: 'error',
      reasons: [text],
      load: { ...load, snapshot },
      health: { checks: [{ name: text, seen: text, seconds: 1 }], restarts: {} },
      thresholds: [{ source: text, status: 'fail', actual: text, message: text }],
      error: { code: 'internal', phase: 'load', message: text, hint: text, details: text },
      phases: [{ name: 'load', status: 'failed', startedAt: 0, durationMs: 1, result: text }],
    };
    const { files, left } = await bundle(report, {
      log: `${text}\n${keyLines.join('\n')}\nthe end\n`,
      logs: [at('node-logs-1')],
      kubeconfig: at('kubeconfig'),
    });
    expect([Object.keys(files).length, left]).toEqual([8, []]);
    const found = Object.entries(files).flatMap(([name, content]) =>
      [
        ...secrets.filter((secret) => `${name}\n${content}`.includes(secret)),
        ...(content.includes('PRIVATE KEY') ? ['a key'] : []),
      ].map((secret) => `${name}: ${secret}`),
    );
    expect(found).toEqual([]);
    expect(files['logs/log.txt']).toContain('***');
    expect(files['logs/log.txt']).toMatch(/the end\n$/);
    expect(JSON.parse(files['report.json'] ?? '')).toMatchObject({ verdict: 'error' });
  });
});

describe('logs of others', () => {
  it('that are links, too large or of a name that GitHub refuses are left out, and said', async () => {
    await mkdir(at('node-logs-1'));
    await writeFile(at('node-logs-1', 'a:b.log'), 'x');
    await writeFile(at('node-logs-1', 'good.log'), 'x');
    await writeFile(at('node-logs-1', 'sealed.log'), `${HEADER_TOKEN}`, { mode: 0o400 });
    await symlink('/etc/passwd', at('node-logs-1', 'link.log'));
    await writeFile(at('node-logs-1', 'large.log'), Buffer.alloc(33 * 1024 * 1024));
    await writeFile(at('node-logs-1', 'larger.log'), Buffer.alloc(40 * 1024 * 1024));
    const { files, left } = await bundle(sampleReport(), { logs: [at('node-logs-1')] });
    const names = Object.keys(files).filter((name) => name.startsWith('logs/'));
    expect(names).toEqual(['logs/log.txt', 'logs/node-logs-1/good.log', 'logs/node-logs-1/sealed.log']);
    expect(files['logs/node-logs-1/sealed.log']).toBe('***');
    expect(left).toHaveLength(1);
    for (const name of ['a:b.log', 'link.log', 'large.log', 'larger.log'])
      expect(left[0]).toContain(`node-logs-1/${name}`);
  });

  it('are not there when secrets can’t be looked for in them', async () => {
    const io = fakeIo(() => undefined);
    const report = publicReport(sampleReport(), createRedactor());
    const redactor = {
      ...io.redactor,
      redact: () => {
        throw new Error('no memory');
      },
    };
    const request = { report, directory: at('bundle'), log: 'x', logs: [], kubeconfig: '', uploadKubeconfig: false };
    expect(await writeBundle({ ...io, redactor }, request)).toEqual([
      'There are no logs, since secrets could not be looked for in them: no memory.',
    ]);
    expect(Object.keys(await filesOf(at('bundle')))).not.toContain('logs/log.txt');
  });
});

describe('the kubeconfig with its keys', () => {
  it('goes along for a server on loopback when it is asked for, with a warning', async () => {
    const text = kubeconfig('https://127.0.0.1:6443');
    await writeFile(at('kubeconfig'), text);
    const { files, lines, left } = await bundle(sampleReport(), {
      kubeconfig: at('kubeconfig'),
      uploadKubeconfig: true,
    });
    expect(files['kubeconfig-with-keys.yaml']).toBe(text);
    expect(files['kubeconfig.yaml']).not.toContain(base64(PRIVATE_KEY).slice(0, 40));
    expect(lines.join()).toContain('The kubeconfig with its keys is uploaded');
    expect(left).toEqual([]);
  });

  it('does not for any other, and the reason is said', async () => {
    await writeFile(at('kubeconfig'), kubeconfig('https://prod.example.com'));
    const { files, left } = await bundle(sampleReport(), { kubeconfig: at('kubeconfig'), uploadKubeconfig: true });
    expect(Object.keys(files)).not.toContain('kubeconfig-with-keys.yaml');
    expect(left.join()).toContain(
      '`upload-kubeconfig` was not followed: its server https://prod.example.com is not on loopback',
    );
  });

  it.each(['missing', 'link'])('that is %s is said', async (what) => {
    if (what === 'link') await symlink('/etc/hostname', at('kubeconfig'));
    const { files, left } = await bundle(sampleReport(), { kubeconfig: at('kubeconfig'), uploadKubeconfig: true });
    expect(Object.keys(files)).not.toContain('kubeconfig.yaml');
    expect(left.join()).toMatch(/There is no kubeconfig: the run ended before it was written\.|is a link\.$/);
  });

  it('is known to learnText as a secret, so that no other file has it', () => {
    const redactor = createRedactor();
    learnText(redactor, kubeconfig('https://127.0.0.1:6443'));
    expect(redactor.redact(base64(PRIVATE_KEY))).toBe('***');
  });
});
