/** Kustomizations of the fixtures: rendered by kubectl beforehand, and located as in a run. */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { loadAll } from 'js-yaml';
import { copyKustomization } from '../../../src/kubernetes/kustomization/copy-kustomization.ts';
import { openSourceTree } from '../../../src/kubernetes/kustomization/source-tree.ts';
import { type Manifest, manifestsAmong } from '../../../src/kubernetes/objects/manifests.ts';
import { type RenderedGroup, type Sources, sourcesOf } from '../../../src/kubernetes/sources/sources.ts';
import type { Path } from '../../../src/kubernetes/sources/statement.ts';
import { anyFile } from '../../../src/system/input-files.ts';

export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The kustomizations, and what kubectl 1.34.4 made of each: `kubectl kustomize FOLDER > FILE`. */
export const RECORDED = {
  shop: { folder: 'shop/overlays/production', file: 'rendered-shop.yaml' },
  twice: { folder: 'twice', file: 'rendered-twice.yaml' },
  builtins: { folder: 'builtins', file: 'rendered-builtins.yaml' },
} as const;

export function recordedOutput(name: keyof typeof RECORDED): string {
  return readFileSync(join(FIXTURES, RECORDED[name].file), 'utf8');
}

/** What a path of a folder was copied from, with manifests that were rendered from it. */
export function groupOf(root: string, path: string, rendered: string): RenderedGroup {
  const target = mkdtempSync(join(tmpdir(), 'sources-'));
  try {
    const tree = openSourceTree(join(root, path), { workspace: root, files: anyFile });
    const { originals } = copyKustomization(tree, join(root, path), target);
    return { manifests: manifestsAmong(loadAll(rendered), path), originals };
  } finally {
    rmSync(target, { recursive: true });
  }
}

/** A question to `locate` in short: `Deployment web` and `spec.template.spec.containers.0.image`. */
export function locator({
  manifests,
  sources,
  root,
}: {
  manifests: readonly Manifest[];
  sources: Sources;
  root: string;
}) {
  return (object: string, path: string | Path): string => {
    const [kind, name] = object.split(' ');
    const manifest = manifests.find((each) => each.kind === kind && each.metadata?.name === name);
    if (manifest === undefined) throw new Error(`no ${object} was rendered`);
    const steps = typeof path === 'string' ? path.split('.').filter((step) => step !== '') : path;
    const location = sources.locate(
      structuredClone(manifest),
      steps.map((step) =>
        typeof step === 'string' && step !== '' && Number.isInteger(Number(step)) ? Number(step) : step,
      ),
    );
    if (location === undefined) return 'nowhere';
    const line = readFileSync(location.file, 'utf8').split('\n')[location.line - 1];
    return `${relative(root, location.file)}:${location.line}: ${line?.trim()}`;
  };
}

export function located(name: keyof typeof RECORDED) {
  const group = groupOf(FIXTURES, RECORDED[name].folder, recordedOutput(name));
  return locator({ manifests: group.manifests, sources: sourcesOf([group]), root: FIXTURES });
}

/** kubectl in the runner's tool cache or on PATH; undefined where there is none. */
export function installedKubectl(): string | undefined {
  const cache = join(process.env['RUNNER_TOOL_CACHE'] ?? '/opt/hostedtoolcache', 'kubectl');
  const cached = globSync('*/*/kubectl', { cwd: cache }).map((file) => join(cache, file));
  const onPath = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'kubectl'));
  return [...cached, ...onPath].find((file) => existsSync(file));
}
