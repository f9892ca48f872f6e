/** What keeps an alert the same alert. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { buildSarif } from '../../src/sarif/build-sarif.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { misconfiguration, scan, vulnerability } from './sample-findings.ts';

function resultsOf(findings: readonly Finding[]) {
  const { sarif } = buildSarif([scan('manifests', findings)], { actionVersion: '1.0.0' });
  expect(sarifProblems(sarif)).toEqual([]);
  return sarif.runs.flatMap((run) => run.results);
}

describe('fingerprints', () => {
  const fingerprintsOf = (findings: readonly Finding[]) =>
    resultsOf(findings).map(({ partialFingerprints }) => partialFingerprints);

  it('are the same under the key that GitHub reads and under ours', () => {
    const [fingerprints] = fingerprintsOf([vulnerability()]);
    expect(fingerprints?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]{16}:1$/);
    expect(fingerprints?.['kindLoadtest/v1']).toBe(fingerprints?.['primaryLocationLineHash']);
  });

  it('stay when tag, versions, line, title and severity change', () => {
    const bumped = vulnerability({
      message: 'libssl3 3.0.1-r2 in nginx:1.27@sha256:00 is vulnerable; 3.0.9 is not.',
      location: { file: 'deploy/web.yaml', line: 99 },
      title: 'Reworded',
      severity: 'critical',
    });
    expect(fingerprintsOf([bumped])).toEqual(fingerprintsOf([vulnerability()]));
  });

  it('differ between two containers of an object, two rules and two kinds', () => {
    const all = fingerprintsOf([
      misconfiguration(),
      misconfiguration({ subject: 'Deployment shop/web container sidecar' }),
      misconfiguration({ id: 'KSV-0001' }),
      vulnerability({ id: 'KSV-0014', subject: 'Deployment shop/web container app' }),
    ]).map((fingerprints) => fingerprints['primaryLocationLineHash']?.split(':')[0]);
    expect(new Set(all).size).toBe(4);
  });

  it('number several findings with one key in the order of their lines, however they are listed', () => {
    const twice = [5, 2].map((line) => misconfiguration({ location: { file: 'deploy/web.yaml', line } }));
    expect(
      resultsOf(twice).map(({ locations, partialFingerprints }) => [
        locations[0].physicalLocation.region.startLine,
        partialFingerprints['primaryLocationLineHash']?.split(':')[1],
      ]),
    ).toEqual([
      [2, '1'],
      [5, '2'],
    ]);
  });
});
