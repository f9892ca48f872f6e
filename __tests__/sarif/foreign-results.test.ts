/** Severities, rules and results of other scanners. */
import { describe, expect, it } from 'vitest';
import { built, runsOf, sarifOf } from './foreign-samples.ts';

describe('a severity', () => {
  it.each([
    [{ properties: { 'security-severity': '9.8' } }, {}, 'critical'],
    [{ properties: { 'security-severity': 5 } }, { level: 'error' }, 'medium'],
    [{ properties: { 'security-severity': '8.95' } }, {}, 'critical'],
    [{ properties: { 'security-severity': '0.0' } }, { level: 'error' }, 'high'],
    [{ properties: { 'security-severity': 'high' } }, { level: 'note' }, 'low'],
    [{ defaultConfiguration: { level: 'error' } }, {}, 'high'],
    [{ defaultConfiguration: { level: 'error' } }, { level: 'none' }, 'unknown'],
    [{}, {}, 'medium'],
  ] as const)('of rule %j and result %j is %s', (rule, result, severity) => {
    const driver = { name: 'scanner', rules: [{ id: 'rule', ...rule }] };
    const [run] = runsOf(sarifOf(result, { tool: { driver } }));
    expect(run?.results.map((one) => one.severity)).toEqual([severity]);
    expect(run?.counts[severity]).toBe(1);
    built(run ? [run] : []);
  });
});

describe('a rule', () => {
  it('is found by its id, also where the index is wrong', () => {
    const rules = [{ id: 'other' }, { id: 'rule', shortDescription: { text: 'Right.' } }];
    const { runs } = built(runsOf(sarifOf({ ruleIndex: 0 }, { tool: { driver: { name: 'scanner', rules } } })));
    expect(runs[0]?.tool.driver.rules).toMatchObject([{ id: 'rule', shortDescription: { text: 'Right.' } }]);
  });

  it('is found by the index where a result has no id, and for a part of it', () => {
    const rules = [{ id: 'rule', shortDescription: { text: 'Right.' } }];
    for (const ruleId of [undefined, 'rule/1']) {
      const text = sarifOf({ ruleId, ruleIndex: 0 }, { tool: { driver: { name: 'scanner', rules } } });
      const { runs } = built(runsOf(text));
      expect(runs[0]?.tool.driver.rules).toMatchObject([
        { id: ruleId ?? 'rule', shortDescription: { text: 'Right.' } },
      ]);
    }
  });

  it('that is nowhere described has its id for all that GitHub needs', () => {
    const { runs } = built(runsOf(sarifOf({ ruleId: 'unheard-of', ruleIndex: -1 })));
    expect(runs[0]?.tool.driver.rules[0]).toMatchObject({
      id: 'unheard-of',
      shortDescription: { text: 'unheard-of' },
      help: { text: 'unheard-of' },
    });
  });
});

describe('a result', () => {
  it.each([{ kind: 'pass' }, { kind: 'notApplicable' }, { kind: 'informational' }, { baselineState: 'absent' }])(
    'that is no problem (%j) is left out',
    (result) => {
      const [run] = runsOf(sarifOf(result));
      expect(run).toMatchObject({ results: [], counts: { medium: 0 }, notes: [] });
    },
  );

  it.each([[{ status: 'rejected' }], [{ status: 'underReview' }]])(
    'whose suppression is %j is shown',
    (suppression) => {
      expect(runsOf(sarifOf({ suppressions: [suppression] }))[0]?.results).toHaveLength(1);
    },
  );

  it('keeps the fingerprint of its scanner', () => {
    const text = sarifOf({ partialFingerprints: { primaryLocationLineHash: 'abc:1', other: 'x' } });
    expect(runsOf(text)[0]?.results[0]?.result.partialFingerprints).toEqual({ primaryLocationLineHash: 'abc:1' });
  });

  it("is known by its scanner's other fingerprints, not by its message", () => {
    const of = (message: string, hash: string) =>
      runsOf(sarifOf({ message: { text: message }, fingerprints: { 'match/v1': hash } }))[0]?.results[0]?.result
        .partialFingerprints;
    expect(of('One.', 'a')).toEqual(of('Other.', 'a'));
    expect(of('One.', 'a')).not.toEqual(of('One.', 'b'));
  });
});
