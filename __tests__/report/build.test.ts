import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { loadSettings } from '../../src/inputs/read-settings.ts';
import { VERSION } from '../../src/lib/version.ts';
import { buildReport } from '../../src/report/build.ts';
import { SAMPLE_START, sampleLoad, sampleRecord } from '../support/sample-report.ts';

const refuse = () => {
  throw new Error('nothing is read');
};
const NO_FILES = { read: refuse, resolve: refuse };
const settings = loadSettings(
  { thresholds: 'p95 < 5ms, success >= 99%' },
  {
    defaults: 'cli',
    outDir: '',
    randomSeed: () => 'a3f9',
    files: NO_FILES,
  },
);
const run = { id: '7001', commit: 'abc', pullRequest: 17, url: undefined };

describe('the report', () => {
  it('carries the version of the package', () => expect(VERSION).toBe(packageJson.version));

  it('has the run, its length and everything the record has', () => {
    const record = sampleRecord();
    const report = buildReport(record, undefined, run, SAMPLE_START + 108_400);
    expect(report.run).toEqual({
      id: '7001',
      commit: 'abc',
      pullRequest: 17,
      startedAt: '2026-05-04T12:30:00.000Z',
      durationMs: 108_400,
    });
    expect(report).toMatchObject({
      verdict: 'pass',
      reasons: [],
      environment: record.environment,
      deployment: record.deployment,
      load: record.load,
      resources: record.resources,
    });
    expect(report.cluster).toEqual({
      kind: 'kind',
      name: 'klt-7001-1-abc',
      nodes: 3,
      nodeImage: expect.stringContaining('kindest/node'),
      baseUrl: 'http://127.0.0.1:80',
    });
    expect(report.tools).toEqual([
      { name: 'kind', version: '0.33.0', source: 'download' },
      { name: 'kubectl', version: '1.35.2', source: 'tool-cache' },
    ]);
  });

  it('of a run that broke off says so and leaves nothing out in silence', () => {
    const { load: _load, resources: _resources, deployment: _deployment, ...rest } = sampleRecord();
    const error = { code: 'unhealthy', phase: 'health', message: 'foo did not answer' } as const;
    const report = buildReport({ ...rest, error }, undefined, { id: 'local' }, SAMPLE_START + 10);
    expect(report).toMatchObject({
      verdict: 'error',
      load: null,
      deployment: null,
      error,
      resources: { kind: 'not-measured' },
    });
  });

  it('is judged by the thresholds that were asked for', () => {
    const report = buildReport(sampleRecord(), settings, run, SAMPLE_START);
    expect(report.verdict).toBe('fail');
    expect(report.thresholds.map(({ source, status }) => [source, status])).toEqual([
      ['p95 < 5ms', 'fail'],
      ['success >= 99%', 'pass'],
    ]);
    expect(report.reasons).toEqual([expect.stringMatching(/^Threshold `p95 < 5ms` was missed: .*9\.24.*\.$/)]);
  });

  it('lists thresholds as not measurable when there was no load', () => {
    const { load: _load, ...rest } = sampleRecord();
    const report = buildReport(rest, settings, run, SAMPLE_START);
    expect(report.verdict).toBe('error');
    expect(report.thresholds.map(({ status }) => status)).toEqual(['not-measurable', 'not-measurable']);
  });

  it('does not know the number of nodes of a cluster that is not ours', () => {
    const record = sampleRecord({
      cluster: {
        kind: 'existing',
        name: 'prod',
        namespace: 'default',
        kubeconfig: '/k',
        baseUrl: 'http://127.0.0.1:1',
        applied: '',
      },
    });
    expect(buildReport(record, undefined, run, SAMPLE_START).cluster).toEqual({
      kind: 'existing',
      name: 'prod',
      nodes: null,
      nodeImage: null,
      baseUrl: 'http://127.0.0.1:1',
    });
  });

  it("leaves out targets' credentials and CA bundles that an engine left in its plan", () => {
    const load = sampleLoad();
    const plan = {
      ...load.plan,
      tls: { insecure: false, caPem: 'SECRET' },
      targets: [{ headers: { authorization: 'SECRET' } }],
    };
    const report = buildReport(sampleRecord({ load: { ...load, plan } }), undefined, run, SAMPLE_START);
    expect(JSON.stringify(report)).not.toContain('SECRET');
    expect(report.load?.plan).toEqual(load.plan);
  });
});
