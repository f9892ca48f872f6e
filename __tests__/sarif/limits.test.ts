/** GitHub's limits: what is put together, what is left out, and that it is said. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Scan } from '../../src/findings/finding.ts';
import { buildSarif } from '../../src/sarif/build-sarif.ts';
import type { RunDraft } from '../../src/sarif/drafts.ts';
import { sarifLog } from '../../src/sarif/drafts.ts';
import { fitSize } from '../../src/sarif/fit.ts';
import { sarifText } from '../../src/sarif/log.ts';
import { sarifProblems } from '../../src/sarif/sarif-problems.ts';
import { misconfiguration, noise, scan, vulnerability } from './sample-findings.ts';

const OPTIONS = { actionVersion: '1.0.0' };
const idsOf = (scans: readonly Scan[]) => buildSarif(scans, OPTIONS).sarif.runs.map((run) => run.automationDetails.id);
const imageName = (index: number) => `image/shop/service-${String(index).padStart(2, '0')}`;
const images = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    scan(imageName(index), [vulnerability({ subject: `shop/service-${index} libssl3` })]),
  );

describe('runs', () => {
  it('of thirty images are twenty, and no finding is lost', () => {
    const { sarif, notes } = buildSarif([...images(30), scan('manifests', [misconfiguration()])], OPTIONS);
    expect(sarifProblems(sarif)).toEqual([]);
    expect(sarif.runs).toHaveLength(20);
    expect(sarif.runs.flatMap((run) => run.results)).toHaveLength(31);
    const shared = sarif.runs.find((run) => run.automationDetails.id === 'kind-loadtest/image/others/');
    expect(shared?.results).toHaveLength(12);
    expect(notes).toEqual([
      'GitHub takes 20 runs in a SARIF file: the findings of 12 of 30 images share the category `kind-loadtest/image/others/`.',
    ]);
  });

  it('of twenty images need no shared one', () => {
    expect(idsOf(images(20))).not.toContain('kind-loadtest/image/others/');
    expect(idsOf(images(21))).toContain('kind-loadtest/image/others/');
  });

  it('keep their categories when what is found changes: an old category would keep its alerts open', () => {
    const before = images(30);
    const after = before.map(({ category }, index) => {
      const severity = index % 2 === 0 ? 'critical' : 'low';
      return scan(category, index > 20 ? Array.from({ length: 50 }, () => vulnerability({ severity })) : []);
    });
    expect(idsOf(after)).toEqual(idsOf(before));
  });

  it('change one category at most for an image more', () => {
    const more = idsOf([...images(30), scan('image/shop/a-new-one', [])]);
    expect(idsOf(images(30)).filter((id) => !more.includes(id))).toHaveLength(1);
  });
});

describe('results', () => {
  it('of a run are the 5,000 most severe', () => {
    const severities = ['low', 'critical', 'unknown', 'medium', 'high'] as const;
    const findings = Array.from({ length: 60_000 }, (_, index) =>
      vulnerability({ id: `CVE-2024-${index}`, severity: severities[index % 5] ?? 'low' }),
    );
    const { sarif, notes } = buildSarif([scan('manifests', findings)], OPTIONS);
    expect(sarifProblems(sarif)).toEqual([]);
    expect(sarif.runs[0]?.results).toHaveLength(5_000);
    const rules = sarif.runs[0]?.tool.driver.rules ?? [];
    expect(rules.every((rule) => rule.properties.tags.includes('critical'))).toBe(true);
    expect(notes).toEqual([
      'The SARIF file has the 5,000 most severe of 60,000 results of Trivy in `kind-loadtest/manifests/`, as many as GitHub shows. Left out: 7,000 critical, 12,000 high, 12,000 medium, 12,000 low and 12,000 of unknown severity.',
    ]);
  });
});

/** A run whose messages do not compress. */
function noisyRun(id: string, count: number, severity: 'high' | 'low'): RunDraft {
  const rule = {
    id: 'rule',
    shortDescription: { text: 'a' },
    fullDescription: { text: 'a' },
    help: { text: 'a' },
    defaultConfiguration: { level: 'note' },
    properties: { tags: [] },
  } as const;
  return {
    id,
    driver: { name: id },
    results: Array.from({ length: count }, (_, index) => ({
      severity,
      rule,
      result: {
        level: 'note',
        message: { text: noise(1_000, index + 1) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: index + 1 },
            },
          },
        ],
        partialFingerprints: { primaryLocationLineHash: `${index}:1` },
      },
    })),
  };
}

describe('size', () => {
  it('is what GitHub takes after gzip, by leaving out the least severe of all runs', () => {
    const runs = [noisyRun('a', 1_000, 'low'), noisyRun('b', 1_000, 'high')];
    const limit = 900_000;
    const { runs: kept, notes } = fitSize(runs, limit);
    const size = gzipSync(sarifText(sarifLog(kept))).length;
    expect(size).toBeLessThanOrEqual(limit);
    expect(size).toBeGreaterThan(limit * 0.9);
    const counts = kept.map((run) => run.results.length);
    expect(counts[1]).toBe(1_000);
    expect(counts[0]).toBeGreaterThan(0);
    expect(notes).toEqual([
      `The SARIF file has ${(1_000 + (counts[0] ?? 0)).toLocaleString('en-US')} of 2,000 results: GitHub takes files of up to 900 kB after compression. Left out: ${1_000 - (counts[0] ?? 0)} low.`,
    ]);
  });

  it('of a file that fits leaves it as it is', () => {
    const runs = [noisyRun('a', 10, 'low')];
    expect(fitSize(runs)).toEqual({ runs, notes: [] });
  });

  it('keeps runs without results when not even one fits', () => {
    const { runs } = fitSize([noisyRun('a', 3, 'low')], 300);
    expect(runs.map((run) => run.results.length)).toEqual([0]);
  });

  it('of a real file is below 10 MB', { timeout: 60_000 }, () => {
    const scans = Array.from({ length: 8 }, (_, image) =>
      scan(
        imageName(image),
        Array.from({ length: 2_000 }, (_unused, index) =>
          vulnerability({
            id: `CVE-${image}-${index}`,
            severity: index % 2 === 0 ? 'high' : 'low',
            description: noise(1_000, image * 2_000 + index + 1),
          }),
        ),
      ),
    );
    const { sarif, notes } = buildSarif(scans, OPTIONS);
    const compressed = gzipSync(sarifText(sarif));
    expect(compressed.length).toBeLessThanOrEqual(10_000_000);
    expect(gunzipSync(compressed).toString()).toBe(sarifText(sarif));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /of 16,000 results: GitHub takes files of up to 10.0 MB after compression\. Left out: .* low\.$/,
    );
  });
});
