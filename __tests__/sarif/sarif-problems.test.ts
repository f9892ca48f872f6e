import { describe, expect, it } from 'vitest';
import { buildSarif } from '../../src/sarif/build-sarif.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { misconfiguration, noise, scan, vulnerability } from './sample-findings.ts';

/** A good file, to be made bad: its text parsed again, so that anything can be set in it. */
function good() {
  const scans = [scan('manifests', [misconfiguration()]), scan('image/shop/web', [vulnerability()])];
  return JSON.parse(JSON.stringify(buildSarif(scans, { actionVersion: '1.0.0' }).sarif));
}

/** A good file with another value at a path. */
function withValue(path: string, value: unknown): unknown {
  const log = good();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((current, key) => current[key], log);
  holder[last] = value;
  return log;
}

const LOCATION = 'runs.0.results.0.locations.0.physicalLocation';

describe('the check of a SARIF file', () => {
  it('finds nothing in ours', () => {
    expect(sarifProblems(good())).toEqual([]);
  });

  it.each([
    ['version', '2.0.0', 'version is not 2.1.0.'],
    ['$schema', undefined, '$schema is not https://json.schemastore.org/sarif-2.1.0.json.'],
    ['runs', [], 'There is no run.'],
    ['runs.0.tool.driver.name', '', 'runs[0] does not name its tool.'],
    ['runs.0.automationDetails.id', 'kind-loadtest/manifests/2', 'runs[1] has the tool and category of runs[0].'],
    ['runs.0.automationDetails.id', 'KIND_LOADTEST/manifests/', 'runs[1] has the tool and category of runs[0].'],
    ['runs.0.results', undefined, 'runs[0] has no list of results.'],
    ['runs.0.tool.extensions', Array(101).fill({}), 'runs[0] has 101 extensions; GitHub takes 100.'],
    ['runs.0.tool.driver.rules.0.id', '', 'runs[0].tool.driver.rules[0] has no id.'],
    ['runs.0.tool.driver.rules.0.help', {}, 'runs[0].tool.driver.rules[0] has no help.'],
    ['runs.0.tool.driver.rules.0.name', 'a'.repeat(256), 'has a name of over 255 characters.'],
    [
      'runs.0.tool.driver.rules.0.fullDescription.text',
      'a'.repeat(1025),
      'has a fullDescription of over 1024 characters.',
    ],
    ['runs.0.tool.driver.rules.0.properties.tags', Array(21).fill('a'), 'has 21 tags; GitHub takes 20.'],
    ['runs.0.tool.driver.rules.0.properties.security-severity', 7.5, 'security-severity is not the text of a number'],
    ['runs.0.tool.driver.rules.0.properties.security-severity', '0.0', 'security-severity is not the text of a number'],
    ['runs.0.results.0.ruleIndex', 1, 'runs[0].results[0]: ruleId and ruleIndex name no rule.'],
    ['runs.0.results.0.ruleId', 'other', 'runs[0].results[0]: ruleId and ruleIndex name no rule.'],
    ['runs.0.results.0.level', 'none', 'runs[0].results[0] has no level.'],
    ['runs.0.results.0.message.text', ' ', 'runs[0].results[0] has no message.'],
    ['runs.0.results.0.partialFingerprints', {}, 'runs[0].results[0] has no primaryLocationLineHash.'],
    ['runs.0.results.0.locations', [], 'runs[0].results[0] has no location, and GitHub refuses the whole file.'],
    ['runs.0.results.0.locations', Array(1001).fill({}), 'runs[0].results[0] has 1,001 locations.'],
    ['runs.0.results.0.locations.0', {}, 'runs[0].results[0].locations[0]: the URI is missing'],
    [`${LOCATION}.artifactLocation.uri`, 'nginx:1.25', 'the URI `nginx:1.25` has the scheme `nginx`'],
    [`${LOCATION}.artifactLocation.uri`, '/etc/passwd', 'the URI `/etc/passwd` is absolute.'],
    [`${LOCATION}.artifactLocation.uri`, '../a', 'the URI `../a` has `..`.'],
    [`${LOCATION}.artifactLocation.uri`, 'a\\b', 'has a backslash.'],
    [`${LOCATION}.region`, undefined, 'runs[0].results[0].locations[0] has no line from 1.'],
    [`${LOCATION}.region.startLine`, 0, 'runs[0].results[0].locations[0] has no line from 1.'],
    [`${LOCATION}.region.endLine`, 3, 'endLine is not a line from startLine on.'],
  ])('%s %.30j', (path, value, problem) => {
    const problems = sarifProblems(withValue(path, value));
    expect(problems.join('\n')).toContain(problem);
  });

  it('finds two rules with one id, and two results that GitHub takes for one', () => {
    const log = good();
    const [run] = log.runs;
    run.tool.driver.rules.push(run.tool.driver.rules[0]);
    run.results.push(run.results[0]);
    expect(sarifProblems(log)).toEqual([
      'runs[0].tool.driver.rules[1] has the id of another rule.',
      'runs[0].results[1] has the rule, file and fingerprint of another result.',
    ]);
  });

  it('finds too many runs and results, and lists a hundred problems at most', () => {
    const log = good();
    log.runs = Array(21).fill(log.runs[0]);
    expect(sarifProblems(log)[0]).toBe('There are 21 runs; GitHub takes 20.');
    log.runs = [{ ...log.runs[0], results: Array(6_000).fill({}) }];
    const problems = sarifProblems(log);
    expect(problems[0]).toBe('runs[0] has 6,000 results; GitHub takes 25,000 and shows 5,000.');
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatch(/^There are [\d,]+ more problems\.$/);
  });

  it('finds a file that is too large', () => {
    const problems = sarifProblems(withValue('runs.0.results.0.message.text', noise(16_000_000, 1)));
    expect(problems).toEqual([expect.stringMatching(/^The file has 10\.\d MB after gzip; GitHub takes 10\.0 MB\.$/)]);
  });

  it.each([undefined, null, 'text', [], { runs: 'text' }, { version: '2.1.0', runs: [null] }])(
    'is not upset by %j',
    (log) => {
      expect(sarifProblems(log).length).toBeGreaterThan(0);
    },
  );
});
