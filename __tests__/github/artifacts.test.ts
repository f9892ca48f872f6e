import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleName, reportName } from '../../src/github/artifact-names.ts';
import { type ArtifactRequest, uploadArtifacts } from '../../src/github/artifacts.ts';
import type { GithubContext } from '../../src/github/context.ts';
import { openRunArtifacts } from '../../src/github/run-artifacts.ts';
import { readZip } from '../../src/system/zip.ts';
import {
  type ArtifactDouble,
  type ArtifactDoubleOptions,
  startArtifactDouble,
} from '../support/artifact-service-double.ts';
import { fakeIo } from '../support/fake-io.ts';

const OWNER = { workflow: 'CI', job: 'load', leg: 'node=24, os=ubuntu', attempt: 1 };
const HTML = '<!doctype html><title>report</title>';
const GITHUB: GithubContext = {
  repository: 'octo-org/shop',
  runId: '7001',
  attempt: 1,
  workflow: 'CI',
  job: 'load',
  fromFork: false,
  isGhes: false,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
};

let workDir = '';
let html = '';
let bundle = '';
const doubles: ArtifactDouble[] = [];

beforeEach(async () => {
  workDir = await mkdtemp(join(tmpdir(), 'artifacts-test-'));
  html = join(workDir, 'report.html');
  bundle = join(workDir, 'bundle');
  await writeFile(html, HTML);
  await mkdir(join(bundle, 'logs'), { recursive: true });
  await writeFile(join(bundle, 'report.json'), '{"schemaVersion":1}');
  await writeFile(join(bundle, 'logs', 'log.txt'), 'a line\n');
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  const started = doubles.splice(0);
  for (const double of started) await double[Symbol.asyncDispose]();
  await rm(workDir, { recursive: true });
  for (const double of started) expect(double.violations).toEqual([]);
});

/** The double, and the runner's variables that lead to it. */
async function service(options: ArtifactDoubleOptions = {}): Promise<ArtifactDouble> {
  const double = await startArtifactDouble(options);
  doubles.push(double);
  for (const [name, value] of Object.entries(double.env)) vi.stubEnv(name, value);
  return double;
}

function jobIo(signal: AbortSignal = new AbortController().signal) {
  const debug: string[] = [];
  const { log, ...io } = fakeIo(() => undefined, { workDir });
  return { ...io, debug, signal, env: process.env, log: { ...log, debug: (line: string) => void debug.push(line) } };
}

/** What reaches stdout, from the process's own stream. */
function stdout(): string[] {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  return written;
}

function upload(change: Partial<ArtifactRequest> = {}, github = GITHUB, io = jobIo()) {
  return uploadArtifacts(io, github, { owner: OWNER, html, bundle, ...change });
}

/** Why nothing was uploaded. */
async function reasonOf(result: ReturnType<typeof upload>): Promise<string> {
  const uploaded = await result;
  if (uploaded.kind === 'measured') throw new Error(`it was uploaded: ${JSON.stringify(uploaded.value)}`);
  return uploaded.reason;
}

describe('an upload', () => {
  it('is the page as it is and the files in an archive, each with its link, size and digest', async () => {
    const double = await service();
    const uploaded = await upload({ retentionDays: 5 });
    const [page, archive] = [reportName(OWNER), bundleName(OWNER)].map((name) =>
      double.artifacts.find((artifact) => artifact.name === name),
    );
    const link = 'https://github.com/octo-org/shop/actions/runs/7001/artifacts/';
    const digestOf = (bytes: Buffer | undefined) =>
      `sha256:${createHash('sha256')
        .update(bytes ?? '')
        .digest('hex')}`;
    expect(uploaded).toEqual({
      kind: 'measured',
      value: {
        html: {
          id: page?.id,
          name: reportName(OWNER),
          url: `${link}${page?.id}`,
          sizeBytes: HTML.length,
          digest: digestOf(Buffer.from(HTML)),
        },
        bundle: {
          id: archive?.id,
          name: bundleName(OWNER),
          url: `${link}${archive?.id}`,
          sizeBytes: archive?.bytes?.length,
          digest: digestOf(archive?.bytes),
        },
        problems: [],
      },
    });
    expect(page).toMatchObject({ mimeType: 'text/html', bytes: Buffer.from(HTML) });
    const files = await readZip(archive?.bytes ?? Buffer.alloc(0), () => true, { entries: 10, bytes: 1000 });
    expect([...files.keys()].filter((name) => !name.endsWith('/')).sort()).toEqual(['logs/log.txt', 'report.json']);
    const days = (Date.parse(page?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(4.9);
    expect(days).toBeLessThan(5.1);
  });

  it('prints nothing of its own, and lets lines of others pass', async () => {
    await service();
    const written = stdout();
    const io = jobIo();
    const done = upload({}, GITHUB, io);
    const timer = setInterval(() => process.stdout.write('ours\n'), 1);
    await done;
    clearInterval(timer);
    expect(new Set(written)).toEqual(new Set(['ours\n']));
    expect(io.debug.some((line) => line.includes('Finalizing artifact upload'))).toBe(true);
  });

  it('makes the runner’s token and the signatures of addresses known to the redactor', async () => {
    const double = await service();
    const io = jobIo();
    await upload({}, GITHUB, io);
    const signature = /sig=([^&"]+)/.exec(io.debug.join('\n'))?.[1] ?? '';
    expect(signature).not.toBe('');
    expect(io.redactor.redact(`x ${decodeURIComponent(signature)} y`)).toBe('x *** y');
    expect(io.redactor.redact(double.env.ACTIONS_RUNTIME_TOKEN)).toBe('***');
  });

  it('of one of both leaves the other out', async () => {
    const double = await service();
    const { bundle: _none, ...page } = { owner: OWNER, html, bundle };
    expect(await uploadArtifacts(jobIo(), GITHUB, page)).toMatchObject({
      kind: 'measured',
      value: { html: { name: reportName(OWNER) }, problems: [] },
    });
    expect(double.artifacts).toHaveLength(1);
  });

  it('takes no link along', async () => {
    const double = await service();
    await symlink('/etc/hostname', join(bundle, 'link.txt'));
    await upload();
    const bytes = double.artifacts.find(({ name }) => name === bundleName(OWNER))?.bytes ?? Buffer.alloc(0);
    const files = await readZip(bytes, () => true, { entries: 10, bytes: 1000 });
    expect([...files.keys()]).not.toContain('link.txt');
  });

  it('of a large archive goes in blocks', async () => {
    const double = await service();
    const noise = randomBytes(20_000_000);
    await writeFile(join(bundle, 'noise.bin'), noise);
    const uploaded = await upload();
    expect(uploaded).toMatchObject({ kind: 'measured', value: { problems: [] } });
    expect(double.requests.filter((line) => line === 'PutBlob 201').length).toBeGreaterThan(3);
  });
});

describe('what can’t be uploaded is said in a sentence', () => {
  it('on a GitHub Enterprise Server, without loading or asking anything', async () => {
    const double = await service();
    const reason = await reasonOf(upload({}, { ...GITHUB, serverUrl: 'https://github.example.com' }));
    expect(reason).toBe(
      `Nothing was uploaded. GitHub's client for artifacts does not work on github.example.com, a GitHub Enterprise Server. The files stay on the runner: ${html}, ${bundle}. A later step of this job can upload them, with the paths in the outputs report-html and report-json.`,
    );
    expect(double.requests).toEqual([]);
  });

  it.each(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])('without %s', async (name) => {
    await service();
    vi.stubEnv(name, undefined);
    expect(await reasonOf(upload())).toContain('The runner gives no access to artifacts');
  });

  it('when the storage is used up', async () => {
    await service({ faults: [{ method: 'CreateArtifact', kind: 'quota', times: 2 }] });
    const reason = await reasonOf(upload());
    expect(reason).toContain('the storage for artifacts is used up');
    expect(reason).toContain('`artifact-retention-days`');
  });

  it('when the name is taken, and the other one is uploaded', async () => {
    const double = await service();
    await upload({}, GITHUB);
    const { html: _none, ...archive } = { owner: { ...OWNER, attempt: 2 }, html, bundle };
    await uploadArtifacts(jobIo(), GITHUB, archive);
    const again = await upload({ owner: { ...OWNER, attempt: 2 } });
    if (again.kind !== 'measured') throw new Error(again.reason);
    expect(again.value.html?.name).toBe(reportName({ ...OWNER, attempt: 2 }));
    expect(again.value.bundle).toBeUndefined();
    expect(again.value.problems.join()).toContain('this run has an artifact of that name already');
    expect(double.artifacts).toHaveLength(4);
  });

  it('with a token that has ended', async () => {
    const double = await service();
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', double.expiredToken);
    expect(await reasonOf(upload())).toContain("GitHub did not accept the runner's token, which ends with the job");
  });

  it('with a token that is none', async () => {
    await service();
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'not-a-token-at-all');
    expect(await reasonOf(upload())).toContain("the runner's token is none for artifacts");
  });

  it('when the connection is dropped', async () => {
    await service({ faults: [{ method: 'CreateArtifact', kind: 'drop', times: 2 }] });
    expect(await reasonOf(upload())).toContain(
      'could not be reached (Failed to CreateArtifact: Unable to make request: ECONNRESET)',
    );
  });

  it('when a file is gone', async () => {
    await service();
    await rm(html);
    const uploaded = await upload();
    expect(uploaded).toMatchObject({ kind: 'measured', value: { bundle: { name: bundleName(OWNER) } } });
    expect(uploaded.kind === 'measured' && uploaded.value.problems[0]).toContain("it can't be made: ENOENT");
  });

  it.each(['silent', 'unavailable', 'garbage'] as const)('in time when the service is %s', async (kind) => {
    await service({ faults: [{ method: 'CreateArtifact', kind, times: 9 }] });
    const written = stdout();
    const started = performance.now();
    const reason = await reasonOf(upload({ deadlineMs: 300 }));
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(reason).toContain('it was not done within 300 ms');
    expect(written).toEqual([]);
  });

  it('at once when the job is cancelled', async () => {
    await service({ faults: [{ method: 'CreateArtifact', kind: 'silent', times: 9 }] });
    const cancel = new AbortController();
    const uploading = reasonOf(upload({}, GITHUB, jobIo(cancel.signal)));
    setTimeout(() => cancel.abort(), 50);
    expect(await uploading).toContain('the job was cancelled');
    expect(await reasonOf(upload({}, GITHUB, jobIo(cancel.signal)))).toContain(
      'Nothing was uploaded: the job was cancelled.',
    );
  });
});

describe('the artifacts of the run', () => {
  async function source() {
    const opened = await openRunArtifacts(jobIo(), GITHUB, 20_000);
    if (opened.kind !== 'measured') throw new Error(opened.reason);
    return opened.value;
  }

  it('are listed and read back as they were uploaded, and leave no file behind', async () => {
    const double = await service();
    await upload();
    await upload({ owner: { ...OWNER, leg: 'node=22' } });
    const before = await readdir(workDir);
    const artifacts = await source();
    const listed = await artifacts.list();
    expect(listed.map(({ name }) => name).sort()).toEqual(double.artifacts.map(({ name }) => name).sort());
    const found = listed.find(({ name }) => name === bundleName(OWNER));
    const stored = double.artifacts.find(({ name }) => name === bundleName(OWNER));
    if (found === undefined || stored?.bytes === undefined) throw new Error('it is not listed');
    expect(found).toMatchObject({
      id: stored.id,
      sizeBytes: stored.bytes.length,
      digest: stored.hash,
      createdAt: stored.createdAt,
    });
    expect(await artifacts.download(found, 1_000_000)).toEqual(stored.bytes);
    expect(await readdir(workDir)).toEqual(before);
  });

  it('of another run are not seen', async () => {
    const double = await service();
    await upload();
    for (const [name, value] of Object.entries(double.envFor('run-2', 'job-9'))) vi.stubEnv(name, value);
    expect(await (await source()).list()).toEqual([]);
  });

  it('that are too large are not asked for', async () => {
    const double = await service();
    await upload();
    const artifacts = await source();
    const [found] = await artifacts.list();
    if (found === undefined) throw new Error('it is not listed');
    const asked = double.requests.length;
    await expect(artifacts.download(found, found.sizeBytes - 1)).rejects.toThrow(/has .*, and at most .* are read/);
    expect(double.requests).toHaveLength(asked);
    await expect(artifacts.download({ ...found, sizeBytes: 1 }, 10)).rejects.toThrow(
      /has .*, and at most 10 B are read/,
    );
  });

  it('with other bytes than those that were uploaded are refused', async () => {
    const double = await service();
    await upload();
    const artifacts = await source();
    const [found] = await artifacts.list();
    const stored = double.artifacts.find(({ id }) => id === found?.id);
    if (found === undefined || stored === undefined) throw new Error('it is not listed');
    stored.bytes = Buffer.from('something else');
    await expect(artifacts.download(found, 1_000_000)).rejects.toThrow(/could not be read: it has the digest sha256:/);
  });

  it('can’t be opened without the runner’s token', async () => {
    await service();
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', '');
    expect(await openRunArtifacts(jobIo(), GITHUB)).toMatchObject({ kind: 'not-measured' });
  });
});
