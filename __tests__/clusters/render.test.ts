/** What is handed to kubectl's Kustomize. kubectl is played. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderApplication } from '../../src/clusters/render.ts';
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
  await writeFile(join(directory, 'app', 'folder.yaml', 'kustomization.yaml'), 'configMapGenerator: [{name: x, files: [/etc/passwd]}]');
});
afterEach(() => rm(directory, { recursive: true }));

async function render(manifests: string): Promise<readonly string[]> {
  const io = fakeIo(() => ({ stdout: RENDERED }), { workDir: join(directory, 'work') });
  await renderApplication(
    io,
    'kubectl',
    settingsOf({ cluster: 'kind', manifests, targets: 'shop.localhost', ingress: 'none', monitor: 'false' }).app,
  );
  return io.commands;
}

describe('a kustomization', () => {
  it('of the user is rendered where it is, and reads nothing outside of it', async () => {
    await writeFile(join(directory, 'app', 'kustomization.yaml'), 'resources: [a.yaml]');
    expect(await render(join(directory, 'app'))).toEqual([`kubectl kustomize --load-restrictor LoadRestrictionsRootOnly ${join(directory, 'app')}`]);
  });

  it('is made of the YAML files of a folder, and of no folder that is called like one', async () => {
    const [command] = await render(join(directory, 'app'));
    const made = join(directory, 'work', 'render-application');
    expect(command).toBe(`kubectl kustomize --load-restrictor LoadRestrictionsRootOnly ${made}`);
    expect((await readdir(made)).sort()).toEqual(['a.yaml', 'b.yml', 'kustomization.yaml']);
    expect(JSON.parse(await readFile(join(made, 'kustomization.yaml'), 'utf8'))).toMatchObject({ resources: ['a.yaml', 'b.yml'] });
  });

  it('is made of a single file', async () => {
    await render(join(directory, 'app', 'a.yaml'));
    expect((await readdir(join(directory, 'work', 'render-application'))).sort()).toEqual(['a.yaml', 'kustomization.yaml']);
  });

  it('needs at least one file', async () => {
    await rm(join(directory, 'app', 'a.yaml'));
    await rm(join(directory, 'app', 'b.yml'));
    await expect(render(join(directory, 'app'))).rejects.toMatchObject({
      code: 'manifests-invalid',
      message: expect.stringContaining('holds no YAML files'),
    });
  });
});
