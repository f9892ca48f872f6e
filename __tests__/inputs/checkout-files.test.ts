/**
 * What inputs reach on disk, by who gave them: a checkout with links of a pull request in it, and files of the machine
 * around it.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings } from '../../src/inputs/read-settings.ts';
import type { ConfigAtBase } from '../../src/inputs/sources.ts';
import { describeProblem, InputError } from '../../src/lib/errors.ts';
import { jobFiles } from '../../src/system/input-files.ts';

const directory = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-files-')));
const workspace = join(directory, 'workspace');
const elsewhere = join(directory, 'elsewhere');
const put = (path: string, content: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};
put(join(workspace, 'k8s', 'app.yaml'), 'kind: ConfigMap');
put(join(workspace, 'body.json'), '{}');
put(join(workspace, 'rows.csv'), 'id\n1\n');
put(join(elsewhere, 'body.json'), '{"outside": true}');
put(join(elsewhere, 'k8s', 'app.yaml'), 'kind: ConfigMap');
put(join(elsewhere, 'loadtest.yaml'), 'rate: 5');
put(join(elsewhere, 'kubeconfig'), 'kind: Config');
mkdirSync(join(directory, 'temp'));
for (const name of ['body.json', 'k8s', 'loadtest.yaml', 'kubeconfig'])
  symlinkSync(join(elsewhere, name), join(workspace, `link-${name}`));

const before = process.cwd();
beforeAll(() => process.chdir(workspace));
afterAll(() => {
  process.chdir(before);
  rmSync(directory, { recursive: true });
});

function settingsOf(raw: Readonly<Record<string, string>>, config?: string, atBase?: ConfigAtBase) {
  put(join(workspace, 'loadtest.yaml'), config ?? '');
  return loadSettings(config === undefined ? raw : { config: 'loadtest.yaml', ...raw }, {
    files: jobFiles({ workspace, temp: join(directory, 'temp') }),
    defaults: 'action',
    outDir: '',
    randomSeed: () => 'drawn',
    atBase,
  });
}

function wrongIn(raw: Readonly<Record<string, string>>, config?: string, atBase?: ConfigAtBase): string {
  try {
    settingsOf(raw, config, atBase);
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(describeProblem).join('\n');
    throw error;
  }
  throw new Error('it was taken for right');
}

const target = (key: string, path: string) => `[{host: a.localhost, method: POST, ${key}: ${JSON.stringify(path)}}]`;
const OWN = { manifests: 'k8s', targets: 'a.localhost' };

describe('body-file and data of targets', () => {
  it('in the config file reach files of the checkout', () => {
    expect(settingsOf({}, `targets: ${target('body-file', 'body.json')}`).app.targets).toMatchObject([{ body: '{}' }]);
    expect(settingsOf({}, `targets: ${target('data', 'rows.csv')}`).app.targets).toMatchObject([
      { rows: [{ id: '1' }] },
    ]);
  });

  it.each([
    ['a structure', (value: string) => `targets: ${value}`],
    ['a text', (value: string) => `targets: ${JSON.stringify(value)}`],
  ])('in the config file as %s reach nothing else', (_what, config) => {
    for (const key of ['body-file', 'data']) {
      const absolute = join(elsewhere, 'body.json');
      expect(wrongIn({}, config(target(key, absolute))), key).toContain(`${absolute} is an absolute path`);
      for (const path of ['link-body.json', '../elsewhere/body.json'])
        expect(wrongIn({}, config(target(key, path))), key).toContain(`${path} is outside of the workspace`);
    }
  });

  it('in the config file are refused with file, line and column', () => {
    expect(wrongIn({}, 'targets:\n  - host: a.localhost\n    body-file: ../elsewhere/body.json')).toMatch(
      /^loadtest\.yaml:3:16: targets\[1\]\.body-file: got "\.\.\/elsewhere\/body\.json"; use the path of a readable file \(/,
    );
  });

  it('in the input of the workflow reach what the workflow names, and follow no link out of the checkout', () => {
    expect(settingsOf({ targets: target('body-file', join(elsewhere, 'body.json')) }).app.targets).toMatchObject([
      { body: '{"outside": true}' },
    ]);
    expect(wrongIn({ targets: target('body-file', 'link-body.json') })).toContain(
      'leads out of the workspace by a link of the checkout',
    );
  });

  it('in a workflow that also has a config file are the workflow’s', () => {
    const targets = target('body-file', join(elsewhere, 'body.json'));
    expect(settingsOf({ targets }, `targets: ${target('body-file', '/etc/passwd')}`).app.targets).toMatchObject([
      { body: '{"outside": true}' },
    ]);
  });
});

describe.each(['manifests', 'ingress'] as const)('%s', (name) => {
  const raw = name === 'manifests' ? { targets: 'a.localhost' } : OWN;

  it('are known with who gave them', () => {
    expect(settingsOf(raw, `${name}: k8s`).app).toMatchObject({ [name]: 'k8s', origins: { [name]: 'file' } });
    expect(settingsOf({ ...raw, [name]: 'k8s' }, '').app).toMatchObject({
      [name]: 'k8s',
      origins: { [name]: 'workflow' },
    });
  });

  it('from the config file are in the checkout', () => {
    expect(wrongIn(raw, `${name}: ${join(elsewhere, 'k8s')}`)).toContain('is an absolute path');
    for (const path of ['link-k8s', '../elsewhere/k8s', 'link-k8s/app.yaml'])
      expect(wrongIn(raw, `${name}: ${path}`)).toContain(`${path} is outside of the workspace`);
  });

  it('from the workflow are anywhere, and no link of the checkout', () => {
    expect(settingsOf({ ...raw, [name]: join(elsewhere, 'k8s') }).app[name]).toBe(join(elsewhere, 'k8s'));
    expect(wrongIn({ ...raw, [name]: 'link-k8s' })).toContain('leads out of the workspace by a link of the checkout');
  });

  it('that are not there are told at once', () => {
    expect(wrongIn({ ...raw, [name]: 'nowhere' })).toMatch(new RegExp(`^${name}: got "nowhere"; use .*ENOENT`));
  });
});

describe('other inputs that name files', () => {
  const existing = { cluster: 'existing', 'base-url': 'http://127.0.0.1:8080' };

  it('take them from outside of the checkout when the workflow says so', () => {
    expect(settingsOf({ config: join(elsewhere, 'loadtest.yaml') }).load.ratePerSecond).toBe(5);
    expect(settingsOf({ ...existing, kubeconfig: join(elsewhere, 'kubeconfig') }).cluster.kubeconfig).toBe(
      join(elsewhere, 'kubeconfig'),
    );
  });

  it.each([
    ['config', 'link-loadtest.yaml', {}],
    ['kubeconfig', 'link-kubeconfig', existing],
    ['script', 'link-body.json', { engine: 'k6' }],
    ['ca-file', 'link-body.json', {}],
  ])('follow no link out of the checkout: %s', (name, path, raw) => {
    expect(wrongIn({ ...raw, [name]: path })).toMatch(
      new RegExp(`^${name}: got "${path}"; use .*leads out of the workspace by a link of the checkout`),
    );
  });

  it.each([
    ['config', {}],
    ['kubeconfig', existing],
    ['script', { engine: 'k6' }],
    ['ca-file', {}],
  ])('name files, and no folders: %s', (name, raw) => {
    expect(wrongIn({ ...raw, [name]: 'k8s' })).toContain('k8s is a folder, and not a regular file');
  });
});

describe('the config file of the base commit', () => {
  it('names files of the checkout like any config file', () => {
    const atBase = (content: string) => ({ label: 'loadtest.yaml@abc1234', content: Buffer.from(content) });
    const raw = { config: 'loadtest.yaml', 'config-ref': 'base' };
    expect(settingsOf(raw, '', atBase('manifests: k8s\ntargets: a.localhost')).app.origins.manifests).toBe('file');
    expect(wrongIn(raw, '', atBase('ca-file: /etc/passwd'))).toMatch(
      /^loadtest\.yaml@abc1234:1:10: ca-file: .*is an absolute path/,
    );
  });
});
