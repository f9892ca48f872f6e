/**
 * The scan as a workflow has it: a real cluster, the real Trivy with a database of the tests', and a double of GitHub's
 * code scanning that refuses what GitHub refuses.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, listAt, textAt } from '../../src/lib/json.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { type ActRun, actEvent, actRepository } from '../support/act.ts';
import { clusterInputs, imageOverrides } from '../support/cluster-env.ts';
import type { CodeScanningOptions, StoredUpload } from '../support/code-scanning-double.ts';
import { engineNow } from '../support/docker.ts';
import { FLAWED, FLAWS, IMAGE_PLACE, writeFlawedApplication } from '../support/flawed-application.ts';
import { startGithubDouble, WRITE_TOKEN } from '../support/github-double.ts';
import { writeTrivyDatabase } from '../support/trivy-database.ts';
import { KNOWN } from '../support/trivy-io.ts';

/** Never pulled: it is made here. Trivy trusts images from there. */
const IMAGE = 'gcr.io/acme/shop:1';

let scratch = '';
let engine: ReturnType<typeof engineNow>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'scan-e2e-'));
  writeTrivyDatabase(join(scratch, 'trivy'), [KNOWN]);
  makeVulnerableImage();
  engine = engineNow();
});
afterAll(async () => {
  docker('image', 'rm', IMAGE);
  await rm(scratch, { recursive: true });
});

const docker = (...args: readonly string[]) =>
  execFileSync('docker', [...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** The echo server with a package that is known to be vulnerable. */
function makeVulnerableImage(): void {
  const overridden = Object.entries(imageOverrides()).find(([name]) => name.includes('http-echo'))?.[1];
  const container = docker('create', overridden ?? 'hashicorp/http-echo:1.0.0');
  const file = join(scratch, 'package.json');
  execFileSync('sh', [
    '-c',
    'printf %s "$1" > "$2"',
    'sh',
    '{"name":"lodash","version":"4.17.4","license":"MIT"}',
    file,
  ]);
  docker('cp', file, `${container}:/package.json`);
  docker('commit', container, IMAGE);
  docker('rm', container);
}

const WORKFLOW = (inputs: Readonly<Record<string, string>>, outputs: string) => `
name: Load test
on: pull_request
permissions:
  contents: read
  pull-requests: write
  security-events: write
jobs:
  loadtest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: ./
        id: loadtest
        with: ${JSON.stringify(inputs)}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.loadtest.outputs) }}
        run: |
          printf '%s' "$OUTPUTS" > '${outputs}'
`;

interface ScanRun {
  readonly act: ActRun;
  readonly outputs: Readonly<Record<string, string>>;
  readonly uploads: readonly StoredUpload[];
  readonly comment: string;
  readonly violations: readonly string[];
}

/** Plays a pull request from a branch of the repository. */
async function run(
  inputs: Readonly<Record<string, string>>,
  codeScanning: CodeScanningOptions,
  write: (folder: string) => Promise<void> | void = () => undefined,
): Promise<ScanRun> {
  await using github = await startGithubDouble({ codeScanning });
  const file = join(scratch, 'outputs.json');
  await rm(file, { force: true });
  await using repository = await actRepository(
    WORKFLOW(
      { 'trivy-cache-dir': join(scratch, 'trivy'), 'trivy-offline': 'true', 'on-invalid': 'warn', ...inputs },
      file,
    ),
  );
  await write(repository.directory);
  const repo = { full_name: 'octo/app' };
  const pull = { number: 7, head: { sha: 'f'.repeat(40), ref: 'change', repo }, base: { ref: 'main', repo } };
  const act = await actEvent(repository.directory, {
    name: 'pull_request',
    payload: { action: 'synchronize', number: 7, pull_request: pull },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '2001' },
    token: WRITE_TOKEN,
  });
  const outputs: unknown = JSON.parse(
    await readFile(file, 'utf8').catch(() => {
      throw new Error(`no outputs were written:\n${act.log}`);
    }),
  );
  return {
    act,
    outputs: outputs as Readonly<Record<string, string>>,
    uploads: github.uploads,
    comment: github.comments[0]?.body ?? '',
    violations: github.violations,
  };
}

/** `rule file:line` of each result of a category. */
function placesIn(sarif: unknown, category: string): readonly string[] {
  const runs = listAt(sarif, 'runs').filter(
    (one) => textAt(one, 'automationDetails', 'id') === `kind-loadtest/${category}/`,
  );
  expect(runs).toHaveLength(1);
  return listAt(runs[0], 'results')
    .map((result) => {
      const location = at(listAt(result, 'locations')[0], 'physicalLocation');
      return `${textAt(result, 'ruleId')} ${textAt(location, 'artifactLocation', 'uri')}:${at(location, 'region', 'startLine')}`;
    })
    .toSorted();
}

const BARE = { cluster: 'none', requests: '20', 'trivy-sha256': process.env['E2E_TRIVY_SHA256'] ?? '' };

test('tells every misconfiguration and the vulnerability at their lines, in code scanning and in the comment', async () => {
  const inputs = {
    ...clusterInputs(),
    manifests: FLAWED,
    targets: 'web.localhost',
    requests: '40',
    thresholds: 'success >= 90%\nvulnerabilities(critical) == 0\nmisconfigurations(critical) <= 2',
  };
  const { act, outputs, uploads, comment, violations } = await run(inputs, { mode: 'accepted' }, (folder) =>
    writeFlawedApplication(folder, IMAGE),
  );
  expect(violations).toEqual([]);
  expect(uploads, act.log).toHaveLength(1);
  const sarif = uploads[0]?.sarif;
  expect(sarifProblems(sarif)).toEqual([]);
  // The action's own manifests are in the checkout of this workflow, and so are the user's as well.
  const places = placesIn(sarif, 'manifests');
  expect(places.filter((place) => place.includes(' deploy/'))).toEqual(
    FLAWS.map(({ rule, file, line }) => `${rule} ${file}:${line}`),
  );
  expect(placesIn(sarif, 'image/gcr.io/acme/shop')).toEqual([`${KNOWN.id} ${IMAGE_PLACE?.file}:${IMAGE_PLACE?.line}`]);
  // A gate that was missed, whatever else was measured.
  expect(outputs).toMatchObject({
    verdict: 'fail',
    vulnerabilities: '1',
    misconfigurations: String(places.length),
    'sarif-status': 'uploaded',
    'sarif-file': expect.stringMatching(/findings\.sarif$/),
  });
  expect(act.exitCode).not.toBe(0);
  for (const text of ['Security scan', IMAGE, 'vulnerabilities(critical) == 0', 'uploaded to code scanning', KNOWN.id])
    expect(comment).toContain(text);
  expect(act.summary).toContain('Security scan');
  expect(engine.added()).toEqual([]);
});

test.each([
  ['the token may not', { mode: 'forbidden' }, /^skipped: .*security-events: write/],
  ['it is not enabled', { mode: 'not-enabled' }, /^skipped: .*404/],
  ['it has to be paid for', { mode: 'disabled' }, /^skipped: .*Code Security must be enabled/],
] as const)('goes on without code scanning, and says why: %s', async (_what, codeScanning, status) => {
  const { act, outputs, uploads, comment } = await run(BARE, codeScanning);
  expect(outputs['sarif-status'], act.log).toMatch(status);
  expect(uploads).toEqual([]);
  expect(outputs['verdict']).toMatch(/^(pass|invalid)$/);
  expect(outputs['sarif-file']).toMatch(/findings\.sarif$/);
  expect(comment).toContain('were not uploaded to code scanning');
  expect(act.summary).toContain('were not uploaded to code scanning');
});

test('keeps GitHub’s limits, and says what was left out', async () => {
  const { act, outputs, uploads, violations, comment } = await run(
    { ...BARE, 'sarif-files': 'other.sarif' },
    { mode: 'accepted' },
    (folder) => writeFile(join(folder, 'other.sarif'), otherScanner(30_000)),
  );
  expect(violations).toEqual([]);
  expect(outputs['sarif-status'], act.log).toBe('uploaded');
  expect(sarifProblems(uploads[0]?.sarif)).toEqual([]);
  const other = listAt(uploads[0]?.sarif, 'runs').find((one) => textAt(one, 'tool', 'driver', 'name') === 'other');
  expect(listAt(other, 'results')).toHaveLength(5_000);
  expect(comment).toMatch(/25,000/);
});

/** What another scanner wrote: more than GitHub takes. */
function otherScanner(count: number): string {
  const results = Array.from({ length: count }, (_, index) => ({
    ruleId: `R${index % 7}`,
    level: 'note',
    message: { text: `problem ${index}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'action.yml' }, region: { startLine: 1 + (index % 3) } } },
    ],
  }));
  const run = { tool: { driver: { name: 'other', rules: [] } }, results };
  return JSON.stringify({ version: '2.1.0', runs: [run] });
}
