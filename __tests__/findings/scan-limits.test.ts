/** What Trivy tells in its log of what it did not see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scanLimits } from '../../src/findings/scan-limits.ts';

function recorded(name: string): readonly string[] {
  const read = (ending: string) => readFileSync(join(import.meta.dirname, 'fixtures', `${name}${ending}`), 'utf8');
  return scanLimits(JSON.parse(read('.json')), read('.log.txt'));
}

it.each(['image-debian', 'image-go-binary', 'image-scratch', 'config'])('has nothing to tell of %s', (name) => {
  expect(recorded(name)).toEqual([]);
});

it.each([
  [
    'image-debian-10',
    'debian 10.1 gets no more security updates: vulnerabilities found since its end are not known to Trivy.',
  ],
  ['image-debian-99', 'Trivy does not know the version of the distribution, and may have no advisories for it.'],
  [
    'config-broken',
    'Trivy warned: Failed to parse file file_path="a.yaml" err="unmarshal yaml: yaml: line 4: did not find expected key"',
  ],
])('tells of %s', (name, said) => {
  expect(recorded(name)).toEqual([said]);
});

it('tells of warnings that it does not know, each once, and not of what is no warning', () => {
  const log = [
    '2026-01-01T00:00:00Z\tWARN\t[vuln] \u001b[33mVersion matching error\u001b[0m\terr="x"',
    '2026-01-01T00:00:00Z\tWARN\t[vuln] Version matching error\terr="x"',
    '2026-01-01T00:00:00Z\tINFO\tWARN\tnothing',
    'WARN without tabs',
    '',
  ].join('\n');
  expect(scanLimits({}, log)).toEqual(['Trivy warned: Version matching error err="x"']);
});

it('tells no more than twenty things, whatever the log says', () => {
  const log = Array.from({ length: 50_000 }, (_, index) => `t\tWARN\tnumber ${index} ${'x'.repeat(500)}`).join('\n');
  const limits = scanLimits({}, log);
  expect(limits).toHaveLength(20);
  expect(limits.join('').length).toBeLessThan(7000);
});
