/** From a scanner's lines and fields to a path in the object, and to what the finding is about. */
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/kubernetes/objects/manifests.ts';
import { pathOfFinding, subjectOf } from '../../src/scan/locate-finding.ts';
import { renderedText } from '../../src/scan/rendered-text.ts';

const DEPLOYMENT = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    template: {
      spec: {
        hostNetwork: true,
        containers: [
          { name: 'app', image: 'a:1', ports: [{ name: 'x' }, { containerPort: 80, hostPort: 80 }] },
          { name: 'side', image: 'b:1', securityContext: { privileged: true } },
        ],
      },
    },
  },
} as unknown as Manifest;

const { text, paths } = renderedText(DEPLOYMENT);
const lines = text.split('\n');
const lineOf = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
const CONTAINERS = ['spec', 'template', 'spec', 'containers'];
const app = { startLine: lineOf('"app"'), endLine: lineOf('"hostPort"') };
const side = { startLine: lineOf('"side"'), endLine: lineOf('"privileged"') };

describe('pathOfFinding', () => {
  it.each([
    [
      'a field that is not there and should be, in what the lines are about',
      { ...app, fields: ['securityContext.privileged'] },
      [...CONTAINERS, 0, 'securityContext', 'privileged'],
    ],
    [
      'the field that is wrong',
      { ...side, fields: ['securityContext.privileged'] },
      [...CONTAINERS, 1, 'securityContext', 'privileged'],
    ],
    [
      'the element of a list that has the field',
      { ...app, fields: ['ports[*].hostPort'] },
      [...CONTAINERS, 0, 'ports', 1, 'hostPort'],
    ],
    [
      'a field that is named from the root',
      { fields: ['spec.template.spec.hostNetwork'] },
      ['spec', 'template', 'spec', 'hostNetwork'],
    ],
    ['the object, when nothing is known', { fields: [] }, []],
    ['the object, for lines that it does not have', { startLine: 4711, endLine: 4712, fields: ['spec.such'] }, []],
    ['one line', { startLine: lineOf('"hostNetwork"'), fields: [] }, ['spec', 'template', 'spec', 'hostNetwork']],
  ])('is %s', (_what, place, path) => expect(pathOfFinding(DEPLOYMENT, paths, place)).toEqual(path));
});

describe('subjectOf', () => {
  it('names object and container, and nothing that a build changes', () => {
    expect(subjectOf(DEPLOYMENT, [...CONTAINERS, 1, 'image'])).toBe('Deployment shop/web container side');
    expect(subjectOf(DEPLOYMENT, ['spec'])).toBe('Deployment shop/web');
    const generated = (name: string): Manifest => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
    expect(subjectOf(generated('settings-5g98bf4gk2'), [])).toBe(subjectOf(generated('settings-2h9kt7m4cc'), []));
  });
});

describe('a field that is named from the root', () => {
  const ROLE = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'admin' },
    rules: [
      { resources: ['configmaps'], verbs: ['get'] },
      { resources: ['*'], verbs: ['get'] },
    ],
  } as unknown as Manifest;

  it('is that of the element that the lines are about', () => {
    const rendered = renderedText(ROLE);
    const startLine = rendered.text.split('\n').findIndex((line) => line.includes('"*"')) + 1;
    const place = { startLine: startLine - 1, endLine: startLine + 1, fields: ['rules.resources'] };
    expect(pathOfFinding(ROLE, rendered.paths, place).slice(0, 3)).toEqual(['rules', 1, 'resources']);
  });

  it('is found below the job of a CronJob', () => {
    const job = { spec: { template: { spec: { hostNetwork: true } } } };
    const cron = {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: 'c' },
      spec: { jobTemplate: job },
    } as unknown as Manifest;
    const path = pathOfFinding(cron, renderedText(cron).paths, { fields: ['spec.template.spec.hostNetwork'] });
    expect(path).toEqual(['spec', 'jobTemplate', 'spec', 'template', 'spec', 'hostNetwork']);
  });
});
