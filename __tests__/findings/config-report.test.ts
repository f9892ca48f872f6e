/** What is made of Trivy's reports on manifests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConfigFinding, parseConfigReport, scannedFiles } from '../../src/findings/config-report.ts';

function recorded(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.json`), 'utf8'));
}

function findings(report: unknown): readonly ConfigFinding[] {
  const found = parseConfigReport(report);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function reportWith(...misconfigurations: readonly unknown[]): unknown {
  return {
    SchemaVersion: 2,
    ArtifactType: 'filesystem',
    Results: [{ Target: 'a.yaml', Class: 'config', Type: 'kubernetes', Misconfigurations: misconfigurations }],
  };
}

describe('a recorded report', () => {
  it('says what is wrong, where, and about which fields', () => {
    const found = findings(recorded('config'));
    expect(found.find(({ id, target }) => id === 'KSV-0014' && target === 'app.yaml')).toEqual({
      kind: 'misconfiguration',
      id: 'KSV-0014',
      severity: 'high',
      title: 'Root file system is not read-only',
      description:
        'An immutable root file system prevents applications from writing to their local disk. This can limit intrusions, as attackers will not be able to tamper with the file system or write foreign executables to disk.',
      message: "Container 'app' of Deployment 'web' should set 'securityContext.readOnlyRootFilesystem' to true",
      advice: "Change 'containers[].securityContext.readOnlyRootFilesystem' to 'true'.",
      url: 'https://avd.aquasec.com/misconfig/ksv-0014',
      cwe: [],
      subject: 'app.yaml',
      target: 'app.yaml',
      startLine: 24,
      endLine: 30,
      fields: ['securityContext.readOnlyRootFilesystem'],
    });
  });

  it('has the fields of the message, or else those of the advice', () => {
    const fields = new Map(
      findings(recorded('config'))
        .filter(({ target }) => target === 'app.yaml')
        .map((finding) => [finding.id, finding.fields]),
    );
    expect(Object.fromEntries(fields)).toEqual({
      'KSV-0001': ['securityContext.allowPrivilegeEscalation'],
      'KSV-0009': ['spec.template.spec.hostNetwork'],
      'KSV-0014': ['securityContext.readOnlyRootFilesystem'],
      'KSV-0024': ['ports[*].hostPort'],
      'KSV-0044': [],
      'KSV-0046': ['rules.resources'],
      'KSV-0104': [],
      'KSV-0106': [
        'spec.containers[*].securityContext.capabilities.drop',
        'spec.containers[*].securityContext.capabilities.add',
      ],
      'KSV-0117': ['spec.template.spec.containers.ports.containerPort'],
    });
  });

  it('names the files that were scanned, those without findings as well', () => {
    expect(scannedFiles(recorded('config'))).toEqual(['app.yaml', 'pod.json', 'settings.yaml']);
  });

  it('of a file that Trivy could not parse is no report of a scan', () => {
    expect(parseConfigReport(recorded('config-broken'))).toBe(
      'Trivy found no manifest that it knows in what it was given.',
    );
    expect(scannedFiles(recorded('config-broken'))).toEqual([]);
  });
});

describe('an entry', () => {
  const entry = { ID: 'KSV-0001', Status: 'FAIL', Severity: 'LOW', Message: 'm', CauseMetadata: { StartLine: 3 } };

  it('that passed is no finding', () => {
    expect(findings(reportWith({ ...entry, Status: 'PASS' }, { ...entry, Status: 'EXCEPTION' }, entry))).toHaveLength(
      1,
    );
  });

  it('that is there twice is one, and at another place another', () => {
    const other = { ...entry, CauseMetadata: { StartLine: 4 } };
    expect(findings(reportWith(entry, entry, other)).map(({ startLine }) => startLine)).toEqual([3, 4]);
  });

  it.each([
    [{ StartLine: 3, EndLine: 5 }, 3, 5],
    [{ StartLine: 3, EndLine: 2 }, 3, undefined],
    [{ StartLine: 0, EndLine: 0 }, undefined, undefined],
    [{ StartLine: '3', EndLine: 5 }, undefined, undefined],
    [{ StartLine: 1.5 }, undefined, undefined],
    ['x', undefined, undefined],
  ])('has the lines of %j', (CauseMetadata, startLine, endLine) => {
    const [finding] = findings(reportWith({ ...entry, CauseMetadata }));
    expect([finding?.startLine, finding?.endLine]).toEqual([startLine, endLine]);
  });

  it('without an identifier makes the report unreadable', () => {
    expect(parseConfigReport(reportWith({ ...entry, ID: 7 }))).toContain('entry 1 of Misconfigurations has no ID');
  });

  it('names no object with dots in its name as a field', () => {
    const [finding] = findings(
      reportWith({ ...entry, Message: "Pod 'web.v1' should set 'spec.hostPID'. See spec.. or ." }),
    );
    expect(finding?.fields).toEqual(['spec.hostPID']);
  });

  it('of any length is read in a moment', () => {
    const before = process.threadCpuUsage();
    const [finding] = findings(
      reportWith({
        ...entry,
        Message: 'spec.'.repeat(200_000),
        Resolution: '.'.repeat(1_000_000),
        Title: '\u001b['.repeat(500_000),
      }),
    );
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(500);
    expect(JSON.stringify(finding).length).toBeLessThan(5_000);
  });
});
