/** The real kubectl on kustomizations: what it renders, and that it starts and fetches nothing. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadAll } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderApplication, secludedEnvironment } from '../../src/kubernetes/render.ts';
import { createRedactor } from '../../src/redaction/redact.ts';
import type { Io } from '../../src/system/io.ts';
import { realIo } from '../../src/system/real-io.ts';
import { hashFile, verifiedPrograms } from '../../src/system/verified-programs.ts';
import { fakeIo } from '../support/fake-io.ts';
import { settingsOf } from '../support/load-settings.ts';

const kubectl = execFileSync('which', ['kubectl'], { encoding: 'utf8' }).trim();

let root = '';
let io: Io;
let recorder: Server;
const heard: string[] = [];
let pathBefore = '';

beforeEach(async () => {
  verifiedPrograms.add(kubectl, await hashFile(kubectl));
  root = realpathSync(mkdtempSync(join(tmpdir(), 'kustomize-')));
  mkdirSync(join(root, 'work'), { mode: 0o700 });
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin', 'git'), `#!/bin/sh\necho "$@" >> ${join(root, 'git-calls')}\nexit 1\n`);
  chmodSync(join(root, 'bin', 'git'), 0o755);
  pathBefore = process.env['PATH'] ?? '';
  process.env['PATH'] = `${join(root, 'bin')}:${pathBefore}`;
  io = realIo({
    log: fakeIo(() => undefined).log,
    redactor: createRedactor(),
    workDir: join(root, 'work'),
    signal: new AbortController().signal,
  });
  recorder = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: fetched}\n');
  });
  await new Promise<void>((resolve) => recorder.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  process.env['PATH'] = pathBefore;
  recorder.close();
  rmSync(root, { recursive: true });
  heard.length = 0;
});

function write(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

const render = async (manifests: string) => {
  const settings = settingsOf({
    cluster: 'kind',
    manifests,
    targets: 'shop.localhost',
    ingress: 'none',
    monitor: 'false',
  });
  return (await renderApplication(io, kubectl, settings.app)).application;
};

const deployment = (name: string) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name },
  spec: {
    selector: { matchLabels: { app: name } },
    template: { metadata: { labels: { app: name } }, spec: { containers: [{ name, image: 'example/web:1' }] } },
  },
});

describe('a kustomization of several bases, components, generators, transformers and patches', () => {
  it('renders to what kubectl makes of the original', async () => {
    mkdirSync(join(root, '.git'));
    write('deploy/base/web/kustomization.yaml', {
      resources: ['deployment.yaml'],
      images: [{ name: 'example/web', newTag: '2' }],
    });
    write('deploy/base/web/deployment.yaml', deployment('web'));
    write('deploy/base/api/kustomization.yml', {
      resources: ['deployment.yaml'],
      namePrefix: 'team-',
      replicas: [{ name: 'api', count: 3 }],
    });
    write('deploy/base/api/deployment.yaml', deployment('api'));
    write('deploy/components/logging/Kustomization', {
      apiVersion: 'kustomize.config.k8s.io/v1alpha1',
      kind: 'Component',
      patches: [{ path: 'patch.yaml', target: { kind: 'Deployment' } }],
    });
    write('deploy/components/logging/patch.yaml', [
      { op: 'add', path: '/metadata/annotations', value: { logging: 'on' } },
    ]);
    write('deploy/overlays/prod/kustomization.yaml', {
      namespace: 'prod',
      resources: ['../../base/web', '../../base/api', 'config.yaml'],
      components: ['../../components/logging'],
      configMapGenerator: [
        {
          name: 'settings',
          files: ['app.properties', 'other.txt=app.properties'],
          envs: ['app.env'],
          literals: ['COLOUR=blue'],
        },
      ],
      secretGenerator: [{ name: 'password', literals: ['password=not-a-secret'] }],
      patches: [{ patch: 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: 2}\n' }],
      patchesStrategicMerge: [
        'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  minReadySeconds: 3\n',
        'merge.yaml',
      ],
      replacements: [
        {
          source: { kind: 'ConfigMap', name: 'plain', fieldPath: 'data.host' },
          targets: [
            {
              select: { kind: 'Deployment', name: 'web' },
              fieldPaths: ['metadata.annotations.host'],
              options: { create: true },
            },
          ],
        },
      ],
      transformers: [
        'suffix.yaml',
        'apiVersion: builtin\nkind: AnnotationsTransformer\nmetadata: {name: a}\nannotations: {by: us}\nfieldSpecs: [{path: metadata/annotations, create: true}]\n',
      ],
      generators: ['generated.yaml'],
      labels: [{ pairs: { team: 'shop' }, includeSelectors: true }],
    });
    write('deploy/overlays/prod/config.yaml', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'plain' },
      data: { host: 'shop' },
    });
    write('deploy/overlays/prod/app.properties', 'a=1\n');
    write('deploy/overlays/prod/app.env', 'MODE=fast\n');
    write('deploy/overlays/prod/merge.yaml', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'team-api' },
      spec: { paused: false },
    });
    write('deploy/overlays/prod/suffix.yaml', {
      apiVersion: 'builtin',
      kind: 'SuffixTransformer',
      metadata: { name: 's' },
      suffix: '-v1',
      fieldSpecs: [{ path: 'metadata/name' }],
    });
    write('deploy/overlays/prod/generated.yaml', {
      apiVersion: 'builtin',
      kind: 'ConfigMapGenerator',
      metadata: { name: 'made' },
      files: ['app.properties'],
    });
    const path = join(root, 'deploy', 'overlays', 'prod');
    const original = loadAll(execFileSync(kubectl, ['kustomize', path], { encoding: 'utf8' }));
    expect(original.length).toBeGreaterThan(5);
    expect(await render(path)).toEqual(original);
  });

  it('has kubectl name a cycle by the folders that the user knows', async () => {
    mkdirSync(join(root, '.git'));
    write('a/kustomization.yaml', { resources: ['../b'] });
    write('b/kustomization.yaml', { resources: ['../a'] });
    await expect(render(join(root, 'a'))).rejects.toMatchObject({ message: expect.stringMatching(/cycle.*\/[ab]\b/) });
  });
});

describe('what a kustomization names elsewhere', () => {
  const references = (port: number) => [
    `http://127.0.0.1:${port}/a.yaml`,
    `http://127.0.0.1:${port}/team/repository?ref=main`,
    'github.com/example/repository',
  ];

  it('starts no git and sends no request', async () => {
    mkdirSync(join(root, '.git'));
    const { port } = recorder.address() as AddressInfo;
    for (const field of [
      'resources',
      'bases',
      'components',
      'crds',
      'configurations',
      'generators',
      'transformers',
      'validators',
    ]) {
      for (const reference of references(port)) {
        write('app/kustomization.yaml', { [field]: [reference] });
        await expect(render(join(root, 'app')), `${field}: ${reference}`).rejects.toMatchObject({
          code: 'manifests-invalid',
        });
      }
    }
    for (const entry of [{ patches: [{ path: references(port)[0] }] }, { openapi: { path: references(port)[0] } }]) {
      write('app/kustomization.yaml', entry);
      await expect(render(join(root, 'app'))).rejects.toMatchObject({ code: 'manifests-invalid' });
    }
    expect(heard).toEqual([]);
    expect(existsSync(join(root, 'git-calls'))).toBe(false);
  });

  it('would start no git either if it came to kubectl', async () => {
    write('app/kustomization.yaml', { resources: ['github.com/example/repository'] });
    const args = ['kustomize', join(root, 'app')];
    // With the runner's own environment git is started, so that this test can tell.
    execFileSync('sh', ['-c', `${kubectl} kustomize ${join(root, 'app')} 2>/dev/null || true`]);
    expect(readFileSync(join(root, 'git-calls'), 'utf8')).toContain('init');
    rmSync(join(root, 'git-calls'));
    const result = await io.run({ file: kubectl, args, env: secludedEnvironment(io), deadlineMs: 60_000 });
    expect(result.exitCode).not.toBe(0);
    expect(existsSync(join(root, 'git-calls'))).toBe(false);
  });
});
