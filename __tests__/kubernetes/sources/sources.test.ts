/** Where the values of rendered manifests were written. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { loadAll } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyKustomization } from '../../../src/kubernetes/kustomization/copy-kustomization.ts';
import { openSourceTree } from '../../../src/kubernetes/kustomization/source-tree.ts';
import { manifestsAmong } from '../../../src/kubernetes/objects/manifests.ts';
import { sourcesOf } from '../../../src/kubernetes/sources/sources.ts';
import type { Path } from '../../../src/kubernetes/sources/statement.ts';
import { anyFile } from '../../../src/system/input-files.ts';
import { FIXTURES, groupOf, installedKubectl, located, locator, RECORDED, recordedOutput } from './support.ts';

const NAMES = ['shop', 'twice', 'builtins'] as const satisfies readonly (keyof typeof RECORDED)[];

const SETTINGS = 'ConfigMap shop-settings-p-b2tm4278cb';
const TOKEN = 'Secret token-p-55ff4k8ggt';
const container = (index: number, rest: string) => `spec.template.spec.containers.${index}.${rest}`;

/** An object, a path in it, and the line that says so. */
type Case = readonly [object: string, path: string, line: string];

const SHOP: Readonly<Record<string, readonly Case[]>> = {
  "an object's own document": [
    ['Deployment shop-web-p', '', 'shop/base/web/web.yaml:2: apiVersion: apps/v1'],
    ['Deployment shop-web-p', 'metadata.name', 'shop/base/web/web.yaml:5: name: web'],
    ['Deployment shop-web-p', 'spec.replicas', 'shop/base/web/web.yaml:11: replicas: 1'],
    [
      'Deployment shop-web-p',
      container(0, 'securityContext.allowPrivilegeEscalation'),
      'shop/base/web/web.yaml:24: allowPrivilegeEscalation: true',
    ],
    ['Deployment shop-web-p', container(0, 'ports.0.containerPort'), 'shop/base/web/web.yaml:27: containerPort: 8080'],
    // The rendered name has the hash of the content.
    ['Deployment shop-web-p', container(0, 'envFrom.0.configMapRef.name'), 'shop/base/web/web.yaml:33: name: settings'],
    ['ConfigMap certificate-p', 'data.issuer', 'shop/components/tls/certificate.yaml:6: issuer: test'],
  ],
  'a later document of a file': [['Service shop-web-p', 'spec.ports.0.port', 'shop/base/web/web.yaml:52: - port: 80']],
  'an item of a List': [
    ['ServiceAccount shop-writer-p', '', 'shop/base/web/accounts.yaml:8: - apiVersion: v1'],
    ['ClusterRole shop-reader-p', 'rules.1.verbs.0', "shop/base/web/accounts.yaml:23: verbs: ['*']"],
  ],
  'a file of JSON': [
    ['StatefulSet shop-queue-p', container(0, 'image'), 'shop/base/web/queue.json:14: "image": "example/queue:1" }'],
  ],
  "YAML's merge key": [
    ['Deployment shop-web-p', container(2, 'securityContext.privileged'), 'shop/base/web/web.yaml:37: <<: *security'],
    ['Deployment shop-web-p', container(2, 'securityContext.runAsUser'), 'shop/base/web/web.yaml:38: runAsUser: 0'],
  ],
  'a merge patch in a file': [
    ['Deployment shop-web-p', container(0, 'resources.limits.cpu'), 'shop/base/web/limits.yaml:16: cpu: 100m'],
    ['Deployment shop-web-p', container(2, 'resources.limits.memory'), 'shop/base/web/limits.yaml:12: memory: 64Mi'],
    ['Service shop-web-p', 'spec.type', 'shop/overlays/production/service.yaml:6: type: LoadBalancer'],
  ],
  'the outermost of several patches': [
    [
      'Deployment shop-web-p',
      container(0, 'resources.limits.memory'),
      'shop/overlays/production/web.yaml:15: memory: 256Mi',
    ],
    [
      'Deployment shop-web-p',
      container(0, 'securityContext.privileged'),
      'shop/overlays/production/web.yaml:11: privileged: false',
    ],
    ['Deployment shop-web-p', container(0, 'env.0.value'), 'shop/overlays/production/web.yaml:18: value: safe'],
  ],
  'an inline patch, of a component too': [
    [
      'ServiceAccount shop-writer-p',
      'automountServiceAccountToken',
      'shop/overlays/production/kustomization.yaml:17: automountServiceAccountToken: false',
    ],
    [
      'Deployment shop-web-p',
      container(1, 'securityContext.capabilities.add.1'),
      'shop/components/tls/kustomization.yaml:22: add: [NET_ADMIN, SYS_ADMIN]',
    ],
  ],
  'a JSON patch': [
    ['Deployment shop-web-p', 'spec.template.spec.hostPID', 'shop/overlays/staging/root.json:2: { "op": "add",'],
    [
      'Deployment shop-web-p',
      'spec.template.spec.hostNetwork',
      'shop/overlays/staging/kustomization.yaml:13: - op: replace',
    ],
    // Kustomize put the component's container before those of the base, and this one after them.
    [
      'Deployment shop-web-p',
      container(3, 'securityContext.privileged'),
      'shop/overlays/staging/kustomization.yaml:22: privileged: true',
    ],
  ],
  'an entry of images, the last of several': [
    [
      'Deployment shop-web-p',
      container(0, 'image'),
      'shop/overlays/production/kustomization.yaml:24: - name: mirror.example/web',
    ],
    [
      'Deployment shop-web-p',
      container(2, 'image'),
      'shop/overlays/staging/kustomization.yaml:24: - name: example/log',
    ],
    ['Deployment shop-web-p', container(1, 'image'), 'shop/components/tls/kustomization.yaml:19: image: example/tls:1'],
  ],
  'other fields of a kustomization': [
    [
      'Deployment shop-web-p',
      'metadata.namespace',
      'shop/overlays/production/kustomization.yaml:1: namespace: production',
    ],
    ['Namespace production', 'metadata.name', 'shop/overlays/production/kustomization.yaml:1: namespace: production'],
    ['StatefulSet shop-queue-p', 'spec.replicas', 'shop/overlays/production/kustomization.yaml:21: - name: queue'],
    [
      'Deployment shop-web-p',
      'spec.template.metadata.labels.tier',
      'shop/overlays/production/kustomization.yaml:8: tier: front',
    ],
  ],
  'a generator': [
    [SETTINGS, '', 'shop/base/web/kustomization.yaml:9: - name: settings'],
    [SETTINGS, 'metadata.name', 'shop/base/web/kustomization.yaml:9: - name: settings'],
    [SETTINGS, 'data.COLOUR', 'shop/base/web/kustomization.yaml:11: - COLOUR=blue'],
    [SETTINGS, 'data.SIZE', 'shop/overlays/production/kustomization.yaml:30: - SIZE=large'],
    [SETTINGS, 'data.RETRIES', 'shop/base/web/settings.env:3: RETRIES=2'],
    [TOKEN, 'immutable', 'shop/overlays/production/kustomization.yaml:32: - name: token'],
    [TOKEN, 'type', 'shop/overlays/production/kustomization.yaml:33: type: Opaque'],
    [TOKEN, 'metadata.labels.kind', 'shop/overlays/production/kustomization.yaml:36: kind: token'],
    [TOKEN, 'data.key', 'shop/overlays/production/kustomization.yaml:38: - key=value'],
  ],
  'the most of the path, where nothing says all of it': [
    [
      'Deployment shop-web-p',
      container(0, 'securityContext.readOnlyRootFilesystem'),
      'shop/base/web/web.yaml:22: securityContext: &security',
    ],
    // Two patches have the container as well.
    ['Deployment shop-web-p', container(0, 'livenessProbe.httpGet'), 'shop/base/web/web.yaml:20: - name: web'],
    ['Deployment shop-web-p', container(2, 'resources.limits.cpu'), 'shop/base/web/limits.yaml:11: limits:'],
    ['ServiceAccount shop-reader-p', 'secrets.0', 'shop/base/web/accounts.yaml:4: - apiVersion: v1'],
  ],
};

describe.each(Object.entries(SHOP))('a value is located in %s', (_where, cases) => {
  const locate = located('shop');
  it.each(cases)('%s %s', (object, path, line) => expect(locate(object, path)).toBe(line));
});

describe('data from a file', () => {
  it('is located at its beginning', () => {
    const locate = located('shop');
    for (const key of ['page.html', 'other.html'])
      expect(locate(SETTINGS, ['data', key])).toBe('shop/base/web/page.html:1: <h1>shop</h1>');
  });
});

describe('a base that is used twice', () => {
  const locate = located('twice');
  const user = container(0, 'securityContext.runAsUser');
  const cases: readonly Case[] = [
    ['Deployment blue-app', user, 'twice/base/app.yaml:16: runAsUser: 0'],
    ['Deployment green-app', user, 'twice/green.yaml:4: - op: replace'],
    ['Deployment blue-app', container(0, 'image'), 'twice/base/app.yaml:14: image: example/app:1'],
    [
      'Deployment green-app',
      container(0, 'image'),
      "twice/green/kustomization.yaml:3: images: [{ name: example/app, newTag: '2' }]",
    ],
    [
      'Deployment blue-app',
      'spec.template.spec.shareProcessNamespace',
      'twice/blue/kustomization.yaml:12: spec: { shareProcessNamespace: true }',
    ],
    ['Deployment green-app', 'spec.template.spec.shareProcessNamespace', 'twice/base/app.yaml:11: spec:'],
    // What a patch took away.
    [
      'Deployment green-app',
      container(0, 'securityContext.readOnlyRootFilesystem'),
      'twice/green.yaml:7: - op: remove',
    ],
    ['Ingress https', 'spec.rules.1.http.paths.0.path', 'twice/https.yaml:16: http: *paths'],
    [
      'Ingress https',
      'metadata.labels.zone',
      `twice/kustomization.yaml:11: patch: '[{"op": "add", "path": "/metadata/labels", "value": {"zone": "b"}}]'`,
    ],
  ];
  it.each(cases)('is located by the way on which it came: %s %s', (object, path, line) =>
    expect(locate(object, path)).toBe(line),
  );
});

describe('generators and transformers with a configuration of their own', () => {
  const locate = located('builtins');
  const cases: readonly Case[] = [
    ['Pod a-app', 'spec.hostNetwork', 'builtins/host.yaml:4: spec: { hostNetwork: true }'],
    ['Pod a-app', 'spec.hostIPC', 'builtins/patches.yaml:10: hostIPC: true'],
    ['Pod a-app', 'spec.activeDeadlineSeconds', 'builtins/kustomization.yaml:22: activeDeadlineSeconds: 60'],
    [
      'Pod a-app',
      'spec.containers.0.image',
      'builtins/kustomization.yaml:10: imageTag: { name: example/app, newTag: "2" }',
    ],
    [
      'Pod a-app',
      'metadata.namespace',
      'builtins/kustomization.yaml:26: metadata: { name: namespace, namespace: shop }',
    ],
    ['Pod a-app', 'metadata.labels.team', 'builtins/kustomization.yaml:39: team: shop'],
    [
      'Pod a-other',
      'spec.containers.0.image',
      'builtins/plain.yaml:14: spec: { containers: [{ name: other, image: example/other }] }',
    ],
    ['Secret a-token-6k456gh7m4', 'data.key', 'builtins/generator.yaml:7: - key=b'],
  ];
  it.each(cases)('are located: %s %s', (object, path, line) => expect(locate(object, path)).toBe(line));
});

/** Every text, number and flag in a value, with its path. */
function leaves(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    leaves(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

describe('every value', () => {
  /** What is written in another way than it was rendered, besides names and what is generated. */
  const OTHERWISE: Readonly<Record<keyof typeof RECORDED, readonly string[]>> = {
    shop: [
      // The name of what is generated, two images, aliases, operations, and an entry of replicas.
      container(0, 'envFrom.0.configMapRef.name'),
      container(0, 'image'),
      container(2, 'image'),
      container(2, 'securityContext.allowPrivilegeEscalation'),
      container(2, 'securityContext.privileged'),
      'spec.template.spec.hostNetwork',
      'spec.template.spec.hostPID',
      'spec.replicas',
    ],
    twice: [
      container(0, 'image'),
      container(0, 'securityContext.runAsUser'),
      ...['service.name', 'service.port.number'].map((rest) => `spec.rules.1.http.paths.0.backend.${rest}`),
      'spec.rules.1.http.paths.0.pathType',
    ],
    builtins: ['spec.containers.0.image'],
  };

  it.each(NAMES)('is located in a line that holds it: %s', (name) => {
    const { manifests, originals } = groupOf(FIXTURES, RECORDED[name].folder, recordedOutput(name));
    const locate = locator({ manifests, sources: sourcesOf([{ manifests, originals }]), root: FIXTURES });
    const otherwise = manifests.flatMap((manifest) => {
      const object = `${manifest.kind} ${manifest.metadata?.name}`;
      const isGenerated = manifest.kind === 'Secret' || object === SETTINGS;
      return leaves(manifest)
        .filter(([path, value]) => !locate(object, path).includes(String(value).trim()))
        .map(([path]) => path.join('.'))
        .filter(
          (path) => path !== 'metadata.name' && !(isGenerated && /^(apiVersion|kind|type|data\.\w+)$/.test(path)),
        );
    });
    expect(new Set(otherwise)).toEqual(new Set(OTHERWISE[name]));
  });
});

describe('sources', () => {
  let root = '';
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'sources-')));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, content: unknown): void {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }

  it('know a folder of plain manifests, and the object whose name a replacement gave', () => {
    write('app/a.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: {name: placeholder}\nstringData:\n  key: value\n');
    const rendered = 'apiVersion: v1\nkind: Secret\nmetadata: {name: real}\nstringData: {key: value}\n';
    const group = groupOf(root, 'app', rendered);
    const locate = locator({ manifests: group.manifests, sources: sourcesOf([group]), root });
    expect(locate('Secret real', 'stringData.key')).toBe('app/a.yaml:5: key: value');
  });

  it('know nothing of an object that was not rendered', () => {
    write('app/a.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n');
    const group = groupOf(root, 'app', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n');
    const other = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'b' } };
    expect(sourcesOf([group]).locate(other, ['metadata'])).toBeUndefined();
  });

  it('lead to files that were copied only, whatever annotations say', () => {
    const pod = (name: string, origin: string) => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, annotations: { 'config.kubernetes.io/origin': origin } },
    });
    const origins = [
      'path: ../../../../etc/passwd\n',
      'path: /etc/passwd',
      'path: ../folder-0/file-1\nrepo: https://example.com/a',
      'configuredIn: ../../etc/passwd\nconfiguredBy: {kind: ConfigMapGenerator}',
      '- a list',
    ];
    const pods = origins.map((origin, index) => pod(`pod-${index}`, origin));
    for (const [index, each] of pods.entries()) write(`app/${index}.yaml`, each);
    const group = groupOf(root, 'app', pods.map((each) => JSON.stringify(each)).join('\n---\n'));
    const sources = sourcesOf([group]);
    for (const [index, manifest] of group.manifests.entries())
      for (const path of [[], ['metadata', 'annotations', 'config.kubernetes.io/origin'], ['spec']])
        expect(sources.locate(manifest, path)).toEqual({ file: join(root, 'app', `${index}.yaml`), line: 1 });
  });

  it('give up on folders that include one another again and again, and soon', () => {
    const levels = 40;
    for (let level = 0; level < levels; level++)
      for (const half of ['a', 'b'])
        write(`${level}${half}/kustomization.yaml`, { resources: [`../${level + 1}a`, `../${level + 1}b`] });
    for (const half of ['a', 'b']) write(`${levels}${half}/kustomization.yaml`, { namePrefix: half });
    const group = groupOf(root, '0a', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n');
    const started = performance.now();
    expect(sourcesOf([group]).locate(group.manifests[0] ?? expect.fail(), [])).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('read nothing until a value is located', () => {
    write('app/a.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n');
    const { manifests, originals } = groupOf(root, 'app', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n');
    let reads = 0;
    const contents = new Map(originals.contents);
    contents.get = (file) => {
      reads += 1;
      return originals.contents.get(file);
    };
    const sources = sourcesOf([{ manifests, originals: { ...originals, contents } }]);
    expect(reads).toBe(0);
    for (const path of [['kind'], ['metadata']]) sources.locate(manifests[0] ?? expect.fail(), path);
    expect(reads).toBe(1);
  });
});

const kubectl = installedKubectl();

/** What kubectl renders; its words about fields that are deprecated go nowhere. */
const kustomize = (folder: string): string =>
  execFileSync(kubectl ?? '', ['kustomize', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const REPOSITORY = join(import.meta.dirname, '../../..');

describe.skipIf(kubectl === undefined)('kubectl', () => {
  let target = '';
  beforeEach(() => {
    target = mkdtempSync(join(tmpdir(), 'sources-'));
  });
  afterEach(() => rmSync(target, { recursive: true }));

  it.each(NAMES)('prints what was recorded, of the fixture and of its copy: %s', (name) => {
    const path = join(FIXTURES, RECORDED[name].folder);
    const tree = openSourceTree(path, { workspace: FIXTURES, files: anyFile });
    const { directory } = copyKustomization(tree, path, target);
    const recorded = loadAll(recordedOutput(name));
    expect(loadAll(kustomize(path))).toEqual(recorded);
    expect(loadAll(kustomize(directory))).toEqual(recorded);
  });

  it.each([
    ...NAMES.map((name) => [FIXTURES, RECORDED[name].folder] as const),
    ...['echo/base', 'echo/overlays/production', 'ingress', 'monitoring'].map(
      (folder) => [REPOSITORY, `manifests/${folder}`] as const,
    ),
  ])('says the same about where objects come from, when it is asked: %s/%s', (root, folder) => {
    const path = join(root, folder);
    const tree = openSourceTree(path, { workspace: root, files: anyFile });
    const { directory, withSources, originals } = copyKustomization(tree, path, target);
    const plain = manifestsAmong(loadAll(kustomize(directory)), folder);
    const file = join(directory, 'kustomization.yaml');
    const kustomization: unknown = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(Object.assign({}, kustomization, { buildMetadata: ['originAnnotations'] })));
    const annotated = manifestsAmong(loadAll(kustomize(directory)), folder);
    const sources = sourcesOf([{ manifests: plain, originals }]);
    expect(annotated.length).toBeGreaterThan(0);
    for (const [index, { metadata }] of annotated.entries()) {
      const origin = String(Reflect.get(metadata?.annotations ?? {}, 'config.kubernetes.io/origin'));
      const named = /^(?:path|configuredIn): (.*)$/m.exec(origin)?.[1] ?? '';
      // A path within the copy: `kustomization.yaml` itself is one in its first folder.
      const known = withSources(named.includes('/') ? named : `folder-0/${named}`);
      const found = sources.locate(plain[index] ?? expect.fail(), []);
      const shown = relative(root, found?.file ?? '');
      // Of a generator's own configuration the copy knows the folder.
      expect([shown, dirname(shown)]).toContain(known);
    }
  });
});
