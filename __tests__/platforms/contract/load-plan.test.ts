import { describe, expect, it } from 'vitest';
import { ActionError } from '../../../src/lib/errors.ts';
import { loadPlan } from '../../../src/platforms/contract/load-plan.ts';
import type { RecordWith } from '../../../src/platforms/contract/platform.ts';
import { settingsOf } from '../../support/load-settings.ts';
import { sampleRecord } from '../../support/sample-report.ts';

/** The error that a plan on this record ends in. */
function refusal(record: RecordWith<'cluster'>, raw: Readonly<Record<string, string>> = {}): ActionError {
  try {
    loadPlan({ settings: settingsOf(raw, {}, 'action'), record });
  } catch (error) {
    if (error instanceof ActionError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

function recordAt(baseUrl: string): RecordWith<'cluster'> {
  const record = sampleRecord();
  if (record.cluster === undefined) throw new Error('the sample has no cluster');
  return { ...record, cluster: { ...record.cluster, baseUrl } };
}

describe('loadPlan', () => {
  it('sends targets to the ingress unless they have an address of their own', () => {
    const settings = settingsOf({ targets: 'foo.localhost, http://127.0.0.1:9090/x' }, {}, 'action');
    const { targets } = loadPlan({ settings, record: recordAt('http://127.0.0.1:8080') });
    expect(targets.map(({ origin }) => origin)).toEqual(['http://127.0.0.1:8080', 'http://127.0.0.1:9090']);
  });

  it('refuses an ingress to which no load may go', () => {
    const { code, message } = refusal(recordAt('http://169.254.169.254'));
    expect(code).toBe('load-failed');
    expect(message).toMatch(/^the load can't be run:\n {2}- targets: target foo: 169\.254\.169\.254 is a link-local/);
    expect(message).toContain('  - targets: target bar: ');
  });

  it('refuses what k6 can reach only under another name', () => {
    const raw = { engine: 'k6', 'allowed-hosts': 'other.example' };
    const { message } = refusal(recordAt('https://other.example'), raw);
    expect(message).toContain("engine: target foo: k6 can't ask https://other.example for foo.localhost over TLS");
  });
});
