import { describe, expect, it } from 'vitest';
import { NOT_PUBLISHED, outputsOf } from '../src/outputs.ts';
import { sampleReport } from './support/sample-report.ts';

const PATHS = { ...NOT_PUBLISHED, reportJson: '/report.json', kubeconfig: '' };

describe('outputsOf', () => {
  it('gives one line for each output, whatever the context of a kubeconfig is called', () => {
    const name = 'mine\nverdict=pass\r\nPATH<<EOF\u2028x';
    const cluster = { kind: 'existing', name, nodes: null, nodeImage: null, baseUrl: 'http://127.0.0.1' } as const;
    const outputs = outputsOf(sampleReport({ cluster }), PATHS);
    expect(outputs['cluster-name']).toBe('mine verdict=pass PATH<<EOF x');
    for (const value of Object.values(outputs)) expect(value).not.toMatch(/[\r\n\u2028]/);
  });

  it('leaves an output empty when its figure is missing', () => {
    const outputs = outputsOf(sampleReport({ load: null }), PATHS);
    expect(outputs).toMatchObject({ requests: '', 'latency-p95': '', 'success-rate': '' });
  });

  it('has the run in one line of JSON', () => {
    expect(JSON.parse(outputsOf(sampleReport(), PATHS)['check'] ?? '')).toMatchObject({ verdict: 'pass', p50: 4.2 });
  });
});
