/** The inputs of the security scan: what they mean, and what is wrong with them. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/inputs/read-settings.ts';
import { describeProblem } from '../../src/lib/errors.ts';
import { anyFile } from '../../src/system/input-files.ts';
import { problemsOf, settingsOf } from '../support/load-settings.ts';

const sources = (raw: Readonly<Record<string, string>>) => settingsOf(raw).thresholds.map(({ source }) => source);

describe('scan', () => {
  it.each([
    ['true', true, true],
    ['config', true, false],
    ['images', false, true],
    ['false', false, false],
  ])('%s', (scan, manifests, images) => expect(settingsOf({ scan }).scan).toMatchObject({ manifests, images }));

  it('looks at everything by default, reports every severity and fails on none', () => {
    const settings = settingsOf({});
    expect(settings.scan).toMatchObject({
      manifests: true,
      images: true,
      severities: ['critical', 'high', 'medium', 'low', 'unknown'],
      database: { repositories: [], isOffline: false },
      sarif: { upload: false, foreign: [] },
    });
    expect(settingsOf({}, {}, 'action').scan.sarif.upload).toBe(true);
    expect(settings.thresholds.map(({ metric }) => metric.kind)).not.toContain('scan');
  });

  it('takes severities in any order and capitals, as other actions write them', () =>
    expect(settingsOf({ 'scan-severity': 'HIGH,CRITICAL' }).scan.severities).toEqual(['critical', 'high']));
});

describe('scan-fail-on', () => {
  it.each([
    [
      { 'scan-fail-on': 'high', cluster: 'kind' },
      [
        'misconfigurations(critical) == 0',
        'misconfigurations(high) == 0',
        'vulnerabilities(critical) == 0',
        'vulnerabilities(high) == 0',
      ],
    ],
    [{ 'scan-fail-on': 'critical', scan: 'config' }, ['misconfigurations(critical) == 0']],
    [{ 'scan-fail-on': 'critical', scan: 'images', cluster: 'kind' }, ['vulnerabilities(critical) == 0']],
    [{ 'scan-fail-on': 'critical', cluster: 'none' }, ['misconfigurations(critical) == 0']],
  ])('%j is thresholds', (raw, expected) => expect(sources(raw)).toEqual(['success >= 99%', ...expected]));
});

describe('problems', () => {
  it.each([
    [{ scan: 'yes' }, 'true, false, config or images'],
    [{ 'scan-severity': 'severe' }, 'critical, high, medium, low, unknown'],
    [{ scan: 'false', 'scan-fail-on': 'high' }, 'needs a scan'],
    [{ scan: 'images', cluster: 'none', 'scan-fail-on': 'high' }, 'without a cluster none run'],
    [{ 'scan-severity': 'critical', 'scan-fail-on': 'high' }, 'is also about high, which scan-severity leaves out'],
    [{ scan: 'config', thresholds: 'vulnerabilities(critical) == 0' }, 'needs that scan; use scan: true or images'],
    [{ cluster: 'none', thresholds: 'vulnerabilities(critical) == 0' }, 'without a cluster none run'],
    [
      { 'scan-severity': 'high', thresholds: 'misconfigurations(low) == 0' },
      'a severity that scan-severity leaves out',
    ],
    [{ thresholds: 'vulnerabilities(severe) == 0' }, 'a severity, one of critical, high, medium, low, unknown'],
    [{ thresholds: 'vulnerabilities(high).p95 == 0' }, 'vulnerabilities by itself'],
    [{ thresholds: 'vulnerabilites(high) == 0' }, 'did you mean vulnerabilities?'],
    [{ 'scan-ignore-file': 'nowhere' }, 'a file that can be read'],
    [{ 'sarif-files': 'nowhere.sarif' }, 'a file that can be read'],
    [{ 'trivy-version': '0.69.4' }, 'it was published with malware in it (CVE-2026-33634)'],
    [{ 'trivy-version': '0.69.6' }, 'malware'],
    [{ 'trivy-version': 'latest' }, 'latest is none'],
  ])('%j', (raw, expected) => expect(problemsOf(raw).map(describeProblem).join('\n')).toContain(expected));
});

describe('the directory of the databases', () => {
  const inWorkspace = (path: string) =>
    loadSettings(
      { 'trivy-cache-dir': path },
      { files: anyFile, defaults: 'action', randomSeed: () => 'drawn', outDir: './out', workspace: process.cwd() },
    );

  it.each(['.', 'not/yet/there', join(process.cwd(), 'new')])('is none of the checkout: %s', (path) =>
    expect(() => inWorkspace(path)).toThrow('outside of the checkout'),
  );

  it('may be anywhere else', () =>
    expect(inWorkspace('/nonexistent/trivy').scan.database.cacheDirectory).toBe('/nonexistent/trivy'));
});
