import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schemaFiles } from '../../scripts/schema.ts';
import { validateRecord } from '../../src/generated/record-validator.ts';
import { validateReport } from '../../src/generated/report-validator.ts';
import type { ErrorClass } from '../../src/lib/error-classes.ts';
import type { ErrorCode } from '../../src/lib/errors.ts';
import { at, listAt } from '../../src/lib/json.ts';
import type { Report } from '../../src/report/report.ts';
import { schemaFile } from '../../src/system/action-root.ts';
import {
  errorReport,
  failedReport,
  invalidReport,
  sampleLoad,
  sampleRecord,
  sampleReport,
} from '../support/sample-report.ts';

const schema = JSON.parse(readFileSync(schemaFile(), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

function problemsOf(report: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(report)));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Every key of a union, checked by the compiler to be complete. */
const keysOf = <K extends string>(keys: Record<K, true>): readonly string[] => Object.keys(keys).toSorted();

describe('report.schema.json', () => {
  const reports: Record<Report['verdict'], Report> = {
    pass: sampleReport(),
    fail: failedReport(),
    invalid: invalidReport(),
    error: errorReport(),
  };

  it.each(Object.entries(reports))('holds for a report that is %s', (_verdict, report) =>
    expect(problemsOf(report)).toEqual([]),
  );

  it('holds for a plan with every optional setting', () => {
    const load = sampleLoad();
    const plan = {
      ...load.plan,
      engine: 'k6',
      script: 'load.js',
      durationMs: 1000,
      stages: [{ ratePerSecond: 5, durationMs: 1000 }],
    } as const;
    expect(
      problemsOf(
        sampleReport({ load: { ...load, plan, engineThresholds: [{ name: 'a', passed: true, message: 'b' }] } }),
      ),
    ).toEqual([]);
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
      'scan-failed': true,
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

/** One change for each place of a value and each wrong thing to put there, made in place and taken back. */
function* changesOf(holder: object): Generator<string> {
  for (const [key, value] of Object.entries(holder)) {
    for (const wrong of [null, '', -1, 1.5, 'x', true, [], {}, [1], { kind: 'measured' }, undefined]) {
      Reflect.set(holder, key, wrong);
      yield `${key}: ${JSON.stringify(wrong)}`;
    }
    Reflect.set(holder, key, value);
    if (typeof value === 'object' && value !== null) yield* changesOf(value);
  }
  if (Array.isArray(holder)) return;
  Reflect.set(holder, 'extra', 1);
  yield 'extra';
  Reflect.deleteProperty(holder, 'extra');
}

describe('what is generated from the types', () => {
  it.each(Object.entries(schemaFiles()))('%s is fresh (npm run docs)', (name, content) => {
    expect(readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8') === content).toBe(true);
  });

  it.each([
    ['record', 'schema/record.schema.json', validateRecord, sampleRecord()],
    ['report', 'schema/report.schema.json', validateReport, sampleReport()],
  ] as const)(
    'judges every changed %s as ajv does by its schema, and refuses fields that are unknown, missing or of another type',
    (_what, file, validator, sample) => {
      const compiled = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
        JSON.parse(schemaFiles()[file] ?? ''),
      );
      const value = JSON.parse(JSON.stringify(sample));
      expect([compiled(value), validator(value)]).toEqual([true, true]);
      const judged = { taken: 0, refused: 0 };
      for (const change of changesOf(value)) {
        const expected = compiled(value);
        if (validator(value) !== expected) expect.fail(`differently judged: ${change}`);
        judged[expected ? 'taken' : 'refused']++;
      }
      // Of eleven things put in the place of each, one or two may be right ones.
      expect(judged.refused).toBeGreaterThan(5000);
      expect(judged.taken).toBeLessThan(judged.refused / 4);
    },
  );

  it('takes no certificate or target in a report’s plan', () => {
    const load = sampleLoad();
    for (const plan of [
      { ...load.plan, tls: { insecure: false, caPem: 'x' } },
      { ...load.plan, targets: [] },
    ]) {
      expect(problemsOf(sampleReport({ load: { ...load, plan } })).join()).toContain('additional properties');
    }
  });
});
