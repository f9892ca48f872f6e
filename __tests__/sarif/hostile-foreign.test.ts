/** SARIF that is broken, enormous or written to do harm: refused with a sentence, or read in a moment. */
import { describe, expect, it } from 'vitest';
import { buildSarif } from '../../src/sarif/build-sarif.ts';
import { LONGEST_FOREIGN_FILE, readForeignSarif } from '../../src/sarif/foreign/read-foreign.ts';
import { sarifText } from '../../src/sarif/log.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { repository } from './sample-findings.ts';

const REPOSITORY = repository({ 'a.yaml': 10 });
const read = (text: string) => readForeignSarif(text, 'other.sarif', REPOSITORY);
const log = (...runs: readonly unknown[]) => JSON.stringify({ version: '2.1.0', runs });
const tool = { driver: { name: 'scanner' } };

describe('a file that is refused', () => {
  it.each([
    ['', '`other.sarif` is not JSON: Unexpected end of JSON input'],
    ['{"version":', '`other.sarif` is not JSON: '],
    ['null', '`other.sarif` is not SARIF 2.1.0: it has no version.'],
    ['[]', '`other.sarif` is not SARIF 2.1.0: it has no version.'],
    ['{"version":"2.0.0\\n"}', '`other.sarif` is not SARIF 2.1.0: it has version 2.0.0.'],
    ['{"version":"2.1.0"}', '`other.sarif` has no runs.'],
    ['{"version":"2.1.0","runs":{}}', '`other.sarif` has no runs.'],
    [log(), '`other.sarif` has no runs.'],
    [log({ results: [] }), '`other.sarif` has a run without the name of its tool.'],
    [log({ tool: { driver: { name: ' ' } }, results: [] }), '`other.sarif` has a run without the name of its tool.'],
    [log(null), '`other.sarif` has a run without the name of its tool.'],
    [log({ tool }), 'has a run of scanner without a list of results: the scan did not end'],
    [log({ tool, results: null }), 'has a run of scanner without a list of results'],
    [log({ tool, results: [], invocations: [{ executionSuccessful: false }] }), 'has a run of scanner that failed'],
    [
      log(...Array.from({ length: 101 }, () => ({ tool, results: [] }))),
      '`other.sarif` has 101 runs; up to 100 are read.',
    ],
  ])('%.40s', (text, sentence) => {
    expect(read(text)).toContain(sentence);
  });

  it('is one that is too long to be read', () => {
    const text = ' '.repeat(LONGEST_FOREIGN_FILE + 1);
    expect(read(text)).toBe('`other.sarif` has 67,108,865 characters; SARIF files of up to 67,108,864 are read.');
  });
});

it('reads a file with a byte order mark, and a run without results', () => {
  expect(read(`\ufeff${log({ tool, results: [] })}`)).toMatchObject([{ results: [], notes: [] }]);
});

describe('a file that is read', () => {
  /** Values where SARIF has others. */
  const WRONG: readonly unknown[] = [
    null,
    0,
    -1,
    1.5,
    true,
    'text',
    [],
    [null],
    {},
    { text: 1 },
    '__proto__',
    'constructor',
  ];
  const FIELDS = ['ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'message', 'locations', 'partialFingerprints'];
  const MORE = ['fingerprints', 'suppressions', 'baselineState'];

  it.each([...FIELDS, ...MORE])('may have anything for %s', (field) => {
    const results = WRONG.map((value) => ({ ruleId: 'rule', message: { text: 'A problem.' }, [field]: value }));
    const runs = read(log({ tool, results }));
    if (typeof runs === 'string') throw new Error(runs);
    expect(runs[0]?.results.length).toBeGreaterThan(0);
    expect(sarifProblems(buildSarif([], { actionVersion: '1', foreign: runs }).sarif)).toEqual([]);
  });

  it.each(['rules', 'extensions', 'originalUriBaseIds', 'artifacts', 'invocations', 'automationDetails'])(
    'may have anything for %s of the run',
    (field) => {
      for (const value of WRONG) {
        const location = { physicalLocation: { artifactLocation: { index: 0, uriBaseId: 'constructor' } } };
        const results = [{ ruleIndex: 0, rule: { toolComponent: { index: 0 } }, locations: [location] }];
        const driver = { name: 'scanner', rules: field === 'rules' ? value : [] };
        const run = { tool: { driver, extensions: field === 'extensions' ? value : [] }, results, [field]: value };
        const runs = read(log(run));
        if (typeof runs === 'string') throw new Error(runs);
        expect(sarifProblems(buildSarif([], { actionVersion: '1', foreign: runs }).sarif)).toEqual([]);
      }
    },
  );

  it('passes nothing on that was not looked at', () => {
    const secret = { 'x-unknown': 'SECRET', properties: { a: 'SECRET' }, codeFlows: ['SECRET'] };
    const run = {
      ...secret,
      tool: { ...secret, driver: { ...tool.driver, ...secret, rules: [{ id: 'r', ...secret }] } },
    };
    const runs = read(log({ ...run, results: [{ ruleId: 'r', ...secret }] }));
    if (typeof runs === 'string') throw new Error(runs);
    expect(sarifText(buildSarif([], { actionVersion: '1', foreign: runs }).sarif)).not.toContain('SECRET');
  });

  it('may be nested a million deep', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    const text = log({ tool, results: [{ ruleId: 'r', message: { text: 'A problem.' }, locations: 'DEEP' }] });
    expect(read(text.replace('"DEEP"', deep))).toMatchObject([{ counts: { medium: 1 } }]);
  });

  it('may have a million results: all are counted, and 5,000 built', { timeout: 60_000 }, () => {
    const few = '{"ruleId":"a","level":"error"},'.repeat(10);
    const text = `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"scanner"}},"results":[${'{"ruleId":"b","level":"note"},'.repeat(999_990)}${few.slice(0, -1)}]}]}`;
    const before = process.cpuUsage();
    const runs = read(text);
    const { user } = process.cpuUsage(before);
    if (typeof runs === 'string') throw new Error(runs);
    expect(runs[0]?.counts).toEqual({ critical: 0, high: 10, medium: 0, low: 999_990, unknown: 0 });
    expect(runs[0]?.results).toHaveLength(5_000);
    expect(runs[0]?.results[9]?.severity).toBe('high');
    expect(runs[0]?.notes[0]).toBe(
      '995,000 results of scanner in `other.sarif` are left out (995,000 low): GitHub shows 5,000 results of a run, the most severe.',
    );
    expect(user / 1e6).toBeLessThan(20);
  });

  it('may have texts of megabytes in every place', () => {
    for (const piece of ['a', '%', '/', ':', '\n', '\u001b[', '{0}', '../', '\ud800', '1 ']) {
      const long = piece.repeat(Math.floor(500_000 / piece.length));
      const rules = [{ id: long, name: long, shortDescription: { text: long }, messageStrings: { a: { text: long } } }];
      const artifactLocation = { uri: long, uriBaseId: 'A' };
      const logicalLocations = [{ fullyQualifiedName: long }];
      const results = [
        {
          ruleId: long,
          message: { id: 'a', arguments: [long, long] },
          locations: [{ physicalLocation: { artifactLocation }, logicalLocations }],
        },
      ];
      const run = { tool: { driver: { name: `a${long}`, rules } }, automationDetails: { id: long }, results };
      const text = log({ ...run, originalUriBaseIds: { A: { uri: long } } });
      const before = process.cpuUsage();
      const runs = read(text);
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
      if (typeof runs === 'string') throw new Error(runs);
      const { sarif } = buildSarif([], { actionVersion: '1', foreign: runs });
      expect(sarifProblems(sarif)).toEqual([]);
      expect(sarifText(sarif).length).toBeLessThan(50_000);
    }
  });
});
