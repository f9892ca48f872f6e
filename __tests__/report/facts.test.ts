import { expect, it } from 'vitest';
import { environmentFacts } from '../../src/report/facts.ts';
import { sampleReport } from '../support/sample-report.ts';

it('say of targets that others serve neither a process nor an address', () => {
  const report = sampleReport();
  const { cluster, deployment, environment } = report;
  if (cluster === null || deployment === null || environment === null) throw new Error('the sample has them all');
  const served = {
    ...report,
    cluster: { ...cluster, kind: 'none' as const, baseUrl: '' },
    deployment: { ...deployment, workloads: [] },
  };
  const facts = new Map(environmentFacts(served, environment));
  expect(facts.get('cluster')).toBe('none');
  expect(facts.has('deployed')).toBe(false);
  const own = { ...served, cluster: { ...served.cluster, baseUrl: 'http://127.0.0.1:8080' } };
  expect(new Map(environmentFacts(own, environment)).get('cluster')).toContain('behind http://127.0.0.1:8080');
});
