/** Runs of other scanners beside ours. */
import { describe, expect, it } from 'vitest';
import { built, located, REPOSITORY, runsOf, sarifOf } from './foreign-samples.ts';
import { misconfiguration, scan } from './sample-findings.ts';

describe('runs together with ours', () => {
  const manifests = scan('manifests', [misconfiguration()]);
  const withId = (tool: string, id?: string) =>
    runsOf(
      sarifOf({}, { tool: { driver: { name: tool } }, ...(id !== undefined && { automationDetails: { id } }) }),
      REPOSITORY,
      `${tool}.sarif`,
    );

  it('keep their own categories', () => {
    const { runs } = built(withId('scanner', 'nightly/main/17'), [manifests]);
    expect(runs.map((run) => run.automationDetails.id)).toEqual(['kind-loadtest/manifests/', 'nightly/main/17']);
  });

  it('get another category when it is one of ours', () => {
    const { runs } = built(withId('Trivy', 'kind-loadtest/manifests/'), [manifests]);
    expect(runs.map((run) => run.automationDetails.id)).toEqual([
      'kind-loadtest/manifests/',
      'kind-loadtest/manifests-2/',
    ]);
  });

  it('of two tools stay two, also where upload-sarif takes their names for one', () => {
    const { runs } = built([...withId('my lint', 'nightly/'), ...withId('my-lint', 'nightly/')]);
    expect(runs.map((run) => [run.tool.driver.name, run.automationDetails.id])).toEqual([
      ['my lint', 'nightly/'],
      ['my-lint', 'nightly-2/'],
    ]);
  });

  it('of one tool and category are one, with the more severe of two rules', () => {
    const rule = (score: string) => ({
      driver: { name: 'a', rules: [{ id: 'rule', properties: { 'security-severity': score } }] },
    });
    const one = runsOf(sarifOf(located('deploy/web.yaml'), { tool: rule('2.0') }), REPOSITORY, '1.sarif');
    const two = runsOf(sarifOf(located('100%.yaml'), { tool: rule('9.1') }), REPOSITORY, '2.sarif');
    const { runs } = built([...two, ...one]);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.results).toHaveLength(2);
    expect(runs[0]?.tool.driver.rules.map(({ properties }) => properties['security-severity'])).toEqual(['9.1']);
  });

  it('are one for each tool when there are too many', () => {
    const many = Array.from({ length: 25 }, (_, index) => withId('scanner', `part-${index}/`)).flat();
    const apart = many.map((run, index) => ({
      ...run,
      results: run.results.map((one) => ({
        ...one,
        result: { ...one.result, partialFingerprints: { primaryLocationLineHash: `${index}:1` } },
      })),
    }));
    const { runs, notes } = built(apart, [manifests]);
    expect(runs.map((run) => [run.automationDetails.id, run.results.length])).toEqual([
      ['kind-loadtest/manifests/', 1],
      ['kind-loadtest/tool/scanner/', 25],
    ]);
    expect(notes).toContain('GitHub takes 20 runs in a SARIF file: the runs of each foreign scanner are one.');
  });

  it('of too many tools lose those with the least severe results, and a note names each', () => {
    const tools = Array.from({ length: 25 }, (_, index) => {
      const text = sarifOf({ level: index < 7 ? 'note' : 'error' }, { tool: { driver: { name: `tool${index}` } } });
      return runsOf(text);
    }).flat();
    const { runs, notes } = built(tools, [manifests]);
    expect(runs).toHaveLength(20);
    expect(runs.slice(1).filter((run) => run.results[0]?.level === 'error')).toHaveLength(18);
    expect(notes.filter((note) => note.startsWith('There is no room for the run of tool'))).toHaveLength(6);
  });
});
