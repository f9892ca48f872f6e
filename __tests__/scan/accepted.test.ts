/** Accepted findings: what is Trivy's to leave out, and what is ours by the path where it is shown. */
import { describe, expect, it } from 'vitest';
import { yamlAccepted } from '../../src/inputs/read-accepted.ts';
import { describeProblem, type InputProblem } from '../../src/lib/errors.ts';
import { isAccepted } from '../../src/scan/accepted.ts';

const NOW = Date.parse('2026-11-29T12:00:00Z');

function read(content: string) {
  const problems: InputProblem[] = [];
  const accepted = yamlAccepted(content, 'ignored.yaml', problems);
  return { accepted, problems: problems.map(describeProblem).join('\n') };
}

const accepts = (content: string, id: string, file: string | undefined) =>
  isAccepted(read(content).accepted, { id, file }, NOW);

describe('a finding is accepted', () => {
  it.each([
    ['app/web.yaml', true],
    ['app/other.yaml', false],
    ['web.yaml', false],
    [undefined, false],
  ])('where it is shown: %s', (file, expected) => {
    const content = 'misconfigurations: [{id: KSV-0017, paths: ["app/web.yaml"]}]';
    expect(accepts(content, 'KSV-0017', file)).toBe(expected);
    expect(accepts(content, 'KSV-0018', file)).toBe(false);
  });

  it.each(['**/*.yaml', 'app/*', 'app/**', '*/web.yaml', 'app/{web,api}.yaml'])('by a pattern: %s', (pattern) => {
    const content = JSON.stringify({ misconfigurations: [{ id: 'KSV-0017', paths: ['x', pattern] }] });
    expect(accepts(content, 'KSV-0017', 'app/web.yaml')).toBe(true);
  });

  it.each(['AVD-KSV-0017', 'KSV017', 'ksv-17'])('by any of the names of its check: %s', (id) =>
    expect(accepts(`misconfigurations: [{id: ${id}, paths: ["**"]}]`, 'KSV-0017', 'a.yaml')).toBe(true),
  );

  it.each([
    ['2026-11-28', false],
    ['2026-11-29', false],
    ['2026-11-30', true],
    ['2026-11-29T13:00:00Z', true],
  ])('until it expires: %s', (date, expected) =>
    expect(
      accepts(`misconfigurations: [{id: KSV-0017, paths: ["**"], expired_at: ${date}}]`, 'KSV-0017', 'a.yaml'),
    ).toBe(expected),
  );
});

describe('an ignore file', () => {
  it('leaves to Trivy what has no path, with dates as Trivy reads them in quotes', () => {
    const { accepted } = read(
      'misconfigurations: [{id: KSV-1, paths: [a]}, {id: KSV-2, expired_at: 2027-01-01}]\nvulnerabilities: [{id: CVE-1, paths: [usr/lib]}]\n',
    );
    expect(JSON.parse(accepted?.forTrivy ?? '')).toEqual({
      vulnerabilities: [{ id: 'CVE-1', paths: ['usr/lib'] }],
      misconfigurations: [{ id: 'KSV-2', expired_at: '2027-01-01T00:00:00.000Z' }],
      secrets: [],
      licenses: [],
    });
    expect(accepted?.atPaths).toEqual([{ id: 'KSV-1', paths: ['a'] }]);
  });

  it('may be empty', () => expect(read('# nothing yet\n').accepted?.atPaths).toEqual([]));

  it.each([
    ['[KSV-1]', 'a mapping with the keys'],
    ['- KSV-1', 'a mapping with the keys'],
    ['misconfiguration: []', 'there are vulnerabilities, misconfigurations'],
    ['misconfigurations: KSV-1', 'a list of mappings with an id'],
    ['misconfigurations: [KSV-1]', 'needs an id'],
    ['misconfigurations: [{id: KSV-1, expired_at: 31.12.2026}]', 'a date like 2027-01-31'],
    ['vulnerabilities: [{id: CVE-1, expired_at: soon}]', 'a date like 2027-01-31'],
    ['misconfigurations: [{id: KSV-1, path: [a.yaml]}]', 'paths'],
    ['misconfigurations: [{id: KSV-1, paths: []}]', 'a list of one or more paths'],
    ['misconfigurations: [{id: KSV-1, paths: a.yaml}]', 'a list of one or more paths'],
    ['misconfigurations: [{id: KSV-1, expired_at: 2027-02-31}]', 'a date like 2027-01-31'],
    ['a: {', 'not readable as YAML'],
  ])('that says nothing clear is a problem of the input: %s', (content, problem) => {
    const { accepted, problems } = read(content);
    expect(problems).toContain(problem);
    expect(problems).toContain('ignored.yaml:');
    expect(accepted).toBeUndefined();
  });
});
