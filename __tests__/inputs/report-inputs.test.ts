import { describe, expect, it } from 'vitest';
import { isCollecting, readCollectSettings } from '../../src/inputs/read-collect.ts';
import { describeProblem, InputError } from '../../src/lib/errors.ts';
import { problemsOf, settingsOf } from '../support/load-settings.ts';

const wrong = (raw: Readonly<Record<string, string>>) => problemsOf(raw, {}, 'action').map(describeProblem);

describe('the inputs of the report', () => {
  it('have defaults: a comment and all artifacts in a job, none on the command line, no history', () => {
    expect(settingsOf({}, {}, 'action').report).toEqual({
      comment: true,
      outDir: './out',
      onInvalid: 'fail',
      artifact: { upload: 'all', kubeconfig: false },
      history: 0,
    });
    expect(settingsOf({}, {}, 'cli').report).toMatchObject({ comment: false, artifact: { upload: 'false' } });
  });

  it('name artifacts, retention and history', () => {
    const raw = { artifact: 'HTML', 'artifact-retention-days': '7', history: '10' };
    expect(settingsOf(raw, {}, 'action').report).toMatchObject({
      artifact: { upload: 'html', retentionDays: 7, kubeconfig: false },
      history: 10,
    });
  });

  it('put the kubeconfig into the bundle alone', () => {
    expect(wrong({ 'upload-kubeconfig': 'true', artifact: 'html' })).toEqual([
      'upload-kubeconfig: needs artifact: all, which has the bundle that it is put into, and artifact is html',
    ]);
    expect(wrong({ 'upload-kubeconfig': 'true', cluster: 'none' })).toEqual([
      "upload-kubeconfig: is for a cluster of the run's own, and the cluster is none",
    ]);
    expect(settingsOf({ 'upload-kubeconfig': 'true' }, {}, 'action').report.artifact.kubeconfig).toBe(true);
  });

  it('take headers of the collector with variables', () => {
    const raw = {
      variables: 'TOKEN=s3cret-value',
      'otlp-endpoint': 'https://otel.example.com/',
      'otlp-headers': 'Authorization: Bearer {{var.TOKEN}}\n\nX-Tenant: a:b',
    };
    expect(settingsOf(raw).report.otlp).toEqual({
      url: 'https://otel.example.com/v1/metrics',
      headers: { authorization: 'Bearer s3cret-value', 'x-tenant': 'a:b' },
    });
  });

  it('refuse headers with their line and without their value', () => {
    const endpoint = { 'otlp-endpoint': 'http://127.0.0.1:4318' };
    const of = (headers: string) => wrong({ ...endpoint, 'otlp-headers': headers });
    expect(of('A: 1\nno colon: ')[0]).toMatch(/^otlp-headers: line 2: it does not begin/);
    expect(of('A: {{var.GONE}}')[0]).toMatch(/^otlp-headers: line 1: .*GONE/);
    expect(of('A: secret-\u{1F600}text').join()).not.toContain('secret');
  });

  it('refuse headers without an address, and what belongs to the other mode', () => {
    expect(wrong({ 'otlp-headers': 'A: 1' })).toEqual([
      'otlp-headers: need otlp-endpoint, the address to which they are sent',
    ]);
    expect(wrong({ merge: 'true', needs: '{}' })).toEqual([
      'needs: is for mode: collect, and the mode is run',
      'merge: is for mode: collect, and the mode is run',
    ]);
    expect(wrong({ mode: 'both' })[0]).toContain('run or collect');
    expect(wrong({ matrix: 'x'.repeat(1_001) })[0]).toContain('1,000 characters');
  });
});

describe('the inputs of a job that collects', () => {
  it('are recognised and read', () => {
    expect(isCollecting({ mode: ' Collect ' })).toBe(true);
    expect(isCollecting({ mode: '' })).toBe(false);
    expect(readCollectSettings({ mode: 'collect', merge: 'true', needs: '{"a":{}}', 'max-rate': '' })).toEqual({
      comment: true,
      artifact: { upload: 'all', kubeconfig: false },
      onInvalid: 'fail',
      merge: true,
      needs: '{"a":{}}',
    });
  });

  it('are refused all at once when they are about a load test', () => {
    const read = () => readCollectSettings({ mode: 'collect', requests: '5', targets: 'a', merge: 'perhaps' });
    expect(read).toThrow(InputError);
    try {
      read();
    } catch (error) {
      expect((error as InputError).problems.map(describeProblem)).toEqual([
        expect.stringMatching(/^requests: is for mode: run, and the mode is collect/),
        expect.stringMatching(/^targets: is for mode: run/),
        expect.stringContaining('true or false'),
      ]);
    }
  });
});
