/** One SARIF file of what was scanned: what is in it, what is not, and what becomes of an upload. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding, Scan } from '../../src/findings/finding.ts';
import { listAt, textAt } from '../../src/lib/json.ts';
import { measured } from '../../src/lib/measured.ts';
import { writeSarif } from '../../src/phases/write-sarif.ts';
import type { RunContext } from '../../src/platforms/contract/platform.ts';
import type { RunRecord } from '../../src/record/record.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { keepScans } from '../../src/scan/findings-file.ts';
import { newRecord } from '../../src/state.ts';
import { fakeIo } from '../support/fake-io.ts';
import { settingsOf } from '../support/load-settings.ts';
import { notScanned, sampleImageScan, sampleManifestScan } from '../support/sample-scan.ts';

const FINDING: Finding = {
  kind: 'misconfiguration',
  id: 'KSV-0017',
  severity: 'high',
  title: 'Privileged',
  description: 'A privileged container can do anything.',
  message: 'It is privileged.',
  advice: 'Change it.',
  cwe: [],
  subject: 'Deployment shop/web container app',
  location: { file: 'app/web.yaml', line: 3 },
};
const MANIFESTS: Scan = { category: 'manifests', title: 'manifests', findings: [FINDING] };
const IMAGE: Scan = { category: 'image/ghcr.io/acme/shop', title: 'ghcr.io/acme/shop:1', findings: [] };

let directory = '';
beforeEach(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'sarif-')));
  for (const folder of ['work', 'repository/app', 'repository/.github/workflows'])
    mkdirSync(join(directory, folder), { recursive: true });
  writeFileSync(join(directory, 'repository/app/web.yaml'), 'a\nb\nc\n');
  writeFileSync(join(directory, 'repository/.github/workflows/ci.yml'), 'on: push\n');
});
afterEach(() => rmSync(directory, { recursive: true }));

const BOTH: Partial<RunRecord> = {
  manifestScan: measured(sampleManifestScan()),
  imageScan: measured(sampleImageScan()),
};

async function write(
  options: {
    readonly record?: Partial<RunRecord>;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly files?: Readonly<Record<string, string>>;
    readonly uploadSarif?: RunContext['uploadSarif'];
    readonly env?: Readonly<Record<string, string>>;
  } = {},
) {
  const io = {
    ...fakeIo(() => undefined, { workDir: join(directory, 'work') }),
    env: { GITHUB_WORKSPACE: join(directory, 'repository'), ...options.env },
  };
  io.redactor.add('hunter2-hunter2');
  await keepScans(io, 'manifests', [MANIFESTS]);
  await keepScans(io, 'images', [IMAGE]);
  const settings = settingsOf({ cluster: 'kind', ...options.inputs }, options.files, 'action');
  const outcome = await writeSarif({
    io,
    settings: { ...settings, report: { ...settings.report, outDir: join(directory, 'out') } },
    stepwise: false,
    uploadSarif: options.uploadSarif,
    record: { ...newRecord({ runId: 'r', startedAt: 0, inputs: {} }), ...(options.record ?? BOTH) },
    recordIntent: async () => undefined,
  });
  const file = outcome.part?.sarif?.file;
  const sarif: unknown = file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
  return { outcome, sarif, record: outcome.part?.sarif };
}

const categories = (sarif: unknown) => listAt(sarif, 'runs').map((run) => textAt(run, 'automationDetails', 'id'));

describe('the SARIF file', () => {
  it('has a run for each scan, also for one without findings', async () => {
    const { sarif, outcome } = await write();
    expect(categories(sarif)).toEqual(['kind-loadtest/image/ghcr.io/acme/shop/', 'kind-loadtest/manifests/']);
    expect(sarifProblems(sarif)).toEqual([]);
    expect(outcome).toMatchObject({ status: 'passed', line: '1 result, written' });
  });

  it('has none for a scan that was not completed, whatever an earlier one left: its alerts would be closed', async () => {
    const { sarif } = await write({ record: { ...BOTH, manifestScan: notScanned } });
    expect(categories(sarif)).toEqual(['kind-loadtest/image/ghcr.io/acme/shop/']);
  });

  it('is not there when no scan was completed', async () => {
    const { outcome, record } = await write({ record: { manifestScan: notScanned, imageScan: notScanned } });
    expect(outcome).toMatchObject({ status: 'skipped', reason: 'no scan was completed' });
    expect(record).toBeUndefined();
  });

  it('puts what no file says at the workflow', async () => {
    const env = { GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/ci.yml@refs/heads/main' };
    const files = { 'other.sarif': otherSarif('docker:image') };
    const { sarif } = await write({ env, inputs: { 'sarif-files': 'other.sarif' }, files });
    expect(JSON.stringify(sarif)).toContain('.github/workflows/ci.yml');
    expect(sarifProblems(sarif)).toEqual([]);
  });
});

const otherSarif = (uri: string, message = 'found') =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'other' } },
        results: [
          {
            ruleId: 'R1',
            message: { text: message },
            locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 2 } } }],
          },
        ],
      },
    ],
  });

describe('files of other scanners', () => {
  it('are merged, with their secrets masked', async () => {
    const files = {
      'other.sarif': otherSarif(`file://${directory}/repository/app/web.yaml`, 'password hunter2-hunter2'),
    };
    const { sarif } = await write({ inputs: { 'sarif-files': 'other.sarif' }, files });
    const text = JSON.stringify(sarif);
    expect(text).toContain('"app/web.yaml"');
    expect(text).not.toContain('hunter2');
    expect(sarifProblems(sarif)).toEqual([]);
  });

  it('that can’t be read are told, and the others are written all the same', async () => {
    const files = { 'bad.sarif': '{', 'other.sarif': otherSarif('app/web.yaml') };
    const { outcome, record, sarif } = await write({ inputs: { 'sarif-files': 'bad.sarif, other.sarif' }, files });
    expect(outcome.status).toBe('soft-failed');
    expect(record?.notes.join()).toContain('`bad.sarif` is not JSON');
    expect(listAt(sarif, 'runs')).toHaveLength(3);
  });
});

describe('the upload', () => {
  it('gets the very text of the file', async () => {
    const sent: string[] = [];
    const { record, sarif } = await write({
      uploadSarif: async (text) => {
        sent.push(text);
        return { status: 'uploaded' };
      },
    });
    expect(record?.status).toBe('uploaded');
    expect(sent.map((text): unknown => JSON.parse(text))).toEqual([sarif]);
  });

  it('is not made when it is not wanted', async () => {
    const { record } = await write({
      inputs: { 'sarif-upload': 'false' },
      uploadSarif: () => Promise.reject(new Error('nobody asked for it')),
    });
    expect(record).toMatchObject({ status: 'skipped', reason: 'sarif-upload is false.' });
  });

  it('that fails leaves the file', async () => {
    const { outcome, record } = await write({
      uploadSarif: async () => ({ status: 'failed', reason: 'GitHub answered 422.' }),
    });
    expect(outcome.status).toBe('soft-failed');
    expect(record).toMatchObject({ status: 'failed', reason: 'GitHub answered 422.' });
    expect(readFileSync(record?.file ?? '', 'utf8')).toContain('KSV-0017');
  });
});
