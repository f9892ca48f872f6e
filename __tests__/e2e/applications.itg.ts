/** Other applications than the default one, on real clusters. */
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at, listAt, textAt } from '../../src/lib/json.ts';
import { clusterInputs } from '../support/cluster-env.ts';
import { engineNow } from '../support/docker.ts';
import { fakeRunner, type StepResult } from '../support/runner.ts';
import { shopManifests } from '../support/shop.ts';

const COMMON = { ...clusterInputs(), comment: 'false', 'on-invalid': 'warn', requests: '60' };

async function report(result: StepResult): Promise<unknown> {
  const { readFile } = await import('node:fs/promises');
  expect(result.outputs['report-json'], result.log).not.toBe('');
  return JSON.parse(await readFile(result.outputs['report-json'] ?? '', 'utf8'));
}

describe('the production overlay', () => {
  test('runs two replicas of each application, spread over the workers, and both are accounted', async () => {
    const engine = engineNow();
    await using runner = await fakeRunner();
    const result = await runner.main({ inputs: { ...COMMON, overlay: 'production' } });
    expect(result.exitCode, result.log).toBe(0);
    const written = await report(result);
    const workloads = listAt(written, 'resources', 'value', 'workloads');
    const applications = workloads.filter((workload) => textAt(workload, 'group') === 'application');
    expect(
      applications.map((workload) => [
        textAt(workload, 'workload'),
        at(workload, 'replicas', 'desired'),
        at(workload, 'replicas', 'running', 'value', 'avg'),
      ]),
    ).toEqual([
      ['bar', 2, 2],
      ['foo', 2, 2],
    ]);
    await runner.post(result.state);
    expect(engine.added()).toEqual([]);
    expect(readdirSync(runner.temp)).toEqual([]);
  });
});

describe('a kustomization of the user', () => {
  test('is deployed with its image and put under load at its one target; a missed threshold fails the step after the report', async () => {
    await using runner = await fakeRunner();
    const directory = join(runner.temp, '..', 'workspace', 'deploy');
    const write = async (path: string, content: unknown): Promise<void> => {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), typeof content === 'string' ? content : JSON.stringify(content));
    };
    await write('base/shop/kustomization.yaml', { resources: ['shop.yaml'] });
    await write('base/shop/shop.yaml', shopManifests());
    await write('base/settings/kustomization.yaml', {
      configMapGenerator: [{ name: 'settings', files: ['shop.properties'], literals: ['COLOUR=blue'] }],
    });
    await write('base/settings/shop.properties', 'open=always\n');
    await write('components/settings/kustomization.yaml', {
      apiVersion: 'kustomize.config.k8s.io/v1alpha1',
      kind: 'Component',
      patches: [{ path: 'env.yaml', target: { kind: 'Deployment' } }],
    });
    const envFrom = [{ configMapRef: { name: 'settings' } }];
    await write('components/settings/env.yaml', [
      { op: 'add', path: '/spec/template/spec/containers/0/envFrom', value: envFrom },
    ]);
    await write('overlays/ci/kustomization.yaml', {
      namespace: 'shop',
      resources: ['../../base/shop', '../../base/settings'],
      components: ['../../components/settings'],
      patches: [{ patch: 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\nspec: {replicas: 2}\n' }],
    });
    const inputs = {
      manifests: 'deploy/overlays/ci',
      targets:
        '- {name: shop, host: shop.localhost, path: "/cart?id={{randomInt 1 9}}", expect: {body-contains: hello}}',
      thresholds: 'target(shop).p50 < 0.001ms, success >= 99%',
    };
    const result = await runner.main({ inputs: { ...COMMON, ...inputs } });
    const written = await report(result);
    expect(
      listAt(written, 'load', 'targets').map((target) => [textAt(target, 'name'), at(target, 'failures')]),
    ).toEqual([['shop', 0]]);
    const shop = listAt(written, 'resources', 'value', 'workloads').find(
      (workload) => textAt(workload, 'workload') === 'shop',
    );
    expect(at(shop, 'replicas', 'desired')).toBe(2);
    const missed = listAt(written, 'thresholds').map((threshold) => textAt(threshold, 'status'));
    expect(missed).toEqual(['fail', 'pass']);
    if (result.outputs['verdict'] === 'fail') expect(result.exitCode).toBe(1);
    else expect(result.outputs['verdict']).toBe('invalid');
    await runner.post(result.state);
    expect(readdirSync(runner.temp)).toEqual([]);
  });
});
