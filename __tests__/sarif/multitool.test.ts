/** Microsoft's validator of SARIF, with its rules for GitHub, has nothing to say about our files. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAt, textAt } from '../../src/lib/json.ts';
import { buildSarif } from '../../src/sarif/build-sarif.ts';
import { readForeignSarif } from '../../src/sarif/foreign/read-foreign.ts';
import { sarifText } from '../../src/sarif/log.ts';
import { misconfiguration, repository, scan, vulnerability } from './sample-findings.ts';

const FIXTURES = ['grype', 'kube-linter', 'checkov', 'semgrep'];
/** The package exports the path of its program. */
const PROGRAM = String(createRequire(import.meta.url)('@microsoft/sarif-multitool-linux'));

let folder = '';
beforeAll(() => {
  // The package's install script would do it, where such scripts may run.
  if ((statSync(PROGRAM).mode & 0o100) === 0) chmodSync(PROGRAM, 0o755);
  folder = mkdtempSync(join(tmpdir(), 'sarif-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the validator finds: `rule: message`. */
async function validate(text: string): Promise<readonly string[]> {
  const [file, output] = [join(folder, 'a.sarif'), join(folder, 'found.sarif')];
  writeFileSync(file, text);
  const flags = ['--rule-kind', 'Sarif;Gh', '--output', output, '--log', 'ForceOverwrite'];
  // Without this .NET looks for libicu, which many machines do not have.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  await promisify(execFile)(PROGRAM, ['validate', file, ...flags], { env });
  const found: unknown = JSON.parse(readFileSync(output, 'utf8'));
  return listAt(found, 'runs', 0, 'results').map(
    (result) => `${textAt(result, 'ruleId')}: ${JSON.stringify(listAt(result, 'message', 'arguments'))}`,
  );
}

describe('sarif-multitool', () => {
  it('finds what is missing in a poor file, so that its silence means something', async () => {
    const run = {
      tool: { driver: { name: 'a', rules: [{ id: 'r' }] } },
      results: [{ ruleId: 'r', message: { text: 'a' } }],
    };
    const found = await validate(JSON.stringify({ version: '2.1.0', runs: [run] }));
    expect(found.some((problem) => problem.startsWith('GH'))).toBe(true);
  });

  it('takes our findings, with hostile names of files and texts', async () => {
    const files = ['a b#c?d%.yaml', 'größe/日本語.yaml', 'a:b/c.yaml', 'line\nbreak.yaml', '-rf.yaml'];
    const findings = files.map((file, index) =>
      vulnerability({
        id: `CVE-2024-${index}`,
        message: '{0} [a](1) \u001b[31m<b>\ud800',
        location: { file, line: 1, endLine: 2 },
      }),
    );
    const scans = [
      scan('manifests', [misconfiguration(), ...findings]),
      scan('image/localhost:5000/shop/größe', [
        vulnerability({ severity: 'unknown', url: 'no address', description: '' }),
      ]),
      scan('image/shop/empty', []),
    ];
    const { sarif } = buildSarif(scans, { trivyVersion: '0.72.0', actionVersion: '1.0.0' });
    expect(await validate(sarifText(sarif))).toEqual([]);
  });

  it('takes what other scanners wrote, once it is rebuilt', async () => {
    const place = repository({ 'deploy/web.yaml': 40, 'deploy/my web.yaml': 60 });
    const foreign = FIXTURES.flatMap((name) => {
      const text = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.sarif`), 'utf8');
      const runs = readForeignSarif(text, `${name}.sarif`, place);
      if (typeof runs === 'string') throw new Error(runs);
      return runs;
    });
    expect(foreign).toHaveLength(FIXTURES.length);
    const { sarif } = buildSarif([], { actionVersion: '1.0.0', foreign });
    // Semgrep does not say where to read about it (`informationUri`), and we do not know better.
    expect(await validate(sarifText(sarif))).toEqual(['SARIF2005: ["runs[3].tool.driver","Semgrep OSS"]']);
  });
});
