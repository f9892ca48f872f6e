/** What is handed to kubectl's Kustomize. kubectl is played. */
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderApplication } from '../../src/kubernetes/render.ts';
import { at } from '../../src/lib/json.ts';
import type { Command, CommandResult } from '../../src/system/io.ts';
import { fakeIo } from '../support/fake-io.ts';
import { settingsOf } from '../support/load-settings.ts';

const RENDERED = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'render-'));
  await mkdir(join(directory, 'app', 'folder.yaml'), { recursive: true });
  await writeFile(join(directory, 'app', 'b.yml'), 'b');
  await writeFile(join(directory, 'app', 'a.yaml'), 'a');
  await writeFile(join(directory, 'app', 'notes.txt'), 'notes');
  await writeFile(
    join(directory, 'app', 'folder.yaml', 'kustomization.yaml'),
    'configMapGenerator: [{name: x, files: [/etc/passwd]}]',
  );
});
afterEach(() => rm(directory, { recursive: true }));

async function render(manifests: string, result: Partial<CommandResult> = { stdout: RENDERED }, inputs = {}) {
  const commands: Command[] = [];
  const io = fakeIo(
    (_line, command) => {
      commands.push(command);
      return result;
    },
    { workDir: join(directory, 'work') },
  );
  const settings = settingsOf({
    cluster: 'kind',
    manifests,
    targets: 'shop.localhost',
    ingress: 'none',
    monitor: 'false',
    ...inputs,
  });
  const application = await renderApplication(io, '/tools/kubectl', settings.app);
  return { commands, application };
}

describe('renderApplication', () => {
  it('hands kubectl a copy, which reads nothing outside of itself', async () => {
    const { commands } = await render(join(directory, 'app'));
    const [command] = commands;
    const made = join(directory, 'work', 'render-application', 'folder-0');
    expect([command?.file, ...(command?.args ?? [])]).toEqual([
      '/tools/kubectl',
      'kustomize',
      '--load-restrictor',
      'LoadRestrictionsRootOnly',
      made,
    ]);
    expect((await readdir(made)).sort()).toEqual(['file-1', 'file-2', 'kustomization.yaml']);
  });

  it('lets kubectl take a bounded time and memory, whatever the manifests stand for', async () => {
    const { commands } = await render(join(directory, 'app'));
    const [command] = commands;
    expect([command?.deadlineMs, command?.mostMemoryBytes]).toEqual([60_000, 2.5 * 1024 ** 3]);
  });

  it('leaves kubectl no program to start and no proxy to ask', async () => {
    const { commands } = await render(join(directory, 'app'));
    const [command] = commands;
    const work = join(directory, 'work');
    expect(command?.env).toEqual({
      PATH: join(work, 'empty'),
      HOME: join(work, 'home'),
      TMPDIR: join(work, 'tmp'),
      LANG: 'C.UTF-8',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      HTTP_PROXY: 'http://127.0.0.1:0',
      HTTPS_PROXY: 'http://127.0.0.1:0',
    });
  });

  it('starts from nothing each time', async () => {
    await render(join(directory, 'app'));
    await rm(join(directory, 'app', 'a.yaml'));
    const { commands } = await render(join(directory, 'app'));
    const [command] = commands;
    expect((await readdir(command?.args.at(-1) ?? '')).sort()).toEqual(['file-1', 'kustomization.yaml']);
  });

  it('knows which file and line says what was rendered, images that an input replaces too', async () => {
    const source =
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: a:1\n';
    await writeFile(join(directory, 'app', 'a.yaml'), source);
    const { application } = await render(join(directory, 'app'), { stdout: source }, { 'image-overrides': 'a=b:2' });
    const [pod] = application.application;
    expect(at(pod, 'spec', 'containers', 0, 'image')).toBe('b:2');
    const location = application.sources.locate(pod ?? expect.fail(), ['spec', 'containers', 0, 'image']);
    expect(location).toEqual({ file: await realpath(join(directory, 'app', 'a.yaml')), line: 7 });
  });

  it('says what kubectl said, of the files that the user knows', async () => {
    const failure = render(join(directory, 'app'), {
      exitCode: 1,
      stderr: "error: accumulating resources from 'file-1': not YAML",
    });
    await expect(failure).rejects.toMatchObject({
      code: 'manifests-invalid',
      message: expect.stringContaining('a.yaml'),
    });
  });

  it('refuses what renders to nothing, or to too much', async () => {
    await expect(render(join(directory, 'app'), { stdout: '' })).rejects.toMatchObject({
      message: expect.stringContaining('render to nothing'),
    });
    const many = '---\n{apiVersion: v1, kind: A}\n'.repeat(5_001);
    await expect(render(join(directory, 'app'), { stdout: many })).rejects.toMatchObject({
      message: expect.stringContaining('5001 objects'),
    });
  });
});
