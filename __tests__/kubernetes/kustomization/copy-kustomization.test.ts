/** What becomes of a kustomization before kubectl sees it. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyKustomization } from '../../../src/kubernetes/kustomization/copy-kustomization.ts';
import {
  BUILTINS,
  type Fields,
  KUSTOMIZATION,
  type Shape,
} from '../../../src/kubernetes/kustomization/kustomization-shape.ts';
import { openSourceTree } from '../../../src/kubernetes/kustomization/source-tree.ts';
import { anyFile, jobFiles } from '../../../src/system/input-files.ts';

let root = '';
let workspace = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'kustomization-')));
  workspace = join(root, 'workspace');
  mkdirSync(join(workspace, '.git'), { recursive: true });
  writeFileSync(join(root, 'outside.yaml'), 'kind: Outside');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: unknown): void {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

/** Copies, and reads back what kubectl would. */
function copied(path: string): {
  readonly folder: string;
  readonly root: Readonly<Record<string, unknown>>;
  readonly all: readonly string[];
} {
  const target = join(root, `copy-${readdirSync(root).length}`);
  const { directory } = copyKustomization(
    openSourceTree(join(workspace, path), { workspace, files: anyFile }),
    join(workspace, path),
    target,
  );
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    folder: directory,
    root: JSON.parse(readFileSync(join(directory, 'kustomization.yaml'), 'utf8')),
    all: files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  };
}

function refusal(path: string): string {
  try {
    copied(path);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error('it was not refused');
}

/** A value of a shape whose every reference is `reference`; undefined when the shape has none. */
function withReference(shape: Shape, reference: string): unknown {
  switch (shape.kind) {
    case 'data':
    case 'yaml':
    case 'refused':
      return undefined;
    case 'list': {
      const element = withReference(shape.of, reference);
      return element === undefined ? undefined : [element];
    }
    case 'mapping': {
      const entries = Object.entries(shape.fields).map(
        ([key, field]) => [key, withReference(field, reference)] as const,
      );
      const found = entries.find(([, value]) => value !== undefined);
      return found === undefined ? undefined : { [found[0]]: found[1] };
    }
    case 'keyed-file':
      return `key=${reference}`;
    default:
      return reference;
  }
}

/** Every field with a reference, those in mappings apart. */
function referringFields(fields: Fields): readonly (readonly [string, (reference: string) => unknown])[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const inner = shape.kind === 'list' && shape.of.kind === 'mapping' ? shape.of.fields : undefined;
    if (inner === undefined) {
      return withReference(shape, 'x') === undefined
        ? []
        : [[name, (reference: string) => ({ [name]: withReference(shape, reference) })] as const];
    }
    return referringFields(inner).map(
      ([field, value]) => [`${name}.${field}`, (reference: string) => ({ [name]: [value(reference)] })] as const,
    );
  });
}

const FIELDS = referringFields(KUSTOMIZATION);

describe('every field of a kustomization that takes a path', () => {
  it('is among those that are tried here', () => {
    expect(FIELDS.map(([name]) => name)).toEqual([
      'openapi',
      'patchesStrategicMerge',
      'patchesJson6902.path',
      'patches.path',
      'replacements.path',
      'resources',
      'components',
      'crds',
      'bases',
      'configMapGenerator.files',
      'configMapGenerator.envs',
      'configMapGenerator.env',
      'secretGenerator.files',
      'secretGenerator.envs',
      'secretGenerator.env',
      'configurations',
      'generators',
      'transformers',
      'validators',
    ]);
  });

  const remote = [
    'https://example.com/a.yaml',
    'http://127.0.0.1:1/a.yaml',
    'github.com/example/repository//base?ref=main',
    'git@example.com:team/repository',
    'git::https://example.com/repository',
    'ssh://example.com/repository',
    'file:///etc/hostname',
  ];
  it.each(FIELDS)('refuses what is not in the repository: %s', (name, kustomizationWith) => {
    for (const reference of remote) {
      write('app/kustomization.yaml', kustomizationWith(reference));
      expect(refusal('app'), `${name}: ${reference}`).toMatch(
        /app\/kustomization\.yaml:1:\d+: \w+.*earlier step of the workflow/s,
      );
    }
  });

  it.each(FIELDS)('refuses paths that lead out, to git, or to a device: %s', (_name, kustomizationWith) => {
    write('.git/config', 'secret');
    symlinkSync(join(root, 'outside.yaml'), join(workspace, 'link.yaml'));
    write('app/x', '');
    symlinkSync('../.git', join(workspace, 'app', 'innocent'));
    execFileSync('mkfifo', [join(workspace, 'app', 'fifo')]);
    const cases = [
      ['../../outside.yaml', 'is outside of'],
      ['../link.yaml', 'is outside of'],
      ['../.git/config', 'belongs to git'],
      ['innocent/config', 'belongs to git'],
      ['/etc/hostname', 'relative to the kustomization'],
      ['missing.yaml', 'does not exist'],
      ['fifo', 'a named pipe, and neither a file nor a folder'],
    ] as const;
    for (const [reference, why] of cases) {
      write('app/kustomization.yaml', kustomizationWith(reference));
      expect(refusal('app'), reference).toContain(why);
    }
  });

  it.each(FIELDS)(
    'names a copy in a folder of the run, whatever the original is called: %s',
    (_name, kustomizationWith) => {
      // Kustomize takes this for an address before it looks for a folder of that name.
      const name = 'github.com/example/repository';
      const isFolder = /resources|components|bases/.test(_name);
      const content = { apiVersion: 'builtin', kind: 'HashTransformer', metadata: { name: 'x' } };
      if (isFolder) write(`app/${name}/kustomization.yaml`, { namePrefix: 'a-' });
      else write(`app/${name}`, content);
      write('app/kustomization.yaml', kustomizationWith(name));
      const { all } = copied('app');
      expect(all.join('\n')).not.toContain('github');
      expect(all.length).toBeGreaterThan(1);
    },
  );
});

describe('copyKustomization', () => {
  it('keeps bases, components, generators and patches, under names of its own', () => {
    write('deploy/overlays/prod/kustomization.yaml', {
      resources: ['../../base', 'extra.yaml'],
      components: ['../../components/logging'],
      patches: [{ path: 'patch.yaml', target: { kind: 'Deployment' } }, { patch: 'inline: true' }],
      configMapGenerator: [
        { name: 'settings', files: ['config/app.properties', 'other=config/app.properties'], literals: ['a=1'] },
      ],
      patchesStrategicMerge: ['kind: Deployment\nmetadata: {name: web}\n'],
      labels: [{ pairs: { team: 'shop' } }],
    });
    write('deploy/overlays/prod/extra.yaml', 'kind: Extra');
    write('deploy/overlays/prod/patch.yaml', 'kind: Patch');
    write('deploy/overlays/prod/config/app.properties', 'colour=blue');
    write('deploy/base/kustomization.yml', 'resources:\n  - web.yaml\n');
    write('deploy/base/web.yaml', 'kind: Web');
    write('deploy/components/logging/Kustomization', 'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\n');
    const { root: kustomization, folder, all } = copied('deploy/overlays/prod');
    expect(kustomization).toMatchObject({
      resources: [expect.stringMatching(/^\.\.\/folder-\d+$/), expect.stringMatching(/^file-\d+$/)],
      components: [expect.stringMatching(/^\.\.\/folder-\d+$/)],
      patches: [
        { path: expect.stringMatching(/^file-\d+$/), target: { kind: 'Deployment' } },
        { patch: 'inline: true' },
      ],
      configMapGenerator: [
        {
          name: 'settings',
          literals: ['a=1'],
          files: [expect.stringMatching(/^app\.properties=file-\d+$/), expect.stringMatching(/^other=file-\d+$/)],
        },
      ],
      patchesStrategicMerge: [expect.stringMatching(/^file-\d+$/)],
      labels: [{ pairs: { team: 'shop' } }],
    });
    for (const content of ['kind: Extra', 'kind: Patch', 'colour=blue', 'kind: Web']) expect(all).toContain(content);
    const { resources } = kustomization as { resources: string[] };
    const base: unknown = load(readFileSync(join(folder, resources[0] ?? '', 'kustomization.yaml'), 'utf8'));
    expect(base).toEqual({ resources: [expect.stringMatching(/^file-\d+$/)] });
  });

  it('tells every problem at once, with file, line and field', () => {
    write(
      'app/kustomization.yaml',
      'resources:\n  - missing.yaml\nhelmCharts:\n  - name: x\nResources: [a]\nnoSuchField: 1\n',
    );
    const message = refusal('app');
    expect(message).toContain('app/kustomization.yaml:2:5: resources[1]');
    expect(message).toContain('app/kustomization.yaml:4:3: helmCharts: charts are rendered by another program');
    expect(message).toContain('app/kustomization.yaml:5:1: Resources: there is no such field; did you mean resources?');
    expect(message).toContain('app/kustomization.yaml:6:1: noSuchField');
  });

  it('runs no plugin and no function, in a file or inline', () => {
    const plugins = [
      { apiVersion: 'example.com/v1', kind: 'Generator', metadata: { name: 'x' } },
      { apiVersion: 'example.com/v1', kind: 'LabelTransformer', metadata: { name: 'x' } },
      { apiVersion: 'builtin', kind: 'HelmChartInflationGenerator', metadata: { name: 'x' } },
      {
        apiVersion: 'builtin',
        kind: 'LabelTransformer',
        metadata: { name: 'x', annotations: { 'config.kubernetes.io/function': 'exec: {}' } },
      },
      { apiVersion: 'builtin', kind: 'LabelTransformer', metadata: { name: 'x', configFn: {} } },
      { apiVersion: 'builtin', kind: 'PatchTransformer', metadata: { name: 'x' }, Path: 'y' },
      { apiVersion: 'builtin', kind: 'toString' },
    ];
    for (const field of ['generators', 'transformers', 'validators']) {
      for (const plugin of plugins) {
        write('app/plugin.yaml', plugin);
        for (const entry of ['plugin.yaml', JSON.stringify(plugin)]) {
          write('app/kustomization.yaml', { [field]: [entry] });
          expect(refusal('app')).toMatch(
            /are programs, and are not run|would make a program of it|there is no such field/,
          );
        }
      }
    }
  });

  it('configures what kustomize has built in, and checks the files that its configuration names', () => {
    write('app/more.properties', 'a=1');
    write('app/settings.yaml', {
      apiVersion: 'builtin',
      kind: 'ConfigMapGenerator',
      metadata: { name: 's' },
      files: ['more.properties'],
    });
    write('app/kustomization.yaml', { generators: ['settings.yaml'] });
    expect(copied('app').all).toContainEqual(expect.stringMatching(/"files":\["more\.properties=file-\d+"\]/));
    write('app/settings.yaml', {
      apiVersion: 'builtin',
      kind: 'ConfigMapGenerator',
      metadata: { name: 's' },
      files: ['https://example.com/x'],
    });
    expect(refusal('app')).toContain('app/settings.yaml:1:');
    expect(Object.keys(BUILTINS)).not.toContain('HelmChartInflationGenerator');
  });

  it('makes a kustomization of a folder of YAML files and of a single file', () => {
    write('app/b.yml', 'kind: B');
    write('app/a.yaml', 'kind: A');
    write('app/notes.txt', 'notes');
    mkdirSync(join(workspace, 'app', 'folder.yaml'));
    const { root: kustomization, all } = copied('app');
    expect(kustomization).toEqual({
      resources: [expect.stringMatching(/^file-\d+$/), expect.stringMatching(/^file-\d+$/)],
    });
    expect(all).toHaveLength(3);
    expect(copied('app/a.yaml').all).toContain('kind: A');
    write('empty/notes.txt', '');
    expect(refusal('empty')).toContain('empty holds no YAML files');
  });

  it('takes no link out of the repository for a manifest of a folder', () => {
    write('app/a.yaml', 'kind: A');
    symlinkSync(join(root, 'outside.yaml'), join(workspace, 'app', 'b.yaml'));
    expect(refusal('app')).toContain('app/b.yaml is outside of');
  });

  it('follows links within the repository', () => {
    write('common/a.yaml', 'kind: A');
    mkdirSync(join(workspace, 'app'));
    symlinkSync('../common/a.yaml', join(workspace, 'app', 'a.yaml'));
    write('app/kustomization.yaml', 'resources: [a.yaml]');
    expect(copied('app').all).toContain('kind: A');
  });

  it('leaves cycles to kustomize, which names them', () => {
    write('a/kustomization.yaml', 'resources: [../b]');
    write('b/kustomization.yaml', 'resources: [../a]');
    expect(copied('a').all).toHaveLength(2);
  });

  it('is bounded in the number of files, in their sizes and in what is told', () => {
    write('app/a.yaml', 'kind: A');
    write('app/kustomization.yaml', { resources: Array.from({ length: 2_001 }, () => 'a.yaml') });
    expect(refusal('app')).toContain('more than 2000 files');
    write('app/a.yaml', Buffer.alloc(33 * 1024 * 1024, 'a').toString());
    write('app/kustomization.yaml', { resources: ['a.yaml'] });
    expect(refusal('app')).toContain('at most 33,554,432 (32 MiB) are read');
    write('app/a.yaml', Buffer.alloc(15 * 1024 * 1024, 'a').toString());
    write('app/kustomization.yaml', { resources: Array.from({ length: 5 }, () => 'a.yaml') });
    expect(refusal('app')).toContain('more than 64 MiB');
    write('app/kustomization.yaml', { resources: Array.from({ length: 1_000 }, (_, index) => `missing-${index}`) });
    expect(refusal('app')).toContain('and 990 more');
  });

  it('refuses aliases that stand for more than memory holds, in files and inline', () => {
    const levels = Array.from(
      { length: 8 },
      (_, level) => `x${level + 1}: &a${level + 1} [${Array.from({ length: 9 }, () => `*a${level}`).join()}]`,
    );
    const text = ['kind: A', 'x0: &a0 [1]', ...levels, ''].join('\n');
    write('app/a.yaml', text);
    for (const kustomization of [
      { resources: ['a.yaml'] },
      { patchesStrategicMerge: [text] },
      { patches: [{ patch: text }] },
    ]) {
      write('app/kustomization.yaml', kustomization);
      expect(refusal('app')).toContain('its aliases stand for more than 2000000 values');
    }
    write('app/a.yaml', 'kind: A\ncommon: &c {a: 1}\nfirst: *c\nsecond: *c\nscript: "a && b *"\n');
    write('app/kustomization.yaml', { resources: ['a.yaml'] });
    expect(copied('app').all).toHaveLength(2);
  });

  it('shows the sources of the copies in what kubectl says', () => {
    write('app/kustomization.yaml', 'resources: [a.yaml]');
    write('app/a.yaml', 'kind: A');
    const target = join(root, 'copy');
    const { withSources } = copyKustomization(
      openSourceTree(join(workspace, 'app'), { workspace, files: anyFile }),
      join(workspace, 'app'),
      target,
    );
    expect(
      withSources(
        `error: accumulating 'file-1': at ${target}/folder-0/file-1: bad; file-99 in ${target}/folder-0/kustomization.yaml`,
      ),
    ).toBe("error: accumulating 'app/a.yaml': at app/a.yaml: bad; file-99 in app/kustomization.yaml");
    const before = performance.now();
    withSources('a/'.repeat(500_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});

describe('openSourceTree', () => {
  it('has the nearest repository for its root, and never more than the workspace', () => {
    write('nested/.git', 'gitdir: ../.git/modules/nested');
    write('nested/app/a.yaml', 'kind: A');
    write('app/a.yaml', 'kind: A');
    expect(openSourceTree(join(workspace, 'nested', 'app'), { workspace, files: anyFile }).root).toBe(
      join(workspace, 'nested'),
    );
    expect(openSourceTree(join(workspace, 'app'), { workspace, files: anyFile }).root).toBe(workspace);
    rmSync(join(workspace, '.git'), { recursive: true });
    mkdirSync(join(root, '.git'));
    expect(openSourceTree(join(workspace, 'app'), { workspace, files: anyFile }).root).toBe(workspace);
  });

  it('is the folder alone for what belongs to no repository and lies outside of the workspace', () => {
    mkdirSync(join(root, 'elsewhere'));
    writeFileSync(join(root, 'elsewhere', 'a.yaml'), 'kind: A');
    const tree = openSourceTree(join(root, 'elsewhere', 'a.yaml'), { workspace, files: anyFile });
    expect(tree.root).toBe(join(root, 'elsewhere'));
    expect(tree.locate(join(root, 'outside.yaml'))).toContain('is outside of');
  });

  it('is the folder that is known to surround them', () => {
    mkdirSync(join(root, 'bundled', 'overlay'), { recursive: true });
    const tree = openSourceTree(join(root, 'bundled', 'overlay'), {
      workspace,
      files: anyFile,
      root: join(root, 'bundled'),
    });
    expect(tree.root).toBe(join(root, 'bundled'));
  });

  it('refuses what somebody else objects to', () => {
    write('app/a.yaml', 'kind: A');
    const files = jobFiles({ workspace, temp: root, objection: (real) => `${real} is of another commit` });
    const tree = openSourceTree(join(workspace, 'app'), { workspace, files });
    expect(tree.locate(join(workspace, 'app', 'a.yaml'))).toContain('is of another commit');
  });
});
