import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { at, listAt } from '../../src/core/json.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { schemaFile } from '../../src/io/action-root.ts';
import type { ErrorClass } from '../../src/load/types.ts';
import type { Report } from '../../src/types.ts';
import { errorReport, failedReport, invalidReport, sampleLoad, sampleReport } from '../support/sample-report.ts';

const schema = JSON.parse(readFileSync(schemaFile(), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function problemsOf(report: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(report)));
  return (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
}

/** Every key of a union, checked by the compiler to be complete. */
const keysOf = <K extends string>(keys: Record<K, true>): readonly string[] => Object.keys(keys).toSorted();

describe('report.schema.json', () => {
  const reports: Record<Report['verdict'], Report> = { pass: sampleReport(), fail: failedReport(), invalid: invalidReport(), error: errorReport() };

  it.each(Object.entries(reports))('holds for a report that is %s', (_verdict, report) => expect(problemsOf(report)).toEqual([]));

  it('holds for a plan with every optional setting', () => {
    const load = sampleLoad();
    const plan = { ...load.plan, engine: 'k6', script: 'load.js', durationMs: 1000, stages: [{ ratePerSecond: 5, durationMs: 1000 }] } as const;
    expect(problemsOf(sampleReport({ load: { ...load, plan, engineThresholds: [{ name: 'a', passed: true, message: 'b' }] } }))).toEqual([]);
  });

  it.each([
    ['an unknown field', { ...sampleReport(), extra: 1 }, 'additional properties'],
    ['a missing figure written as null', sampleReport({ resources: null as never }), '/resources'],
    ['an unknown verdict', { ...sampleReport(), verdict: 'good' }, '/verdict'],
    ['an empty reason', sampleReport({ reasons: [''] }), '/reasons/0'],
  ])('refuses %s', (_what, report, where) => expect(problemsOf(report).join('\n')).toContain(where));

  it('knows every code of an error and every class of a failed request', () => {
    const codes = keysOf<ErrorCode>({
      input: true,
      'platform-unsupported': true,
      'docker-unreachable': true,
      'disk-full': true,
      'memory-low': true,
      'inotify-low': true,
      'port-in-use': true,
      'tool-unavailable': true,
      'tool-checksum': true,
      'cluster-pull': true,
      'cluster-boot': true,
      'cluster-kubeadm': true,
      'cluster-join': true,
      'cluster-create': true,
      'cluster-unreachable': true,
      'image-unavailable': true,
      'manifests-invalid': true,
      'apply-failed': true,
      unhealthy: true,
      'load-failed': true,
      'metrics-unavailable': true,
      'github-permission': true,
      'github-failed': true,
      'state-missing': true,
      'command-failed': true,
      deadline: true,
      cancelled: true,
      internal: true,
    });
    const classes = keysOf<ErrorClass>({
      dns: true,
      'connect-refused': true,
      'connect-timeout': true,
      tls: true,
      reset: true,
      timeout: true,
      parse: true,
      'http-3xx': true,
      'http-4xx': true,
      'http-5xx': true,
      assertion: true,
      'not-sent': true,
      other: true,
    });
    expect(listAt(at(schema, '$defs', 'errorCode'), 'enum').toSorted()).toEqual(codes);
    expect(listAt(at(schema, '$defs', 'errorClass'), 'enum').toSorted()).toEqual(classes);
  });
});
