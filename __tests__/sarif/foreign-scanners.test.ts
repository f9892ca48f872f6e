/** SARIF of other scanners, in the style of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ForeignRun } from '../../src/sarif/foreign/foreign-run.ts';
import { built, fixture, REPOSITORY, runsOf } from './foreign-samples.ts';

describe('grype', () => {
  it('names files inside the image: they go to the fallback, and the message says where they were', () => {
    const [run] = fixture('grype');
    expect(run?.counts).toEqual({ critical: 0, high: 1, medium: 0, low: 0, unknown: 0 });
    const { runs, notes } = built(fixture('grype'));
    expect(runs[0]?.automationDetails.id).toBe('kind-loadtest/tool/grype/');
    expect(runs[0]?.tool.driver).toMatchObject({ name: 'Grype', version: '0.121.2' });
    const [result] = runs[0]?.results ?? [];
    expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe('.github/workflows/load.yaml');
    expect(result?.message.text).toMatch(/\nReported for: alpine:3\.18\.4\/lib\/apk\/db\/installed$/);
    expect(notes).toEqual([
      '1 result of Grype in `grype.sarif` is shown at another place: the scanner names no file of the repository.',
    ]);
  });

  it('has the same fingerprint after a bump of the image', () => {
    const text = readFileSync(join(import.meta.dirname, 'fixtures/grype.sarif'), 'utf8');
    const bumped = text
      .replaceAll('3.18.4', '3.19.0')
      .replaceAll('3.1.3-r0', '3.1.4-r5')
      .replaceAll('48d9183e', 'ffffffff');
    const fingerprints = (runs: readonly ForeignRun[]) => runs[0]?.results[0]?.result.partialFingerprints;
    expect(fingerprints(runsOf(bumped))).toEqual(fingerprints(runsOf(text)));
  });

  it('without a fallback is left out, and counted', () => {
    const { fallback: _, ...place } = REPOSITORY;
    const [run] = fixture('grype', place);
    expect(run?.results).toEqual([]);
    expect(run?.counts.high).toBe(1);
    expect(run?.notes).toEqual([
      '1 result of Grype in `grype.sarif` is left out: the scanner names no file of the repository, and GitHub takes no result without one.',
    ]);
  });
});

describe('kube-linter', () => {
  it('names files as seen from its working directory', () => {
    const { runs } = built(fixture('kube-linter'));
    expect(runs[0]?.results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri)).toEqual([
      'deploy/web.yaml',
      'deploy/web.yaml',
    ]);
    expect(runs[0]?.results[0]?.locations[0].logicalLocations?.[0]).toEqual({ fullyQualifiedName: 'web' });
  });

  it('tells two objects of a file apart', () => {
    const hashes = fixture('kube-linter').flatMap(({ results }) =>
      results.map(({ result }) => result.partialFingerprints['primaryLocationLineHash']?.split(':')[0]),
    );
    expect(new Set(hashes).size).toBe(2);
  });
});

describe('checkov', () => {
  it('percent-encodes, and ends beyond the end of the file', () => {
    const { runs } = built(fixture('checkov'));
    const physical = runs[0]?.results[0]?.locations[0].physicalLocation;
    expect(physical?.artifactLocation.uri).toBe('deploy/my%20web.yaml');
    expect(physical?.region).toEqual({ startLine: 3, endLine: 60 });
  });

  it('says what is suppressed: that is left out, with a note', () => {
    const [run] = fixture('checkov');
    expect(run?.counts).toEqual({ critical: 0, high: 1, medium: 0, low: 1, unknown: 0 });
    expect(run?.results).toHaveLength(2);
    expect(run?.notes).toEqual([
      '1 result of Checkov in `checkov.sarif` is left out: the scanner marks them as suppressed.',
    ]);
  });
});

describe('semgrep', () => {
  it('has rules in an extension, messages in the rule, files in a list and bases upon bases', () => {
    const place = { ...REPOSITORY, roots: ['/src'] };
    const { runs } = built(fixture('semgrep', place));
    expect(runs[0]?.automationDetails.id).toBe('kind-loadtest/tool/semgrep-oss/nightly');
    expect(runs[0]?.tool.driver.rules[0]).toMatchObject({
      id: 'yaml.kubernetes.security.privileged-container',
      fullDescription: { text: 'A container runs privileged.' },
      properties: { precision: 'very-high', tags: ['CWE-250: Execution with Unnecessary Privileges', 'security'] },
    });
    expect(runs[0]?.results[0]).toMatchObject({
      level: 'warning',
      message: { text: 'Container app of shop/web runs privileged.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'deploy/web.yaml' },
            region: { startLine: 7, endLine: 9 },
          },
        },
      ],
    });
  });
});
